"""Wootiv: a Python SDK.

>>> from wootiv import Wootiv
>>> client = Wootiv()
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import types as types
    from ._client import AsyncWootiv as AsyncWootiv
    from ._client import Wootiv as Wootiv
    from ._core.omit import Omit as Omit
    from ._core.omit import omit as omit
    from ._core.retries import RetryPolicy as RetryPolicy
    from ._core.warmup import warmup as warmup
    from .errors import APIConnectionError as APIConnectionError
    from .errors import APIError as APIError
    from .errors import APIResponseValidationError as APIResponseValidationError
    from .errors import APIStatusError as APIStatusError
    from .errors import APITimeoutError as APITimeoutError
    from .errors import AuthenticationError as AuthenticationError
    from .errors import BadRequestError as BadRequestError
    from .errors import ConflictError as ConflictError
    from .errors import InternalServerError as InternalServerError
    from .errors import MissingCredentialsError as MissingCredentialsError
    from .errors import MissingServerError as MissingServerError
    from .errors import NotFoundError as NotFoundError
    from .errors import PaginationError as PaginationError
    from .errors import PermissionDeniedError as PermissionDeniedError
    from .errors import RateLimitError as RateLimitError
    from .errors import ResponseDecodeError as ResponseDecodeError
    from .errors import StreamError as StreamError
    from .errors import UnprocessableEntityError as UnprocessableEntityError
    from ._core.http import DEFAULT_TIMEOUT as DEFAULT_TIMEOUT
    from ._core.http import Timeout as Timeout
    from ._core.not_given import NOT_GIVEN as NOT_GIVEN
    from ._core.not_given import NotGiven as NotGiven
    from ._core.options import RequestOptions as RequestOptions
else:
    from ._core.lazy import lazily

    __getattr__, __dir__ = lazily(
        __name__,
        """
        types .
        AsyncWootiv ._client
        Wootiv ._client
        Omit ._core.omit
        omit ._core.omit
        RetryPolicy ._core.retries
        warmup ._core.warmup
        APIConnectionError .errors
        APIError .errors
        APIResponseValidationError .errors
        APIStatusError .errors
        APITimeoutError .errors
        AuthenticationError .errors
        BadRequestError .errors
        ConflictError .errors
        InternalServerError .errors
        MissingCredentialsError .errors
        MissingServerError .errors
        NotFoundError .errors
        PaginationError .errors
        PermissionDeniedError .errors
        RateLimitError .errors
        ResponseDecodeError .errors
        StreamError .errors
        UnprocessableEntityError .errors
        DEFAULT_TIMEOUT ._core.http
        Timeout ._core.http
        NOT_GIVEN ._core.not_given
        NotGiven ._core.not_given
        RequestOptions ._core.options
        """,
    )

__title__ = "wootiv"
__version__ = "0.0.1"
