"""The names of the clients -> the views of what the SDK has for the tests of its users."""

from __future__ import annotations

from dataclasses import dataclass

from .world import World


@dataclass(frozen=True, slots=True)
class FakeView:
    """A client without a server."""

    cls: str
    of: str
    kind: str
    """The class of the runtime that it extends as well."""
    fixture: str


@dataclass(frozen=True, slots=True)
class TestingView:
    """The modules `testing` and `pytest_plugin`."""

    package: str
    example: str
    """The class in the example."""
    clients: str
    fake_classes: str
    fakes: tuple[FakeView, ...]


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
    return TestingView(
        package=names.package,
        example=fakes[0].cls,
        clients=", ".join(sorted(fake.of for fake in fakes)),
        fake_classes=", ".join(sorted(fake.cls for fake in fakes)),
        fakes=fakes,
    )
