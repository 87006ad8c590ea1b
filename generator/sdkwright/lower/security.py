"""Security schemes and requirements -> ways to prove who is calling (OpenAPI 3.1, 4.8.27)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from openapi_pydantic.v3 import v3_1 as oas

from .. import ir
from ..diagnostics import Diagnostic

if TYPE_CHECKING:
    from ..spec.document import Spec
    from ..spec.node import Node


def schemes_of(spec: Spec) -> Iterator[ir.Scheme]:
    """The schemes that the runtime can serve."""
    for id, model in spec.security_schemes().items():
        auth = _auth(model)
        if auth is not None:
            yield ir.Scheme(id=id, auth=auth, doc=model.description or "")


def _auth(model: oas.SecurityScheme) -> ir.Auth | None:
    if model.type == "apiKey" and model.name:
        match model.security_scheme_in:
            case "header" | "query" | "cookie" as place:
                return ir.ApiKey(model.name, place)
            case _:
                return None
    if model.type == "http":
        return ir.Basic() if (model.scheme or "").lower() == "basic" else ir.Bearer()
    return ir.Bearer() if model.type in ("oauth2", "openIdConnect") else None


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
