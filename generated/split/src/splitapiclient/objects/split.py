"""A feature flag."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from .. import objects, types
from .._core.objects import RawBound
from .._core.omit import Omit, omit

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._core.files import Upload
    from .._core.options import RequestOptions


class Split(RawBound, types.Split):
    """A feature flag."""

    _ways: ClassVar = {"split_name": ("name",)}

    def add_to_environment(
        self,
        environment_id: str,
        data: types.SplitRulesParam | types.SplitRules,
        **options: Unpack[RequestOptions],
    ) -> objects.SplitDefinition:
        """Add a split to an environment.

        Args:
            environment_id: The environment. For example: `"env_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What the split does in that environment.
        """
        from ..resources.splits import Splits

        return Splits(self._called()).add_to_environment(
            split_name=self._known("split_name"),
            environment_id=environment_id,
            workspace_id=self._known("workspace_id"),
            data=data,
            **options,
        )

    def remove_from_environment(
        self,
        environment_id: str,
        title: str | Omit = omit,
        comment: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> bool:
        """Take a split out of an environment.

        Args:
            environment_id: The environment. For example: `"env_1"`.
            title: What the change is called. For example: `"Clean up"`.
            comment: Why. For example: `"Everybody has it now."`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.
        """
        from ..resources.splits import Splits

        return Splits(self._called()).remove_from_environment(
            split_name=self._known("split_name"),
            environment_id=environment_id,
            workspace_id=self._known("workspace_id"),
            title=title,
            comment=comment,
            **options,
        )

    def associate_tags(
        self, data: Sequence[str], **options: Unpack[RequestOptions]
    ) -> bool:
        """Give a split its tags.

        They take the place of those that it had.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The tags.
        """
        from ..resources.splits import Splits

        return Splits(self._called()).associate_tags(
            split_name=self._known("split_name"),
            workspace_id=self._known("workspace_id"),
            data=data,
            **options,
        )

    def update_description(
        self, content: Upload, **options: Unpack[RequestOptions]
    ) -> objects.Split:
        """Replace the description of a split.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The split.
        """
        from ..resources.splits import Splits

        return Splits(self._called()).update_description(
            split_name=self._known("split_name"),
            workspace_id=self._known("workspace_id"),
            content=content,
            **options,
        )

    def delete(self, **options: Unpack[RequestOptions]) -> bool:
        """Delete a split.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.
        """
        from ..resources.splits import Splits

        return Splits(self._called()).delete(
            split_name=self._known("split_name"),
            workspace_id=self._known("workspace_id"),
            **options,
        )


class AsyncSplit(RawBound, types.Split):
    """A feature flag."""

    _ways: ClassVar = {"split_name": ("name",)}

    async def add_to_environment(
        self,
        environment_id: str,
        data: types.SplitRulesParam | types.SplitRules,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncSplitDefinition:
        """Add a split to an environment.

        Args:
            environment_id: The environment. For example: `"env_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What the split does in that environment.
        """
        from ..resources.splits import AsyncSplits

        return await AsyncSplits(self._called()).add_to_environment(
            split_name=self._known("split_name"),
            environment_id=environment_id,
            workspace_id=self._known("workspace_id"),
            data=data,
            **options,
        )

    async def remove_from_environment(
        self,
        environment_id: str,
        title: str | Omit = omit,
        comment: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> bool:
        """Take a split out of an environment.

        Args:
            environment_id: The environment. For example: `"env_1"`.
            title: What the change is called. For example: `"Clean up"`.
            comment: Why. For example: `"Everybody has it now."`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.
        """
        from ..resources.splits import AsyncSplits

        return await AsyncSplits(self._called()).remove_from_environment(
            split_name=self._known("split_name"),
            environment_id=environment_id,
            workspace_id=self._known("workspace_id"),
            title=title,
            comment=comment,
            **options,
        )

    async def associate_tags(
        self, data: Sequence[str], **options: Unpack[RequestOptions]
    ) -> bool:
        """Give a split its tags.

        They take the place of those that it had.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The tags.
        """
        from ..resources.splits import AsyncSplits

        return await AsyncSplits(self._called()).associate_tags(
            split_name=self._known("split_name"),
            workspace_id=self._known("workspace_id"),
            data=data,
            **options,
        )

    async def update_description(
        self, content: Upload, **options: Unpack[RequestOptions]
    ) -> objects.AsyncSplit:
        """Replace the description of a split.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The split.
        """
        from ..resources.splits import AsyncSplits

        return await AsyncSplits(self._called()).update_description(
            split_name=self._known("split_name"),
            workspace_id=self._known("workspace_id"),
            content=content,
            **options,
        )

    async def delete(self, **options: Unpack[RequestOptions]) -> bool:
        """Delete a split.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.
        """
        from ..resources.splits import AsyncSplits

        return await AsyncSplits(self._called()).delete(
            split_name=self._known("split_name"),
            workspace_id=self._known("workspace_id"),
            **options,
        )
