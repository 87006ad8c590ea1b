"""The section `client_params`: parameters that the client knows, so that calls need not say them."""

from __future__ import annotations

from typing import Literal

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from sdkwright.options.words import Variable
from sdkwright.sections import Section

Place = Literal["query", "header", "path", "cookie"]
PLACES: tuple[Place, ...] = ("query", "header", "path", "cookie")


class ClientParameter(Section):
    """An argument of the client; one of `query`, `header`, `path` and `cookie` is its name there."""

    query: str | None = None
    """Its name in the query."""
    header: str | None = None
    """Its name as a header."""
    path: str | None = None
    """Its name in the path."""
    cookie: str | None = None
    """Its name as a cookie."""
    env: Variable | None = None
    """Environment variable; default: the prefix and the argument's name."""
    required: bool = False
    """Whether a call without it is an error."""
    default: str | int | float | bool | None = None
    """Sent where neither the user nor the environment says anything."""
    everywhere: bool = False
    """Whether it goes with each request, also of operations that do not list it."""
    description: str = ""
    """What the client's docstring says of it; default: what the document says."""

    @property
    def place(self) -> tuple[Place, str]:
        """Where it goes, and its name there."""
        return next((p, n) for p in PLACES if (n := getattr(self, p)) is not None)

    @model_validator(mode="after")
    def _check_place(self) -> ClientParameter:
        if sum(getattr(self, place) is not None for place in PLACES) != 1:
            raise PydanticCustomError(
                "one_place", "needs one of `query`, `header`, `path` and `cookie`"
            )
        if self.everywhere and self.path is not None:
            raise PydanticCustomError(
                "no_place", "a path without the parameter has no place for it"
            )
        return self
