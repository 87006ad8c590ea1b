"""A value and a schema as the document writes it -> whether they fit, by `jsonschema`.

OpenAPI 3.1 and 3.2 are Draft 2020-12. 3.0 and Swagger 2.0 are near to Draft 4, which has their
boolean `exclusiveMinimum` and ignores what stands beside a `$ref`; `nullable` is added (3.0.3,
section 4.7.24.1: only together with a `type` of the same schema).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final

from jsonschema import Draft4Validator, Draft202012Validator
from jsonschema.validators import extend

from benches.corpus_examples_found import Walk, target
from sdkwright.spec.node import Document, Node

OLD: Final = ("2.0", "3.0")


class Unresolved(Exception):
    """A `$ref` leads nowhere."""


class Judge:
    """Knows the files of one document."""

    def __init__(self, walk: Walk) -> None:
        self.walk = walk
        self.owners: dict[int, Document] = {}
        """The file of each mapping with a `$ref`, by its identity: all of them live on."""
        is_old = walk.version in OLD
        draft: Any = Draft4Validator if is_old else Draft202012Validator
        keywords = {"$ref": self._ref, "$dynamicRef": refused}
        if walk.version == "3.0":
            keywords["type"] = nullable(draft.VALIDATORS["type"])
        made: Callable[..., Any] = extend
        self.draft = made(draft, keywords)
        self._scanned: set[str] = set()

    def fits(self, value: Any, schema: Node) -> bool | None:
        """None where the schema cannot be used: a broken pattern, an unknown type."""
        self._scan(schema.document)
        try:
            return bool(self.draft(schema.value).is_valid(value))
        except RecursionError:
            return None
        except Exception:  # a stranger's schema: whatever jsonschema stumbles over
            return None

    def _ref(
        self, validator: Any, ref: Any, instance: Any, schema: Any
    ) -> Iterator[Any]:
        document = self.owners.get(id(schema))
        found = target(document, ref) if document and isinstance(ref, str) else None
        if found is None:
            raise Unresolved(ref)
        self._scan(found.document)
        yield from validator.descend(instance, found.value)

    def _scan(self, document: Document) -> None:
        if document.name in self._scanned:
            return
        self._scanned.add(document.name)
        waiting: list[Any] = [document.data]
        while waiting:
            value = waiting.pop()
            if isinstance(value, dict):
                if "$ref" in value:
                    self.owners[id(value)] = document
                waiting += value.values()
            elif isinstance(value, list):
                waiting += value


def nullable(rule: Any) -> Any:
    """The keyword `type`, which `nullable` beside it widens."""

    def checked(validator: Any, types: Any, instance: Any, schema: Any) -> Any:
        if instance is None and schema.get("nullable") is True:
            return ()
        return rule(validator, types, instance, schema)

    return checked


def refused(validator: Any, ref: Any, instance: Any, schema: Any) -> Any:
    """A keyword that is not understood here."""
    raise Unresolved(ref)
