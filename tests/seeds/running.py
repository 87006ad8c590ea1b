"""The text of a sample -> what it leaves, run as it is or as the async program it would be.

The async program is made mechanically: the names of the client class and the like are
exchanged as the table says, every call is awaited if what it gives can be awaited, and
every loop is an `async for` if what it goes through is async.
"""

from __future__ import annotations

import ast
import asyncio
import inspect
from collections.abc import AsyncIterator, Mapping
from typing import Any


def run(text: str) -> dict[str, Any]:
    """The names that a program leaves, and what they stand for."""
    left: dict[str, Any] = {"__name__": "__main__"}
    exec(compile(text, "<sample>", "exec"), left)
    return left


def run_async(text: str, names: Mapping[str, str]) -> dict[str, Any]:
    """The same, of the async program that a sync one would be."""
    left: dict[str, Any] = {"__name__": "__main__", "_settled": settled, "_each": each}
    program = ast.fix_missing_locations(Awaiting(names).visit(ast.parse(text)))
    code = compile(program, "<sample>", "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)

    async def main() -> None:
        if code.co_flags & inspect.CO_COROUTINE:
            await eval(code, left)
        else:
            exec(code, left)

    asyncio.run(main())
    return left


async def settled(value: Any) -> Any:
    """What a call gives in the end."""
    return await value if inspect.isawaitable(value) else value


async def each(iterable: Any) -> AsyncIterator[Any]:
    """The items of anything that can be looped over, perhaps after awaiting it."""
    if hasattr(iterable, "__aiter__"):
        async for item in iterable:
            yield item
    else:
        for item in await settled(iterable):
            yield item


class Awaiting(ast.NodeTransformer):
    """Makes a program async, and exchanges names."""

    def __init__(self, names: Mapping[str, str]) -> None:
        self._names = names

    def visit_Name(self, node: ast.Name) -> ast.Name:
        node.id = self._names.get(node.id, node.id)
        return node

    def visit_Attribute(self, node: ast.Attribute) -> ast.Attribute:
        node.attr = self._names.get(node.attr, node.attr)
        self.generic_visit(node)
        return node

    def visit_alias(self, node: ast.alias) -> ast.alias:
        node.name = self._names.get(node.name, node.name)
        return node

    def visit_Call(self, node: ast.Call) -> ast.Await:
        self.generic_visit(node)
        return ast.Await(_called("_settled", node))

    def visit_For(self, node: ast.For) -> ast.AsyncFor:
        self.generic_visit(node)
        through = node.iter
        if isinstance(through, ast.Await) and isinstance(through.value, ast.Call):
            through = through.value.args[0]  # a list of pages is not awaited
        return ast.AsyncFor(
            node.target, _called("_each", through), node.body, node.orelse
        )


def _called(name: str, argument: ast.expr) -> ast.Call:
    return ast.Call(ast.Name(name, ast.Load()), [argument], [])
