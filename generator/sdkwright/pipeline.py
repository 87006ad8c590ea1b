"""The whole flow, from a document to the files of an SDK. Read this first.

load -> document -> lower -> refine -> names -> view -> render -> format

Writing the files is `output`'s: nothing here changes anything on disk.
"""

from __future__ import annotations

import hashlib
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from . import inspect, ir
from .config import Config
from .diagnostics import Diagnostic
from .lower.api import lower
from .lower.formats import formats_with
from .manifest import manifest
from .names import Names, named
from .python.world import World
from .refine.aliases import resolve_aliases
from .refine.audience import check_filter
from .refine.client_params import share_params
from .refine.configured import check_config
from .refine.errors import common_error
from .refine.forms import spell_forms
from .refine.group import group
from .refine.inherit import inherit
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
from .spec.load import Node, Sources, load
from .spec.sieve import Sieve

Progress = Callable[[str], None]


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
    spec = read(config, found.append)
    tell("understand")
    world = understand(spec, config, found.append)
    tell("write")
    files = sorted(render(world), key=lambda file: file.path)
    files.append(manifest(world, files, _hashes(spec, config)))
    return Result(tuple(files), tuple(dict.fromkeys(found)), world.api, world.names)


def lint(config: Config) -> tuple[Diagnostic, ...]:
    """What the document has to be repaired for. Raises `SpecError` as `generate` does."""
    found: list[Diagnostic] = []
    understand(read(config, found.append), config, found.append)
    return tuple(dict.fromkeys(found))


def inspection(config: Config) -> dict[str, inspect.Json]:
    """The intermediate model and its names, as data. Raises `SpecError` as `generate` does."""
    return inspect.inspected(_silent_world(config))


def starting_config(config: Config) -> str:
    """An sdk.yaml that says, as comments, all that was inferred."""
    return inspect.starting_config(_silent_world(config))


def _silent_world(config: Config) -> World:
    def ignore(diagnostic: Diagnostic) -> None:
        """`lint` is there for these."""

    return understand(read(config, ignore), config, ignore)


def read(config: Config, report: Callable[[Diagnostic], None]) -> Spec:
    """The document of an SDK, as its configuration wants it."""
    root = _overlaid(_written(config, report), config, report)
    sieve = Sieve(config.filter)
    sieve.prune(root.document)
    opener = root.document.opener
    assert isinstance(opener, Sources)
    opener.prepare = sieve.prune
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
    spec: Spec, config: Config, report: Callable[[Diagnostic], None]
) -> World:
    """What the document means and what everything in it is called."""
    api = lower(spec, formats_with(config.formats), config.bodies)
    check_filter(spec.sieve, config, report)
    api = resolve_aliases(api, report)
    api = tag_unions(inherit(api))
    api = unite_events(api, (config.webhooks and config.webhooks.event_header) or "")
    api = common_error(api)
    api = settle_streams(api, config)
    api = group(api, config)
    api = spell_forms(paginate(api, config, report, spec.root), config)
    api = share_params(spell_queries(api, config), config)
    api = harden(unwrap(api, config), config)
    api = await_work(api, config, report)
    check_config(api, config, report)
    usage: Usage = usage_of(api)
    api = select(api, usage)
    names = named(api, usage, config)
    if api.operations and not any("://" in url for _, url in names.environments):
        report(
            Diagnostic("server-missing", "there is no address of the API", spec.root.at)
        )
    return World(api, names, usage, config, _version(config, api))


def _version(config: Config, api: ir.Api) -> str:
    """The SDK's own version: as configured, else the document's if it can be one (PEP 440)."""
    is_version = re.fullmatch(r"\d+(\.\d+){0,3}((a|b|rc)\d+)?", api.version)
    return config.version or (api.version if is_version else "0.1.0")


def _hashes(spec: Spec, config: Config) -> dict[str, str]:
    opener = spec.root.document.opener
    assert isinstance(opener, Sources)
    files = sorted(
        (document.name, document.text + document.added)
        for document in opener.documents.values()
    )
    text = "".join(f"{name}\n{text}" for name, text in files)
    settings = config.model_dump_json(exclude={"spec", "out", "file", "limits"})
    return {"document": _sha256(text), "config": _sha256(settings)}


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
