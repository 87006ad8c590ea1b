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
    from ._core.warmup import warmup as warmup
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
        """
        types .
        AsyncBeaconry ._client
        Beaconry ._client
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
        WebhookVerificationError ._core.signatures
        WebhookDecodeError ._core.webhooks
        """,
    )

__version__ = "2.4.0"
