"""Operations on recovery of auth."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .login import AsyncLogin, Login
    from .passcode import AsyncPasscode, Passcode
    from .password import AsyncPassword, Password


class Recovery(Resource["RecoveryWithRawResponse", "RecoveryWithStreamingResponse"]):
    """Operations on recovery of auth."""

    @cached_property
    def login(self) -> Login:
        """Operations on login of recovery of auth."""
        from .login import Login

        return Login(self._caller)

    @cached_property
    def password(self) -> Password:
        """Operations on password of recovery of auth."""
        from .password import Password

        return Password(self._caller)

    @cached_property
    def passcode(self) -> Passcode:
        """Operations on passcode of recovery of auth."""
        from .passcode import Passcode

        return Passcode(self._caller)


class AsyncRecovery(
    AsyncResource["AsyncRecoveryWithRawResponse", "AsyncRecoveryWithStreamingResponse"]
):
    """Operations on recovery of auth."""

    @cached_property
    def login(self) -> AsyncLogin:
        """Operations on login of recovery of auth."""
        from .login import AsyncLogin

        return AsyncLogin(self._caller)

    @cached_property
    def password(self) -> AsyncPassword:
        """Operations on password of recovery of auth."""
        from .password import AsyncPassword

        return AsyncPassword(self._caller)

    @cached_property
    def passcode(self) -> AsyncPasscode:
        """Operations on passcode of recovery of auth."""
        from .passcode import AsyncPasscode

        return AsyncPasscode(self._caller)


if TYPE_CHECKING:

    class RecoveryWithRawResponse:
        def __init__(self, of: Recovery) -> None: ...

    class RecoveryWithStreamingResponse:
        def __init__(self, of: Recovery) -> None: ...

    class AsyncRecoveryWithRawResponse:
        def __init__(self, of: AsyncRecovery) -> None: ...

    class AsyncRecoveryWithStreamingResponse:
        def __init__(self, of: AsyncRecovery) -> None: ...
