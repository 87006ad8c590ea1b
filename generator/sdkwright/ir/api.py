"""A whole API: where it is, who may call it, what it can do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from .operations import Operation
from .types import Definition, Type, TypeId


@dataclass(frozen=True, slots=True)
class ApiKey:
    """A key in a header, a query parameter or a cookie."""

    name: str
    place: Literal["header", "query", "cookie"]


@dataclass(frozen=True, slots=True)
class Basic:
    """RFC 7617."""


@dataclass(frozen=True, slots=True)
class Bearer:
    """RFC 6750; OAuth 2.0 and OpenID Connect tokens too."""


Auth = ApiKey | Basic | Bearer


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheme:
    """A way to prove who is calling."""

    id: str
    auth: Auth
    doc: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """An address of the API; variables are filled with their defaults."""

    name: str
    url: str
    doc: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Api:
    """A whole API."""

    title: str
    version: str
    doc: str
    servers: tuple[Server, ...]
    schemes: tuple[Scheme, ...]
    security: tuple[tuple[str, ...], ...]
    definitions: Mapping[TypeId, Definition]
    operations: tuple[Operation, ...]
    tags: Mapping[str, str]
    """Name to description."""
    tag_parents: Mapping[str, str] = field(default_factory=dict)
    """Name to the name of the one above it."""
    error_type: Type | None = None
    """What most failures of the API look like."""
