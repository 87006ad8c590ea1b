"""The types of `mailbox.stream`, for code that imports them from here."""

from ...._core.lazy import lazily

__getattr__, __dir__ = lazily(
    __name__,
    """
    registry .
    RegistryRetrieveParams ...mailbox_stream_params
    PaginatedStreamRegistry ...paginated_stream_registry
    StreamRegistryQueryDto ...stream_registry_query_dto
    """,
)
