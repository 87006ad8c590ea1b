"""The types of `inbound`, for code that imports them from here."""

from ..._core.lazy import lazily

__getattr__, __dir__ = lazily(
    __name__,
    """
    MailCreateParams ..inbound_params
    """,
)
