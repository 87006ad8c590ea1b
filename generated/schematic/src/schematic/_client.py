"""The clients: where the API is, how to prove who you are, and the resources."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from typing_extensions import Unpack

from . import types
from ._core.about import filled_in
from ._core.auth import api_key_header, given_or_env
from ._core.buffers import AsyncBuffer, Buffer, Queue
from ._core.caches import AsyncCached, Cached
from ._core.featured import AsyncFeaturedAPI, FeaturedAPI
from ._core.given import Given
from ._core.logs import logger
from ._core.omit import omit
from ._core.retries import RetryPolicy
from ._core.settings import Settings
from .environment import SchematicEnvironment
from .errors import BY_STATUS

if TYPE_CHECKING:
    from ._core.auth import AsyncSecret, Secret
    from ._core.omit import Omit
    from ._core.operation import Operation
    from ._core.options import ClientOptions, RequestOptions
    from ._options import (
        AsyncSchematicConfig,
        AsyncSchematicOptions,
        SchematicConfig,
        SchematicOptions,
    )
    from .resources.accounts import Accounts, AsyncAccounts
    from .resources.companies import AsyncCompanies, Companies
    from .resources.events import AsyncEvents, Events
    from .resources.features import AsyncFeatures, Features


class Schematic(FeaturedAPI):
    """A client of the Schematic API.

    Args:
        api_key: The secret key of an environment; by default `SCHEMATIC_API_KEY`.
        environment: The server to talk to.
        config: Options in one object; those that are given one by one count more.
        **options: Settings of every call; see `SchematicOptions`.
    """

    def __init__(
        self,
        api_key: Secret | None = None,
        config: SchematicConfig | None = None,
        *,
        environment: SchematicEnvironment = SchematicEnvironment.DEFAULT,
        **options: Unpack[SchematicOptions],
    ) -> None:
        given = Given(
            options,
            config,
            aliases={"httpx_client": "http_client", "headers": "default_headers"},
            features=(
                "offline",
                "flag_defaults",
                "event_buffer_period",
                "event_capture_url",
                "cache_providers",
            ),
        )
        settings = _settings(api_key, environment, given.options)
        super().__init__(settings, given.http_client, given.options)
        if given.feature("offline"):
            from ._core.offline import go_offline

            go_offline(self._caller, {"data": {}})
        self._check_flag_cache: Cached[bool] = Cached(
            "check_flag",
            given,
            providers="cache_providers",
            entries=1000,
            ttl_ms=5000.0,
            defaults="flag_defaults",
            otherwise=False,
            offline="offline",
        )
        self._capture_events_buffer = Buffer(
            self._caller,
            Queue(
                _capture_events_operation,
                given,
                "events",
                per_request=100,
                size=1000,
                period=5.0,
                body="body",
                period_option="event_buffer_period",
                address="event_capture_url",
                time="sent_at",
                credential="api_key",
                secret=given_or_env(api_key, "SCHEMATIC_API_KEY"),
                offline="offline",
            ),
        )

    @cached_property
    def companies(self) -> Companies:
        """Companies and users, known by keys of your own."""
        from .resources.companies import Companies

        return Companies(self._caller)

    @cached_property
    def features(self) -> Features:
        """Features of your product, and the flags that open them."""
        from .resources.features import Features

        return Features(self._caller)

    @cached_property
    def events(self) -> Events:
        """What users have done."""
        from .resources.events import Events

        return Events(self._caller)

    @cached_property
    def accounts(self) -> Accounts:
        """Your own account."""
        from .resources.accounts import Accounts

        return Accounts(self._caller)

    def check_flag(
        self,
        flag_key: str,
        *,
        company: types.Keys | None | Omit = omit,
        user: types.Keys | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> bool:
        """Tell whether a flag is on for a company, a user, or a user of a company.

        Answers are remembered for a while: see the option `cache_providers`. Where
        the API cannot be asked, it returns what the option `flag_defaults` has, else
        `False`.

        Args:
            flag_key: The key of the flag. For example: `"key_1"`.
            company: The company, by its keys.
            user: The user, by their keys.
            **options: Options of this call; see `RequestOptions`.
        """

        def ask() -> bool:
            answer = self.features.check_flag(
                key=flag_key, company=company, user=user, **options
            )
            return answer.data.value

        return self._check_flag_cache.value(
            self._caller,
            flag_key,
            {"flag_key": flag_key, "company": company, "user": user},
            ask,
        )

    def identify(
        self,
        keys: types.Keys,
        *,
        company: (
            types.EventBodyIdentifyCompanyParam | types.EventBodyIdentifyCompany | Omit
        ) = omit,
        name: str | Omit = omit,
        traits: types.Traits | Omit = omit,
    ) -> None:
        """Say who a user is: they, and their company, are created or updated.

        It returns at once and never fails: what it records is sent in the
        background.

        Args:
            keys: What it is known by: names of your own, and values.
            company: The company that they belong to.
            name: What they are called; for one who is new.
            traits: What else is known of it, for rules and segments.
        """
        self._capture_events_buffer.add(
            {"keys": keys, "company": company, "name": name, "traits": traits},
            {"type": "identify"},
        )

    def track(
        self,
        event: str,
        *,
        company: types.Keys | Omit = omit,
        user: types.Keys | Omit = omit,
        traits: types.Traits | Omit = omit,
        quantity: int | Omit = omit,
    ) -> None:
        """Record that something has happened.

        It returns at once and never fails: what it records is sent in the
        background.

        Args:
            event: What has happened.
            company: The company where it has, by its keys.
            user: Who did it, by their keys.
            traits: What else is known of it, for rules and segments.
            quantity: How often it has happened; by default once.
        """
        self._capture_events_buffer.add(
            {
                "event": event,
                "company": company,
                "user": user,
                "traits": traits,
                "quantity": quantity,
            },
            {"type": "track"},
        )


class AsyncSchematic(AsyncFeaturedAPI):
    """An async client, for asyncio and trio, of the Schematic API.

    Args:
        api_key: The secret key of an environment; by default `SCHEMATIC_API_KEY`.
        environment: The server to talk to.
        config: Options in one object; those that are given one by one count more.
        **options: Settings of every call; see `AsyncSchematicOptions`.
    """

    def __init__(
        self,
        api_key: AsyncSecret | None = None,
        config: AsyncSchematicConfig | None = None,
        *,
        environment: SchematicEnvironment = SchematicEnvironment.DEFAULT,
        **options: Unpack[AsyncSchematicOptions],
    ) -> None:
        given = Given(
            options,
            config,
            aliases={"httpx_client": "http_client", "headers": "default_headers"},
            features=(
                "offline",
                "flag_defaults",
                "event_buffer_period",
                "event_capture_url",
                "cache_providers",
            ),
        )
        settings = _settings(api_key, environment, given.options)
        super().__init__(settings, given.http_client, given.options)
        if given.feature("offline"):
            from ._core.offline import go_offline_async

            go_offline_async(self._caller, {"data": {}})
        self._check_flag_cache: AsyncCached[bool] = AsyncCached(
            "check_flag",
            given,
            providers="cache_providers",
            entries=1000,
            ttl_ms=5000.0,
            defaults="flag_defaults",
            otherwise=False,
            offline="offline",
        )
        self._capture_events_buffer = AsyncBuffer(
            self._caller,
            Queue(
                _capture_events_operation,
                given,
                "events",
                per_request=100,
                size=1000,
                period=5.0,
                body="body",
                period_option="event_buffer_period",
                address="event_capture_url",
                time="sent_at",
                credential="api_key",
                secret=given_or_env(api_key, "SCHEMATIC_API_KEY"),
                offline="offline",
            ),
        )

    @cached_property
    def companies(self) -> AsyncCompanies:
        """Companies and users, known by keys of your own."""
        from .resources.companies import AsyncCompanies

        return AsyncCompanies(self._caller)

    @cached_property
    def features(self) -> AsyncFeatures:
        """Features of your product, and the flags that open them."""
        from .resources.features import AsyncFeatures

        return AsyncFeatures(self._caller)

    @cached_property
    def events(self) -> AsyncEvents:
        """What users have done."""
        from .resources.events import AsyncEvents

        return AsyncEvents(self._caller)

    @cached_property
    def accounts(self) -> AsyncAccounts:
        """Your own account."""
        from .resources.accounts import AsyncAccounts

        return AsyncAccounts(self._caller)

    async def check_flag(
        self,
        flag_key: str,
        *,
        company: types.Keys | None | Omit = omit,
        user: types.Keys | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> bool:
        """Tell whether a flag is on for a company, a user, or a user of a company.

        Answers are remembered for a while: see the option `cache_providers`. Where
        the API cannot be asked, it returns what the option `flag_defaults` has, else
        `False`.

        Args:
            flag_key: The key of the flag. For example: `"key_1"`.
            company: The company, by its keys.
            user: The user, by their keys.
            **options: Options of this call; see `RequestOptions`.
        """

        async def ask() -> bool:
            answer = await self.features.check_flag(
                key=flag_key, company=company, user=user, **options
            )
            return answer.data.value

        return await self._check_flag_cache.value(
            self._caller,
            flag_key,
            {"flag_key": flag_key, "company": company, "user": user},
            ask,
        )

    async def identify(
        self,
        keys: types.Keys,
        *,
        company: (
            types.EventBodyIdentifyCompanyParam | types.EventBodyIdentifyCompany | Omit
        ) = omit,
        name: str | Omit = omit,
        traits: types.Traits | Omit = omit,
    ) -> None:
        """Say who a user is: they, and their company, are created or updated.

        It returns at once and never fails: what it records is sent in the
        background.

        Args:
            keys: What it is known by: names of your own, and values.
            company: The company that they belong to.
            name: What they are called; for one who is new.
            traits: What else is known of it, for rules and segments.
        """
        await self._capture_events_buffer.add(
            {"keys": keys, "company": company, "name": name, "traits": traits},
            {"type": "identify"},
        )

    async def track(
        self,
        event: str,
        *,
        company: types.Keys | Omit = omit,
        user: types.Keys | Omit = omit,
        traits: types.Traits | Omit = omit,
        quantity: int | Omit = omit,
    ) -> None:
        """Record that something has happened.

        It returns at once and never fails: what it records is sent in the
        background.

        Args:
            event: What has happened.
            company: The company where it has, by its keys.
            user: Who did it, by their keys.
            traits: What else is known of it, for rules and segments.
            quantity: How often it has happened; by default once.
        """
        await self._capture_events_buffer.add(
            {
                "event": event,
                "company": company,
                "user": user,
                "traits": traits,
                "quantity": quantity,
            },
            {"type": "track"},
        )


def _settings(
    api_key: AsyncSecret | None,
    environment: SchematicEnvironment,
    options: ClientOptions,
) -> Settings:
    own_server = given_or_env(None, "SCHEMATIC_BASE_URL")
    settings = Settings(
        base_url=own_server or environment.value,
        user_base_url=own_server is not None,
        base_url_variable="SCHEMATIC_BASE_URL",
        credentials={
            "ApiKeyAuth": api_key_header(
                "X-Schematic-Api-Key", given_or_env(api_key, "SCHEMATIC_API_KEY")
            )
        },
        hints={"ApiKeyAuth": "api_key (or set SCHEMATIC_API_KEY)"},
        security=(("ApiKeyAuth",),),
        error_classes=BY_STATUS,
        error_type=lambda: types.ApiError,
        user_agent="schematichq-python/0.1.0",
        log=logger("schematic", "SCHEMATIC_LOG"),
        retries=RetryPolicy(
            timeouts=False,
            first_delay=1.0,
            longest_delay=60.0,
            jitter=0.1,
            headers=("retry-after", "x-ratelimit-reset"),
            heeds_advice=False,
        ),
        headers=filled_in(
            {
                "User-Agent": "schematichq/0.1.0",
                "X-Fern-Language": "Python",
                "X-Fern-Runtime": "python/{python}",
                "X-Fern-Platform": "{platform}",
                "X-Fern-SDK-Name": "schematichq",
                "X-Fern-SDK-Version": "0.1.0",
            }
        ),
    )
    return settings.changed(options)


def _capture_events_operation() -> Operation[Any]:
    from .resources.events import CAPTURE_EVENTS

    return CAPTURE_EVENTS
