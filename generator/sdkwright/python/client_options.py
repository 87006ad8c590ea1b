"""What clients are told beside what all clients are -> the view of `_options.py`.

An SDK has it where the client has features, a config object, or options of several names.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .. import ir
from ..data import Struct
from . import docs
from .features import argument_names, cached_value, said_of, sent_of
from .imports import Imports
from .literals import literal
from .types import Texts
from .world import World

_PLAIN = {
    "base_url": "str",
    "follow_redirects": "bool",
    "max_retries": "int",
    "strict": "bool",
}


class OptionsView(Struct, frozen=True):
    """A dictionary of options."""

    cls: str
    bases: str
    doc: str
    fields: tuple[str, ...]


class ConfigView(Struct, frozen=True):
    """A class that has options in one object."""

    cls: str
    of: str
    options: str


class ClientOptionsView(Struct, frozen=True):
    """The module `_options`."""

    imports: tuple[str, ...]
    checked: tuple[str, ...]
    kinds: tuple[OptionsView, ...]
    configs: tuple[ConfigView, ...]

    @property
    def declared(self) -> Iterator[tuple[str, Sequence[str], Sequence[str]]]:
        """Each class: its head, its keys, the head of its `__init__`."""
        for kind in self.kinds:
            yield f"class {kind.cls}({kind.bases}):", kind.fields, ()
        for config in self.configs:
            head = f"def __init__(self, **options: Unpack[{config.options}]) -> None:"
            yield f"class {config.cls}(Config):", (), (head,)


class Option(Struct, frozen=True):
    """One option."""

    name: str
    type: str
    doc: str


def has_options(world: World) -> bool:
    """Whether there is such a module."""
    return world.config.features.are_used or world.config.client.is_told


def config_names(world: World) -> tuple[str, ...]:
    """The classes of config objects: for the sync and the async client."""
    name = world.config.client.config
    return (name, f"Async{name}") if name else ()


def option_names(world: World) -> tuple[str, ...]:
    """The dictionaries of options: of the sync and of the async client."""
    return f"{world.names.client}Options", f"{world.names.async_client}Options"


def feature_names(world: World) -> tuple[str, ...]:
    """The options that only methods of the client need."""
    imports = Imports()
    options = [*_shared(world, imports), *_providers(world, imports, is_async=False)]
    return tuple(option.name for option in options)


def aliases(world: World) -> dict[str, str]:
    """Other name of an option -> its name."""
    return {**world.config.client.options}


def client_options_view(world: World) -> ClientOptionsView | None:
    """The module `_options`; None where there is none."""
    if not has_options(world):
        return None
    imports = Imports()
    imports.name("._core.options", "SyncOptions")
    imports.name("._core.options", "AsyncOptions")
    kinds = (
        _kind(world, imports, option_names(world)[0], is_async=False),
        _kind(world, imports, option_names(world)[1], is_async=True),
    )
    clients = (world.names.client, world.names.async_client)
    configs = tuple(
        ConfigView(cls, of, kind.cls)
        for cls, of, kind in zip(config_names(world), clients, kinds, strict=False)
    )
    if configs:
        imports.name("typing_extensions", "Unpack")
        imports.name("._core.given", "Config")
    return ClientOptionsView(imports.plain, imports.checked, kinds, configs)


def _kind(world: World, imports: Imports, cls: str, *, is_async: bool) -> OptionsView:
    options = [
        *_shared(world, imports),
        *_providers(world, imports, is_async=is_async),
        *_http_clients(world, imports, is_async=is_async),
    ]
    name = world.names.async_client if is_async else world.names.client
    return OptionsView(
        cls=cls,
        bases="AsyncOptions" if is_async else "SyncOptions",
        doc=docs.described(
            f"Options of `{name}`, beside those of `ClientOptions`.",
            [(option.name, option.doc) for option in options],
            indent=4,
            title="Attributes",
        ),
        fields=tuple(f"{option.name}: {option.type}" for option in options),
    )


def _shared(world: World, imports: Imports) -> Iterator[Option]:
    """The options of features that are the same on both clients."""
    offline = world.config.features.offline
    if offline:
        text = f"Whether nothing is sent: calls are answered with `{literal(offline.answer)}`."
        yield Option(offline.option, "bool", text)
    found: dict[str, Option] = {}
    for option in (*_defaults(world, imports), *_of_buffers(world)):
        found.setdefault(option.name, option)
    yield from found.values()


def _defaults(world: World, imports: Imports) -> Iterator[Option]:
    texts = Texts(world, imports, core="._core", is_checked=True)
    for own in world.api.cached:
        said = said_of(world, own)
        if said.defaults:
            mapping = imports.name("collections.abc", "Mapping")
            value = cached_value(own, texts.bare())
            text = (
                f"What `{own.name}` returns where the API cannot be asked, by "
                f"`{next(iter(argument_names(world, own)), '')}`."
            )
            yield Option(said.defaults, f"{mapping}[str, {value}]", text)


def _of_buffers(world: World) -> Iterator[Option]:
    for buffer in world.api.buffers:
        said, names = sent_of(world, buffer), _listed(
            [r.name for r in buffer.recorders]
        )
        if said.period_option:
            text = f"Seconds until what {names} recorded is sent; by default {said.period:g}."
            yield Option(said.period_option, "float", text)
        if said.address:
            text = f"Another server to send what {names} recorded to."
            yield Option(said.address, "str", text)


def _providers(world: World, imports: Imports, *, is_async: bool) -> Iterator[Option]:
    """What remembers answers."""
    shared: dict[str, list[ir.Cached]] = {}
    for own in world.api.cached:
        shared.setdefault(said_of(world, own).providers, []).append(own)
    for name, several in shared.items():
        kind = _kind_of(several, world, imports)
        classes = ("CacheProvider", *(("AsyncCacheProvider",) if is_async else ()))
        local = [imports.name("._core.caches", cls, checked=True) for cls in classes]
        sequence = imports.name("collections.abc", "Sequence")
        said = said_of(world, several[0])
        text = (
            f"What remembers the answers of {_listed([own.name for own in several])}, the first "
            f"asked first; an empty list: nothing does. By default {said.entries} answers are "
            f"remembered for {said.ttl:g} seconds, in memory."
        )
        inner = " | ".join(f"{cls}[{kind}]" for cls in local)
        yield Option(name, f"{sequence}[{inner}] | None", text)


def _kind_of(several: list[ir.Cached], world: World, imports: Imports) -> str:
    """The type of values that are remembered together."""

    def kinds(imports: Imports) -> list[str]:
        texts = Texts(world, imports, core="._core", is_checked=True).bare()
        return [*dict.fromkeys(cached_value(own, texts) for own in several)]

    if len(kinds(Imports())) > 1:
        return imports.name("typing", "Any")
    return kinds(imports)[0]


def _http_clients(
    world: World, imports: Imports, *, is_async: bool
) -> Iterator[Option]:
    """The HTTP client, which a config object may have, too; and other names of options."""
    http = "httpx.AsyncClient" if is_async else "httpx.Client"
    text = f"Your own `{http}`, for proxies, certificates and the like."
    yield Option("http_client", _type("http_client", imports, is_async), text)
    for other, name in aliases(world).items():
        text = f"`{name}` by another name."
        yield Option(other, _type(name, imports, is_async), text)


def _type(option: str, imports: Imports, is_async: bool) -> str:
    """The type of an option that all clients have."""
    if option in _PLAIN:
        return _PLAIN[option]
    if option in ("default_headers", "default_query"):
        mapping = imports.name("collections.abc", "Mapping")
        return f"{mapping}[str, {'str | None' if option == 'default_headers' else 'object'}]"
    if option == "timeout":
        return f"float | {imports.name('._core.http', 'Timeout', checked=True)} | None"
    mark = "Async" if is_async else ""
    cls = {
        "http_client": f"{mark}Client",
        "limits": "Limits",
        "transport": f"{mark}BaseTransport",
    }[option]
    text = imports.name("._core.http", cls, checked=True)
    return f"{text} | None" if option == "http_client" else text


def _listed(names: list[str]) -> str:
    """`a`, `b` and `c`."""
    quoted = [f"`{name}`" for name in names]
    return " and ".join(filter(None, (", ".join(quoted[:-1]), quoted[-1])))
