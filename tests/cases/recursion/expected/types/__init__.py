"""The types of the API. A module of them is imported when one is first used."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .all import All as All
    from .all import AllParam as AllParam
    from .equals import Equals as Equals
    from .equals import EqualsParam as EqualsParam
    from .filter import Filter as Filter
    from .filter import FilterParam as FilterParam
    from .filter import UnknownFilter as UnknownFilter
    from .folder import Folder as Folder
    from .folder import FolderParam as FolderParam
    from .json import Json as Json
    from .user import User as User
    from .user import UserParam as UserParam
else:
    from .._core.lazy import lazily

    __getattr__, __dir__ = lazily(
        __name__,
        {
            ".all": ("All", "AllParam"),
            ".equals": ("Equals", "EqualsParam"),
            ".filter": ("Filter", "FilterParam", "UnknownFilter"),
            ".folder": ("Folder", "FolderParam"),
            ".json": ("Json",),
            ".user": ("User", "UserParam"),
        },
    )
