"""The sections `project` and `release`: what the package says of itself, and how it is released.

Keys are those of `[project]` in a pyproject.toml, with `_` for `-`
(packaging.python.org, pyproject.toml specification).
"""

from __future__ import annotations

from typing import Annotated, Final

from pydantic import AfterValidator, Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from sdkwright.options.words import Distribution
from sdkwright.sections import Section

EMAIL: Final = r"[A-Za-z0-9_%+'-]+(\.[A-Za-z0-9_%+'-]+)*@([A-Za-z0-9-]+\.)+[A-Za-z]{2,}"
EMAIL_LIMIT: Final = 254
"""RFC 5321, 4.5.3.1."""
WEB_ADDRESS: Final = r"https?://[A-Za-z0-9][!#-;=?-\[\]_a-z~]*"
"""Characters of RFC 3986."""
SUMMARY_LIMIT: Final = 512
LABEL_LIMIT: Final = 32
"""A package index takes nothing longer."""
MINORS: Final = range(10, 15)
"""The Pythons 3.x that SDKs are tested with."""
USUAL_PYTHONS: Final = ">=3.10"
"""All of them, and later ones."""


# `packaging` is imported where it is needed: few configurations have a word to check.


def _check_license(text: str) -> str:
    from packaging.licenses import (
        InvalidLicenseExpression,
        canonicalize_license_expression,
    )

    try:
        return canonicalize_license_expression(text)
    except InvalidLicenseExpression:
        raise PydanticCustomError(
            "license", "must be an SPDX expression, such as MIT or Apache-2.0"
        ) from None


def _check_requirement(text: str) -> str:
    from packaging.requirements import InvalidRequirement, Requirement

    try:
        return str(Requirement(text))
    except InvalidRequirement:
        raise PydanticCustomError(
            "requirement", "must be a requirement (PEP 508), such as `boto3>=1.34`"
        ) from None


def _check_pythons(text: str) -> str:
    from packaging.specifiers import InvalidSpecifier

    try:
        allowed, too_old = pythons(text), pythons(text, range(10))
    except InvalidSpecifier:
        raise PydanticCustomError(
            "pythons", "must be a version specifier, such as `>=3.11`"
        ) from None
    if too_old or not allowed:
        raise PydanticCustomError(
            "pythons", "must allow one of 3.10 to 3.14, and nothing older"
        )
    return text


def pythons(specifier: str, minors: range = MINORS) -> tuple[str, ...]:
    """The Pythons 3.x that a specifier allows, at least in their last releases."""
    if specifier == USUAL_PYTHONS:
        return tuple(f"3.{minor}" for minor in minors if minor in MINORS)
    from packaging.specifiers import SpecifierSet

    allowed = SpecifierSet(specifier)
    return tuple(f"3.{minor}" for minor in minors if f"3.{minor}.99" in allowed)


Line = Annotated[str, StringConstraints(pattern=r"^[^\n\r]*\S[^\n\r]*$")]
Email = Annotated[str, StringConstraints(pattern=f"^{EMAIL}$", max_length=EMAIL_LIMIT)]
WebAddress = Annotated[str, StringConstraints(pattern=f"^{WEB_ADDRESS}$")]
UrlLabel = Annotated[
    str, StringConstraints(pattern=r"^[\w -]+$", max_length=LABEL_LIMIT)
]
LicenseExpression = Annotated[str, AfterValidator(_check_license)]
RequirementText = Annotated[str, AfterValidator(_check_requirement)]
Pythons = Annotated[str, AfterValidator(_check_pythons)]
Requirements = dict[Distribution, tuple[RequirementText, ...]]
"""Name of an extra, or of a group -> what it installs."""


class Person(Section):
    """Somebody who makes the package."""

    name: Line | None = None
    """What they are called."""
    email: Email | None = None
    """Where they are written to."""

    @model_validator(mode="after")
    def _check_said(self) -> Person:
        if self.name is None and self.email is None:
            raise PydanticCustomError("nobody", "needs `name` or `email`")
        return self


class Project(Section):
    """What pyproject.toml says of the package, beyond its name and version."""

    description: Annotated[Line, StringConstraints(max_length=SUMMARY_LIMIT)] | None = (
        None
    )
    """One line; default: from the document's title and summary."""
    license: LicenseExpression | None = None
    """SPDX expression, `MIT`; the text of Apache-2.0, BSD-3-Clause, ISC and MIT is written to LICENSE."""
    copyright: Line | None = None
    """Who holds the rights, for LICENSE, with years if you like; default: the authors."""
    authors: tuple[Person, ...] = ()
    """Default: the document's contact."""
    maintainers: tuple[Person, ...] = ()
    """Who looks after it, if others than the authors."""
    keywords: tuple[Line, ...] = ()
    """Words that it is found by."""
    classifiers: tuple[Line, ...] = ()
    """Further ones; Python's versions and `Typed` are there anyhow."""
    urls: dict[UrlLabel, WebAddress] = Field(default_factory=dict)
    """Label -> address; `Documentation`, `Support` and `Terms of Service` are the document's, where it has them."""
    requires_python: Pythons = USUAL_PYTHONS
    """Pythons that the SDK is for."""
    dependencies: tuple[RequirementText, ...] = ()
    """Further ones, for code of your own."""
    optional_dependencies: Requirements = Field(default_factory=dict)
    """Extra -> what it installs."""
    dependency_groups: Requirements = Field(default_factory=dict)
    """Group -> what it installs, for those who work on the SDK; `dev` has mypy and pytest anyhow."""


class Release(Section):
    """How the package is tested and released."""

    github: bool = False
    """Whether workflows of GitHub Actions are written, which test it and publish it on PyPI."""
