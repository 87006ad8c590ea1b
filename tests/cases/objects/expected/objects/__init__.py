"""Models that know their client. A module of them is imported when one is first used."""

from .._core.lazy import lazily

__getattr__, __dir__ = lazily(
    __name__,
    """
    Lamp .lamp
    AsyncLamp .lamp
    """,
)
