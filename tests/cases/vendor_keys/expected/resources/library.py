"""Operations on library."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .books import AsyncBooks, Books


class Library(Resource["LibraryWithRawResponse", "LibraryWithStreamingResponse"]):
    """Operations on library."""

    @cached_property
    def books(self) -> Books:
        """Operations on books of library."""
        from .books import Books

        return Books(self._caller)


class AsyncLibrary(
    AsyncResource["AsyncLibraryWithRawResponse", "AsyncLibraryWithStreamingResponse"]
):
    """Operations on library."""

    @cached_property
    def books(self) -> AsyncBooks:
        """Operations on books of library."""
        from .books import AsyncBooks

        return AsyncBooks(self._caller)


if TYPE_CHECKING:

    class LibraryWithRawResponse:
        def __init__(self, of: Library) -> None: ...

    class LibraryWithStreamingResponse:
        def __init__(self, of: Library) -> None: ...

    class AsyncLibraryWithRawResponse:
        def __init__(self, of: AsyncLibrary) -> None: ...

    class AsyncLibraryWithStreamingResponse:
        def __init__(self, of: AsyncLibrary) -> None: ...
