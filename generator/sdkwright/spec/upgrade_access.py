"""Security and servers of any version of 3 -> the same in the canonical 3.1 shape.

Pure functions by position, as in `upgrade`.
"""

from __future__ import annotations

from typing import Any

from ..diagnostics import Edit
from .node import Json, Pointer
from .repairs import Around, Noun, Remark, Repairs, shown

Value = dict[str, Any]
Requirement = dict[str, list[str]]


def security_scheme(
    value: Json, version: str, remark: Remark, around: Around | None = None
) -> Value:
    """A Security Scheme Object."""
    return AccessUpgrade(Repairs(remark, around)).security_scheme(value, ())


def security(value: Json, remark: Remark) -> list[Requirement] | None:
    """A list of Security Requirement Objects; None if there is none."""
    return AccessUpgrade(Repairs(remark)).security(value, ())


def servers(value: Json, remark: Remark) -> list[Value]:
    """A list of Server Objects."""
    return AccessUpgrade(Repairs(remark)).servers(value, ())


class AccessUpgrade:
    """Who may call, and where."""

    def __init__(self, repairs: Repairs) -> None:
        self.repairs = repairs

    def security(self, value: Json, at: Pointer) -> list[Requirement] | None:
        if isinstance(value, dict):
            said, value = "this must be a list; it was read as a list of one", [value]
            self.repairs.repaired(said, at, Edit("put", at, value))
        items = self.repairs.items(value, at)
        if items is None:
            return None
        listed = (
            self._requirement(item, (*at, str(n))) for n, item in enumerate(items)
        )
        found = [item for item in listed if item is not None]
        return found if found or not items else None  # broken is not the same as public

    def _requirement(self, value: Json, at: Pointer) -> Requirement | None:
        if isinstance(value, str):
            said = f"read as `{value}: []`"
            self.repairs.repaired(said, at, Edit("put", at, {value: []}))
            return {value: []}
        members = self.repairs.mapping(value, at)
        return (
            None
            if members is None
            else {
                name: self._scopes(scopes, (*at, name))
                for name, scopes in members.items()
            }
        )

    def _scopes(self, value: Json, at: Pointer) -> list[str]:
        if value is None or value == {}:
            said = "this must be a list; it was read as an empty one"
            self.repairs.repaired(said, at, Edit("put", at, []))
            return []
        return self.repairs.texts(value, at) or []

    def security_scheme(self, value: Json, at: Pointer) -> Value:
        text = self.repairs.text
        names = [
            "type",
            "description",
            "name",
            "in",
            "scheme",
            "bearerFormat",
            "openIdConnectUrl",
        ]
        kinds: dict[str, Noun] = dict.fromkeys(names, text)
        return self.repairs.fields(value, at, {**kinds, "flows": self.flows})

    def flows(self, value: Json, at: Pointer) -> Value | None:
        return self.repairs.members(value, at, self.flow)

    def flow(self, value: Json, at: Pointer) -> Value:
        kinds: dict[str, Noun] = {
            "authorizationUrl": self.repairs.text,
            "tokenUrl": self.repairs.text,
            "refreshUrl": self.repairs.text,
            "scopes": self.scopes,
        }
        return self.repairs.fields(value, at, kinds)

    def scopes(self, value: Json, at: Pointer) -> dict[str, str]:
        if isinstance(value, list):
            listed = self.repairs.texts(value, at) or []
            named = dict.fromkeys(listed, "")
            said = "scopes are an object: name and description"
            self.repairs.repaired(said, at, Edit("put", at, named))
            return named
        members = self.repairs.mapping(value, at) or {}
        return {
            name: self.repairs.text(said, (*at, name)) or ""
            for name, said in members.items()
            if not name.startswith("x-")
        }

    def servers(self, value: Json, at: Pointer) -> list[Value]:
        if isinstance(value, dict | str):
            said = "this must be a list; it was read as a list of one"
            value = [{"url": value} if isinstance(value, str) else value]
            self.repairs.repaired(said, at, Edit("put", at, value))
        items = self.repairs.items(value, at) or []
        listed = (self._server(item, (*at, str(n))) for n, item in enumerate(items))
        return [item for item in listed if item is not None]

    def _server(self, value: Json, at: Pointer) -> Value | None:
        if isinstance(value, str):
            said = "a server is an object with a `url`"
            self.repairs.repaired(said, at, Edit("put", at, {"url": value}))
            return {"url": value}
        kinds: dict[str, Noun] = {
            "url": self.repairs.text,
            "description": self.repairs.text,
            "variables": lambda v, a: self.repairs.members(
                v, a, self.variable, keep_x=True
            ),
        }
        out = self.repairs.fields(value, at, kinds)
        if "url" not in out:
            self.repairs.ignored(f"a server needs a `url`, not {shown(value)}", at)
            return None
        return out

    def variable(self, value: Json, at: Pointer) -> Value:
        kinds: dict[str, Noun] = {
            "enum": self.repairs.texts,
            "default": self.repairs.text,
            "description": self.repairs.text,
        }
        out = self.repairs.fields(value, at, kinds)
        if "default" not in out:
            first = next(iter(out.get("enum") or ()), "")
            said = f"a server variable needs a default; {first!r} was taken"
            self.repairs.repaired(said, at, Edit("put", (*at, "default"), first))
            out["default"] = first
        return out
