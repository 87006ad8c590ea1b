"""The types of `mailbox.stream`, for code that imports them from here."""

from . import registry as registry
from ...mailbox_stream_params import RegistryRetrieveParams as RegistryRetrieveParams
from ...paginated_stream_registry import (
    PaginatedStreamRegistry as PaginatedStreamRegistry,
)
from ...stream_registry_query_dto import (
    StreamRegistryQueryDto as StreamRegistryQueryDto,
)
