"""Ways through types: what they refer to, and the same types with something replaced."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from operator import is_
from typing import TypeVar, assert_never

from .data import replace
from .ir import (
    Alias,
    Api,
    Const,
    Content,
    Definition,
    Enum,
    Field,
    FormBody,
    ItemsBody,
    JsonBody,
    JsonContent,
    ListOf,
    MapOf,
    Model,
    MultipartBody,
    OneOf,
    Operation,
    Param,
    Primitive,
    Ref,
    StreamContent,
    TupleOf,
    Type,
    TypeId,
)

FieldT = TypeVar("FieldT", Field, Param)


def parts(type: Type) -> tuple[Type, ...]:
    """The types that a type is directly made of."""
    match type:
        case Primitive() | Ref() | Const():
            return ()
        case ListOf(item):
            return (item,)
        case MapOf(value):
            return (value,)
        case TupleOf(items, rest):
            return items if rest is None else (*items, rest)
        case OneOf(options, tag):
            return (*options, Ref(tag.default)) if tag and tag.default else options
        case _:
            assert_never(type)


def refs(type: Type) -> tuple[TypeId, ...]:
    """The definitions that a type mentions, itself included."""
    if isinstance(type, Ref):
        return (type.to,)
    inside = parts(type)
    return tuple([id for part in inside for id in refs(part)]) if inside else ()


def definition_refs(definition: Definition) -> list[TypeId]:
    """The definitions that a definition mentions."""
    match definition:
        case Model():
            found = [id for field in definition.fields for id in refs(field.type)]
            extra = refs(definition.extra) if definition.extra is not None else ()
            return [*found, *extra, *definition.parents, *definition.variants]
        case Alias():
            return [*refs(definition.type)]
        case Enum():
            return []


def operation_inputs(operation: Operation) -> Iterator[Type]:
    """The types of what an operation sends."""
    for param in operation.params:
        yield param.type
    match operation.body:
        case JsonBody(type=type):
            yield type
        case FormBody(fields=fields) | MultipartBody(fields=fields):
            yield from (form.field.type for form in fields)
        case ItemsBody(item=item):
            yield item


def operation_outputs(operation: Operation) -> Iterator[Type]:
    """The types of what an operation answers with."""
    contents: list[Content | None] = [operation.returns, operation.beside]
    for content in contents:
        if isinstance(content, JsonContent | StreamContent):
            yield content.type
    yield from (type for _, type in operation.by_status if type is not None)
    yield from (case.type for case in operation.errors if case.type is not None)


Swap = Callable[[Type], Type]


def swapped(type: Type, swap: Swap) -> Type:
    """The type with each of its parts, the innermost first, replaced by what `swap` says."""
    if isinstance(type, (Primitive, Ref, Const)):
        return swap(type)  # as most are
    match type:
        case ListOf(item):
            inner = swapped(item, swap)
            type = type if inner is item else replace(type, item=inner)
        case MapOf(value):
            inner = swapped(value, swap)
            type = type if inner is value else replace(type, value=inner)
        case TupleOf(items, rest):
            each = tuple(swapped(item, swap) for item in items)
            last = None if rest is None else swapped(rest, swap)
            if last is not rest or not _are_same(each, items):
                type = replace(type, items=each, rest=last)
        case OneOf(options, tag):
            each = tuple(swapped(option, swap) for option in options)
            type = type if _are_same(each, options) else OneOf(each, tag)
        case _:
            assert_never(type)
    return swap(type)


def _are_same(these: Sequence[object], those: Sequence[object]) -> bool:
    """Whether nothing was replaced: most parts of an API stay as they are."""
    return all(map(is_, these, those))


def swapped_definition(definition: Definition, swap: Swap) -> Definition:
    """The definition with its types replaced."""
    match definition:
        case Model():
            fields = tuple(_swapped_field(field, swap) for field in definition.fields)
            extra = definition.extra and swapped(definition.extra, swap)
            if extra is definition.extra and _are_same(fields, definition.fields):
                return definition
            return replace(definition, fields=fields, extra=extra)
        case Alias():
            type = swapped(definition.type, swap)
            is_same = type is definition.type
            return definition if is_same else replace(definition, type=type)
        case Enum():
            return definition
        case _:
            assert_never(definition)


def _swapped_field(field: FieldT, swap: Swap) -> FieldT:
    type = swapped(field.type, swap)
    return field if type is field.type else replace(field, type=type)


def swapped_operation(operation: Operation, swap: Swap) -> Operation:
    """The operation with its types replaced."""
    types = [*_types_of(operation)]
    if _are_same([swapped(type, swap) for type in types], types):
        return operation  # as most are

    def of(type: Type | None) -> Type | None:
        return None if type is None else swapped(type, swap)

    params = tuple(_swapped_field(param, swap) for param in operation.params)
    body = operation.body
    if isinstance(body, JsonBody):
        body = replace(body, type=swapped(body.type, swap))
    elif isinstance(body, ItemsBody):
        body = replace(body, item=swapped(body.item, swap))
    elif isinstance(body, FormBody | MultipartBody):
        fields = (
            replace(f, field=replace(f.field, type=swapped(f.field.type, swap)))
            for f in body.fields
        )
        body = replace(body, fields=tuple(fields))
    beside = _content(operation.beside, swap) if operation.beside else None
    return replace(
        operation,
        params=params,
        body=body,
        returns=_content(operation.returns, swap),
        beside=beside if isinstance(beside, StreamContent) else None,
        by_status=tuple((status, of(type)) for status, type in operation.by_status),
        errors=tuple(replace(case, type=of(case.type)) for case in operation.errors),
    )


def _types_of(operation: Operation) -> Iterator[Type]:
    """All that an operation mentions."""
    yield from operation_inputs(operation)
    yield from operation_outputs(operation)
    for content in (operation.returns, operation.beside):
        if isinstance(content, StreamContent):
            yield from (type for _, type in content.by_event)


def _content(content: Content, swap: Swap) -> Content:
    if isinstance(content, StreamContent):
        named = ((name, swapped(type, swap)) for name, type in content.by_event)
        content = replace(content, by_event=tuple(named))
    if isinstance(content, JsonContent | StreamContent):
        return replace(content, type=swapped(content.type, swap))
    return content


def swapped_calls(api: Api, swap: Swap) -> Api:
    """The API with the types of operations and events replaced."""
    operations = tuple(
        swapped_operation(operation, swap) for operation in api.operations
    )
    events = tuple(replace(e, type=swapped(e.type, swap)) for e in api.events)
    return replace(api, operations=operations, events=events)
