"""What all methods that call other ones share: how they are written."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from .. import ir
from ..data import Struct, replace
from ..diagnostics import SpecError
from ..options.recipes import Recipe
from . import docs
from .imports import Imports
from .markdown import markdown
from .spelled import listed, signature
from .targets import Target

if TYPE_CHECKING:
    from .recipes import Recipes

_FUNCTIONS: Final = ("at", "pieces", "present", "without")
"""What their statements call; no argument can have the name of one that is called."""


class Written(Struct, frozen=True):
    """A method that calls another one: what others see of it, and its statements."""

    target: Target
    head: str
    async_head: str
    doc: str
    body: tuple[str, ...]
    async_body: tuple[str, ...]
    listed: str
    said: str

    @property
    def code(self) -> tuple[str, ...]:
        """All of its statements."""
        return (self.head, self.async_head, *self.body, *self.async_body)


class Method(ABC):
    """One method that calls another: what all kinds of them share."""

    def __init__(self, recipes: Recipes, name: str, recipe: Recipe) -> None:
        path, _, self.name = name.rpartition(".")
        self.recipes = recipes
        self.recipe = recipe
        self.imports: Imports = recipes.imports
        self._taken: frozenset[str] = frozenset()
        key = recipes.methods.resource(path)
        if key is None:
            raise SpecError("config-invalid", f"there is no resource `{path}`")
        self.key = key

    def written(self) -> Written:
        """The whole method."""
        target = self.made()
        self._taken = frozenset(argument.name for argument in target.arguments)
        body = tuple(self.body(is_async=False))
        self._check(body)
        return Written(
            target,
            self._head(target, is_async=False),
            self._head(target, is_async=True),
            self._doc(target),
            body,
            tuple(self.body(is_async=True)),
            listed(target),
            self._told(target),
        )

    @abstractmethod
    def made(self) -> Target:
        """What others see of it."""

    @abstractmethod
    def body(self, *, is_async: bool) -> Iterator[str]:
        """Its statements."""

    def _told(self, target: Target) -> str:
        """What `api.md` says of it."""
        return markdown(self.recipe.description or target.doc.summary)

    def _head(self, target: Target, *, is_async: bool) -> str:
        return f"{signature(target, is_async=is_async)}:"

    def _doc(self, target: Target) -> str:
        said = self.recipe.description
        doc = ir.Doc(summary=said) if said else replace(target.doc, deprecated=False)
        fallback = f"Do what `{self.recipe.call or self.recipe.method}` does."
        told = [(a.name, a.doc) for a in target.arguments]
        return docs.method(doc, fallback, told, target.returns_doc, [])

    def local(self, word: str) -> str:
        """A variable of the method that is none of its arguments."""
        return f"{word}_" if word in self._taken else word

    def _check(self, body: Sequence[str]) -> None:
        """Raises `SpecError` (config-invalid): an argument hides a function that is called."""
        for name in self._taken.intersection(_FUNCTIONS):
            if any(f"{name}(" in line for line in body):
                message = f"no argument of it can be called `{name}`"
                raise SpecError("config-invalid", message)
