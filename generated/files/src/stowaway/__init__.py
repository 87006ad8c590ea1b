"""Stowaway: a Python SDK.

>>> from stowaway import Stowaway
>>> client = Stowaway()
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import types as types
    from ._client import AsyncStowaway as AsyncStowaway
    from ._client import Stowaway as Stowaway
    from ._core.omit import Omit as Omit
    from ._core.omit import omit as omit
    from ._core.retries import RetryPolicy as RetryPolicy
    from ._core.warmup import warmup as warmup
    from .errors import APIConnectionError as APIConnectionError
    from .errors import APIError as APIError
    from .errors import APIStatusError as APIStatusError
    from .errors import APITimeoutError as APITimeoutError
    from .errors import BadRequestError as BadRequestError
    from .errors import ConflictError as ConflictError
    from .errors import ContentTooLargeError as ContentTooLargeError
    from .errors import ForbiddenError as ForbiddenError
    from .errors import GoneError as GoneError
    from .errors import MissingCredentialsError as MissingCredentialsError
    from .errors import MissingServerError as MissingServerError
    from .errors import NotFoundError as NotFoundError
    from .errors import PaginationError as PaginationError
    from .errors import PreconditionFailedError as PreconditionFailedError
    from .errors import RangeNotSatisfiableError as RangeNotSatisfiableError
    from .errors import RateLimitError as RateLimitError
    from .errors import ResponseDecodeError as ResponseDecodeError
    from .errors import ServerError as ServerError
    from .errors import StreamError as StreamError
    from .errors import UnauthorizedError as UnauthorizedError
    from .errors import UnprocessableEntityError as UnprocessableEntityError
    from ._core.oauth import AuthorizationCode as AuthorizationCode
    from ._core.oauth import ClientCredentials as ClientCredentials
    from ._core.oauth import DeviceCode as DeviceCode
    from ._core.oauth import Password as Password
    from ._core.oauth import RefreshToken as RefreshToken
    from ._core.oauth import TokenError as TokenError
else:
    from ._core.lazy import lazily

    __getattr__, __dir__ = lazily(
        __name__,
        """
        types .
        AsyncStowaway ._client
        Stowaway ._client
        Omit ._core.omit
        omit ._core.omit
        RetryPolicy ._core.retries
        warmup ._core.warmup
        APIConnectionError .errors
        APIError .errors
        APIStatusError .errors
        APITimeoutError .errors
        BadRequestError .errors
        ConflictError .errors
        ContentTooLargeError .errors
        ForbiddenError .errors
        GoneError .errors
        MissingCredentialsError .errors
        MissingServerError .errors
        NotFoundError .errors
        PaginationError .errors
        PreconditionFailedError .errors
        RangeNotSatisfiableError .errors
        RateLimitError .errors
        ResponseDecodeError .errors
        ServerError .errors
        StreamError .errors
        UnauthorizedError .errors
        UnprocessableEntityError .errors
        AuthorizationCode ._core.oauth
        ClientCredentials ._core.oauth
        DeviceCode ._core.oauth
        Password ._core.oauth
        RefreshToken ._core.oauth
        TokenError ._core.oauth
        """,
    )

__version__ = "1.9.0"
