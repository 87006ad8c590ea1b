"""A value that is not what its place asks for -> what its author meant, and a warning.

Remarks carry the pointer of the value as it stands in the user's document, counted from
where the unit begins.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, Protocol

from ..data import Struct
from ..diagnostics import Edit
from .node import Json, Pointer


class Remark(Protocol):
    """Where the upgrade says what it assumed; pointers are below the unit."""

    def __call__(self, code: str, message: str, pointer: Pointer, *edits: Edit) -> None:
        """`edits`: what would make the document say so itself."""
        ...


Noun = Callable[[Any, Pointer], Any]
"""The upgrade of one kind of object."""

NULL: Final = "null is no value here; read as if it were absent"


class Around(Protocol):
    """What the upgrade of a unit may ask of the document that the unit stands in."""

    def behind(self, ref: str, pointer: Pointer) -> Json:
        """What a `$ref` leads to at a place that has no Reference Object: a text, a list,
        or a mapping of named things."""
        ...

    def reference(self, value: Json, pointer: Pointer) -> str | None:
        """A `$ref` to `value`, which stands at a place below the unit, if there can be one."""
        ...


class Written(float):
    """A number whose text counts where a text is due: `version: 1.10` is not 1.1."""

    def __init__(self, text: str) -> None:
        self.text = text

    def __str__(self) -> str:
        """As it was written."""
        return self.text


def written(text: str) -> float:
    """The number that a text is; one that ends in a zero keeps its text."""
    ends_in_zero = text[-1:] == "0" and text[:-1].replace(".", "", 1).isdecimal()
    return Written(text) if ends_in_zero else float(text)


class Repairs(Struct, frozen=True):
    """Checks for plain values; what does not fit is dropped or read as it was meant."""

    remark: Remark
    around: Around | None = None

    def _direct(self, value: Json, at: Pointer) -> Json:
        """The value, or what the `$ref` leads to that stands in its place."""
        ref = value.get("$ref") if isinstance(value, dict) else None
        if isinstance(ref, str) and self.around:
            return self.around.behind(ref, at)
        return value

    def repaired(self, message: str, at: Pointer, *edits: Edit) -> None:
        """Say that a value was read as its author must have meant it."""
        self.remark("value-repaired", message, at, *edits)

    def ignored(self, message: str, at: Pointer, *edits: Edit) -> None:
        """Say that a value was read as if it were absent."""
        self.remark("value-ignored", message, at, *edits)

    def text(self, value: Json, at: Pointer) -> str | None:
        """A string; a number is taken by its text."""
        if value is None or type(value) is str:
            return value
        value = self._direct(value, at)
        if isinstance(value, str):
            return value
        if isinstance(value, int | float):
            shown = str(value).lower() if isinstance(value, bool) else str(value)
            said = f"this must be a text; it was read as {shown!r}"
            self.repaired(said, at, Edit("put", at, shown))
            return shown
        self._wrong("a text", value, at)
        return None

    def flag(self, value: Json, at: Pointer) -> bool | None:
        """A boolean, also one that is written as a text."""
        if value is None or type(value) is bool:
            return value
        word = value.lower() if isinstance(value, str) else ""
        if word in ("true", "false"):
            said = f"this must be a boolean; it was read as {word}"
            self.repaired(said, at, Edit("put", at, word == "true"))
            return word == "true"
        self._wrong("a boolean", value, at)
        return None

    def number(self, value: Json, at: Pointer) -> int | float | None:
        """A number, also one that is written as a text."""
        if value is None or (
            isinstance(value, int | float) and type(value) is not bool
        ):
            return value
        if isinstance(value, str):
            try:
                found = (
                    int(value)
                    if value.strip().lstrip("+-").isdecimal()
                    else float(value)
                )
            except ValueError:
                self._wrong("a number", value, at)
                return None
            said = f"this must be a number; it was read as {found}"
            self.repaired(said, at, Edit("put", at, found))
            return found
        self._wrong("a number", value, at)
        return None

    def count(self, value: Json, at: Pointer) -> int | None:
        """An integer that is not negative."""
        found = self.number(value, at)
        if found is None or (found >= 0 and found % 1 == 0):
            return None if found is None else int(found)
        self._wrong("a whole number, not negative", value, at)
        return None

    def mapping(self, value: Json, at: Pointer) -> dict[str, Any] | None:
        """An object."""
        value = self._direct(value, at)
        if value is None or isinstance(value, dict):
            return value
        self._wrong("an object", value, at)
        return None

    def items(self, value: Json, at: Pointer) -> list[Any] | None:
        """A list."""
        value = self._direct(value, at)
        if value is None or isinstance(value, list):
            return value
        self._wrong("a list", value, at)
        return None

    def texts(self, value: Json, at: Pointer) -> list[str] | None:
        """A list of strings; a single one is a list of itself."""
        if isinstance(value, str):
            said = f"this must be a list; it was read as [{value!r}]"
            self.repaired(said, at, Edit("put", at, [value]))
            return [value]
        listed = [
            self.text(v, (*at, str(n)))
            for n, v in enumerate(self.items(value, at) or ())
        ]
        return None if value is None else [text for text in listed if text is not None]

    def fields(
        self, value: Json, at: Pointer, kinds: dict[str, Noun]
    ) -> dict[str, Any]:
        """The members of an object, each by its kind; nulls are left out."""
        out: dict[str, Any] = {}
        for key, item in (self.mapping(value, at) or {}).items():
            kind = kinds.get(key)
            if item is None and kind is not None:
                self.ignored(NULL, (*at, key))
            elif kind is not None:
                item = kind(item, (*at, key))
            if item is not None:
                out[key] = item
        return out

    def members(
        self, value: Json, at: Pointer, noun: Noun, keep_x: bool = False
    ) -> dict[str, Any] | None:
        """A mapping whose values are all of one kind; nulls and extensions are left out."""
        members = self.mapping(value, at)
        if members is None:
            return None
        out: dict[str, Any] = {}
        for name, inner in members.items():
            if name.startswith("x-") and not keep_x:
                continue
            if inner is None:
                self.ignored(NULL, (*at, name))
            else:
                out[name] = or_reference(inner, (*at, name), noun)
        return out

    def _wrong(self, wanted: str, value: Json, at: Pointer) -> None:
        self.ignored(f"this must be {wanted}, not {shown(value)}", at)


def or_reference(value: Json, at: Pointer, noun: Noun) -> Any:
    """A Reference Object without its siblings, or what `noun` makes of the value."""
    ref = value.get("$ref") if isinstance(value, dict) else None
    return {"$ref": ref} if isinstance(ref, str) else noun(value, at)


def shown(value: Json) -> str:
    """A value in the words of a message; long ones by their kind alone."""
    if isinstance(value, dict):
        return "an object"
    if isinstance(value, list):
        return "a list"
    text = repr(value)
    return text if len(text) <= 40 else f"{text[:40]}..."
