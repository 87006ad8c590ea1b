"""`LinkSidebarConfig`, and what belongs to it."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from .._core.models import Model


class LinkSidebarConfig(Model):
    type: Literal["link"]

    href: str
    """Where it leads.

    For example: `"https://example.com/help"`.
    """

    title: str
    """What it is called.

    For example: `"Help"`.
    """


class LinkSidebarConfigParam(TypedDict):
    type: Literal["link"]

    href: str
    """Where it leads.

    For example: `"https://example.com/help"`.
    """

    title: str
    """What it is called.

    For example: `"Help"`.
    """
