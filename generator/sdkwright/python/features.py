"""Methods of the client that are more than a call -> their statements, and what they keep."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .. import ir
from ..data import Struct, replace
from ..options.features import BufferedOperation, CachedOperation
from . import docs
from .arguments import Argument, Arguments
from .constraints import constraints
from .imports import Imports
from .literals import dict_of, literal, string
from .types import Texts
from .world import World

_GROUPS = {"path": "path", "query": "query", "header": "headers", "cookie": "cookies"}


class MethodView(Struct, frozen=True):
    """A method of a client."""

    name: str
    head: str
    doc: str
    body: str
    """Its statements."""
    listed: str = ""
    """As `api.md` has it, if it does."""
    said: str = ""
    """What it is for."""


class LoaderView(Struct, frozen=True):
    """A function that imports a constant when it is first needed."""

    name: str
    module: str
    constant: str


def methods(world: World, imports: Imports, *, is_async: bool) -> Iterator[MethodView]:
    """The methods."""
    texts = Texts(world, imports, core="._core", is_checked=True)
    for own in world.api.cached:
        yield _cached_method(own, texts, is_async)
    for buffer in world.api.buffers:
        for recorder in buffer.recorders:
            yield _recording_method(buffer, recorder, texts, is_async)


def loaders(world: World, imports: Imports) -> tuple[LoaderView, ...]:
    """What sends what was recorded."""
    names = world.names
    if world.api.buffers:
        imports.name("._core.operation", "Operation", checked=True)
        imports.name("typing", "Any")
    return tuple(
        LoaderView(
            _loader(world, buffer),
            names.resources[names.resource_of[buffer.operation]].module,
            names.constants[buffer.operation],
        )
        for buffer in world.api.buffers
    )


def kept(
    world: World, imports: Imports, secret: str, *, is_async: bool
) -> Iterator[str]:
    """The statements of `__init__` that make what the methods keep between calls."""
    offline = world.config.features.offline
    mark = "Async" if is_async else ""
    option = [f"offline={string(offline.option)}"] if offline else []
    if offline:
        go = f"go_offline{'_async' if is_async else ''}"
        yield f"if given.feature({string(offline.option)}):"
        yield f"    from ._core.offline import {go}"
        yield ""
        yield f"    {go}(self._caller, {literal(offline.answer)})"
    for own in world.api.cached:
        cls = imports.name("._core.caches", f"{mark}Cached")
        values = (
            string(own.name),
            "given",
            *_cache_values(said_of(world, own)),
            *option,
        )
        kind = cached_value(own, _texts(world, imports))
        yield f"self._{own.name}_cache: {cls}[{kind}] = {cls}({', '.join(values)})"
    for buffer in world.api.buffers:
        cls = imports.name("._core.buffers", f"{mark}Buffer")
        queue = imports.name("._core.buffers", "Queue")
        said = sent_of(world, buffer)
        values = (_loader(world, buffer), "given", string(said.items))
        values = (*values, *_queue_values(said, secret), *option)
        yield f"{_buffer(world, buffer)} = {cls}(self._caller, {queue}({', '.join(values)}))"


def _texts(world: World, imports: Imports) -> Texts:
    return Texts(world, imports, core="._core", is_checked=True).bare()


def said_of(world: World, own: ir.Cached) -> CachedOperation:
    """What the configuration says of such a method."""
    return world.config.features.cached_operations[own.name]


def sent_of(world: World, buffer: ir.Buffer) -> BufferedOperation:
    """What the configuration says of a buffer."""
    keys = world.operation(buffer.operation).keys
    said = world.config.features.buffered_operations
    return next(said[key] for key in keys if key in said)


def _cache_values(said: CachedOperation) -> Iterator[str]:
    yield f"providers={string(said.providers)}"
    yield f"entries={said.entries}"
    yield f"ttl_ms={literal(said.ttl * 1000)}"
    if said.defaults:
        yield f"defaults={string(said.defaults)}"
    if said.otherwise is not None:
        yield f"otherwise={literal(said.otherwise)}"


def _queue_values(said: BufferedOperation, secret: str) -> Iterator[str]:
    yield f"per_request={said.per_request}"
    yield f"size={said.size}"
    yield f"period={literal(said.period)}"
    for name in ("body", "period_option", "address", "time", "credential"):
        value = getattr(said, name)
        if value:
            yield f"{name}={string(value)}"
    if said.credential and secret:
        yield f"secret={secret}"


def _loader(world: World, buffer: ir.Buffer) -> str:
    return f"_{world.names.constants[buffer.operation].lower()}_operation"


def _buffer(world: World, buffer: ir.Buffer) -> str:
    return f"self._{world.names.constants[buffer.operation].lower()}_buffer"


# --- methods whose answers are remembered ---


def _cached_method(own: ir.Cached, texts: Texts, is_async: bool) -> MethodView:
    world, imports = texts.world, texts.imports
    operation, said = world.operation(own.operation), said_of(world, own)
    pairs = [*_cached_arguments(own, operation, texts)]
    arguments = [argument for argument, _ in pairs]
    declared = _declared(arguments, imports)
    imports.name("._core.options", "RequestOptions", checked=True)
    inner = ", ".join(("self", *declared, "**options: Unpack[RequestOptions]"))
    kind = cached_value(own, texts.bare())
    passed = [f"{name}={argument.name}" for argument, name in pairs]
    call = f"self.{world.names.call(operation)}({', '.join((*passed, '**options'))})"
    told = dict_of({string(a.name): a.name for a in arguments})
    first = arguments[0].name if arguments else "None"
    define, wait = ("async def", "await ") if is_async else ("def", "")
    cache, answered = f"self._{own.name}_cache", texts.bare().answer(own.type)
    return MethodView(
        name=own.name,
        head=f"{define} {own.name}({inner}) -> {kind}:",
        listed=f"{own.name}({', '.join((*declared, '**options'))}) -> {kind}",
        said=operation.doc.summary,
        doc=f"{_cached_doc(own, said, operation, arguments)}\n",
        body="\n".join(
            (
                f"{define} ask() -> {answered}:",
                f"    answer = {wait}{call}",
                *_found(own, texts.bare(), answered),
                "",
                f"return {wait}{cache}.value(self._caller, {first}, {told}, ask)",
            )
        ),
    )


def argument_names(world: World, own: ir.Cached) -> list[str]:
    """What its arguments are called; never what its statements speak of."""
    taken, names = ("answer", "ask"), world.names.arguments
    found = (
        names[own.operation, place, wire] if name == wire else name
        for name, place, wire in own.arguments
    )
    return [f"{name}_" if name in taken else name for name in found]


def cached_value(own: ir.Cached, texts: Texts) -> str:
    """What the method returns: null, too, if nothing else stands for it."""
    type = own.type
    if said_of(texts.world, own).otherwise is not None and isinstance(type, ir.OneOf):
        type = replace(type, options=tuple(o for o in type.options if o != ir.NULL))
    return texts.answer(type)


def _cached_arguments(
    own: ir.Cached, operation: ir.Operation, texts: Texts
) -> Iterator[tuple[Argument, str]]:
    """Arguments, and what the operation's own method calls them."""
    known = {
        (a.group, a.wire): a for a in Arguments(texts.world, operation, texts).all()
    }
    names = argument_names(texts.world, own)
    for name, (_, place, wire) in zip(names, own.arguments, strict=True):
        found = known[_GROUPS.get(place, place), wire]
        yield replace(found, name=name), found.name


def _found(own: ir.Cached, texts: Texts, type: str) -> Iterator[str]:
    """The statements that return the value in `answer`."""
    steps = [*zip(own.models, own.way, strict=True)]
    names = [texts.world.names.fields[model.id, wire] for model, wire in steps]
    if all(_is_there(model, wire) for model, wire in steps[:-1]):
        yield f"    return {'.'.join(('answer', *names))}"
        return
    function = texts.imports.name("._core.caches", "value_at")
    yield f"    value: {type} = {function}(answer, {', '.join(map(string, names))})"
    yield "    return value"


def _is_there(model: ir.Model, wire: str) -> bool:
    """Whether a property always has a value."""
    found = next(field for field in model.fields if field.wire == wire)
    is_null = isinstance(found.type, ir.OneOf) and ir.NULL in found.type.options
    return isinstance(found.presence, ir.Required) and not is_null


def _cached_doc(
    own: ir.Cached,
    said: CachedOperation,
    operation: ir.Operation,
    arguments: Sequence[Argument],
) -> str:
    more = [f"Answers are remembered for a while: see the option `{said.providers}`."]
    if said.otherwise is not None:
        stands = f"`{literal(said.otherwise)}`"
        if said.defaults:
            stands = f"what the option `{said.defaults}` has, else {stands}"
        more.append(f"Where the API cannot be asked, it returns {stands}.")
    elif said.defaults:
        more.append(
            f"Where the API cannot be asked, it returns what the option `{said.defaults}` has."
        )
    doc = replace(operation.doc, deprecated=False, link="")
    described = "\n\n".join(filter(None, (doc.description, " ".join(more))))
    return docs.method(
        replace(doc, description=described),
        f"Ask for `{own.name}`.",
        [(a.name, a.doc) for a in arguments],
        "",
        [],
    )


# --- methods that record something ---


def _recording_method(
    buffer: ir.Buffer, recorder: ir.Recorder, texts: Texts, is_async: bool
) -> MethodView:
    world = texts.world
    arguments = sorted(_recorded(recorder, texts), key=lambda a: not a.required)
    declared = _declared(arguments, texts.imports)
    inner = ", ".join(("self", *declared))
    define, wait = ("async def", "await ") if is_async else ("def", "")
    values = dict_of({string(a.wire): a.name for a in arguments})
    always = dict_of({string(wire): literal(value) for wire, value in recorder.values})
    return MethodView(
        name=recorder.name,
        head=f"{define} {recorder.name}({inner}) -> None:",
        listed=f"{recorder.name}({', '.join(declared)}) -> None",
        said=recorder.doc.summary or recorder.doc.description.partition("\n\n")[0],
        doc=_recording_doc(recorder, arguments),
        body=f"{wait}{_buffer(world, buffer)}.add({values}, {always})",
    )


def _recorded(recorder: ir.Recorder, texts: Texts) -> Iterator[Argument]:
    for field in recorder.fields:
        yield Argument(
            texts.world.names.fields[recorder.model.id, field.wire],
            field.wire,
            "body",
            texts.sent(field.type),
            isinstance(field.presence, ir.Required),
            docs.told(_text(field, texts.world), field.doc, constraints(field.type)),
        )


def _text(field: ir.Field, world: World) -> str:
    """What is said of a property; else of its type."""
    named = field.type.to if isinstance(field.type, ir.Ref) else None
    return (
        field.doc.description
        or (named and world.definition(named).doc.description)
        or ""
    )


def _recording_doc(recorder: ir.Recorder, arguments: Sequence[Argument]) -> str:
    doc = recorder.doc
    more = (
        "It returns at once and never fails: what it records is sent in the background."
    )
    fallback = "" if doc.summary or doc.description else f"Record `{recorder.name}`."
    described = "\n\n".join(filter(None, (doc.description, fallback, more)))
    entries = [(a.name, a.doc) for a in arguments]
    return docs.plain_method(
        ir.Doc(summary=doc.summary, description=described), entries
    )


def _declared(arguments: Sequence[Argument], imports: Imports) -> list[str]:
    """The required ones, which may be given by position, and the others."""
    required = [a.declared for a in arguments if a.required]
    optional = [a.declared for a in arguments if not a.required]
    if optional:
        imports.name("._core.omit", "Omit", checked=True)
    if any(not a.default for a in arguments if not a.required):
        imports.name("._core.omit", "omit")
    return [*required, *(["*", *optional] if optional else [])]
