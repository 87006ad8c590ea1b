"""The types of `mailbox`, for code that imports them from here."""

from ..._core.lazy import lazily

__getattr__, __dir__ = lazily(
    __name__,
    """
    registry .
    stream .
    RegistryRetrieveParams ..mailbox_params
    StreamCreateParams ..mailbox_params
    MailboxRegistryQueryDto ..mailbox_registry_query_dto
    PaginatedMailboxRegistry ..paginated_mailbox_registry
    StreamCreateResponse ..stream_create_response
    StreamRetrieveResponse ..stream_retrieve_response
    """,
)
