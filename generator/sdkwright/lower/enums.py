"""Listed values -> the same with what vendors' keys call them and say of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from openapi_pydantic.v3 import v3_1 as oas

from ..ir import EnumValue

_NAMES = ("x-enum-varnames", "x-enumNames", "x-enum-names", "x-speakeasy-enums")
_TEXTS = ("x-enum-descriptions", "x-enumDescriptions", "x-speakeasy-enum-descriptions")
_TABLES = ("x-fern-enum", "x-ms-enum", "x-enum-elements")


def listed(schema: oas.Schema, values: list[Any]) -> list[EnumValue]:
    """The values that Python's constants can express, with names and texts."""
    extra = schema.model_extra or {}
    names = _by_value(extra, _NAMES, values) | _by_entry(extra, "name")
    texts = _by_value(extra, _TEXTS, values) | _by_entry(extra, "description")
    return [
        EnumValue(value, names.get(str(value), ""), texts.get(str(value), ""))
        for value in values
        if isinstance(value, str | int | float | bool)
    ]


def _by_value(
    extra: Mapping[str, Any], keys: tuple[str, ...], values: list[Any]
) -> dict[str, str]:
    """Value to text, from a list in the order of the values or from a mapping."""
    for key in keys:
        found = extra.get(key)
        if isinstance(found, list):
            pairs = zip(values, found, strict=False)
            return {str(value): text for value, text in pairs if isinstance(text, str)}
        if isinstance(found, dict):
            return {
                value: text for value, text in found.items() if isinstance(text, str)
            }
    return {}


def _by_entry(extra: Mapping[str, Any], what: str) -> dict[str, str]:
    """Value to text, from a table that has an entry for each value."""
    entries = (entry for key in _TABLES for entry in _entries(extra.get(key)))
    return {
        value: entry[what]
        for value, entry in entries
        if isinstance(entry.get(what), str)
    }


def _entries(table: object) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """AutoRest lists entries under `values`; Fern has them under the values themselves.

    Others list them as they are, each with the value as its name.
    """
    if isinstance(table, list):
        listed = (row for row in table if isinstance(row, dict))
        yield from ((str(row.get("value", row.get("name"))), row) for row in listed)
        return
    if not isinstance(table, dict):
        return
    rows = table.get("values")
    if isinstance(rows, list):
        yield from ((str(row["value"]), row) for row in rows if _is_row(row))
    else:
        yield from ((str(k), row) for k, row in table.items() if isinstance(row, dict))


def _is_row(row: object) -> bool:
    return isinstance(row, dict) and "value" in row
