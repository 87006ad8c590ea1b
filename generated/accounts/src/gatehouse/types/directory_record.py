"""`DirectoryRecord`, and what belongs to it."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from datetime import date as date_
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import Field as Field_
from typing_extensions import NotRequired, TypedDict, deprecated

from .._core.models import Model as Model_
from .._core.wire import wire
from .link import Link

if TYPE_CHECKING:
    from .link import LinkParam


class DirectoryRecord(Model_):
    """What your own directory says about a person.

    The names are those of the directory; Gatehouse does not choose them.
    """

    id: int
    """The number in the directory."""

    type_: Annotated[str, Field_(alias="@type")]
    """The class in the directory."""

    type: str | None = None
    """The employment."""

    links: Annotated[dict[str, Link] | None, Field_(alias="_links")] = None
    """What belongs to it."""

    class_: Annotated[str | None, Field_(alias="class")] = None
    """The salary class."""

    from_: Annotated[date_ | None, Field_(alias="from")] = None
    """The first day."""

    self: str | None = None
    """Where the record is."""

    model_id: str | None = None
    """The contract that it follows."""

    json_: Annotated[str | None, Field_(alias="json")] = None
    """What was not understood, as it came."""

    copy_: Annotated[bool | None, Field_(alias="copy")] = None
    """Whether it is a copy of another record."""

    list: builtins.list[str] | None = None
    """The groups that the person is in."""

    schema_: Annotated[str | None, Field_(alias="schema")] = None
    """What describes the record."""

    date: date_ | None = None
    """The day on which it was written."""

    x_y: Annotated[str | None, Field_(alias="x-y")] = None
    """The first of two codes."""

    x_y_: Annotated[str | None, Field_(alias="X_Y")] = None
    """The second of two codes."""

    n2fa: Annotated[bool | None, Field_(alias="2fa")] = None
    """Whether a second proof is asked for."""

    camel_case: Annotated[str | None, Field_(alias="camelCase")] = None
    """A nickname."""

    given_name: Annotated[str | None, Field_(alias="given name")] = None
    """What friends say."""

    address_city: Annotated[str | None, Field_(alias="address.city")] = None
    """Where the person lives."""

    größe: float | None = None
    """The height, in centimetres."""

    ふりがな: str | None = None
    """How the name is read."""

    none: Annotated[Any, Field_(alias="None")] = None
    """Kept for old directories, which write anything here."""

    manager: DirectoryRecord | None = None

    model_dump_: Annotated[
        str | None,
        Field_(alias="model_dump"),
        deprecated("`model_dump_` is deprecated"),
    ] = None
    """An export that is no longer made.

    Deprecated.
    """


@wire(
    {
        "type_": "@type",
        "links": "_links",
        "class_": "class",
        "from_": "from",
        "json_": "json",
        "copy_": "copy",
        "schema_": "schema",
        "x_y": "x-y",
        "x_y_": "X_Y",
        "n2fa": "2fa",
        "camel_case": "camelCase",
        "given_name": "given name",
        "address_city": "address.city",
        "none": "None",
        "model_dump_": "model_dump",
    },
    nested={"manager": lambda: (DirectoryRecordParam,)},
)
class DirectoryRecordParam(TypedDict):
    """What your own directory says about a person.

    The names are those of the directory; Gatehouse does not choose them.
    """

    id: int
    """The number in the directory."""

    type_: str
    """The class in the directory."""

    type: NotRequired[str]
    """The employment."""

    links: NotRequired[Mapping[str, LinkParam | Link]]
    """What belongs to it."""

    class_: NotRequired[str]
    """The salary class."""

    from_: NotRequired[date_]
    """The first day."""

    self: NotRequired[str]
    """Where the record is."""

    model_id: NotRequired[str]
    """The contract that it follows."""

    json_: NotRequired[str]
    """What was not understood, as it came."""

    copy_: NotRequired[bool]
    """Whether it is a copy of another record."""

    list: NotRequired[Sequence[str]]
    """The groups that the person is in."""

    schema_: NotRequired[str]
    """What describes the record."""

    date: NotRequired[date_]
    """The day on which it was written."""

    x_y: NotRequired[str]
    """The first of two codes."""

    x_y_: NotRequired[str]
    """The second of two codes."""

    n2fa: NotRequired[bool]
    """Whether a second proof is asked for."""

    camel_case: NotRequired[str]
    """A nickname."""

    given_name: NotRequired[str]
    """What friends say."""

    address_city: NotRequired[str]
    """Where the person lives."""

    größe: NotRequired[float]
    """The height, in centimetres."""

    ふりがな: NotRequired[str]
    """How the name is read."""

    none: NotRequired[object]
    """Kept for old directories, which write anything here."""

    manager: NotRequired[DirectoryRecordParam | DirectoryRecord]

    model_dump_: NotRequired[str]
    """An export that is no longer made.

    Deprecated.
    """
