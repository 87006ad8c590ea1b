"""`FeatureType`, and what belongs to it."""

from __future__ import annotations

from typing import Literal, Union

FeatureType = Union[Literal["boolean", "event", "license", "trait"], str]
"""What limits a feature: nothing, or how often something may happen or how much there
may be of it.
"""
