"""Names that types had before, which lead to those that they have now."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .volume import Volume
    from .volume import VolumeShelf

    Book = Volume
    BookShelf = VolumeShelf
else:
    from .._core.renamed import renamed

    __getattr__ = renamed(
        __name__,
        {"Book": (".volume", "Volume"), "BookShelf": (".volume", "VolumeShelf")},
    )
