"""Operations of the document -> `ir.Operation`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .. import ir
from ..data import replace
from ..diagnostics import Diagnostic
from . import bodies, params, responses, security, servers, streams, vendor
from .examples import example_of
from .pages import pages_of
from .polling import rules_of
from .retries import retries_of
from .xml_answers import xml_answers

if TYPE_CHECKING:
    from openapi_pydantic.v3 import v3_1 as oas

    from ..spec.document import OperationUnit
    from .schemas import Types


def operation(
    unit: OperationUnit, types: Types
) -> tuple[ir.Operation, tuple[ir.Body, ...]]:
    """One operation and what its body may be, its inline types defined along the way."""
    model = unit.model
    operation_id = model.operationId or ""
    home = ir.TypeId(f"operation:{operation_id or f'{unit.method} {unit.path}'}")
    found, idempotency = params.split_idempotency(params.params_of(unit, types, home))
    said, base = unit.node.value, vendor.text(types.spec.root.value, vendor.BASE_PATH)
    sent = bodies.bodies_of(unit, types, home)
    answers = responses.answers_of(unit, types, home)
    main = responses.returned(answers)
    by_status = tuple(responses.variants(answers, main))
    own = servers.servers_of(unit.servers, base)
    lowered = ir.Operation(
        id=f"{unit.method} {unit.path}",
        operation_id=operation_id,
        method=unit.method,
        path=_rooted(unit, types),
        tag=(model.tags or [""])[0],
        params=found,
        body=None,
        media_types=tuple(body.media_type for body in sent),
        returns=_returns(main, by_status),
        by_status=by_status,
        beside=main.streams,
        stream_condition=streams.marks_of(unit).condition,
        links=main.links,
        headers=main.headers,
        xml=xml_answers(answers, main),
        errors=tuple(responses.failures(answers, main)),
        security=security.alternatives(model.security, types.spec, unit.node),
        base_url=own[0].url if own else "",
        other_urls=tuple(server.url for server in own[1:]),
        redirects=any(answer.is_redirect for answer in answers),
        idempotency_header=idempotency or vendor.idempotency_header(said, types.spec),
        return_value=_return_value(model.model_extra),
        retries=retries_of(model.model_extra),
        timeout=vendor.timeout(said),
        said_resource=vendor.words(said, vendor.RESOURCE),
        said_name=vendor.method_name(said, operation_id, types.spec),
        pages_said=pages_of(unit, types.spec),
        rules=rules_of(unit, types.spec),
        example=example_of(unit),
        doc=vendor.noted(_doc(model), said),
        returns_doc=main.doc,
    )
    return lowered, sent


def _doc(model: oas.Operation) -> ir.Doc:
    return ir.Doc(
        summary=model.summary or "",
        description=model.description or "",
        deprecated=model.deprecated,
        link=str(model.externalDocs.url) if model.externalDocs else "",
    )


def _return_value(extra: Mapping[str, Any] | None) -> tuple[str, ...]:
    """`x-fern-sdk-return-value`: a property of the answer."""
    found = (extra or {}).get("x-fern-sdk-return-value")
    return tuple(found.split(".")) if isinstance(found, str) and found else ()


def _rooted(unit: OperationUnit, types: Types) -> str:
    """The path, which begins with a slash (OpenAPI 3.1, Paths Object): it must not reach into the host."""
    if unit.path.startswith("/"):
        return unit.path
    message = f"{unit.path!r} does not begin with a slash; read as if it did"
    types.spec.report(Diagnostic("value-repaired", message, unit.node.at))
    return f"/{unit.path}"


def _returns(
    main: responses.Answer, by_status: tuple[tuple[int, ir.Type | None], ...]
) -> ir.Content:
    content = main.content
    if isinstance(content, ir.JsonContent) and any(
        type is None for _, type in by_status
    ):
        return replace(content, maybe=True)
    return content
