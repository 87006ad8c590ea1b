"""Single things of a traffic type, and the values of their attributes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from typing_extensions import Unpack

from .. import objects, types
from .._core.done import DoneOperation
from .._core.nested import Nested
from .._core.objects import bound
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.recipes import at, without
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

WRITE_ALL: Operation[types.BulkOperationResult] = Operation(
    "identities.write_all",
    "POST",
    "/trafficTypes/{trafficTypeId}/environments/{environmentId}/identities",
    lambda: types.BulkOperationResult,
    nested=Nested({"": lambda: (types.IdentityParam,)}),
)
WRITE: Operation[types.Identity] = Operation(
    "identities.write",
    "PUT",
    "/trafficTypes/{trafficTypeId}/environments/{environmentId}/identities/{key}",
    lambda: types.Identity,
    nested=Nested({"": lambda: (types.IdentityParam,)}),
)
PATCH: Operation[types.Identity] = Operation(
    "identities.patch",
    "PATCH",
    "/trafficTypes/{trafficTypeId}/environments/{environmentId}/identities/{key}",
    lambda: types.Identity,
    nested=Nested({"": lambda: (types.IdentityParam,)}),
)
DELETE = DoneOperation(
    "identities.delete",
    "DELETE",
    "/trafficTypes/{trafficTypeId}/environments/{environmentId}/identities/{key}",
    lambda: None,
)
CHANGE: Operation[types.Identity] = Operation(
    "identities.change",
    "POST",
    "/trafficTypes/{trafficTypeId}/environments/{environmentId}/identities/{key}/patch",
    lambda: types.Identity,
    nested=Nested({"": lambda: (types.IdentityParam,)}),
)


class Identities(
    Resource["IdentitiesWithRawResponse", "IdentitiesWithStreamingResponse"]
):
    """Single things of a traffic type, and the values of their attributes."""

    def write_all(
        self,
        traffic_type_id: str,
        environment_id: str,
        data: Sequence[types.IdentityParam | types.Identity],
        **options: Unpack[RequestOptions],
    ) -> types.BulkOperationResult:
        """Save several identities at once.

        Those that cannot be saved are listed with the reason; the others are saved.

        Args:
            traffic_type_id: The traffic type. For example: `"tt_1"`.
            environment_id: The environment. For example: `"env_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What became of each.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(
            WRITE_ALL,
            options,
            path={"trafficTypeId": traffic_type_id, "environmentId": environment_id},
            body=data,
        )

    def write(
        self,
        traffic_type_id: str,
        environment_id: str,
        key: str,
        data: types.IdentityParam | types.Identity,
        **options: Unpack[RequestOptions],
    ) -> objects.Identity:
        """Save an identity, in place of the one that has its key.

        Args:
            traffic_type_id: The traffic type. For example: `"tt_1"`.
            environment_id: The environment. For example: `"env_1"`.
            key: The key of the identity. For example: `"user_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The identity.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(
            bound(
                WRITE,
                objects.Identity,
                self._caller,
                {
                    "traffic_type_id": traffic_type_id,
                    "environment_id": environment_id,
                    "key": key,
                },
            ),
            options,
            path={
                "trafficTypeId": traffic_type_id,
                "environmentId": environment_id,
                "key": key,
            },
            body=data,
        )

    def patch(
        self,
        traffic_type_id: str,
        environment_id: str,
        key: str,
        data: types.IdentityParam | types.Identity,
        **options: Unpack[RequestOptions],
    ) -> objects.Identity:
        """Add values to an identity.

        Args:
            traffic_type_id: The traffic type. For example: `"tt_1"`.
            environment_id: The environment. For example: `"env_1"`.
            key: The key of the identity. For example: `"user_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The identity.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(
            bound(
                PATCH,
                objects.Identity,
                self._caller,
                {
                    "traffic_type_id": traffic_type_id,
                    "environment_id": environment_id,
                    "key": key,
                },
            ),
            options,
            path={
                "trafficTypeId": traffic_type_id,
                "environmentId": environment_id,
                "key": key,
            },
            body=data,
        )

    def delete(
        self,
        traffic_type_id: str,
        environment_id: str,
        key: str,
        **options: Unpack[RequestOptions],
    ) -> bool:
        """Delete an identity.

        Args:
            traffic_type_id: The traffic type. For example: `"tt_1"`.
            environment_id: The environment. For example: `"env_1"`.
            key: The key of the identity. For example: `"user_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is deleted.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(
            DELETE,
            options,
            path={
                "trafficTypeId": traffic_type_id,
                "environmentId": environment_id,
                "key": key,
            },
        )

    def change(
        self,
        traffic_type_id: str,
        environment_id: str,
        key: str,
        data: types.IdentityParam | types.Identity,
        **options: Unpack[RequestOptions],
    ) -> objects.Identity:
        """Add values to an identity.

        As `patchIdentity` does, for programs that cannot send `PATCH`.

        Args:
            traffic_type_id: The traffic type. For example: `"tt_1"`.
            environment_id: The environment. For example: `"env_1"`.
            key: The key of the identity. For example: `"user_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The identity.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(
            bound(
                CHANGE,
                objects.Identity,
                self._caller,
                {
                    "traffic_type_id": traffic_type_id,
                    "environment_id": environment_id,
                    "key": key,
                },
            ),
            options,
            path={
                "trafficTypeId": traffic_type_id,
                "environmentId": environment_id,
                "key": key,
            },
            body=data,
        )

    def add(
        self,
        data: Mapping[str, Any],
        traffic_type_id: str,
        **options: Unpack[RequestOptions],
    ) -> objects.Identity:
        """Save an identity, in place of the one that has its key.

        Args:
            data: One thing of a traffic type in an environment.
            traffic_type_id: The traffic type. For example: `"tt_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The identity.
        """
        data_: Any = without(data, (), {"trafficTypeId": traffic_type_id})
        return self.write(
            traffic_type_id=traffic_type_id,
            environment_id=at(data, "environmentId"),
            key=at(data, "key"),
            data=data_,
            **options,
        )

    def add_in_environment(
        self,
        data: Mapping[str, Any],
        environment_id: str,
        **options: Unpack[RequestOptions],
    ) -> objects.Identity:
        """Save an identity, in place of the one that has its key.

        Args:
            data: One thing of a traffic type in an environment.
            environment_id: The environment. For example: `"env_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The identity.
        """
        data_: Any = without(data, (), {"environmentId": environment_id})
        return self.write(
            traffic_type_id=at(data, "trafficTypeId"),
            environment_id=environment_id,
            key=at(data, "key"),
            data=data_,
            **options,
        )

    def save(
        self, identity: objects.Identity, **options: Unpack[RequestOptions]
    ) -> objects.Identity:
        """Save an identity, in place of the one that has its key.

        Args:
            identity: The object to do it with.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The identity.
        """
        return identity.save(**options)

    def update(
        self, identity: objects.Identity, **options: Unpack[RequestOptions]
    ) -> objects.Identity:
        """Add values to an identity.

        As `patchIdentity` does, for programs that cannot send `PATCH`.

        Args:
            identity: The object to do it with.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The identity.
        """
        return identity.update(**options)

    def delete_by_instance(
        self, identity: objects.Identity, **options: Unpack[RequestOptions]
    ) -> bool:
        """Delete an identity.

        Args:
            identity: The object to do it with.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is deleted.
        """
        return identity.delete(**options)

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
        data_: Any = [without(item, ()) for item in data]
        return self.write_all(
            traffic_type_id=at(data, "0", "trafficTypeId"),
            environment_id=at(data, "0", "environmentId"),
            data=data_,
            **options,
        )

    def save_all(
        self,
        data: Sequence[Mapping[str, Any]],
        traffic_type_id: str,
        **options: Unpack[RequestOptions],
    ) -> types.BulkOperationResult:
        """Save several identities at once.

        Those that cannot be saved are listed with the reason; the others are saved.

        Args:
            data: One thing of a traffic type in an environment.
            traffic_type_id: The traffic type. For example: `"tt_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What became of each.
        """
        data_: Any = [
            without(item, (), {"trafficTypeId": traffic_type_id}) for item in data
        ]
        return self.write_all(
            traffic_type_id=traffic_type_id,
            environment_id=at(data, "0", "environmentId"),
            data=data_,
            **options,
        )

    def save_all_in_environment(
        self,
        data: Sequence[Mapping[str, Any]],
        environment_id: str,
        **options: Unpack[RequestOptions],
    ) -> types.BulkOperationResult:
        """Save several identities at once.

        Those that cannot be saved are listed with the reason; the others are saved.

        Args:
            data: One thing of a traffic type in an environment.
            environment_id: The environment. For example: `"env_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What became of each.
        """
        data_: Any = [
            without(item, (), {"environmentId": environment_id}) for item in data
        ]
        return self.write_all(
            traffic_type_id=at(data, "0", "trafficTypeId"),
            environment_id=environment_id,
            data=data_,
            **options,
        )


class AsyncIdentities(
    AsyncResource[
        "AsyncIdentitiesWithRawResponse", "AsyncIdentitiesWithStreamingResponse"
    ]
):
    """Single things of a traffic type, and the values of their attributes."""

    async def write_all(
        self,
        traffic_type_id: str,
        environment_id: str,
        data: Sequence[types.IdentityParam | types.Identity],
        **options: Unpack[RequestOptions],
    ) -> types.BulkOperationResult:
        """Save several identities at once.

        Those that cannot be saved are listed with the reason; the others are saved.

        Args:
            traffic_type_id: The traffic type. For example: `"tt_1"`.
            environment_id: The environment. For example: `"env_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What became of each.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(
            WRITE_ALL,
            options,
            path={"trafficTypeId": traffic_type_id, "environmentId": environment_id},
            body=data,
        )

    async def write(
        self,
        traffic_type_id: str,
        environment_id: str,
        key: str,
        data: types.IdentityParam | types.Identity,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncIdentity:
        """Save an identity, in place of the one that has its key.

        Args:
            traffic_type_id: The traffic type. For example: `"tt_1"`.
            environment_id: The environment. For example: `"env_1"`.
            key: The key of the identity. For example: `"user_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The identity.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(
            bound(
                WRITE,
                objects.AsyncIdentity,
                self._caller,
                {
                    "traffic_type_id": traffic_type_id,
                    "environment_id": environment_id,
                    "key": key,
                },
            ),
            options,
            path={
                "trafficTypeId": traffic_type_id,
                "environmentId": environment_id,
                "key": key,
            },
            body=data,
        )

    async def patch(
        self,
        traffic_type_id: str,
        environment_id: str,
        key: str,
        data: types.IdentityParam | types.Identity,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncIdentity:
        """Add values to an identity.

        Args:
            traffic_type_id: The traffic type. For example: `"tt_1"`.
            environment_id: The environment. For example: `"env_1"`.
            key: The key of the identity. For example: `"user_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The identity.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(
            bound(
                PATCH,
                objects.AsyncIdentity,
                self._caller,
                {
                    "traffic_type_id": traffic_type_id,
                    "environment_id": environment_id,
                    "key": key,
                },
            ),
            options,
            path={
                "trafficTypeId": traffic_type_id,
                "environmentId": environment_id,
                "key": key,
            },
            body=data,
        )

    async def delete(
        self,
        traffic_type_id: str,
        environment_id: str,
        key: str,
        **options: Unpack[RequestOptions],
    ) -> bool:
        """Delete an identity.

        Args:
            traffic_type_id: The traffic type. For example: `"tt_1"`.
            environment_id: The environment. For example: `"env_1"`.
            key: The key of the identity. For example: `"user_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is deleted.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(
            DELETE,
            options,
            path={
                "trafficTypeId": traffic_type_id,
                "environmentId": environment_id,
                "key": key,
            },
        )

    async def change(
        self,
        traffic_type_id: str,
        environment_id: str,
        key: str,
        data: types.IdentityParam | types.Identity,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncIdentity:
        """Add values to an identity.

        As `patchIdentity` does, for programs that cannot send `PATCH`.

        Args:
            traffic_type_id: The traffic type. For example: `"tt_1"`.
            environment_id: The environment. For example: `"env_1"`.
            key: The key of the identity. For example: `"user_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The identity.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(
            bound(
                CHANGE,
                objects.AsyncIdentity,
                self._caller,
                {
                    "traffic_type_id": traffic_type_id,
                    "environment_id": environment_id,
                    "key": key,
                },
            ),
            options,
            path={
                "trafficTypeId": traffic_type_id,
                "environmentId": environment_id,
                "key": key,
            },
            body=data,
        )

    async def add(
        self,
        data: Mapping[str, Any],
        traffic_type_id: str,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncIdentity:
        """Save an identity, in place of the one that has its key.

        Args:
            data: One thing of a traffic type in an environment.
            traffic_type_id: The traffic type. For example: `"tt_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The identity.
        """
        data_: Any = without(data, (), {"trafficTypeId": traffic_type_id})
        return await self.write(
            traffic_type_id=traffic_type_id,
            environment_id=at(data, "environmentId"),
            key=at(data, "key"),
            data=data_,
            **options,
        )

    async def add_in_environment(
        self,
        data: Mapping[str, Any],
        environment_id: str,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncIdentity:
        """Save an identity, in place of the one that has its key.

        Args:
            data: One thing of a traffic type in an environment.
            environment_id: The environment. For example: `"env_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The identity.
        """
        data_: Any = without(data, (), {"environmentId": environment_id})
        return await self.write(
            traffic_type_id=at(data, "trafficTypeId"),
            environment_id=environment_id,
            key=at(data, "key"),
            data=data_,
            **options,
        )

    async def save(
        self, identity: objects.AsyncIdentity, **options: Unpack[RequestOptions]
    ) -> objects.AsyncIdentity:
        """Save an identity, in place of the one that has its key.

        Args:
            identity: The object to do it with.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The identity.
        """
        return await identity.save(**options)

    async def update(
        self, identity: objects.AsyncIdentity, **options: Unpack[RequestOptions]
    ) -> objects.AsyncIdentity:
        """Add values to an identity.

        As `patchIdentity` does, for programs that cannot send `PATCH`.

        Args:
            identity: The object to do it with.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The identity.
        """
        return await identity.update(**options)

    async def delete_by_instance(
        self, identity: objects.AsyncIdentity, **options: Unpack[RequestOptions]
    ) -> bool:
        """Delete an identity.

        Args:
            identity: The object to do it with.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is deleted.
        """
        return await identity.delete(**options)

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
        data_: Any = [without(item, ()) for item in data]
        return await self.write_all(
            traffic_type_id=at(data, "0", "trafficTypeId"),
            environment_id=at(data, "0", "environmentId"),
            data=data_,
            **options,
        )

    async def save_all(
        self,
        data: Sequence[Mapping[str, Any]],
        traffic_type_id: str,
        **options: Unpack[RequestOptions],
    ) -> types.BulkOperationResult:
        """Save several identities at once.

        Those that cannot be saved are listed with the reason; the others are saved.

        Args:
            data: One thing of a traffic type in an environment.
            traffic_type_id: The traffic type. For example: `"tt_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What became of each.
        """
        data_: Any = [
            without(item, (), {"trafficTypeId": traffic_type_id}) for item in data
        ]
        return await self.write_all(
            traffic_type_id=traffic_type_id,
            environment_id=at(data, "0", "environmentId"),
            data=data_,
            **options,
        )

    async def save_all_in_environment(
        self,
        data: Sequence[Mapping[str, Any]],
        environment_id: str,
        **options: Unpack[RequestOptions],
    ) -> types.BulkOperationResult:
        """Save several identities at once.

        Those that cannot be saved are listed with the reason; the others are saved.

        Args:
            data: One thing of a traffic type in an environment.
            environment_id: The environment. For example: `"env_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What became of each.
        """
        data_: Any = [
            without(item, (), {"environmentId": environment_id}) for item in data
        ]
        return await self.write_all(
            traffic_type_id=at(data, "0", "trafficTypeId"),
            environment_id=environment_id,
            data=data_,
            **options,
        )


if TYPE_CHECKING:

    class IdentitiesWithRawResponse:
        def __init__(self, of: Identities) -> None:
            self.write_all = views.raw(of.write_all)
            self.write = views.raw(of.write)
            self.patch = views.raw(of.patch)
            self.delete = views.raw(of.delete)
            self.change = views.raw(of.change)

    class IdentitiesWithStreamingResponse:
        def __init__(self, of: Identities) -> None:
            self.write_all = views.streaming(of.write_all)
            self.write = views.streaming(of.write)
            self.patch = views.streaming(of.patch)
            self.delete = views.streaming(of.delete)
            self.change = views.streaming(of.change)

    class AsyncIdentitiesWithRawResponse:
        def __init__(self, of: AsyncIdentities) -> None:
            self.write_all = views.async_raw(of.write_all)
            self.write = views.async_raw(of.write)
            self.patch = views.async_raw(of.patch)
            self.delete = views.async_raw(of.delete)
            self.change = views.async_raw(of.change)

    class AsyncIdentitiesWithStreamingResponse:
        def __init__(self, of: AsyncIdentities) -> None:
            self.write_all = views.async_streaming(of.write_all)
            self.write = views.async_streaming(of.write)
            self.patch = views.async_streaming(of.patch)
            self.delete = views.async_streaming(of.delete)
            self.change = views.async_streaming(of.change)
