"""One of the things that a split can say."""

from __future__ import annotations

from .. import types
from .._core.objects import RawBound
from ..custom.objects import TreatmentMixin


class GeneratedTreatment(RawBound, types.Treatment):
    """One of the things that a split can say."""


class AsyncTreatment(RawBound, types.Treatment):
    """One of the things that a split can say."""


class Treatment(TreatmentMixin, GeneratedTreatment):
    """One of the things that a split can say."""
