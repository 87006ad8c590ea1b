"""One operation -> the statements that say what it is: its constants."""

from __future__ import annotations

from collections.abc import Iterator

from .. import ir
from ..refine.unwrap import model_of
from .literals import dict_of, literal, string
from .nesting import nested_text
from .pagination import Schemes
from .polling import brought, decoding, polling_arguments
from .retries import retry_arguments
from .streams import stream_arguments
from .types import Texts
from .world import World
from .xml import xml_arguments

_DEFAULT_STYLES = {
    "query": ir.Style("form", True),
    "cookie": ir.Style("form", True),
    "path": ir.Style("simple", False),
    "header": ir.Style("simple", False),
}

_PARTS = (".._core.parts", "PARTS")
FORM = "application/x-www-form-urlencoded"

_HOMES = {
    "DoneOperation": ".._core.done",
    "PageOperation": ".._core.paged",
    "StreamOperation": ".._core.streaming",
}
"""Where the classes of operations are that not every API has."""


class Constants:
    """The operation as data; a second constant where it can answer with a stream."""

    def __init__(
        self, world: World, operation: ir.Operation, texts: Texts, schemes: Schemes
    ) -> None:
        self._world = world
        self._schemes = schemes
        self._operation = decoding(operation)
        self._texts = texts
        self._imports = texts.imports
        self.name = world.names.constants[operation.id]

    def lines(self) -> tuple[str, ...]:
        """A statement for each."""
        operation = self._operation
        lines = [*self._brought()]
        lines.append(self._line(self.name, operation.returns, paged=operation.paged))
        if operation.switch:
            name = f"{self.name}_STREAM"
            lines.append(self._line(name, operation.switch.content, paged=None))
        return tuple(lines)

    def _brought(self) -> Iterator[str]:
        """Those of operations that this one asks, where theirs are in other modules."""
        for name, other in brought(self._world, self._operation):
            constants = Constants(self._world, other, self._texts, self._schemes)
            yield constants._line(name, other.returns, paged=None)

    def answer(self, type: ir.Type, *, bare: bool = True) -> str:
        """`bare`: for annotations; else for what runs."""
        text = (self._texts.bare() if bare else self._texts).answer(type)
        return text

    def _at_run_time(self, type: ir.Type) -> str:
        return self.answer(type, bare=False)

    def result(self, content: ir.Content) -> str:
        """The type of all that `_call` may return."""
        types = (
            [content.inner or content.type]
            if isinstance(content, ir.JsonContent)
            else []
        )
        types += [type for _, type in self._operation.by_status if type is not None]
        nothing = isinstance(content, ir.NoContent) or any(
            type is None for _, type in self._operation.by_status
        )
        texts = dict.fromkeys(self.answer(type) for type in types)
        if "Any" in texts or not texts:
            return "Any" if texts else "None"
        joined = " | ".join(t for t in texts)
        return (
            f"{joined} | None" if nothing and not joined.endswith("| None") else joined
        )

    def _line(self, name: str, content: ir.Content, paged: ir.Paged | None) -> str:
        operation = self._operation
        cls, parameters, returns = self._class(content, paged)
        self._imports.name(_HOMES.get(cls, ".._core.operation"), cls)
        values = [
            string(self._world.names.call(operation)),
            string(operation.method),
            string(operation.below + operation.path.partition("#")[0]),
            f"lambda: {returns}",
            *self._keywords(content, paged),
        ]
        declared = f"{name}: {cls}[{parameters}]" if parameters else name
        return f"{declared} = {cls}({', '.join(values)})"

    def _class(
        self, content: ir.Content, paged: ir.Paged | None
    ) -> tuple[str, str, str]:
        """The class of the constant, its type arguments, and the type at run time."""
        match content:
            case ir.JsonContent(type):
                text, running = self.answer(type), self.answer(type, bare=False)
                if paged:
                    return (
                        "PageOperation",
                        f"{self.answer(paged.item)}, {text}",
                        running,
                    )
                return "Operation", self.result(content), running
            case ir.StreamContent(type):
                return (
                    "StreamOperation",
                    self.answer(type),
                    self.answer(type, bare=False),
                )
            case ir.TextContent():
                return "TextOperation", "", "str"
            case ir.BinaryContent():
                return "BinaryOperation", "", "bytes"
            case ir.NoContent():
                return "Operation", self.result(content), "None"
            case ir.DoneContent():
                return "DoneOperation", "", "None"

    def _keywords(self, content: ir.Content, paged: ir.Paged | None) -> Iterator[str]:
        operation = self._operation
        if paged:
            module = self._imports.name("..", "pagination")
            yield f"paging=lambda: {module}.{self._schemes.name(operation)}"
        if isinstance(content, ir.JsonContent) and content.way:
            yield f"unwrap={literal(tuple(self._attributes(content)))}"
        if isinstance(content, ir.StreamContent):
            yield from stream_arguments(content, self._imports, self._at_run_time)
        if isinstance(content, ir.TextContent) and content.media_type != "text/plain":
            yield f"accept={string(content.media_type)}"
        yield from self._body_keywords()
        yield from xml_arguments(operation, content, self._imports)
        encodings = dict(self._encodings())
        if encodings:
            self._imports.name(".._core.operation", "Encoding")
            yield f"encodings={dict_of({string(k): text for k, text in encodings.items()})}"
        styles = dict(self._styles())
        if styles:
            self._imports.name(".._core.styles", "Style")
            yield f"styles={dict_of({string(k): text for k, text in styles.items()})}"
        if operation.by_status:
            lines = {
                str(s): f"lambda: {self.answer(t, bare=False) if t else 'None'}"
                for s, t in operation.by_status
            }
            yield f"by_status={dict_of(lines)}"
        errors = {
            str(case.status): f"lambda: {self.answer(case.type, bare=False)}"
            for case in self._own_errors()
            if case.type is not None
        }
        if errors:
            yield f"errors={dict_of(errors)}"
        if operation.security is not None:
            yield f"security={literal(operation.security)}"
        if operation.idempotency_header:
            yield f"idempotency_header={string(operation.idempotency_header)}"
        yield from retry_arguments(operation.retries, self._imports, ".._core")
        if operation.timeout is not None:
            yield f"timeout={operation.timeout}"
        if operation.absent:
            yield f"absent={literal(operation.absent)}"
        if operation.redirects:
            yield "redirects=True"
        if operation.base_url.startswith(("http://", "https://", "/")):
            yield f"base_url={string(operation.base_url)}"
        yield from polling_arguments(self._world, operation, self._imports)

    def _attributes(self, content: ir.JsonContent) -> Iterator[str]:
        """The way to what is wrapped, in Python's names."""
        type = content.type
        for wire in content.way:
            model = model_of(self._world.api, type)
            assert model is not None
            yield self._world.names.fields[model.id, wire]
            type = next(field.type for field in model.fields if field.wire == wire)

    def _own_errors(self) -> Iterator[ir.ErrorCase]:
        """The failures that are not like most of the API; all where a wider one differs."""
        usual = self._world.api.error_type
        typed = [case for case in self._operation.errors if case.type is not None]
        has_other = any(case.status < 10 and case.type != usual for case in typed)
        yield from (case for case in typed if has_other or case.type != usual)

    def _body_keywords(self) -> Iterator[str]:
        body = self._operation.body
        kind = _kind(body)
        if kind:
            yield f"body={self._imports.name(*kind)}"
        if body is not None and body.media_type not in ("application/json", FORM):
            yield f"media_type={string(body.media_type)}"
        nested = nested_text(self._nesting(), self._world, self._texts)
        if nested:
            yield f"nested={self._imports.name('.._core.nested', 'Nested')}({nested})"

    def _nesting(self) -> dict[str, ir.Type]:
        """What may hold objects: parameters as `query:filter`, properties of the body as they are."""
        operation = self._operation
        types = {
            f"{param.place}:{param.wire}": param.type for param in operation.params
        }
        match operation.body:
            case ir.JsonBody(type=type):
                flat = self._world.usage.flat.get(operation.id)
                body = {"": type} if flat is None else {f.wire: f.type for f in flat}
            case ir.FormBody(fields=fields) | ir.MultipartBody(fields=fields):
                body = {form.field.wire: form.field.type for form in fields}
            case ir.ItemsBody(item=item):
                body = {"": item}
            case _:
                body = {}
        return types | body

    def _encodings(self) -> Iterator[tuple[str, str]]:
        match self._operation.body:
            case ir.MultipartBody(fields=fields):
                found = [(form.field.wire, form.encoding) for form in fields]
            case ir.ItemsBody(encodings=encodings):
                found = [*encodings]
            case _:
                found = []
        yield from ((wire, _encoding(each)) for wire, each in found if each)

    def _styles(self) -> Iterator[tuple[str, str]]:
        for param in self._operation.params:
            if param.style != _DEFAULT_STYLES[param.place]:
                yield f"{param.place}:{param.wire}", _style(param.style)
        body = self._operation.body
        if isinstance(body, ir.FormBody | ir.MultipartBody):
            for form in body.fields:
                if form.style is not None:
                    yield f"form:{form.field.wire}", _style(form.style)


def _kind(body: ir.Body | None) -> tuple[str, str] | None:
    """What of the runtime writes a body that is not JSON, and its module."""
    match body:
        case ir.FormBody(fields=fields):
            has_files = any(form.files not in ("no", "maybe") for form in fields)
            return _PARTS if has_files else (".._core.forms", "FORM")
        case ir.ItemsBody() if not body.media_type.lower().startswith("multipart/"):
            return ".._core.item_bodies", "ITEMS"
        case ir.MultipartBody() | ir.ItemsBody():
            return _PARTS
        case ir.RawBody():
            return ".._core.uploads", "CONTENT"
        case ir.JsonBody() | None:
            return None


def _encoding(encoding: ir.PartEncoding) -> str:
    words = [string(encoding.media_type)] if encoding.media_type else []
    if encoding.headers:
        headers = dict_of({string(k): string(v) for k, v in encoding.headers})
        words.append(f"headers={headers}")
    return f"Encoding({', '.join(words)})"


def _style(style: ir.Style) -> str:
    words = [string(style.name), str(style.explode)]
    if style.allow_reserved:
        words.append("True")
    if style.many:
        words.append(f"many={string(style.many)}")
    if style.booleans:
        words.append(f"booleans={string(style.booleans)}")
    return f"Style({', '.join(words)})"
