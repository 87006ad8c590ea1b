"""The types of `mailbox`, for code that imports them from here."""

from . import registry as registry
from . import stream as stream
from ..mailbox_params import RegistryRetrieveParams as RegistryRetrieveParams
from ..mailbox_params import StreamCreateParams as StreamCreateParams
from ..mailbox_registry_query_dto import (
    MailboxRegistryQueryDto as MailboxRegistryQueryDto,
)
from ..paginated_mailbox_registry import (
    PaginatedMailboxRegistry as PaginatedMailboxRegistry,
)
from ..stream_create_response import StreamCreateResponse as StreamCreateResponse
from ..stream_retrieve_response import StreamRetrieveResponse as StreamRetrieveResponse
