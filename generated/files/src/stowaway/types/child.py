"""`Child`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Union

from .._core.models import UnknownVariant
from .._core.references import reference
from .._core.unions import Tagged
from .file import File

if TYPE_CHECKING:
    from .folder import Folder
else:
    Folder = reference(__package__, "Folder")


class UnknownChild(UnknownVariant):
    """A variant of `Child` that this version does not know."""

    kind: str = ""


Child = Annotated[
    Union[Folder, File, UnknownChild],
    Tagged(
        "kind",
        {
            "folder": Folder,
            "image": File,
            "video": File,
            "text": File,
            "document": File,
            "other": File,
        },
        UnknownChild,
    ),
]
"""A file or a folder."""
