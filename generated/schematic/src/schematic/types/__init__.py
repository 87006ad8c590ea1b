"""The types of the API. A module of them is imported when one is first used."""

from .._core.lazy import lazily

__getattr__, __dir__ = lazily(
    __name__,
    """
    ApiError .api_error
    CapturedEvent .captured_event
    CapturedEventParam .captured_event
    CheckFlagResponse .check_flag_response
    CheckFlagResponseData .check_flag_response_data
    CheckFlagsResponse .check_flags_response
    CheckFlagsResponseData .check_flags_response_data
    CompanyDetailResponseData .company_detail_response_data
    CompanyMembershipDetailResponseData .company_membership_detail_response_data
    CompanyResponseData .company_response_data
    CountCompaniesResponse .count_companies_response
    CountFeaturesResponse .count_features_response
    CountFlagsResponse .count_flags_response
    CountResponse .count_response
    CountUsersResponse .count_users_response
    CreateCompanyResponse .create_company_response
    CreateEventBatchResponse .create_event_batch_response
    CreateEventRequestBody .create_event_request_body
    CreateEventRequestBodyParam .create_event_request_body
    CreateEventResponse .create_event_response
    CreateFeatureResponse .create_feature_response
    CreateFlagResponse .create_flag_response
    CreateOrUpdateFlagRequestBody .create_or_update_flag_request_body
    CreateOrUpdateFlagRequestBodyParam .create_or_update_flag_request_body
    CreateUserResponse .create_user_response
    DeleteCompanyByKeysResponse .delete_company_by_keys_response
    DeleteCompanyMembershipResponse .delete_company_membership_response
    DeleteCompanyResponse .delete_company_response
    DeleteFeatureResponse .delete_feature_response
    DeleteFlagResponse .delete_flag_response
    DeleteResponse .delete_response
    DeleteUserByKeysResponse .delete_user_by_keys_response
    DeleteUserResponse .delete_user_response
    EntityKeyDetailResponseData .entity_key_detail_response_data
    EntityTraitDetailResponseData .entity_trait_detail_response_data
    EnvironmentResponseData .environment_response_data
    EventBody .event_body
    EventBodyParam .event_body
    EventBodyFlagCheck .event_body_flag_check
    EventBodyFlagCheckParam .event_body_flag_check
    EventBodyIdentify .event_body_identify
    EventBodyIdentifyParam .event_body_identify
    EventBodyIdentifyCompany .event_body_identify_company
    EventBodyIdentifyCompanyParam .event_body_identify_company
    EventBodyTrack .event_body_track
    EventBodyTrackParam .event_body_track
    EventDetailResponseData .event_detail_response_data
    EventStatus .event_status
    EventSummaryResponseData .event_summary_response_data
    EventType .event_type
    FeatureDetailResponseData .feature_detail_response_data
    FeatureType .feature_type
    FlagDetailResponseData .flag_detail_response_data
    FlagType .flag_type
    GetCompanyResponse .get_company_response
    GetEnvironmentResponse .get_environment_response
    GetEventResponse .get_event_response
    GetEventSummariesResponse .get_event_summaries_response
    GetFeatureResponse .get_feature_response
    GetFlagResponse .get_flag_response
    GetOrCreateCompanyMembershipResponse .get_or_create_company_membership_response
    GetUserResponse .get_user_response
    Keys .keys
    ListCompaniesResponse .list_companies_response
    ListCompanyMembershipsResponse .list_company_memberships_response
    ListEnvironmentsResponse .list_environments_response
    ListEventsResponse .list_events_response
    ListFeaturesResponse .list_features_response
    ListFlagsResponse .list_flags_response
    ListUsersResponse .list_users_response
    LookupCompanyResponse .lookup_company_response
    LookupUserResponse .lookup_user_response
    Params .params
    RawEventBatchResponseData .raw_event_batch_response_data
    RawEventResponseData .raw_event_response_data
    Traits .traits
    UpdateFeatureResponse .update_feature_response
    UpdateFlagResponse .update_flag_response
    UpsertCompanyResponse .upsert_company_response
    UpsertCompanyTraitResponse .upsert_company_trait_response
    UpsertUserResponse .upsert_user_response
    UpsertUserTraitResponse .upsert_user_trait_response
    UserDetailResponseData .user_detail_response_data
    """,
)
