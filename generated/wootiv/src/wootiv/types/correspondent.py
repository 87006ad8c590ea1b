"""`Correspondent`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypedDict

from .._core.models import Model
from .._core.wire import wire


class Correspondent(Model):
    """Who a mail is from or for."""

    email: Annotated[str, Field(alias="Email")]
    """The mail address."""

    mailbox_hash: Annotated[str, Field(alias="MailboxHash")]
    """What stands behind the plus of the address."""

    name: Annotated[str, Field(alias="Name")]
    """The name."""


@wire({"email": "Email", "mailbox_hash": "MailboxHash", "name": "Name"})
class CorrespondentParam(TypedDict):
    """Who a mail is from or for."""

    email: str
    """The mail address."""

    mailbox_hash: str
    """What stands behind the plus of the address."""

    name: str
    """The name."""
