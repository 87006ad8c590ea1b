"""The types of the API. A module of them is imported when one is first used."""

from .._core.lazy import lazily

__getattr__, __dir__ = lazily(
    __name__,
    """
    Branch .branch
    BranchParam .branch
    Leaf .leaf
    LeafParam .leaf
    Problem .problem
    Tree .tree
    TreeParam .tree
    """,
)
