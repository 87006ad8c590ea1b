"""Operations on bulk of role assignments."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import types
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

CREATE: Operation[types.BulkCreateResponse] = Operation(
    "role_assignments.bulk.create",
    "POST",
    "/role-assignment/{assignment}/bulk",
    lambda: types.BulkCreateResponse,
)


class Bulk(Resource["BulkWithRawResponse", "BulkWithStreamingResponse"]):
    """Operations on bulk of role assignments."""

    def create(
        self,
        assignment: str,
        *,
        bulk: Sequence[types.RoleDraftParam | types.RoleDraft],
        **options: Unpack[RequestOptions],
    ) -> types.BulkCreateResponse:
        """Make several roles and assign them.

        Args:
            assignment: The kind of assignment.
            bulk: The roles.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The assignments.
        """
        return self._call(
            CREATE, options, path={"assignment": assignment}, body={"bulk": bulk}
        )


class AsyncBulk(
    AsyncResource["AsyncBulkWithRawResponse", "AsyncBulkWithStreamingResponse"]
):
    """Operations on bulk of role assignments."""

    async def create(
        self,
        assignment: str,
        *,
        bulk: Sequence[types.RoleDraftParam | types.RoleDraft],
        **options: Unpack[RequestOptions],
    ) -> types.BulkCreateResponse:
        """Make several roles and assign them.

        Args:
            assignment: The kind of assignment.
            bulk: The roles.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The assignments.
        """
        return await self._call(
            CREATE, options, path={"assignment": assignment}, body={"bulk": bulk}
        )


if TYPE_CHECKING:

    class BulkWithRawResponse:
        def __init__(self, of: Bulk) -> None:
            self.create = views.raw(of.create)

    class BulkWithStreamingResponse:
        def __init__(self, of: Bulk) -> None:
            self.create = views.streaming(of.create)

    class AsyncBulkWithRawResponse:
        def __init__(self, of: AsyncBulk) -> None:
            self.create = views.async_raw(of.create)

    class AsyncBulkWithStreamingResponse:
        def __init__(self, of: AsyncBulk) -> None:
            self.create = views.async_streaming(of.create)
