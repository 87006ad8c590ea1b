"""Media types whose items come one by one -> what the items are, and how they end."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from openapi_pydantic.v3 import v3_1 as oas

from .. import ir
from ..data import Struct
from . import media
from .envelopes import events_of
from .shapes import Source, followed, shape_of

if TYPE_CHECKING:
    from ..spec.document import OperationUnit, Spec
    from ..spec.node import Json, Node
    from .schemas import Types


Content = Mapping[str, oas.MediaType]

STREAMS: tuple[media.Kind, ...] = ("events", "lines")
_IN_PIECES: tuple[media.Kind, ...] = (*STREAMS, "json")
"""Those that come as items, where the document says so."""


class Marks(Struct, frozen=True):
    """What the extensions of an operation say about how it answers."""

    is_stream: bool = False
    """Whether JSON comes in pieces."""
    is_events: bool = False
    """Whether these are server-sent events, whatever the media type."""
    end: str | None = None
    condition: str = ""
    """The property or parameter that asks for a stream."""
    whole: Node | None = None
    item: Node | None = None
    """Where the two answers are described, if the document does so apart."""


NO_MARKS = Marks()


def marks_of(unit: OperationUnit) -> Marks:
    """What `x-fern-streaming`, `x-stream` and `x-speakeasy-sse-sentinel` say."""
    node = unit.node
    end = _text(extension(node, "x-speakeasy-sse-sentinel"))
    said = extension(node, "x-fern-streaming") or extension(node, "x-stream")
    if not isinstance(said, dict):
        return Marks(said is True, end=end)
    inside = node.get("x-fern-streaming") or node.child("x-stream")
    condition = _text(said.get("stream-condition")) or ""
    return Marks(
        is_stream=True,
        is_events=said.get("format") == "sse",
        end=_text(said.get("terminator")) or end,
        condition=condition.rpartition(".")[2],
        whole=inside.get("response"),
        item=inside.get("response-stream"),
    )


def extension(node: Node, name: str) -> Json:
    """The value of an extension."""
    return _members(node).get(name)


def _members(node: Node) -> dict[str, Json]:
    return node.value if isinstance(node.value, dict) else {}


def _text(value: Json) -> str | None:
    return value if isinstance(value, str) else None


def is_streamed(node: Node, entry: oas.MediaType) -> bool:
    """Whether the document says of a media type that its items come one by one."""
    return has_items(entry) or bool(
        extension(node, "x-stream") or extension(node, "x-fern-streaming")
    )


def has_items(entry: oas.MediaType) -> bool:
    """Whether there is an `itemSchema` (OpenAPI 3.2, Media Type Object)."""
    return isinstance((entry.model_extra or {}).get("itemSchema"), dict)


class Streams:
    """The streams among the answers of one operation."""

    def __init__(self, types: Types, home: ir.TypeId, marks: Marks) -> None:
        self._types = types
        self._home = home
        self._marks = marks

    def instead(
        self, response: Node, content: Content, wanted: ir.Words
    ) -> ir.StreamContent | None:
        """What the document marks as a stream although its media type is none."""
        chosen = media.preferred(content, _IN_PIECES)
        is_marked = self._marks.is_stream or extension(response, "x-stream") is True
        if not is_marked or self._marks.condition or chosen is None:
            return None
        media_type, entry, _ = chosen
        return self.of(_media(response, media_type), media_type, entry, wanted)

    def whole(self, wanted: ir.Words) -> ir.JsonContent | None:
        """The answer that is no stream, where that is described apart."""
        node = self._marks.whole
        if node is None or not self._marks.condition:
            return None
        source = _at(self._types.spec, node)
        return ir.JsonContent(self._types.type_of(source, wanted, self._home))

    def beside(
        self, response: Node, content: Content, wanted: ir.Words
    ) -> ir.StreamContent | None:
        """The stream that the operation also answers with."""
        kinds = _IN_PIECES if self._marks.condition else STREAMS
        chosen = media.preferred(content, kinds)
        if chosen is None:
            return None
        media_type, entry, _ = chosen
        return self.of(_media(response, media_type), media_type, entry, wanted)

    def of(
        self, node: Node, media_type: str, entry: oas.MediaType, wanted: ir.Words
    ) -> ir.StreamContent:
        """A stream; `node` is where its media type stands."""
        essence, format = _format(media_type, self._marks)
        end = _text(extension(node, "x-speakeasy-sse-sentinel"))
        end = self._marks.end if end is None else end
        source = _source(self._types.spec, node, entry, self._marks)
        if source is None:
            return ir.StreamContent(ir.ANY, format, essence, end=end)
        if format != "events":
            found = self._types.type_of(source, wanted, self._home)
            return ir.StreamContent(found, format, essence, end=end)
        events = events_of(self._types, source, wanted, self._home)
        return ir.StreamContent(
            events.type,
            format,
            essence,
            events.by_name,
            events.last,
            events.end if end is None else end,
        )


def _media(response: Node, media_type: str) -> Node:
    return response.child("content", media_type)


def _format(media_type: str, marks: Marks) -> tuple[str, ir.StreamFormat]:
    """What `Accept` says, and what comes."""
    essence, kind = media.essence(media_type), media.kind_of(media_type)
    if kind == "events" or marks.is_events:
        return "text/event-stream", "events"
    if essence.endswith("json-seq"):
        return essence, "sequence"
    if kind == "lines":
        return essence, "lines"
    return "application/json" if "*" in essence else essence, "array"


def _source(
    spec: Spec, node: Node, entry: oas.MediaType, marks: Marks
) -> Source | None:
    """The schema of an item; a schema of all of them is that of an array (OpenAPI 3.2)."""
    if marks.item is not None:
        return _at(spec, marks.item)
    if has_items(entry):
        return _at(spec, node.child("itemSchema"))
    if entry.media_type_schema is None:
        return None
    source = Source(node.child("schema"), entry.media_type_schema)
    shape = shape_of(spec, followed(spec, source))
    return shape.items if shape.types == {"array"} and shape.items else source


def _at(spec: Spec, node: Node) -> Source:
    return Source(node, spec.schema(node))
