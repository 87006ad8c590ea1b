"""A file -> the same with the vendors' keys that count, each in the spelling that we know.

Keys of vendors that are switched off are taken out, so that no later stage need ask. What
`x-speakeasy-extension-rewrite` says is done. Keys that have no effect are told once.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from ..diagnostics import Diagnostic, Report
from ..vocabulary import KNOWN, VENDORS, WORKING, Vendor, vendor_of
from .patch import Origin, Patch

if TYPE_CHECKING:
    from .node import Document, Json, Pointer

_REWRITE: Final = "x-speakeasy-extension-rewrite"
_VALUES: Final = frozenset(("example", "examples", "default", "enum", "const", "value"))
_MAPS: Final = frozenset(
    [
        "properties",
        "patternProperties",
        "dependentSchemas",
        "$defs",
        "definitions",
        "schemas",
        "headers",
        "parameters",
        "responses",
        "requestBodies",
        "securitySchemes",
        "securityDefinitions",
        "links",
        "content",
        "encoding",
        "variables",
        "scopes",
        "mapping",
    ]
)
"""Objects whose keys are names, whatever they begin with."""
_LISTED: Final = 8
"""Keys without effect that a message names."""


class Extensions:
    """What a document's extensions are to be read as."""

    def __init__(
        self, root: Document, vendors: Collection[Vendor], report: Report
    ) -> None:
        self._off = frozenset(VENDORS) - frozenset(vendors)
        self._report = report
        self._told: set[str] = set()
        self._meant = {} if "speakeasy" in self._off else dict(_rewrites(root.data))

    def settle(self, document: Document) -> None:
        """Make a file look so."""
        words = [f"x-{vendor}-" for vendor in ("fern", "speakeasy", "stainless", "ms")]
        words += ["x-sdk-", *self._meant]
        words += ["x-"] if "other" in self._off else []
        if not document.mentions(words):
            return
        patch, unused = Patch(document), set[str]()
        origin = document.origins or Origin(document)
        for pointer, value in [*_extensions(document.data)]:
            name = pointer[-1]
            meant = self._meant.get(name, name)
            if vendor_of(meant) in self._off or meant != name:
                written = Origin(*origin.find(pointer))
                patch.drop(pointer)
                if vendor_of(meant) not in self._off:
                    patch.put((*pointer[:-1], meant), value, written)
            elif vendor_of(name) not in (None, "other") and name not in WORKING:
                unused.add(name)
        patch.finish()
        self._tell(document, sorted(unused - self._told))

    def _tell(self, document: Document, unused: list[str]) -> None:
        self._told.update(unused)
        if not unused:
            return
        more = len(unused) - _LISTED
        names = ", ".join(f"`{name}`" for name in unused[:_LISTED])
        said = f"{names} and {more} more have" if more > 0 else f"{names} have"
        said = f"{names} has" if len(unused) == 1 else said
        place = document.raw.find(unused[0].encode("utf-8", "surrogatepass"))
        at = document.at_offset(place) if place >= 0 else None  # its true one costs a reading
        self._report(Diagnostic("extension-unused", f"{said} no effect here", at))


def _rewrites(root: Json) -> Iterator[tuple[str, str]]:
    """A document's own word -> the key that it stands for."""
    said = root.get(_REWRITE) if isinstance(root, dict) else None
    for one, other in said.items() if isinstance(said, Mapping) else ():
        if one in WORKING and isinstance(other, str) and other not in KNOWN:
            yield other, one
        elif one not in KNOWN and other in WORKING:
            yield one, other


def _extensions(data: Json) -> Iterator[tuple[Pointer, Json]]:
    """Each extension with its place; what is in one is its own affair."""
    waiting: list[tuple[Pointer, Any, bool]] = [((), data, False)]
    while waiting:
        pointer, value, is_map = waiting.pop()
        for key, inner in _members(value):
            here = (*pointer, key)
            if not is_map and key[:2] == "x-" and key != "x-webhooks":
                yield here, inner
            elif isinstance(inner, dict | list) and (is_map or key not in _VALUES):
                waiting.append((here, inner, not is_map and key in _MAPS))


def _members(value: Any) -> Iterable[tuple[str, Any]]:
    if isinstance(value, dict):
        return value.items()
    items = value if isinstance(value, list) else ()
    return ((str(number), item) for number, item in enumerate(items))
