"""What a split does in one environment."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from .. import objects, types
from .._core.objects import RawBound

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._core.options import RequestOptions


class SplitDefinition(RawBound, types.SplitDefinition):
    """What a split does in one environment."""

    _ways: ClassVar = {"split_name": ("name",), "environment_id": ("environment", "id")}

    def update_definition(
        self,
        data: types.SplitRulesParam | types.SplitRules,
        **options: Unpack[RequestOptions],
    ) -> objects.SplitDefinition:
        """Replace all that a split does in an environment.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What the split does in that environment.
        """
        from ..resources.split_definitions import SplitDefinitions

        return SplitDefinitions(self._called()).update_definition(
            split_name=self._known("split_name"),
            environment_id=self._known("environment_id"),
            workspace_id=self._known("workspace_id"),
            data=data,
            **options,
        )

    def kill(self, **options: Unpack[RequestOptions]) -> bool:
        """Give everybody the default treatment of a split at once.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.
        """
        from ..resources.split_definitions import SplitDefinitions

        return SplitDefinitions(self._called()).kill(
            split_name=self._known("split_name"),
            environment_id=self._known("environment_id"),
            workspace_id=self._known("workspace_id"),
            **options,
        )

    def restore(self, **options: Unpack[RequestOptions]) -> bool:
        """Let the rules of a killed split count again.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.
        """
        from ..resources.split_definitions import SplitDefinitions

        return SplitDefinitions(self._called()).restore(
            split_name=self._known("split_name"),
            environment_id=self._known("environment_id"),
            workspace_id=self._known("workspace_id"),
            **options,
        )

    def submit_change_request(
        self,
        definition: Mapping[str, Any],
        operation_type: str,
        title: str,
        comment: str,
        approvers: Sequence[str],
        rollout_status_id: str | None = None,
        workspace_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> objects.ChangeRequest:
        """Ask for a change in an environment.

        It is a change of one thing: of a split, a segment, a large segment or a
        rule-based segment. The keys of a large segment are not part of it: the answer
        says where to upload them.

        Args:
            definition: What a split is to do.
            operation_type: What a change does.
            title: What it is called.
            comment: Why.
            approvers: The addresses of those who may approve it.
            rollout_status_id: The state.
            workspace_id: The workspace. For example: `"ws_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The change request.
        """
        from ..resources.split_definitions import SplitDefinitions

        return SplitDefinitions(self._called()).submit_change_request(
            split_name=self._known("split_name"),
            environment_id=self._known("environment_id"),
            definition=definition,
            operation_type=operation_type,
            title=title,
            comment=comment,
            approvers=approvers,
            workspace_id=self._known("workspace_id", workspace_id),
            rollout_status_id=rollout_status_id,
            **options,
        )


class AsyncSplitDefinition(RawBound, types.SplitDefinition):
    """What a split does in one environment."""

    _ways: ClassVar = {"split_name": ("name",), "environment_id": ("environment", "id")}

    async def update_definition(
        self,
        data: types.SplitRulesParam | types.SplitRules,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncSplitDefinition:
        """Replace all that a split does in an environment.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What the split does in that environment.
        """
        from ..resources.split_definitions import AsyncSplitDefinitions

        return await AsyncSplitDefinitions(self._called()).update_definition(
            split_name=self._known("split_name"),
            environment_id=self._known("environment_id"),
            workspace_id=self._known("workspace_id"),
            data=data,
            **options,
        )

    async def kill(self, **options: Unpack[RequestOptions]) -> bool:
        """Give everybody the default treatment of a split at once.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.
        """
        from ..resources.split_definitions import AsyncSplitDefinitions

        return await AsyncSplitDefinitions(self._called()).kill(
            split_name=self._known("split_name"),
            environment_id=self._known("environment_id"),
            workspace_id=self._known("workspace_id"),
            **options,
        )

    async def restore(self, **options: Unpack[RequestOptions]) -> bool:
        """Let the rules of a killed split count again.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.
        """
        from ..resources.split_definitions import AsyncSplitDefinitions

        return await AsyncSplitDefinitions(self._called()).restore(
            split_name=self._known("split_name"),
            environment_id=self._known("environment_id"),
            workspace_id=self._known("workspace_id"),
            **options,
        )

    async def submit_change_request(
        self,
        definition: Mapping[str, Any],
        operation_type: str,
        title: str,
        comment: str,
        approvers: Sequence[str],
        rollout_status_id: str | None = None,
        workspace_id: str | None = None,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncChangeRequest:
        """Ask for a change in an environment.

        It is a change of one thing: of a split, a segment, a large segment or a
        rule-based segment. The keys of a large segment are not part of it: the answer
        says where to upload them.

        Args:
            definition: What a split is to do.
            operation_type: What a change does.
            title: What it is called.
            comment: Why.
            approvers: The addresses of those who may approve it.
            rollout_status_id: The state.
            workspace_id: The workspace. For example: `"ws_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The change request.
        """
        from ..resources.split_definitions import AsyncSplitDefinitions

        return await AsyncSplitDefinitions(self._called()).submit_change_request(
            split_name=self._known("split_name"),
            environment_id=self._known("environment_id"),
            definition=definition,
            operation_type=operation_type,
            title=title,
            comment=comment,
            approvers=approvers,
            workspace_id=self._known("workspace_id", workspace_id),
            rollout_status_id=rollout_status_id,
            **options,
        )
