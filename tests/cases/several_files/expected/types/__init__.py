"""The types of the API. A module of them is imported when one is first used."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .branch import Branch as Branch
    from .branch import BranchParam as BranchParam
    from .leaf import Leaf as Leaf
    from .leaf import LeafParam as LeafParam
    from .problem import Problem as Problem
    from .tree import Tree as Tree
    from .tree import TreeParam as TreeParam
else:
    from .._core.lazy import lazily

    __getattr__, __dir__ = lazily(
        __name__,
        {
            ".branch": ("Branch", "BranchParam"),
            ".leaf": ("Leaf", "LeafParam"),
            ".problem": ("Problem",),
            ".tree": ("Tree", "TreeParam"),
        },
    )
