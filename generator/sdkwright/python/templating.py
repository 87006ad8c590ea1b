"""Values of sdk.yaml with `{name}` in them -> Python expressions.

Only names that are in scope become code; all other text becomes literals.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from ..diagnostics import SpecError
from .imports import Imports
from .literals import literal, string

PLACE: Final = re.compile(r"\{([A-Za-z_]\w*)((?:\.\w+)*)\}")
"""`{name}`, `{name.way}`."""


class Templating:
    """Writes the expressions of one method.

    `scope`: name -> its expression. `optional`: names whose value may be None, which then
    is not sent.
    """

    def __init__(
        self, imports: Imports, scope: Mapping[str, str], optional: frozenset[str]
    ) -> None:
        self._imports = imports
        self._scope = dict(scope)
        self._optional = optional

    def with_item(self) -> Templating:
        """The same, in a list where `{item}` is each."""
        scope = {**self._scope, "item": "item"}
        return Templating(self._imports, scope, self._optional)

    def expression(self, value: Any) -> str:
        """A template as an expression. Raises `SpecError` (config-invalid): a name is not known."""
        match value:
            case str():
                return self._text(value)
            case {"$each": each, "$as": made}:
                inner = self.with_item().expression(made)
                return f"[{inner} for item in {self._name(str(each))}]"
            case {"$of": of, **rest} if rest.keys() <= {"$without", "$set"}:
                function = self._imports.name(".._core.recipes", "without")
                values = [self._name(str(of)), self._keys(rest.get("$without"))]
                if "$set" in rest:
                    values.append(self.expression(rest["$set"]))
                return f"{function}({', '.join(values)})"
            case {"$if": name, "$then": then}:
                condition = f"{self._name(str(name))} is not None"
                known = Templating(
                    self._imports, self._scope, self._optional - {str(name)}
                )
                return f"({known.expression(then)} if {condition} else None)"
            case Mapping():
                return self._mapping(value)
            case list() | tuple():
                return f"[{', '.join(self.expression(item) for item in value)}]"
            case _:
                return literal(value)

    def _keys(self, keys: object) -> str:
        if isinstance(keys, list):
            return literal(tuple(str(key) for key in keys))
        return "()"

    def _mapping(self, value: Mapping[Any, Any]) -> str:
        pairs = (f"{string(str(k))}: {self.expression(v)}" for k, v in value.items())
        text = f"{{{', '.join(pairs)}}}"
        if any(self._may_be_none(item) for item in value.values()):
            return f"{self._imports.name('.._core.recipes', 'present')}({text})"
        return text

    def _may_be_none(self, value: Any) -> bool:
        if isinstance(value, Mapping):
            return "$if" in value
        found = PLACE.fullmatch(value) if isinstance(value, str) else None
        return found is not None and found[1] in self._optional

    def _text(self, value: str) -> str:
        whole = PLACE.fullmatch(value)
        if whole:
            return self._name(whole[1] + whole[2])
        if not PLACE.search(value):
            return string(value)
        parts: list[str] = []
        end = 0
        for found in PLACE.finditer(value):
            parts.append(_escaped(value[end : found.start()]))
            parts.append(f"{{{self._name(found[1] + found[2])}}}")
            end = found.end()
        return f'f"{"".join([*parts, _escaped(value[end:])])}"'

    def _name(self, way: str) -> str:
        name, *rest = way.split(".")
        if name not in self._scope:
            known = ", ".join(f"`{{{known}}}`" for known in self._scope)
            message = f"`{{{way}}}` is no argument here; known: {known or 'none'}"
            raise SpecError("config-invalid", message)
        if not rest:
            return self._scope[name]
        at = self._imports.name(".._core.recipes", "at")
        return f"{at}({', '.join([self._scope[name], *map(string, rest)])})"


def _escaped(text: str) -> str:
    """Text within a literal `f"..."`."""
    quoted = string(text.replace('"', "\x00"))[1:-1].replace("\\x00", '\\"')
    return quoted.replace("{", "{{").replace("}", "}}")
