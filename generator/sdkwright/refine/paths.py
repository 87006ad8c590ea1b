"""The paths of an API -> what they tell together: places, verbs, and what each is about."""

from __future__ import annotations

import re

from .. import ir
from ..wording import singular, words

_PREFIX = re.compile(r"v\d+([._]\d+)*(alpha\d*|beta\d*)?|api|rest", re.IGNORECASE)
_PARAM = re.compile(r"\{[^{}]*\}")


_FRAMEWORK = frozenset(
    ("controller", "api", "service", "resource", "handler", "endpoint", "viewset")
)
"""What frameworks append to the name of a resource."""


def params_of(path: str) -> list[str]:
    return [match[1:-1] for match in _PARAM.findall(path)]


def without(said: list[str], resource: ir.Words) -> list[str]:
    """`said` without each phrase that is a level of the resource, in the plural or singular."""
    for level in resource:
        phrase = [singular(word.lower()) for word in words(level)]
        size = len(phrase)
        for start in range(len(said) - size + 1):
            if (
                phrase
                and [singular(word) for word in said[start : start + size]] == phrase
            ):
                rest = said[start + size :]
                rest = rest[1:] if rest and rest[0] in _FRAMEWORK else rest
                said = said[:start] + rest
                break
    return said


class Paths:
    """What the paths of an API tell together."""

    def __init__(self, operations: tuple[ir.Operation, ...]) -> None:
        self._methods: dict[str, set[str]] = {}
        for operation in operations:
            path = operation.path.rstrip("/")
            self._methods.setdefault(path, set()).add(operation.method)
        self._parents = {path.rpartition("/")[0] for path in self._methods}

    def is_action(self, operation: ir.Operation) -> bool:
        """Whether the path ends with a verb: `/charges/{id}/capture`."""
        path = operation.path.rstrip("/")
        parent, _, last = path.rpartition("/")
        only_post = self._methods[path] <= {"POST", "PUT"}
        return (
            only_post
            and "{" not in last
            and "{" in parent
            and path not in self._parents
        )

    def resource(self, operation: ir.Operation) -> ir.Words:
        """The static parts of a path, without versions and actions."""
        parts = _static(operation.path)
        if self.is_action(operation) and len(parts) > 1:
            parts = parts[:-1]
        return tuple(parts[:4]) or ("root",)

    def verb(self, operation: ir.Operation) -> str:
        """What REST calls this method on this path (RFC 9110, 9.3)."""
        path = operation.path.rstrip("/")
        on_item = path.endswith("}")
        if self.is_action(operation):
            return path.rpartition("/")[2]
        match operation.method:
            case "GET":
                return (
                    "list"
                    if not on_item and _is_list(operation.returns)
                    else "retrieve"
                )
            case "POST":
                return "update" if on_item else "create"
            case "PUT":
                return "replace" if "PATCH" in self._methods[path] else "update"
            case "PATCH":
                return "update"
            case method:
                return method.lower()

    def object(self, operation: ir.Operation, resource: ir.Words) -> ir.Words:
        """What the last part of the path is about, unless it is the resource itself."""
        parts = _static(operation.path)
        if not parts or self.is_action(operation):
            return ()
        last = words(parts[-1])
        if not without([word.lower() for word in last], resource[-1:]):
            return ()
        on_item = operation.path.endswith("}") or operation.method == "POST"
        return (*last[:-1], singular(last[-1]) if on_item else last[-1])

    def telling(self, operation: ir.Operation) -> ir.Words:
        """The words of the path's static parts."""
        return tuple(word for part in _static(operation.path) for word in words(part))


def _static(path: str) -> list[str]:
    """The static parts of a path that have words, without a version or the like in front."""
    parts = [
        part for part in path.split("/") if part and "{" not in part and words(part)
    ]
    while len(parts) > 1 and _PREFIX.fullmatch(parts[0]):
        parts = parts[1:]
    return parts


def _is_list(content: ir.Content) -> bool:
    """Whether many things come back, as far as the path of a collection can tell."""
    return isinstance(content, ir.JsonContent)
