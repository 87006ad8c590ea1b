"""The clients: where the API is, how to prove who you are, and the resources."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from typing_extensions import Unpack

from ._core.auth import bearer, given_or_env
from ._core.buffers import AsyncBuffer, Buffer, Queue
from ._core.caches import AsyncCached, Cached, value_at
from ._core.featured import AsyncFeaturedAPI, FeaturedAPI
from ._core.given import Given
from ._core.logs import logger
from ._core.omit import omit
from ._core.settings import Settings
from .errors import BY_STATUS

if TYPE_CHECKING:
    from . import types
    from ._core.auth import AsyncSecret, Secret
    from ._core.omit import Omit
    from ._core.operation import Operation
    from ._core.options import ClientOptions, RequestOptions
    from ._options import AsyncLampsConfig, AsyncLampsOptions, LampsConfig, LampsOptions
    from .resources.lamps_resource import AsyncLampsResource, LampsResource
    from .resources.readings import AsyncReadings, Readings

BASE_URL = "https://api.lamps.example"


class Lamps(FeaturedAPI):
    """A client of the Lamps API.

    Args:
        token: By default `LAMPS_TOKEN`.
        config: Options in one object; those that are given one by one count more.
        **options: Settings of every call; see `LampsOptions`.
    """

    def __init__(
        self,
        token: Secret | None = None,
        config: LampsConfig | None = None,
        **options: Unpack[LampsOptions],
    ) -> None:
        given = Given(
            options,
            config,
            aliases={
                "http": "http_client",
                "headers": "default_headers",
                "wait": "timeout",
                "tries": "max_retries",
            },
            features=("dark", "usual_brightness", "cache_providers"),
        )
        settings = _settings(token, given.options)
        super().__init__(settings, given.http_client, given.options)
        if given.feature("dark"):
            from ._core.offline import go_offline

            go_offline(self._caller, {"id": "none"})
        self._brightness_cache: Cached[int] = Cached(
            "brightness",
            given,
            providers="cache_providers",
            entries=1000,
            ttl_ms=5000.0,
            defaults="usual_brightness",
            otherwise=0,
            offline="dark",
        )
        self._lamp_cache: Cached[types.Lamp] = Cached(
            "lamp",
            given,
            providers="cache_providers",
            entries=1000,
            ttl_ms=5000.0,
            offline="dark",
        )
        self._take_buffer = Buffer(
            self._caller,
            Queue(
                _take_operation,
                given,
                "readings",
                per_request=100,
                size=1000,
                period=5.0,
                time="takenAt",
                offline="dark",
            ),
        )

    @cached_property
    def lamps(self) -> LampsResource:
        """Operations on lamps."""
        from .resources.lamps_resource import LampsResource

        return LampsResource(self._caller)

    @cached_property
    def readings(self) -> Readings:
        """Operations on readings."""
        from .resources.readings import Readings

        return Readings(self._caller)

    def brightness(
        self,
        lamp_id: str,
        *,
        room_id: str | Omit = omit,
        ask_: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> int:
        """Get a lamp.

        Answers are remembered for a while: see the option `cache_providers`. Where
        the API cannot be asked, it returns what the option `usual_brightness` has, else
        `0`.

        Args:
            lamp_id: The lamp.
            room_id: Where it is.
            **options: Options of this call; see `RequestOptions`.
        """

        def ask() -> int | None:
            answer = self.lamps.retrieve(
                lamp_id=lamp_id, room_id=room_id, ask=ask_, **options
            )
            value: int | None = value_at(answer, "state", "brightness")
            return value

        return self._brightness_cache.value(
            self._caller,
            lamp_id,
            {"lamp_id": lamp_id, "room_id": room_id, "ask_": ask_},
            ask,
        )

    def lamp(self, lamp_id: str, **options: Unpack[RequestOptions]) -> types.Lamp:
        """Get a lamp.

        Answers are remembered for a while: see the option `cache_providers`.

        Args:
            lamp_id: The lamp.
            **options: Options of this call; see `RequestOptions`.
        """

        def ask() -> types.Lamp:
            answer = self.lamps.retrieve(lamp_id=lamp_id, **options)
            return answer

        return self._lamp_cache.value(self._caller, lamp_id, {"lamp_id": lamp_id}, ask)

    def read(
        self,
        lux: float,
        from_: str,
        *,
        lamp: types.LampParam | types.Lamp | Omit = omit,
    ) -> None:
        """Record how bright it is.

        Once a minute is enough.

        It returns at once and never fails: what it records is sent in the
        background.

        Args:
            lux: How bright.
            from_: The sensor.
        """
        self._take_buffer.add(
            {"lux": lux, "from": from_, "lamp": lamp}, {"kind": "light"}
        )


class AsyncLamps(AsyncFeaturedAPI):
    """An async client, for asyncio and trio, of the Lamps API.

    Args:
        token: By default `LAMPS_TOKEN`.
        config: Options in one object; those that are given one by one count more.
        **options: Settings of every call; see `AsyncLampsOptions`.
    """

    def __init__(
        self,
        token: AsyncSecret | None = None,
        config: AsyncLampsConfig | None = None,
        **options: Unpack[AsyncLampsOptions],
    ) -> None:
        given = Given(
            options,
            config,
            aliases={
                "http": "http_client",
                "headers": "default_headers",
                "wait": "timeout",
                "tries": "max_retries",
            },
            features=("dark", "usual_brightness", "cache_providers"),
        )
        settings = _settings(token, given.options)
        super().__init__(settings, given.http_client, given.options)
        if given.feature("dark"):
            from ._core.offline import go_offline_async

            go_offline_async(self._caller, {"id": "none"})
        self._brightness_cache: AsyncCached[int] = AsyncCached(
            "brightness",
            given,
            providers="cache_providers",
            entries=1000,
            ttl_ms=5000.0,
            defaults="usual_brightness",
            otherwise=0,
            offline="dark",
        )
        self._lamp_cache: AsyncCached[types.Lamp] = AsyncCached(
            "lamp",
            given,
            providers="cache_providers",
            entries=1000,
            ttl_ms=5000.0,
            offline="dark",
        )
        self._take_buffer = AsyncBuffer(
            self._caller,
            Queue(
                _take_operation,
                given,
                "readings",
                per_request=100,
                size=1000,
                period=5.0,
                time="takenAt",
                offline="dark",
            ),
        )

    @cached_property
    def lamps(self) -> AsyncLampsResource:
        """Operations on lamps."""
        from .resources.lamps_resource import AsyncLampsResource

        return AsyncLampsResource(self._caller)

    @cached_property
    def readings(self) -> AsyncReadings:
        """Operations on readings."""
        from .resources.readings import AsyncReadings

        return AsyncReadings(self._caller)

    async def brightness(
        self,
        lamp_id: str,
        *,
        room_id: str | Omit = omit,
        ask_: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> int:
        """Get a lamp.

        Answers are remembered for a while: see the option `cache_providers`. Where
        the API cannot be asked, it returns what the option `usual_brightness` has, else
        `0`.

        Args:
            lamp_id: The lamp.
            room_id: Where it is.
            **options: Options of this call; see `RequestOptions`.
        """

        async def ask() -> int | None:
            answer = await self.lamps.retrieve(
                lamp_id=lamp_id, room_id=room_id, ask=ask_, **options
            )
            value: int | None = value_at(answer, "state", "brightness")
            return value

        return await self._brightness_cache.value(
            self._caller,
            lamp_id,
            {"lamp_id": lamp_id, "room_id": room_id, "ask_": ask_},
            ask,
        )

    async def lamp(self, lamp_id: str, **options: Unpack[RequestOptions]) -> types.Lamp:
        """Get a lamp.

        Answers are remembered for a while: see the option `cache_providers`.

        Args:
            lamp_id: The lamp.
            **options: Options of this call; see `RequestOptions`.
        """

        async def ask() -> types.Lamp:
            answer = await self.lamps.retrieve(lamp_id=lamp_id, **options)
            return answer

        return await self._lamp_cache.value(
            self._caller, lamp_id, {"lamp_id": lamp_id}, ask
        )

    async def read(
        self,
        lux: float,
        from_: str,
        *,
        lamp: types.LampParam | types.Lamp | Omit = omit,
    ) -> None:
        """Record how bright it is.

        Once a minute is enough.

        It returns at once and never fails: what it records is sent in the
        background.

        Args:
            lux: How bright.
            from_: The sensor.
        """
        await self._take_buffer.add(
            {"lux": lux, "from": from_, "lamp": lamp}, {"kind": "light"}
        )


def _settings(token: AsyncSecret | None, options: ClientOptions) -> Settings:
    own_server = given_or_env(None, "LAMPS_BASE_URL")
    settings = Settings(
        base_url=own_server or BASE_URL,
        user_base_url=own_server is not None,
        base_url_variable="LAMPS_BASE_URL",
        credentials={"key": bearer(given_or_env(token, "LAMPS_TOKEN"))},
        hints={"key": "token (or set LAMPS_TOKEN)"},
        security=(("key",),),
        error_classes=BY_STATUS,
        error_type=lambda: Any,
        user_agent="lamps-python/1.0.0",
        log=logger("lamps", "LAMPS_LOG"),
    )
    return settings.changed(options)


def _take_operation() -> Operation[Any]:
    from .resources.readings import TAKE

    return TAKE
