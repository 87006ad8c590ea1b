"""Types of the intermediate model -> the text of annotations.

`answer` is the type of what comes back (a pydantic model, a `list`), `sent` the type of what
callers may give (a TypedDict or a model, any `Sequence`).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from .. import ir
from .imports import Imports
from .literals import literal, string
from .world import World

_SCALARS = {
    ir.Scalar.STRING: "str",
    ir.Scalar.INTEGER: "int",
    ir.Scalar.NUMBER: "float",
    ir.Scalar.BOOLEAN: "bool",
    ir.Scalar.BINARY: "str",
    ir.Scalar.BYTES: "bytes",
    ir.Scalar.DIGITS: "int",
}
_IMPORTED = {
    ir.Scalar.DATE_TIME: ("datetime", "datetime"),
    ir.Scalar.DATE: ("datetime", "date"),
    ir.Scalar.TIME: ("datetime", "time"),
    ir.Scalar.DURATION: ("datetime", "timedelta"),
    ir.Scalar.UUID: ("uuid", "UUID"),
    ir.Scalar.DECIMAL: ("decimal", "Decimal"),
}
NOTATIONS = {
    ir.Scalar.BYTES: "BASE64",
    ir.Scalar.DIGITS: "DIGITS",
    ir.Scalar.DURATION: "DURATION",
}
"""Types that travel in another form than pydantic's own: see `_core/notations.py`."""
_ALSO_TEXT = frozenset(
    (ir.Scalar.BYTES, ir.Scalar.DURATION, ir.Scalar.UUID, ir.Scalar.DECIMAL)
)
"""Types that callers may also give as the text that travels."""
SHOWN = 20
"""Variants of a type that callers are shown one by one."""


class Texts:
    """Writes annotations for one module. `inside`: the module of `types` that this is."""

    def __init__(
        self,
        world: World,
        imports: Imports,
        *,
        core: str,
        inside: str | None = None,
        is_checked: bool = False,
    ) -> None:
        self.world = world
        self.imports = imports
        self.core = core
        self._inside = inside
        self._checked = is_checked
        self._itself: ir.TypeId | None = None
        self._bare = False

    # --- the two kinds of text ---

    def answer(self, type: ir.Type, *, union: bool = False) -> str:
        """What comes back. `union`: as an expression that runs on its own (`Union[...]`)."""
        match type:
            case ir.ListOf(item):
                return f"{self._builtin('list')}[{self.answer(item, union=union)}]"
            case ir.MapOf(value):
                inner = self.answer(value, union=union)
                return f"{self._builtin('dict')}[{self._builtin('str')}, {inner}]"
            case ir.TupleOf():
                return self._tuple(type, union)
            case ir.OneOf():
                return self._union(type, union)
            case ir.Ref(to):
                return self._definition(to, union)
            case ir.Primitive(scalar) if scalar in NOTATIONS and not self._bare:
                mark = self.notation(scalar)
                return f"{self._typing('Annotated')}[{self._leaf(type, 'Any')}, {mark}]"
            case ir.Primitive() | ir.Const():
                return self._leaf(type, "Any")
            case _:
                assert_never(type)

    def notation(self, scalar: ir.Scalar) -> str:
        """How values of a type are written where they travel."""
        return self.imports.name(f"{self.core}.notations", NOTATIONS[scalar])

    def sent(self, type: ir.Type) -> str:
        """What callers may give."""
        return " | ".join(self._sent(type))

    def sent_alias(self, type: ir.Type) -> str:
        """What callers may give, as an expression: `Union[...]`."""
        parts = self._sent(type)
        return (
            f"{self._typing('Union')}[{', '.join(parts)}]"
            if len(parts) > 1
            else parts[0]
        )

    def elsewhere(self) -> Texts:
        """The same for a module that imports nothing yet."""
        return Texts(self.world, self.imports.another(), core=self.core)

    def checked(self) -> Texts:
        """The same for annotations that never run."""
        other = Texts(self.world, self.imports, core=self.core, inside=self._inside)
        other._checked = True
        return other

    def within(self, alias: ir.TypeId) -> Texts:
        """The same for the type of an alias that mentions itself."""
        other = Texts(self.world, self.imports, core=self.core, inside=self._inside)
        other._itself = alias
        return other

    def bare(self) -> Texts:
        """The same without what only validation needs: for signatures."""
        other = Texts(self.world, self.imports, core=self.core, inside=self._inside)
        other._bare, other._checked = True, self._checked
        return other

    @property
    def reference(self) -> str:
        """What makes a type that is imported when a value of it is first seen."""
        return self.imports.name(f"{self.core}.references", "reference")

    # --- parts ---

    def _leaf(self, type: ir.Primitive | ir.Const, anything: str) -> str:
        if isinstance(type, ir.Const):
            if isinstance(type.value, float):
                return self._builtin("float")
            return f"{self._typing('Literal')}[{literal(type.value)}]"
        match type.scalar:
            case scalar if scalar in _IMPORTED:
                return self.imports.name(*_IMPORTED[scalar])
            case ir.Scalar.NULL:
                return "None"
            case ir.Scalar.ANY:
                return (
                    self._typing("Any")
                    if anything == "Any"
                    else self._builtin(anything)
                )
            case scalar:
                return self._builtin(_SCALARS[scalar])

    def _tuple(self, type: ir.TupleOf, union: bool) -> str:
        """Of unknown length only where the items that follow have a type of their own."""
        if type.rest in (None, ir.ANY):
            inner = ", ".join(self.answer(item, union=union) for item in type.items)
            return f"{self._builtin('tuple')}[{inner}]"
        return self.answer(ir.ListOf(_either((*type.items, type.rest))), union=union)

    def _union(self, type: ir.OneOf, union: bool) -> str:
        texts = [self.answer(option, union=union) for option in type.options]
        objects = [
            o
            for o in type.options
            if isinstance(o, ir.MapOf) or any(self.world.objects(o))
        ]
        if type.tag is not None and self._bare:
            return self._joined([*texts, self._unknown(type.tag, True)], union)
        if type.tag is not None:
            return self.tagged(type, texts, self._unknown(type.tag, False), union)
        joined = self._joined(texts, union)
        if len(objects) < 2 or self._bare:
            return joined
        best = self.imports.name(f"{self.core}.unions", "BEST_FIT")
        return f"{self._typing('Annotated')}[{joined}, {best}]"

    def _unknown(self, tag: ir.Tag, checked: bool) -> str:
        """What a variant is that the document does not list."""
        if tag.default is not None:
            return self._definition(tag.default, False)
        module = f"{self.core}.models"
        return self.imports.name(module, "UnknownVariant", checked=checked)

    def tagged(
        self, type: ir.OneOf, texts: list[str], unknown: str, union: bool
    ) -> str:
        """A union that is told apart by a property; null stays outside."""
        assert type.tag is not None
        unknown = unknown or self._unknown(type.tag, False)
        members = [text for text in texts if text != "None"]
        mapping = ", ".join(
            f"{string(value)}: {self._definition(id, False)}"
            for value, id in type.tag.mapping
        )
        tagged = self.imports.name(f"{self.core}.unions", "Tagged")
        tag = f"{tagged}({string(type.tag.wire)}, {{{mapping}}}, {unknown})"
        whole = f"{self._typing('Annotated')}[{self._joined([*members, unknown], union)}, {tag}]"
        return self._joined([whole, "None"], union) if "None" in texts else whole

    def _joined(self, texts: Iterable[str], union: bool) -> str:
        found = [
            text for text in dict.fromkeys(_unnested(texts, union)) if text != "None"
        ]
        rest = ["None"] if "None" in texts else []
        if len(found) + len(rest) == 1:
            return (found + rest)[0]
        if union:
            return f"{self._typing('Union')}[{', '.join(found + rest)}]"
        return " | ".join(found + rest)

    def _definition(self, id: ir.TypeId, union: bool) -> str:
        definition = self.world.definition(id)
        if isinstance(definition, ir.Model) and definition.variants:
            return self._family(definition, union)
        if not isinstance(definition, ir.Enum):
            return self.own(id, self.world.names.types[id])
        if self.world.has_class(definition):
            return self._open(id, definition, union)
        if id in self.world.names.types:
            return self.own(id, self.world.names.types[id])
        return self._joined(self.listed(definition), union)

    def _family(self, parent: ir.Model, union: bool) -> str:
        """A parent, which stands for its subclasses, and those variants that are none."""
        texts = self._models(parent)
        joined = self._joined(texts, union)
        if len(texts) == 1 or self._bare:
            return joined
        first_fit = self.imports.name(f"{self.core}.models", "FIRST_FIT")
        return f"{self._typing('Annotated')}[{joined}, {first_fit}]"

    def _open(self, id: ir.TypeId, enum: ir.Enum, union: bool) -> str:
        """A class of members, and what a server may know beyond them."""
        name = self.own(id, self.world.names.types[id])
        joined = self._joined([name, *self._open_ends(enum)], union)
        if self._bare:
            return joined
        first_fit = self.imports.name(f"{self.core}.models", "FIRST_FIT")
        return f"{self._typing('Annotated')}[{joined}, {first_fit}]"

    def listed(self, enum: ir.Enum) -> list[str]:
        """The listed values as a `Literal`, and the open end."""
        values = [v.value for v in enum.values if not isinstance(v.value, float)]
        unique = dict.fromkeys(literal(value) for value in values)
        ends = self._open_ends(enum)
        return (
            [f"{self._typing('Literal')}[{', '.join(unique)}]", *ends]
            if unique
            else ends
        )

    def _open_ends(self, enum: ir.Enum) -> list[str]:
        kinds = dict.fromkeys(type(value.value).__name__ for value in enum.values)
        return [self._builtin(kind) for kind in kinds]

    def own(self, id: ir.TypeId, name: str) -> str:
        """A type of this SDK, imported as this module needs it."""
        if self._inside is None:
            package = self.core.removesuffix("_core")
            package = package.rstrip(".") or package
            self.imports.own(package, "types", checked=self._checked)
            return f"types.{name}"
        if id == self._itself:
            return f"{self.reference}(__package__, {string(name)})"
        home = self.world.home(id)
        if home == self._inside:
            return name
        if self._checked:
            return self.imports.own(f".{home}", name, checked=True)
        if self.world.is_eager(self._inside, home) and not self.world.is_parent(id):
            return self.imports.own(f".{home}", name)
        return self.imports.lazy(f".{home}", name)

    def _sent(self, type: ir.Type) -> list[str]:
        match type:
            case ir.ListOf(item):
                sequence = self.imports.name("collections.abc", "Sequence")
                return [f"{sequence}[{self.sent(item)}]"]
            case ir.MapOf(value):
                mapping = self.imports.name("collections.abc", "Mapping")
                return [f"{mapping}[{self._builtin('str')}, {self.sent(value)}]"]
            case ir.TupleOf(items, rest):
                if rest not in (None, ir.ANY):
                    return self._sent(ir.ListOf(_either((*items, rest or ir.ANY))))
                inner = ", ".join(self.sent(item) for item in items)
                return [f"{self._builtin('tuple')}[{inner}]"]
            case ir.OneOf(options):
                said = [o.value for o in options if isinstance(o, ir.Const)]
                if len(said) == len(options) and all(isinstance(v, str) for v in said):
                    listed = ", ".join(literal(value) for value in said)
                    return [f"{self._typing('Literal')}[{listed}]"]
                texts = dict.fromkeys(t for o in options for t in self._sent(o))
                return [
                    *(t for t in texts if t != "None"),
                    *(["None"] if "None" in texts else []),
                ]
            case ir.Ref(to):
                return self._sent_definition(to)
            case ir.Primitive(scalar) if scalar in _ALSO_TEXT:
                return [self._leaf(type, "object"), self._builtin("str")]
            case ir.Primitive() | ir.Const():
                return [self._leaf(type, "object")]
            case _:
                assert_never(type)

    def _sent_definition(self, id: ir.TypeId) -> list[str]:
        definition = self.world.definition(id)
        names = self.world.names
        if isinstance(definition, ir.Enum):
            if self.world.has_class(definition):
                return [self.own(id, names.types[id]), *self._open_ends(definition)]
            return (
                [self.own(id, names.types[id])]
                if id in names.types
                else self.listed(definition)
            )
        if id not in names.params:
            return [self.own(id, names.types[id])]
        if isinstance(definition, ir.Model):
            return [*self._sent_family(definition), *self._models(definition)]
        return [self.own(id, names.params[id])]

    def _sent_family(self, model: ir.Model) -> list[str]:
        """A dict for a model or for any of its variants."""
        params = self.world.names.params
        ids = (model.id, *model.variants)
        shown = ids if len(ids) <= SHOWN else ids[:1]
        texts = [self.own(id, params[id]) for id in shown]
        if len(shown) == len(ids) and model.extra is None:
            return texts
        mapping = self.imports.name("collections.abc", "Mapping")
        return [*texts, f"{mapping}[{self._builtin('str')}, {self._builtin('object')}]"]

    def _models(self, model: ir.Model) -> list[str]:
        """The class of a model, and of its variants that are no subclasses."""
        ids = (model.id, *self.world.apart(model))
        return [self.own(id, self.world.names.types[id]) for id in ids]

    def _typing(self, name: str) -> str:
        return self.imports.name("typing", name)

    def _builtin(self, name: str) -> str:
        return self.imports.builtin(name)


def _either(types: tuple[ir.Type, ...]) -> ir.Type:
    unique = tuple(dict.fromkeys(types))
    return unique[0] if len(unique) == 1 else ir.OneOf(unique)


def _unnested(texts: Iterable[str], union: bool) -> Iterable[str]:
    """`str | None` as one of several is two of them."""
    for text in texts:
        if union or "[" in text or "(" in text:
            yield text
        else:
            yield from text.split(" | ")
