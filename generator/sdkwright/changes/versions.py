"""A version and what changed -> the next version (semver.org), also before 1.0.0."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from packaging.version import Version

from ..data import Struct
from .change import Change, Level

Bump = Literal["major", "minor", "patch", "none"]


class Step(Struct, frozen=True):
    """From one version to the next."""

    old: str
    new: str
    bump: Bump


def step(old: str, wanted: str, changes: Sequence[Change]) -> Step:
    """`wanted`: the version that the new SDK says it has; it counts if it is high enough."""
    bump = bump_of(old, max((change.level for change in changes), default=None))
    least = bumped(old, bump)
    is_enough = Version(wanted) >= Version(least)
    return Step(old, wanted if is_enough and bump != "none" else least, bump)


def bump_of(version: str, level: Level | None) -> Bump:
    """Before 1.0.0 the second number counts what breaks, and the third all else."""
    if level is None:
        return "none"
    is_early = Version(version).major == 0
    match level:
        case Level.BREAKING:
            return "minor" if is_early else "major"
        case Level.FEATURE:
            return "patch" if is_early else "minor"
        case Level.PATCH:
            return "patch"


def bumped(version: str, bump: Bump) -> str:
    """A version that is not yet final (`2.0.0rc1`) goes on as such: `2.0.0rc2`."""
    found = Version(version)
    if bump == "none":
        return version
    if found.pre:
        word, number = found.pre
        return f"{found.base_version}{word}{number + 1}"
    major, minor, micro = found.major, found.minor, found.micro
    match bump:
        case "major":
            return f"{major + 1}.0.0"
        case "minor":
            return f"{major}.{minor + 1}.0"
        case "patch":
            return f"{major}.{minor}.{micro + 1}"
