"""`User`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.models import Model


class User(Model):
    """Somebody who works with the account."""

    email: str
    """For example: `"ada@example.com"`."""

    name: str
    """For example: `"Ada Obi"`."""

    account_id: Annotated[str, Field(alias="accountId")]

    id: str
