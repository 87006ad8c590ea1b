"""The section `exports`: where else things can be imported from."""

from __future__ import annotations

from typing import Annotated, Final, Literal

from pydantic import AfterValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

from sdkwright.options.words import Identifier
from sdkwright.sections import Section

MODULES: Final = frozenset(
    [
        "custom",
        "environment",
        "errors",
        "pagination",
        "pytest_plugin",
        "resources",
        "testing",
        "types",
    ]
)
"""What an SDK has beside its runtime."""


def _refuse_module(name: str) -> str:
    if name in MODULES:
        raise PydanticCustomError(
            "reserved", "every SDK has a module `{name}` already", {"name": name}
        )
    return name


ModuleName = Annotated[
    str,
    StringConstraints(pattern=r"^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*$"),
    AfterValidator(_refuse_module),
]


class Exports(Section):
    """Where else things can be imported from: for code that does so."""

    types: bool = False
    """Whether types can be imported from the package itself, too, where nothing else has their name: `from acme import Book`."""
    by_resource: bool = False
    """Whether `types` has a TypedDict of what each method takes, and a package for each resource with others below it: `from acme.types.chat import CompletionCreateParams`."""
    stainless: bool = False
    """Whether the package has what SDKs of Stainless have: `NOT_GIVEN`, `NotGiven`, `DEFAULT_TIMEOUT`, `Timeout`, `RequestOptions` and `__title__`."""
    shared: tuple[Identifier, ...] = ()
    """Types that can be imported from `types.shared`, too, and what callers write of them from `types.shared_params`, by the same name."""
    modules: dict[ModuleName, Literal["clients", "errors"] | tuple[Identifier, ...]] = (
        Field(default_factory=dict)
    )
    """Module (`util.exceptions`) -> what can be imported from it, too: the clients, the errors, or a list of objects and types."""
