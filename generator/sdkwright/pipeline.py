"""The whole flow, from a document to the files of an SDK. Read this first.

load -> document -> lower -> refine -> names -> view -> render -> format

Writing the files is `output`'s: nothing here changes anything on disk.
"""

from __future__ import annotations

import hashlib
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from . import inspect, ir, starting
from .chosen_names import check_names
from .code_samples import Overlay, code_samples
from .config import Config
from .custom import customised
from .diagnostics import Diagnostic, Report
from .lower.api import lower
from .lower.formats import formats_with
from .manifest import manifest
from .names import Names, named
from .origins import Origin, origins
from .own import Own, read_own
from .pins import NO_PINS, Pins, read_pins
from .python.world import World
from .refine.aliases import resolve_aliases
from .refine.audience import check_filters
from .refine.client_params import share_params
from .refine.configured import check_config
from .refine.errors import common_error
from .refine.forms import spell_forms
from .refine.group import group
from .refine.inherit import inherit
from .refine.keep import keep_names, keeps_old
from .refine.links import link
from .refine.paginate import paginate
from .refine.polling import await_work
from .refine.resilience import harden
from .refine.spell import spell_queries
from .refine.stream import settle_streams
from .refine.unions import tag_unions
from .refine.unwrap import unwrap
from .refine.usage import Usage, select, usage_of
from .refine.webhooks import unite_events
from .render import File, render
from .spec.document import Spec
from .spec.extensions import Extensions
from .spec.load import Node, Sources, load
from .spec.node import Document
from .spec.sieve import Sieve
from .surface import Surface, surface

Progress = Callable[[str], None]
Documents = list[tuple[Origin, Spec]]


@dataclass(frozen=True, slots=True)
class Result:
    """An SDK that is not yet written."""

    files: tuple[File, ...]
    diagnostics: tuple[Diagnostic, ...]
    api: ir.Api
    names: Names


def generate(config: Config, *, progress: Progress | None = None) -> Result:
    """The SDK that `config` describes.

    Raises `SpecError` for what leaves nothing to generate: a document that cannot be
    read, or that is none of OpenAPI.
    """
    tell = progress or (lambda stage: None)
    found: list[Diagnostic] = []
    tell("read")
    documents, own = read_all(config, found.append), read_own(config)
    tell("understand")
    world = understand(documents, config, found.append, read_pins(config.out))
    world = _with_own_code(world, own, found.append)
    tell("write")
    files = sorted(render(world, own.templates), key=lambda file: file.path)
    files.append(manifest(world, files, _hashes(documents, config) | own.hashes))
    return Result(tuple(files), tuple(dict.fromkeys(found)), world.api, world.names)


def _with_own_code(world: World, own: Own, report: Report) -> World:
    code = own.code.get(world.names.package, ())
    return replace(world, custom=customised(code, world.api, world.names, report))


def lint(config: Config) -> tuple[Diagnostic, ...]:
    """What the document has to be repaired for. Raises `SpecError` as `generate` does."""
    found: list[Diagnostic] = []
    understand(read_all(config, found.append), config, found.append)
    return tuple(dict.fromkeys(found))


def inspection(config: Config) -> dict[str, inspect.Json]:
    """The intermediate model and its names, as data. Raises `SpecError` as `generate` does."""
    return inspect.inspected(_silent_world(config))


def starting_config(config: Config) -> str:
    """An sdk.yaml that says, as comments, all that was inferred."""
    found: list[Diagnostic] = []
    documents, pins = read_all(config, found.append), read_pins(config.out)
    world = understand(documents, config, found.append, pins)
    return starting.starting_config(world, dict.fromkeys(found))


def samples(config: Config) -> Overlay:
    """An overlay with the code of every call. Raises `SpecError` as `generate` does."""
    return code_samples(_silent_world(config))


def public_surface(config: Config) -> Surface:
    """What users of the SDK can depend on. Raises `SpecError` as `generate` does."""
    world = _silent_world(config)
    return surface(_with_own_code(world, read_own(config), lambda diagnostic: None))


def _silent_world(config: Config) -> World:
    def ignore(diagnostic: Diagnostic) -> None:
        """`lint` is there for these."""

    documents = read_all(config, ignore)
    return understand(documents, config, ignore, read_pins(config.out))


def read_all(config: Config, report: Report) -> Documents:
    """The documents of an SDK; most have one."""
    return [(origin, read(origin.config, report)) for origin in origins(config)]


def read(config: Config, report: Report) -> Spec:
    """One document, as its configuration wants it."""
    root = _overlaid(_written(config, report), config, report)
    sieve = Sieve(config.filter)
    extensions = Extensions(root.document, config.vendors, report)

    def prepare(document: Document) -> None:
        extensions.settle(document)
        sieve.prune(document)

    prepare(root.document)
    opener = root.document.opener
    assert isinstance(opener, Sources)
    opener.prepare = prepare
    return Spec(root.document.root, report, sieve)


def _overlaid(root: Node, config: Config, report: Callable[[Diagnostic], None]) -> Node:
    if not config.overlays:
        return root
    from .spec.overlay import overlaid  # JSONPath is not for everyone

    overlays = (
        load(source, limits=config.limits, report=report)
        for source in config.overlay_sources
    )
    return overlaid(root, overlays, report, config.limits)


def _written(config: Config, report: Callable[[Diagnostic], None]) -> Node:
    """The document as its authors wrote it."""
    most = config.limits.bytes + 1
    stdin = sys.stdin.buffer.read(most) if config.spec == "-" else None
    beside = config.file.parent if config.file else Path()
    return load(
        config.spec,
        stdin=stdin,
        allow_remote=config.remote_refs,
        root=beside / config.root if config.root else None,
        limits=config.limits,
        report=report,
    )


def understand(
    documents: Documents, config: Config, report: Report, pins: Pins = NO_PINS
) -> World:
    """What the documents mean and what everything in them is called."""
    api = _together(documents, config, report)
    sieves = ((spec.sieve, origin.filter_at) for origin, spec in documents)
    check_filters(sieves, config, report)
    api = unite_events(api, (config.webhooks and config.webhooks.event_header) or "")
    api = common_error(api)
    check_config(api, config, report)
    version = _version(config, api)
    pins = replace(pins.met(api.operations), keeps_old=keeps_old(config, version))
    api = keep_names(api, config, pins)
    usage: Usage = usage_of(api, config)
    api = select(api, usage)
    names = named(api, usage, config, pins)
    named_ones = tuple(o for o in api.operations if o.id in names.methods)
    api = replace(api, operations=named_ones)  # old names may be something else's now
    check_names(api, names, config, report)
    if api.operations and not any("://" in url for _, url in names.environments):
        report(
            Diagnostic(
                "server-missing",
                "there is no address of the API",
                documents[0][1].root.at,
            )
        )
    return World(api, names, usage, config, version)


def _together(documents: Documents, config: Config, report: Report) -> ir.Api:
    """What the documents mean; most often there is one."""
    if len(documents) == 1:
        return _meant(*documents[0], report)
    from .refine.join import Part, joined  # joining is not for everyone

    parts = [Part(_meant(o, spec, report), o, spec.root) for o, spec in documents]
    return joined(parts, config, report)


def _meant(origin: Origin, spec: Spec, report: Report) -> ir.Api:
    """What one document means by itself."""
    config = origin.config
    api = lower(spec, formats_with(config.formats), origin.own(config.bodies))
    api = _known_as(api, origin)
    api = resolve_aliases(api, report)
    api = tag_unions(inherit(api))
    api = settle_streams(link(api, config), config)
    api = group(api, config, origin.below)
    api = spell_forms(paginate(api, config, report, spec.root), config)
    api = share_params(spell_queries(api, config), config)
    api = harden(unwrap(api, config), config)
    return await_work(api, config, report)


def _known_as(api: ir.Api, origin: Origin) -> ir.Api:
    """The API whose operations know what their document is called."""
    if not origin.names:
        return api
    found = tuple(replace(o, documents=origin.names) for o in api.operations)
    return replace(api, operations=found)


def _version(config: Config, api: ir.Api) -> str:
    """The SDK's own version: as configured, else the document's if it can be one (PEP 440)."""
    is_version = re.fullmatch(r"\d+(\.\d+){0,3}((a|b|rc)\d+)?", api.version)
    return config.version or (api.version if is_version else "0.1.0")


def _hashes(documents: Documents, config: Config) -> dict[str, str]:
    files: list[tuple[str, str]] = []
    for origin, spec in documents:
        opener = spec.root.document.opener
        assert isinstance(opener, Sources)
        files += sorted(
            (f"{origin.label}{document.name}", document.text + document.added)
            for document in opener.documents.values()
        )
    text = "".join(f"{name}\n{text}" for name, text in files)
    settings = config.model_dump_json(exclude={"spec", "out", "file", "limits", "edits"})
    return {"document": _sha256(text), "config": _sha256(settings)}


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
