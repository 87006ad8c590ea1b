"""The types of the API. A module of them is imported when one is first used."""

from .action_create_response import ActionCreateResponse as ActionCreateResponse
from .audit_dto import AuditDto as AuditDto
from .audit_dto import AuditDtoParam as AuditDtoParam
from .auth_login_response import AuthLoginResponse as AuthLoginResponse
from .auth_signup_response import AuthSignupResponse as AuthSignupResponse
from .auth_verify_billing_response import (
    AuthVerifyBillingResponse as AuthVerifyBillingResponse,
)
from .aws_s3_get_many_buckets_serialization import (
    AwsS3GetManyBucketsSerialization as AwsS3GetManyBucketsSerialization,
)
from .aws_s3_get_one_bucket_object_response import (
    AwsS3GetOneBucketObjectResponse as AwsS3GetOneBucketObjectResponse,
)
from .aws_s3_get_signed_url_response import (
    AwsS3GetSignedURLResponse as AwsS3GetSignedURLResponse,
)
from .aws_s3_serialization import AwsS3Serialization as AwsS3Serialization
from .aws_s3_signed_url_post_serialization import (
    AwsS3SignedURLPostSerialization as AwsS3SignedURLPostSerialization,
)
from .bucket_bulk_upload_response import (
    BucketBulkUploadResponse as BucketBulkUploadResponse,
)
from .bulk_create_response import BulkCreateResponse as BulkCreateResponse
from .contact_group_list_response import (
    ContactGroupListResponse as ContactGroupListResponse,
)
from .contact_list_response import ContactListResponse as ContactListResponse
from .correspondent import Correspondent as Correspondent
from .correspondent import CorrespondentParam as CorrespondentParam
from .invitation_dto import InvitationDto as InvitationDto
from .invitation_list_response import InvitationListResponse as InvitationListResponse
from .invitation_paginated_dto import InvitationPaginatedDto as InvitationPaginatedDto
from .mailbox_list_response import MailboxListResponse as MailboxListResponse
from .mailbox_registry_query_dto import (
    MailboxRegistryQueryDto as MailboxRegistryQueryDto,
)
from .member_page import MemberPage as MemberPage
from .one_stream_registry_action import (
    OneStreamRegistryAction as OneStreamRegistryAction,
)
from .paginated_contact_dto import PaginatedContactDto as PaginatedContactDto
from .paginated_contact_group_dto import (
    PaginatedContactGroupDto as PaginatedContactGroupDto,
)
from .paginated_mailbox_registry import (
    PaginatedMailboxRegistry as PaginatedMailboxRegistry,
)
from .paginated_pipeline_dto import PaginatedPipelineDto as PaginatedPipelineDto
from .paginated_stream_registry import (
    PaginatedStreamRegistry as PaginatedStreamRegistry,
)
from .read_contact_dto import ReadContactDto as ReadContactDto
from .read_contact_group_dto import ReadContactGroupDto as ReadContactGroupDto
from .read_pipeline_dto import ReadPipelineDto as ReadPipelineDto
from .reference_id_dto import ReferenceIDDto as ReferenceIDDto
from .reference_id_dto import ReferenceIDDtoParam as ReferenceIDDtoParam
from .resource_create_response import ResourceCreateResponse as ResourceCreateResponse
from .role_assignment_dto import RoleAssignmentDto as RoleAssignmentDto
from .role_bulk_create_response import RoleBulkCreateResponse as RoleBulkCreateResponse
from .role_draft import RoleDraft as RoleDraft
from .role_draft import RoleDraftParam as RoleDraftParam
from .role_dto import RoleDto as RoleDto
from .role_list_response import RoleListResponse as RoleListResponse
from .role_paginated_dto import RolePaginatedDto as RolePaginatedDto
from .stream_create_response import StreamCreateResponse as StreamCreateResponse
from .stream_registry_query_dto import StreamRegistryQueryDto as StreamRegistryQueryDto
from .stream_retrieve_response import StreamRetrieveResponse as StreamRetrieveResponse
from .subscription_dto import SubscriptionDto as SubscriptionDto
from .token import Token as Token
from .token_create_response import TokenCreateResponse as TokenCreateResponse
from .token_list_response import TokenListResponse as TokenListResponse
from .token_refresh_response import TokenRefreshResponse as TokenRefreshResponse
from .user_dto import UserDto as UserDto
from .user_list_response import UserListResponse as UserListResponse
from .user_paginated_dto import UserPaginatedDto as UserPaginatedDto
from .workspace_dto import WorkspaceDto as WorkspaceDto
