"""Rules of retries -> arguments of constants and settings."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .. import ir
from ..data import asdict
from .imports import Imports
from .literals import literal


def retry_arguments(rules: ir.Retries | None, imports: Imports, core: str) -> Iterator[str]:
    """`max_retries=5` and `retries=RetryPolicy(...)`, as far as they are not the usual."""
    if rules is None:
        return
    if rules.max is not None:
        yield f"max_retries={rules.max}"
    said = {k: v for k, v in asdict(rules).items() if v is not None and k != "max"}
    if said:
        policy = imports.name(f"{core}.retries", "RetryPolicy")
        values = ", ".join(f"{key}={_value(key, value)}" for key, value in said.items())
        yield f"retries={policy}({values})"


def _value(key: str, value: Any) -> str:
    if key != "statuses":
        return literal(value)
    return f"frozenset({{{', '.join(map(repr, value))}}})" if value else "frozenset()"
