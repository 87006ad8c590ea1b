"""Objects of sdk.yaml -> views of the modules in `objects`: models that know their client."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from .. import ir
from ..casing import Casing
from ..data import Struct, replace
from ..diagnostics import SpecError
from ..options.objects import ObjectMethod, ObjectOptions
from ..refine.configured import said_at
from ..reserved import MODEL_ATTRIBUTES
from . import docs
from .arguments import Argument
from .derived import Written
from .extending import TwinsView, twins
from .imports import Imports
from .literals import dict_of, literal, string
from .markdown import code, markdown
from .recipes import Recipes
from .spelled import listed, not_taken, passed, signature
from .targets import Methods, Target
from .templating import Templating
from .types import Texts
from .world import World


class ObjectView(Struct, frozen=True):
    """One module of `objects`."""

    module: str
    cls: str
    parent: str
    model: str
    doc: str
    class_doc: str
    imports: tuple[str, ...]
    checked: tuple[str, ...]
    ways: str
    methods: tuple[Written, ...]
    twins: TwinsView

    @property
    def exports(self) -> tuple[str, ...]:
        """The classes."""
        return (self.cls, f"Async{self.cls}")


def objects(world: World, methods: Methods) -> Iterator[ObjectView]:
    """The modules, in the order of the document."""
    for key in world.config.objects.keys() - {"*"}:
        if key not in world.bound_keys:
            with said_at(world.config, "objects", key):
                raise SpecError("config-invalid", f"there is no schema `{key}`")
    for key, id in world.bound_keys.items():
        with said_at(world.config, "objects", key):
            made = _object(world, methods, id, *world.bound[id])
        yield made


def _object(
    world: World, methods: Methods, id: ir.TypeId, cls: str, options: ObjectOptions
) -> ObjectView:
    _check_names(world, id, options)
    imports = Imports({cls, f"Async{cls}", *options.methods})
    texts = Texts(world, imports.another(), core=".._core")
    recipes = Recipes(methods, texts, "..resources")
    found = tuple(
        _method(recipes, cls, name, method) for name, method in options.methods.items()
    )
    imports.take(texts.imports, [text for method in found for text in method.code])
    parent = imports.name(".._core.objects", "RawBound" if options.raw else "Bound")
    imports.own("..", "types")
    if found:
        imports.name("typing_extensions", "Unpack", checked=True)
        imports.name(".._core.options", "RequestOptions", checked=True)
    ways = {string(k): literal(tuple(way)) for k, way in options.context.items() if way}
    if ways:
        imports.name("typing", "ClassVar")
    definition = world.definition(id)
    doc = docs.block(definition.doc, 4, f"The object `{cls}`.")
    classes = (cls, doc), (f"Async{cls}", doc)
    return ObjectView(
        module=module_of(world, cls),
        cls=cls,
        parent=parent,
        model=f"types.{cls}",
        doc=docs.block(definition.doc, 0, f"The object `{cls}`."),
        class_doc=doc,
        twins=twins(world, imports, "..", *classes),
        imports=imports.plain,
        checked=imports.checked,
        ways=dict_of(ways) if ways else "",
        methods=found,
    )


def _check_names(world: World, id: ir.TypeId, options: ObjectOptions) -> None:
    """Raises `SpecError` (config-invalid): a method is called like what models have."""
    fields = {name for (of, _), name in world.names.fields.items() if of == id}
    taken = MODEL_ATTRIBUTES | fields | {"to_dict", "export_dict"}
    for name in options.methods:
        if name in taken:
            raise SpecError("config-invalid", f"it has a `{name}` already")


def module_of(world: World, cls: str) -> str:
    """The module of `objects` that a class is in."""
    return Casing(world.config.naming.words).module(cls)


def object_target(recipes: Recipes, name: str) -> Target:
    """A method of an object: `Attribute.save`."""
    cls, _, method = name.partition(".")
    for found, options in recipes.methods.world.bound.values():
        if found == cls and method in options.methods:
            return _target(recipes, method, options.methods[method], options.context)
    raise SpecError("config-invalid", f"there is no method `{name}` of an object")


def _target(
    recipes: Recipes, name: str, method: ObjectMethod, context: Mapping[str, object]
) -> Target:
    base = recipes.target(method.call)
    _check(method, base)
    known = context.keys() | method.values.keys()
    unknown = [a for a in base.arguments if a.name not in known]
    opened = [_opened(a) for a in base.arguments if a.name in method.open]
    return replace(base, name=name, arguments=(*unknown, *opened))


def _check(method: ObjectMethod, base: Target) -> None:
    """Raises `SpecError` (config-invalid): it gives what the other method does not take."""
    taken = [a.name for a in base.arguments]
    for name in (*method.values, *method.open):
        if name not in taken:
            raise SpecError("config-invalid", not_taken(method.call, name, taken))


def _opened(argument: Argument) -> Argument:
    """The same at the end, where it need not be given."""
    text = argument.type.removesuffix(" | None = None")
    return replace(argument, type=f"{text} | None = None", required=True)


def _method(
    recipes: Recipes, cls: str, name: str, method: ObjectMethod
) -> Written:
    options = next(o for c, o in recipes.methods.world.bound.values() if c == cls)
    target = _target(recipes, name, method, options.context)
    doc = docs.method(
        replace(target.doc, deprecated=False),
        f"Do what `{method.call}` does.",
        [(a.name, a.doc) for a in target.arguments],
        target.returns_doc,
        [],
    )
    return Written(
        target,
        f"{signature(target, is_async=False)}:",
        f"{signature(target, is_async=True)}:",
        doc,
        tuple(_body(recipes, method, options, is_async=False)),
        tuple(_body(recipes, method, options, is_async=True)),
        listed(target),
        markdown(target.doc.summary) or f"Do what {code(method.call)} does.",
    )


def _body(
    recipes: Recipes, method: ObjectMethod, options: ObjectOptions, *, is_async: bool
) -> Iterator[str]:
    base = recipes.target(method.call)
    lines, of = recipes.reach(base.resource, (), is_async)
    yield from lines
    values: dict[str, str] = {}
    for argument in base.arguments:
        name, imports = argument.name, recipes.imports
        values[name] = _given(imports, name, argument.required, options, method)
        if isinstance(method.values.get(name), dict | list):
            yield f"{name}: {imports.name('typing', 'Any')} = {values[name]}"
            values[name] = name
    wait = "await " if is_async and base.asynchronous.is_awaited else ""
    of = of.replace("self._caller", "self._called()")
    yield f"return {wait}{of}.{base.name}({passed(values)})"


def _given(
    imports: Imports,
    argument: str,
    is_required: bool,
    options: ObjectOptions,
    method: ObjectMethod,
) -> str:
    """What an argument of the other method is given."""
    if argument in method.values:
        templating = Templating(imports, {"self": "self"}, frozenset())
        return templating.expression(method.values[argument])
    if argument not in options.context:
        return argument
    if argument in method.open:
        return f"self._known({string(argument)}, {argument})"
    if is_required:
        return f"self._known({string(argument)})"
    return f"self._known({string(argument)}, {imports.name('.._core.omit', 'omit')})"
