"""Split Admin: a Python SDK.

>>> from splitapiclient import SplitApiClient
>>> client = SplitApiClient()
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import types as types
    from . import objects as objects
    from . import util as util
    from ._client import AsyncSplitApiClient as AsyncSplitApiClient
    from ._client import SplitApiClient as SplitApiClient
    from ._core.omit import Omit as Omit
    from ._core.omit import omit as omit
    from ._core.retries import RetryPolicy as RetryPolicy
    from ._core.warmup import warmup as warmup
    from .errors import APIConnectionError as APIConnectionError
    from .errors import APIError as APIError
    from .errors import APIStatusError as APIStatusError
    from .errors import APITimeoutError as APITimeoutError
    from .errors import ClientRequiredError as ClientRequiredError
    from .errors import ConflictError as ConflictError
    from .errors import EndpointNotImplemented as EndpointNotImplemented
    from .errors import ForbiddenError as ForbiddenError
    from .errors import HTTPIncorrectParametersError as HTTPIncorrectParametersError
    from .errors import HTTPNotFoundError as HTTPNotFoundError
    from .errors import HTTPResponseError as HTTPResponseError
    from .errors import HTTPUnauthorizedError as HTTPUnauthorizedError
    from .errors import HarnessDeprecatedEndpointError as HarnessDeprecatedEndpointError
    from .errors import (
        InsufficientConfigArgumentsException as InsufficientConfigArgumentsException,
    )
    from .errors import InvalidArgumentException as InvalidArgumentException
    from .errors import InvalidModelException as InvalidModelException
    from .errors import MethodNotApplicable as MethodNotApplicable
    from .errors import MissingCredentialsError as MissingCredentialsError
    from .errors import MissingParametersException as MissingParametersException
    from .errors import MissingServerError as MissingServerError
    from .errors import PaginationError as PaginationError
    from .errors import RateLimitError as RateLimitError
    from .errors import ResponseDecodeError as ResponseDecodeError
    from .errors import ServerError as ServerError
    from .errors import SplitBackendUnreachableError as SplitBackendUnreachableError
    from .errors import SplitException as SplitException
    from .errors import StreamError as StreamError
    from .errors import UnknownApiClientError as UnknownApiClientError
    from .errors import UnprocessableEntityError as UnprocessableEntityError
    from ._core.objects import UnboundObjectError as UnboundObjectError
else:
    from ._core.lazy import lazily

    __getattr__, __dir__ = lazily(
        __name__,
        """
        types .
        objects .
        util .
        AsyncSplitApiClient ._client
        SplitApiClient ._client
        Omit ._core.omit
        omit ._core.omit
        RetryPolicy ._core.retries
        warmup ._core.warmup
        APIConnectionError .errors
        APIError .errors
        APIStatusError .errors
        APITimeoutError .errors
        ClientRequiredError .errors
        ConflictError .errors
        EndpointNotImplemented .errors
        ForbiddenError .errors
        HTTPIncorrectParametersError .errors
        HTTPNotFoundError .errors
        HTTPResponseError .errors
        HTTPUnauthorizedError .errors
        HarnessDeprecatedEndpointError .errors
        InsufficientConfigArgumentsException .errors
        InvalidArgumentException .errors
        InvalidModelException .errors
        MethodNotApplicable .errors
        MissingCredentialsError .errors
        MissingParametersException .errors
        MissingServerError .errors
        PaginationError .errors
        RateLimitError .errors
        ResponseDecodeError .errors
        ServerError .errors
        SplitBackendUnreachableError .errors
        SplitException .errors
        StreamError .errors
        UnknownApiClientError .errors
        UnprocessableEntityError .errors
        UnboundObjectError ._core.objects
        """,
    )

__version__ = "3.5.9"
