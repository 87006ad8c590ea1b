"""Operations on trees."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import types
from .._core.nested import Nested
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

RETRIEVE: Operation[types.Tree] = Operation(
    "trees.retrieve",
    "GET",
    "/trees/{id}",
    lambda: types.Tree,
    errors={404: lambda: types.Problem},
)
PLANT: Operation[None] = Operation(
    "trees.plant",
    "PUT",
    "/trees/{id}",
    lambda: None,
    nested=Nested(
        {
            "mainBranch": lambda: (types.BranchParam,),
            "parentTree": lambda: (types.TreeParam,),
            "leaves": lambda: (types.LeafParam,),
        }
    ),
)


class Trees(Resource["TreesWithRawResponse", "TreesWithStreamingResponse"]):
    """Operations on trees."""

    def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> types.Tree:
        """One tree.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The tree.

        Raises:
            NotFoundError: Felled.
        """
        return self._call(RETRIEVE, options, path={"id": id})

    def plant(
        self,
        id: str,
        *,
        tree_name: str,
        main_branch: types.BranchParam | types.Branch | Omit = omit,
        parent_tree: types.TreeParam | types.Tree | Omit = omit,
        leaves: Sequence[types.LeafParam | types.Leaf] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Plant it again, or a new one in its place.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(
            PLANT,
            options,
            path={"id": id},
            body={
                "treeName": tree_name,
                "mainBranch": main_branch,
                "parentTree": parent_tree,
                "leaves": leaves,
            },
        )


class AsyncTrees(
    AsyncResource["AsyncTreesWithRawResponse", "AsyncTreesWithStreamingResponse"]
):
    """Operations on trees."""

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> types.Tree:
        """One tree.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The tree.

        Raises:
            NotFoundError: Felled.
        """
        return await self._call(RETRIEVE, options, path={"id": id})

    async def plant(
        self,
        id: str,
        *,
        tree_name: str,
        main_branch: types.BranchParam | types.Branch | Omit = omit,
        parent_tree: types.TreeParam | types.Tree | Omit = omit,
        leaves: Sequence[types.LeafParam | types.Leaf] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Plant it again, or a new one in its place.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(
            PLANT,
            options,
            path={"id": id},
            body={
                "treeName": tree_name,
                "mainBranch": main_branch,
                "parentTree": parent_tree,
                "leaves": leaves,
            },
        )


if TYPE_CHECKING:

    class TreesWithRawResponse:
        def __init__(self, of: Trees) -> None:
            self.retrieve = views.raw(of.retrieve)
            self.plant = views.raw(of.plant)

    class TreesWithStreamingResponse:
        def __init__(self, of: Trees) -> None:
            self.retrieve = views.streaming(of.retrieve)
            self.plant = views.streaming(of.plant)

    class AsyncTreesWithRawResponse:
        def __init__(self, of: AsyncTrees) -> None:
            self.retrieve = views.async_raw(of.retrieve)
            self.plant = views.async_raw(of.plant)

    class AsyncTreesWithStreamingResponse:
        def __init__(self, of: AsyncTrees) -> None:
            self.retrieve = views.async_streaming(of.retrieve)
            self.plant = views.async_streaming(of.plant)
