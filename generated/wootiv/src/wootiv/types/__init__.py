"""The types of the API. A module of them is imported when one is first used."""

from .._core.lazy import lazily

__getattr__, __dir__ = lazily(
    __name__,
    """
    ActionCreateResponse .action_create_response
    AuditDto .audit_dto
    AuditDtoParam .audit_dto
    AuthLoginResponse .auth_login_response
    AuthSignupResponse .auth_signup_response
    AuthVerifyBillingResponse .auth_verify_billing_response
    AwsS3GetManyBucketsSerialization .aws_s3_get_many_buckets_serialization
    AwsS3GetOneBucketObjectResponse .aws_s3_get_one_bucket_object_response
    AwsS3GetSignedURLResponse .aws_s3_get_signed_url_response
    AwsS3Serialization .aws_s3_serialization
    AwsS3SignedURLPostSerialization .aws_s3_signed_url_post_serialization
    BucketBulkUploadResponse .bucket_bulk_upload_response
    BulkCreateResponse .bulk_create_response
    ContactGroupListResponse .contact_group_list_response
    ContactListResponse .contact_list_response
    Correspondent .correspondent
    CorrespondentParam .correspondent
    InvitationDto .invitation_dto
    InvitationListResponse .invitation_list_response
    InvitationPaginatedDto .invitation_paginated_dto
    MailboxListResponse .mailbox_list_response
    MailboxRegistryQueryDto .mailbox_registry_query_dto
    MemberPage .member_page
    OneStreamRegistryAction .one_stream_registry_action
    PaginatedContactDto .paginated_contact_dto
    PaginatedContactGroupDto .paginated_contact_group_dto
    PaginatedMailboxRegistry .paginated_mailbox_registry
    PaginatedPipelineDto .paginated_pipeline_dto
    PaginatedStreamRegistry .paginated_stream_registry
    ReadContactDto .read_contact_dto
    ReadContactGroupDto .read_contact_group_dto
    ReadPipelineDto .read_pipeline_dto
    ReferenceIDDto .reference_id_dto
    ReferenceIDDtoParam .reference_id_dto
    ResourceCreateResponse .resource_create_response
    RoleAssignmentDto .role_assignment_dto
    RoleBulkCreateResponse .role_bulk_create_response
    RoleDraft .role_draft
    RoleDraftParam .role_draft
    RoleDto .role_dto
    RoleListResponse .role_list_response
    RolePaginatedDto .role_paginated_dto
    StreamCreateResponse .stream_create_response
    StreamRegistryQueryDto .stream_registry_query_dto
    StreamRetrieveResponse .stream_retrieve_response
    SubscriptionDto .subscription_dto
    Token .token
    TokenCreateResponse .token_create_response
    TokenListResponse .token_list_response
    TokenRefreshResponse .token_refresh_response
    UserDto .user_dto
    UserListResponse .user_list_response
    UserPaginatedDto .user_paginated_dto
    WorkspaceDto .workspace_dto
    """,
)
