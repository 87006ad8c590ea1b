"""Beaconry: a Python SDK.

>>> from beaconry import Beaconry
>>> client = Beaconry()
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import types as types
    from ._client import AsyncBeaconry as AsyncBeaconry
    from ._client import Beaconry as Beaconry
    from ._core.omit import Omit as Omit
    from ._core.omit import omit as omit
    from ._core.retries import RetryPolicy as RetryPolicy
    from .errors import APIConnectionError as APIConnectionError
    from .errors import APIError as APIError
    from .errors import APIStatusError as APIStatusError
    from .errors import APITimeoutError as APITimeoutError
    from .errors import BadRequestError as BadRequestError
    from .errors import ConflictError as ConflictError
    from .errors import ContentTooLargeError as ContentTooLargeError
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
    from ._core.signatures import WebhookVerificationError as WebhookVerificationError
    from ._core.webhooks import WebhookDecodeError as WebhookDecodeError
else:
    from ._core.lazy import lazily

    __getattr__, __dir__ = lazily(
        __name__,
        {
            "._client": ("AsyncBeaconry", "Beaconry"),
            "._core.omit": ("Omit", "omit"),
            "._core.retries": ("RetryPolicy",),
            ".errors": (
                "APIConnectionError",
                "APIError",
                "APIStatusError",
                "APITimeoutError",
                "BadRequestError",
                "ConflictError",
                "ContentTooLargeError",
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
            "._core.signatures": ("WebhookVerificationError",),
            "._core.webhooks": ("WebhookDecodeError",),
        },
    )
