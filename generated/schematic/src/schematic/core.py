"""The errors of the SDK, for code that imports them from here."""

from .errors import APIConnectionError as APIConnectionError
from .errors import APIError as APIError
from .errors import APIStatusError as APIStatusError
from .errors import APITimeoutError as APITimeoutError
from .errors import ApiError as ApiError
from .errors import BadRequestError as BadRequestError
from .errors import ConflictError as ConflictError
from .errors import ForbiddenError as ForbiddenError
from .errors import InternalServerError as InternalServerError
from .errors import MissingCredentialsError as MissingCredentialsError
from .errors import MissingServerError as MissingServerError
from .errors import NotFoundError as NotFoundError
from .errors import PaginationError as PaginationError
from .errors import ResponseDecodeError as ResponseDecodeError
from .errors import StreamError as StreamError
from .errors import TooManyRequestsError as TooManyRequestsError
from .errors import UnauthorizedError as UnauthorizedError
from .errors import UnprocessableEntityError as UnprocessableEntityError
