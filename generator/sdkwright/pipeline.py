"""The whole flow, from a document to the files of an SDK. Read this first.

load -> document -> lower -> refine -> names -> view -> render -> format

Writing the files is `output`'s: nothing here changes anything on disk.
"""

from __future__ import annotations

import hashlib
import re
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from . import ir
from .chosen_names import check_names
from .config import Config
from .custom import customised
from .data import Struct, replace
from .diagnostics import Diagnostic, Report
from .lower.api import lower
from .lower.formats import formats_with
from .lower.units import NO_PAST, Past
from .manifest import account, manifest
from .memory import Memory, key_of
from .names import Names, named
from .origins import Origin, origins
from .own import Own, read_own
from .packed import NotData
from .pins import NO_PINS, Pins, read_pins
from .python.world import World
from .refine.audience import check_filters
from .refine.client_params import share_params
from .refine.configured import check_config
from .refine.errors import common_error
from .refine.features import offer_features
from .refine.forms import spell_forms
from .refine.group import group
from .refine.keep import keep_names, keeps_old
from .refine.links import link
from .refine.outcomes import settle_outcomes
from .refine.paginate import paginate
from .refine.polling import await_work
from .refine.resilience import harden
from .refine.settle import settle
from .refine.spell import spell_queries
from .refine.stream import settle_streams
from .refine.unwrap import unwrap
from .refine.usage import Usage, select, usage_of
from .refine.webhooks import unite_events
from .render import File, render
from .settled import settled
from .sources import is_remote
from .spec.document import Spec
from .spec.extensions import Extensions
from .spec.load import Node, Sources, load
from .spec.node import Document
from .spec.sieve import Sieve
from .surface import Surface, surface
from .tree import plain

if TYPE_CHECKING:
    from .code_samples import Overlay
    from .inspect import Json

Progress = Callable[[str], None]
Documents = list[tuple[Origin, Spec]]


class Result(Struct, frozen=True):
    """An SDK that is not yet written."""

    files: tuple[File, ...]
    diagnostics: tuple[Diagnostic, ...]
    api: ir.Api
    names: Names
    inputs: Mapping[str, bool] | None = None
    """The files that its documents wanted, and whether each was read; None: not all are files."""


class Outlook(Struct, frozen=True):
    """What users of an SDK would see: nothing is rendered."""

    surface: Surface
    account: Mapping[str, object]
    """What its manifest would say."""
    hashes: Mapping[str, str]
    world: World
    documents: Documents


def generate(
    config: Config, *, progress: Progress | None = None, memory: Memory | None = None
) -> Result:
    """The SDK that `config` describes.

    `memory` has parts of the work of an earlier run, and is given those of this one.
    Raises `SpecError` for what leaves nothing to generate: a document that cannot be
    read, or that is none of OpenAPI.
    """
    tell = progress or (lambda stage: None)
    if memory is not None:
        try:
            return _generate(config, tell, memory)
        except (RecursionError, NotData):  # nested too deep, or what has no bytes
            memory.clear()
    return _generate(config, tell, None)


def _generate(config: Config, tell: Progress, memory: Memory | None) -> Result:
    found: list[Diagnostic] = []
    tell("read")
    documents, own = read_all(config, found.append), read_own(config)
    tell("understand")
    pins = read_pins(config.out)
    world = understand(documents, config, found.append, pins, memory)
    world = _with_own_code(world, own, found.append)
    tell("write")
    rendered = render(world, own.templates, memory)
    files = sorted(rendered, key=lambda file: file.path)
    files.append(manifest(world, files, _hashes(documents, config) | own.hashes))
    told = settled(found, config, world.api.operations)
    inputs = _inputs(documents)
    return Result(tuple(files), told, world.api, world.names, inputs)


def _with_own_code(world: World, own: Own, report: Report) -> World:
    code = own.code.get(world.names.package, ())
    found = customised(code, world.api, world.names, world.object_classes, report)
    return replace(world, custom=found)


def lint(config: Config) -> tuple[Diagnostic, ...]:
    """What the document has to be repaired for, and what could be better in it.

    Raises `SpecError` as `generate` does.
    """
    from .rules import Subject, advise, named_apart  # only `lint` asks for these

    def known(diagnostic: Diagnostic) -> None:
        """It was told by `understand`."""

    found: list[Diagnostic] = []
    documents = read_all(config, found.append)
    world = understand(documents, config, found.append)
    if len(documents) == 1:
        subject = Subject(documents[0][1], world.api, config, world.names)
        found = [*named_apart(subject, found)]
        advise(subject, found.append)
    else:
        for origin, spec in documents:
            api = _meant(origin, spec, known)
            advise(Subject(spec, api, origin.config), found.append)
    return settled(found, config, world.api.operations, is_advised=True)


def inspection(config: Config) -> dict[str, Json]:
    """The intermediate model and its names, as data. Raises `SpecError` as `generate` does."""
    from .inspect import inspected  # as what follows: not for `generate`

    return inspected(_silent_world(config))


def starting_config(config: Config) -> str:
    """An sdk.yaml that says, as comments, all that was inferred."""
    found: list[Diagnostic] = []
    documents, pins = read_all(config, found.append), read_pins(config.out)
    world = understand(documents, config, found.append, pins)
    from . import starting

    return starting.starting_config(world, dict.fromkeys(found))


def samples(config: Config) -> Overlay:
    """An overlay with the code of every call. Raises `SpecError` as `generate` does."""
    from .code_samples import code_samples

    return code_samples(_silent_world(config))


def public_surface(config: Config) -> Surface:
    """What users of the SDK can depend on. Raises `SpecError` as `generate` does."""
    world = _silent_world(config)
    return surface(_with_own_code(world, read_own(config), lambda diagnostic: None))


def outlook(config: Config, pins: Pins) -> Outlook:
    """What users would see if they had these names already. Raises `SpecError` as
    `generate` does."""

    def ignore(diagnostic: Diagnostic) -> None:
        """`lint` is there for these."""

    documents = read_all(config, ignore)
    own = read_own(config)
    world = _with_own_code(understand(documents, config, ignore, pins), own, ignore)
    hashes = _hashes(documents, config) | own.hashes
    return Outlook(surface(world), account(world), hashes, world, documents)


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
    documents: Documents,
    config: Config,
    report: Report,
    pins: Pins = NO_PINS,
    memory: Memory | None = None,
) -> World:
    """What the documents mean and what everything in them is called."""
    api = _together(documents, config, report, memory)
    sieves = ((spec.sieve, origin.filter_at) for origin, spec in documents)
    check_filters(sieves, config, report)
    header = (config.webhooks and config.webhooks.event_header) or ""
    basis = _basis(documents, api, header, memory)
    api = unite_events(api, header)
    api = common_error(api)
    check_config(api, config, report)
    version = _version(config, api)
    pins = replace(pins.met(api.operations), keeps_old=keeps_old(config, version))
    api = keep_names(api, config, pins)
    api = offer_features(api, config, report)
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
    return World(api, names, usage, config, version, basis=basis)


def _basis(
    documents: Documents, api: ir.Api, header: str, memory: Memory | None
) -> bytes | None:
    """Key of all that definitions are made from, but for what is needed of them."""
    own = memory.key("types ") if memory and len(documents) == 1 else None
    return own and key_of(own, api.events, header)


def _together(
    documents: Documents, config: Config, report: Report, memory: Memory | None
) -> ir.Api:
    """What the documents mean; most often there is one."""
    if len(documents) == 1:
        return _meant(*documents[0], report, memory)
    from .refine.join import Part, joined  # joining is not for everyone

    parts = [
        Part(_meant(o, spec, report, memory), o, spec.root) for o, spec in documents
    ]
    return joined(parts, config, report)


def _meant(
    origin: Origin, spec: Spec, report: Report, memory: Memory | None = None
) -> ir.Api:
    """What one document means by itself."""
    config = origin.config
    past = NO_PAST
    if memory is not None:
        settings = key_of(config.model_dump_json())
        past = Past(memory, f"units {origin.label}", settings)
    formats, bodies = formats_with(config.formats), origin.own(config.bodies)
    api = lower(spec, formats, bodies, past)
    api = _known_as(api, origin)
    api = settle(api, report, memory, f"types {origin.label}")
    api = settle_streams(link(api, config), config)
    api = group(api, config, origin.below)
    api = spell_forms(paginate(api, config, report, spec.root), config)
    api = share_params(spell_queries(api, config), config)
    api = settle_outcomes(harden(unwrap(api, config), config), config)
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


def _inputs(documents: Documents) -> dict[str, bool] | None:
    found: dict[str, bool] = {}
    for origin, spec in documents:
        opener = spec.root.document.opener
        assert isinstance(opener, Sources)
        found |= opener.asked | dict.fromkeys(origin.config.overlay_sources, True)
    is_file = not any(name == "-" or is_remote(name) for name in found)
    return found if is_file else None


def _hashes(documents: Documents, config: Config) -> dict[str, str]:
    files: list[tuple[str, bytes]] = []
    overlays: list[bytes] = []
    for origin, spec in documents:
        opener = spec.root.document.opener
        assert isinstance(opener, Sources)
        files += sorted(
            (f"{origin.label}{document.name}\n", document.raw)
            for document in opener.documents.values()
        )
        overlays += [document.added for document in opener.documents.values()]
    parts = (p for name, raw in files for p in (name.encode("utf-8", "surrogatepass"), raw))
    settings = config.model_dump_json(  # a key that is new in sdkwright changes nothing
        exclude={"spec", "out", "file", "limits", "edits", "diagnostics"}, exclude_defaults=True
    )
    added = {"overlays": _sha256(b"\n".join(overlays))} if any(overlays) else {}
    return {"document": _sha256(*parts), "config": _sha256(settings.encode()), **added}


def _sha256(*parts: bytes) -> str:
    """The same for both kinds of line ends: git may change them from machine to machine."""
    found = hashlib.sha256()
    for part in parts:
        found.update(plain(part))
    return found.hexdigest()
