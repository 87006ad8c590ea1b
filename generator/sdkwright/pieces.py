"""Pages that are made from little -> their texts, now or as an earlier run made them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from . import ir
from .data import Packable
from .memory import Memory, key_of
from .own import Source
from .python import models, reference, resources
from .python.limits import limits_of_types
from .python.pagination import Schemes
from .python.reference import SectionView
from .python.sdk_tests import FOLDER, Refused, Suite
from .python.slices import of_resources, of_types
from .python.targets import Methods
from .python.world import World
from .templates import Page, Templates

PieceT = TypeVar("PieceT")


class Exported(Packable, frozen=True):
    """A module of `types`, and the names that others import from it."""

    name: str
    exports: tuple[str, ...]


class TypesPages(Packable, frozen=True):
    """The modules of types."""

    files: tuple[tuple[str, str], ...]
    """Path and text."""
    modules: tuple[Exported, ...]
    limits: str
    """Of `limits.json`."""


class ResourcePages(Packable, frozen=True):
    """A resource: its module and its tests, and its part of pages that all share."""

    files: tuple[tuple[str, str], ...]
    section: SectionView | None
    """Of `api.md`; None: there is nothing to be called."""
    answers: tuple[str, ...]
    """Of `answers.json`."""
    refused: Refused | None
    """The call for the test of errors."""


class Pieces:
    """The pages of one SDK.

    Args:
        root: The folder of its package.
        own: The user's templates, which `templates` has.
    """

    def __init__(
        self,
        world: World,
        root: str,
        templates: Templates,
        own: Sequence[Source],
        memory: Memory | None,
    ) -> None:
        self._world, self._root, self._templates = world, root, templates
        self._memory = memory
        self._settings = key_of(root, [(source.name, source.text) for source in own])

    def types(self) -> TypesPages:
        """The modules of types."""
        part = of_types(self._world, keyed=self._memory is not None)
        return self._known("types", part.key, TypesPages, lambda: self._types(part.world))

    def resources(self, schemes: Schemes) -> Iterator[tuple[ir.Words, ResourcePages]]:
        """Each resource, in the order in which the document comes to them."""
        is_kept = self._memory is not None
        for key, part in of_resources(self._world, schemes, keyed=is_kept):
            methods = Methods(part.world, schemes)

            def make(
                key: ir.Words = key, methods: Methods = methods
            ) -> ResourcePages:
                return self._resource(key, methods)

            name = f"resource {'.'.join(key)}"
            yield key, self._known(name, part.key, ResourcePages, make)

    def _known(
        self,
        name: str,
        key: bytes | None,
        kind: type[PieceT],
        make: Callable[[], PieceT],
    ) -> PieceT:
        if self._memory is None or key is None:
            return make()
        whole = key_of(self._settings, key)
        found = self._memory.find(name, whole, kind)
        if found is None:
            found = make()
            self._memory.keep(name, whole, found)
        return found

    def _types(self, world: World) -> TypesPages:
        views = [*models.types_modules(world)]
        files = (self._python(f"types/{v.name}", "types.py.jinja", v) for v in views)
        modules = (Exported(view.name, tuple(view.exports)) for view in views)
        limits = limits_of_types(world)
        return TypesPages(tuple(files), tuple(modules), limits)

    def _resource(self, key: ir.Words, methods: Methods) -> ResourcePages:
        world = methods.world
        names = world.names.resource_of
        own = [o for o in world.api.operations if names[o.id] == key]
        view = resources.resource(world, key, own, methods)
        path = f"{self._root}/resources/{view.module}.py"
        page = Page(path, "resource.py.jinja", view, True, bool(view.derived))
        files = [(path, self._templates.rendered(page))]
        answers: tuple[str, ...] = ()
        refused: Refused | None = None
        described = [o for o in own if o.polling is None and not o.alias_of]
        if described and world.config.tests:
            tested = Suite(world).tested(key, described)
            answers, refused = tested.answers, tested.refused
            path = f"{FOLDER}/test_{tested.module.name}.py"
            page = Page(path, "tests/module.py.jinja", tested.module, is_python=True)
            files.append((path, self._templates.rendered(page)))
        section = reference.section(world, key, own, view)
        return ResourcePages(tuple(files), section, answers, refused)

    def _python(self, name: str, template: str, view: object) -> tuple[str, str]:
        path = f"{self._root}/{name}.py"
        page = Page(path, template, view, is_python=True)
        return path, self._templates.rendered(page)
