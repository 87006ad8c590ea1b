"""A value with `$ref`s -> the same, as it is written in another file."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .node import Json


def rewritten(value: Json, change: Callable[[str], str]) -> Json:
    """The value; `change` is what becomes of each `$ref`."""
    if isinstance(value, list):
        return [rewritten(item, change) for item in value]
    if not isinstance(value, dict):
        return value
    found = {key: rewritten(item, change) for key, item in value.items()}
    if isinstance(ref := value.get("$ref"), str):
        found["$ref"] = change(ref)
    if isinstance(tag := found.get("discriminator"), dict) and "mapping" in tag:
        found["discriminator"] = {**tag, "mapping": _mapped(tag["mapping"], change)}
    return found


def _mapped(mapping: Json, change: Callable[[str], str]) -> Json:
    """The mapping of a discriminator: names of schemas stay, references change."""
    if not isinstance(mapping, dict):
        return mapping
    return {
        value: change(ref) if isinstance(ref, str) and set(ref) & set("/#.") else ref
        for value, ref in mapping.items()
    }
