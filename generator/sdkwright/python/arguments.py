"""Parameters and bodies -> the arguments of a method."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .. import ir
from . import docs
from .types import Texts
from .world import World

_KINDS = {"query": "query", "header": "headers", "cookie": "cookies", "path": "path"}


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument of a method: where it goes, and how it is declared."""

    name: str
    wire: str
    group: str
    """`path`, `query`, `headers`, `cookies`, `body`, `form`, `files` or `content`."""
    type: str
    required: bool
    doc: str
    default: str = ""
    """The literal that is sent where the caller says nothing."""

    @property
    def declared(self) -> str:
        """`limit: int | Omit = omit`."""
        if self.required:
            return f"{self.name}: {self.type}"
        return f"{self.name}: {self.type} | Omit = {self.default or 'omit'}"


class Arguments:
    """The arguments of one operation's method."""

    def __init__(self, world: World, operation: ir.Operation, texts: Texts) -> None:
        self._world = world
        self._operation = operation
        self._texts = texts
        self._imports = texts.imports

    def all(self) -> tuple[Argument, ...]:
        """Those of the path, the required ones, the optional ones."""
        found = [*self._params(), *self._from_body()]
        rank = {True: 1, False: 2}
        return tuple(
            sorted(found, key=lambda a: 0 if a.group == "path" else rank[a.required])
        )

    def _named(self, place: str, wire: str) -> str:
        return self._world.names.arguments[self._operation.id, place, wire]

    def _params(self) -> Iterator[Argument]:
        for param in self._operation.params:
            yield Argument(
                self._named(param.place, param.wire),
                param.wire,
                _KINDS[param.place],
                self._texts.sent(param.type),
                isinstance(param.presence, ir.Required),
                self._described(param.doc, param.type),
                self._world.default(param.type, param.presence),
            )

    def _from_body(self) -> Iterator[Argument]:
        body = self._operation.body
        match body:
            case ir.JsonBody():
                yield from self._json_arguments(body)
            case ir.FormBody() | ir.MultipartBody():
                for form in body.fields:
                    if not form.field.read_only:
                        yield self._form_argument(form, body.required)
            case ir.RawBody():
                name = self._named("body", "content")
                content = self._imports.name(".._core.files", "Upload", checked=True)
                yield Argument(name, "", "content", content, body.required, body.doc)
            case None:
                return

    def _json_arguments(self, body: ir.JsonBody) -> Iterator[Argument]:
        flat = self._world.usage.flat.get(self._operation.id)
        if flat is None:
            name = self._named("body", "body")
            yield Argument(
                name, "", "body", self._texts.sent(body.type), body.required, body.doc
            )
            return
        for field in flat:
            required = body.required and isinstance(field.presence, ir.Required)
            yield Argument(
                self._named("body", field.wire),
                field.wire,
                "body",
                self._texts.sent(field.type),
                required,
                self._described(field.doc, field.type),
                self._world.default(field.type, field.presence),
            )

    def _form_argument(self, form: ir.FormField, body_required: bool) -> Argument:
        field = form.field
        group = "form" if form.files == "no" else "files"
        type = self._texts.sent(field.type)
        if form.files != "no":
            type = self._imports.name(".._core.files", "File", checked=True)
        if form.files == "many":
            type = f"{self._imports.name('collections.abc', 'Sequence')}[{type}]"
        required = body_required and isinstance(field.presence, ir.Required)
        name = self._named("body", field.wire)
        return Argument(
            name,
            field.wire,
            group,
            type,
            required,
            self._described(field.doc, field.type),
            self._world.default(field.type, field.presence),
        )

    def _described(self, doc: ir.Doc, type: ir.Type) -> str:
        """What is said of an argument; else of its type."""
        text = doc.description or doc.summary
        if not text:
            kind = type.item if isinstance(type, ir.ListOf) else type
            text = (
                self._world.definition(kind.to).doc.description
                if isinstance(kind, ir.Ref)
                else ""
            )
        return " ".join(filter(None, [text, *docs.remarks(doc)]))
