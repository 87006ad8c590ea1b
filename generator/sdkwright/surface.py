"""An SDK that is not yet written -> its public surface, as data and as a listing.

The surface is what a user's code can depend on: names that can be imported, classes with
their methods and attributes, names for types. It is made from what the templates get, so
neither files nor imports are needed. What belongs to the runtime is named and not opened.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from .data import Struct
from .python import (
    client,
    client_options,
    environments,
    errors,
    factory,
    models,
    objects,
    package,
    params,
    renamed,
    resources,
    testing,
)
from .python.pagination import Schemes
from .python.targets import Methods
from .python.world import World

ParameterKind = Literal["positional", "keyword", "options"]


class Parameter(Struct, frozen=True):
    """What a method takes."""

    name: str
    kind: ParameterKind
    """`positional`: its name may be left out; `options`: `**options`."""
    type: str
    default: str | None = None
    """None: it is required."""

    @property
    def text(self) -> str:
        """`limit: int | Omit = omit`."""
        stars = "**" if self.kind == "options" else ""
        default = "" if self.default is None else f" = {self.default}"
        return f"{stars}{self.name}: {self.type}{default}"


class Signature(Struct, frozen=True):
    """One way to call a method."""

    parameters: tuple[Parameter, ...]
    returns: str

    @property
    def text(self) -> str:
        """`(book_id: str, **options: Unpack[RequestOptions]) -> types.Book`."""
        by_position = [p.text for p in self.parameters if p.kind == "positional"]
        keyword = [p.text for p in self.parameters if p.kind == "keyword"]
        options = [p.text for p in self.parameters if p.kind == "options"]
        star = ["*"] if keyword else []
        return f"({', '.join([*by_position, *star, *keyword, *options])}) -> {self.returns}"


class Class(Struct, frozen=True):
    """A class, and what it is a kind of."""

    name: str
    bases: tuple[str, ...]

    @property
    def lines(self) -> tuple[str, ...]:
        """`class acme.types.Pet(Model)`."""
        return (f"class {self.name}({', '.join(self.bases)})",)


class Method(Struct, frozen=True):
    """A method, a function; one with overloads has as many signatures."""

    name: str
    signatures: tuple[Signature, ...]
    is_async: bool = False
    is_deprecated: bool = False

    @property
    def lines(self) -> tuple[str, ...]:
        """`async def acme.resources.pets.AsyncPets.list(...) -> ...`, a line for each signature."""
        mark = "@deprecated " if self.is_deprecated else ""
        prefix = f"{mark}{'async ' if self.is_async else ''}def {self.name}"
        return tuple(f"{prefix}{signature.text}" for signature in self.signatures)


class Attribute(Struct, frozen=True):
    """A field of a model, a key of a TypedDict, a resource of a client."""

    name: str
    type: str
    default: str | None = None
    """None: a value always has it."""

    @property
    def lines(self) -> tuple[str, ...]:
        """`acme.types.Pet.age: int | None = None`."""
        default = "" if self.default is None else f" = {self.default}"
        return (f"{self.name}: {self.type}{default}",)


class Alias(Struct, frozen=True):
    """A name for what has another one as well: an export, a type, a member of an enum."""

    name: str
    target: str

    @property
    def lines(self) -> tuple[str, ...]:
        """`acme.NotFoundError = acme.errors.NotFoundError`."""
        return (f"{self.name} = {self.target}",)


Entry = Class | Method | Attribute | Alias


class Surface(Struct, frozen=True):
    """Everything that is public, by qualified name."""

    entries: tuple[Entry, ...]

    @property
    def listing(self) -> str:
        """One line for each entry, sorted by name: for people, and for `diff`."""
        return "".join(f"{line}\n" for entry in self.entries for line in entry.lines)


def surface(world: World) -> Surface:
    """The public surface of the SDK."""
    return surface_of([*_entries(world, world.names.package)])


def surface_of(entries: Sequence[Entry]) -> Surface:
    """The entries in their order: an order that does not depend on the document's."""
    return Surface(tuple(sorted(entries, key=lambda entry: (entry.name, entry.lines))))


def _entries(world: World, root: str) -> Iterator[Entry]:
    yield from _exports(package.package_index(world).checked, root)
    for name, facade in package.facades(world):
        yield from _exports(facade.checked, root, name.replace("/", "."))
    yield from _client(world, root)
    yield from _beside(world, root)
    yield from _types(world, f"{root}.types")
    schemes = Schemes(world)
    methods = Methods(world, schemes)
    for view in resources.resources(world, methods):
        yield from _resource(view, f"{root}.resources.{view.module}")
    for model in objects.objects(world, methods):
        yield from _object(model, f"{root}.objects")
    yield from _factory(world, root)
    yield from _errors(world, root)
    for name in package.PAGES if schemes.names else ():
        yield Alias(f"{root}.pagination.{name}", f"{root}._core.pages.{name}")
    if world.config.testing:
        yield from _testing(world, root)


def _exports(lines: Iterable[str], root: str, module: str = "") -> Iterator[Alias]:
    """What the package, or a module of it, exports.

    What `_client` defines is listed as the package's own.
    """
    place = f"{root}.{module}" if module else root
    for line in lines:
        found = ast.parse(line).body[0]
        assert isinstance(found, ast.ImportFrom)
        if found.module is None:  # `types`, which is a module
            continue
        if found.module == "_client" and not module:
            continue
        for each in found.names:
            target = f"{root}.{found.module}.{each.name}"
            yield Alias(f"{place}.{each.asname}", target)


def _client(world: World, root: str) -> Iterator[Entry]:
    view = client.client_view(world)
    inner = {each.generated for each in view.twins.extended}
    for each in view.clients:
        name = f"{root}._client.{each.cls}" if each.cls in inner else f"{root}.{each.cls}"
        yield Class(name, tuple(each.base.split(", ")))
        yield _method(f"{name}.__init__", (each.head,))
        yield from _children(view.children, name, each.mark)
        for method in each.methods:
            yield _method(f"{name}.{method.name}", (method.head,))
    for own in view.twins.extended:
        yield Class(f"{root}.{own.cls}", (own.mixin, own.generated))
    yield from (_statement(line, root) for line in view.aliases)
    constants = (_statement(line, f"{root}._client") for line in view.constants)
    yield from (c for c in constants if not c.name.rpartition(".")[2].isupper())


def _beside(world: World, root: str) -> Iterator[Entry]:
    """Classes in the small modules beside that of the clients."""
    places = environments.environments_module(world)
    told = client_options.client_options_view(world)
    found = [
        *((environments.MODULE, c.head, [f.line for f in c.fields], ()) for c in (places.classes if places else ())),
        *(("_options", *declared) for declared in (told.declared if told else ())),
    ]
    for name, head, lines, heads in found:
        yield (own := _class(head, f"{root}.{name}"))
        public = (line for line in lines if not line.startswith("_"))
        yield from (_statement(line, own.name) for line in public)
        yield from (_method(f"{own.name}.__init__", (line,)) for line in heads)


def _children(
    children: Sequence[resources.ChildView], owner: str, prefix: str
) -> Iterator[Attribute]:
    for child in children:
        yield Attribute(f"{owner}.{child.attribute}", f"{prefix}{child.cls}")


def _resource(view: resources.ResourceView, module: str) -> Iterator[Entry]:
    """The two classes. Those for raw responses are made of their methods, and not listed."""
    for prefix, cls in (("", view.twins.cls), ("Async", view.twins.async_cls)):
        name, own = f"{module}.{cls}", f"{prefix}{view.cls}"
        faces = f'"{own}WithRawResponse", "{own}WithStreamingResponse"'
        with_lists = view.async_parents if prefix else view.parents
        parents = f"{view.events.parent}{with_lists}{prefix}Resource[{faces}]"
        yield _class(f"class {cls}({parents}):", module)
        yield from _children(view.children, name, prefix)
        for method in view.methods:
            head = method.head if prefix else method.sync_head
            overloads = method.overloads if prefix else method.sync_overloads
            heads = overloads or (head[-1],)
            deprecation = bool(method.deprecation)
            yield _method(f"{name}.{method.name}", heads, deprecation)
    for each in view.twins.extended:
        yield Class(f"{module}.{each.cls}", (each.mixin, each.generated))


def _object(view: objects.ObjectView, root: str) -> Iterator[Entry]:
    """The two classes, by the names that `objects` exports."""
    inner = {each.generated for each in view.twins.extended}
    for is_async, cls in ((False, view.twins.cls), (True, view.twins.async_cls)):
        name = f"{root}.{view.module}.{cls}" if cls in inner else f"{root}.{cls}"
        yield Class(name, (view.parent, view.model))
        for method in view.methods:
            head = method.async_head if is_async else method.head
            yield _method(f"{name}.{method.target.name}", (head,))
    for own in view.twins.extended:
        yield Class(f"{root}.{own.cls}", (own.mixin, own.generated))


def _factory(world: World, root: str) -> Iterator[Entry]:
    view = factory.factory_view(world)
    if view is not None:
        module = f"{root}.{view.path.replace('/', '.')}"
        given = Parameter("config", "positional", "Mapping[str, Any]")
        for each in view.functions:
            yield Method(f"{module}.{each.name}", (Signature((given,), each.cls),))


def _types(world: World, root: str) -> Iterator[Entry]:
    """Types have the names that `types` exports; in which modules they are is a detail."""
    for module in models.types_modules(world):
        for view in module.classes:
            found = _class(view.head, root)
            if found.name.removeprefix(f"{root}.") not in module.exports:
                found = _class(view.head, f"{root}.{module.name}")  # a mixin is between
            yield found
            yield from (_statement(field.line, found.name) for field in view.fields)
        yield from (_alias(alias.line, root) for alias in module.aliases)
    old = renamed.renamed_view(world)
    yield from (_alias(line, root) for line in (old.aliases if old else ()))
    for each in params.packages(world):
        yield from _package_of_types(each, root)
    for name, index in package.shared_types(world):
        yield from _exports((line for line in index.checked if " as " in line), root, name)
        aliases = (line for line in index.checked if " = " in line)
        yield from (_statement(line, f"{root}.{name}") for line in aliases)


def _package_of_types(package: params.Package, root: str) -> Iterator[Entry]:
    """What methods take, and what can be imported from a package below `types`, too."""
    module = package.params
    for view in module.classes if module else ():
        home = f"{root}.{module.name}" if module and package.path else root
        found = _class(view.head, home)
        yield found
        yield from (_statement(field.line, found.name) for field in view.fields)
    place = f"{root}.{package.path.replace('/', '.')}"
    for home, names in package.exports.items() if package.path else ():
        for name in names if home != "." else ():
            yield Alias(f"{place}.{name}", f"{root}.{home.lstrip('.')}.{name}")


def _errors(world: World, root: str) -> Iterator[Entry]:
    view, module = errors.errors_view(world), f"{root}.errors"
    for name in package.CORE_ERRORS:
        yield Alias(f"{module}.{name}", f"{root}._core.errors.{name}")
    yield from (_alias(line, module) for line in view.aliases)
    yield from (Class(f"{module}.{own.name}", (own.parent,)) for own in view.own)
    for error in view.errors:
        yield Class(f"{module}.{error.name}", ("APIStatusError",))
        yield Attribute(f"{module}.{error.name}.body", _normal(error.body))


def _testing(world: World, root: str) -> Iterator[Entry]:
    module, core = f"{root}.testing", f"{root}._core"
    yield Alias(f"{module}.build", f"{core}.factories.build")
    yield Alias(f"{module}.Received", f"{core}.received.Received")
    for name in ("Answers", "on", "on_stream", "received"):
        yield Alias(f"{module}.{name}", f"{core}.fake.{name}")
    for fake in testing.testing_view(world).fakes:
        yield Class(f"{module}.{fake.cls}", (fake.of, fake.kind))
        fixture = f"{root}.pytest_plugin.{fake.fixture}"
        yield Method(fixture, (Signature((), fake.cls),))


# --- statements of the views -> entries ---


def _class(head: str, root: str) -> Class:
    found = ast.parse(f"{head} ...").body[0]
    assert isinstance(found, ast.ClassDef)
    return Class(f"{root}.{found.name}", tuple(map(ast.unparse, found.bases)))


def _method(name: str, heads: Sequence[str], is_deprecated: bool = False) -> Method:
    found = [ast.parse(f"{head.removesuffix('...')} ...").body[0] for head in heads]
    is_async = any(isinstance(each, ast.AsyncFunctionDef) for each in found)
    return Method(name, tuple(map(signature_of, found)), is_async, is_deprecated)


def signature_of(node: ast.stmt) -> Signature:
    """That of a `def`; `self` is none of its parameters."""
    assert isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    args = node.args
    values = [None] * (len(args.args) - len(args.defaults)) + args.defaults
    found = [
        *(
            _parameter(a, "positional", v)
            for a, v in zip(args.args, values, strict=True)
        ),
        *(
            _parameter(a, "keyword", v)
            for a, v in zip(args.kwonlyargs, args.kw_defaults, strict=True)
        ),
        *(_parameter(a, "options") for a in (args.kwarg,) if a),
    ]
    own = (parameter for parameter in found if parameter.name != "self")
    return Signature(tuple(own), _text(node.returns))


def _parameter(
    node: ast.arg, kind: ParameterKind, default: ast.expr | None = None
) -> Parameter:
    value = None if default is None else _text(default)
    return Parameter(node.arg, kind, _text(node.annotation), value)


def _statement(line: str, owner: str) -> Attribute | Alias:
    """`name: type = default` or `NAME = value`."""
    found = ast.parse(line).body[0]
    if isinstance(found, ast.AnnAssign):
        default = None if found.value is None else _text(found.value)
        name = f"{owner}.{_text(found.target)}"
        return Attribute(name, _text(found.annotation), default)
    assert isinstance(found, ast.Assign)
    return Alias(f"{owner}.{_text(found.targets[0])}", _text(found.value))


def _alias(line: str, owner: str) -> Alias:
    """A name for a type; what mentions itself is text with an annotation."""
    found = _statement(line, owner)
    if isinstance(found, Alias):
        return found
    return Alias(found.name, _normal(ast.literal_eval(found.default or "")))


def _normal(text: str) -> str:
    return ast.unparse(ast.parse(text, mode="eval"))


def _text(node: ast.expr | None) -> str:
    return ast.unparse(node) if node else ""
