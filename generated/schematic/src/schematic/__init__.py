"""Schematic API: a Python SDK.

>>> from schematic import Schematic
>>> client = Schematic()
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import types as types
    from . import client as client
    from . import core as core
    from ._client import AsyncSchematic as AsyncSchematic
    from ._client import Schematic as Schematic
    from ._options import SchematicConfig as SchematicConfig
    from ._options import AsyncSchematicConfig as AsyncSchematicConfig
    from ._core.caches import AsyncCacheProvider as AsyncCacheProvider
    from ._core.caches import CacheProvider as CacheProvider
    from ._core.caches import LocalCache as LocalCache
    from ._core.omit import Omit as Omit
    from ._core.omit import omit as omit
    from ._core.retries import RetryPolicy as RetryPolicy
    from ._core.warmup import warmup as warmup
    from .errors import APIConnectionError as APIConnectionError
    from .errors import APIError as APIError
    from .errors import APIStatusError as APIStatusError
    from .errors import APITimeoutError as APITimeoutError
    from .errors import ApiError as ApiError
    from .errors import BadRequestError as BadRequestError
    from .errors import ConflictError as ConflictError
    from .errors import ForbiddenError as ForbiddenError
    from .errors import InternalServerError as InternalServerError
    from .errors import MissingCredentialsError as MissingCredentialsError
    from .errors import MissingServerError as MissingServerError
    from .errors import NotFoundError as NotFoundError
    from .errors import PaginationError as PaginationError
    from .errors import ResponseDecodeError as ResponseDecodeError
    from .errors import StreamError as StreamError
    from .errors import TooManyRequestsError as TooManyRequestsError
    from .errors import UnauthorizedError as UnauthorizedError
    from .errors import UnprocessableEntityError as UnprocessableEntityError
    from .environment import SchematicEnvironment as SchematicEnvironment
    from .types import CapturedEvent as CapturedEvent
    from .types import CapturedEventParam as CapturedEventParam
    from .types import CheckFlagResponse as CheckFlagResponse
    from .types import CheckFlagResponseData as CheckFlagResponseData
    from .types import CheckFlagsResponse as CheckFlagsResponse
    from .types import CheckFlagsResponseData as CheckFlagsResponseData
    from .types import CompanyDetailResponseData as CompanyDetailResponseData
    from .types import (
        CompanyMembershipDetailResponseData as CompanyMembershipDetailResponseData,
    )
    from .types import CompanyResponseData as CompanyResponseData
    from .types import CountCompaniesResponse as CountCompaniesResponse
    from .types import CountFeaturesResponse as CountFeaturesResponse
    from .types import CountFlagsResponse as CountFlagsResponse
    from .types import CountResponse as CountResponse
    from .types import CountUsersResponse as CountUsersResponse
    from .types import CreateCompanyResponse as CreateCompanyResponse
    from .types import CreateEventBatchResponse as CreateEventBatchResponse
    from .types import CreateEventRequestBody as CreateEventRequestBody
    from .types import CreateEventRequestBodyParam as CreateEventRequestBodyParam
    from .types import CreateEventResponse as CreateEventResponse
    from .types import CreateFeatureResponse as CreateFeatureResponse
    from .types import CreateFlagResponse as CreateFlagResponse
    from .types import CreateOrUpdateFlagRequestBody as CreateOrUpdateFlagRequestBody
    from .types import (
        CreateOrUpdateFlagRequestBodyParam as CreateOrUpdateFlagRequestBodyParam,
    )
    from .types import CreateUserResponse as CreateUserResponse
    from .types import DeleteCompanyByKeysResponse as DeleteCompanyByKeysResponse
    from .types import (
        DeleteCompanyMembershipResponse as DeleteCompanyMembershipResponse,
    )
    from .types import DeleteCompanyResponse as DeleteCompanyResponse
    from .types import DeleteFeatureResponse as DeleteFeatureResponse
    from .types import DeleteFlagResponse as DeleteFlagResponse
    from .types import DeleteResponse as DeleteResponse
    from .types import DeleteUserByKeysResponse as DeleteUserByKeysResponse
    from .types import DeleteUserResponse as DeleteUserResponse
    from .types import EntityKeyDetailResponseData as EntityKeyDetailResponseData
    from .types import EntityTraitDetailResponseData as EntityTraitDetailResponseData
    from .types import EnvironmentResponseData as EnvironmentResponseData
    from .types import EventBody as EventBody
    from .types import EventBodyFlagCheck as EventBodyFlagCheck
    from .types import EventBodyFlagCheckParam as EventBodyFlagCheckParam
    from .types import EventBodyIdentify as EventBodyIdentify
    from .types import EventBodyIdentifyCompany as EventBodyIdentifyCompany
    from .types import EventBodyIdentifyCompanyParam as EventBodyIdentifyCompanyParam
    from .types import EventBodyIdentifyParam as EventBodyIdentifyParam
    from .types import EventBodyParam as EventBodyParam
    from .types import EventBodyTrack as EventBodyTrack
    from .types import EventBodyTrackParam as EventBodyTrackParam
    from .types import EventDetailResponseData as EventDetailResponseData
    from .types import EventStatus as EventStatus
    from .types import EventSummaryResponseData as EventSummaryResponseData
    from .types import EventType as EventType
    from .types import FeatureDetailResponseData as FeatureDetailResponseData
    from .types import FeatureType as FeatureType
    from .types import FlagDetailResponseData as FlagDetailResponseData
    from .types import FlagType as FlagType
    from .types import GetCompanyResponse as GetCompanyResponse
    from .types import GetEnvironmentResponse as GetEnvironmentResponse
    from .types import GetEventResponse as GetEventResponse
    from .types import GetEventSummariesResponse as GetEventSummariesResponse
    from .types import GetFeatureResponse as GetFeatureResponse
    from .types import GetFlagResponse as GetFlagResponse
    from .types import (
        GetOrCreateCompanyMembershipResponse as GetOrCreateCompanyMembershipResponse,
    )
    from .types import GetUserResponse as GetUserResponse
    from .types import Keys as Keys
    from .types import ListCompaniesResponse as ListCompaniesResponse
    from .types import ListCompanyMembershipsResponse as ListCompanyMembershipsResponse
    from .types import ListEnvironmentsResponse as ListEnvironmentsResponse
    from .types import ListEventsResponse as ListEventsResponse
    from .types import ListFeaturesResponse as ListFeaturesResponse
    from .types import ListFlagsResponse as ListFlagsResponse
    from .types import ListUsersResponse as ListUsersResponse
    from .types import LookupCompanyResponse as LookupCompanyResponse
    from .types import LookupUserResponse as LookupUserResponse
    from .types import Params as Params
    from .types import RawEventBatchResponseData as RawEventBatchResponseData
    from .types import RawEventResponseData as RawEventResponseData
    from .types import Traits as Traits
    from .types import UpdateFeatureResponse as UpdateFeatureResponse
    from .types import UpdateFlagResponse as UpdateFlagResponse
    from .types import UpsertCompanyResponse as UpsertCompanyResponse
    from .types import UpsertCompanyTraitResponse as UpsertCompanyTraitResponse
    from .types import UpsertUserResponse as UpsertUserResponse
    from .types import UpsertUserTraitResponse as UpsertUserTraitResponse
    from .types import UserDetailResponseData as UserDetailResponseData
else:
    from ._core.lazy import lazily

    __getattr__, __dir__ = lazily(
        __name__,
        """
        types .
        client .
        core .
        AsyncSchematic ._client
        Schematic ._client
        SchematicConfig ._options
        AsyncSchematicConfig ._options
        AsyncCacheProvider ._core.caches
        CacheProvider ._core.caches
        LocalCache ._core.caches
        Omit ._core.omit
        omit ._core.omit
        RetryPolicy ._core.retries
        warmup ._core.warmup
        APIConnectionError .errors
        APIError .errors
        APIStatusError .errors
        APITimeoutError .errors
        ApiError .errors
        BadRequestError .errors
        ConflictError .errors
        ForbiddenError .errors
        InternalServerError .errors
        MissingCredentialsError .errors
        MissingServerError .errors
        NotFoundError .errors
        PaginationError .errors
        ResponseDecodeError .errors
        StreamError .errors
        TooManyRequestsError .errors
        UnauthorizedError .errors
        UnprocessableEntityError .errors
        SchematicEnvironment .environment
        CapturedEvent .types
        CapturedEventParam .types
        CheckFlagResponse .types
        CheckFlagResponseData .types
        CheckFlagsResponse .types
        CheckFlagsResponseData .types
        CompanyDetailResponseData .types
        CompanyMembershipDetailResponseData .types
        CompanyResponseData .types
        CountCompaniesResponse .types
        CountFeaturesResponse .types
        CountFlagsResponse .types
        CountResponse .types
        CountUsersResponse .types
        CreateCompanyResponse .types
        CreateEventBatchResponse .types
        CreateEventRequestBody .types
        CreateEventRequestBodyParam .types
        CreateEventResponse .types
        CreateFeatureResponse .types
        CreateFlagResponse .types
        CreateOrUpdateFlagRequestBody .types
        CreateOrUpdateFlagRequestBodyParam .types
        CreateUserResponse .types
        DeleteCompanyByKeysResponse .types
        DeleteCompanyMembershipResponse .types
        DeleteCompanyResponse .types
        DeleteFeatureResponse .types
        DeleteFlagResponse .types
        DeleteResponse .types
        DeleteUserByKeysResponse .types
        DeleteUserResponse .types
        EntityKeyDetailResponseData .types
        EntityTraitDetailResponseData .types
        EnvironmentResponseData .types
        EventBody .types
        EventBodyFlagCheck .types
        EventBodyFlagCheckParam .types
        EventBodyIdentify .types
        EventBodyIdentifyCompany .types
        EventBodyIdentifyCompanyParam .types
        EventBodyIdentifyParam .types
        EventBodyParam .types
        EventBodyTrack .types
        EventBodyTrackParam .types
        EventDetailResponseData .types
        EventStatus .types
        EventSummaryResponseData .types
        EventType .types
        FeatureDetailResponseData .types
        FeatureType .types
        FlagDetailResponseData .types
        FlagType .types
        GetCompanyResponse .types
        GetEnvironmentResponse .types
        GetEventResponse .types
        GetEventSummariesResponse .types
        GetFeatureResponse .types
        GetFlagResponse .types
        GetOrCreateCompanyMembershipResponse .types
        GetUserResponse .types
        Keys .types
        ListCompaniesResponse .types
        ListCompanyMembershipsResponse .types
        ListEnvironmentsResponse .types
        ListEventsResponse .types
        ListFeaturesResponse .types
        ListFlagsResponse .types
        ListUsersResponse .types
        LookupCompanyResponse .types
        LookupUserResponse .types
        Params .types
        RawEventBatchResponseData .types
        RawEventResponseData .types
        Traits .types
        UpdateFeatureResponse .types
        UpdateFlagResponse .types
        UpsertCompanyResponse .types
        UpsertCompanyTraitResponse .types
        UpsertUserResponse .types
        UpsertUserTraitResponse .types
        UserDetailResponseData .types
        """,
    )

__version__ = "0.1.0"
