"""Operations on registry."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .actions import Actions, AsyncActions
    from .resources import AsyncResources, Resources


class Registry(Resource["RegistryWithRawResponse", "RegistryWithStreamingResponse"]):
    """Operations on registry."""

    @cached_property
    def resources(self) -> Resources:
        """Operations on resources of registry."""
        from .resources import Resources

        return Resources(self._caller)

    @cached_property
    def actions(self) -> Actions:
        """Operations on actions of registry."""
        from .actions import Actions

        return Actions(self._caller)


class AsyncRegistry(
    AsyncResource["AsyncRegistryWithRawResponse", "AsyncRegistryWithStreamingResponse"]
):
    """Operations on registry."""

    @cached_property
    def resources(self) -> AsyncResources:
        """Operations on resources of registry."""
        from .resources import AsyncResources

        return AsyncResources(self._caller)

    @cached_property
    def actions(self) -> AsyncActions:
        """Operations on actions of registry."""
        from .actions import AsyncActions

        return AsyncActions(self._caller)


if TYPE_CHECKING:

    class RegistryWithRawResponse:
        def __init__(self, of: Registry) -> None: ...

    class RegistryWithStreamingResponse:
        def __init__(self, of: Registry) -> None: ...

    class AsyncRegistryWithRawResponse:
        def __init__(self, of: AsyncRegistry) -> None: ...

    class AsyncRegistryWithStreamingResponse:
        def __init__(self, of: AsyncRegistry) -> None: ...
