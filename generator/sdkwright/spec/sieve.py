"""What a user leaves out of a document -> whether an operation stays, and files without the rest."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, Final

from ..options.inputs import Filter
from .node import join
from .patch import Patch

if TYPE_CHECKING:
    from .node import Document, Json, Pointer
    from .operations import Found

Unmet = tuple[tuple[str, ...], str, str, list[str]]
"""Way to a key of the configuration, what it names, what kind of thing that is, those there are."""

AUDIENCES: Final = "x-fern-audiences"
_IGNORED: Final = (
    "x-fern-ignore",
    "x-speakeasy-ignore",
    "x-stainless-skip",
    "x-stainless-only",
)
_PARTS: Final = ("properties", "parameters", "servers")
_VALUES: Final = frozenset(("example", "examples", "default", "enum", "const", "value"))
_KINDS: Final = {
    "tags": "tag",
    "paths": "path",
    "operations": "operation",
    "audiences": "audience",
}


class Sieve:
    """What stays and what does not; it remembers what did not, and why."""

    def __init__(self, wanted: Filter | None = None) -> None:
        self._wanted = wanted or Filter()
        own = () if self._wanted.internal else ("x-internal",)
        self._marks = own if self._wanted.ignored else (*_IGNORED, *own)
        keys = [key for kind in _KINDS for key in (kind, f"exclude_{kind}")]
        self._patterns = {
            key: [(text, _pattern(text)) for text in getattr(self._wanted, key, ())]
            for key in keys
        }
        self._decides = any(self._patterns.values())
        self._known: dict[str, dict[str, None]] = {kind: {} for kind in _KINDS}
        self._met: set[tuple[str, str]] = set()
        self.left_out: dict[str, str] = {}
        """`GET /pets`, or `#/a/b` for other things -> the key that had it left out."""

    # --- operations ---

    def keeps(self, found: Found) -> bool:
        """Whether the operation is one of the SDK."""
        own, item = found.node.value, found.item.value
        reason = self._mark(own) or self._mark(item)
        if not reason and self._decides:
            reason = self._choice(found)
        if reason:
            self.left_out[f"{found.method} {found.path}"] = reason
        return not reason

    def _choice(self, found: Found) -> str:
        """The first key of the filter that it does not meet."""
        reasons: list[str] = []
        for kind, names in _names(found):
            self._known[kind].update(dict.fromkeys(names))
            is_met = self._meets(kind, names)
            if self._patterns[kind] and not is_met:
                reasons.append(f"filter.{kind}")
            if self._meets(f"exclude_{kind}", names):
                reasons.append(f"filter.exclude_{kind}")
        return reasons[0] if reasons else ""

    def _meets(self, key: str, names: list[str]) -> bool:
        met = [
            text
            for text, pattern in self._patterns[key]
            if any(pattern.fullmatch(name) for name in names)
        ]
        self._met.update((key, text) for text in met)
        return bool(met)

    def unmet(self) -> Iterator[Unmet]:
        """What the filter names and no operation has."""
        for key, patterns in self._patterns.items():
            kind = key.removeprefix("exclude_")
            for number, (text, _) in enumerate(patterns):
                if (key, text) not in self._met:
                    known = list(self._known[kind])
                    yield ("filter", key, str(number)), text, _KINDS[kind], known

    # --- other things ---

    def prune(self, document: Document) -> None:
        """Take properties, parameters and servers that are not wanted out of a file."""
        words = (*self._marks, AUDIENCES) if self._wanted.audiences else self._marks
        if not document.mentions(words):
            return
        patch = Patch(document)
        for pointer, reason in reversed([*self._parts(document.data)]):
            patch.drop(pointer)
            _forget(patch, pointer)
            self.left_out[f"{document.name}#{join(pointer)}"] = reason
        patch.finish()

    def _parts(self, data: Json) -> Iterator[tuple[Pointer, str]]:
        """Their places and the reasons; items of a list in order."""
        marked = dict(self._components(data))
        waiting: list[tuple[Pointer, Any, str]] = [((), data, "")]
        while waiting:
            pointer, value, role = waiting.pop()
            is_part = role == "properties" or (role and isinstance(value, list))
            for key, inner in _members(value):
                here = (*pointer, key)
                reason = (
                    self._unwanted(inner) or marked.get(_ref(inner)) if is_part else ""
                )
                if reason:
                    yield here, reason
                elif isinstance(inner, dict | list) and (role or key not in _VALUES):
                    inside = "" if role else key if key in _PARTS else ""
                    waiting.append((here, inner, inside))

    def _components(self, data: Json) -> Iterator[tuple[str, str]]:
        """The `$ref`s of parameters that are not wanted wherever they are named."""
        top = dict(_members(data))
        inner = dict(_members(top.get("components")))
        for way, section in (("components/", inner), ("", top)):
            for name, parameter in _members(section.get("parameters")):
                if reason := self._unwanted(parameter):
                    yield f"#/{way}parameters/{name}", reason

    def _unwanted(self, value: Json) -> str:
        said = _texts(value.get(AUDIENCES)) if isinstance(value, dict) else []
        self._known["audiences"].update(dict.fromkeys(said))
        if said and self._patterns["audiences"] and not self._meets("audiences", said):
            return "filter.audiences"
        return self._mark(value)

    def _mark(self, value: Json) -> str:
        """The extension by which the document itself says that it is not wanted."""
        said = value if isinstance(value, dict) else {}
        marks = (key for key in self._marks if key in said)
        return next((key for key in marks if _leaves_out(key, said[key])), "")


def _leaves_out(key: str, said: Json) -> bool:
    """True, or a list of languages: those that do without it, or that alone have it."""
    is_named = "python" in [name.lower() for name in _texts(said)]
    if key == "x-stainless-only":
        return isinstance(said, list) and not is_named
    return said is True or is_named


def _forget(patch: Patch, pointer: Pointer) -> None:
    """Take a property that is gone out of the `required` beside it."""
    place = (*pointer[:-2], "required")
    try:
        required = patch.value(place)
    except KeyError:
        return
    if pointer[-2] == "properties" and isinstance(required, list):
        for number in reversed(range(len(required))):
            if required[number] == pointer[-1]:
                patch.drop((*place, str(number)))


def _names(found: Found) -> Iterator[tuple[str, list[str]]]:
    """What each key of the filter asks of an operation; a webhook has no path."""
    own: Any = found.node.value
    item: Any = found.item.value
    yield "tags", _texts(own.get("tags"))
    at = f"{found.method.lower()} {found.path}", f"{found.method} {found.path}"
    yield "operations", [*_texts([own.get("operationId")]), *at]
    if found.path.startswith("/"):
        yield "paths", [found.path]
    yield "audiences", _texts(own.get(AUDIENCES) or item.get(AUDIENCES))


def _ref(value: Any) -> str:
    ref = value.get("$ref") if isinstance(value, dict) else None
    return ref if isinstance(ref, str) else ""


def _texts(value: Json) -> list[str]:
    values = value if isinstance(value, list) else [value]
    return [text for text in values if isinstance(text, str)]


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(".*".join(map(re.escape, text.split("*"))), re.DOTALL)


def _members(value: Any) -> Iterable[tuple[str, Any]]:
    if isinstance(value, dict):
        return value.items()
    items = value if isinstance(value, list) else ()
    return ((str(number), item) for number, item in enumerate(items))
