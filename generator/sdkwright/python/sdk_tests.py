"""Operations -> the views of the tests that come with the SDK.

Each test calls one method with example values: what arrives is compared with what the
document demands, and what comes back with what the server answered.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from .. import ir
from ..data import Packable, Struct, replace
from .answered import Answers, Entry
from .docs import sentence
from .expected import ANYTHING, KEY, Expected, Request, everywhere
from .imports import Imports
from .literals import docstring, literal, string
from .samples import Passed, Sample, Samples
from .scalars import Unfit
from .snippets import STREAMED, with_argument
from .types import Texts
from .world import World

FOLDER: Final = "tests/generated"
STREAM: Final = "__stream"
"""Ends the name of the test that asks for a stream."""
NO_RESULT: Final = ("None", "Any")


class CaseView(Struct, frozen=True):
    """The test of one operation: statements on one line each."""

    name: str
    doc: str
    lines: tuple[str, ...]


class ModuleView(Struct, frozen=True):
    """The tests of one resource."""

    name: str
    doc: str
    exchange: str
    """The type of the fixture."""
    imports: tuple[str, ...]
    has_deprecated: bool
    cases: tuple[CaseView, ...]


class SharedView(Struct, frozen=True):
    """`conftest.py`."""

    package: str
    client: str
    async_client: str
    clients: str
    imported: str
    exchange: str
    made: str


class RefusalsView(Struct, frozen=True):
    """The test of errors."""

    exchange: str
    imports: tuple[str, ...]
    refused: str
    """A call that the server refuses."""
    errors: tuple[str, ...]
    """Status and exception: `(404, errors.NotFoundError)`."""


class SuiteView(Struct, frozen=True):
    """What all tests of an SDK share."""

    shared: SharedView
    refusals: RefusalsView | None
    """None where no operation has an example."""
    answers: str
    """The text of `answers.json`."""


class Refused(Packable, frozen=True):
    """A call that the server refuses, and what its values need to be imported."""

    call: str
    imports: tuple[str, ...]


class Tested(Struct, frozen=True):
    """The tests of one resource, and what they need of what all tests share."""

    module: ModuleView
    answers: tuple[str, ...]
    """The lines of `answers.json`."""
    refused: Refused | None
    """The shortest of the calls that can be refused."""


def suite(world: World, answers: Iterable[str], refused: Iterable[Refused]) -> SuiteView:
    """What all tests of an SDK share."""
    lines = ",\n".join(answers)
    shortest = min(refused, key=lambda each: len(each.call), default=None)
    frame = Frame(world)
    refusals = frame.refusals(shortest) if shortest else None
    return SuiteView(frame.shared(), refusals, f"{{\n{lines}\n}}\n")


class Frame:
    """What the modules of tests have in common."""

    def __init__(self, world: World) -> None:
        self._world = world

    def imports(self) -> Imports:
        """What every module of tests imports. Names of the SDK are not hidden."""
        names = self._world.names
        imports = _Running({names.client, names.async_client})
        imports.own(names.package, names.client)
        imports.name(self.core("exchanges"), "Exchange")
        return imports

    @property
    def exchange(self) -> str:
        """The type of the fixture."""
        name = self.imports().name("", "Exchange")
        return f"{name}[{self._world.names.client}]"

    def core(self, module: str) -> str:
        """A module of the runtime."""
        return f"{self._world.names.package}._core.{module}"

    def shared(self) -> SharedView:
        """`conftest.py`."""
        names = self._world.names
        secrets = {
            each.argument: string(each.argument)
            for (_, role), each in names.credentials.items()
            if role not in ("client_id", "client_secret")
        }
        more = {name: literal(value) for _, name, value in everywhere(self._world)}
        given = [f"{k}={v}" for k, v in (secrets | more).items()]
        cls = self.imports().name("", "Exchange")
        return SharedView(
            package=names.package,
            client=names.client,
            async_client=names.async_client,
            clients=", ".join(sorted((names.client, names.async_client))),
            imported="Exchange" if cls == "Exchange" else f"Exchange as {cls}",
            exchange=self.exchange,
            made=f"{cls}({', '.join(('request.param', 'ANSWERS', *given))})",
        )

    def refusals(self, refused: Refused) -> RefusalsView:
        """The test of errors."""
        names = self._world.names
        imports = self.imports()
        imports.name(names.package, "errors")
        add_imports(refused.imports, imports)
        return RefusalsView(
            exchange=self.exchange,
            imports=statements(imports, with_pytest=True),
            refused=refused.call,
            errors=tuple(f"({k}, errors.{v})" for k, v in names.errors.items()),
        )


class Suite:
    """Writes the tests of one resource, and gathers the answers that they need."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._frame = Frame(world)
        self._samples = Samples(world)
        self._expected = Expected(world)
        self._answers = Answers(world)
        self._entries: dict[str, Entry] = {}
        self._refused: Sample | None = None

    def tested(self, key: ir.Words, operations: Sequence[ir.Operation]) -> Tested:
        """All of it."""
        module = self._module(key, operations)
        entries = self._entries.items()
        lines = (f"{json.dumps(name)}: {json.dumps(entry)}" for name, entry in entries)
        found = self._refused
        refused = Refused(found.call, found.imports) if found else None
        return Tested(module, tuple(lines), refused)

    def _module(self, key: ir.Words, operations: Sequence[ir.Operation]) -> ModuleView:
        names = self._world.names
        imports = self._frame.imports()
        cases: list[CaseView] = []
        left: list[str] = []
        for operation in operations:
            try:
                cases += self._cases(operation, imports)
            except Unfit:
                left.append(names.call(operation))
        listed = "".join(f"\n- `{name}`" for name in left)
        why = f"\n\nWithout a test, as no example can be made:\n{listed}" if left else ""
        path = names.call(operations[0]).rpartition(".")[0] or "the client"
        has_deprecated = bool(cases) and any(o.doc.deprecated for o in operations)
        return ModuleView(
            name=names.resources[key].module,
            doc=docstring(f"Calls of `{path}`, sync and async.{why}"),
            exchange=self._frame.exchange,
            imports=statements(imports, with_pytest=has_deprecated) if cases else (),
            has_deprecated=has_deprecated,
            cases=tuple(cases),
        )

    def _cases(self, operation: ir.Operation, imports: Imports) -> Iterator[CaseView]:
        """The test of an operation; a second one where it can answer with a stream.

        Raises:
            Unfit: There is no example of a call or an answer.
        """
        sample = self._samples.call(operation, full=True)
        if sample is None or (operation.paged and operation.paged.surface == "eager_list"):
            raise Unfit
        yield self._case(operation, sample, imports)
        switch = operation.switch
        if switch is not None:
            name = self._world.names.arguments[operation.id, switch.place, switch.wire]
            asked = with_argument(sample, name, STREAMED)
            sent = _asking(sample, name, switch)
            operation = replace(operation, returns=switch.content, paged=None)
            yield self._case(operation, asked, imports, sent=sent, kind=STREAM)

    def _case(
        self,
        operation: ir.Operation,
        sample: Sample,
        imports: Imports,
        *,
        sent: Sample | None = None,
        kind: str = "",
    ) -> CaseView:
        """`sent`: the sample with what is sent of it, where that differs."""
        request = self._expected.request(operation, sent or sample)
        if operation.idempotency_header:  # else it would be random
            sample = with_argument(sample, "idempotency_key", string(KEY))
        name = self._world.names.call(operation) + kind
        self._entries[name] = self._answers.of(operation)
        lines = [*self._lines(operation, name, sample, imports)]
        lines.append(f"assert exchange.sent == {self._sent(request, imports)}")
        add_imports(sample.imports, imports)
        is_plain = _way(operation) == "call" and not operation.doc.deprecated
        is_plain &= operation.retries is None  # which would wait
        shortest = self._refused
        if is_plain and (not shortest or len(sample.call) < len(shortest.call)):
            self._refused = sample
        return CaseView(
            name=f"test_{self._world.names.methods[operation.id]}{kind}",
            doc=docstring(f"{operation.method} {sentence(operation.path)}", 4),
            lines=tuple(lines),
        )

    def _lines(
        self, operation: ir.Operation, name: str, sample: Sample, imports: Imports
    ) -> Iterator[str]:
        """The call, and of what type its result is."""
        kind = self._kind(operation, imports)
        way = _way(operation)
        call = f"exchange.{way}({string(name)}, lambda client: {sample.call})"
        if kind in NO_RESULT:
            yield call
            return
        yield f"result = {call}"
        is_a = imports.name(self._frame.core("exchanges"), "is_a")
        yield f"assert {is_a}(result, {kind})"

    def _kind(self, operation: ir.Operation, imports: Imports) -> str:
        """The type of what the test gets."""
        core = f"{self._world.names.package}._core"
        texts = Texts(self._world, imports, core=core).bare()
        match operation.returns:
            case ir.TextContent():
                return "str"
            case ir.BinaryContent():
                return "bytes"
            case ir.DoneContent():
                return "bool"
            case ir.NoContent():
                return "None"
            case ir.StreamContent() as content:
                type = content.by_event[0][1] if content.by_event else content.type
                return f"list[{texts.answer(type)}]"
            case ir.JsonContent() as content if operation.paged:
                return f"list[{texts.answer(operation.paged.item)}]"
            case ir.JsonContent() as content:
                type = content.inner or content.type
                return "Any" if type == ir.ANY else texts.answer(type)

    def _sent(self, request: Request, imports: Imports) -> str:
        values = [string(request.method), string(request.path)]
        for name in ("query", "headers", "cookies"):
            found = getattr(request, name)
            if found:
                values.append(f"{name}={literal(found)}")
        if request.body is not None:
            name, body = request.body
            if name == ANYTHING:
                anything = imports.name("unittest.mock", "ANY")
                name, text = "content", anything
            else:
                text = literal(body)
            values.append(f"{name}={text}")
        if request.media_type:
            values.append(f"media_type={string(request.media_type)}")
        sent = imports.name(self._frame.core("exchanges"), "Sent")
        return f"{sent}({', '.join(values)})"


def _asking(sample: Sample, name: str, switch: ir.StreamSwitch) -> Sample:
    """The sample with what asks for a stream, if anything is sent that does."""
    others = tuple(each for each in sample.arguments if each.name != name)
    if switch.place == "accept":
        return replace(sample, arguments=others)
    asked = Passed(name, STREAMED, switch.place, switch.wire, json=True)
    return replace(sample, arguments=(*others, asked))


class _Running(Imports):
    """The imports of a module that looks at types when it runs."""

    def name(self, module: str, name: str, *, checked: bool = False) -> str:
        """The local name of what `module` calls `name`."""
        return super().name(module, name)


def statements(imports: Imports, *, with_pytest: bool) -> tuple[str, ...]:
    """The imports of a module, those from the SDK last, as isort has it."""
    lines = imports.plain
    if not with_pytest:
        return lines
    own = len(lines) - lines[::-1].index("") if "" in lines else 0
    return (*lines[:own], "import pytest", "", *lines[own:])


def add_imports(lines: Sequence[str], imports: Imports) -> None:
    """What the values of a sample need."""
    for line in lines:
        for name in line.removeprefix("from datetime import ").split(", "):
            imports.name("datetime", name)


def _way(operation: ir.Operation) -> str:
    """The method of `Exchange` that makes the call."""
    if operation.paged is not None or isinstance(operation.returns, ir.StreamContent):
        return "items"
    return "content" if isinstance(operation.returns, ir.BinaryContent) else "call"
