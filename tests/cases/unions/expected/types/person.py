"""`Person`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.models import Model


class Person(Model):
    first_name: Annotated[str, Field(alias="firstName")]
