"""The types of `mailbox.stream.registry`, for code that imports them from here."""

from ....._core.lazy import lazily

__getattr__, __dir__ = lazily(
    __name__,
    """
    ActionCreateParams ....mailbox_stream_registry_params
    ActionRetrieveParams ....mailbox_stream_registry_params
    ResourceCreateParams ....mailbox_stream_registry_params
    ResourceRetrieveParams ....mailbox_stream_registry_params
    OneStreamRegistryAction ....one_stream_registry_action
    PaginatedStreamRegistry ....paginated_stream_registry
    StreamRegistryQueryDto ....stream_registry_query_dto
    """,
)
