"""A sample of a call -> whole statements: what is done with the result; and programs of them."""

from __future__ import annotations

import builtins
import keyword
from collections.abc import Iterable, Sequence
from typing import Final

from .. import ir
from ..data import Struct, replace
from .layout import finish
from .literals import string
from .samples import Passed, Sample, Samples
from .world import World

LONGEST: Final = 24
"""Characters of a variable's name."""
TAKEN: Final = frozenset(
    (
        "client",
        "stream",
        "error",
        "page",
        "raw",
        "response",
        *dir(builtins),
        *keyword.kwlist,
    )
)
ELSEWHERE: Final = "https://api.example.com"
STREAMED: Final = "True"


class Snippet(Struct, frozen=True):
    """Statements, each on one line. `imports`: the import statements that they need."""

    lines: tuple[str, ...]
    imports: tuple[str, ...]

    @property
    def text(self) -> str:
        """As it stands in a file that has the imports already."""
        return finish("\n".join(self.lines))

    @property
    def whole(self) -> str:
        """With its imports."""
        if not self.imports:
            return self.text
        return "\n".join((*self.imports, "", self.text))


class Snippets:
    """Writes them for the operations of one SDK."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._samples = Samples(world)
        self._made: dict[str, Sample | None] = {}

    def sample(self, operation: ir.Operation) -> Sample | None:
        """The call itself; None where it has no example."""
        if operation.id not in self._made:
            self._made[operation.id] = self._samples.call(operation)
        return self._made[operation.id]

    def of(self, operation: ir.Operation, *, is_async: bool = False) -> Snippet | None:
        """A call, and what one does with its result. None where it has no example."""
        sample = self.sample(operation)
        if sample is None:
            return None
        lines = self.use(operation, sample.call, operation.returns, is_async=is_async)
        return Snippet(lines, sample.imports)

    def streamed(self, operation: ir.Operation) -> Snippet | None:
        """A call that asks for a stream, if one can; and its items."""
        sample, switch = self.sample(operation), operation.switch
        if sample is None:
            return None
        content = operation.returns
        if switch is not None:
            content = switch.content
            place = "accept" if switch.place == "accept" else switch.place
            name = self._world.names.arguments[operation.id, place, switch.wire]
            sample = with_argument(sample, name, STREAMED)
        return Snippet(self.use(operation, sample.call, content), sample.imports)

    def use(
        self,
        operation: ir.Operation,
        call: str,
        content: ir.Content,
        *,
        is_async: bool = False,
    ) -> tuple[str, ...]:
        """What one does with what a call returns."""
        wait, mark = ("await ", "async ") if is_async else ("", "")
        paged = operation.paged
        if (
            paged
            and isinstance(content, ir.JsonContent)
            and paged.surface != "eager_list"
        ):
            item = self.variable(paged.item, "item")
            return (f"{mark}for {item} in {call}:", f"    print({item})")
        match content:
            case ir.StreamContent(type):
                item = self.variable(type, "item")
                return (
                    f"{mark}with {wait}{call} as stream:",
                    f"    {mark}for {item} in stream:",
                    f"        print({item})",
                )
            case ir.BinaryContent():
                return (
                    f"download = {wait}{call}",
                    'download.write_to_file("download")',
                )
            case ir.JsonContent(type=type, inner=inner) if type != ir.NULL:
                name = self.variable(inner or type, "result")
                return (f"{name} = {wait}{call}", f"print({name})")
            case ir.TextContent():
                return (f"text = {wait}{call}", "print(text)")
            case _:
                return (f"{wait}{call}",)

    def variable(self, type: ir.Type, otherwise: str) -> str:
        """The name of a type as that of a variable."""
        options = type.options if isinstance(type, ir.OneOf) else (type,)
        named = [o.to for o in options if isinstance(o, ir.Ref)]
        found = self._world.names.types.get(named[0]) if len(named) == 1 else None
        name = self._world.names.casing.snake(found) if found else otherwise
        taken = TAKEN | {self._world.names.package}
        return otherwise if name in taken or len(name) > LONGEST else name

    @property
    def client(self) -> str:
        """`client = Bookstore()`: credentials come from the environment."""
        return f"client = {self.made(self._world.names.client)}"

    def made(self, name: str, *options: str) -> str:
        """A client; where the document does not say where the API is, it is told."""
        urls = [url for _, url in self._world.names.environments]
        is_somewhere = any("://" in url for url in urls)
        where = () if is_somewhere else (f"base_url={string(ELSEWHERE)}",)
        return f"{name}({', '.join((*where, *options))})"

    def program(self, operation: ir.Operation) -> str | None:
        """All that it takes to call an operation. None where it has no example."""
        snippet = self.of(operation)
        if snippet is None:
            return None
        names = self._world.names
        head = [*snippet.imports, *[""] * bool(snippet.imports)]
        head += [f"from {names.package} import {names.client}", "", self.client, ""]
        return finish("\n".join((*head, *snippet.lines))) + "\n"


def with_argument(sample: Sample, name: str, source: str) -> Sample:
    """The same call with one more argument, or another value of it."""
    others = tuple(a for a in sample.arguments if a.name != name)
    more = Passed(name=name, source=source, place="body", wire="", json=None, whole=True)
    return replace(sample, arguments=(*others, more))


def indented(lines: Iterable[str], levels: int = 1) -> Sequence[str]:
    """Statements inside others."""
    return [f"{'    ' * levels}{line}" if line else "" for line in lines]
