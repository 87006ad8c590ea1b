"""What methods take by name, as dictionaries: `create(**params)`."""

from __future__ import annotations

from typing_extensions import Required, TypedDict


class RegistryRetrieveParams(TypedDict, total=False):
    """What `mailbox.stream.registry.retrieve` takes by name."""

    query_id: Required[str]
    """The conversation's id."""

    limit: float
    """How many are wanted."""

    offset: float
    """How many are left out at the beginning."""
