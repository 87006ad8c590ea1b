"""The `parameters` of an operation or path item -> each of them, with the words that it lacks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from ..diagnostics import Diagnostic, Edit
from .node import Json, Node
from .repairs import NULL, shown

if TYPE_CHECKING:
    from .document import Spec

PLACES: Final = frozenset(
    ("query", "header", "path", "cookie", "querystring", "body", "formdata")
)
"""`body` and `formData` are of Swagger 2.0, and mean a request body wherever they stand."""


class Listed(NamedTuple):
    """A parameter in its list, and where it really stands."""

    element: Node
    real: Node
    """Its value has the words that were assumed."""
    assumed: Mapping[str, str]
    """`name` and `in`, where the parameter itself does not say them."""


def listed(spec: Spec, owner: Node, path: str) -> list[Listed]:
    """The parameters of an operation or path item; of equal ones the last."""
    found: dict[tuple[Json, Json], Listed] = {}
    for element, assumed in _elements(spec, owner.get("parameters")):
        one = _one(spec, element, assumed, path)
        if one is None:
            continue
        key = (word(one.real, "name"), word(one.real, "in"))
        if key in found:
            message = f"`{key[0]}` in {key[1]} is described twice"
            edits = (found[key].element.edit("remove"),)
            spec.report(Diagnostic("duplicate-parameter", message, element.at, edits))
        found[key] = one
    return list(found.values())


def word(node: Node, key: str) -> Json:
    """A member that is no object or list."""
    value = node.value.get(key) if isinstance(node.value, dict) else None
    return value if isinstance(value, str | int | float) else None


def _elements(
    spec: Spec, node: Node | None
) -> Iterator[tuple[Node, Mapping[str, str]]]:
    """The parameters as they stand; those of a mapping are named by their keys."""
    whole = spec.follow(node) if node else None
    if whole is None or node is None:
        return
    if isinstance(whole.value, dict):
        said = "`parameters` is a list; keys were read as the names of parameters"
        members = [(inner, _named(name, inner)) for name, inner in whole.members()]
        listed = [
            _with(inner, assumed).value if assumed else inner.value
            for inner, assumed in members
        ]
        spec.remark(node)("value-repaired", said, (), Edit("put", (), listed))
        yield from members
    elif isinstance(whole.value, list):
        yield from ((element, {}) for element in whole.elements())
    else:
        said = f"`parameters` is a list, not {shown(whole.value)}"
        spec.remark(node)("value-ignored", said, ())


def _named(name: str, parameter: Node) -> Mapping[str, str]:
    """What a key says of a parameter that does not say it itself."""
    said = parameter.value
    can_be = isinstance(said, dict) and "name" not in said and not parameter.ref
    return {"name": name} if can_be else {}


def _one(
    spec: Spec, element: Node, assumed: Mapping[str, str], path: str
) -> Listed | None:
    real = spec.follow(element)
    if real is None:
        return None
    if not isinstance(real.value, dict):
        said = NULL if real.value is None else "a parameter is an object"
        spec.remark(real)("value-ignored", said, ())
        return None
    spec.check_reference(element)
    whole = Node(real.document, real.pointer, {**real.value, **assumed})
    assumed = {**assumed, **_place(spec, whole, path)}
    return Listed(element, _with(whole, assumed), assumed)


def _place(spec: Spec, node: Node, path: str) -> Mapping[str, str]:
    """Where a parameter goes that does not say it: into the path if that has its name."""
    said, name = node.child("in").value, node.child("name").value
    if not isinstance(name, str) or str(said).lower() in PLACES:
        return {}
    place = "path" if f"{{{name}}}" in path else "query"
    message = f"`in` cannot be {shown(said)}; it was read as {place!r}"
    if said is None:
        message = f"a parameter says where it is (`in`); it was read as {place!r}"
    at = () if said is None else ("in",)
    spec.remark(node)("value-repaired", message, at, Edit("put", ("in",), place))
    return {"in": place}


def _with(node: Node, words: Mapping[str, str]) -> Node:
    value: Any = node.value
    return Node(node.document, node.pointer, {**value, **words})
