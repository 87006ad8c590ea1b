"""Responses -> what an operation returns, in which other ways it succeeds, how it fails."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from openapi_pydantic.v3 import v3_1 as oas

from .. import ir
from ..data import Struct
from ..diagnostics import Diagnostic
from . import media
from .shapes import Source, followed, shape_of
from .streams import NO_MARKS, STREAMS, Marks, Streams, is_streamed, marks_of

if TYPE_CHECKING:
    from ..spec.document import OperationUnit
    from ..spec.node import Node
    from .schemas import Types

_ORDER: tuple[media.Kind, ...] = (
    "json",
    "events",
    "lines",
    "text",
    "form",
    "binary",
    "multipart",
)


class Answer(Struct, frozen=True):
    """One response of an operation. `status`: 200; 2 for `2XX`; 0 for `default`."""

    status: int
    content: ir.Content
    streams: ir.StreamContent | None
    doc: str
    links: bool = False
    xml: ir.XmlRoot | None = None
    """Its root, where it is XML."""
    media_type: str = ""
    headers: tuple[str, ...] = ()
    """The names of its headers."""

    @property
    def is_success(self) -> bool:
        """Whether a client returns rather than raises."""
        return self.status in (2, 3) or 200 <= self.status < 400

    @property
    def is_redirect(self) -> bool:
        """Whether it is a 3xx."""
        return self.status == 3 or 300 <= self.status < 400


def answers_of(unit: OperationUnit, types: Types, home: ir.TypeId) -> list[Answer]:
    """The documented responses, as the document orders them."""
    found: list[Answer] = []
    marks = marks_of(unit)
    for key, node, model in unit.responses:
        status = _status(key)
        if status is None:
            message = f"{key!r} is no status: 200, 2XX and default are"
            types.spec.report(Diagnostic("value-ignored", message, node.at))
        else:
            is_usual = status == 2 or 200 <= status < 300
            said = marks if is_usual else NO_MARKS
            found.append(_answer(status, node, model, types, home, said))
    return found


def _status(key: str) -> int | None:
    if key.lower() == "default":
        return 0
    if len(key) == 3 and key[1:].lower() == "xx" and key[0].isdecimal():
        return int(key[0])
    return int(key) if re.fullmatch("[1-5][0-9]{2}", key) else None


def _answer(
    status: int,
    node: Node,
    model: oas.Response,
    types: Types,
    home: ir.TypeId,
    marks: Marks,
) -> Answer:
    content = model.content or {}
    chosen = media.preferred(content, _ORDER)
    suffix = "response" if 200 <= status < 300 else f"{status or 'default'} response"
    wanted = (home.partition(":")[2], suffix)
    if chosen is None:
        return Answer(status, ir.NoContent(), None, model.description)
    streams = Streams(types, home, marks)
    main: ir.Content | None = streams.instead(node, content, wanted)
    main = main or streams.whole(wanted)
    main = main or _content(node, *chosen, types, wanted, home, streams)
    is_whole = not isinstance(main, ir.StreamContent)
    beside = streams.beside(node, content, (*wanted, "event")) if is_whole else None
    links = any(name.lower() == "link" for name in model.headers or {})
    source = _schema(node.child("content", chosen[0]), chosen[1])
    is_data = isinstance(main, ir.JsonContent)
    xml = types.xml.root_of(chosen[0], source) if is_data else None
    names = tuple(model.headers or {})
    return Answer(
        status, main, beside, model.description, links, xml, chosen[0], names
    )


def _content(
    node: Node,
    media_type: str,
    entry: oas.MediaType,
    kind: media.Kind,
    types: Types,
    wanted: ir.Words,
    home: ir.TypeId,
    streams: Streams,
) -> ir.Content:
    inner = node.child("content", media_type)
    source = _schema(inner, entry)
    is_xml = types.xml.is_data(media_type, source)
    is_bytes = kind == "text" and source is not None and _is_bytes(source, types)
    if kind == "text" and not is_xml and not is_bytes:
        return ir.TextContent(media.essence(media_type))
    is_file = "*" in media_type and source is not None and _is_file(source, types)
    if is_bytes or is_file or kind in ("binary", "multipart", "form"):
        return ir.BinaryContent(media.essence(media_type))
    if kind in STREAMS or is_streamed(inner, entry):
        return streams.of(inner, media_type, entry, wanted)
    found = types.type_of(source, wanted, home) if source else ir.ANY
    if found == ir.Primitive(ir.Scalar.BINARY):
        return ir.BinaryContent(media.essence(media_type))
    return ir.JsonContent(found)


def _is_bytes(source: Source, types: Types) -> bool:
    """Whether a text is one to be saved, an export, rather than one to be read."""
    return shape_of(types.spec, followed(types.spec, source)).format == "binary"


def _is_file(source: Source, types: Types) -> bool:
    """Whether a schema says no more than what is in a file, of whatever type that is."""
    shape = shape_of(types.spec, followed(types.spec, source))
    is_text = shape.types is None or shape.types == {"string"}
    is_object = bool(shape.properties or shape.choices)
    return is_text and not is_object and bool(shape.media_type) and not shape.encoding


def _schema(node: Node, entry: oas.MediaType) -> Source | None:
    """The schema of a body."""
    if entry.media_type_schema is None:
        return None
    return Source(node.child("schema"), entry.media_type_schema)


def returned(answers: list[Answer]) -> Answer:
    """The main success: the first 2xx that has content, else any success, else `default`."""
    successes = [a for a in answers if a.is_success and not a.is_redirect]
    filled = [a for a in successes if not isinstance(a.content, ir.NoContent)]
    fallback = [a for a in answers if a.status == 0 and not successes]
    redirects = [a for a in answers if a.is_redirect]
    for group in (filled, successes, redirects, fallback):
        if group:
            return min(
                group, key=lambda answer: answer.status if answer.status > 9 else 299
            )
    return Answer(204, ir.NoContent(), None, "")


def variants(
    answers: list[Answer], main: Answer
) -> Iterator[tuple[int, ir.Type | None]]:
    """Success statuses that answer with another type than `main` does."""
    for answer in answers:
        if (
            answer is main
            or not answer.is_success
            or answer.is_redirect
            or answer.status < 10
        ):
            continue
        if isinstance(answer.content, ir.NoContent):
            yield answer.status, None
        elif (
            isinstance(answer.content, ir.JsonContent)
            and answer.content != main.content
        ):
            yield answer.status, answer.content.type


def failures(answers: list[Answer], main: Answer) -> Iterator[ir.ErrorCase]:
    """The documented failures."""
    for answer in answers:
        if answer is main or answer.is_success or answer.status in range(1, 4):
            continue
        content = answer.content
        type = content.type if isinstance(content, ir.JsonContent) else None
        yield ir.ErrorCase(status=answer.status, type=type, doc=answer.doc)
