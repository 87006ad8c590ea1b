"""Signing up, signing in and keeping a session."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import types
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views
    from .recovery import AsyncRecovery, Recovery
    from .token import AsyncToken, Token

LOGIN: Operation[types.AuthLoginResponse] = Operation(
    "auth.login", "POST", "/auth/login", lambda: types.AuthLoginResponse
)
SIGNUP: Operation[types.AuthSignupResponse] = Operation(
    "auth.signup", "POST", "/auth/signup", lambda: types.AuthSignupResponse
)
VERIFY_BILLING: Operation[types.AuthVerifyBillingResponse] = Operation(
    "auth.verify_billing",
    "POST",
    "/auth/verify_billing",
    lambda: types.AuthVerifyBillingResponse,
)


class Auth(Resource["AuthWithRawResponse", "AuthWithStreamingResponse"]):
    """Signing up, signing in and keeping a session."""

    @cached_property
    def token(self) -> Token:
        """Operations on token of auth."""
        from .token import Token

        return Token(self._caller)

    @cached_property
    def recovery(self) -> Recovery:
        """Operations on recovery of auth."""
        from .recovery import Recovery

        return Recovery(self._caller)

    def login(
        self, *, username: str, password: str, **options: Unpack[RequestOptions]
    ) -> types.AuthLoginResponse:
        """Sign in.

        Args:
            username: The name that was signed up with.
            password: The password.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            A session.
        """
        return self._call(
            LOGIN, options, body={"username": username, "password": password}
        )

    def signup(
        self,
        *,
        email: str,
        password: str,
        plan: str,
        first_name: str | Omit = omit,
        last_name: str | Omit = omit,
        phone_number: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.AuthSignupResponse:
        """Make an account.

        Args:
            email: Where the account is confirmed.
            password: The password to be.
            plan: The plan to begin with.
            first_name: The given name.
            last_name: The family name.
            phone_number: The telephone number, with its country.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The account.
        """
        return self._call(
            SIGNUP,
            options,
            body={
                "email": email,
                "password": password,
                "plan": plan,
                "firstName": first_name,
                "lastName": last_name,
                "phoneNumber": phone_number,
            },
        )

    def verify_billing(
        self, *, sub: str, **options: Unpack[RequestOptions]
    ) -> types.AuthVerifyBillingResponse:
        """Confirm that a new account has paid.

        Args:
            sub: The account.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The account.
        """
        return self._call(VERIFY_BILLING, options, query={"sub": sub})


class AsyncAuth(
    AsyncResource["AsyncAuthWithRawResponse", "AsyncAuthWithStreamingResponse"]
):
    """Signing up, signing in and keeping a session."""

    @cached_property
    def token(self) -> AsyncToken:
        """Operations on token of auth."""
        from .token import AsyncToken

        return AsyncToken(self._caller)

    @cached_property
    def recovery(self) -> AsyncRecovery:
        """Operations on recovery of auth."""
        from .recovery import AsyncRecovery

        return AsyncRecovery(self._caller)

    async def login(
        self, *, username: str, password: str, **options: Unpack[RequestOptions]
    ) -> types.AuthLoginResponse:
        """Sign in.

        Args:
            username: The name that was signed up with.
            password: The password.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            A session.
        """
        return await self._call(
            LOGIN, options, body={"username": username, "password": password}
        )

    async def signup(
        self,
        *,
        email: str,
        password: str,
        plan: str,
        first_name: str | Omit = omit,
        last_name: str | Omit = omit,
        phone_number: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.AuthSignupResponse:
        """Make an account.

        Args:
            email: Where the account is confirmed.
            password: The password to be.
            plan: The plan to begin with.
            first_name: The given name.
            last_name: The family name.
            phone_number: The telephone number, with its country.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The account.
        """
        return await self._call(
            SIGNUP,
            options,
            body={
                "email": email,
                "password": password,
                "plan": plan,
                "firstName": first_name,
                "lastName": last_name,
                "phoneNumber": phone_number,
            },
        )

    async def verify_billing(
        self, *, sub: str, **options: Unpack[RequestOptions]
    ) -> types.AuthVerifyBillingResponse:
        """Confirm that a new account has paid.

        Args:
            sub: The account.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The account.
        """
        return await self._call(VERIFY_BILLING, options, query={"sub": sub})


if TYPE_CHECKING:

    class AuthWithRawResponse:
        def __init__(self, of: Auth) -> None:
            self.login = views.raw(of.login)
            self.signup = views.raw(of.signup)
            self.verify_billing = views.raw(of.verify_billing)

    class AuthWithStreamingResponse:
        def __init__(self, of: Auth) -> None:
            self.login = views.streaming(of.login)
            self.signup = views.streaming(of.signup)
            self.verify_billing = views.streaming(of.verify_billing)

    class AsyncAuthWithRawResponse:
        def __init__(self, of: AsyncAuth) -> None:
            self.login = views.async_raw(of.login)
            self.signup = views.async_raw(of.signup)
            self.verify_billing = views.async_raw(of.verify_billing)

    class AsyncAuthWithStreamingResponse:
        def __init__(self, of: AsyncAuth) -> None:
            self.login = views.async_streaming(of.login)
            self.signup = views.async_streaming(of.signup)
            self.verify_billing = views.async_streaming(of.verify_billing)
