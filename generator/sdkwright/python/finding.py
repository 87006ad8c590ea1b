"""Recipes that `find` -> methods that go through a list."""

from __future__ import annotations

from collections.abc import Iterator

from .. import ir
from ..diagnostics import SpecError
from .arguments import Argument
from .derived import Method
from .literals import literal, string
from .markdown import code, markdown
from .spelled import passed
from .targets import Shape, Target


class Find(Method):
    """The first, or all, of a list that fit."""

    def made(self) -> Target:
        """What is to fit comes first, then what the list needs; pages are not its affair."""
        base = self._base
        added = [self._argument(way, name) for way, name in self.recipe.by.items()]
        gone = {*self.recipe.each, *self.recipes.methods.paging(self.recipe.find or "")}
        gone |= {*self.recipe.by.values()}
        rest = [a for a in base.arguments if a.name not in gone]
        doc = ir.Doc(summary=self._summary())
        found = "All that fit." if self.recipe.all else "The first that fits, or None."
        arguments = (*added, *rest)
        sync, asynchronous = map(self._shape, (base.sync, base.asynchronous))
        return Target(self.name, self.key, arguments, sync, asynchronous, doc, found)

    def _summary(self) -> str:
        ways = " and ".join(map(code, self.recipe.by))
        which = "all" if self.recipe.all else "the first"
        return f"Find {which} of `{self.recipe.find}` with this {ways}."

    def _told(self, target: Target) -> str:
        """The default is Markdown already."""
        return markdown(self.recipe.description) or self._summary()

    @property
    def _base(self) -> Target:
        base = self.recipes.target(self.recipe.find or "")
        if not base.sync.item:
            raise SpecError("config-invalid", f"`{self.recipe.find}` gives no list")
        return base

    def _shape(self, listed: Shape) -> Shape:
        item = listed.item if self.recipe.all else ""
        return Shape(self._returns(listed), item, is_awaited=True)

    def _returns(self, shape: Shape) -> str:
        if self.recipe.all:
            return f"{self.imports.builtin('list')}[{shape.item}]"
        return f"{shape.item} | None"

    def _argument(self, way: str, name: str) -> Argument:
        type = self.recipes.methods.of_item(self.recipe.find or "", way)
        kind = (
            f"{self.recipes.texts.answer(type)}{' | None' if self.recipe.all else ''}"
        )
        doc = f"The `{way}` to look for{'; None: any' if self.recipe.all else ''}."
        return Argument(name, "", "path", kind, True, doc, is_positional=True)

    def body(self, *, is_async: bool) -> Iterator[str]:
        """Loops over what is asked for, and the list."""
        base = self._base
        item, found = self.local("item"), self.local("found")
        lines, of = self.recipes.reach(base.resource, self.key, is_async)
        yield from lines
        if self.recipe.all:
            yield f"{found}: {self._returns(base.shape(is_async))} = []"
        indent = ""
        for argument, values in self.recipe.each.items():
            yield f"{indent}for {argument} in {literal(tuple(values))}:"
            indent += "    "
        gone = self.recipes.methods.paging(self.recipe.find or "")
        given = {a.name: a.name for a in base.arguments if a.name not in gone}
        call = f"{of}.{base.name}({passed(given)})"
        shape = base.shape(is_async)
        wait = "await " if is_async and shape.is_awaited else ""
        loop = "async for" if is_async and shape.walks else "for"
        yield f"{indent}{loop} {item} in {wait}{call}:"
        yield f"{indent}    if {' and '.join(self._fits(item))}:"
        done = f"{found}.append({item})" if self.recipe.all else f"return {item}"
        yield f"{indent}        {done}"
        yield f"return {found if self.recipe.all else 'None'}"

    def _fits(self, item: str) -> Iterator[str]:
        for way, name in self.recipe.by.items():
            fits = f"{self._at(item, way)} == {name}"
            yield f"({name} is None or {fits})" if self.recipe.all else fits

    def _at(self, item: str, way: str) -> str:
        """What an item has at a way: an attribute, where it surely has that."""
        attribute = self.recipes.methods.attribute(self.recipe.find or "", way)
        if attribute:
            return f"{item}.{attribute}"
        at = self.imports.name(".._core.recipes", "at")
        return f"{at}({item}, {', '.join(map(string, way.split('.')))})"
