"""The section `streaming`: how streams end, fail, go on, and are asked for."""

from __future__ import annotations

from collections.abc import Iterable

from pydantic import Field

from sdkwright.sections import Section


class StreamSettings(Section):
    """What is to be known of a stream; what is absent is found out from the document."""

    end: str | None = None
    """Data by which the server says that no item follows; empty: it never does; default: `[DONE]`, unless items are texts."""
    error_events: tuple[str, ...] | None = None
    """Events that say what went wrong; default: `[error]`."""
    resume: bool | None = None
    """Whether a connection that broke is made again, with `Last-Event-ID`; default: false."""
    switch: str | None = None
    """Property of the body, or query parameter, by which callers ask for a stream; default: `stream`."""


class Streaming(StreamSettings):
    """What is to be known of all streams, and of some."""

    operations: dict[str, StreamSettings] = Field(default_factory=dict)
    """Operation -> what is to be known of its stream."""

    def of(self, keys: Iterable[str]) -> StreamSettings:
        """What is said of the one operation that has these names."""
        own = (self.operations[key] for key in keys if key in self.operations)
        return next(own, StreamSettings())
