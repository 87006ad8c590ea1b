"""The section `exports`: where else things can be imported from."""

from __future__ import annotations

from typing import Annotated, Final, Literal

from pydantic import AfterValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

from sdkwright.options.words import Identifier
from sdkwright.sections import Section

MODULES: Final = frozenset(
    ["custom", "errors", "pagination", "pytest_plugin", "resources", "testing", "types"]
)
"""What an SDK has beside its runtime."""


def _refuse_module(name: str) -> str:
    if name in MODULES:
        raise PydanticCustomError(
            "reserved", "every SDK has a module `{name}` already", {"name": name}
        )
    return name


ModuleName = Annotated[
    Identifier,
    StringConstraints(pattern=r"^[a-z][a-z0-9_]*$"),
    AfterValidator(_refuse_module),
]


class Exports(Section):
    """Where else things can be imported from: for code that does so."""

    types: bool = False
    """Whether types can be imported from the package itself, too, where nothing else has their name: `from acme import Book`."""
    modules: dict[ModuleName, Literal["clients", "errors"]] = Field(
        default_factory=dict
    )
    """Module -> what can be imported from it, too: `from acme.client import Acme`."""
