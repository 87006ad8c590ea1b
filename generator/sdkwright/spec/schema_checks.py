"""Keywords of one schema that contradict each other -> what its author meant by them together.

A value is of another type than its schema says, or something stands beside a `$ref` where
that is not allowed. Works on the object that the upgrade is building, in place.
"""

from __future__ import annotations

from typing import Any, Final

from ..diagnostics import Edit
from .node import Json, Pointer
from .repairs import Repairs, shown
from .schema_types import UNREADABLE, fits, meant

BEFORE_3_1: Final = ("2.0", "3.0")
_WORDS: Final = frozenset(("type", "enum", "default", "example", "examples"))


def check(out: dict[str, Any], version: str, repairs: Repairs, at: Pointer) -> None:
    """Repair what `out` says, and say what was assumed; `at` is where the schema stands."""
    if "$ref" in out and len(out) > 1 and version in BEFORE_3_1:
        _beside_reference(out, version, repairs, at)
    if "type" in out and len(out.keys() & _WORDS) > 1:
        _enum(out, repairs, (*at, "enum"))
        _default(out, repairs, (*at, "default"))
        _examples(out, repairs, at)


def _beside_reference(
    out: dict[str, Any], version: str, repairs: Repairs, at: Pointer
) -> None:
    """Reference Object: "any sibling elements SHALL be ignored" (OpenAPI 3.0, 4.7.23)."""
    others = [key for key in out if key != "$ref" and not key.startswith("x-")]
    if others:
        said = f"{version} ignores what stands beside a `$ref`; it was kept"
        listed = [{"$ref": out["$ref"]}, *out.get("allOf", ())]
        edits = Edit("remove", (*at, "$ref")), Edit("put", (*at, "allOf"), listed)
        repairs.repaired(said, (*at, others[0]), *edits)


def _enum(out: dict[str, Any], repairs: Repairs, at: Pointer) -> None:
    """Values that are written as another type than the schema's: `type: string, enum: [1]`."""
    values = [value for value in out.get("enum", ()) if not _fits(value, out)]
    if not values:
        return
    read = [v if _fits(v, out) else meant(v, out) for v in out["enum"]]
    if any(value is UNREADABLE for value in read):
        said = f"not all values are of type {out['type']!r}; the values count"
        edit = Edit("remove", (*at[:-1], "type"))
    else:
        out["enum"] = read
        edit = Edit("put", at, read)
        said = f"not all values are of type {out['type']!r}; they were read as if"
    repairs.repaired(f"{said} ({shown(values[0])})", at, edit)


def _fits(value: Json, out: dict[str, Any]) -> bool:
    """Null is listed where it is allowed, whatever `type` says."""
    return value is None or fits(value, out)


def _default(out: dict[str, Any], repairs: Repairs, at: Pointer) -> None:
    default = out.get("default")
    if "default" not in out or fits(default, out):
        return
    found = meant(default, out)
    if found is not UNREADABLE:
        out["default"] = found
        so = f"read as {shown(found)}"
        repairs.repaired(_said(default, out, so), at, Edit("put", at, found))
        return
    del out["default"]
    if default is not None:  # null is how many tools say that there is none
        repairs.ignored(_said(default, out, "there is none"), at)


def _examples(out: dict[str, Any], repairs: Repairs, at: Pointer) -> None:
    if "example" in out:
        here = (*at, "example")
        found = _example(out["example"], out, repairs, here)
        if found is UNREADABLE:
            del out["example"]
        else:
            out["example"] = found
    if isinstance(out.get("examples"), list):
        read = [
            _example(example, out, repairs, (*at, "examples", str(number)))
            for number, example in enumerate(out["examples"])
        ]
        out["examples"] = [example for example in read if example is not UNREADABLE]


def _example(value: Json, out: dict[str, Any], repairs: Repairs, at: Pointer) -> Any:
    if _fits(value, out):
        return value
    found = meant(value, out)
    said = f"the example is not of type {out['type']!r}"
    if found is UNREADABLE:
        repairs.ignored(f"{said}; it was left out", at)
    else:
        repairs.repaired(f"{said}; it was read as if", at, Edit("put", at, found))
    return found


def _said(default: Json, out: dict[str, Any], so: str) -> str:
    return f"the default {shown(default)} is not of type {out['type']!r}; {so}"
