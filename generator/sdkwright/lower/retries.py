"""Vendors' words for retries -> rules."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import ir
from ..presets import UNLIMITED


def retries_of(extra: Mapping[str, Any] | None) -> ir.Retries | None:
    """The rules among the extensions of a document or an operation."""
    extra = extra or {}
    speakeasy, fern = extra.get("x-speakeasy-retries"), extra.get("x-fern-retries")
    if isinstance(fern, dict) and fern.get("disabled") is True:
        return ir.Retries(max=0)
    return _speakeasy(speakeasy) if isinstance(speakeasy, dict) else None


def _speakeasy(said: Mapping[str, Any]) -> ir.Retries:
    """There, time limits attempts, not their number."""
    if said.get("strategy") == "none":
        return ir.Retries(max=0)
    backoff = said.get("backoff")
    pauses = backoff if isinstance(backoff, dict) else {}
    codes = said.get("statusCodes")
    statuses = tuple(filter(None, map(_status, codes if isinstance(codes, list) else ())))
    connection = said.get("retryConnectionErrors")
    return ir.Retries(
        max=UNLIMITED,
        statuses=statuses or None,
        connection_errors=connection if isinstance(connection, bool) else None,
        timeouts=connection if isinstance(connection, bool) else None,
        first_delay=_seconds(pauses.get("initialInterval"), 500),
        longest_delay=_seconds(pauses.get("maxInterval"), 60_000),
        factor=_number(pauses.get("exponent"), 1.5),
        give_up_after=_seconds(pauses.get("maxElapsedTime"), 3_600_000),
    )


def _status(code: object) -> int | None:
    text = str(code).upper()
    if text in ("4XX", "5XX"):
        return int(text[0])
    return int(text) if text.isdecimal() and 400 <= int(text) < 600 else None


def _number(value: object, usual: float) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or value < 0:
        return usual
    return float(value)


def _seconds(value: object, usual: float) -> float:
    return _number(value, usual) / 1000
