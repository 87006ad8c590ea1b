"""A YAML file of sdkwright's own -> a tree with positions, for which no key occurs twice.

Apart from the model of sdk.yaml, which takes longer to import than a run without changes does.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sdkwright.diagnostics import Diagnostic, SpecError

if TYPE_CHECKING:
    from sdkwright.spec.load import Node


def read_yaml(file: Path) -> Node:
    """A file of ours, with positions; a key that occurs twice is refused here."""
    from sdkwright.spec.load import load

    return load(str(file), report=_refuse)


def _refuse(diagnostic: Diagnostic) -> None:
    """Keys that are numbers are meant as texts here, too: `404: MissingError`."""
    if diagnostic.code != "value-repaired":
        raise SpecError("config-invalid", diagnostic.message, diagnostic.at)
