"""Operations on shelves."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .books import AsyncBooks, Books


class Shelves(Resource["ShelvesWithRawResponse", "ShelvesWithStreamingResponse"]):
    """Operations on shelves."""

    @cached_property
    def books(self) -> Books:
        """Operations on books of shelves."""
        from .books import Books

        return Books(self._caller)


class AsyncShelves(
    AsyncResource["AsyncShelvesWithRawResponse", "AsyncShelvesWithStreamingResponse"]
):
    """Operations on shelves."""

    @cached_property
    def books(self) -> AsyncBooks:
        """Operations on books of shelves."""
        from .books import AsyncBooks

        return AsyncBooks(self._caller)


if TYPE_CHECKING:

    class ShelvesWithRawResponse:
        def __init__(self, of: Shelves) -> None: ...

    class ShelvesWithStreamingResponse:
        def __init__(self, of: Shelves) -> None: ...

    class AsyncShelvesWithRawResponse:
        def __init__(self, of: AsyncShelves) -> None: ...

    class AsyncShelvesWithStreamingResponse:
        def __init__(self, of: AsyncShelves) -> None: ...
