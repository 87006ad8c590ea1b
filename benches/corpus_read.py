"""A document -> what its methods are called and why, and which of its lists are paged.

No SDK is written: the generator's model of the document, with its names, has all of it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple, TypedDict

from benches.corpus_documents import Document
from sdkwright import ir, pipeline
from sdkwright.config import load_config
from sdkwright.diagnostics import Diagnostic
from sdkwright.python.world import World
from sdkwright.reasons import kind

LONG: Final = 40
"""Characters of a name that still reads well."""


class Method(NamedTuple):
    """A method of an SDK, and the operation that it calls."""

    call: str
    operation_id: str
    id: str
    """`GET /pets`."""


class PagedList(NamedTuple):
    """A list that comes in pages."""

    call: str
    id: str
    scheme: str
    reason: str


class LeftList(NamedTuple):
    """What looks like a list and has no pages."""

    call: str
    id: str
    query: list[str]
    """The parameters that it has."""


class Read(TypedDict):
    """What was found in one document."""

    name: str
    kinds: dict[str, int]
    """How many names are a verb alone (`verb`), and what the others were taken from."""
    long: list[Method]
    numbered: list[Method]
    paged: list[PagedList]
    left: list[LeftList]
    failed: str
    """Why there is nothing."""


def read(document: Document) -> Read:
    """What the generator makes of a document, with no configuration."""
    found = Read(
        name=document.name,
        kinds={},
        long=[],
        numbered=[],
        paged=[],
        left=[],
        failed="",
    )
    try:
        world = _understood(document.path)
    except Exception as error:  # a row that says so, among those of the others
        return {**found, "failed": repr(error)[:200]}
    names, operations = world.names, world.api.described
    long = [o for o in operations if len(names.methods[o.id]) > LONG]
    numbered = [o for o in operations if kind(o, names) == "number"]
    return {
        **found,
        "kinds": {**Counter(_kind(world, o) for o in operations)},
        "long": [_method(world, o) for o in long],
        "numbered": [_method(world, o) for o in numbered],
        "paged": list(_paged(world)),
        "left": list(_left(world)),
    }


def _understood(path: Path) -> World:
    def ignore(diagnostic: Diagnostic) -> None:
        """`docs/corpus.md` counts them."""

    config = load_config(str(path))
    return pipeline.understand(pipeline.read_all(config, ignore), config, ignore)


def _kind(world: World, operation: ir.Operation) -> str:
    verbs = world.config.naming.verbs.model_dump().values()
    is_verb = world.names.methods[operation.id] in verbs
    return "verb" if is_verb else kind(operation, world.names)


def _method(world: World, operation: ir.Operation) -> Method:
    return Method(world.names.call(operation), operation.operation_id, operation.id)


# --- lists ----------------------------------------------------------------------------
def _paged(world: World) -> Iterator[PagedList]:
    for operation in world.api.described:
        if operation.paged is not None:
            scheme = type(operation.paged.scheme).__name__
            call = world.names.call(operation)
            yield PagedList(call, operation.id, scheme, operation.paged.reason)


def _left(world: World) -> Iterator[LeftList]:
    for operation in world.api.described:
        if operation.paged is None and _looks_like_a_list(operation, world.api):
            query = [p.wire for p in operation.params if p.place == "query"]
            yield LeftList(world.names.call(operation), operation.id, query)


def _looks_like_a_list(operation: ir.Operation, api: ir.Api) -> bool:
    """A `GET` of no single thing, whose answer is an array or has one.

    A rule of its own, simpler than the generator's, so that it can judge that.
    """
    returns = operation.returns
    last = operation.path.rstrip("/").rpartition("/")[2]
    if operation.method != "GET" or not isinstance(returns, ir.JsonContent):
        return False
    if last.startswith("{"):
        return False
    whole = _plain(returns.type, api)
    if isinstance(whole, ir.Model):
        return any(isinstance(_plain(f.type, api), ir.ListOf) for f in whole.fields)
    return isinstance(whole, ir.ListOf)


def _plain(type: ir.Type, api: ir.Api) -> Any:
    """A type without its name, and without null."""
    while True:
        if isinstance(type, ir.OneOf):
            rest = [option for option in type.options if option != ir.NULL]
            if len(rest) != 1:
                return type
            type = rest[0]
        elif isinstance(type, ir.Ref):
            definition = api.definitions[type.to]
            if not isinstance(definition, ir.Alias):
                return definition
            type = definition.type
        else:
            return type
