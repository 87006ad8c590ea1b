"""An operation of the document -> what a mock has to know of it, prepared at its first request.

The only place here that knows the specification's objects; the rest sees plain data.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from sdkwright.data import Struct, field
from sdkwright.diagnostics import SpecError
from sdkwright.mock.exchange import Schema
from sdkwright.mock.forms import Encoding, Media
from sdkwright.mock.schemas import Schemas
from sdkwright.mock.styles import Parameter

if TYPE_CHECKING:
    from openapi_pydantic.v3 import v3_1 as oas
    from pydantic import BaseModel

    from sdkwright.spec.document import OperationUnit, Spec
    from sdkwright.spec.node import Node

STYLES: Final = {
    "path": "simple",
    "header": "simple",
    "query": "form",
    "cookie": "form",
}


class Body(Struct, frozen=True):
    """A request body: its media types in the document's order."""

    required: bool
    media: tuple[Media, ...]


class Offer(Struct, frozen=True):
    """One media type of a response, with the examples that the document gives for it."""

    media: Media
    examples: dict[str, Any] = field(default_factory=dict)
    """By name; `example` without a name is "". """


class Header(Struct, frozen=True):
    """A header of a response."""

    name: str
    required: bool
    schema: Schema
    explode: bool = False


class Response(Struct, frozen=True):
    """What may be answered for one status."""

    offers: tuple[Offer, ...] = ()
    headers: tuple[Header, ...] = ()


class Scheme(Struct, frozen=True):
    """A way to show who one is (Security Scheme Object)."""

    kind: str
    """"apiKey", "http", "oauth2", "openIdConnect" or "mutualTLS"; "" for an unknown one."""
    name: str = ""
    place: str = ""
    word: str = ""
    """Of `http`: "basic", "bearer", ... in lower case."""


Alternatives = tuple[tuple[Scheme, ...], ...]


class Contract:
    """One operation; every part is read when it is first asked for."""

    def __init__(
        self, spec: Spec, unit: OperationUnit, incoming: Schemas, outgoing: Schemas
    ) -> None:
        self.spec = spec
        self.unit = unit
        self.incoming = incoming
        self.outgoing = outgoing

    @property
    def label(self) -> str:
        """`GET /pets/{id}`."""
        return f"{self.unit.method} {self.unit.path}"

    # --- what comes in ----------------------------------------------------------------
    @cached_property
    def parameters(self) -> tuple[Parameter, ...]:
        """Those of the path item and of the operation."""
        return tuple(
            self.parameter(node, plain(model)) for node, model in self.unit.parameters
        )

    def parameter(self, node: Node, raw: Schema) -> Parameter:
        """One of them, from its canonical shape."""
        place = "querystring" if raw.get("querystring") else word(raw.get("in"))
        style = raw.get("style") or STYLES.get(place, "form")
        content = raw.get("content") or {}
        media_type = next(iter(content), "")
        schema = content[media_type].get("schema") if content else raw.get("schema")
        explode = raw.get("explode")
        return Parameter(
            name=str(raw.get("name", "")),
            place=place,
            required=bool(raw.get("required")),
            style=str(style),
            explode=style in ("form", "cookie") if explode is None else bool(explode),
            schema=self.incoming.plain(schema or {}, node),
            media_type=media_type,
            empty=bool(raw.get("allowEmptyValue")),
        )

    @cached_property
    def body(self) -> Body | None:
        """The request body, if the operation has one."""
        if self.unit.request_body is None:
            return None
        at, model = self.unit.request_body
        raw = plain(model)
        content = raw.get("content") or {}
        media = tuple(
            self.media(at, name, each, self.incoming) for name, each in content.items()
        )
        return Body(bool(raw.get("required")), media)

    def media(self, node: Node, name: str, raw: Any, schemas: Schemas) -> Media:
        """One media type of a body."""
        given = raw if isinstance(raw, dict) else {}
        item = given.get("itemSchema")
        encoding = {
            key: encoded(each) for key, each in (given.get("encoding") or {}).items()
        }
        return Media(
            name.lower(),
            schemas.plain(given.get("schema", {}), node),
            None if item is None else schemas.plain(item, node),
            encoding,
        )

    @cached_property
    def security(self) -> Alternatives | None:
        """Of which one is enough; None if nothing is asked for."""
        own = self.unit.model.security
        needs = own if own is not None else self.spec.security()
        if not needs:
            return None
        known = self.spec.security_schemes()
        return tuple(tuple(scheme(known.get(name)) for name in need) for need in needs)

    # --- what goes out ----------------------------------------------------------------
    @cached_property
    def responses(self) -> dict[str, Response]:
        """By status: `200`, `4XX`, `default`."""
        return {
            status: self.response(at, plain(model))
            for status, at, model in self.unit.responses
        }

    def response(self, node: Node, raw: Schema) -> Response:
        """One of them."""
        content, headers = raw.get("content") or {}, raw.get("headers") or {}
        return Response(
            tuple(self.offer(node, name, each) for name, each in content.items()),
            tuple(self.header(node, name, each) for name, each in headers.items()),
        )

    def offer(self, node: Node, name: str, raw: Any) -> Offer:
        """One media type of a response."""
        given = raw if isinstance(raw, dict) else {}
        media = self.media(node, name, given, self.outgoing)
        return Offer(media, dict(self.examples(node, given)))

    def examples(self, node: Node, raw: Schema) -> Iterator[tuple[str, Any]]:
        """`example` and those of `examples` that have a value."""
        if "example" in raw:
            yield "", raw["example"]
        for name, each in (raw.get("examples") or {}).items():
            found = self.followed(node, each)
            for key in ("value", "dataValue"):
                if key in found:
                    yield str(name), found[key]

    def header(self, node: Node, name: str, raw: Any) -> Header:
        """One header of a response."""
        given = self.followed(node, raw)
        at = self.target(node, raw) or node
        schema = self.outgoing.plain(given.get("schema", {}), at)
        if "example" in given:
            schema = {**schema, "examples": [given["example"]]}
        return Header(
            name, bool(given.get("required")), schema, bool(given.get("explode"))
        )

    def followed(self, node: Node, raw: Any) -> Schema:
        """What stands behind a `$ref`, if it is one."""
        target = self.target(node, raw)
        value = target.value if target else raw
        return value if isinstance(value, dict) else {}

    def target(self, node: Node, raw: Any) -> Node | None:
        """Where a `$ref` leads, None without one or if that is nowhere."""
        ref = raw.get("$ref") if isinstance(raw, dict) else None
        try:
            return node.target(ref) if isinstance(ref, str) else None
        except SpecError:
            return None


def plain(model: BaseModel) -> Schema:
    """A model as the data that it was read from."""
    return model.model_dump(mode="json", by_alias=True, exclude_unset=True)


def encoded(raw: Any) -> Encoding:
    """How a property travels in a form."""
    given = raw if isinstance(raw, dict) else {}
    listed = str(given.get("contentType") or "").split(",")
    media_types = tuple(each.strip().lower() for each in listed if each.strip())
    return Encoding(media_types, given.get("style"), given.get("explode"))


def scheme(model: oas.SecurityScheme | None) -> Scheme:
    """A security scheme from its model."""
    if model is None:
        return Scheme("")
    place, kind = word(model.security_scheme_in), word(model.type)
    return Scheme(kind, word(model.name), place, word(model.scheme).lower())


def word(value: Any) -> str:
    """A text, also one of an enumeration; "" for nothing."""
    return "" if value is None else str(getattr(value, "value", value))
