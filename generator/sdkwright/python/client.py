"""Servers, credentials and resources -> the view of `_client.py`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ..data import Struct
from . import (
    client_params,
    copies,
    credentials,
    docs,
    environments,
    features,
    modes,
    named_servers,
)
from .client_options import (
    aliases,
    config_names,
    feature_names,
    has_options,
    option_names,
)
from .extending import TwinsView, hooks, twins
from .headers import header_values
from .imports import Imports
from .literals import literal, string
from .resources import ChildView, children
from .retries import retry_arguments
from .types import Texts
from .world import World

CONFIG_DOC = "Options in one object; those that are given one by one count more."


class ClientClassView(Struct, frozen=True):
    """A client."""

    cls: str
    base: str
    """The class of the runtime that it extends."""
    mark: str
    """`Async`, on the async one."""
    doc: str
    head: str
    made: str
    """The statements of `__init__`."""
    methods: tuple[features.MethodView, ...]


class ClientView(Struct, frozen=True):
    """The module `_client`."""

    twins: TwinsView
    imports: tuple[str, ...]
    checked: tuple[str, ...]
    constants: tuple[str, ...]
    clients: tuple[ClientClassView, ...]
    loaders: tuple[features.LoaderView, ...]
    settings_head: str
    settings: tuple[str, ...]
    children: tuple[ChildView, ...]
    aliases: tuple[str, ...]


class Argument(Struct, frozen=True):
    """An argument of the client."""

    name: str
    type: str
    default: str
    doc: str
    async_type: str = ""
    """Where the async client takes more."""

    def declared(self, *, is_async: bool) -> str:
        """`api_key: str | None = None`."""
        kind = (is_async and self.async_type) or self.type
        return f"{self.name}: {kind} = {self.default}"


class _Own(NamedTuple):
    """Expressions that most SDKs do not need; empty where that is so."""

    address: str
    parameters: str


def client_view(world: World) -> ClientView:
    """The module `_client`."""
    below = children(world, ())
    imports = Imports({child.attribute for child in below})
    proofs = tuple(credentials.made(world, imports))
    arguments = _all_arguments(world, imports)
    error_type = _error_type(world, imports)
    _import_frame(imports, below)
    constants = tuple(_constants(world, imports))
    own = _Own(
        client_params.address(world, imports), client_params.parameters(world, imports)
    )
    settings = tuple(_settings(world, imports, error_type, proofs, own))
    started = ("A client of", "An async client, for asyncio and trio, of")
    doc = _doc(world, arguments, started[0], "httpx.Client")
    async_doc = _doc(world, arguments, started[1], "httpx.AsyncClient")
    both = twins(
        world,
        imports,
        ".",
        (world.names.client, doc),
        (world.names.async_client, async_doc),
    )
    clients = tuple(
        ClientClassView(
            cls=cls,
            base=_base(world, imports, is_async=is_async),
            mark="Async" if is_async else "",
            doc=said,
            head=_head(world, imports, arguments, is_async=is_async),
            made="\n".join(_made(world, imports, arguments, is_async=is_async)),
            methods=(
                *features.methods(world, imports, is_async=is_async),
                *_copies(world, imports, arguments, is_async=is_async),
            ),
        )
        for cls, said, is_async in (
            (both.cls, doc, False),
            (both.async_cls, async_doc, True),
        )
    )
    return ClientView(
        twins=both,
        clients=clients,
        loaders=features.loaders(world, imports),
        imports=imports.plain,
        checked=imports.checked,
        constants=constants,
        settings_head=_settings_head(arguments),
        settings=settings,
        children=below,
        aliases=tuple(f"{k} = {v}" for k, v in world.names.aliases.items()),
    )


def _import_frame(imports: Imports, below: tuple[ChildView, ...]) -> None:
    if below:
        imports.name("functools", "cached_property")
    imports.name("typing_extensions", "Unpack")
    imports.name("._core.options", "ClientOptions", checked=True)
    imports.name("._core.logs", "logger")
    imports.name("._core.settings", "Settings")
    imports.name("._core.auth", "given_or_env")
    imports.name(".errors", "BY_STATUS")
    for child in below:
        imports.own(f".resources.{child.module}", child.cls, checked=True)
        imports.own(f".resources.{child.module}", f"Async{child.cls}", checked=True)


def argument_names(world: World) -> tuple[str, ...]:
    """The names of its arguments, without the options that all clients have."""
    return tuple(argument.name for argument in _all_arguments(world, Imports()))


def _all_arguments(world: World, imports: Imports) -> list[Argument]:
    told = (
        *client_params.told(world, imports),
        *named_servers.told(world, imports),
        *modes.told(world, imports),
    )
    return [*_arguments(world, imports), *(Argument(*each) for each in told)]


def _arguments(world: World, imports: Imports) -> list[Argument]:
    found = [
        Argument(name, kind, "None", doc, async_kind)
        for name, kind, async_kind, doc in credentials.told(world, imports)
    ]
    if environments.are_several(world):
        default = environments.key(world, world.names.environments[0][0])
        kind = environments.kind(world, imports)
        found.append(Argument("environment", kind, default, "The server to talk to."))
    return found


def _head(
    world: World, imports: Imports, arguments: list[Argument], *, is_async: bool
) -> str:
    declared = [argument.declared(is_async=is_async) for argument in arguments]
    if has_options(world):
        options = option_names(world)[is_async]
        imports.name("._options", options, checked=True)
    else:
        http, options = (
            ("AsyncClient", "AsyncOptions") if is_async else ("Client", "SyncOptions")
        )
        imports.name("._core.http", http, checked=True)
        imports.name("._core.options", options, checked=True)
        declared.append(f"http_client: {http} | None = None")
    positional: list[str] = []
    if world.config.client.positional:
        positional = declared[: len(world.names.credentials) and 1]
        declared = declared[len(positional) :]
    configs = config_names(world)
    if configs:
        config = imports.name("._options", configs[is_async], checked=True)
        own = positional if world.config.client.positional else declared
        own.append(f"config: {config} | None = None")
    inner = ["self", *positional, *(["*", *declared] if declared else [])]
    return (
        f"def __init__({', '.join([*inner, f'**options: Unpack[{options}]'])}) -> None:"
    )


def _base(world: World, imports: Imports, *, is_async: bool) -> str:
    """The class of the runtime that a client extends."""
    mark = "Async" if is_async else ""
    if world.api.cached or world.api.buffers:
        base = imports.name("._core.featured", f"{mark}FeaturedAPI")
    else:
        base = imports.name("._core.client", "AsyncAPI" if is_async else "SyncAPI")
    if world.config.client.copies:
        base = f"{imports.name('._core.copies', 'Copied')}, {base}"
    return base


def _copies(
    world: World, imports: Imports, arguments: list[Argument], *, is_async: bool
) -> Iterator[features.MethodView]:
    if world.config.client.copies:
        options = option_names(world)[is_async]
        yield copies.copying(imports, arguments, options, is_async=is_async)


def _made(
    world: World, imports: Imports, arguments: list[Argument], *, is_async: bool
) -> Iterator[str]:
    """The statements of `__init__`."""
    names = [argument.name for argument in arguments]
    given = ", ".join(names)
    if not has_options(world):
        yield f"settings = _settings({given}{', ' * bool(given)}options)"
        yield "super().__init__(settings, http_client, options)"
        return
    cls = imports.name("._core.given", "Given")
    values = ["options", *(["config"] if config_names(world) else [])]
    values += [f"aliases={literal(aliases(world))}"] if aliases(world) else []
    own = feature_names(world)
    values += [f"features={literal(own)}"] if own else []
    yield f"given = {cls}({', '.join(values)})"
    yield f"settings = _settings({given}{', ' * bool(given)}given.options)"
    yield "super().__init__(settings, given.http_client, given.options)"
    secret = next(
        (
            f"given_or_env({names.argument}, {string(names.variable)})"
            for (_, role), names in world.names.credentials.items()
            if role == "value"
        ),
        "",
    )
    yield from features.kept(world, imports, secret, is_async=is_async)
    if world.config.client.copies:
        yield copies.given([*names, *(["config"] if config_names(world) else [])])


def _settings_head(arguments: list[Argument]) -> str:
    declared = [f"{each.name}: {each.async_type or each.type}" for each in arguments]
    return f"def _settings({', '.join([*declared, 'options: ClientOptions'])}) -> Settings:"


def _doc(world: World, arguments: list[Argument], start: str, http: str) -> str:
    title = docs.sentence(world.api.title)
    named = title if title.lower().endswith("api") else f"{title} API"
    http_doc = f"Your own `{http}`, for proxies, certificates and the like."
    entries = [(a.name, a.doc) for a in arguments]
    link = docs.sentence(world.api.about.docs_url)
    is_async = http == "httpx.AsyncClient"
    options = option_names(world)[is_async] if has_options(world) else "ClientOptions"
    return docs.described(
        f"{start} the {named}." + (f"\n\nSee {link}" if link else ""),
        [
            *entries,
            *([("config", CONFIG_DOC)] if config_names(world) else []),
            *([] if has_options(world) else [("http_client", http_doc)]),
            ("**options", f"Settings of every call; see `{options}`."),
        ],
        indent=4,
    )


def _constants(world: World, imports: Imports) -> Iterator[str]:
    known = [(name, url) for name, url, _ in environments.templates(world)]
    if environments.have_class(world):
        pass
    elif len(known) > 1:
        mark = imports.name("typing", "Literal")
        yield f"Environment = {mark}[{', '.join(string(name) for name, _ in known)}]"
        table = ", ".join(f"{string(name)}: {string(url)}" for name, url in known)
        yield f"BASE_URLS: dict[Environment, str] = {{{table}}}"
    elif known:
        yield f"BASE_URL = {string(known[0][1])}"
    yield from client_params.server_constants(world, imports)
    yield from client_params.other_constants(world, imports)
    yield from modes.constants(world, imports)


def _settings(
    world: World,
    imports: Imports,
    error_type: str,
    proofs: tuple[str, ...],
    own: _Own,
) -> Iterator[str]:
    prefix = world.config.env_prefix or world.names.package.upper()
    variable = string(f"{prefix}_BASE_URL")
    default = environments.url(world)
    if environments.are_several(world) and not environments.have_class(world):
        check = imports.name("._core.settings", "check_environment")
        yield f"{check}(environment, BASE_URLS)"
    yield f"own_server = given_or_env(None, {variable})"
    values = (
        f"base_url={own.address or f'own_server or {default}'}",
        "user_base_url=own_server is not None",
        f"base_url_variable={variable}",
        f"credentials={{{', '.join(proofs)}}}",
        *credentials.hints(world),
        f"security={literal(world.api.security)}",
        "error_classes=BY_STATUS",
        f"error_type=lambda: {error_type}",
        f"user_agent={string(f'{world.names.distribution}-python/{world.version}')}",
        f"log=logger({string(world.names.package)}, {string(f'{prefix}_LOG')})",
        *retry_arguments(world.api.retries, imports, "._core"),
        *_usual(world, imports),
        *_telling(world, imports),
        *hooks(world, imports),
    )
    shared = [f"parameters={own.parameters}"] if own.parameters else []
    yield f"settings = Settings({', '.join([*values, *shared])})"
    yield from client_params.spread(world, imports)
    yield from modes.statements(world, imports)
    yield "return settings.changed(options)"


def _usual(world: World, imports: Imports) -> Iterator[str]:
    """What requests have unless the user says otherwise, where it is configured."""
    if world.config.headers:
        yield f"headers={header_values(world, imports)}"
    timeout = world.config.timeout
    timeout = world.api.timeout if timeout is None else timeout
    if timeout is not None:
        yield f"timeout={literal(timeout)}"


def _telling(world: World, imports: Imports) -> Iterator[str]:
    """What errors tell, where it is configured or the document says it."""
    errors = world.config.errors
    if errors.message:
        yield f"message={literal(errors.message)}"
    elif world.api.error_messages:
        usual = imports.name("._core.errors", "USUAL_MESSAGES")
        ways = ", ".join(literal(way) for way in world.api.error_messages)
        yield f"message=({ways}, *{usual})"
    if errors.request_id:
        yield f"request_id={string(errors.request_id)}"


def _error_type(world: World, imports: Imports) -> str:
    texts = Texts(world, imports, core="._core")
    type = world.api.error_type
    text = texts.answer(type) if type is not None else imports.name("typing", "Any")
    return text
