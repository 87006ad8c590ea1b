"""Views -> files, through the templates."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set

from . import ir
from .data import Struct
from .diagnostics import SpecError
from .memory import Memory
from .own import Source
from .pieces import Pieces, ResourcePages, TypesPages
from .python import (
    client,
    client_options,
    environments,
    errors,
    factory,
    guide,
    limits,
    objects,
    package,
    params,
    reference,
    renamed,
    sdk_tests,
    testing,
    xml,
)
from .python.pagination import Schemes
from .python.project import project_files
from .python.targets import Methods
from .python.whole import whole
from .python.world import World
from .runtime import runtime, templates_folder
from .templates import Page, Templates


class File(Struct, frozen=True):
    """A file of the SDK. `path` has `/` and begins at the SDK's root."""

    path: str
    text: str


def render(
    world: World, own: Sequence[Source] = (), memory: Memory | None = None
) -> Iterator[File]:
    """Every file of the SDK but the manifest; `own` are the templates of the user."""
    root = f"src/{world.names.package}"
    templates = Templates(own)
    pieces = Pieces(world, root, templates, own, memory)
    pages = [*_own(world, root, pieces)]
    paths = {page.path for page in pages}
    for page in templates.pages(whole(world)) if own else ():
        _refuse_second(page, paths)
        pages.append(page)
    files = [
        File(page.path, templates.rendered(page)) if isinstance(page, Page) else page
        for page in pages
    ]
    yield from files
    code = (file.text for file in files if file.path.endswith(".py"))
    for name, text in runtime(templates_folder() / "_core", code):
        yield File(f"{root}/_core/{name}", text)


def _refuse_second(page: Page, paths: Set[str]) -> None:
    if page.path in paths or page.path.startswith(".sdkwright"):
        message = f"{page.template}: {page.path} is generated from another template"
        raise SpecError("template-invalid", message)


def _own(world: World, root: str, pieces: Pieces) -> Iterator[File | Page]:
    """What is of this SDK alone."""
    schemes = Schemes(world)
    methods = Methods(world, schemes)
    by_resource = dict(pieces.resources(schemes))
    for each in by_resource.values():
        yield from (File(*file) for file in each.files)
    yield _python(
        f"{root}/__init__.py", "package.py.jinja", package.package_index(world)
    )
    yield _python(f"{root}/_client.py", "client.py.jinja", client.client_view(world))
    options = client_options.client_options_view(world)
    if options is not None:
        yield _python(f"{root}/_options.py", "client_options.py.jinja", options)
    for name, facade in package.facades(world):
        yield _python(f"{root}/{name}.py", "reexports.py.jinja", facade)
    yield _python(f"{root}/errors.py", "errors.py.jinja", errors.errors_view(world))
    places = environments.environments_module(world)
    if places is not None:
        yield _python(f"{root}/{places.name}.py", "types.py.jinja", places)
    pages = package.pagination_index(schemes)
    if pages is not None:
        yield _python(f"{root}/pagination.py", "package.py.jinja", pages)
        yield _python(f"{root}/_schemes.py", "schemes.py.jinja", schemes.view())
    types = pieces.types()
    yield from _types(world, f"{root}/types", types)
    yield File(
        f"{root}/resources/__init__.py",
        '"""What the API can do, one module for each resource."""\n',
    )
    yield File(
        f"{root}/custom/__init__.py",
        '"""Your own code: never touched by the generator."""\n',
    )
    yield File(f"{root}/py.typed", "")
    yield File(f"{root}/limits.json", limits.limits_file(world, types.limits))
    bound = [*objects.objects(world, methods)]
    yield from _objects(bound, root)
    made = factory.factory_view(world)
    if made is not None:
        yield _python(f"{root}/{made.path}.py", "factory.py.jinja", made)
    described = xml.xml_view(world)
    if described is not None:
        yield _python(f"{root}/_xml.py", "xml.py.jinja", described)
    if world.config.testing:
        fakes = testing.testing_view(world)
        yield _python(f"{root}/testing.py", "testing.py.jinja", fakes)
        yield _python(f"{root}/pytest_plugin.py", "pytest_plugin.py.jinja", fakes)
    if world.config.tests:
        yield from _tests(world, by_resource)
    for path, template, view in project_files(world):
        yield _text(path, template, view)
    yield _text("README.md", "README.md.jinja", guide.guide(world))
    sections = [each.section for each in by_resource.values() if each.section]
    yield _text("api.md", "api.md.jinja", reference.reference(world, sections, bound))


def _types(world: World, root: str, types: TypesPages) -> Iterator[File | Page]:
    """The types, and from where else in `types` they can be imported."""
    old = renamed.renamed_view(world)
    grouped, shared = [*params.packages(world)], [*package.shared_types(world)]
    dicts = [each.params for each in grouped if each.params]
    inner = [each.path for each in grouped if each.is_inner] + [name for name, _ in shared]
    top = [each.params for each in grouped if each.params and not each.path]
    exporting: list[package.Exporting] = [*types.modules, *top]
    exporting += [old] if old else []
    index = package.types_index(exporting, inner)
    indexes = [("", index), *package.types_packages(grouped)]
    for path, view in indexes:
        yield _python(f"{root}{path}/__init__.py", "types_index.py.jinja", view)
        yield _python(f"{root}{path}/__init__.pyi", "reexports.py.jinja", view)
    yield from (File(*file) for file in types.files)
    for module in dicts:
        yield _python(f"{root}/{module.name}.py", "types.py.jinja", module)
    if old is not None:
        yield _python(f"{root}/{old.name}.py", "renamed.py.jinja", old)
    for name, view in shared:
        yield _python(f"{root}/{name}.py", "reexports.py.jinja", view)


def _objects(modules: Sequence[objects.ObjectView], root: str) -> Iterator[File | Page]:
    """The models that know their client."""
    if modules:
        index = package.objects_index(modules)
        yield _python(f"{root}/objects/__init__.py", "types_index.py.jinja", index)
        yield _python(f"{root}/objects/__init__.pyi", "reexports.py.jinja", index)
    for module in modules:
        path = f"{root}/objects/{module.module}.py"
        yield Page(path, "object.py.jinja", module, is_python=True, is_free=True)


def _tests(
    world: World, by_resource: Mapping[ir.Words, ResourcePages]
) -> Iterator[File | Page]:
    """What the tests that come with the SDK share."""
    folder = sdk_tests.FOLDER
    order = dict.fromkeys(world.names.resource_of[o.id] for o in world.api.described)
    tested = [by_resource[key] for key in order]
    answers = (line for each in tested for line in each.answers)
    suite = sdk_tests.suite(world, answers, (e.refused for e in tested if e.refused))
    yield File(f"{folder}/__init__.py", '"""Tests of every call, from the document."""\n')
    yield _python(f"{folder}/conftest.py", "tests/conftest.py.jinja", suite.shared)
    yield File(f"{folder}/answers.json", suite.answers)
    if suite.refusals is not None:
        path = f"{folder}/refusals_test.py"
        yield _python(path, "tests/refusals.py.jinja", suite.refusals)


def _python(path: str, template: str, view: object) -> Page:
    return Page(path, template, view, is_python=True)


def _text(path: str, template: str, view: object) -> Page:
    return Page(path, template, view)
