"""`User`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.references import reference
from .._core.wire import wire

if TYPE_CHECKING:
    from .folder import Folder, FolderParam
else:
    Folder = reference(__package__, "Folder")
    FolderParam = reference(__package__, "FolderParam")


class User(Model):
    home_folder: Annotated[Folder | None, Field(alias="homeFolder")] = None


@wire({"home_folder": "homeFolder"}, nested={"home_folder": lambda: (FolderParam,)})
class UserParam(TypedDict):
    home_folder: NotRequired[FolderParam | Folder]
