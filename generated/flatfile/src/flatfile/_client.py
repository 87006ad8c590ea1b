"""The clients: where the API is, how to prove who you are, and the resources."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from typing_extensions import Unpack

from . import types
from ._core.auth import bearer, given_or_env
from ._core.client import AsyncAPI, SyncAPI
from ._core.given import Given
from ._core.logs import logger
from ._core.retries import RetryPolicy
from ._core.settings import Settings
from .environment import FlatfileEnvironment
from .errors import BY_STATUS

if TYPE_CHECKING:
    from ._core.auth import AsyncSecret, Secret
    from ._core.options import ClientOptions
    from ._options import AsyncFlatfileOptions, FlatfileOptions
    from .resources.agents import Agents, AsyncAgents
    from .resources.auth import AsyncAuth, Auth
    from .resources.documents import AsyncDocuments, Documents
    from .resources.environments import AsyncEnvironments, Environments
    from .resources.events import AsyncEvents, Events
    from .resources.fields import AsyncFields, Fields
    from .resources.files import AsyncFiles, Files
    from .resources.guests import AsyncGuests, Guests
    from .resources.jobs import AsyncJobs, Jobs
    from .resources.records import AsyncRecords, Records
    from .resources.sheets import AsyncSheets, Sheets
    from .resources.space_configs import AsyncSpaceConfigs, SpaceConfigs
    from .resources.spaces import AsyncSpaces, Spaces
    from .resources.users import AsyncUsers, Users
    from .resources.versions import AsyncVersions, Versions
    from .resources.workbooks import AsyncWorkbooks, Workbooks


class Flatfile(SyncAPI):
    """A client of the Flatfile API.

    Args:
        token: An access token, or the secret key of an environment; by default
            `FLATFILE_API_KEY`.
        environment: The server to talk to.
        **options: Settings of every call; see `FlatfileOptions`.
    """

    def __init__(
        self,
        *,
        token: Secret | None = None,
        environment: FlatfileEnvironment = FlatfileEnvironment.PRODUCTION,
        **options: Unpack[FlatfileOptions],
    ) -> None:
        given = Given(options, aliases={"httpx_client": "http_client"})
        settings = _settings(token, environment, given.options)
        super().__init__(settings, given.http_client, given.options)

    @cached_property
    def auth(self) -> Auth:
        """Tokens for programs and people."""
        from .resources.auth import Auth

        return Auth(self._caller)

    @cached_property
    def users(self) -> Users:
        """People who work with your account."""
        from .resources.users import Users

        return Users(self._caller)

    @cached_property
    def files(self) -> Files:
        """Files that were uploaded."""
        from .resources.files import Files

        return Files(self._caller)

    @cached_property
    def environments(self) -> Environments:
        """Where everything else stands: one for tests, one for customers."""
        from .resources.environments import Environments

        return Environments(self._caller)

    @cached_property
    def agents(self) -> Agents:
        """Programs of yours that Flatfile runs when something happens."""
        from .resources.agents import Agents

        return Agents(self._caller)

    @cached_property
    def events(self) -> Events:
        """What has happened."""
        from .resources.events import Events

        return Events(self._caller)

    @cached_property
    def jobs(self) -> Jobs:
        """Work that goes on in the background."""
        from .resources.jobs import Jobs

        return Jobs(self._caller)

    @cached_property
    def space_configs(self) -> SpaceConfigs:
        """Patterns that spaces are made from."""
        from .resources.space_configs import SpaceConfigs

        return SpaceConfigs(self._caller)

    @cached_property
    def spaces(self) -> Spaces:
        """Places where a customer's data are brought together."""
        from .resources.spaces import Spaces

        return Spaces(self._caller)

    @cached_property
    def documents(self) -> Documents:
        """Texts in a space that guide its guests."""
        from .resources.documents import Documents

        return Documents(self._caller)

    @cached_property
    def guests(self) -> Guests:
        """People who bring their data into a space."""
        from .resources.guests import Guests

        return Guests(self._caller)

    @cached_property
    def workbooks(self) -> Workbooks:
        """Collections of sheets."""
        from .resources.workbooks import Workbooks

        return Workbooks(self._caller)

    @cached_property
    def sheets(self) -> Sheets:
        """Tables in a workbook."""
        from .resources.sheets import Sheets

        return Sheets(self._caller)

    @cached_property
    def records(self) -> Records:
        """Rows of a sheet."""
        from .resources.records import Records

        return Records(self._caller)

    @cached_property
    def fields(self) -> Fields:
        """Columns of a sheet."""
        from .resources.fields import Fields

        return Fields(self._caller)

    @cached_property
    def versions(self) -> Versions:
        """States of a sheet that can be read again."""
        from .resources.versions import Versions

        return Versions(self._caller)


class AsyncFlatfile(AsyncAPI):
    """An async client, for asyncio and trio, of the Flatfile API.

    Args:
        token: An access token, or the secret key of an environment; by default
            `FLATFILE_API_KEY`.
        environment: The server to talk to.
        **options: Settings of every call; see `AsyncFlatfileOptions`.
    """

    def __init__(
        self,
        *,
        token: AsyncSecret | None = None,
        environment: FlatfileEnvironment = FlatfileEnvironment.PRODUCTION,
        **options: Unpack[AsyncFlatfileOptions],
    ) -> None:
        given = Given(options, aliases={"httpx_client": "http_client"})
        settings = _settings(token, environment, given.options)
        super().__init__(settings, given.http_client, given.options)

    @cached_property
    def auth(self) -> AsyncAuth:
        """Tokens for programs and people."""
        from .resources.auth import AsyncAuth

        return AsyncAuth(self._caller)

    @cached_property
    def users(self) -> AsyncUsers:
        """People who work with your account."""
        from .resources.users import AsyncUsers

        return AsyncUsers(self._caller)

    @cached_property
    def files(self) -> AsyncFiles:
        """Files that were uploaded."""
        from .resources.files import AsyncFiles

        return AsyncFiles(self._caller)

    @cached_property
    def environments(self) -> AsyncEnvironments:
        """Where everything else stands: one for tests, one for customers."""
        from .resources.environments import AsyncEnvironments

        return AsyncEnvironments(self._caller)

    @cached_property
    def agents(self) -> AsyncAgents:
        """Programs of yours that Flatfile runs when something happens."""
        from .resources.agents import AsyncAgents

        return AsyncAgents(self._caller)

    @cached_property
    def events(self) -> AsyncEvents:
        """What has happened."""
        from .resources.events import AsyncEvents

        return AsyncEvents(self._caller)

    @cached_property
    def jobs(self) -> AsyncJobs:
        """Work that goes on in the background."""
        from .resources.jobs import AsyncJobs

        return AsyncJobs(self._caller)

    @cached_property
    def space_configs(self) -> AsyncSpaceConfigs:
        """Patterns that spaces are made from."""
        from .resources.space_configs import AsyncSpaceConfigs

        return AsyncSpaceConfigs(self._caller)

    @cached_property
    def spaces(self) -> AsyncSpaces:
        """Places where a customer's data are brought together."""
        from .resources.spaces import AsyncSpaces

        return AsyncSpaces(self._caller)

    @cached_property
    def documents(self) -> AsyncDocuments:
        """Texts in a space that guide its guests."""
        from .resources.documents import AsyncDocuments

        return AsyncDocuments(self._caller)

    @cached_property
    def guests(self) -> AsyncGuests:
        """People who bring their data into a space."""
        from .resources.guests import AsyncGuests

        return AsyncGuests(self._caller)

    @cached_property
    def workbooks(self) -> AsyncWorkbooks:
        """Collections of sheets."""
        from .resources.workbooks import AsyncWorkbooks

        return AsyncWorkbooks(self._caller)

    @cached_property
    def sheets(self) -> AsyncSheets:
        """Tables in a workbook."""
        from .resources.sheets import AsyncSheets

        return AsyncSheets(self._caller)

    @cached_property
    def records(self) -> AsyncRecords:
        """Rows of a sheet."""
        from .resources.records import AsyncRecords

        return AsyncRecords(self._caller)

    @cached_property
    def fields(self) -> AsyncFields:
        """Columns of a sheet."""
        from .resources.fields import AsyncFields

        return AsyncFields(self._caller)

    @cached_property
    def versions(self) -> AsyncVersions:
        """States of a sheet that can be read again."""
        from .resources.versions import AsyncVersions

        return AsyncVersions(self._caller)


def _settings(
    token: AsyncSecret | None, environment: FlatfileEnvironment, options: ClientOptions
) -> Settings:
    own_server = given_or_env(None, "FLATFILE_BASE_URL")
    settings = Settings(
        base_url=own_server or environment.value,
        user_base_url=own_server is not None,
        base_url_variable="FLATFILE_BASE_URL",
        credentials={"bearer": bearer(given_or_env(token, "FLATFILE_API_KEY"))},
        hints={"bearer": "token (or set FLATFILE_API_KEY)"},
        security=(("bearer",),),
        error_classes=BY_STATUS,
        error_type=lambda: types.Errors,
        user_agent="flatfile-python/0.1.0",
        log=logger("flatfile", "FLATFILE_LOG"),
        retries=RetryPolicy(
            timeouts=False,
            first_delay=1.0,
            longest_delay=60.0,
            jitter=0.1,
            headers=("retry-after", "x-ratelimit-reset"),
            heeds_advice=False,
        ),
        headers={"X-Disable-Hooks": "true"},
    )
    return settings.changed(options)


FlatFile = Flatfile
AsyncFlatFile = AsyncFlatfile
