"""The whole SDK -> views of its packages, whose names are imported when first used."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Protocol, get_args

from .. import ir
from ..data import Struct
from ..diagnostics import SpecError
from ..options.calls import RootName
from ..options.exports import MODULES
from ..refine.configured import said_at
from . import docs, environments
from .client_options import config_names
from .errors import other_names
from .literals import docstring, string
from .objects import ObjectView
from .pagination import Schemes
from .params import Package
from .renamed import renamed_types
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


class IndexView(Struct, frozen=True):
    """A package whose names are imported when first used."""

    doc: str
    core: str
    """The runtime, as seen from there."""
    checked: tuple[str, ...]
    """What type checkers read instead."""
    exports: tuple[str, ...]
    version: str = ""
    """A literal, where the package has one."""
    title: str = ""
    """The same."""


def package_index(world: World) -> IndexView:
    """`__init__.py` of the SDK."""
    names = world.names
    modules = {
        "._client": _clients(world),
        **_around_clients(world),
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
    if world.bound:
        modules["._core.objects"] = ["UnboundObjectError"]
    if any(not mode.error for mode in world.config.modes.values()):
        modules["._core.modes"] = ["ModeError"]
    if any(isinstance(s.auth, ir.OAuth2) for s in world.api.schemes):
        modules["._core.oauth"] = [*GRANTS]
    if environments.have_class(world):
        modules[f".{environments.MODULE}"] = [environments.class_name(world)]
    if world.config.exports.stainless:
        modules["._core.http"] = ["DEFAULT_TIMEOUT", "Timeout"]
        modules["._core.not_given"] = ["NOT_GIVEN", "NotGiven"]
        modules["._core.options"] = ["RequestOptions"]
    if world.config.exports.types:
        modules[".types"] = _free_types(world, modules)
    if world.custom.exports:
        modules = _with_own(modules, {*world.custom.exports})
    first = f"{docs.sentence(world.api.title)}: a Python SDK."
    example = (
        f">>> from {names.package} import {names.client}\n>>> client = {names.client}()"
    )
    inner = ["types"] if names.types else []
    inner += ["objects"] if world.bound else []
    inner += sorted({m.partition(".")[0] for m in world.config.exports.modules} - MODULES)
    return IndexView(
        doc=docstring(f"{first}\n\n{example}"),
        core="._core",
        checked=tuple(_reexports({".": inner} | modules)),
        exports=tuple(_entries({".": inner} | modules)),
        version=string(world.version),
        title=string(names.distribution) if world.config.exports.stainless else "",
    )


def _around_clients(world: World) -> dict[str, list[str]]:
    """What clients are made with."""
    found = {"._options": [*config_names(world)]}
    if world.api.cached:
        found["._core.caches"] = ["AsyncCacheProvider", "CacheProvider", "LocalCache"]
    return {k: v for k, v in found.items() if v}


def _clients(world: World) -> list[str]:
    return [world.names.async_client, world.names.client, *world.names.aliases]


def _errors(world: World) -> list[str]:
    own, others = world.names.errors.values(), other_names(world).values()
    return sorted({*CORE_ERRORS, *own, *others, *world.config.errors.classes})


def _free_types(world: World, modules: dict[str, list[str]]) -> list[str]:
    """The types, with names that they had before, that are called like nothing else."""
    taken = {name for names in modules.values() for name in names}
    taken |= MODULES | world.config.exports.modules.keys()
    old = {name for name, _, _ in renamed_types(world)}
    return sorted((world.type_names | old) - taken)


def facades(world: World) -> Iterator[tuple[str, IndexView]]:
    """Path and view of each module that only exports what others have, and of packages
    around them."""
    homes = {
        "clients": {"._client": _clients(world), **_around_clients(world)},
        "errors": {".errors": _errors(world)},
    }
    folders: set[str] = set()
    for name, what in sorted(world.config.exports.modules.items()):
        path = name.replace(".", "/")
        folders.add(path.rpartition("/")[0])
        found = _listed(world, what) if isinstance(what, tuple) else homes[what]
        up = "." * name.count(".")
        lines = tuple(_reexports({f"{up}{home}": n for home, n in found.items()}))
        said = f"The {what} of the SDK" if isinstance(what, str) else "Types of the API"
        doc = f'"""{said}, for code that imports them from here."""'
        yield path, IndexView(doc, core="._core", checked=lines, exports=())
    for folder in sorted(folders - {"", *MODULES}):
        doc = '"""Modules for code that imports them from here."""'
        yield f"{folder}/__init__", IndexView(doc, core="._core", checked=(), exports=())


def _listed(world: World, wanted: Sequence[str]) -> dict[str, list[str]]:
    """Objects and types by where they are. Raises `SpecError` (config-invalid)."""
    objects = world.object_classes
    homes: dict[str, list[str]] = {}
    for name in wanted:
        if name not in objects | world.type_names:
            with said_at(world.config, "exports", "modules"):
                raise SpecError("config-invalid", f"there is no `{name}` to export")
        homes.setdefault(".objects" if name in objects else ".types", []).append(name)
    return homes


PAGES = ("AsyncItems", "AsyncPage", "AsyncPages", "NoSuchPage", "Page", "PageInfo")


def pagination_index(schemes: Schemes) -> IndexView | None:
    """`pagination.py`, whose names are imported with the first list; None where none has pages."""
    if not schemes.names:
        return None
    modules = {"._core.pages": [*PAGES], "._schemes": [*schemes.names]}
    return IndexView(
        doc='"""The ways in which this API pages its lists, and the objects that walk them."""',
        core="._core",
        checked=tuple(_reexports(modules)),
        exports=tuple(_entries({f".{k}": names for k, names in modules.items()})),
    )


def _with_own(modules: dict[str, list[str]], own: set[str]) -> dict[str, list[str]]:
    """With the user's own names, which may take the place of ours."""
    kept = {k: [name for name in v if name not in own] for k, v in modules.items()}
    return {k: v for k, v in kept.items() if v} | {".custom": sorted(own)}


class Exporting(Protocol):
    """A module of `types`, and the names that others import from it."""

    @property
    def name(self) -> str: ...
    @property
    def exports(self) -> Sequence[str]: ...


def types_index(
    modules: Sequence[Exporting], inner: Sequence[str] = ()
) -> IndexView:
    """`types/__init__.py`, and what type checkers read instead: `__init__.pyi`. `inner`
    are modules that are no types of their own."""
    exports = {
        f".{module.name}": sorted(module.exports)
        for module in modules
        if module.exports
    }
    exports |= {".": [*inner]} if inner else {}
    return IndexView(
        doc='"""The types of the API. A module of them is imported when one is first used."""',
        core=".._core",
        checked=tuple(_reexports(exports)),
        exports=tuple(_entries(exports)),
    )


def objects_index(modules: Sequence[ObjectView]) -> IndexView:
    """`objects/__init__.py`, and what type checkers read instead."""
    exports = {f".{module.module}": [*module.exports] for module in modules}
    return IndexView(
        doc='"""Models that know their client. A module of them is imported when one is first used."""',
        core=".._core",
        checked=tuple(_reexports(exports)),
        exports=tuple(_entries(exports)),
    )


def types_packages(packages: Iterable[Package]) -> Iterator[tuple[str, IndexView]]:
    """Path below `types` and view of each package in it."""
    for package in packages:
        if package.path:
            yield f"/{package.path}", IndexView(
                package.doc,
                package.core,
                tuple(_reexports(package.exports)),
                tuple(_entries(package.exports)),
            )


def shared_types(world: World) -> Iterator[tuple[str, IndexView]]:
    """Name and view of the modules `shared` and `shared_params` of `types`."""
    names = world.names
    shared = [id for id, name in names.types.items() if name in world.config.exports.shared]
    as_they_are = {f".{world.home(id)}": [names.types[id]] for id in shared}
    dicts = {id: names.params[id] for id in shared if id in names.params}
    doc = '"""Types of many resources, for code that imports them from here."""'
    if shared:
        lines = tuple(sorted(_reexports(as_they_are)))
        yield "shared", IndexView(doc, ".._core", lines, ())
    if dicts:
        imports = sorted(f"from .{world.home(id)} import {n}" for id, n in dicts.items())
        aliases = sorted(f"{names.types[id]} = {name}" for id, name in dicts.items())
        yield "shared_params", IndexView(doc, ".._core", (*imports, "", *aliases), ())


def _reexports(modules: Mapping[str, Sequence[str]]) -> Iterator[str]:
    for module, names in modules.items():
        yield from (f"from {module} import {name} as {name}" for name in names)


def _entries(modules: Mapping[str, Sequence[str]]) -> Iterator[str]:
    for module, names in modules.items():
        yield from (f"{name} {module}" for name in names)
