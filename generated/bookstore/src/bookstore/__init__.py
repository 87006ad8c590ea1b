"""Bookstore: a Python SDK.

>>> from bookstore import Bookstore
>>> client = Bookstore()
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import types as types
    from ._client import AsyncBookstore as AsyncBookstore
    from ._client import Bookstore as Bookstore
    from ._core.omit import Omit as Omit
    from ._core.omit import omit as omit
    from ._core.retries import RetryPolicy as RetryPolicy
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
else:
    from ._core.lazy import lazily

    __getattr__, __dir__ = lazily(
        __name__,
        {
            "._client": ("AsyncBookstore", "Bookstore"),
            "._core.omit": ("Omit", "omit"),
            "._core.retries": ("RetryPolicy",),
            ".errors": (
                "APIConnectionError",
                "APIError",
                "APIStatusError",
                "APITimeoutError",
                "BadRequestError",
                "ConflictError",
                "ForbiddenError",
                "MissingCredentialsError",
                "MissingServerError",
                "NotFoundError",
                "PaginationError",
                "RateLimitError",
                "ResponseDecodeError",
                "ServerError",
                "StreamError",
                "UnauthorizedError",
                "UnprocessableEntityError",
            ),
        },
    )
