"""The types of the API. A module of them is imported when one is first used."""

from .api_error import ApiError as ApiError
from .captured_event import CapturedEvent as CapturedEvent
from .captured_event import CapturedEventParam as CapturedEventParam
from .check_flag_response import CheckFlagResponse as CheckFlagResponse
from .check_flag_response_data import CheckFlagResponseData as CheckFlagResponseData
from .check_flags_response import CheckFlagsResponse as CheckFlagsResponse
from .check_flags_response_data import CheckFlagsResponseData as CheckFlagsResponseData
from .company_detail_response_data import (
    CompanyDetailResponseData as CompanyDetailResponseData,
)
from .company_membership_detail_response_data import (
    CompanyMembershipDetailResponseData as CompanyMembershipDetailResponseData,
)
from .company_response_data import CompanyResponseData as CompanyResponseData
from .count_companies_response import CountCompaniesResponse as CountCompaniesResponse
from .count_features_response import CountFeaturesResponse as CountFeaturesResponse
from .count_flags_response import CountFlagsResponse as CountFlagsResponse
from .count_response import CountResponse as CountResponse
from .count_users_response import CountUsersResponse as CountUsersResponse
from .create_company_response import CreateCompanyResponse as CreateCompanyResponse
from .create_event_batch_response import (
    CreateEventBatchResponse as CreateEventBatchResponse,
)
from .create_event_request_body import CreateEventRequestBody as CreateEventRequestBody
from .create_event_request_body import (
    CreateEventRequestBodyParam as CreateEventRequestBodyParam,
)
from .create_event_response import CreateEventResponse as CreateEventResponse
from .create_feature_response import CreateFeatureResponse as CreateFeatureResponse
from .create_flag_response import CreateFlagResponse as CreateFlagResponse
from .create_or_update_flag_request_body import (
    CreateOrUpdateFlagRequestBody as CreateOrUpdateFlagRequestBody,
)
from .create_or_update_flag_request_body import (
    CreateOrUpdateFlagRequestBodyParam as CreateOrUpdateFlagRequestBodyParam,
)
from .create_user_response import CreateUserResponse as CreateUserResponse
from .delete_company_by_keys_response import (
    DeleteCompanyByKeysResponse as DeleteCompanyByKeysResponse,
)
from .delete_company_membership_response import (
    DeleteCompanyMembershipResponse as DeleteCompanyMembershipResponse,
)
from .delete_company_response import DeleteCompanyResponse as DeleteCompanyResponse
from .delete_feature_response import DeleteFeatureResponse as DeleteFeatureResponse
from .delete_flag_response import DeleteFlagResponse as DeleteFlagResponse
from .delete_response import DeleteResponse as DeleteResponse
from .delete_user_by_keys_response import (
    DeleteUserByKeysResponse as DeleteUserByKeysResponse,
)
from .delete_user_response import DeleteUserResponse as DeleteUserResponse
from .entity_key_detail_response_data import (
    EntityKeyDetailResponseData as EntityKeyDetailResponseData,
)
from .entity_trait_detail_response_data import (
    EntityTraitDetailResponseData as EntityTraitDetailResponseData,
)
from .environment_response_data import (
    EnvironmentResponseData as EnvironmentResponseData,
)
from .event_body import EventBody as EventBody
from .event_body import EventBodyParam as EventBodyParam
from .event_body_flag_check import EventBodyFlagCheck as EventBodyFlagCheck
from .event_body_flag_check import EventBodyFlagCheckParam as EventBodyFlagCheckParam
from .event_body_identify import EventBodyIdentify as EventBodyIdentify
from .event_body_identify import EventBodyIdentifyParam as EventBodyIdentifyParam
from .event_body_identify_company import (
    EventBodyIdentifyCompany as EventBodyIdentifyCompany,
)
from .event_body_identify_company import (
    EventBodyIdentifyCompanyParam as EventBodyIdentifyCompanyParam,
)
from .event_body_track import EventBodyTrack as EventBodyTrack
from .event_body_track import EventBodyTrackParam as EventBodyTrackParam
from .event_detail_response_data import (
    EventDetailResponseData as EventDetailResponseData,
)
from .event_status import EventStatus as EventStatus
from .event_summary_response_data import (
    EventSummaryResponseData as EventSummaryResponseData,
)
from .event_type import EventType as EventType
from .feature_detail_response_data import (
    FeatureDetailResponseData as FeatureDetailResponseData,
)
from .feature_type import FeatureType as FeatureType
from .flag_detail_response_data import FlagDetailResponseData as FlagDetailResponseData
from .flag_type import FlagType as FlagType
from .get_company_response import GetCompanyResponse as GetCompanyResponse
from .get_environment_response import GetEnvironmentResponse as GetEnvironmentResponse
from .get_event_response import GetEventResponse as GetEventResponse
from .get_event_summaries_response import (
    GetEventSummariesResponse as GetEventSummariesResponse,
)
from .get_feature_response import GetFeatureResponse as GetFeatureResponse
from .get_flag_response import GetFlagResponse as GetFlagResponse
from .get_or_create_company_membership_response import (
    GetOrCreateCompanyMembershipResponse as GetOrCreateCompanyMembershipResponse,
)
from .get_user_response import GetUserResponse as GetUserResponse
from .keys import Keys as Keys
from .list_companies_response import ListCompaniesResponse as ListCompaniesResponse
from .list_company_memberships_response import (
    ListCompanyMembershipsResponse as ListCompanyMembershipsResponse,
)
from .list_environments_response import (
    ListEnvironmentsResponse as ListEnvironmentsResponse,
)
from .list_events_response import ListEventsResponse as ListEventsResponse
from .list_features_response import ListFeaturesResponse as ListFeaturesResponse
from .list_flags_response import ListFlagsResponse as ListFlagsResponse
from .list_users_response import ListUsersResponse as ListUsersResponse
from .lookup_company_response import LookupCompanyResponse as LookupCompanyResponse
from .lookup_user_response import LookupUserResponse as LookupUserResponse
from .params import Params as Params
from .raw_event_batch_response_data import (
    RawEventBatchResponseData as RawEventBatchResponseData,
)
from .raw_event_response_data import RawEventResponseData as RawEventResponseData
from .traits import Traits as Traits
from .update_feature_response import UpdateFeatureResponse as UpdateFeatureResponse
from .update_flag_response import UpdateFlagResponse as UpdateFlagResponse
from .upsert_company_response import UpsertCompanyResponse as UpsertCompanyResponse
from .upsert_company_trait_response import (
    UpsertCompanyTraitResponse as UpsertCompanyTraitResponse,
)
from .upsert_user_response import UpsertUserResponse as UpsertUserResponse
from .upsert_user_trait_response import (
    UpsertUserTraitResponse as UpsertUserTraitResponse,
)
from .user_detail_response_data import UserDetailResponseData as UserDetailResponseData
