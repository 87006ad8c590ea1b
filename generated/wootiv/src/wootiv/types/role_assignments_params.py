"""What methods take by name, as dictionaries: `create(**params)`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .role_draft import RoleDraft, RoleDraftParam


class BulkCreateParams(TypedDict, total=False):
    """What `role_assignments.bulk.create` takes by name."""

    bulk: Required[Sequence[RoleDraftParam | RoleDraft]]
    """The roles."""
