"""The errors of the SDK, for code that imports them from here."""

from ..errors import APIConnectionError as APIConnectionError
from ..errors import APIError as APIError
from ..errors import APIStatusError as APIStatusError
from ..errors import APITimeoutError as APITimeoutError
from ..errors import ClientRequiredError as ClientRequiredError
from ..errors import ConflictError as ConflictError
from ..errors import EndpointNotImplemented as EndpointNotImplemented
from ..errors import ForbiddenError as ForbiddenError
from ..errors import HTTPIncorrectParametersError as HTTPIncorrectParametersError
from ..errors import HTTPNotFoundError as HTTPNotFoundError
from ..errors import HTTPResponseError as HTTPResponseError
from ..errors import HTTPUnauthorizedError as HTTPUnauthorizedError
from ..errors import HarnessDeprecatedEndpointError as HarnessDeprecatedEndpointError
from ..errors import (
    InsufficientConfigArgumentsException as InsufficientConfigArgumentsException,
)
from ..errors import InvalidArgumentException as InvalidArgumentException
from ..errors import InvalidModelException as InvalidModelException
from ..errors import MethodNotApplicable as MethodNotApplicable
from ..errors import MissingCredentialsError as MissingCredentialsError
from ..errors import MissingParametersException as MissingParametersException
from ..errors import MissingServerError as MissingServerError
from ..errors import PaginationError as PaginationError
from ..errors import RateLimitError as RateLimitError
from ..errors import ResponseDecodeError as ResponseDecodeError
from ..errors import ServerError as ServerError
from ..errors import SplitBackendUnreachableError as SplitBackendUnreachableError
from ..errors import SplitException as SplitException
from ..errors import StreamError as StreamError
from ..errors import UnknownApiClientError as UnknownApiClientError
from ..errors import UnprocessableEntityError as UnprocessableEntityError
