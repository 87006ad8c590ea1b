"""Parameters of queries -> the same, in the styles that the configuration asks for."""

from __future__ import annotations

from collections.abc import Mapping

from .. import ir
from ..config import Config
from ..data import replace
from ..options.wire import OperationQuery, Query, QueryHabits
from ..walk import parts

Habits = Mapping[str, str]


def spell_queries(api: ir.Api, config: Config) -> ir.Api:
    """The API whose queries are written as configured.

    What is configured for a parameter holds always; what is configured for more than
    that, where the document does not say a style.
    """
    if config.query == Query():
        return api
    operations = (_operation(o, api, config.query) for o in api.operations)
    return replace(api, operations=tuple(operations))


def _operation(operation: ir.Operation, api: ir.Api, query: Query) -> ir.Operation:
    found = (query.operations.get(key) for key in operation.keys)
    own = next((o for o in found if o is not None), OperationQuery())

    def spelled(param: ir.Param) -> ir.Param:
        if param.place != "query":
            return param
        here = _said(query.parameters.get(param.wire)) | _said(
            own.parameters.get(param.wire)
        )
        usual = _said(query) | _said(own)
        style = _style(param, here if param.styled else {**usual, **here}, api)
        return replace(param, style=_truths(style, {**usual, **here}, param, api))

    return replace(operation, params=tuple(spelled(p) for p in operation.params))


def _said(habits: QueryHabits | None) -> dict[str, str]:
    return {
        key: value
        for key in ("arrays", "objects", "booleans")
        if (value := getattr(habits, key, None)) is not None
    }


def _style(param: ir.Param, habits: Habits, api: ir.Api) -> ir.Style:
    """A list is written in one way, an object in another; what may be either, in that of objects."""
    forms = set(_forms(param.type, api))
    objects, arrays = habits.get("objects"), habits.get("arrays")
    reserved = param.style.allow_reserved
    many = "" if arrays in (None, "repeat") else str(arrays)
    if objects == "json" and forms == {"object"}:
        return ir.Style("json", False)
    if objects in ("brackets", "dots") and "object" in forms:
        return ir.Style(objects, True, reserved, many)
    if arrays is None or not forms - {"scalar"}:
        return param.style
    if arrays in ("repeat", "comma") and "object" not in forms:
        return ir.Style("form", arrays == "repeat", reserved)
    return ir.Style("form", True, reserved, many)


def _truths(style: ir.Style, habits: Habits, param: ir.Param, api: ir.Api) -> ir.Style:
    spelling = habits.get("booleans", "lower")
    if spelling == "lower" or not _has_booleans(param.type, api):
        return style
    return replace(style, booleans=spelling)


def _forms(type: ir.Type, api: ir.Api) -> list[str]:
    """What a value may be: `array`, `object` or `scalar`."""
    match type:
        case ir.ListOf() | ir.TupleOf():
            return ["array"]
        case ir.MapOf():
            return ["object"]
        case ir.OneOf(options):
            kept = (option for option in options if option != ir.NULL)
            return [form for option in kept for form in _forms(option, api)]
        case ir.Ref(to):
            found = api.definitions[to]
            if isinstance(found, ir.Alias):
                return _forms(found.type, api)
            return ["object" if isinstance(found, ir.Model) else "scalar"]
        case _:
            return ["array", "object", "scalar"] if type == ir.ANY else ["scalar"]


def _has_booleans(type: ir.Type, api: ir.Api) -> bool:
    """Whether there may be a boolean anywhere in a value."""
    seen: set[ir.TypeId] = set()
    waiting = [type]
    while waiting:
        found = waiting.pop()
        if isinstance(found, ir.Ref) and found.to not in seen:
            seen.add(found.to)
            waiting.extend(_parts(api.definitions[found.to]))
        if isinstance(found, ir.Primitive) and found.scalar in _TRUTHS:
            return True
        if isinstance(found, ir.Const) and isinstance(found.value, bool):
            return True
        waiting.extend(parts(found))
    return False


def _parts(definition: ir.Definition) -> list[ir.Type]:
    match definition:
        case ir.Model():
            extra = [] if definition.extra is None else [definition.extra]
            return [*(field.type for field in definition.fields), *extra]
        case ir.Alias():
            return [definition.type]
        case ir.Enum():
            return [ir.Const(value.value) for value in definition.values]


_TRUTHS = (ir.Scalar.BOOLEAN, ir.Scalar.ANY)
