"""Responses -> what an operation returns, in which other ways it succeeds, how it fails."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from openapi_pydantic.v3 import v3_1 as oas

from .. import ir
from ..diagnostics import Diagnostic
from . import media
from .shapes import Source, followed, shape_of

if TYPE_CHECKING:
    from ..spec.document import OperationUnit, Spec
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


@dataclass(frozen=True, slots=True)
class Answer:
    """One response of an operation. `status`: 200; 2 for `2XX`; 0 for `default`."""

    status: int
    content: ir.Content
    streams: ir.StreamContent | None
    doc: str
    links: bool = False

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
    for key, node, model in unit.responses:
        status = _status(key)
        if status is None:
            message = f"{key!r} is no status: 200, 2XX and default are"
            types.spec.report(Diagnostic("value-ignored", message, node.at))
        else:
            found.append(_answer(status, node, model, types, home))
    return found


def _status(key: str) -> int | None:
    if key.lower() == "default":
        return 0
    if len(key) == 3 and key[1:].lower() == "xx" and key[0].isdecimal():
        return int(key[0])
    return int(key) if re.fullmatch("[1-5][0-9]{2}", key) else None


def _answer(
    status: int, node: Node, model: oas.Response, types: Types, home: ir.TypeId
) -> Answer:
    content = model.content or {}
    chosen = media.preferred(content, _ORDER)
    suffix = "response" if 200 <= status < 300 else f"{status or 'default'} response"
    wanted = (home.partition(":")[2], suffix)
    if chosen is None:
        return Answer(status, ir.NoContent(), None, model.description)
    main = _content(node, *chosen, types, wanted, home)
    streams = media.preferred(content, ("events", "lines"))
    beside = None
    if streams and streams[2] != chosen[2]:
        inner = _content(node, *streams, types, (*wanted, "event"), home)
        beside = inner if isinstance(inner, ir.StreamContent) else None
    links = any(name.lower() == "link" for name in model.headers or {})
    return Answer(status, main, beside, model.description, links)


def _content(
    node: Node,
    media_type: str,
    entry: oas.MediaType,
    kind: media.Kind,
    types: Types,
    wanted: ir.Words,
    home: ir.TypeId,
) -> ir.Content:
    if kind == "text":
        return ir.TextContent(media.essence(media_type))
    if kind in ("binary", "multipart", "form"):
        return ir.BinaryContent(media.essence(media_type))
    inner = node.child("content", media_type)
    source = _schema(types.spec, inner, entry)
    if source and kind == "events":
        source = _of_events(types, source)
    found = types.type_of(source, wanted, home) if source else ir.ANY
    if kind == "json":
        if found == ir.Primitive(ir.Scalar.BINARY):
            return ir.BinaryContent(media.essence(media_type))
        return ir.JsonContent(found)
    return ir.StreamContent(found, kind == "lines")


def _schema(spec: Spec, node: Node, entry: oas.MediaType) -> Source | None:
    """The schema of a body; that of an item where only that is given (OpenAPI 3.2)."""
    if entry.media_type_schema is not None:
        return Source(node.child("schema"), entry.media_type_schema)
    if not isinstance((entry.model_extra or {}).get("itemSchema"), dict):
        return None
    inner = node.child("itemSchema")
    return Source(inner, spec.schema(inner))


def _of_events(types: Types, source: Source) -> Source | None:
    """What the `data` of an event holds, where a schema describes events (OpenAPI 3.2, 4.14.4)."""
    shape = shape_of(types.spec, followed(types.spec, source))
    if "data" not in shape.properties or not shape.properties.keys() <= _EVENT_FIELDS:
        return source
    data = followed(types.spec, shape.properties["data"][-1])
    inner = data.schema.contentSchema if isinstance(data.schema, oas.Schema) else None
    return data.at(inner, "contentSchema") if inner is not None else data


_EVENT_FIELDS = frozenset(("data", "event", "id", "retry"))


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
