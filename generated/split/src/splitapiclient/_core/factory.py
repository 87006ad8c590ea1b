"""A mapping of options -> the arguments of a client."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from .errors import MissingCredentialsError
from .options import CONNECTION, SETTINGS

if TYPE_CHECKING:
    from .client import AsyncAPI, SyncAPI
    from .settings import Settings


def chosen(config: Mapping[str, Any], arguments: Iterable[str]) -> dict[str, Any]:
    """The entries that a client knows: `arguments` of its own, and options that all have."""
    known = (*arguments, *SETTINGS, *CONNECTION)
    return {name: config[name] for name in known if name in config}


def check_credentials(client: SyncAPI | AsyncAPI) -> None:
    """Raises MissingCredentialsError: a client has none at all."""
    settings: Settings = vars(client)["_caller"].settings
    if not any(value is not None for value in settings.credentials.values()):
        hints = " or ".join(settings.hints.values())
        raise MissingCredentialsError(f"there is no credential: {hints}")
