"""Methods, by resource -> TypedDicts of what they take, and packages of `types`.

`chat.completions.create` is a method of a resource below `chat`: what it takes is
`types.chat.CompletionCreateParams`, and its other types can be imported from there, too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from .. import ir
from ..casing import Scope
from ..data import Struct, replace
from ..walk import definition_refs, operation_inputs, operation_outputs, refs
from ..wording import singular, words
from . import docs
from .arguments import Argument, Arguments
from .imports import Imports
from .models import ClassView, FieldView, TypesModuleView
from .types import Texts
from .world import World


class Package(Struct, frozen=True):
    """`types`, or a package below it."""

    path: str
    """Below `types`: `chat/completions`; empty for `types` itself."""
    doc: str
    params: TypesModuleView | None
    """The TypedDicts, in a module of `types`."""
    exports: Mapping[str, Sequence[str]]
    """Module, as seen from there -> names; `.`: packages."""

    @property
    def is_inner(self) -> bool:
        """Whether it is right below `types`."""
        return bool(self.path) and "/" not in self.path

    @property
    def core(self) -> str:
        """The runtime, as seen from there."""
        return f"{'.' * (self.path.count('/') + 3)}_core"


def packages(world: World) -> Iterator[Package]:
    """All of them, from the one that has all types; none unless they are asked for."""
    if not world.config.exports.by_resource:
        return
    found: dict[ir.Words, list[ir.Operation]] = {(): []}
    for key in world.names.resources:
        found |= {key[:depth]: [] for depth in range(1, len(key))}
    for operation in world.api.operations:
        key = world.names.resource_of[operation.id]
        if key and not operation.alias_of:
            found[key[:-1]].append(operation)
    modules = Scope(world.names.modules.values())
    for key, operations in found.items():
        inner = [
            _way(world, other)[-1] for other in found if other and other[:-1] == key
        ]
        params = _params(world, modules.take("_".join((*key, "params"))), operations)
        exports: dict[str, Sequence[str]] = {".": inner} if inner else {}
        if params:
            exports[f"{'.' * (len(key) + 1)}{params.name}"] = params.exports
        yield Package(
            path="/".join(_way(world, key)),
            doc=f'"""The types of `{".".join(_way(world, key))}`, for code that imports them from here."""',
            params=params,
            exports=exports | (_types(world, key, operations) if key else {}),
        )


def _way(world: World, key: ir.Words) -> list[str]:
    """The attributes by which a resource is reached."""
    resources = world.names.resources
    return [resources[key[: n + 1]].attribute for n in range(len(key))]


def _types(
    world: World, key: ir.Words, operations: Iterable[ir.Operation]
) -> dict[str, list[str]]:
    """The types that methods of resources below one take and give, and their parts."""
    names, dots = world.names, "." * (len(key) + 1)
    found: dict[str, list[str]] = {}
    mentioned = {id for o in operations for id in _mentioned(o) if id in names.types}
    inner = {part for id in mentioned for part in definition_refs(world.definition(id))}
    for id in sorted(mentioned | inner):
        if id in names.types:
            own = [names.types[id], *([names.params[id]] if id in names.params else [])]
            found.setdefault(f"{dots}{world.home(id)}", []).extend(own)
    return {module: sorted(exported) for module, exported in sorted(found.items())}


def _mentioned(operation: ir.Operation) -> Iterator[ir.TypeId]:
    asked = replace(operation, errors=())
    for type in (*operation_inputs(asked), *operation_outputs(asked)):
        yield from refs(type)
    if operation.paged:
        yield from refs(operation.paged.item)


def _params(
    world: World, module: str, operations: Sequence[ir.Operation]
) -> TypesModuleView | None:
    """The TypedDicts; None where no method takes anything by name."""
    ids = {operation.id for operation in operations}
    fields = {name for (id, _, _), name in world.names.arguments.items() if id in ids}
    imports = Imports(fields, world.type_names)
    texts = Texts(world, imports, core=".._core", inside=module).checked()
    scope, classes = Scope(world.type_names), dict[str, ClassView]()
    for operation in operations:
        arguments = Arguments(world, operation, texts).all()
        keys = tuple(_key(a, imports) for a in arguments if a.group != "path")
        if keys:
            parent = imports.name("typing_extensions", "TypedDict")
            name = scope.take(_name(world, operation))
            doc = f'    """What `{world.names.call(operation)}` takes by name."""'
            head = f"class {name}({parent}, total=False):"
            classes[name] = ClassView((), head, doc, keys)
    if not classes:
        return None
    return TypesModuleView(
        name=module,
        doc='"""What methods take by name, as dictionaries: `create(**params)`."""',
        imports=imports.plain,
        checked=imports.checked,
        references=(),
        classes=tuple(classes.values()),
        aliases=(),
        exports=tuple(sorted(classes)),
    )


def _key(argument: Argument, imports: Imports) -> FieldView:
    text = argument.type
    if argument.required:
        text = f"{imports.name('typing_extensions', 'Required')}[{text}]"
    doc = docs.attribute(ir.Doc(description=argument.doc))
    return FieldView(f"{argument.name}: {text}", doc)


def _name(world: World, operation: ir.Operation) -> str:
    """`completions.create` -> CompletionCreateParams."""
    *before, last = words(world.names.resource_of[operation.id][-1])
    method = world.names.methods[operation.id]
    return world.names.casing.pascal((*before, singular(last), method, "params"))
