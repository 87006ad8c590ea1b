"""An operation at its place -> the names that its method may have, the best first.

They are the operationId without the resource's own words, else the verb that REST has
for the method and the path.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from .. import ir
from ..wording import words
from .paths import Paths, params_of, without

_SYNONYMS: Mapping[str, str] = {
    **dict.fromkeys(("list", "index", "all"), "list"),
    **dict.fromkeys(
        ("retrieve", "get", "fetch", "read", "show", "find", "describe"), "retrieve"
    ),
    **dict.fromkeys(("create", "add", "new", "post"), "create"),
    **dict.fromkeys(("update", "patch", "edit", "modify"), "update"),
    **dict.fromkeys(("replace", "put"), "replace"),
    **dict.fromkeys(("delete", "remove", "destroy", "del"), "delete"),
}
_PHRASES: Mapping[tuple[str, ...], str] = {
    **dict.fromkeys(
        (("find", "all"), ("get", "all"), ("list", "all"), ("fetch", "all")), "list"
    ),
    **dict.fromkeys((("find", "one"), ("get", "one"), ("fetch", "one")), "retrieve"),
}
LONG = 40
"""Characters of a method's name that nobody likes to read; then its path may be shorter."""


class Wishes:
    """The names that methods want."""

    def __init__(self, paths: Paths, verbs: Mapping[str, str]) -> None:
        self._paths = paths
        self._verbs = verbs

    def of(
        self, operation: ir.Operation, resource: ir.Words
    ) -> Iterator[tuple[ir.Words, ir.NamedBy]]:
        """Names of one operation's method, and what they are taken from."""
        rest = self._paths.verb(operation)
        verb = self._verbs.get(rest, rest)
        said, whole = _said(operation), tuple(_lower(operation.operation_id))
        telling = self._paths.telling(operation)
        brief = self._brief(_spoken_verb(said) or rest, telling, resource)
        if said:
            short = self._short(said, resource, operation, rest)
            if _length(short) > LONG >= _length(brief):
                yield brief, "path"
            yield short, "operationId"
            yield whole, "operationId"
        else:
            yield (verb, *self._paths.object(operation, resource)), "path"
        yield brief, "path"
        yield (*words(rest), *telling), "path"
        yield (operation.method.lower(), *words(operation.path)), "path"

    def whole(self, operation: ir.Operation, resource: ir.Words) -> ir.Words:
        """The operationId; without the resource's own name in front of it."""
        said = tuple(_lower(operation.operation_id))
        own = tuple(word for level in resource[-1:] for word in _lower(level))
        return said[len(own) :] if said[: len(own)] == own and said != own else said

    def _brief(self, verb: str, telling: ir.Words, resource: ir.Words) -> ir.Words:
        """A verb, and what the path says beside the resource and the verb itself."""
        left, spoken = without([word.lower() for word in telling], resource), _lower(verb)
        if left[-len(spoken) :] == spoken:  # `/charges/{id}/capture`
            left = left[: -len(spoken)]
        return (self._verbs.get(verb, verb), *left)

    def _short(
        self, said: list[str], resource: ir.Words, operation: ir.Operation, rest: str
    ) -> ir.Words:
        """The operationId without what the resource says already."""
        left = without(said, resource)
        params = {
            word.lower() for wire in params_of(operation.path) for word in words(wire)
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


def _spoken_verb(said: list[str]) -> str | None:
    """What REST calls the verb that an operationId begins with."""
    return _PHRASES.get(tuple(said[:2])) or (_SYNONYMS.get(said[0]) if said else None)


def _said(operation: ir.Operation) -> list[str]:
    """The words of the operationId, without the path that frameworks write into it."""
    said = _lower(operation.operation_id)
    tail = [*_lower(operation.path), operation.method.lower()]
    return said[: -len(tail)] if said[-len(tail) :] == tail else said


def _lower(text: str) -> list[str]:
    return [word.lower() for word in words(text)]


def _length(name: ir.Words) -> int:
    """The characters of a name in snake case."""
    return len("_".join(word for part in name for word in words(part)))
