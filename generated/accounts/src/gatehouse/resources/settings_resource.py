"""What holds for all accounts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from typing_extensions import Unpack

from .. import types
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

GLOBAL: Operation[types.Settings] = Operation(
    "settings.global_", "GET", "/v1/settings/global", lambda: types.Settings
)
UPDATE_GLOBAL: Operation[types.Settings] = Operation(
    "settings.update_global",
    "PATCH",
    "/v1/settings/global",
    lambda: types.Settings,
    security=(("oauth",),),
)


class SettingsResource(
    Resource["SettingsResourceWithRawResponse", "SettingsResourceWithStreamingResponse"]
):
    """What holds for all accounts."""

    def global_(self, **options: Unpack[RequestOptions]) -> types.Settings:
        """Retrieve the settings of the tenant.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The settings.
        """
        return self._call(GLOBAL, options)

    def update_global(
        self,
        *,
        sign_up: Literal["open", "closed", "invited"] | str | Omit = omit,
        session_minutes: int | Omit = omit,
        require_2fa: bool | Omit = omit,
        theme: Mapping[str, str] | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Settings:
        """Change the settings of the tenant.

        Args:
            sign_up: Who may make an account.
            session_minutes: How long people stay signed in. At least 5.
            require_2fa: Whether everybody must prove who they are a second time.
            theme: What the sign-in page looks like; null for the usual.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The settings as they are now.
        """
        return self._call(
            UPDATE_GLOBAL,
            options,
            body={
                "sign_up": sign_up,
                "session_minutes": session_minutes,
                "require_2fa": require_2fa,
                "theme": theme,
            },
        )


class AsyncSettingsResource(
    AsyncResource[
        "AsyncSettingsResourceWithRawResponse",
        "AsyncSettingsResourceWithStreamingResponse",
    ]
):
    """What holds for all accounts."""

    async def global_(self, **options: Unpack[RequestOptions]) -> types.Settings:
        """Retrieve the settings of the tenant.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The settings.
        """
        return await self._call(GLOBAL, options)

    async def update_global(
        self,
        *,
        sign_up: Literal["open", "closed", "invited"] | str | Omit = omit,
        session_minutes: int | Omit = omit,
        require_2fa: bool | Omit = omit,
        theme: Mapping[str, str] | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Settings:
        """Change the settings of the tenant.

        Args:
            sign_up: Who may make an account.
            session_minutes: How long people stay signed in. At least 5.
            require_2fa: Whether everybody must prove who they are a second time.
            theme: What the sign-in page looks like; null for the usual.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The settings as they are now.
        """
        return await self._call(
            UPDATE_GLOBAL,
            options,
            body={
                "sign_up": sign_up,
                "session_minutes": session_minutes,
                "require_2fa": require_2fa,
                "theme": theme,
            },
        )


if TYPE_CHECKING:

    class SettingsResourceWithRawResponse:
        def __init__(self, of: SettingsResource) -> None:
            self.global_ = views.raw(of.global_)
            self.update_global = views.raw(of.update_global)

    class SettingsResourceWithStreamingResponse:
        def __init__(self, of: SettingsResource) -> None:
            self.global_ = views.streaming(of.global_)
            self.update_global = views.streaming(of.update_global)

    class AsyncSettingsResourceWithRawResponse:
        def __init__(self, of: AsyncSettingsResource) -> None:
            self.global_ = views.async_raw(of.global_)
            self.update_global = views.async_raw(of.update_global)

    class AsyncSettingsResourceWithStreamingResponse:
        def __init__(self, of: AsyncSettingsResource) -> None:
            self.global_ = views.async_streaming(of.global_)
            self.update_global = views.async_streaming(of.update_global)
