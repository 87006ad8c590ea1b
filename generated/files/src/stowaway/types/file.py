"""`File`, and what belongs to it."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from .._core.models import Model
from .checksum import Checksum
from .custom import Custom
from .kind import Kind
from .person import Person


class File(Model):
    """Something that is kept."""

    id: str
    """Our name of it.

    For example: `"f_1"`.
    """

    name: str
    """Its name.

    For example: `"harbour.png"`.
    """

    kind: Kind

    size: int
    """Its size in bytes."""

    media_type: str
    """What its bytes are (RFC 6838).

    For example: `"image/png"`.
    """

    folder_id: str | None
    """The folder that it is in; null for the top one."""

    created_at: datetime
    """When it was sent first."""

    description: str | None = None
    """A few sentences about it."""

    labels: list[str] | None = None
    """Words to find it by."""

    checksum: Checksum | None
    """Its checksum; null until it is computed."""

    owner: Person | None = None

    orientation: Literal["portrait", "landscape"] | str | None = None
    """How a picture is held."""

    custom: Custom | None = None
