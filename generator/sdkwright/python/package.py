"""The whole SDK -> views of what holds it together: packages, metadata, documentation."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .. import ir
from . import docs
from .literals import docstring, string
from .models import TypesModuleView
from .resources import ResourceView
from .webhooks import WEBHOOKS, GuideToEvents, guide_to_events, unwrap_line
from .world import World

CORE_ERRORS = (
    "APIConnectionError",
    "APIError",
    "APIStatusError",
    "APITimeoutError",
    "MissingCredentialsError",
    "MissingServerError",
    "PaginationError",
    "ResponseDecodeError",
    "StreamError",
)


GRANTS = (
    "AuthorizationCode",
    "ClientCredentials",
    "DeviceCode",
    "Password",
    "RefreshToken",
    "TokenError",
)
"""What is exported where tokens of OAuth 2.0 are taken."""


@dataclass(frozen=True, slots=True)
class IndexView:
    """A package whose names are imported when first used: module to names."""

    doc: str
    core: str
    """The runtime, as seen from there."""
    checked: tuple[str, ...]
    exports: tuple[str, ...]


def package_index(world: World) -> IndexView:
    """`__init__.py` of the SDK."""
    names = world.names
    errors = sorted({*CORE_ERRORS, *names.errors.values()})
    modules = {
        "._client": [f"Async{names.client}", names.client],
        "._core.omit": ["Omit", "omit"],
        "._core.retries": ["RetryPolicy"],
        ".errors": errors,
    }
    if world.api.webhooks:
        modules["._core.signatures"] = ["WebhookVerificationError"]
        modules["._core.webhooks"] = ["WebhookDecodeError"]
    if any(o.polling for o in world.api.operations):
        modules["._core.polling"] = ["PollingError"]
    if any(isinstance(s.auth, ir.OAuth2) for s in world.api.schemes):
        modules["._core.oauth"] = [*GRANTS]
    first = f"{docs.sentence(world.api.title)}: a Python SDK."
    example = (
        f">>> from {names.package} import {names.client}\n>>> client = {names.client}()"
    )
    own = ["from . import types as types"] if world.names.types else []
    return IndexView(
        doc=docstring(f"{first}\n\n{example}"),
        core="._core",
        checked=(*own, *_reexports(modules)),
        exports=tuple(_entries(modules)),
    )


def types_index(modules: Sequence[TypesModuleView]) -> IndexView:
    """`types/__init__.py`."""
    exports = {
        f".{module.name}": sorted(module.exports)
        for module in modules
        if module.exports
    }
    return IndexView(
        doc='"""The types of the API. A module of them is imported when one is first used."""',
        core=".._core",
        checked=tuple(_reexports(exports)),
        exports=tuple(_entries(exports)),
    )


def _reexports(modules: dict[str, list[str]]) -> Iterator[str]:
    for module, names in modules.items():
        yield from (f"from {module} import {name} as {name}" for name in names)


def _entries(modules: dict[str, list[str]]) -> Iterator[str]:
    """`".books": ("Author", "Book"),`."""
    for module, names in modules.items():
        yield f"{string(module)}: ({', '.join(map(string, names))}{',' if len(names) == 1 else ''}),"


# --- metadata and documentation -------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ProjectView:
    """`pyproject.toml`."""

    distribution: str
    package: str
    version: str
    description: str


def project(world: World) -> ProjectView:
    """`pyproject.toml`."""
    return ProjectView(
        distribution=world.names.distribution,
        package=world.names.package,
        version=world.version,
        description=toml(f"Python SDK for {docs.sentence(world.api.title)}."),
    )


def toml(text: str) -> str:
    """A basic string (TOML 1.0, String)."""
    clean = re.sub(r"[\x00-\x1f\x7f]", " ", text)
    return '"' + clean.replace("\\", "\\\\").replace('"', '\\"') + '"'


@dataclass(frozen=True, slots=True)
class MethodLine:
    """A method in `api.md`."""

    line: str


@dataclass(frozen=True, slots=True)
class Section:
    """A resource in `api.md`."""

    title: str
    methods: tuple[MethodLine, ...]


@dataclass(frozen=True, slots=True)
class GuideView:
    """`README.md` and `api.md`."""

    title: str
    distribution: str
    package: str
    client: str
    variables: tuple[str, ...]
    example: str
    paged: str
    operations: str
    events: GuideToEvents | None
    sections: tuple[Section, ...]


def guide(world: World, resources: Sequence[ResourceView]) -> GuideView:
    """`README.md` and `api.md`."""
    names = world.names
    calls = [operation for operation in world.api.operations if _is_simple(operation)]
    simple = next((operation for operation in calls if not operation.paged), None)
    paged = next((operation for operation in calls if operation.paged), None)
    return GuideView(
        title=markdown(world.api.title),
        distribution=names.distribution,
        package=names.package,
        client=names.client,
        variables=tuple(value.variable for value in names.credentials.values()),
        example=f"client.{names.call(simple)}()" if simple else "",
        paged=f"client.{names.call(paged)}()" if paged else "",
        operations=str(len(world.api.described)),
        events=guide_to_events(world),
        sections=tuple(_sections(world)),
    )


def _is_simple(operation: ir.Operation) -> bool:
    """Whether a call needs no arguments and returns something to look at."""
    needed = any(isinstance(p.presence, ir.Required) for p in operation.params)
    body = operation.body is not None and operation.body.required
    has_value = isinstance(operation.returns, ir.JsonContent)
    return operation.method == "GET" and has_value and not needed and not body


def _sections(world: World) -> Iterator[Section]:
    groups: dict[ir.Words, list[MethodLine]] = {}
    for operation in world.api.operations:
        call = f"client.{world.names.call(operation)}"
        route = f"{operation.method} {operation.path}".replace("`", "")
        text = f"- `{call}`: `{route}` {markdown(operation.doc.summary)}"
        line = MethodLine(text.rstrip())
        groups.setdefault(world.names.resource_of[operation.id], []).append(line)
    if world.api.webhooks:
        groups.setdefault(WEBHOOKS, []).append(MethodLine(unwrap_line(world)))
    for key, lines in groups.items():
        path = [world.names.resources[key[: n + 1]].attribute for n in range(len(key))]
        yield Section(".".join(path), tuple(lines))


def markdown(text: str) -> str:
    """A line of plain text in Markdown: what means something to it is escaped."""
    return re.sub(r"([\\`*_{}\[\]<>|#])", r"\\\1", docs.sentence(text))
