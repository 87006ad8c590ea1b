"""`Traits`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import TypedDict

from .._core.models import Model
from .trait_value import TraitValue


class Traits(Model):
    """A person that we do not know."""

    traits: dict[str, TraitValue]
    """What is known of the person."""


class TraitsParam(TypedDict):
    """A person that we do not know."""

    traits: Mapping[str, TraitValue]
    """What is known of the person."""
