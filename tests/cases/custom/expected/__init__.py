"""Custom: a Python SDK.

>>> from custom_case import Mint
>>> client = Mint()
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import types as types
    from ._client import AsyncMint as AsyncMint
    from ._client import Mint as Mint
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
    from .errors import ForbiddenError as ForbiddenError
    from .errors import MissingCredentialsError as MissingCredentialsError
    from .errors import MissingServerError as MissingServerError
    from .errors import NotFoundError as NotFoundError
    from .errors import PaginationError as PaginationError
    from .errors import RateLimitError as RateLimitError
    from .errors import ResponseDecodeError as ResponseDecodeError
    from .errors import ServerError as ServerError
    from .errors import StreamError as StreamError
    from .errors import UnauthorizedError as UnauthorizedError
    from .errors import UnprocessableEntityError as UnprocessableEntityError
    from .custom import worth as worth
else:
    from ._core.lazy import lazily

    __getattr__, __dir__ = lazily(
        __name__,
        """
        types .
        AsyncMint ._client
        Mint ._client
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
        ForbiddenError .errors
        MissingCredentialsError .errors
        MissingServerError .errors
        NotFoundError .errors
        PaginationError .errors
        RateLimitError .errors
        ResponseDecodeError .errors
        ServerError .errors
        StreamError .errors
        UnauthorizedError .errors
        UnprocessableEntityError .errors
        worth .custom
        """,
    )

__version__ = "1.0.0"
