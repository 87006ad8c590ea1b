"""Parameters and bodies -> the arguments of a method."""

from __future__ import annotations

from collections.abc import Iterator

from .. import ir
from ..data import Struct, replace
from . import docs
from .constraints import constraints
from .literals import literal
from .types import Texts
from .world import World

_KINDS = {"query": "query", "header": "headers", "cookie": "cookies", "path": "path"}


class Argument(Struct, frozen=True):
    """An argument of a method: where it goes, and how it is declared."""

    name: str
    wire: str
    group: str
    """`path`, `query`, `headers`, `cookies`, `body`, `form`, `files`, `content` or `accept` (which is not sent)."""
    type: str
    required: bool
    doc: str
    default: str = ""
    """The literal that is sent where the caller says nothing."""
    is_positional: bool = False
    """Whether its name may be left out."""
    whole: bool = False
    """Whether it is all of the body."""

    def implied(self, constant: str) -> Argument:
        """The same, sent without being asked for if it can be nothing but `constant`."""
        if not constant or not self.required:
            return self
        return replace(self, required=False, default=constant)

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
        """Those that may be given by position; of the others and of these first those of
        the path, then the required ones, then the optional ones."""
        found = [*self._params(), *self._from_body(), *self._of_stream()]
        if self._operation.positional is not None:
            return (*self._in_order(found, self._operation.positional),)
        path = [a for a in found if a.group == "path" and a.required]
        required = [a for a in found if a.required and a not in path]
        optional = [a for a in found if not a.required]
        positional = {
            "path": path,
            "last": path[-1:],
            "none": [],
            "all": [a for a in (*path, *required, *optional) if not self._is_switch(a)],
        }[self._world.config.signatures.positional]
        return (
            *(replace(a, is_positional=True) for a in positional),
            *(a for a in (*path, *required, *optional) if a not in positional),
        )

    def _in_order(
        self, found: list[Argument], names: tuple[str, ...]
    ) -> Iterator[Argument]:
        """Those of `names` by position, and the others by name, the required ones first."""
        by_name = {a.name: a for a in found}
        placed = [by_name[name] for name in names if name in by_name]
        placed.sort(key=lambda a: not a.required)
        yield from (replace(a, is_positional=True) for a in placed)
        rest = [a for a in found if a.name not in names]
        yield from sorted(rest, key=lambda a: not a.required)

    def _is_switch(self, argument: Argument) -> bool:
        """Whether it decides what comes back, which has to be plain to see."""
        switch = self._operation.switch
        return switch is not None and argument.wire == switch.wire

    def _named(self, place: str, wire: str) -> str:
        return self._world.names.arguments[self._operation.id, place, wire]

    def _params(self) -> Iterator[Argument]:
        for param in self._operation.params:
            yield Argument(
                self._named(param.place, param.wire),
                param.wire,
                _KINDS[param.place],
                self._texts.sent(param.type),
                isinstance(param.presence, ir.Required) and not param.client,
                self._described(param.doc, param.type),
                "" if param.client else self._world.default(param.type, param.presence),
            ).implied(self._constant(param.type))

    def _constant(self, type: ir.Type) -> str:
        """The literal of a type that has one value only, if nobody need say it."""
        if self._world.config.constants == "explicit":
            return ""
        match type:
            case ir.Const(value):
                return literal(value)
            case ir.Ref(to):
                found = self._world.definition(to)
                if isinstance(found, ir.Alias):
                    return self._constant(found.type)
                values = found.values if isinstance(found, ir.Enum) else ()
                return literal(values[0].value) if len(values) == 1 else ""
            case _:
                return ""

    def _from_body(self) -> Iterator[Argument]:
        body = self._operation.body
        match body:
            case ir.JsonBody():
                yield from self._json_arguments(body)
            case ir.FormBody(fields=()) | ir.MultipartBody(fields=()):
                yield self._free_form(body.required)
            case ir.FormBody() | ir.MultipartBody():
                for form in body.fields:
                    if not form.field.read_only:
                        yield self._form_argument(form, body.required)
            case ir.RawBody():
                name = self._named("body", "content")
                content = self._imports.name(".._core.files", "Upload", checked=True)
                yield Argument(name, "", "content", content, body.required, body.doc, whole=True)
            case ir.ItemsBody():
                yield self._items_argument(body)
            case None:
                return

    def _json_arguments(self, body: ir.JsonBody) -> Iterator[Argument]:
        flat = self._world.usage.flat.get(self._operation.id)
        if flat is None:
            name, type = self._named("body", "body"), self._texts.sent(body.type)
            if body.xml is not None:  # or the text itself
                type += "".join(f" | {self._imports.builtin(k)}" for k in ("bytes", "str"))
            yield Argument(name, "", "body", type, body.required, body.doc, whole=True)
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
            ).implied(self._constant(field.type))

    def _of_stream(self) -> Iterator[Argument]:
        """What asks for a stream where nothing that is sent does but `Accept`."""
        switch = self._operation.switch
        if switch is not None and switch.place == "accept":
            name = self._named("accept", switch.wire)
            text = "Whether to ask for a stream."
            yield Argument(
                name, switch.wire, "accept", self._imports.builtin("bool"), False, text
            )

    def _form_argument(self, form: ir.FormField, body_required: bool) -> Argument:
        field = form.field
        group = "form" if form.files in ("no", "maybe") else "files"
        type = self._form_type(form)
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
        ).implied(self._constant(field.type))

    def _free_form(self, required: bool) -> Argument:
        """The whole of a form of which the document names no field."""
        mapping = self._imports.name("collections.abc", "Mapping")
        type = f"{mapping}[{self._imports.builtin('str')}, object]"
        name = self._named("body", "body")
        doc = "Fields and their values."
        return Argument(name, "", "form", type, required, doc, whole=True)

    def _form_type(self, form: ir.FormField) -> str:
        type = form.field.type
        if form.files == "no":
            return self._texts.sent(type)
        if form.files == "maybe":
            return self._file_or(type.options if isinstance(type, ir.OneOf) else (type,))
        file = self._imports.name(".._core.files", "File", checked=True)
        if form.files == "one":
            return file
        many = f"{self._imports.name('collections.abc', 'Sequence')}[{file}]"
        return many if form.files == "many" else f"{file} | {many}"

    def _file_or(self, options: tuple[ir.Type, ...]) -> str:
        """A file, or what else there may be; `object` is a file, too."""
        rest = tuple(o for o in options if not _is(ir.Scalar.BINARY, o))
        if any(_is(ir.Scalar.ANY, option) for option in rest):
            return self._imports.builtin("object")
        file = self._imports.name(".._core.files", "File", checked=True)
        return f"{file} | {self._texts.sent(ir.OneOf(rest))}" if rest else file

    def _items_argument(self, body: ir.ItemsBody) -> Argument:
        item, iterable = body.item, self._imports.name("collections.abc", "Iterable")
        if body.media_type.lower().startswith("multipart/"):
            options = item.options if isinstance(item, ir.OneOf) else (item,)
            has_files = any(_is(ir.Scalar.BINARY, option) for option in options)
            text = self._file_or(options) if has_files else self._texts.sent(item)
            type = f"{iterable}[{text}]"
        else:
            text = self._texts.sent(item)
            mark = self._imports.name("collections.abc", "AsyncIterable")
            stored = self._imports.name(".._core.files", "Stored", checked=True)
            type = f"{iterable}[{text}] | {mark}[{text}] | {stored}"
        name = self._named("body", "items")
        return Argument(name, "", "items", type, body.required, body.doc, whole=True)

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
        return docs.told(text, doc, constraints(type))


def _is(scalar: ir.Scalar, type: ir.Type) -> bool:
    return isinstance(type, ir.Primitive) and type.scalar == scalar
