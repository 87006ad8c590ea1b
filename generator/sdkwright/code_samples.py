"""An API and its names -> an OpenAPI Overlay (1.0) that gives every operation `x-codeSamples`.

For pages that show a document to people: they know that key, and show what it has.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from . import ir
from .python.snippets import Snippets
from .python.world import World

Overlay = dict[str, Any]
METHODS: Final = frozenset(
    ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
)
"""Those that have a key of their own at a path (OpenAPI 3.2, Path Item Object)."""


def code_samples(world: World) -> Overlay:
    """The overlay, as data."""
    found: dict[str, list[Overlay]] = {}
    for operation, sample in _samples(world):
        found.setdefault(_target(operation), []).append(sample)
    return {
        "overlay": "1.0.0",
        "info": {"title": f"{world.api.title} in Python", "version": world.version},
        "actions": [
            {"target": target, "update": {"x-codeSamples": samples}}
            for target, samples in found.items()
        ],
    }


def _samples(world: World) -> Iterator[tuple[ir.Operation, Overlay]]:
    """Of the first document, where an SDK is made from several: it is what is overlaid."""
    snippets = Snippets(world)
    own = (o for o in world.api.described if o.id.startswith(f"{o.method} "))
    for operation in own:
        source = snippets.program(operation)
        if source is not None:
            label = world.names.distribution
            label += f" ({operation.variant})" if operation.variant else ""
            yield operation, {"lang": "Python", "label": label, "source": source}


def _target(operation: ir.Operation) -> str:
    """Where the operation stands, as JSONPath has it (RFC 9535)."""
    path = operation.id.removeprefix(f"{operation.method} ")
    if operation.variant and operation.body:
        path = path.removesuffix(f" {operation.body.media_type}")
    method = operation.method.lower()
    own = f".{method}" if method in METHODS else _name("additionalOperations")
    own += "" if method in METHODS else _name(operation.method)
    return f"$.paths{_name(path)}{own}"


def _name(text: str) -> str:
    """A name selector (RFC 9535, 2.3.1)."""
    quoted = text.replace("\\", "\\\\").replace("'", "\\'")
    return f"['{quoted}']"


def as_yaml(overlay: Overlay) -> str:
    """The overlay as YAML; code keeps its lines."""
    import yaml  # only here: all else reads YAML by its events

    class Dumper(yaml.SafeDumper):
        """Writes what has several lines as a block."""

    def block(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
        style = "|" if "\n" in text else None
        return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)

    Dumper.add_representer(str, block)
    written: str = yaml.dump(
        overlay, Dumper=Dumper, sort_keys=False, allow_unicode=True, width=100
    )
    return written
