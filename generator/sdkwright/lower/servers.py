"""Server objects -> addresses with their variables filled in (OpenAPI 3.1, 4.8.5)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from .. import ir

if TYPE_CHECKING:
    from openapi_pydantic.v3 import v3_1 as oas


def servers_of(
    models: Iterable[oas.Server], base: str = ""
) -> tuple[ir.Server, ...]:
    """The addresses, in order. A name comes from `x-name` or the like, else the description.

    `base`: what all paths begin with, although they do not say so.
    """
    below = f"/{base.strip('/')}" if base.strip("/") else ""
    return tuple(
        ir.Server(
            name=_name(model),
            url=_filled(model) + below,
            template=model.url.rstrip("/") + below,
            variables=_variables(model),
            doc=model.description or "",
        )
        for model in models
    )


def _variables(model: oas.Server) -> tuple[ir.ServerVariable, ...]:
    """Those that the address has a place for."""
    return tuple(
        ir.ServerVariable(
            name=name,
            default=variable.default,
            values=tuple(variable.enum or ()),
            doc=variable.description or "",
        )
        for name, variable in (model.variables or {}).items()
        if f"{{{name}}}" in model.url
    )


def _name(model: oas.Server) -> str:
    extra = model.model_extra or {}
    for key in ("x-name", "x-fern-server-name", "x-speakeasy-server-id", "name"):
        if isinstance(extra.get(key), str):
            return str(extra[key])
    words = (model.description or "").split()
    return words[0] if len(words) == 1 else ""


def _filled(model: oas.Server) -> str:
    variables = model.variables or {}

    def value(match: re.Match[str]) -> str:
        variable = variables.get(match[1])
        return variable.default if variable else match[0]

    return re.sub(r"\{([^{}]+)\}", value, model.url).rstrip("/")
