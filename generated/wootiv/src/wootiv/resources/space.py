"""Operations on space."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .members import AsyncMembers, Members
    from .tokens import AsyncTokens, Tokens


class Space(Resource["SpaceWithRawResponse", "SpaceWithStreamingResponse"]):
    """Operations on space."""

    @cached_property
    def members(self) -> Members:
        """Operations on members of space."""
        from .members import Members

        return Members(self._caller)

    @cached_property
    def tokens(self) -> Tokens:
        """Operations on tokens of space."""
        from .tokens import Tokens

        return Tokens(self._caller)


class AsyncSpace(
    AsyncResource["AsyncSpaceWithRawResponse", "AsyncSpaceWithStreamingResponse"]
):
    """Operations on space."""

    @cached_property
    def members(self) -> AsyncMembers:
        """Operations on members of space."""
        from .members import AsyncMembers

        return AsyncMembers(self._caller)

    @cached_property
    def tokens(self) -> AsyncTokens:
        """Operations on tokens of space."""
        from .tokens import AsyncTokens

        return AsyncTokens(self._caller)


if TYPE_CHECKING:

    class SpaceWithRawResponse:
        def __init__(self, of: Space) -> None: ...

    class SpaceWithStreamingResponse:
        def __init__(self, of: Space) -> None: ...

    class AsyncSpaceWithRawResponse:
        def __init__(self, of: AsyncSpace) -> None: ...

    class AsyncSpaceWithStreamingResponse:
        def __init__(self, of: AsyncSpace) -> None: ...
