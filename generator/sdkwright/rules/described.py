"""A document -> what of it has no description."""

from __future__ import annotations

from collections.abc import Iterator

from ..diagnostics import Diagnostic
from ..spec.node import Node
from .subject import Subject


def undescribed(subject: Subject) -> Iterator[Diagnostic]:
    """Operations, parameters, named schemas and their properties."""
    for unit in subject.units:
        if not (unit.model.summary or unit.model.description):
            yield _missing(f"the operation `{unit.method} {unit.path}`", unit.node)
    for unit in subject.units:
        for node, parameter in unit.parameters:
            if not parameter.description:
                yield _missing(f"the parameter `{parameter.name}`", node)
    for name, node in subject.schemas:
        if not _says(node):
            yield _missing(f"the schema `{name}`", node)
    for name, node in subject.properties:
        if node.ref is None and isinstance(node.value, dict) and not _says(node):
            yield _missing(f"the property `{name}`", node)


def _says(node: Node) -> bool:
    return bool(node.child("description").value or node.child("title").value)


def _missing(what: str, node: Node) -> Diagnostic:
    return Diagnostic("description-missing", f"{what} has no description", node.at)
