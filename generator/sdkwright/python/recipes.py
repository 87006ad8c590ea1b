"""Recipes of sdk.yaml -> methods that are made of other methods."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from .. import ir
from ..data import replace
from ..diagnostics import SpecError
from ..options.recipes import Recipe
from .arguments import Argument
from .derived import Method
from .finding import Find
from .literals import literal
from .placed import said
from .spelled import not_taken, passed
from .targets import Methods, Shape, Target
from .templating import Templating
from .types import Texts

_KINDS: Final[Mapping[str, str]] = {
    "string": "str",
    "integer": "int",
    "number": "float",
    "boolean": "bool",
}


class Recipes:
    """The recipes of an SDK, as one module sees them."""

    def __init__(self, methods: Methods, texts: Texts, here: str) -> None:
        self.methods = methods
        self.texts = texts
        self.imports = texts.imports
        self._within: list[str] = []
        self._here = here
        """The way to the modules of resources: `.`, or `..resources`."""

    def target(self, name: str) -> Target:
        """A method of an operation or of a recipe."""
        recipe = self.methods.recipe(name)
        if recipe is None:
            return self.methods.target(name, self.texts)
        if name in self._within:
            raise SpecError("config-invalid", f"`{name}` is made of itself")
        self._within.append(name)
        made = self.method(name, recipe).made()
        self._within.remove(name)
        return made

    def method(self, name: str, recipe: Recipe) -> Method:
        """The method that a recipe is. Raises `SpecError` (config-invalid)."""
        if recipe.find is not None:
            return Find(self, name, recipe)
        return (OfObject if recipe.method is not None else Calling)(self, name, recipe)

    def reach(
        self, key: ir.Words, own: ir.Words, is_async: bool
    ) -> tuple[list[str], str]:
        """Statements, and the expression for a resource seen from another one."""
        if key == own:
            return [], "self"
        names = self.methods.world.names.resources[key]
        cls = f"{'Async' if is_async else ''}{names.cls}"
        dot = "" if self._here == "." else "."
        return [
            f"from {self._here}{dot}{names.module} import {cls}",
            "",
        ], f"{cls}(self._caller)"

    def kind(self, text: str) -> str:
        """The annotation of a kind of argument."""
        text = text.removesuffix("?")
        if text.startswith("["):
            sequence = self.imports.name("collections.abc", "Sequence")
            return f"{sequence}[{self.kind(text[1:-1])}]"
        if text == "object":
            mapping = self.imports.name("collections.abc", "Mapping")
            return f"{mapping}[{self.imports.builtin('str')}, {self._any}]"
        return self.imports.builtin(_KINDS[text]) if text in _KINDS else self._any

    @property
    def _any(self) -> str:
        return self.imports.name("typing", "Any")


class Calling(Method):
    """Another method, called with other words."""

    def made(self) -> Target:
        """Its own arguments, and what is left of the other method's."""
        base, recipe = self._base, self.recipe
        theirs = {a.name: a for a in base.arguments}
        said = dict(self._said(base))
        own = [
            self._argument(name, kind, theirs, said.get(name, ""))
            for name, kind in recipe.arguments.items()
        ]
        gone = recipe.arguments.keys() | recipe.values.keys()
        rest = [a for a in base.arguments if a.name not in gone]
        self._check_order(own)
        made = replace(base, name=self.name, resource=self.key, arguments=(*own, *rest))
        if not recipe.result:
            return made
        done = Shape(self.imports.builtin("bool"), "")
        return replace(made, sync=done, asynchronous=replace(done, is_awaited=True))

    def _check_order(self, own: Sequence[Argument]) -> None:
        """Python wants what may be left out to come last."""
        free = [a.declared.rpartition("=")[1] != "" for a in own]
        if free != sorted(free):
            name = next(a.name for a, is_free in zip(own, free, strict=True) if is_free)
            message = (
                f"`{name}` may be left out, so it must come after those that may not"
            )
            raise SpecError("config-invalid", message)

    @property
    def _base(self) -> Target:
        base = self.recipes.target(self.recipe.call or "")
        taken = [a.name for a in base.arguments]
        for name in self.recipe.values:
            if name not in taken:
                message = not_taken(self.recipe.call or "", name, taken)
                raise SpecError("config-invalid", message)
        return base

    def _said(self, base: Target) -> Iterator[tuple[str, str]]:
        """What the document says of what its arguments become."""
        methods, name = self.recipes.methods, self.recipe.call or ""
        for argument in base.arguments:
            if argument.name in self.recipe.values:
                template = self.recipe.values[argument.name]
                type = methods.sent(name, argument)
                yield from said(methods.world, template, type, argument.doc)

    def _argument(
        self,
        name: str,
        kind: str | None,
        theirs: Mapping[str, Argument],
        doc: str,
    ) -> Argument:
        if kind is None and name in theirs:
            return replace(theirs[name], is_positional=True)
        text = self.recipes.kind(kind or "any")
        may_miss = (kind or "").endswith("?")
        return Argument(
            name,
            "",
            "path",
            f"{text} | None = None" if may_miss else text,
            True,
            doc,
            is_positional=True,
        )

    def body(self, *, is_async: bool) -> Iterator[str]:
        """What it gives to the other method, and the call."""
        base, batch = self._base, self.recipe.batch
        lines, of = self.recipes.reach(base.resource, self.key, is_async)
        yield from lines
        scope = {name: name for name in self.recipe.arguments}
        values: dict[str, str] = {a.name: a.name for a in base.arguments}
        given = dict(self.recipe.values)
        wait = "await " if is_async and base.asynchronous.is_awaited else ""
        if batch is None:
            yield from self._assigned(values, given, scope, "Any")
            call = f"{wait}{of}.{base.name}({passed(values)})"
            yield from (
                (call, "return True") if self.recipe.result else (f"return {call}",)
            )
            return
        name, *way = batch.of
        if name not in self._taken:
            raise SpecError("config-invalid", f"`batch`: `{name}` is no argument of it")
        first, others, piece, result = map(
            self.local, ("first", "others", "piece", "result")
        )
        function = self.imports.name(".._core.recipes", "pieces")
        yield f"{first}, *{others} = {function}({name}, {literal(tuple(way))}, {batch.size})"
        keep = "" if self.recipe.result else f"{result} = "
        yield from self._assigned(values, given, {**scope, name: first}, "Any")
        whole = {name: first} if name in values.keys() - given.keys() else {}
        yield f"{keep}{wait}{of}.{base.name}({passed(values | whole)})"
        yield f"for {piece} in {others}:"
        later = given | batch.later
        for line in self._assigned(values, later, {**scope, name: piece}):
            yield f"    {line}"
        whole = {name: piece} if name in values.keys() - later.keys() else {}
        yield f"    {keep}{wait}{of}.{base.name}({passed(values | whole)})"
        yield f"return {self.recipe.result or result}"

    def _assigned(
        self,
        values: dict[str, str],
        given: Mapping[str, Any],
        scope: Mapping[str, str],
        kind: str = "",
    ) -> Iterator[str]:
        """What is more than an argument gets a variable, which is declared where `kind` is
        said; `values` says what is passed."""
        optional = {
            n for n, k in self.recipe.arguments.items() if (k or "").endswith("?")
        }
        templating = Templating(self.imports, scope, frozenset(optional))
        for name, template in given.items():
            text = templating.expression(template)
            if isinstance(template, dict | list | tuple) or self._is_free(text):
                local = f"{name}_" if name in scope else name
                declared = f": {self.imports.name('typing', kind)}" if kind else ""
                yield f"{local}{declared} = {text}"
                text = local
            values[name] = text

    def _is_free(self, expression: str) -> bool:
        """Whether it is an argument of which Python knows no more than its shape."""
        kind = self.recipe.arguments.get(expression) or ""
        return kind.startswith(("object", "[object"))


class OfObject(Method):
    """A method of an object, which is given instead of `self`."""

    def made(self) -> Target:
        """The object comes first."""
        target = self._target
        cls = (self.recipe.method or "").partition(".")[0]
        self.imports.own("..", "objects")
        doc = "The object to do it with."
        found = Argument(
            self.recipe.of, "", "path", f"objects.{cls}", True, doc, is_positional=True
        )
        arguments = (found, *target.arguments)
        return replace(target, name=self.name, resource=self.key, arguments=arguments)

    def _head(self, target: Target, *, is_async: bool) -> str:
        head = super()._head(target, is_async=is_async)
        mark = f": objects.{'Async' if is_async else ''}"
        return head.replace(": objects.", mark, 1)

    @property
    def _target(self) -> Target:
        from .objects import object_target  # which needs recipes itself

        return object_target(self.recipes, self.recipe.method or "")

    def body(self, *, is_async: bool) -> Iterator[str]:
        """The call."""
        target = self._target
        wait = "await " if is_async and target.asynchronous.is_awaited else ""
        values = passed({a.name: a.name for a in target.arguments})
        yield f"return {wait}{self.recipe.of}.{target.name}({values})"
