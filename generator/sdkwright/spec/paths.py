"""A JSONPath (RFC 9535) -> the places in a document that it selects."""

from __future__ import annotations

from functools import cache
from typing import Any

from jsonpath import JSONPathEnvironment
from jsonpath.exceptions import JSONPathError

from ..diagnostics import SpecError
from .node import Node, Pointer
from .repairs import shown


class _Strict(JSONPathEnvironment):
    """What RFC 9535 says and no more, in documents as deep as `limits.levels` lets them be."""

    max_recursion_depth = 1000  # Python's own limit is met before


@cache
def _strict() -> JSONPathEnvironment:
    return _Strict(strict=True)


def selected(data: Any, path: Node) -> list[Pointer]:
    """In the order of the document, each once. Raises SpecError (overlay-invalid)."""
    if not isinstance(path.value, str):
        said = f"`{path.pointer[-1]}` must be a JSONPath, not {shown(path.value)}"
        raise SpecError("overlay-invalid", said, path.at)
    try:
        found = [match.parts for match in _strict().finditer(path.value, data)]
    except JSONPathError as error:
        said = f"`{path.value[:80]}` is not a JSONPath (RFC 9535): {error.args[0]}"
        raise SpecError("overlay-invalid", said, path.at) from error
    return list(dict.fromkeys(tuple(map(str, parts)) for parts in found))
