"""Operations -> views of the modules in `resources`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .. import ir
from ..data import Struct
from ..refine.configured import said_at
from ..wording import words
from . import docs
from .calls import Call
from .extending import TwinsView, twins
from .imports import Imports
from .recipes import Recipes
from .targets import Methods
from .types import Texts
from .webhooks import WEBHOOKS, EventsView, events_view
from .world import World


class MethodView(Struct, frozen=True):
    """A method of both twins: statements on one line each."""

    name: str
    overloads: tuple[str, ...]
    sync_overloads: tuple[str, ...]
    head: tuple[str, ...]
    """The decorator if there is one, and the `def`."""
    sync_head: tuple[str, ...]
    doc: str
    body: tuple[str, ...]
    sync_body: tuple[str, ...]
    deprecation: str
    listed: str
    """As `api.md` has it."""
    is_derived: bool = False
    """Whether it is made of other methods."""
    said: str = ""
    """What it does, if it is, as Markdown."""


class FaceView(Struct, frozen=True):
    """A deprecated method under `with_raw_response` or `with_streaming_response`."""

    deprecation: str
    head: str


class ChildView(Struct, frozen=True):
    """A resource below a resource or a client."""

    attribute: str
    module: str
    cls: str
    doc: str


class ResourceView(Struct, frozen=True):
    """One module of `resources`."""

    module: str
    cls: str
    async_cls: str
    doc: str
    class_doc: str
    imports: tuple[str, ...]
    checked: tuple[str, ...]
    constants: tuple[str, ...]
    children: tuple[ChildView, ...]
    methods: tuple[MethodView, ...]
    events: EventsView
    parents: str
    """What gives the class methods for lists and streams: `Paged, Streaming, `."""
    async_parents: str
    twins: TwinsView

    raw: tuple[FaceView, ...]
    streaming: tuple[FaceView, ...]
    async_raw: tuple[FaceView, ...]
    async_streaming: tuple[FaceView, ...]

    @property
    def current(self) -> tuple[MethodView, ...]:
        """The methods that may be mentioned: views are made of them."""
        return tuple(m for m in self.of_operations if not m.deprecation)

    @property
    def of_operations(self) -> tuple[MethodView, ...]:
        """The methods that are operations."""
        return tuple(method for method in self.methods if not method.is_derived)

    @property
    def derived(self) -> tuple[MethodView, ...]:
        """The methods of which sdk.yaml says what they do."""
        return tuple(method for method in self.methods if method.is_derived)


def children(world: World, key: ir.Words) -> tuple[ChildView, ...]:
    """The resources right below one; below the client for `()`."""
    return tuple(
        ChildView(names.attribute, names.module, names.cls, _doc(world, other, 8))
        for other, names in world.names.resources.items()
        if other[:-1] == key
    )


def _doc(world: World, key: ir.Words, indent: int) -> str:
    said = {docs.sentence(name).lower(): text for name, text in world.api.tags.items()}
    spelled = next(
        (o.tag for o in world.api.operations if world.names.resource_of[o.id] == key),
        "",
    )
    described = said.get(spelled.lower(), "") if len(key) == 1 else ""
    described = _of_level(world.api, key) or described
    fallback = f"Operations on {' of '.join(level.replace('_', ' ') for level in reversed(key))}."
    if world.api.webhooks and key == WEBHOOKS and not spelled:
        fallback = "Events that the API sends."
    return docs.block(ir.Doc(description=described), indent, fallback)


def _of_level(api: ir.Api, key: ir.Words) -> str:
    """What several documents say of their namespaces, and of what is below those."""
    if not api.levels:
        return ""
    said = {tuple(map(_folded, level)): text for level, text in api.levels.items()}
    return said.get(tuple(map(_folded, key)), "")


def _folded(level: str) -> str:
    return "".join(words(level)).lower()


def resources(world: World, made: Methods) -> Iterator[ResourceView]:
    """The modules, in the order in which the document comes to them."""
    operations: dict[ir.Words, list[ir.Operation]] = {
        key: [] for key in world.names.resources
    }
    for operation in world.api.operations:
        operations[world.names.resource_of[operation.id]].append(operation)
    for key, own in operations.items():
        yield resource(world, key, own, made)


def resource(
    world: World, key: ir.Words, operations: Sequence[ir.Operation], made: Methods
) -> ResourceView:
    """The module of one resource, which has these operations."""
    names = world.names.resources[key]
    below = children(world, key)
    defined = {world.names.methods[o.id] for o in operations} | {
        c.attribute for c in below
    }
    defined |= {
        names.cls,
        f"Async{names.cls}",
        *(world.names.constants[o.id] for o in operations),
    }
    defined |= {name.rpartition(".")[2] for name, _ in made.recipes_of(key)}
    imports = Imports(defined)
    texts = Texts(world, imports, core=".._core")
    calls = [Call(world, operation, texts, made.schemes) for operation in operations]
    methods = (*map(_method, calls), *_derived(made, key, texts))
    parents = [*_parents(imports, operations)]
    events = events_view(world, key, texts)
    constants = tuple(line for call in calls for line in call.constants)
    _import_frame(imports, below, methods)
    doc = _doc(world, key, 4)
    classes = (names.cls, doc), (f"Async{names.cls}", doc)
    faces = {
        "raw": _faces(calls, "RawResponse"),
        "streaming": _faces(calls, "Opening"),
        "async_raw": _faces(calls, "RawResponse", is_async=True),
        "async_streaming": _faces(calls, "AsyncOpening", is_async=True),
    }
    return ResourceView(
        module=names.module,
        cls=names.cls,
        async_cls=f"Async{names.cls}",
        doc=_doc(world, key, 0),
        class_doc=doc,
        twins=twins(world, imports, "..", *classes),
        imports=imports.plain,
        checked=imports.checked,
        constants=(*constants, *filter(None, (events.line,))),
        children=below,
        methods=methods,
        events=events,
        parents="".join(f"{name}, " for name in parents),
        async_parents="".join(f"Async{name}, " for name in parents),
        **faces,
    )


def _parents(imports: Imports, operations: Sequence[ir.Operation]) -> Iterator[str]:
    """The parts of the runtime that only these operations need."""
    if any(o.paged for o in operations):
        yield from _twins_of(imports, ".._core.paged", "Paged")
    if any(o.switch or isinstance(o.returns, ir.StreamContent) for o in operations):
        yield from _twins_of(imports, ".._core.streaming", "Streaming")


def _twins_of(imports: Imports, module: str, cls: str) -> Iterator[str]:
    imports.name(module, f"Async{cls}")
    yield imports.name(module, cls)


def _import_frame(
    imports: Imports, below: tuple[ChildView, ...], methods: tuple[MethodView, ...]
) -> None:
    """What every module of resources uses."""
    imports.name(".._core.resource", "Resource")
    imports.name(".._core.resource", "AsyncResource")
    if below:
        imports.name("functools", "cached_property")
    for child in below:
        imports.own(f".{child.module}", child.cls, checked=True)
        imports.own(f".{child.module}", f"Async{child.cls}", checked=True)
    if any(not method.deprecation for method in methods):
        imports.name(".._core", "views", checked=True)
    if methods:
        imports.name("typing_extensions", "Unpack")
        imports.name(".._core.options", "RequestOptions")
    if any(method.overloads for method in methods):
        imports.name("typing", "overload")


def _derived(made: Methods, key: ir.Words, texts: Texts) -> Iterator[MethodView]:
    """The methods that are made of others."""
    recipes = Recipes(made, texts.elsewhere(), ".")
    for name, recipe in made.recipes_of(key):
        with said_at(made.world.config, "recipes", name):
            written = recipes.method(name, recipe).written()
        texts.imports.take(recipes.imports, written.code)
        yield MethodView(
            name=written.target.name,
            overloads=(),
            sync_overloads=(),
            head=(written.async_head,),
            sync_head=(written.head,),
            doc=written.doc,
            body=written.async_body,
            sync_body=written.body,
            deprecation="",
            listed=written.listed,
            is_derived=True,
            said=written.said,
        )


def _method(call: Call) -> MethodView:
    mark = (call.deprecation,) if call.deprecation else ()
    return MethodView(
        name=call.name,
        overloads=tuple(f"{head}: ..." for head in call.overloads(is_async=True)),
        sync_overloads=tuple(f"{head}: ..." for head in call.overloads(is_async=False)),
        head=(*mark, f"{call.head(is_async=True)}:"),
        sync_head=(*mark, f"{call.head(is_async=False)}:"),
        doc=call.doc,
        body=call.body(is_async=True),
        sync_body=call.body(is_async=False),
        deprecation=call.deprecation,
        listed=call.listed,
    )


def _faces(
    calls: Sequence[Call], response: str, is_async: bool = False
) -> tuple[FaceView, ...]:
    return tuple(
        FaceView(call.deprecation, f"{call.face(response, is_async=is_async)}: ...")
        for call in calls
        if call.deprecation
    )
