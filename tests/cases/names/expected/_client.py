"""The clients: where the API is, how to prove who you are, and the resources."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from typing_extensions import Unpack

from ._core.auth import given_or_env
from ._core.client import AsyncAPI, SyncAPI
from ._core.logs import logger
from ._core.settings import Settings
from .errors import BY_STATUS

if TYPE_CHECKING:
    from ._core.http import AsyncClient, Client
    from ._core.options import AsyncOptions, ClientOptions, SyncOptions
    from .resources.class_ import AsyncClass, Class
    from .resources.close import AsyncClose, Close
    from .resources.types import AsyncTypes, Types

BASE_URL = "https://names.example/v1"


class NamesExample(SyncAPI):
    """A client of the Names example API.

    Args:
        http_client: Your own `httpx.Client`, for proxies, certificates and the
            like.
        **options: Settings of every call; see `ClientOptions`.
    """

    def __init__(
        self, *, http_client: Client | None = None, **options: Unpack[SyncOptions]
    ) -> None:
        settings = _settings(options)
        super().__init__(settings, http_client, options)

    @cached_property
    def class_(self) -> Class:
        """A word of Python."""
        from .resources.class_ import Class

        return Class(self._caller)

    @cached_property
    def types(self) -> Types:
        """What modules of resources import."""
        from .resources.types import Types

        return Types(self._caller)

    @cached_property
    def close_(self) -> Close:
        """What clients can do."""
        from .resources.close import Close

        return Close(self._caller)


class AsyncNamesExample(AsyncAPI):
    """An async client, for asyncio and trio, of the Names example API.

    Args:
        http_client: Your own `httpx.AsyncClient`, for proxies, certificates and the
            like.
        **options: Settings of every call; see `ClientOptions`.
    """

    def __init__(
        self, *, http_client: AsyncClient | None = None, **options: Unpack[AsyncOptions]
    ) -> None:
        settings = _settings(options)
        super().__init__(settings, http_client, options)

    @cached_property
    def class_(self) -> AsyncClass:
        """A word of Python."""
        from .resources.class_ import AsyncClass

        return AsyncClass(self._caller)

    @cached_property
    def types(self) -> AsyncTypes:
        """What modules of resources import."""
        from .resources.types import AsyncTypes

        return AsyncTypes(self._caller)

    @cached_property
    def close_(self) -> AsyncClose:
        """What clients can do."""
        from .resources.close import AsyncClose

        return AsyncClose(self._caller)


def _settings(options: ClientOptions) -> Settings:
    own_server = given_or_env(None, "NAMES_EXAMPLE_BASE_URL")
    settings = Settings(
        base_url=own_server or BASE_URL,
        user_base_url=own_server is not None,
        base_url_variable="NAMES_EXAMPLE_BASE_URL",
        credentials={},
        security=(),
        error_classes=BY_STATUS,
        error_type=lambda: Any,
        user_agent="names-example-python/1.0.0",
        log=logger("names_example", "NAMES_EXAMPLE_LOG"),
    )
    return settings.changed(options)
