"""Definitions -> views of the modules in `types`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .. import ir
from ..data import Struct, replace
from ..name_types import field_name
from ..walk import definition_refs
from . import docs
from .constraints import constraints
from .extending import extended
from .imports import Imports
from .literals import literal, string
from .nesting import candidates_text, nested_text
from .types import Texts
from .world import World


class FieldView(Struct, frozen=True):
    """A field, an enum's member: its line, and the docstring below it."""

    line: str
    doc: str
    is_apart: bool = True
    """Whether an empty line goes before it."""


class ClassView(Struct, frozen=True):
    """A class: model, TypedDict or enum."""

    decorators: tuple[str, ...]
    head: str
    doc: str
    fields: tuple[FieldView, ...]
    extra: str = ""
    """The annotation of all other properties, which only pydantic reads."""


class AliasView(Struct, frozen=True):
    """A name for a type. `lazy`: what runs, where a type checker must see something else."""

    line: str
    lazy: str
    doc: str


class TypesModuleView(Struct, frozen=True):
    """One module of `types`."""

    name: str
    doc: str
    imports: tuple[str, ...]
    checked: tuple[str, ...]
    references: tuple[str, ...]
    classes: tuple[ClassView, ...]
    aliases: tuple[AliasView, ...]
    exports: tuple[str, ...]


def types_modules(world: World) -> Iterator[TypesModuleView]:
    """The modules, in the order of their names."""
    homes: dict[str, list[ir.Definition]] = {}
    for definition in world.api.definitions.values():
        if definition.id in world.names.types:
            homes.setdefault(world.home(definition.id), []).append(definition)
    for name in sorted(homes):
        yield Module(world, name, _inner_first(homes[name])).view()


def _inner_first(definitions: Sequence[ir.Definition]) -> list[ir.Definition]:
    """In the order in which a reader, or a checker of metadata, needs them."""
    own = {definition.id: definition for definition in definitions}
    done: dict[ir.TypeId, ir.Definition] = {}
    waiting = [(definition, False) for definition in reversed(definitions)]
    entered: set[ir.TypeId] = set()
    while waiting:
        definition, is_left = waiting.pop()
        if is_left:
            done[definition.id] = definition
        elif definition.id not in entered:
            entered.add(definition.id)
            waiting.append((definition, True))
            others = definition_refs(definition)
            inner = [own[id] for id in others if id in own]
            waiting += [(other, False) for other in reversed(inner)]
    return list(done.values())


class Module:
    """One module of `types` in the making."""

    def __init__(
        self, world: World, name: str, definitions: Sequence[ir.Definition]
    ) -> None:
        self._world = world
        self._name = name
        self._definitions = definitions
        names = world.names
        fields = {
            names.fields[d.id, f.wire]
            for d in definitions
            if isinstance(d, ir.Model)
            for f in d.fields
        }
        maps = (names.types, names.params, names.unknowns)
        root = [d for d in definitions if d.id == d.home] or definitions
        self._title = names.types[root[0].id]
        self._exports = tuple(m[d.id] for d in definitions for m in maps if d.id in m)
        self._imports = Imports(fields, world.type_names)
        self._texts = Texts(world, self._imports, core=".._core", inside=name)

    def view(self) -> TypesModuleView:
        """The module."""
        classes: list[ClassView] = []
        aliases: list[AliasView] = []
        for definition in self._definitions:
            match definition:
                case ir.Model():
                    classes += self._model_classes(definition)
                case ir.Enum() if self._world.has_class(definition):
                    classes.append(self._enum_class(definition))
                case ir.Enum():
                    aliases.append(self._enum_alias(definition))
                case ir.Alias():
                    classes += self._unknown(definition)
                    aliases += self._aliases(definition)
        if any(alias.lazy for alias in aliases):
            self._imports.name("typing", "TYPE_CHECKING")
        lazily = self._imports.references and self._texts.reference
        return TypesModuleView(
            name=self._name,
            doc=f'"""`{self._title}`, and what belongs to it."""',
            imports=self._imports.plain,
            checked=self._imports.checked,
            references=tuple(
                f"{name} = {lazily}(__package__, {string(name)})"
                for name in self._imports.references
            ),
            classes=tuple(map(_spaced, classes)),
            aliases=tuple(aliases),
            exports=self._exports,
        )

    # --- objects ---

    def _model_classes(self, model: ir.Model) -> Iterator[ClassView]:
        yield from self._extended(model, self._model(model))
        if model.id in self._world.names.params:
            yield self._typed_dict(model)

    def _model(self, model: ir.Model) -> ClassView:
        name = self._world.names.types[model.id]
        parent = self._world.parent(model)
        inherited = {f.wire for f in parent.fields} if parent else set[str]()
        own = [f for f in model.fields if f.wire not in inherited]
        is_new = model.extra is not None and parent is None
        return ClassView(
            decorators=tuple(self._marks(model)),
            head=f"class {name}({self._parent(model, parent)}):",
            doc=docs.block(model.doc, 4, "" if own else "It has no fields of its own."),
            fields=tuple(self._field(model, field) for field in own),
            extra=self._extra(model.extra) if is_new and model.extra else "",
        )

    def _extended(self, model: ir.Model, view: ClassView) -> Iterator[ClassView]:
        """The class of a model; with a mixin of the user's, two."""
        name = self._world.names.types[model.id]
        mixin = self._world.custom.models.get(name)
        if mixin is None:
            yield view
            return
        doc = docs.block(model.doc, 4, f"With what `{mixin.name}` adds.")
        own = extended(name, doc, mixin, self._imports, "..", self._world.type_names)
        below = view.head.removeprefix(f"class {name}")
        yield replace(view, decorators=(), head=f"class {own.generated}{below}")
        head = f"class {name}({own.mixin}, {own.generated}):"
        yield ClassView(view.decorators, head, doc, ())

    def _parent(self, model: ir.Model, parent: ir.Model | None) -> str:
        if parent is not None:
            home, name = self._world.home(parent.id), self._world.names.types[parent.id]
            return self._imports.own(f".{home}", name) if home != self._name else name
        if model.variants:
            return self._imports.name(".._core.families", "Parent")
        return self._imports.name(".._core.models", "Model")

    def _marks(self, model: ir.Model) -> Iterator[str]:
        """How the variants of a parent are told apart."""
        if model.variants and model.tag:
            known = dict(reversed([(v, id) for v, id in model.tag.mapping]))
            members = ", ".join(
                f"{string(value)}: {self._texts.own(known[value], self._world.names.types[known[value]])}"
                for value in dict.fromkeys(v for v, _ in model.tag.mapping)
                if known[value] != model.id
            )
            variants = self._imports.name(".._core.families", "variants")
            yield f"@{variants}({string(model.tag.wire)}, {{{members}}})"

    def _extra(self, type: ir.Type) -> str:
        """The type of properties that the document does not name."""
        self._imports.name("typing", "TYPE_CHECKING")
        return f"{self._imports.builtin('dict')}[{self._imports.builtin('str')}, {self._texts.answer(type)}]"

    def _field(self, model: ir.Model, field: ir.Field) -> FieldView:
        name = self._world.names.fields[model.id, field.wire]
        text = self._texts.answer(field.type)
        required = isinstance(field.presence, ir.Required) and not field.write_only
        default = self._world.default(field.type, field.presence) or "None"
        if default == "None" and not (
            required or text.endswith("| None") or field.type in (ir.NULL, ir.ANY)
        ):
            text = f"{text} | None"
        marks = [*self._field_marks(name, field)]
        if marks:
            annotated = self._imports.name("typing", "Annotated")
            text = f"{annotated}[{text}, {', '.join(marks)}]"
        line = f"{name}: {text}" if required else f"{name}: {text} = {default}"
        return FieldView(line, docs.attribute(field.doc))

    def _field_marks(self, name: str, field: ir.Field) -> Iterator[str]:
        """What is said of a field beside its type."""
        arguments = [f"alias={string(field.wire)}"] if name != field.wire else []
        arguments += ["repr=False"] if field.secret else []
        if arguments:
            spec = self._imports.name("pydantic", "Field")
            yield f"{spec}({', '.join(arguments)})"
        if field.doc.deprecated:
            mark = self._imports.name("typing_extensions", "deprecated")
            why = docs.sentence(field.doc.deprecation)
            said = f"`{name}` is deprecated" + f": {why}" * bool(why)
            yield f"{mark}({string(said)})"

    def _typed_dict(self, model: ir.Model) -> ClassView:
        parent = self._imports.name("typing_extensions", "TypedDict")
        name = self._world.names.params[model.id]
        fields = self._world.inputs(model)
        return ClassView(
            decorators=tuple(self._wire(model, fields)),
            head=f"class {name}({parent}):",
            doc=docs.block(model.doc, 4, ""),
            fields=tuple(self._key(model, field) for field in fields),
        )

    def _key(self, model: ir.Model, field: ir.Field) -> FieldView:
        name = self._world.names.fields[model.id, field.wire]
        text = self._texts.checked().sent(field.type)
        if not isinstance(field.presence, ir.Required):
            text = f"{self._imports.name('typing_extensions', 'NotRequired')}[{text}]"
        doc = docs.attribute(field.doc, constraints(field.type))
        return FieldView(f"{name}: {text}", doc)

    def _wire(self, model: ir.Model, fields: Sequence[ir.Field]) -> Iterator[str]:
        """How the names of a TypedDict are spelled where it travels."""
        if model.id not in self._world.renamed:
            return
        names = self._world.names.fields
        renamed = {names[model.id, f.wire]: f.wire for f in fields}
        renamed = {python: wire for python, wire in renamed.items() if python != wire}
        arguments = [literal(renamed)] if renamed else []
        nested = nested_text(
            {names[model.id, f.wire]: f.type for f in fields}, self._world, self._texts
        )
        arguments += [f"nested={nested}"] if nested else []
        extra = model.extra and candidates_text(model.extra, self._world, self._texts)
        arguments += [f"rest={extra}"] if extra else []
        tags = {
            field.wire: (field.type.value,)
            for field in fields
            if isinstance(field.type, ir.Const) and isinstance(field.type.value, str)
        }
        arguments += [f"tags={literal(tags)}"] if tags else []
        decorator = self._imports.name(".._core.wire", "wire")
        yield f"@{decorator}({', '.join(arguments)})"

    # --- listed values ---

    def _enum_class(self, enum: ir.Enum) -> ClassView:
        names = self._world.names
        kinds = {type(value.value) for value in enum.values}
        parent = "TextEnum" if kinds == {str} else "NumberEnum"
        parent = self._imports.name(".._core.models", parent)
        members = (
            FieldView(
                f"{names.members[enum.id, number]} = {literal(value.value)}",
                docs.attribute(ir.Doc(description=value.doc)),
            )
            for number, value in enumerate(enum.values)
        )
        head = f"class {names.types[enum.id]}({parent}):"
        doc = docs.block(enum.doc, 4, "Listed values; a server may know more.")
        return ClassView((), head, doc, tuple(members))

    def _enum_alias(self, enum: ir.Enum) -> AliasView:
        union = self._imports.name("typing", "Union")
        listed = self._texts.listed(enum)
        text = listed[0] if len(listed) == 1 else f"{union}[{', '.join(listed)}]"
        line = f"{self._world.names.types[enum.id]} = {text}"
        return AliasView(
            line, "", docs.block(enum.doc, 0, "Other values may come, and may be sent.")
        )

    # --- names for types ---

    def _unknown(self, alias: ir.Alias) -> Iterator[ClassView]:
        """What a variant becomes that the document does not list."""
        names = self._world.names
        if (
            alias.id in names.unknowns
            and isinstance(alias.type, ir.OneOf)
            and alias.type.tag
        ):
            parent = self._imports.name(".._core.models", "UnknownVariant")
            head = f"class {names.unknowns[alias.id]}({parent}):"
            doc = f"A variant of `{names.types[alias.id]}` that this version does not know."
            field = FieldView(self._tag_line(alias.type.tag), "")
            yield ClassView(
                (), head, docs.block(ir.Doc(description=doc), 4, ""), (field,)
            )

    def _tag_line(self, tag: ir.Tag) -> str:
        """The property that tells variants apart, as it is called in those that are known."""
        names = self._world.names
        known = (names.fields.get((id, tag.wire)) for _, id in tag.mapping)
        name = next(filter(None, known), field_name(tag.wire, names.casing))
        text = self._imports.builtin("str")
        if name != tag.wire:
            annotated = self._imports.name("typing", "Annotated")
            spec = self._imports.name("pydantic", "Field")
            text = f"{annotated}[{text}, {spec}(alias={string(tag.wire)})]"
        return f'{name}: {text} = ""'

    def _aliases(self, alias: ir.Alias) -> Iterator[AliasView]:
        names = self._world.names
        name, doc = names.types[alias.id], docs.block(alias.doc, 0, "")
        text = self._alias_text(alias, self._texts)
        if self._world.mentions_itself(alias):
            running = self._alias_text(alias, self._texts.within(alias.id))
            yield AliasView(
                f"{name}: {self._alias_mark()} = {string(text)}",
                f"{name} = {running}",
                doc,
            )
        else:
            yield AliasView(f"{name} = {text}", "", doc)
        if alias.id in names.params:
            anything = self._imports.name("typing", "Any")
            param, texts = names.params[alias.id], self._texts.checked()
            if self._world.mentions_itself(alias):
                sent = string(texts.sent(alias.type))
                line = f"{param}: {self._alias_mark()} = {sent}"
            else:
                line = f"{param} = {texts.sent_alias(alias.type)}"
            yield AliasView(line, f"{param} = {anything}", doc)

    def _alias_mark(self) -> str:
        return self._imports.name("typing_extensions", "TypeAlias")

    def _alias_text(self, alias: ir.Alias, texts: Texts) -> str:
        if isinstance(alias.type, ir.OneOf) and alias.type.tag:
            members = [
                texts.answer(option, union=True) for option in alias.type.options
            ]
            return texts.tagged(
                alias.type, members, self._world.names.unknowns.get(alias.id, ""), True
            )
        return texts.answer(alias.type, union=True)


def _spaced(view: ClassView) -> ClassView:
    """The first line of a class without a docstring follows its head at once."""
    if view.doc or not view.fields:
        return view
    first, *rest = view.fields
    return replace(view, fields=(replace(first, is_apart=False), *rest))
