"""The types of `mailbox.stream.registry`, for code that imports them from here."""

from ....mailbox_stream_registry_params import ActionCreateParams as ActionCreateParams
from ....mailbox_stream_registry_params import (
    ActionRetrieveParams as ActionRetrieveParams,
)
from ....mailbox_stream_registry_params import (
    ResourceCreateParams as ResourceCreateParams,
)
from ....mailbox_stream_registry_params import (
    ResourceRetrieveParams as ResourceRetrieveParams,
)
from ....one_stream_registry_action import (
    OneStreamRegistryAction as OneStreamRegistryAction,
)
from ....paginated_stream_registry import (
    PaginatedStreamRegistry as PaginatedStreamRegistry,
)
from ....stream_registry_query_dto import (
    StreamRegistryQueryDto as StreamRegistryQueryDto,
)
