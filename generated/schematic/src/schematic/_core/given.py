"""What a client is told: one by one, in a config object, by other names -> its options."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from .operation import NOTHING


class Config:
    """Options of a client in one object."""

    def __init__(self, options: Mapping[str, Any]) -> None:
        self.options = options


class Given:
    """The options of a client, sorted by who needs them.

    Args:
        options: Those that were given one by one: they count more than those of
            `config`.
        config: The others.
        aliases: Another name of an option to its name.
        features: The names of those that the client's own methods need.
    """

    def __init__(
        self,
        options: Mapping[str, Any],
        config: Config | None = None,
        *,
        aliases: Mapping[str, str] = NOTHING,
        features: Collection[str] = (),
    ) -> None:
        usual = config.options if config is not None else NOTHING
        found = {**_renamed(usual, aliases), **_renamed(options, aliases)}
        self.http_client: Any = found.pop("http_client", None)
        self._features = {k: v for k, v in found.items() if k in features}
        self.options: Any = {k: v for k, v in found.items() if k not in features}
        """What every client has."""

    def feature(self, name: str, default: Any = None) -> Any:
        """An option of the client's own methods; `default` also where it is None."""
        found = self._features.get(name)
        return default if found is None else found


def _renamed(options: Mapping[str, Any], aliases: Mapping[str, str]) -> dict[str, Any]:
    """The options by their own names, which count more than the others."""
    others = {aliases[k]: v for k, v in options.items() if k in aliases}
    return {**others, **{k: v for k, v in options.items() if k not in aliases}}
