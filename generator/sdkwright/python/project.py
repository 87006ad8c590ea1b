"""Names, the document's `info` and the section `project` -> the files around the package."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from ..data import Struct
from ..options.project import (
    EMAIL,
    EMAIL_LIMIT,
    SUMMARY_LIMIT,
    WEB_ADDRESS,
    pythons,
)
from . import docs
from .literals import one_line, toml
from .world import World

LICENSES: Final = frozenset(("Apache-2.0", "BSD-3-Clause", "ISC", "MIT"))
"""Those whose text is in `templates/licenses`."""
DEPENDENCIES: Final = ("httpx>=0.25,<1", "pydantic>=2.11,<3", "typing-extensions>=4.12")
EXTRAS: Final[Mapping[str, Sequence[str]]] = {"httpx2": ("httpx2>=2.7,<3",)}
DEVELOPMENT: Final = ("mypy>=1.15", "pytest>=8.3")
"""What the workflow of tests needs."""
CLASSIFIERS: Final = (
    "Intended Audience :: Developers",
    "Operating System :: OS Independent",
    "Programming Language :: Python :: 3",
)


class ProjectView(Struct, frozen=True, kw_only=True):
    """`pyproject.toml`; all but the first three are TOML."""

    distribution: str
    package: str
    version: str
    description: str
    requires_python: str
    license: str
    """Empty: not said."""
    has_license_file: bool
    authors: str
    """A list on one line; empty: not said."""
    maintainers: str
    keywords: str
    classifiers: tuple[str, ...]
    dependencies: tuple[str, ...]
    extras: tuple[str, ...]
    """`httpx2 = ["httpx2>=2.7"]`, and so on."""
    urls: tuple[str, ...]
    groups: tuple[str, ...]


class LicenseView(Struct, frozen=True):
    """`LICENSE`."""

    holder: str


class WorkflowView(Struct, frozen=True):
    """The workflows of GitHub Actions; all in a form that YAML takes as it is."""

    distribution: str
    pythons: str


def project_files(world: World) -> Iterator[tuple[str, str, object]]:
    """Path, template and view of each file around the package that is no guide to it."""
    said = world.config.project
    view = project(world)
    yield "pyproject.toml", "pyproject.toml.jinja", view
    yield "CHANGELOG.md", "CHANGELOG.md.jinja", view
    yield ".gitignore", "gitignore.jinja", view
    if view.has_license_file:
        yield "LICENSE", f"licenses/{said.license}.jinja", LicenseView(_holder(world))
    if world.config.release.github:
        found = ", ".join(f'"{each}"' for each in pythons(said.requires_python))
        workflow = WorkflowView(world.names.distribution, f"[{found}]")
        for name in ("ci", "publish"):
            path = f"workflows/{name}.yml"
            yield f".github/{path}", f"{path}.jinja", workflow


def project(world: World) -> ProjectView:
    """`pyproject.toml`."""
    said = world.config.project
    return ProjectView(
        distribution=world.names.distribution,
        package=world.names.package,
        version=world.version,
        description=toml(said.description or _description(world)),
        requires_python=toml(said.requires_python),
        license=toml(said.license) if said.license else "",
        has_license_file=said.license in LICENSES,
        authors=_people(_authors(world)),
        maintainers=_people([(each.name, each.email) for each in said.maintainers]),
        keywords=_list(said.keywords) if said.keywords else "",
        classifiers=_lines(_classifiers(world)),
        dependencies=_lines((*DEPENDENCIES, *said.dependencies)),
        extras=_table({**EXTRAS, **said.optional_dependencies}),
        urls=tuple(f"{_key(name)} = {toml(url)}" for name, url in _urls(world).items()),
        groups=_table(_groups(world)),
    )


def _description(world: World) -> str:
    """One line on what the package is."""
    api = world.api
    title = docs.sentence(api.title).rstrip(".") or world.names.client
    text = f"Python SDK for {title}. {docs.sentence(api.about.summary)}".rstrip()
    return text if len(text) <= SUMMARY_LIMIT else f"{text[: SUMMARY_LIMIT - 1]}…"


def _authors(world: World) -> list[tuple[str | None, str | None]]:
    """Name and address of each; by default of whom the document names."""
    said, about = world.config.project.authors, world.api.about
    if said:
        return [(person.name, person.email) for person in said]
    is_email = len(about.email) <= EMAIL_LIMIT and re.fullmatch(EMAIL, about.email)
    name = one_line(docs.sentence(about.contact))
    return [(name, about.email if is_email else None)]


def _people(people: Sequence[tuple[str | None, str | None]]) -> str:
    """Tables in a list on one line; empty if nobody is named."""
    entries = [{"name": name, "email": email} for name, email in people]
    tables = [
        ", ".join(f"{key} = {toml(text)}" for key, text in entry.items() if text)
        for entry in entries
    ]
    listed = [f"{{ {table} }}" for table in tables if table]
    return f"[{', '.join(listed)}]" if listed else ""


def _holder(world: World) -> str:
    """Who gives the licence."""
    said = world.config.project
    names = [person.name for person in said.authors if person.name]
    default = ", ".join(names) or f"The authors of {world.names.distribution}"
    return said.copyright or default


def _classifiers(world: World) -> Iterator[str]:
    said = world.config.project
    python = "Programming Language :: Python ::"
    each = [f"{python} {version}" for version in pythons(said.requires_python)]
    yield from dict.fromkeys(
        [*CLASSIFIERS, *each, "Typing :: Typed", *said.classifiers]
    )


def _urls(world: World) -> dict[str, str]:
    """The configured ones, and of the document's those that are whole addresses."""
    about = world.api.about
    found = {
        "Documentation": about.docs_url,
        "Support": about.support_url,
        "Terms of Service": about.terms_url,
    }
    whole = {n: url for n, url in found.items() if re.fullmatch(WEB_ADDRESS, url)}
    return {**whole, **world.config.project.urls}


def _groups(world: World) -> dict[str, Sequence[str]]:
    said = world.config.project.dependency_groups
    return {**said, "dev": (*DEVELOPMENT, *said.get("dev", ()))}


def _table(entries: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    return tuple(f"{_key(name)} = {_list(texts)}" for name, texts in entries.items())


def _key(name: str) -> str:
    return name if re.fullmatch(r"[A-Za-z0-9_-]+", name) else toml(name)


def _lines(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(map(toml, texts))


def _list(texts: Iterable[str]) -> str:
    """A list on one line."""
    return f"[{', '.join(map(toml, texts))}]"
