"""Kinds of accounts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import Unpack

from .. import types
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

LIST: Operation[types.ListTypesResponse] = Operation(
    "types.list", "GET", "/v1/types", lambda: types.ListTypesResponse
)
CREATE: Operation[types.AccountType] = Operation(
    "types.create",
    "POST",
    "/v1/types",
    lambda: types.AccountType,
    security=(("oauth",),),
)


class Types(Resource["TypesWithRawResponse", "TypesWithStreamingResponse"]):
    """Kinds of accounts."""

    def list(self, **options: Unpack[RequestOptions]) -> types.ListTypesResponse:
        """List the kinds of accounts.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            All kinds.
        """
        return self._call(LIST, options)

    def create(
        self,
        *,
        id: str,
        title: str,
        class_: Literal["person", "program"] | str,
        max_risk: types.RiskLevel | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.AccountType:
        """Make a kind of accounts.

        Args:
            id: A word for programs. Matching `^[a-z]+$`.
            title: A word for people.
            class_: Who uses such accounts.
            max_risk: How risky something is.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The kind.

        Raises:
            ConflictError: It is there already.
        """
        return self._call(
            CREATE,
            options,
            body={"id": id, "title": title, "class": class_, "max_risk": max_risk},
        )


class AsyncTypes(
    AsyncResource["AsyncTypesWithRawResponse", "AsyncTypesWithStreamingResponse"]
):
    """Kinds of accounts."""

    async def list(self, **options: Unpack[RequestOptions]) -> types.ListTypesResponse:
        """List the kinds of accounts.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            All kinds.
        """
        return await self._call(LIST, options)

    async def create(
        self,
        *,
        id: str,
        title: str,
        class_: Literal["person", "program"] | str,
        max_risk: types.RiskLevel | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.AccountType:
        """Make a kind of accounts.

        Args:
            id: A word for programs. Matching `^[a-z]+$`.
            title: A word for people.
            class_: Who uses such accounts.
            max_risk: How risky something is.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The kind.

        Raises:
            ConflictError: It is there already.
        """
        return await self._call(
            CREATE,
            options,
            body={"id": id, "title": title, "class": class_, "max_risk": max_risk},
        )


if TYPE_CHECKING:

    class TypesWithRawResponse:
        def __init__(self, of: Types) -> None:
            self.list = views.raw(of.list)
            self.create = views.raw(of.create)

    class TypesWithStreamingResponse:
        def __init__(self, of: Types) -> None:
            self.list = views.streaming(of.list)
            self.create = views.streaming(of.create)

    class AsyncTypesWithRawResponse:
        def __init__(self, of: AsyncTypes) -> None:
            self.list = views.async_raw(of.list)
            self.create = views.async_raw(of.create)

    class AsyncTypesWithStreamingResponse:
        def __init__(self, of: AsyncTypes) -> None:
            self.list = views.async_streaming(of.list)
            self.create = views.async_streaming(of.create)
