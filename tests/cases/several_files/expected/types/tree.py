"""`Tree`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire
from .branch import Branch, BranchParam
from .leaf import Leaf, LeafParam


class Tree(Model):
    tree_name: Annotated[str, Field(alias="treeName")]

    main_branch: Annotated[Branch | None, Field(alias="mainBranch")] = None

    parent_tree: Annotated[Tree | None, Field(alias="parentTree")] = None

    leaves: list[Leaf] | None = None


@wire(
    {"tree_name": "treeName", "main_branch": "mainBranch", "parent_tree": "parentTree"},
    nested={
        "main_branch": lambda: (BranchParam,),
        "parent_tree": lambda: (TreeParam,),
        "leaves": lambda: (LeafParam,),
    },
)
class TreeParam(TypedDict):
    tree_name: str

    main_branch: NotRequired[BranchParam | Branch]

    parent_tree: NotRequired[TreeParam | Tree]

    leaves: NotRequired[Sequence[LeafParam | Leaf]]
