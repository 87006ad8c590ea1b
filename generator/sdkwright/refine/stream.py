"""Streams -> how each ends, fails and goes on, and what callers ask for it with."""

from __future__ import annotations

from collections.abc import Iterator

from .. import ir
from ..config import Config
from ..data import Struct, replace
from ..options.streams import StreamSettings
from .usage import flat_fields

USUAL_END = "[DONE]"
USUAL_ERRORS = ("error",)
USUAL_SWITCH = "stream"


def settle_streams(api: ir.Api, config: Config) -> ir.Api:
    """The API in which all is known of each stream."""
    operations = (_settled(operation, api, config) for operation in api.operations)
    return replace(api, operations=tuple(operations))


def _settled(operation: ir.Operation, api: ir.Api, config: Config) -> ir.Operation:
    own, usual = config.streaming.of(operation.keys), config.streaming
    returns, beside = operation.returns, operation.beside
    if isinstance(returns, ir.StreamContent):
        return replace(operation, returns=_content(returns, own, usual))
    if beside is None:
        return operation
    beside = _content(beside, own, usual)
    words = (own.switch, operation.stream_condition, usual.switch, USUAL_SWITCH)
    wire = next(filter(None, words))
    candidates = [c for c in _candidates(operation, api) if c.wire == wire]
    switch = _switch(candidates[0], beside) if candidates else None
    switch = switch or ir.StreamSwitch(USUAL_SWITCH, beside, "accept")
    return replace(operation, beside=beside, switch=switch)


def _content(
    content: ir.StreamContent, own: StreamSettings, usual: StreamSettings
) -> ir.StreamContent:
    usual_end = "" if _is_text(content.type) else USUAL_END
    ends = (own.end, content.end, usual.end, usual_end)
    end = next(end for end in ends if end is not None)
    said = (own.error_events, usual.error_events, USUAL_ERRORS)
    resume = usual.resume if own.resume is None else own.resume
    return replace(
        content,
        type=_without(content.type, end),
        end=end,
        error_events=next(names for names in said if names is not None),
        resume=bool(resume) and content.format == "events",
    )


def _is_text(type: ir.Type) -> bool:
    """Whether items are texts: also the one by which others end their streams."""
    options = type.options if isinstance(type, ir.OneOf) else (type,)
    return {*options} - {ir.NULL} == {ir.STRING}


def _without(type: ir.Type, end: str) -> ir.Type:
    """The type of an item, where the document lists the end of all items among them."""
    if not isinstance(type, ir.OneOf) or ir.Const(end) not in type.options:
        return type
    rest = tuple(option for option in type.options if option != ir.Const(end))
    return rest[0] if len(rest) == 1 else ir.OneOf(rest, type.tag)


class _Candidate(Struct, frozen=True):
    """Something that is sent, and may be what asks for a stream."""

    wire: str
    type: ir.Type
    presence: ir.Presence
    is_query: bool


def _candidates(operation: ir.Operation, api: ir.Api) -> Iterator[_Candidate]:
    """Properties of the body that are arguments of the method, and parameters of the query."""
    body = operation.body
    fields: tuple[ir.Field, ...] = ()
    if isinstance(body, ir.JsonBody):
        fields = flat_fields(operation, api) or ()
    elif isinstance(body, ir.FormBody | ir.MultipartBody):
        fields = tuple(form.field for form in body.fields if form.files == "no")
    for field in fields:
        presence = field.presence
        if body and not body.required and isinstance(presence, ir.Required):
            presence = ir.Optional()
        yield _Candidate(field.wire, field.type, presence, False)
    for param in operation.params:
        if param.place == "query":
            yield _Candidate(param.wire, param.type, param.presence, True)


def _switch(found: _Candidate, content: ir.StreamContent) -> ir.StreamSwitch | None:
    options = found.type.options if isinstance(found.type, ir.OneOf) else (found.type,)
    if {*options} - {ir.NULL} != {ir.Primitive(ir.Scalar.BOOLEAN)}:
        return None
    presence = found.presence
    return ir.StreamSwitch(
        found.wire,
        content,
        "query" if found.is_query else "body",
        usual=isinstance(presence, ir.Default) and presence.value is True,
        required=isinstance(presence, ir.Required),
        nullable=ir.NULL in options,
    )
