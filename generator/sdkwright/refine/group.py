"""Operations -> their places in the tree of resources, and the names that their methods may have.

A place comes from the configuration, else the first tag, else the path. A name comes from
the configuration, else the operationId without the resource's own words, else the verb
that REST has for the method and the path.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from .. import ir
from ..config import Config
from ..styles import STYLES
from ..wording import singular, words

_SYNONYMS: Mapping[str, str] = {
    **dict.fromkeys(("list", "index", "all"), "list"),
    **dict.fromkeys(
        ("retrieve", "get", "fetch", "read", "show", "find", "describe"), "retrieve"
    ),
    **dict.fromkeys(("create", "add", "new", "post"), "create"),
    **dict.fromkeys(("update", "patch", "edit", "modify"), "update"),
    **dict.fromkeys(("replace", "put"), "replace"),
    **dict.fromkeys(("delete", "remove", "destroy"), "delete"),
}
_PHRASES: Mapping[tuple[str, ...], str] = {
    **dict.fromkeys(
        (("find", "all"), ("get", "all"), ("list", "all"), ("fetch", "all")), "list"
    ),
    **dict.fromkeys((("find", "one"), ("get", "one"), ("fetch", "one")), "retrieve"),
}
_FRAMEWORK = frozenset(
    ("controller", "api", "service", "resource", "handler", "endpoint", "viewset")
)
"""What frameworks append to the name of a resource."""
_PREFIX = re.compile(r"v\d+([._]\d+)*(alpha\d*|beta\d*)?|api|rest", re.IGNORECASE)
_PARAM = re.compile(r"\{[^{}]*\}")


def group(api: ir.Api, config: Config) -> ir.Api:
    """The API in which each operation has its resource and the names it wants."""
    grouping = Grouping(api, config)
    return replace(api, operations=tuple(grouping.placed(o) for o in api.operations))


class Grouping:
    """What decides about places and names."""

    def __init__(self, api: ir.Api, config: Config) -> None:
        self._chosen = {
            method.operation: (tuple(resource.split(".")), method.name)
            for resource, methods in config.resources.items()
            for method in methods
        }
        self._verbs = STYLES[config.style].verbs
        self._paths = Paths(api.operations)
        self._parents = api.tag_parents

    def placed(self, operation: ir.Operation) -> ir.Operation:
        """The operation with its resource and wanted names."""
        resource, name = self._configured(operation)
        suffix = (operation.variant,) if operation.variant and not name else ()
        if not resource:
            tagged = self._tags(operation.tag) if words(operation.tag) else ()
            resource = tagged or self._paths.resource(operation)
        wanted = [(name,)] if name else [*self._wanted(operation, resource)]
        wanted = [(*each, *suffix) for each in wanted]
        return replace(
            operation, resource=resource, wanted=tuple(dict.fromkeys(wanted))
        )

    def _tags(self, tag: str) -> ir.Words:
        """A tag, below its parents (OpenAPI 3.2, Tag Object)."""
        found = [tag]
        while parent := self._parents.get(found[0]):
            found.insert(0, parent)
        return tuple(found)

    def _configured(self, operation: ir.Operation) -> tuple[ir.Words, str | None]:
        found = (self._chosen[key] for key in operation.keys if key in self._chosen)
        return next(found, ((), None))

    def _wanted(
        self, operation: ir.Operation, resource: ir.Words
    ) -> Iterator[ir.Words]:
        rest = self._paths.verb(operation)
        said = [word.lower() for word in words(operation.operation_id)]
        if said:
            yield self._short(said, resource, operation, rest)
            yield tuple(said)
        else:
            yield (
                self._verbs.get(rest, rest),
                *self._paths.object(operation, resource),
            )
        yield (*words(rest), *self._paths.telling(operation))
        yield (operation.method.lower(), *words(operation.path))

    def _short(
        self, said: list[str], resource: ir.Words, operation: ir.Operation, rest: str
    ) -> ir.Words:
        """The operationId without what the resource says already."""
        left = _without(said, resource)
        params = {
            word.lower() for wire in _params(operation.path) for word in words(wire)
        }
        if "by" in left[1:]:
            by = len(left) - 1 - left[::-1].index("by")
            left = left[:by] if set(left[by + 1 :]) <= params | {"id"} else left
        verb = _PHRASES.get(tuple(left))
        if len(left) == 1:
            verb = _SYNONYMS.get(left[0])
        if not left:
            verb = rest
        if verb == "retrieve" and rest == "list":
            verb = "list"
        if verb:
            return (self._verbs.get(verb, verb),)
        return tuple(left)


def _without(said: list[str], resource: ir.Words) -> list[str]:
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


def _params(path: str) -> list[str]:
    return [match[1:-1] for match in _PARAM.findall(path)]


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
        if not _without([word.lower() for word in last], resource[-1:]):
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
