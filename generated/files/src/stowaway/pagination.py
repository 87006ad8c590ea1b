"""The ways in which this API pages its lists, and the objects that walk them."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._core.pages import AsyncItems as AsyncItems
    from ._core.pages import AsyncPage as AsyncPage
    from ._core.pages import AsyncPages as AsyncPages
    from ._core.pages import NoSuchPage as NoSuchPage
    from ._core.pages import Page as Page
    from ._core.pages import PageInfo as PageInfo
    from ._schemes import BY_NUMBER as BY_NUMBER
    from ._schemes import BY_LINK as BY_LINK
    from ._schemes import BY_URL as BY_URL
    from ._schemes import BY_NUMBER_2 as BY_NUMBER_2
else:
    from ._core.lazy import lazily

    __getattr__, __dir__ = lazily(
        __name__,
        """
        AsyncItems .._core.pages
        AsyncPage .._core.pages
        AsyncPages .._core.pages
        NoSuchPage .._core.pages
        Page .._core.pages
        PageInfo .._core.pages
        BY_NUMBER .._schemes
        BY_LINK .._schemes
        BY_URL .._schemes
        BY_NUMBER_2 .._schemes
        """,
    )
