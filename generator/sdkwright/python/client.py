"""Servers, credentials and resources -> the view of `_client.py`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .. import ir
from . import docs
from .imports import Imports
from .literals import literal, string
from .resources import ChildView, children
from .types import Texts
from .world import World


@dataclass(frozen=True, slots=True)
class ClientView:
    """The module `_client`."""

    cls: str
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


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument of the client."""

    name: str
    type: str
    default: str
    doc: str

    @property
    def declared(self) -> str:
        """`api_key: str | None = None`."""
        return f"{self.name}: {self.type} = {self.default}"


def client_view(world: World) -> ClientView:
    """The module `_client`."""
    below = children(world, ())
    cls = world.names.client
    imports = Imports({child.attribute for child in below})
    credentials = tuple(_credentials(world, imports))
    arguments = _arguments(world)
    names = [argument.name for argument in arguments]
    error_type = _error_type(world, imports)
    _import_frame(imports, below)
    constants = tuple(_constants(world, imports))
    return ClientView(
        cls=cls,
        title_doc=_doc(world, arguments, "A client of", "httpx.Client"),
        async_title_doc=_doc(
            world,
            arguments,
            "An async client, for asyncio and trio, of",
            "httpx.AsyncClient",
        ),
        imports=imports.plain,
        checked=imports.checked,
        constants=constants,
        sync_head=_head(arguments, imports, "Client"),
        async_head=_head(arguments, imports, "AsyncClient"),
        made=f"settings = _settings({', '.join([*names, 'options'])})",
        settings_head=_settings_head(arguments),
        settings=tuple(_settings(world, imports, error_type, credentials)),
        children=below,
    )


def _import_frame(imports: Imports, below: tuple[ChildView, ...]) -> None:
    if below:
        imports.name("functools", "cached_property")
    imports.name("typing_extensions", "Unpack")
    imports.name("._core.client", "AsyncAPI")
    imports.name("._core.client", "SyncAPI")
    imports.name("._core.options", "ClientOptions")
    imports.name("._core.settings", "Settings")
    imports.name("._core.settings", "given_or_env")
    imports.name(".errors", "BY_STATUS")
    imports.name("._core.http", "AsyncClient", checked=True)
    imports.name("._core.http", "Client", checked=True)
    for child in below:
        imports.own(f".resources.{child.module}", child.cls, checked=True)
        imports.own(f".resources.{child.module}", f"Async{child.cls}", checked=True)


def _arguments(world: World) -> list[Argument]:
    found: list[Argument] = []
    docs_of = {scheme.id: scheme.doc for scheme in world.api.schemes}
    for (scheme, role), names in world.names.credentials.items():
        said = docs.sentence(docs_of[scheme])
        what = f"{said.rstrip('.')}; by default" if said else "By default"
        kind = f" ({role})" if role != "value" else ""
        found.append(
            Argument(
                names.argument,
                "str | None",
                "None",
                f"{what} `{names.variable}`{kind}.",
            )
        )
    environments = world.names.environments
    if len(environments) > 1:
        default = string(environments[0][0])
        found.append(
            Argument("environment", "Environment", default, "The server to talk to.")
        )
    return found


def _head(arguments: list[Argument], imports: Imports, http: str) -> str:
    declared = [argument.declared for argument in arguments]
    declared += [
        f"http_client: {http} | None = None",
        "**options: Unpack[ClientOptions]",
    ]
    return f"def __init__(self, *, {', '.join(declared)}) -> None:"


def _settings_head(arguments: list[Argument]) -> str:
    declared = [f"{argument.name}: {argument.type}" for argument in arguments]
    return f"def _settings({', '.join([*declared, 'options: ClientOptions'])}) -> Settings:"


def _doc(world: World, arguments: list[Argument], start: str, http: str) -> str:
    title = docs.sentence(world.api.title)
    named = title if title.lower().endswith("api") else f"{title} API"
    http_doc = f"Your own `{http}`, for proxies, certificates and the like."
    entries = [(a.name, a.doc) for a in arguments]
    return docs.described(
        f"{start} the {named}.",
        [
            *entries,
            ("http_client", http_doc),
            ("**options", "Settings of every call; see `ClientOptions`."),
        ],
        indent=4,
    )


def _constants(world: World, imports: Imports) -> Iterator[str]:
    environments = world.names.environments
    if len(environments) > 1:
        mark = imports.name("typing", "Literal")
        yield f"Environment = {mark}[{', '.join(string(name) for name, _ in environments)}]"
        table = ", ".join(
            f"{string(name)}: {string(url)}" for name, url in environments
        )
        yield f"BASE_URLS: dict[Environment, str] = {{{table}}}"
    elif environments:
        yield f"BASE_URL = {string(environments[0][1])}"


def _settings(
    world: World, imports: Imports, error_type: str, credentials: tuple[str, ...]
) -> Iterator[str]:
    prefix = world.config.env_prefix or world.names.package.upper()
    variable = string(f"{prefix}_BASE_URL")
    environments = world.names.environments
    several = len(environments) > 1
    default = (
        "BASE_URLS[environment]" if several else "BASE_URL" if environments else '""'
    )
    yield f"own_server = given_or_env(None, {variable})"
    values = (
        f"base_url=own_server or {default}",
        "user_base_url=own_server is not None",
        f"base_url_variable={variable}",
        f"credentials={{{', '.join(credentials)}}}",
        f"security={literal(world.api.security)}",
        "error_classes=BY_STATUS",
        f"error_type=lambda: {error_type}",
        f"user_agent={string(f'{world.names.distribution}-python/{world.version}')}",
    )
    yield f"settings = Settings({', '.join(values)})"
    yield "return settings.changed(**options)"


def _credentials(world: World, imports: Imports) -> Iterator[str]:
    """`"apiKey": api_key_header("X-API-Key", given_or_env(api_key, "ACME_API_KEY")),`."""
    for scheme in world.api.schemes:
        roles = [role for id, role in world.names.credentials if id == scheme.id]
        values = [world.names.credentials[scheme.id, role] for role in roles]
        given = [f"given_or_env({v.argument}, {string(v.variable)})" for v in values]
        yield f"{string(scheme.id)}: {_made(scheme.auth, given, imports)}"


def _made(auth: ir.Auth, given: list[str], imports: Imports) -> str:
    match auth:
        case ir.ApiKey(name, place):
            function, arguments = f"api_key_{place}", [string(name), *given]
        case ir.Bearer():
            function, arguments = "bearer", given
        case ir.Basic():
            function, arguments = "basic", given
    return f"{imports.name('._core.settings', function)}({', '.join(arguments)})"


def _error_type(world: World, imports: Imports) -> str:
    texts = Texts(world, imports, core="._core")
    type = world.api.error_type
    text = texts.answer(type) if type is not None else imports.name("typing", "Any")
    return text
