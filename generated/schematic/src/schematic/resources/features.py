"""Features of your product, and the flags that open them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import pagination, types
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.paged import AsyncPaged, PageOperation, Paged
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views
    from ..pagination import AsyncPages, Page

LIST_FEATURES: PageOperation[
    types.FeatureDetailResponseData, types.ListFeaturesResponse
] = PageOperation(
    "features.list_features",
    "GET",
    "/features",
    lambda: types.ListFeaturesResponse,
    paging=lambda: pagination.BY_OFFSET,
)
CREATE_FEATURE: Operation[types.CreateFeatureResponse] = Operation(
    "features.create_feature", "POST", "/features", lambda: types.CreateFeatureResponse
)
GET_FEATURE: Operation[types.GetFeatureResponse] = Operation(
    "features.get_feature",
    "GET",
    "/features/{feature_id}",
    lambda: types.GetFeatureResponse,
)
UPDATE_FEATURE: Operation[types.UpdateFeatureResponse] = Operation(
    "features.update_feature",
    "PUT",
    "/features/{feature_id}",
    lambda: types.UpdateFeatureResponse,
)
DELETE_FEATURE: Operation[types.DeleteFeatureResponse] = Operation(
    "features.delete_feature",
    "DELETE",
    "/features/{feature_id}",
    lambda: types.DeleteFeatureResponse,
)
COUNT_FEATURES: Operation[types.CountFeaturesResponse] = Operation(
    "features.count_features",
    "GET",
    "/features/count",
    lambda: types.CountFeaturesResponse,
)
LIST_FLAGS: PageOperation[types.FlagDetailResponseData, types.ListFlagsResponse] = (
    PageOperation(
        "features.list_flags",
        "GET",
        "/flags",
        lambda: types.ListFlagsResponse,
        paging=lambda: pagination.BY_OFFSET,
    )
)
CREATE_FLAG: Operation[types.CreateFlagResponse] = Operation(
    "features.create_flag", "POST", "/flags", lambda: types.CreateFlagResponse
)
GET_FLAG: Operation[types.GetFlagResponse] = Operation(
    "features.get_flag", "GET", "/flags/{flag_id}", lambda: types.GetFlagResponse
)
UPDATE_FLAG: Operation[types.UpdateFlagResponse] = Operation(
    "features.update_flag", "PUT", "/flags/{flag_id}", lambda: types.UpdateFlagResponse
)
DELETE_FLAG: Operation[types.DeleteFlagResponse] = Operation(
    "features.delete_flag",
    "DELETE",
    "/flags/{flag_id}",
    lambda: types.DeleteFlagResponse,
)
COUNT_FLAGS: Operation[types.CountFlagsResponse] = Operation(
    "features.count_flags", "GET", "/flags/count", lambda: types.CountFlagsResponse
)
CHECK_FLAG: Operation[types.CheckFlagResponse] = Operation(
    "features.check_flag", "POST", "/flags/{key}/check", lambda: types.CheckFlagResponse
)
CHECK_FLAGS: Operation[types.CheckFlagsResponse] = Operation(
    "features.check_flags", "POST", "/flags/check", lambda: types.CheckFlagsResponse
)


class Features(
    Paged, Resource["FeaturesWithRawResponse", "FeaturesWithStreamingResponse"]
):
    """Features of your product, and the flags that open them."""

    def list_features(
        self,
        *,
        ids: Sequence[str] | Omit = omit,
        q: str | Omit = omit,
        limit: int | Omit = omit,
        offset: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[types.FeatureDetailResponseData, types.ListFeaturesResponse]:
        """List features.

        Args:
            ids: Only those with one of these ids.
            q: Only those that have this text in their name or keys.
            limit: How many there may be in an answer; by default 100. At least 0.
            offset: How many are left out at the beginning. At least 0.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The features.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            InternalServerError: The server has failed.
        """
        return self._page(
            LIST_FEATURES,
            options,
            query={"ids": ids, "q": q, "limit": limit, "offset": offset},
        )

    def create_feature(
        self,
        *,
        description: str,
        feature_type: types.FeatureType,
        name: str,
        event_subtype: str | None | Omit = omit,
        trait_id: str | None | Omit = omit,
        icon: str | None | Omit = omit,
        flag: (
            types.CreateOrUpdateFlagRequestBodyParam
            | types.CreateOrUpdateFlagRequestBody
            | None
            | Omit
        ) = omit,
        maintainer_account_member_id: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.CreateFeatureResponse:
        """Create a feature.

        Args:
            description: What it is for.
            feature_type: What limits a feature: nothing, or how often something may
                happen or how much there may be of it.
            name: What it is called.
            event_subtype: The event that is counted.
            trait_id: The trait that is counted.
            icon: Its icon.
            flag: A flag for it.
            maintainer_account_member_id: Who looks after it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The feature.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            InternalServerError: The server has failed.
        """
        return self._call(
            CREATE_FEATURE,
            options,
            body={
                "description": description,
                "feature_type": feature_type,
                "name": name,
                "event_subtype": event_subtype,
                "trait_id": trait_id,
                "icon": icon,
                "flag": flag,
                "maintainer_account_member_id": maintainer_account_member_id,
            },
        )

    def get_feature(
        self, feature_id: str, **options: Unpack[RequestOptions]
    ) -> types.GetFeatureResponse:
        """Get a feature.

        Args:
            feature_id: The feature. For example: `"feat_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The feature.

        Raises:
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            NotFoundError: There is no such thing.
            InternalServerError: The server has failed.
        """
        return self._call(GET_FEATURE, options, path={"feature_id": feature_id})

    def update_feature(
        self,
        feature_id: str,
        *,
        description: str | None | Omit = omit,
        feature_type: types.FeatureType | Omit = omit,
        name: str | None | Omit = omit,
        event_subtype: str | None | Omit = omit,
        trait_id: str | None | Omit = omit,
        icon: str | None | Omit = omit,
        flag: (
            types.CreateOrUpdateFlagRequestBodyParam
            | types.CreateOrUpdateFlagRequestBody
            | None
            | Omit
        ) = omit,
        maintainer_account_member_id: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.UpdateFeatureResponse:
        """Change a feature.

        Args:
            feature_id: The feature. For example: `"feat_1"`.
            description: What it is for.
            feature_type: What limits a feature: nothing, or how often something may
                happen or how much there may be of it.
            name: What it is called.
            event_subtype: The event that is counted.
            trait_id: The trait that is counted.
            icon: Its icon.
            flag: A flag for it.
            maintainer_account_member_id: Who looks after it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The feature.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            NotFoundError: There is no such thing.
            InternalServerError: The server has failed.
        """
        return self._call(
            UPDATE_FEATURE,
            options,
            path={"feature_id": feature_id},
            body={
                "description": description,
                "feature_type": feature_type,
                "name": name,
                "event_subtype": event_subtype,
                "trait_id": trait_id,
                "icon": icon,
                "flag": flag,
                "maintainer_account_member_id": maintainer_account_member_id,
            },
        )

    def delete_feature(
        self, feature_id: str, **options: Unpack[RequestOptions]
    ) -> types.DeleteFeatureResponse:
        """Delete a feature.

        Args:
            feature_id: The feature. For example: `"feat_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Whether it was deleted.

        Raises:
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            NotFoundError: There is no such thing.
            InternalServerError: The server has failed.
        """
        return self._call(DELETE_FEATURE, options, path={"feature_id": feature_id})

    def count_features(
        self,
        *,
        ids: Sequence[str] | Omit = omit,
        q: str | Omit = omit,
        limit: int | Omit = omit,
        offset: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.CountFeaturesResponse:
        """Count features.

        Args:
            ids: Only those with one of these ids.
            q: Only those that have this text in their name or keys.
            limit: How many there may be in an answer; by default 100. At least 0.
            offset: How many are left out at the beginning. At least 0.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            How many there are.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            InternalServerError: The server has failed.
        """
        return self._call(
            COUNT_FEATURES,
            options,
            query={"ids": ids, "q": q, "limit": limit, "offset": offset},
        )

    def list_flags(
        self,
        *,
        feature_id: str | Omit = omit,
        ids: Sequence[str] | Omit = omit,
        q: str | Omit = omit,
        limit: int | Omit = omit,
        offset: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[types.FlagDetailResponseData, types.ListFlagsResponse]:
        """List flags.

        Args:
            feature_id: Only those of this feature.
            ids: Only those with one of these ids.
            q: Only those that have this text in their name or keys.
            limit: How many there may be in an answer; by default 100. At least 0.
            offset: How many are left out at the beginning. At least 0.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The flags.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            InternalServerError: The server has failed.
        """
        return self._page(
            LIST_FLAGS,
            options,
            query={
                "feature_id": feature_id,
                "ids": ids,
                "q": q,
                "limit": limit,
                "offset": offset,
            },
        )

    def create_flag(
        self,
        *,
        default_value: bool,
        description: str,
        key: str,
        name: str,
        flag_type: types.FlagType | Omit = "boolean",
        feature_id: str | None | Omit = omit,
        maintainer_account_member_id: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.CreateFlagResponse:
        """Create a flag.

        Args:
            default_value: What it is where no rule says anything.
            description: What it is for.
            key: What programs call it.
            name: What people call it.
            flag_type: What values a flag has.
            feature_id: The feature that it opens.
            maintainer_account_member_id: Who looks after it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The flag.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            InternalServerError: The server has failed.
        """
        return self._call(
            CREATE_FLAG,
            options,
            body={
                "default_value": default_value,
                "description": description,
                "key": key,
                "name": name,
                "flag_type": flag_type,
                "feature_id": feature_id,
                "maintainer_account_member_id": maintainer_account_member_id,
            },
        )

    def get_flag(
        self, flag_id: str, **options: Unpack[RequestOptions]
    ) -> types.GetFlagResponse:
        """Get a flag.

        Args:
            flag_id: The flag. For example: `"flag_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The flag.

        Raises:
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            NotFoundError: There is no such thing.
            InternalServerError: The server has failed.
        """
        return self._call(GET_FLAG, options, path={"flag_id": flag_id})

    def update_flag(
        self,
        flag_id: str,
        *,
        default_value: bool,
        description: str,
        key: str,
        name: str,
        flag_type: types.FlagType | Omit = "boolean",
        feature_id: str | None | Omit = omit,
        maintainer_account_member_id: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.UpdateFlagResponse:
        """Change a flag.

        Args:
            flag_id: The flag. For example: `"flag_1"`.
            default_value: What it is where no rule says anything.
            description: What it is for.
            key: What programs call it.
            name: What people call it.
            flag_type: What values a flag has.
            feature_id: The feature that it opens.
            maintainer_account_member_id: Who looks after it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The flag.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            NotFoundError: There is no such thing.
            InternalServerError: The server has failed.
        """
        return self._call(
            UPDATE_FLAG,
            options,
            path={"flag_id": flag_id},
            body={
                "default_value": default_value,
                "description": description,
                "key": key,
                "name": name,
                "flag_type": flag_type,
                "feature_id": feature_id,
                "maintainer_account_member_id": maintainer_account_member_id,
            },
        )

    def delete_flag(
        self, flag_id: str, **options: Unpack[RequestOptions]
    ) -> types.DeleteFlagResponse:
        """Delete a flag.

        Args:
            flag_id: The flag. For example: `"flag_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Whether it was deleted.

        Raises:
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            NotFoundError: There is no such thing.
            InternalServerError: The server has failed.
        """
        return self._call(DELETE_FLAG, options, path={"flag_id": flag_id})

    def count_flags(
        self,
        *,
        feature_id: str | Omit = omit,
        ids: Sequence[str] | Omit = omit,
        q: str | Omit = omit,
        limit: int | Omit = omit,
        offset: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.CountFlagsResponse:
        """Count flags.

        Args:
            feature_id: Only those of this feature.
            ids: Only those with one of these ids.
            q: Only those that have this text in their name or keys.
            limit: How many there may be in an answer; by default 100. At least 0.
            offset: How many are left out at the beginning. At least 0.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            How many there are.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            InternalServerError: The server has failed.
        """
        return self._call(
            COUNT_FLAGS,
            options,
            query={
                "feature_id": feature_id,
                "ids": ids,
                "q": q,
                "limit": limit,
                "offset": offset,
            },
        )

    def check_flag(
        self,
        key: str,
        *,
        company: types.Keys | None | Omit = omit,
        user: types.Keys | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.CheckFlagResponse:
        """Tell whether a flag is on for a company, a user, or a user of a company.

        Args:
            key: The key of the flag. For example: `"key_1"`.
            company: The company, by its keys.
            user: The user, by their keys.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What it is, and why.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            NotFoundError: There is no such thing.
            InternalServerError: The server has failed.
        """
        return self._call(
            CHECK_FLAG,
            options,
            path={"key": key},
            body={"company": company, "user": user},
        )

    def check_flags(
        self,
        *,
        company: types.Keys | None | Omit = omit,
        user: types.Keys | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.CheckFlagsResponse:
        """Tell of all flags whether they are on.

        Args:
            company: The company, by its keys.
            user: The user, by their keys.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What they are, and why.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            InternalServerError: The server has failed.
        """
        return self._call(CHECK_FLAGS, options, body={"company": company, "user": user})


class AsyncFeatures(
    AsyncPaged,
    AsyncResource["AsyncFeaturesWithRawResponse", "AsyncFeaturesWithStreamingResponse"],
):
    """Features of your product, and the flags that open them."""

    def list_features(
        self,
        *,
        ids: Sequence[str] | Omit = omit,
        q: str | Omit = omit,
        limit: int | Omit = omit,
        offset: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[types.FeatureDetailResponseData, types.ListFeaturesResponse]:
        """List features.

        Args:
            ids: Only those with one of these ids.
            q: Only those that have this text in their name or keys.
            limit: How many there may be in an answer; by default 100. At least 0.
            offset: How many are left out at the beginning. At least 0.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The features.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            InternalServerError: The server has failed.
        """
        return self._page(
            LIST_FEATURES,
            options,
            query={"ids": ids, "q": q, "limit": limit, "offset": offset},
        )

    async def create_feature(
        self,
        *,
        description: str,
        feature_type: types.FeatureType,
        name: str,
        event_subtype: str | None | Omit = omit,
        trait_id: str | None | Omit = omit,
        icon: str | None | Omit = omit,
        flag: (
            types.CreateOrUpdateFlagRequestBodyParam
            | types.CreateOrUpdateFlagRequestBody
            | None
            | Omit
        ) = omit,
        maintainer_account_member_id: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.CreateFeatureResponse:
        """Create a feature.

        Args:
            description: What it is for.
            feature_type: What limits a feature: nothing, or how often something may
                happen or how much there may be of it.
            name: What it is called.
            event_subtype: The event that is counted.
            trait_id: The trait that is counted.
            icon: Its icon.
            flag: A flag for it.
            maintainer_account_member_id: Who looks after it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The feature.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            InternalServerError: The server has failed.
        """
        return await self._call(
            CREATE_FEATURE,
            options,
            body={
                "description": description,
                "feature_type": feature_type,
                "name": name,
                "event_subtype": event_subtype,
                "trait_id": trait_id,
                "icon": icon,
                "flag": flag,
                "maintainer_account_member_id": maintainer_account_member_id,
            },
        )

    async def get_feature(
        self, feature_id: str, **options: Unpack[RequestOptions]
    ) -> types.GetFeatureResponse:
        """Get a feature.

        Args:
            feature_id: The feature. For example: `"feat_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The feature.

        Raises:
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            NotFoundError: There is no such thing.
            InternalServerError: The server has failed.
        """
        return await self._call(GET_FEATURE, options, path={"feature_id": feature_id})

    async def update_feature(
        self,
        feature_id: str,
        *,
        description: str | None | Omit = omit,
        feature_type: types.FeatureType | Omit = omit,
        name: str | None | Omit = omit,
        event_subtype: str | None | Omit = omit,
        trait_id: str | None | Omit = omit,
        icon: str | None | Omit = omit,
        flag: (
            types.CreateOrUpdateFlagRequestBodyParam
            | types.CreateOrUpdateFlagRequestBody
            | None
            | Omit
        ) = omit,
        maintainer_account_member_id: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.UpdateFeatureResponse:
        """Change a feature.

        Args:
            feature_id: The feature. For example: `"feat_1"`.
            description: What it is for.
            feature_type: What limits a feature: nothing, or how often something may
                happen or how much there may be of it.
            name: What it is called.
            event_subtype: The event that is counted.
            trait_id: The trait that is counted.
            icon: Its icon.
            flag: A flag for it.
            maintainer_account_member_id: Who looks after it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The feature.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            NotFoundError: There is no such thing.
            InternalServerError: The server has failed.
        """
        return await self._call(
            UPDATE_FEATURE,
            options,
            path={"feature_id": feature_id},
            body={
                "description": description,
                "feature_type": feature_type,
                "name": name,
                "event_subtype": event_subtype,
                "trait_id": trait_id,
                "icon": icon,
                "flag": flag,
                "maintainer_account_member_id": maintainer_account_member_id,
            },
        )

    async def delete_feature(
        self, feature_id: str, **options: Unpack[RequestOptions]
    ) -> types.DeleteFeatureResponse:
        """Delete a feature.

        Args:
            feature_id: The feature. For example: `"feat_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Whether it was deleted.

        Raises:
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            NotFoundError: There is no such thing.
            InternalServerError: The server has failed.
        """
        return await self._call(
            DELETE_FEATURE, options, path={"feature_id": feature_id}
        )

    async def count_features(
        self,
        *,
        ids: Sequence[str] | Omit = omit,
        q: str | Omit = omit,
        limit: int | Omit = omit,
        offset: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.CountFeaturesResponse:
        """Count features.

        Args:
            ids: Only those with one of these ids.
            q: Only those that have this text in their name or keys.
            limit: How many there may be in an answer; by default 100. At least 0.
            offset: How many are left out at the beginning. At least 0.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            How many there are.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            InternalServerError: The server has failed.
        """
        return await self._call(
            COUNT_FEATURES,
            options,
            query={"ids": ids, "q": q, "limit": limit, "offset": offset},
        )

    def list_flags(
        self,
        *,
        feature_id: str | Omit = omit,
        ids: Sequence[str] | Omit = omit,
        q: str | Omit = omit,
        limit: int | Omit = omit,
        offset: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[types.FlagDetailResponseData, types.ListFlagsResponse]:
        """List flags.

        Args:
            feature_id: Only those of this feature.
            ids: Only those with one of these ids.
            q: Only those that have this text in their name or keys.
            limit: How many there may be in an answer; by default 100. At least 0.
            offset: How many are left out at the beginning. At least 0.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The flags.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            InternalServerError: The server has failed.
        """
        return self._page(
            LIST_FLAGS,
            options,
            query={
                "feature_id": feature_id,
                "ids": ids,
                "q": q,
                "limit": limit,
                "offset": offset,
            },
        )

    async def create_flag(
        self,
        *,
        default_value: bool,
        description: str,
        key: str,
        name: str,
        flag_type: types.FlagType | Omit = "boolean",
        feature_id: str | None | Omit = omit,
        maintainer_account_member_id: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.CreateFlagResponse:
        """Create a flag.

        Args:
            default_value: What it is where no rule says anything.
            description: What it is for.
            key: What programs call it.
            name: What people call it.
            flag_type: What values a flag has.
            feature_id: The feature that it opens.
            maintainer_account_member_id: Who looks after it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The flag.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            InternalServerError: The server has failed.
        """
        return await self._call(
            CREATE_FLAG,
            options,
            body={
                "default_value": default_value,
                "description": description,
                "key": key,
                "name": name,
                "flag_type": flag_type,
                "feature_id": feature_id,
                "maintainer_account_member_id": maintainer_account_member_id,
            },
        )

    async def get_flag(
        self, flag_id: str, **options: Unpack[RequestOptions]
    ) -> types.GetFlagResponse:
        """Get a flag.

        Args:
            flag_id: The flag. For example: `"flag_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The flag.

        Raises:
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            NotFoundError: There is no such thing.
            InternalServerError: The server has failed.
        """
        return await self._call(GET_FLAG, options, path={"flag_id": flag_id})

    async def update_flag(
        self,
        flag_id: str,
        *,
        default_value: bool,
        description: str,
        key: str,
        name: str,
        flag_type: types.FlagType | Omit = "boolean",
        feature_id: str | None | Omit = omit,
        maintainer_account_member_id: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.UpdateFlagResponse:
        """Change a flag.

        Args:
            flag_id: The flag. For example: `"flag_1"`.
            default_value: What it is where no rule says anything.
            description: What it is for.
            key: What programs call it.
            name: What people call it.
            flag_type: What values a flag has.
            feature_id: The feature that it opens.
            maintainer_account_member_id: Who looks after it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The flag.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            NotFoundError: There is no such thing.
            InternalServerError: The server has failed.
        """
        return await self._call(
            UPDATE_FLAG,
            options,
            path={"flag_id": flag_id},
            body={
                "default_value": default_value,
                "description": description,
                "key": key,
                "name": name,
                "flag_type": flag_type,
                "feature_id": feature_id,
                "maintainer_account_member_id": maintainer_account_member_id,
            },
        )

    async def delete_flag(
        self, flag_id: str, **options: Unpack[RequestOptions]
    ) -> types.DeleteFlagResponse:
        """Delete a flag.

        Args:
            flag_id: The flag. For example: `"flag_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Whether it was deleted.

        Raises:
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            NotFoundError: There is no such thing.
            InternalServerError: The server has failed.
        """
        return await self._call(DELETE_FLAG, options, path={"flag_id": flag_id})

    async def count_flags(
        self,
        *,
        feature_id: str | Omit = omit,
        ids: Sequence[str] | Omit = omit,
        q: str | Omit = omit,
        limit: int | Omit = omit,
        offset: int | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.CountFlagsResponse:
        """Count flags.

        Args:
            feature_id: Only those of this feature.
            ids: Only those with one of these ids.
            q: Only those that have this text in their name or keys.
            limit: How many there may be in an answer; by default 100. At least 0.
            offset: How many are left out at the beginning. At least 0.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            How many there are.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            InternalServerError: The server has failed.
        """
        return await self._call(
            COUNT_FLAGS,
            options,
            query={
                "feature_id": feature_id,
                "ids": ids,
                "q": q,
                "limit": limit,
                "offset": offset,
            },
        )

    async def check_flag(
        self,
        key: str,
        *,
        company: types.Keys | None | Omit = omit,
        user: types.Keys | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.CheckFlagResponse:
        """Tell whether a flag is on for a company, a user, or a user of a company.

        Args:
            key: The key of the flag. For example: `"key_1"`.
            company: The company, by its keys.
            user: The user, by their keys.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What it is, and why.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            NotFoundError: There is no such thing.
            InternalServerError: The server has failed.
        """
        return await self._call(
            CHECK_FLAG,
            options,
            path={"key": key},
            body={"company": company, "user": user},
        )

    async def check_flags(
        self,
        *,
        company: types.Keys | None | Omit = omit,
        user: types.Keys | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.CheckFlagsResponse:
        """Tell of all flags whether they are on.

        Args:
            company: The company, by its keys.
            user: The user, by their keys.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What they are, and why.

        Raises:
            BadRequestError: Something in the request is wrong.
            UnauthorizedError: The key is missing or wrong.
            ForbiddenError: The key does not allow this.
            InternalServerError: The server has failed.
        """
        return await self._call(
            CHECK_FLAGS, options, body={"company": company, "user": user}
        )


if TYPE_CHECKING:

    class FeaturesWithRawResponse:
        def __init__(self, of: Features) -> None:
            self.list_features = views.raw(of.list_features)
            self.create_feature = views.raw(of.create_feature)
            self.get_feature = views.raw(of.get_feature)
            self.update_feature = views.raw(of.update_feature)
            self.delete_feature = views.raw(of.delete_feature)
            self.count_features = views.raw(of.count_features)
            self.list_flags = views.raw(of.list_flags)
            self.create_flag = views.raw(of.create_flag)
            self.get_flag = views.raw(of.get_flag)
            self.update_flag = views.raw(of.update_flag)
            self.delete_flag = views.raw(of.delete_flag)
            self.count_flags = views.raw(of.count_flags)
            self.check_flag = views.raw(of.check_flag)
            self.check_flags = views.raw(of.check_flags)

    class FeaturesWithStreamingResponse:
        def __init__(self, of: Features) -> None:
            self.list_features = views.streaming(of.list_features)
            self.create_feature = views.streaming(of.create_feature)
            self.get_feature = views.streaming(of.get_feature)
            self.update_feature = views.streaming(of.update_feature)
            self.delete_feature = views.streaming(of.delete_feature)
            self.count_features = views.streaming(of.count_features)
            self.list_flags = views.streaming(of.list_flags)
            self.create_flag = views.streaming(of.create_flag)
            self.get_flag = views.streaming(of.get_flag)
            self.update_flag = views.streaming(of.update_flag)
            self.delete_flag = views.streaming(of.delete_flag)
            self.count_flags = views.streaming(of.count_flags)
            self.check_flag = views.streaming(of.check_flag)
            self.check_flags = views.streaming(of.check_flags)

    class AsyncFeaturesWithRawResponse:
        def __init__(self, of: AsyncFeatures) -> None:
            self.list_features = views.async_raw(of.list_features)
            self.create_feature = views.async_raw(of.create_feature)
            self.get_feature = views.async_raw(of.get_feature)
            self.update_feature = views.async_raw(of.update_feature)
            self.delete_feature = views.async_raw(of.delete_feature)
            self.count_features = views.async_raw(of.count_features)
            self.list_flags = views.async_raw(of.list_flags)
            self.create_flag = views.async_raw(of.create_flag)
            self.get_flag = views.async_raw(of.get_flag)
            self.update_flag = views.async_raw(of.update_flag)
            self.delete_flag = views.async_raw(of.delete_flag)
            self.count_flags = views.async_raw(of.count_flags)
            self.check_flag = views.async_raw(of.check_flag)
            self.check_flags = views.async_raw(of.check_flags)

    class AsyncFeaturesWithStreamingResponse:
        def __init__(self, of: AsyncFeatures) -> None:
            self.list_features = views.async_streaming(of.list_features)
            self.create_feature = views.async_streaming(of.create_feature)
            self.get_feature = views.async_streaming(of.get_feature)
            self.update_feature = views.async_streaming(of.update_feature)
            self.delete_feature = views.async_streaming(of.delete_feature)
            self.count_features = views.async_streaming(of.count_features)
            self.list_flags = views.async_streaming(of.list_flags)
            self.create_flag = views.async_streaming(of.create_flag)
            self.get_flag = views.async_streaming(of.get_flag)
            self.update_flag = views.async_streaming(of.update_flag)
            self.delete_flag = views.async_streaming(of.delete_flag)
            self.count_flags = views.async_streaming(of.count_flags)
            self.check_flag = views.async_streaming(of.check_flag)
            self.check_flags = views.async_streaming(of.check_flags)
