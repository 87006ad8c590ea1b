"""The ways in which this API pages its lists, and the objects that walk them."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._core.pages import AsyncItems as AsyncItems
    from ._core.pages import AsyncPage as AsyncPage
    from ._core.pages import AsyncPages as AsyncPages
    from ._core.pages import NoSuchPage as NoSuchPage
    from ._core.pages import Page as Page
    from ._core.pages import PageInfo as PageInfo
    from ._schemes import BY_OFFSET as BY_OFFSET
    from ._schemes import BY_OFFSET_2 as BY_OFFSET_2
    from ._schemes import BY_OFFSET_3 as BY_OFFSET_3
    from ._schemes import BY_CURSOR as BY_CURSOR
    from ._schemes import BY_NUMBER as BY_NUMBER
    from ._schemes import BY_NUMBER_2 as BY_NUMBER_2
    from ._schemes import BY_NUMBER_3 as BY_NUMBER_3
    from ._schemes import BY_NUMBER_4 as BY_NUMBER_4
    from ._schemes import BY_NUMBER_5 as BY_NUMBER_5
    from ._schemes import BY_NUMBER_6 as BY_NUMBER_6
    from ._schemes import BY_NUMBER_7 as BY_NUMBER_7
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
        BY_OFFSET .._schemes
        BY_OFFSET_2 .._schemes
        BY_OFFSET_3 .._schemes
        BY_CURSOR .._schemes
        BY_NUMBER .._schemes
        BY_NUMBER_2 .._schemes
        BY_NUMBER_3 .._schemes
        BY_NUMBER_4 .._schemes
        BY_NUMBER_5 .._schemes
        BY_NUMBER_6 .._schemes
        BY_NUMBER_7 .._schemes
        """,
    )
