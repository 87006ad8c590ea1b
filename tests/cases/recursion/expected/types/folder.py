"""`Folder`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.references import reference
from .._core.wire import wire
from .all import AllParam
from .equals import EqualsParam
from .filter import Filter
from .json import Json

if TYPE_CHECKING:
    from .filter import FilterParam
    from .user import User, UserParam
else:
    User = reference(__package__, "User")
    UserParam = reference(__package__, "UserParam")


class Folder(Model):
    name: str

    parent_folder: Annotated[Folder | None, Field(alias="parentFolder")] = None

    sub_folders: Annotated[list[Folder] | None, Field(alias="subFolders")] = None

    owner: User | None = None

    filter: Filter | None = None

    meta: Json | None = None


@wire(
    {"parent_folder": "parentFolder", "sub_folders": "subFolders"},
    nested={
        "parent_folder": lambda: (FolderParam,),
        "sub_folders": lambda: (FolderParam,),
        "owner": lambda: (UserParam,),
        "filter": lambda: (AllParam, EqualsParam),
    },
)
class FolderParam(TypedDict):
    name: str

    parent_folder: NotRequired[FolderParam | Folder]

    sub_folders: NotRequired[Sequence[FolderParam | Folder]]

    owner: NotRequired[UserParam | User]

    filter: NotRequired[FilterParam]

    meta: NotRequired[Json]
