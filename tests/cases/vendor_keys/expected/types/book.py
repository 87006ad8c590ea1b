"""`Book`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field
from typing_extensions import NotRequired, TypedDict, deprecated

from .._core.models import Model


class BookSize(Model):
    w: float | None = None


class BookSizeParam(TypedDict):
    w: NotRequired[float]


class Book(Model):
    title: Annotated[str, Field(alias="ttl")]

    page_count: Annotated[
        int | None,
        Field(alias="pg"),
        deprecated("`page_count` is deprecated: Count them."),
    ] = None
    """Deprecated: Count them."""

    id: str | None = None

    size: Annotated[BookSize | None, Field(alias="sz")] = None

    raw: Any = None
