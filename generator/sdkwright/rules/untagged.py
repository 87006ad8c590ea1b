"""Choices between objects -> those without a discriminator, and the one that they could have."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from .. import ir
from ..diagnostics import Diagnostic, SpecError
from ..refine.unions import inferred
from ..spec.node import Node
from .subject import Subject

NAMED: Final = 4
"""Options that a message names."""


def untagged(subject: Subject) -> Iterator[Diagnostic]:
    """Choices between at least two named objects, of which no property is said to decide."""
    for node in subject.unions():
        models = {} if node.get("discriminator") else _models(node, subject)
        if len(models) < 2:
            continue
        tag = inferred(list(models.values()), subject.api.definitions)
        if tag is None:
            names = [f"`{ref.rpartition('/')[2]}`" for ref in models]
            more = f" and {len(names) - NAMED} more" if len(names) > NAMED else ""
            message = (
                f"nothing tells {', '.join(names[:NAMED])}{more} apart but trying each"
            )
            yield Diagnostic("union-untagged", message, node.at)
        else:
            message = f"`{tag.wire}` tells the options apart; no discriminator says so"
            said = _discriminator(tag, models)
            edit = node.edit("put", "discriminator", value=said)
            yield Diagnostic("union-untagged", message, node.at, (edit,))


def _models(node: Node, subject: Subject) -> dict[str, ir.Model]:
    """The options by their `$ref`s; none if not all of them are objects with a name."""
    options = node.child("oneOf" if node.get("oneOf") else "anyOf").elements()
    found: dict[str, ir.Model] = {}
    for option in options:
        if option.value == {"type": "null"}:
            continue
        try:
            target = option.target(option.ref) if option.ref else option
        except SpecError:
            return {}
        model = subject.api.definitions.get(ir.TypeId(target.id))
        if option.ref is None or not isinstance(model, ir.Model):
            return {}
        found[option.ref] = model
    return found


def _discriminator(tag: ir.Tag, models: dict[str, ir.Model]) -> dict[str, Any]:
    """The same in words of OpenAPI (3.1, Discriminator Object)."""
    refs = {model.id: ref for ref, model in models.items()}
    mapping = {value: refs[id] for value, id in tag.mapping}
    return {"propertyName": tag.wire, "mapping": mapping}
