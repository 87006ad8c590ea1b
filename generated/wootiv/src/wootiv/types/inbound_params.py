"""What methods take by name, as dictionaries: `create(**params)`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .correspondent import Correspondent, CorrespondentParam


class MailCreateParams(TypedDict, total=False):
    """What `inbound.mail.create` takes by name."""

    attachments: Required[Sequence[Sequence[object]]]
    """Files that go with it."""

    bcc: Required[str]
    """Who gets it, unknown to the others."""

    bcc_full: Required[Sequence[CorrespondentParam | Correspondent]]
    """The same, with names."""

    cc: Required[str]
    """Who gets a copy."""

    cc_full: Required[Sequence[Sequence[object]]]
    """The same, with names."""

    date: Required[str]
    """When it was sent."""

    from_: Required[str]
    """Who sent it."""

    from_full: Required[CorrespondentParam | Correspondent]
    """The same, with the name."""

    from_name: Required[str]
    """The name of who sent it."""

    headers: Required[Sequence[str]]
    """Its headers."""

    mailbox_hash: Required[str]
    """What stands behind the plus of the address."""

    message_id: Required[str]
    """Its id."""

    message_stream: Required[str]
    """Which way it came."""

    original_recipient: Required[str]
    """The address that it was sent to at first."""

    raw_email: Required[str]
    """All of it as it came."""

    reply_to: Required[str]
    """Where answers go."""

    stripped_text_reply: Required[str]
    """Its text without what it answers."""

    subject: Required[str]
    """What it is about."""

    tag: Required[str]
    """Its label."""

    text_body: Required[str]
    """Its text."""

    to: Required[str]
    """Whom it is for."""

    to_full: Required[Sequence[CorrespondentParam | Correspondent]]
    """The same, with names."""
