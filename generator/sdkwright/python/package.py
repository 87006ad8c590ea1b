"""The whole SDK -> views of its packages, whose names are imported when first used."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import get_args

from .. import ir
from ..options.calls import RootName
from ..options.exports import MODULES
from . import docs
from .errors import other_names
from .literals import docstring, string
from .models import TypesModuleView
from .renamed import RenamedView, renamed_types
from .world import World

CORE_ERRORS: tuple[str, ...] = get_args(RootName)


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
    """A package whose names are imported when first used."""

    doc: str
    core: str
    """The runtime, as seen from there."""
    checked: tuple[str, ...]
    """What type checkers read instead."""
    exports: tuple[str, ...]
    version: str = ""
    """A literal, where the package has one."""


def package_index(world: World) -> IndexView:
    """`__init__.py` of the SDK."""
    names = world.names
    modules = {
        "._client": _clients(world),
        "._core.omit": ["Omit", "omit"],
        "._core.retries": ["RetryPolicy"],
        "._core.warmup": ["warmup"],
        ".errors": _errors(world),
    }
    if world.api.webhooks:
        modules["._core.signatures"] = ["WebhookVerificationError"]
        modules["._core.webhooks"] = ["WebhookDecodeError"]
    if any(o.polling for o in world.api.operations):
        modules["._core.polling"] = ["PollingError"]
    if any(isinstance(s.auth, ir.OAuth2) for s in world.api.schemes):
        modules["._core.oauth"] = [*GRANTS]
    if world.config.exports.types:
        modules[".types"] = _free_types(world, modules)
    if world.custom.exports:
        modules = _with_own(modules, {*world.custom.exports})
    first = f"{docs.sentence(world.api.title)}: a Python SDK."
    example = (
        f">>> from {names.package} import {names.client}\n>>> client = {names.client}()"
    )
    inner = ["types"] if names.types else []
    inner += sorted(world.config.exports.modules)
    return IndexView(
        doc=docstring(f"{first}\n\n{example}"),
        core="._core",
        checked=tuple(_reexports({".": inner} | modules)),
        exports=tuple(_entries({".": inner} | modules)),
        version=string(world.version),
    )


def _clients(world: World) -> list[str]:
    return [world.names.async_client, world.names.client, *world.names.aliases]


def _errors(world: World) -> list[str]:
    own, others = world.names.errors.values(), other_names(world).values()
    return sorted({*CORE_ERRORS, *own, *others})


def _free_types(world: World, modules: dict[str, list[str]]) -> list[str]:
    """The types, with names that they had before, that are called like nothing else."""
    taken = {name for names in modules.values() for name in names}
    taken |= MODULES | world.config.exports.modules.keys()
    old = {name for name, _, _ in renamed_types(world)}
    return sorted((world.type_names | old) - taken)


def facades(world: World) -> Iterator[tuple[str, IndexView]]:
    """Name and view of each module that only exports what others have."""
    homes = {"clients": ("._client", _clients), "errors": (".errors", _errors)}
    for name, what in sorted(world.config.exports.modules.items()):
        home, exported = homes[what]
        lines = tuple(_reexports({home: exported(world)}))
        doc = f'"""The {what} of the SDK, for code that imports them from here."""'
        yield name, IndexView(doc, core="._core", checked=lines, exports=())


def _with_own(modules: dict[str, list[str]], own: set[str]) -> dict[str, list[str]]:
    """With the user's own names, which may take the place of ours."""
    kept = {k: [name for name in v if name not in own] for k, v in modules.items()}
    return {k: v for k, v in kept.items() if v} | {".custom": sorted(own)}


def types_index(modules: Sequence[TypesModuleView | RenamedView]) -> IndexView:
    """`types/__init__.py`, and what type checkers read instead: `__init__.pyi`."""
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
    for module, names in modules.items():
        yield from (f"{name} {module}" for name in names)
