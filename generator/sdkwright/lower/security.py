"""Security schemes and requirements -> ways to prove who is calling (OpenAPI 3.1, 4.8.27)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from openapi_pydantic.v3 import v3_1 as oas

from .. import ir
from ..diagnostics import Diagnostic
from . import vendor

if TYPE_CHECKING:
    from ..spec.document import Spec
    from ..spec.node import Node


def schemes_of(spec: Spec) -> Iterator[ir.Scheme]:
    """The schemes that the runtime can serve."""
    for id, model in spec.security_schemes().items():
        auth = _auth(model)
        if auth is not None:
            arguments, variables = vendor.credentials(model.model_extra)
            yield ir.Scheme(
                id=id,
                auth=auth,
                arguments=arguments,
                variables=variables,
                doc=model.description or "",
            )


def _auth(model: oas.SecurityScheme) -> ir.Auth | None:
    prefix = vendor.text(model.model_extra, ("x-fern-header.prefix",))
    if prefix and (model.name or "").lower() == "authorization":
        return ir.Bearer(prefix)
    if model.type == "apiKey" and model.name:
        match model.security_scheme_in:
            case "header" | "query" | "cookie" as place:
                return ir.ApiKey(model.name, place)
            case _:
                return None
    match model.type:
        case "http":
            said = vendor.text(model.model_extra, ("x-stainless-auth.scheme_keyword",))
            return _http(said or model.scheme or "bearer")
        case "oauth2":
            return _oauth2(model.flows)
        case "openIdConnect" if model.openIdConnectUrl:
            return ir.OAuth2(token_url=str(model.openIdConnectUrl))
        case "openIdConnect":
            return ir.OAuth2()
        case "mutualTLS":
            return ir.MutualTls()
        case _:
            return None


def _http(scheme: str) -> ir.Auth:
    name = scheme.lower()
    if name in _HTTP:
        return _HTTP[name]()
    return ir.Bearer() if name.startswith("bearer") else ir.Bearer(scheme)


_HTTP: Mapping[str, type[ir.Basic | ir.Digest]] = {
    "basic": ir.Basic,
    "digest": ir.Digest,
}


def _oauth2(flows: oas.OAuthFlows | None) -> ir.Auth:
    flow = flows.clientCredentials if flows else None
    return ir.OAuth2(token_url=str(flow.tokenUrl or "") if flow else "")


def alternatives(
    requirements: Iterable[Mapping[str, object]] | None, spec: Spec, owner: Node
) -> tuple[tuple[str, ...], ...] | None:
    """The schemes that go together, one tuple for each alternative that can be met."""
    if requirements is None:
        return None
    known = spec.security_schemes()
    found: list[tuple[str, ...]] = []
    for requirement in requirements:
        unknown = sorted(requirement.keys() - known.keys())
        for name in unknown:
            message = f"there is no security scheme {name!r}"
            at = owner.child("security").at
            spec.report(Diagnostic("security-undefined", message, at))
        if not unknown:
            found.append(tuple(requirement))
    return tuple(found)
