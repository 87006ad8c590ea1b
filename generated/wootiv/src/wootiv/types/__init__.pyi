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
from .params import AuthLoginParams as AuthLoginParams
from .params import AuthSignupParams as AuthSignupParams
from .params import AuthVerifyBillingParams as AuthVerifyBillingParams
from .params import AwCreateSignedPutURLParams as AwCreateSignedPutURLParams
from .params import ContactCreateParams as ContactCreateParams
from .params import ContactGroupCreateParams as ContactGroupCreateParams
from .params import ContactGroupListParams as ContactGroupListParams
from .params import ContactGroupRetrieveParams as ContactGroupRetrieveParams
from .params import ContactGroupUpdateParams as ContactGroupUpdateParams
from .params import ContactListParams as ContactListParams
from .params import ContactRetrieveParams as ContactRetrieveParams
from .params import ContactUpdateParams as ContactUpdateParams
from .params import FeatureListParams as FeatureListParams
from .params import (
    InvitationAcceptanceRetrieveParams as InvitationAcceptanceRetrieveParams,
)
from .params import InvitationAcceptanceUpdateParams as InvitationAcceptanceUpdateParams
from .params import InvitationCreateParams as InvitationCreateParams
from .params import InvitationListParams as InvitationListParams
from .params import InvitationRetrieveParams as InvitationRetrieveParams
from .params import MailboxCheckAvailabilityParams as MailboxCheckAvailabilityParams
from .params import MailboxCreateParams as MailboxCreateParams
from .params import MailboxListParams as MailboxListParams
from .params import MailboxRetrieveParams as MailboxRetrieveParams
from .params import RoleAssignmentCreateParams as RoleAssignmentCreateParams
from .params import RoleAssignmentRetrieveParams as RoleAssignmentRetrieveParams
from .params import RoleBulkCreateParams as RoleBulkCreateParams
from .params import RoleCreateParams as RoleCreateParams
from .params import RoleListParams as RoleListParams
from .params import RoleRetrieveParams as RoleRetrieveParams
from .params import RoleUpdateParams as RoleUpdateParams
from .params import RootRetrieveParams as RootRetrieveParams
from .params import SubscriptionCreateParams as SubscriptionCreateParams
from .params import SubscriptionRetrieveParams as SubscriptionRetrieveParams
from .params import SubscriptionUpdateParams as SubscriptionUpdateParams
from .params import UserListParams as UserListParams
from .params import UserRetrieveParams as UserRetrieveParams
from .params import WspaceCreateParams as WspaceCreateParams
from .params import WspaceRetrieveParams as WspaceRetrieveParams
from .params import WspaceUpdateParams as WspaceUpdateParams
from . import auth as auth
from . import space as space
from . import role_assignments as role_assignments
from . import users as users
from . import aws as aws
from . import registry as registry
from . import subscriptions as subscriptions
from . import mailbox as mailbox
from . import inbound as inbound
from . import shared as shared
from . import shared_params as shared_params
