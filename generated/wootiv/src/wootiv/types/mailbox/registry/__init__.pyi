"""The types of `mailbox.registry`, for code that imports them from here."""

from ...mailbox_registry_params import ActionCreateParams as ActionCreateParams
from ...mailbox_registry_params import ActionRetrieveParams as ActionRetrieveParams
from ...mailbox_registry_params import ResourceCreateParams as ResourceCreateParams
from ...mailbox_registry_params import ResourceRetrieveParams as ResourceRetrieveParams
from ...action_create_response import ActionCreateResponse as ActionCreateResponse
from ...mailbox_registry_query_dto import (
    MailboxRegistryQueryDto as MailboxRegistryQueryDto,
)
from ...paginated_mailbox_registry import (
    PaginatedMailboxRegistry as PaginatedMailboxRegistry,
)
from ...resource_create_response import ResourceCreateResponse as ResourceCreateResponse
