"""The names of the clients -> the views of what the SDK has for the tests of its users."""

from __future__ import annotations

from collections.abc import Iterator

from .. import ir
from ..data import Struct
from .world import World


class FakeView(Struct, frozen=True):
    """A client without a server."""

    cls: str
    of: str
    kind: str
    """The class of the runtime that it extends as well."""
    fixture: str


class TestingView(Struct, frozen=True):
    """The modules `testing` and `pytest_plugin`."""

    package: str
    example: str
    """The class in the example."""
    clients: str
    fake_classes: str
    fakes: tuple[FakeView, ...]
    imports: tuple[str, ...]
    answering: str
    """What answers for lists in pages and for streams, if there are any."""


def testing_view(world: World) -> TestingView:
    """The modules `testing` and `pytest_plugin`."""
    names = world.names
    fakes = (
        FakeView(f"Fake{names.client}", names.client, "Fake", f"fake_{names.package}"),
        FakeView(
            f"Fake{names.async_client}",
            names.async_client,
            "AsyncFake",
            f"fake_async_{names.package}",
        ),
    )
    answering = dict(_answering(world))
    found = (f"from ._core.{module} import {name}" for module, name in answering.items())
    return TestingView(
        package=names.package,
        example=fakes[0].cls,
        clients=", ".join(sorted(fake.of for fake in fakes)),
        fake_classes=", ".join(sorted(fake.cls for fake in fakes)),
        fakes=fakes,
        imports=tuple(sorted(("from ._core.received import Received as Received", *found))),
        answering=", ".join(answering.values()) + "," * (len(answering) == 1),
    )


def _answering(world: World) -> Iterator[tuple[str, str]]:
    """Module of the runtime and its function."""
    operations = world.api.operations
    if any(o.paged for o in operations):
        yield "page_answers", "paged"
    if any(o.switch or isinstance(o.returns, ir.StreamContent) for o in operations):
        yield "stream_answers", "streamed"
