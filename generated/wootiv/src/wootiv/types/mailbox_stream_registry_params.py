"""What methods take by name, as dictionaries: `create(**params)`."""

from __future__ import annotations

from typing_extensions import Required, TypedDict


class ActionRetrieveParams(TypedDict, total=False):
    """What `mailbox.stream.registry.action.retrieve` takes by name."""

    query_id: Required[str]
    """The conversation's id."""

    limit: float
    """How many are wanted."""

    offset: float
    """How many are left out at the beginning."""


class ActionCreateParams(TypedDict, total=False):
    """What `mailbox.stream.registry.action.create` takes by name."""

    body_id: Required[str]
    """The conversation's id."""

    enabled: Required[bool]
    """Whether it is in use."""

    name: Required[str]
    """What it is."""

    raw_content: Required[str]
    """Its text as it was written."""

    raw_parsed: Required[str]
    """Its text as it was understood."""

    value: Required[object]
    """How it is set up."""


class ResourceRetrieveParams(TypedDict, total=False):
    """What `mailbox.stream.registry.resource.retrieve` takes by name."""

    query_id: Required[str]
    """The conversation's id."""

    limit: float
    """How many are wanted."""

    offset: float
    """How many are left out at the beginning."""


class ResourceCreateParams(TypedDict, total=False):
    """What `mailbox.stream.registry.resource.create` takes by name."""

    body_id: Required[str]
    """The conversation's id."""

    enabled: Required[bool]
    """Whether it is in use."""

    name: Required[str]
    """What it is."""

    raw_content: Required[str]
    """Its text as it was written."""

    raw_parsed: Required[str]
    """Its text as it was understood."""

    value: Required[object]
    """How it is set up."""
