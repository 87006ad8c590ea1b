"""Forms -> the same, their lists written as the configuration asks for."""

from __future__ import annotations

from .. import ir
from ..config import Config
from ..data import replace


def spell_forms(api: ir.Api, config: Config) -> ir.Api:
    """The API whose forms have `[]`, or a number, after the names of lists."""
    many = config.forms.arrays
    if many == "repeat":
        return api
    operations = (_operation(operation, many, api) for operation in api.operations)
    return replace(api, operations=tuple(operations))


def _operation(operation: ir.Operation, many: str, api: ir.Api) -> ir.Operation:
    body = operation.body
    if not isinstance(body, ir.FormBody | ir.MultipartBody):
        return operation
    fields = tuple(_field(form, many, api) for form in body.fields)
    return replace(operation, body=replace(body, fields=fields))


def _field(form: ir.FormField, many: str, api: ir.Api) -> ir.FormField:
    """A field that is a list, or has lists in it. One of JSON is text."""
    content = form.encoding.media_type if form.encoding else ""
    is_said = form.style is not None or "json" in content
    if is_said or not _may_have_lists(form.field.type, api):
        return form
    return replace(form, style=ir.Style("brackets", True, many=many))


def _may_have_lists(type: ir.Type, api: ir.Api) -> bool:
    match type:
        case ir.Primitive():
            return type.scalar == ir.Scalar.ANY
        case ir.Const():
            return False
        case ir.OneOf(options):
            return any(_may_have_lists(option, api) for option in options)
        case ir.Ref(to):
            return not isinstance(api.definitions[to], ir.Enum)
        case _:
            return True
