"""What methods take by name, as dictionaries: `create(**params)`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from typing_extensions import Required, TypedDict


class RegistryRetrieveParams(TypedDict, total=False):
    """What `mailbox.registry.retrieve` takes by name."""

    limit: float
    """How many are wanted."""

    offset: float
    """How many are left out at the beginning."""


class StreamCreateParams(TypedDict, total=False):
    """What `mailbox.stream.create` takes by name."""

    body_id: Required[str]
    """The conversation's id."""

    attachments: Required[Sequence[Sequence[object]]]
    """Files that go with it."""

    medium_integration_name: Required[
        Literal["whatsapp", "postmark", "twilio", "core_api"] | str
    ]
    """Which way it goes."""

    message_html: Required[str]
    """What it says, as HTML."""

    message_text: Required[str]
    """What it says, as text."""

    sender: Required[Literal["system", "recipient", "manager", "agent"] | str]
    """Who says it."""

    status: Required[
        Literal[
            "sent",
            "received",
            "drafted",
            "flagged",
            "quarantined",
            "deleted",
            "enqueue",
        ]
        | str
    ]
    """What becomes of it."""
