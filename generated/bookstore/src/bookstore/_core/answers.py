"""What a test gives to the response of a server that would answer with it.

Those for pages and streams are in `page_answers.py` and `stream_answers.py`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, get_args, get_origin

from pydantic import BaseModel
from pydantic_core import to_json, to_jsonable_python

from .data import EACH, Path, is_array, is_dict
from .decode import adapter, is_model, resolved
from .factories import HERE, UNIONS, Endless, Place, fields_of, sample
from .http import Response
from .omit import Omit, omit
from .operation import (
    NOTHING,
    BinaryOperation,
    Operation,
    TextOperation,
)
from .strict import table

NOTHING_IN_IT = (None, type(None))


def answer(operation: Operation[Any], values: Sequence[Any]) -> Response:
    """The response from which an operation returns what a test gave.

    Args:
        operation: The operation.
        values: One value; none: it is made up.
    """
    value: Any = values[0] if values else omit
    if isinstance(operation, BinaryOperation):
        return Response(200, content=b"bytes" if value is omit else value)
    if isinstance(operation, TextOperation):
        return Response(200, text="text" if value is omit else value)
    status = _status(operation, value)
    kind = operation.type_of(status)
    if kind in NOTHING_IN_IT:
        return Response(status)
    if not operation.unwrap:
        return of_json(status, made(kind, operation) if value is omit else value)
    body = made(kind, operation)
    return of_json(
        status, body if value is omit else put(kind, body, operation.unwrap, value)
    )


def refused(
    status: int, kind: Any, body: object, headers: Mapping[str, str]
) -> Response:
    """A response with a status of its own. `kind`: what its body is made up from."""
    if isinstance(body, bytes):
        return Response(status, headers=headers, content=body)
    if not isinstance(body, Omit):
        return of_json(status, body, headers)
    if kind in (*NOTHING_IN_IT, Any):
        return Response(status, headers=headers)
    return of_json(status, sampled(kind), headers)


def of_json(
    status: int, body: object, headers: Mapping[str, str] = NOTHING
) -> Response:
    """A response of JSON; models in it say what was set."""
    headers = {"Content-Type": "application/json", **headers}
    return Response(status, headers=headers, content=to_json(spelled(body)))


def spelled(value: object) -> object:
    """`value` as JSON says it."""
    if isinstance(value, BaseModel):
        kind = type(value)
        shown: object = adapter(kind).dump_python(
            value, mode="json", by_alias=True, exclude_unset=True, warnings=False
        )
        return shown
    if is_array(value):
        return [spelled(each) for each in value]
    if is_dict(value):
        return {key: spelled(each) for key, each in value.items()}
    return to_jsonable_python(value)


def _status(operation: Operation[Any], value: object) -> int:
    """Of the statuses that the document has, one at which `value` is what it returns."""
    for status, later in operation.by_status.items():
        kind = resolved(later())
        is_it = (
            value is None
            if kind is None
            else is_model(kind) and isinstance(value, kind)
        )
        if is_it:
            return status
    if operation.result_type in NOTHING_IN_IT:
        return 204
    return next(each for each in range(200, 300) if each not in operation.by_status)


def made(kind: Any, operation: Operation[Any]) -> Any:
    """The JSON of a body of an operation, made up."""
    limits = table()["operations"].get(operation.name, {})
    return sampled(kind, Place(limits))


def sampled(kind: Any, place: Place = HERE) -> Any:
    """JSON of a type, made up."""
    try:
        return sample(kind, place)
    except Endless:  # no document says what this is: the caller gets what can be had
        return None


def bare(kind: Any) -> Any:
    """A type without annotations and None; of a union, the first variant."""
    kind = resolved(kind)
    if get_origin(kind) is Annotated:
        return bare(get_args(kind)[0])
    if get_origin(kind) in UNIONS:
        return bare(next(k for k in get_args(kind) if k is not type(None)))
    return kind


def _takes_none(kind: Any) -> bool:
    kind = resolved(kind)
    if get_origin(kind) is Annotated:
        return _takes_none(get_args(kind)[0])
    if get_origin(kind) in UNIONS:
        return any(map(_takes_none, get_args(kind)))
    return kind in (None, type(None), Any)


def within(kind: Any, name: str) -> tuple[str, Any]:
    """What a part is called on the wire, and its type."""
    kind = bare(kind)
    if is_model(kind):
        found = fields_of(kind).get(name)
        return (name, Any) if found is None else (found.wire, found.kind)
    arguments = get_args(kind)
    return name, arguments[-1] if arguments else Any


def put(kind: Any, body: Any, path: Path, value: Any) -> Any:
    """JSON of a type, with something in it at `path`; None: nothing, if it may be."""
    if not path:
        return value
    name, *rest = path
    if name == EACH:
        return _spread(kind, (*rest,), value)
    wire, inner = within(kind, name)
    body = body if is_dict(body) else {}
    there = body.get(wire)
    if rest and there is None:
        there = sampled(bare(inner))
    if value is None and not rest and not _takes_none(inner):
        value = ""  # that ends a list, too
    return {**body, wire: put(inner, there, (*rest,), value)}


def _spread(kind: Any, path: Path, items: list[Any]) -> Any:
    """A list, or mapping, whose parts have the items."""
    each = within(kind, EACH)[1]
    if EACH in path:
        parts = [put(each, sampled(each), path, items)]
    else:
        parts = [
            put(each, sampled(each) if path else None, path, item) for item in items
        ]
    is_mapping = get_origin(bare(kind)) is dict
    return {str(n): one for n, one in enumerate(parts)} if is_mapping else parts
