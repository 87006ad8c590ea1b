"""`SidebarConfig`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Union

from .._core.models import UnknownVariant
from .._core.unions import Tagged
from .document_sidebar_config import DocumentSidebarConfig
from .link_sidebar_config import LinkSidebarConfig
from .workbook_sidebar_config import WorkbookSidebarConfig

if TYPE_CHECKING:
    from .document_sidebar_config import DocumentSidebarConfigParam
    from .link_sidebar_config import LinkSidebarConfigParam
    from .workbook_sidebar_config import WorkbookSidebarConfigParam


class UnknownSidebarConfig(UnknownVariant):
    """A variant of `SidebarConfig` that this version does not know."""

    type: str = ""


SidebarConfig = Annotated[
    Union[
        WorkbookSidebarConfig,
        DocumentSidebarConfig,
        LinkSidebarConfig,
        UnknownSidebarConfig,
    ],
    Tagged(
        "type",
        {
            "workbook": WorkbookSidebarConfig,
            "document": DocumentSidebarConfig,
            "link": LinkSidebarConfig,
        },
        UnknownSidebarConfig,
    ),
]
"""Something that a sidebar shows: a workbook, a document, or a link."""

if TYPE_CHECKING:
    SidebarConfigParam = Union[
        WorkbookSidebarConfigParam,
        WorkbookSidebarConfig,
        DocumentSidebarConfigParam,
        DocumentSidebarConfig,
        LinkSidebarConfigParam,
        LinkSidebarConfig,
    ]
else:
    SidebarConfigParam = Any
"""Something that a sidebar shows: a workbook, a document, or a link."""
