"""Views -> files, through the templates."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from .python import client, errors, limits, models, package, resources, xml
from .python.layout import finish
from .python.pagination import Schemes
from .python.world import World
from .runtime import runtime

if TYPE_CHECKING:
    from jinja2 import Environment

_HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class File:
    """A file of the SDK. `path` has `/` and begins at the SDK's root."""

    path: str
    text: str


def templates_folder() -> Path:
    """The templates: inside an installed package, or beside it in a checkout."""
    installed = _HERE / "_templates"
    return installed if installed.is_dir() else _HERE.parent.parent / "templates"


@cache
def environment() -> Environment:
    """Jinja, strict about names that a view does not have."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    return Environment(
        loader=FileSystemLoader(templates_folder()),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )


def render(world: World) -> Iterator[File]:
    """Every file of the SDK but the manifest."""
    root = f"src/{world.names.package}"
    files = [*_own(world, root)]
    yield from files
    code = (file.text for file in files if file.path.endswith(".py"))
    for name, text in runtime(templates_folder() / "_core", code):
        yield File(f"{root}/_core/{name}", text)


def _own(world: World, root: str) -> Iterator[File]:
    """What is of this SDK alone."""
    schemes = Schemes(world)
    modules = [*models.types_modules(world)]
    views = [*resources.resources(world, schemes)]
    yield _python(
        f"{root}/__init__.py", "package.py.jinja", package.package_index(world)
    )
    yield _python(f"{root}/_client.py", "client.py.jinja", client.client_view(world))
    yield _python(f"{root}/errors.py", "errors.py.jinja", errors.errors_view(world))
    yield _python(f"{root}/pagination.py", "pagination.py.jinja", schemes.view())
    yield _python(
        f"{root}/types/__init__.py", "package.py.jinja", package.types_index(modules)
    )
    yield File(
        f"{root}/resources/__init__.py",
        '"""What the API can do, one module for each resource."""\n',
    )
    yield File(
        f"{root}/custom/__init__.py",
        '"""Your own code: never touched by the generator."""\n',
    )
    yield File(f"{root}/py.typed", "")
    yield File(f"{root}/limits.json", limits.limits_file(world))
    for module in modules:
        yield _python(f"{root}/types/{module.name}.py", "types.py.jinja", module)
    for resource in views:
        yield _python(
            f"{root}/resources/{resource.module}.py", "resource.py.jinja", resource
        )
    described = xml.xml_view(world)
    if described is not None:
        yield _python(f"{root}/_xml.py", "xml.py.jinja", described)
    guide = package.guide(world, views)
    yield _text("pyproject.toml", "pyproject.toml.jinja", package.project(world))
    yield _text("README.md", "README.md.jinja", guide)
    yield _text("api.md", "api.md.jinja", guide)


def _python(path: str, template: str, view: object) -> File:
    return File(path, finish(_rendered(template, view)))


def _text(path: str, template: str, view: object) -> File:
    return File(path, _rendered(template, view))


def _rendered(template: str, view: object) -> str:
    return environment().get_template(template).render(view=view)
