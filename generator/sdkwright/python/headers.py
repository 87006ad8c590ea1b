"""Headers of every request -> the expression that makes them."""

from __future__ import annotations

from ..options.names import HEADER_WORDS
from .imports import Imports
from .literals import literal
from .world import World


def header_values(world: World, imports: Imports) -> str:
    """A dictionary; what they tell of the place where the SDK runs is found out there."""
    sdk = {
        "client": world.names.client,
        "distribution": world.names.distribution,
        "package": world.names.package,
        "version": world.version,
    }
    headers = dict(world.config.headers)
    for word in HEADER_WORDS["sdk"]:
        headers = {k: v.replace(f"{{{word}}}", sdk[word]) for k, v in headers.items()}
    text = literal(headers)
    places = [f"{{{word}}}" for word in HEADER_WORDS["place"]]
    if not any(place in value for place in places for value in headers.values()):
        return text
    return f"{imports.name('._core.about', 'filled_in')}({text})"
