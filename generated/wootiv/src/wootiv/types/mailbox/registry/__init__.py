"""The types of `mailbox.registry`, for code that imports them from here."""

from ...._core.lazy import lazily

__getattr__, __dir__ = lazily(
    __name__,
    """
    ActionCreateParams ...mailbox_registry_params
    ActionRetrieveParams ...mailbox_registry_params
    ResourceCreateParams ...mailbox_registry_params
    ResourceRetrieveParams ...mailbox_registry_params
    ActionCreateResponse ...action_create_response
    MailboxRegistryQueryDto ...mailbox_registry_query_dto
    PaginatedMailboxRegistry ...paginated_mailbox_registry
    ResourceCreateResponse ...resource_create_response
    """,
)
