"""A place where splits are evaluated, with rules of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from .. import objects, types
from .._core.objects import RawBound

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._core.options import RequestOptions


class Environment(RawBound, types.Environment):
    """A place where splits are evaluated, with rules of its own."""

    _ways: ClassVar = {"environment_id": ("id",)}

    def update(
        self, field_name: str, field_value: Any, **options: Unpack[RequestOptions]
    ) -> objects.Environment:
        """Change properties of an environment.

        A path may lead into a property: `/changePermissions/allowKills`.

        Args:
            field_value: What it is to be.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The environment.
        """
        from ..resources.environments import Environments

        return Environments(self._called()).update(
            environment_id=self._known("environment_id"),
            workspace_id=self._known("workspace_id"),
            field_name=field_name,
            field_value=field_value,
            **options,
        )

    def delete(self, **options: Unpack[RequestOptions]) -> bool:
        """Delete an environment.

        Its API keys have to be deleted first.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.
        """
        from ..resources.environments import Environments

        return Environments(self._called()).delete(
            environment_id=self._known("environment_id"),
            workspace_id=self._known("workspace_id"),
            **options,
        )

    def add_identity(
        self, data: Mapping[str, Any], **options: Unpack[RequestOptions]
    ) -> objects.Identity:
        """Save an identity, in place of the one that has its key.

        Args:
            data: One thing of a traffic type in an environment.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The identity.
        """
        from ..resources.identities import Identities

        return Identities(self._called()).add_in_environment(
            data=data, environment_id=self._known("environment_id"), **options
        )

    def add_identities(
        self, data: Sequence[Mapping[str, Any]], **options: Unpack[RequestOptions]
    ) -> types.BulkOperationResult:
        """Save several identities at once.

        Those that cannot be saved are listed with the reason; the others are saved.

        Args:
            data: One thing of a traffic type in an environment.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What became of each.
        """
        from ..resources.identities import Identities

        return Identities(self._called()).save_all_in_environment(
            data=data, environment_id=self._known("environment_id"), **options
        )


class AsyncEnvironment(RawBound, types.Environment):
    """A place where splits are evaluated, with rules of its own."""

    _ways: ClassVar = {"environment_id": ("id",)}

    async def update(
        self, field_name: str, field_value: Any, **options: Unpack[RequestOptions]
    ) -> objects.AsyncEnvironment:
        """Change properties of an environment.

        A path may lead into a property: `/changePermissions/allowKills`.

        Args:
            field_value: What it is to be.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The environment.
        """
        from ..resources.environments import AsyncEnvironments

        return await AsyncEnvironments(self._called()).update(
            environment_id=self._known("environment_id"),
            workspace_id=self._known("workspace_id"),
            field_name=field_name,
            field_value=field_value,
            **options,
        )

    async def delete(self, **options: Unpack[RequestOptions]) -> bool:
        """Delete an environment.

        Its API keys have to be deleted first.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.
        """
        from ..resources.environments import AsyncEnvironments

        return await AsyncEnvironments(self._called()).delete(
            environment_id=self._known("environment_id"),
            workspace_id=self._known("workspace_id"),
            **options,
        )

    async def add_identity(
        self, data: Mapping[str, Any], **options: Unpack[RequestOptions]
    ) -> objects.AsyncIdentity:
        """Save an identity, in place of the one that has its key.

        Args:
            data: One thing of a traffic type in an environment.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The identity.
        """
        from ..resources.identities import AsyncIdentities

        return await AsyncIdentities(self._called()).add_in_environment(
            data=data, environment_id=self._known("environment_id"), **options
        )

    async def add_identities(
        self, data: Sequence[Mapping[str, Any]], **options: Unpack[RequestOptions]
    ) -> types.BulkOperationResult:
        """Save several identities at once.

        Those that cannot be saved are listed with the reason; the others are saved.

        Args:
            data: One thing of a traffic type in an environment.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What became of each.
        """
        from ..resources.identities import AsyncIdentities

        return await AsyncIdentities(self._called()).save_all_in_environment(
            data=data, environment_id=self._known("environment_id"), **options
        )
