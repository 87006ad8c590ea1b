"""`Branch`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire
from .leaf import Leaf, LeafParam


class Branch(Model):
    sub_branches: Annotated[list[Branch] | None, Field(alias="subBranches")] = None

    last_leaf: Annotated[Leaf | None, Field(alias="lastLeaf")] = None


@wire(
    {"sub_branches": "subBranches", "last_leaf": "lastLeaf"},
    nested={"sub_branches": lambda: (BranchParam,), "last_leaf": lambda: (LeafParam,)},
)
class BranchParam(TypedDict):
    sub_branches: NotRequired[Sequence[BranchParam | Branch]]

    last_leaf: NotRequired[LeafParam | Leaf]
