"""Servers, credentials and resources -> the view of `_client.py`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from . import client_params, credentials, docs
from .extending import TwinsView, hooks, twins
from .imports import Imports
from .literals import literal, string
from .resources import ChildView, children
from .retries import retry_arguments
from .types import Texts
from .world import World


@dataclass(frozen=True, slots=True)
class ClientView:
    """The module `_client`."""

    twins: TwinsView
    title_doc: str
    async_title_doc: str
    imports: tuple[str, ...]
    checked: tuple[str, ...]
    constants: tuple[str, ...]
    sync_head: str
    async_head: str
    made: str
    settings_head: str
    settings: tuple[str, ...]
    children: tuple[ChildView, ...]
    aliases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Argument:
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
    arguments = [
        *_arguments(world, imports),
        *(Argument(*each) for each in client_params.told(world, imports)),
    ]
    names = [argument.name for argument in arguments]
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
    classes = (world.names.client, doc), (world.names.async_client, async_doc)
    return ClientView(
        twins=twins(world, imports, ".", *classes),
        title_doc=doc,
        async_title_doc=async_doc,
        imports=imports.plain,
        checked=imports.checked,
        constants=constants,
        sync_head=_head(arguments, is_async=False),
        async_head=_head(arguments, is_async=True),
        made=f"settings = _settings({', '.join([*names, 'options'])})",
        settings_head=_settings_head(arguments),
        settings=settings,
        children=below,
        aliases=tuple(f"{k} = {v}" for k, v in world.names.aliases.items()),
    )


def _import_frame(imports: Imports, below: tuple[ChildView, ...]) -> None:
    if below:
        imports.name("functools", "cached_property")
    imports.name("typing_extensions", "Unpack")
    imports.name("._core.client", "AsyncAPI")
    imports.name("._core.client", "SyncAPI")
    for name in ("AsyncOptions", "ClientOptions", "SyncOptions"):
        imports.name("._core.options", name, checked=True)
    imports.name("._core.logs", "logger")
    imports.name("._core.settings", "Settings")
    imports.name("._core.auth", "given_or_env")
    imports.name(".errors", "BY_STATUS")
    imports.name("._core.http", "AsyncClient", checked=True)
    imports.name("._core.http", "Client", checked=True)
    for child in below:
        imports.own(f".resources.{child.module}", child.cls, checked=True)
        imports.own(f".resources.{child.module}", f"Async{child.cls}", checked=True)


def _arguments(world: World, imports: Imports) -> list[Argument]:
    found = [
        Argument(name, kind, "None", doc, async_kind)
        for name, kind, async_kind, doc in credentials.told(world, imports)
    ]
    environments = world.names.environments
    if len(environments) > 1:
        default = string(environments[0][0])
        found.append(
            Argument("environment", "Environment", default, "The server to talk to.")
        )
    return found


def _head(arguments: list[Argument], *, is_async: bool) -> str:
    declared = [argument.declared(is_async=is_async) for argument in arguments]
    http, options = ("AsyncClient", "AsyncOptions") if is_async else ("Client", "SyncOptions")
    declared += [
        f"http_client: {http} | None = None",
        f"**options: Unpack[{options}]",
    ]
    return f"def __init__(self, *, {', '.join(declared)}) -> None:"


def _settings_head(arguments: list[Argument]) -> str:
    declared = [f"{each.name}: {each.async_type or each.type}" for each in arguments]
    return f"def _settings({', '.join([*declared, 'options: ClientOptions'])}) -> Settings:"


def _doc(world: World, arguments: list[Argument], start: str, http: str) -> str:
    title = docs.sentence(world.api.title)
    named = title if title.lower().endswith("api") else f"{title} API"
    http_doc = f"Your own `{http}`, for proxies, certificates and the like."
    entries = [(a.name, a.doc) for a in arguments]
    link = docs.sentence(world.api.about.docs_url)
    return docs.described(
        f"{start} the {named}." + (f"\n\nSee {link}" if link else ""),
        [
            *entries,
            ("http_client", http_doc),
            ("**options", "Settings of every call; see `ClientOptions`."),
        ],
        indent=4,
    )


def _constants(world: World, imports: Imports) -> Iterator[str]:
    environments = [(name, url) for name, url, _ in client_params.templates(world)]
    if len(environments) > 1:
        mark = imports.name("typing", "Literal")
        yield f"Environment = {mark}[{', '.join(string(name) for name, _ in environments)}]"
        table = ", ".join(
            f"{string(name)}: {string(url)}" for name, url in environments
        )
        yield f"BASE_URLS: dict[Environment, str] = {{{table}}}"
    elif environments:
        yield f"BASE_URL = {string(environments[0][1])}"
    yield from client_params.server_constants(world, imports)
    yield from client_params.other_constants(world)


def _settings(
    world: World,
    imports: Imports,
    error_type: str,
    proofs: tuple[str, ...],
    own: _Own,
) -> Iterator[str]:
    prefix = world.config.env_prefix or world.names.package.upper()
    variable = string(f"{prefix}_BASE_URL")
    environments = world.names.environments
    several = len(environments) > 1
    default = (
        "BASE_URLS[environment]" if several else "BASE_URL" if environments else '""'
    )
    if several:
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
        *_usual(world),
        *_telling(world, imports),
        *hooks(world, imports),
    )
    shared = [f"parameters={own.parameters}"] if own.parameters else []
    yield f"settings = Settings({', '.join([*values, *shared])})"
    yield from client_params.spread(world, imports)
    yield "return settings.changed(options)"


def _usual(world: World) -> Iterator[str]:
    """What requests have unless the user says otherwise, where it is configured."""
    if world.config.headers:
        yield f"headers={literal(world.config.headers)}"
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
