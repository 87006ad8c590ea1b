"""The types of the API. A module of them is imported when one is first used."""

from .api_key import APIKey as APIKey
from .api_key_type import APIKeyType as APIKeyType
from .api_token import APIToken as APIToken
from .attribute import Attribute as Attribute
from .attribute_filter import AttributeFilter as AttributeFilter
from .attribute_filter import AttributeFilterParam as AttributeFilterParam
from .between import Between as Between
from .between import BetweenParam as BetweenParam
from .bucket import Bucket as Bucket
from .bucket import BucketParam as BucketParam
from .bulk_operation_failure import BulkOperationFailure as BulkOperationFailure
from .bulk_operation_result import BulkOperationResult as BulkOperationResult
from .change_permissions import ChangePermissions as ChangePermissions
from .change_permissions import ChangePermissionsParam as ChangePermissionsParam
from .change_request import ChangeRequest as ChangeRequest
from .change_request_comment import ChangeRequestComment as ChangeRequestComment
from .change_request_decision import ChangeRequestDecision as ChangeRequestDecision
from .change_request_decision import (
    ChangeRequestDecisionParam as ChangeRequestDecisionParam,
)
from .change_request_page import ChangeRequestPage as ChangeRequestPage
from .change_request_rule_based_segment import (
    ChangeRequestRuleBasedSegment as ChangeRequestRuleBasedSegment,
)
from .change_request_rule_based_segment import (
    ChangeRequestRuleBasedSegmentParam as ChangeRequestRuleBasedSegmentParam,
)
from .change_request_segment import ChangeRequestSegment as ChangeRequestSegment
from .change_request_segment import (
    ChangeRequestSegmentParam as ChangeRequestSegmentParam,
)
from .change_request_split import ChangeRequestSplit as ChangeRequestSplit
from .condition import Condition as Condition
from .condition import ConditionParam as ConditionParam
from .data_export_permissions import DataExportPermissions as DataExportPermissions
from .data_export_permissions import (
    DataExportPermissionsParam as DataExportPermissionsParam,
)
from .default_rule import DefaultRule as DefaultRule
from .default_rule import DefaultRuleParam as DefaultRuleParam
from .deletion_answer import DeletionAnswer as DeletionAnswer
from .dependency import Dependency as Dependency
from .dependency import DependencyParam as DependencyParam
from .environment import Environment as Environment
from .environment_reference import EnvironmentReference as EnvironmentReference
from .error import Error as Error
from .excluded_segment import ExcludedSegment as ExcludedSegment
from .excluded_segment import ExcludedSegmentParam as ExcludedSegmentParam
from .flag_set import FlagSet as FlagSet
from .flag_set_page import FlagSetPage as FlagSetPage
from .group import Group as Group
from .group_data import GroupData as GroupData
from .group_data import GroupDataParam as GroupDataParam
from .group_page import GroupPage as GroupPage
from .harness_account import HarnessAccount as HarnessAccount
from .harness_account import HarnessAccountParam as HarnessAccountParam
from .harness_api_key import HarnessApiKey as HarnessApiKey
from .harness_api_key import HarnessApiKeyParam as HarnessApiKeyParam
from .harness_api_key_answer import HarnessApiKeyAnswer as HarnessApiKeyAnswer
from .harness_api_key_details_answer import (
    HarnessApiKeyDetailsAnswer as HarnessApiKeyDetailsAnswer,
)
from .harness_api_key_entry import HarnessApiKeyEntry as HarnessApiKeyEntry
from .harness_api_key_list import HarnessApiKeyList as HarnessApiKeyList
from .harness_error import HarnessError as HarnessError
from .harness_group import HarnessGroup as HarnessGroup
from .harness_group import HarnessGroupParam as HarnessGroupParam
from .harness_group_answer import HarnessGroupAnswer as HarnessGroupAnswer
from .harness_group_list import HarnessGroupList as HarnessGroupList
from .harness_group_page import HarnessGroupPage as HarnessGroupPage
from .harness_group_user import HarnessGroupUser as HarnessGroupUser
from .harness_group_user import HarnessGroupUserParam as HarnessGroupUserParam
from .harness_groups_to_add import HarnessGroupsToAdd as HarnessGroupsToAdd
from .harness_groups_to_add import HarnessGroupsToAddParam as HarnessGroupsToAddParam
from .harness_invitation import HarnessInvitation as HarnessInvitation
from .harness_invitation import HarnessInvitationParam as HarnessInvitationParam
from .harness_invite import HarnessInvite as HarnessInvite
from .harness_invite_filter import HarnessInviteFilter as HarnessInviteFilter
from .harness_invite_filter import HarnessInviteFilterParam as HarnessInviteFilterParam
from .harness_invite_list import HarnessInviteList as HarnessInviteList
from .harness_invite_page import HarnessInvitePage as HarnessInvitePage
from .harness_principal import HarnessPrincipal as HarnessPrincipal
from .harness_principal import HarnessPrincipalParam as HarnessPrincipalParam
from .harness_project import HarnessProject as HarnessProject
from .harness_project import HarnessProjectParam as HarnessProjectParam
from .harness_project_answer import HarnessProjectAnswer as HarnessProjectAnswer
from .harness_project_entry import HarnessProjectEntry as HarnessProjectEntry
from .harness_project_list import HarnessProjectList as HarnessProjectList
from .harness_project_page import HarnessProjectPage as HarnessProjectPage
from .harness_user import HarnessUser as HarnessUser
from .harness_user import HarnessUserParam as HarnessUserParam
from .harness_user_answer import HarnessUserAnswer as HarnessUserAnswer
from .harness_user_details_answer import (
    HarnessUserDetailsAnswer as HarnessUserDetailsAnswer,
)
from .harness_user_entry import HarnessUserEntry as HarnessUserEntry
from .harness_user_filter import HarnessUserFilter as HarnessUserFilter
from .harness_user_filter import HarnessUserFilterParam as HarnessUserFilterParam
from .harness_user_list import HarnessUserList as HarnessUserList
from .harness_user_page import HarnessUserPage as HarnessUserPage
from .identity import Identity as Identity
from .identity import IdentityParam as IdentityParam
from .included_scope import IncludedScope as IncludedScope
from .included_scope import IncludedScopeParam as IncludedScopeParam
from .invitation import Invitation as Invitation
from .invitation import InvitationParam as InvitationParam
from .invitation_answer import InvitationAnswer as InvitationAnswer
from .invitation_result import InvitationResult as InvitationResult
from .large_segment import LargeSegment as LargeSegment
from .large_segment_definition import LargeSegmentDefinition as LargeSegmentDefinition
from .matcher import Matcher as Matcher
from .matcher import MatcherParam as MatcherParam
from .new_api_key import NewAPIKey as NewAPIKey
from .new_api_key import NewAPIKeyParam as NewAPIKeyParam
from .new_attribute import NewAttribute as NewAttribute
from .new_attribute import NewAttributeParam as NewAttributeParam
from .new_change_request import NewChangeRequest as NewChangeRequest
from .new_change_request import NewChangeRequestParam as NewChangeRequestParam
from .new_change_request_large_segment import (
    NewChangeRequestLargeSegment as NewChangeRequestLargeSegment,
)
from .new_change_request_large_segment import (
    NewChangeRequestLargeSegmentParam as NewChangeRequestLargeSegmentParam,
)
from .new_change_request_rollout_status import (
    NewChangeRequestRolloutStatus as NewChangeRequestRolloutStatus,
)
from .new_change_request_rollout_status import (
    NewChangeRequestRolloutStatusParam as NewChangeRequestRolloutStatusParam,
)
from .new_change_request_split import NewChangeRequestSplit as NewChangeRequestSplit
from .new_change_request_split import (
    NewChangeRequestSplitParam as NewChangeRequestSplitParam,
)
from .new_environment import NewEnvironment as NewEnvironment
from .new_environment import NewEnvironmentParam as NewEnvironmentParam
from .new_flag_set import NewFlagSet as NewFlagSet
from .new_flag_set import NewFlagSetParam as NewFlagSetParam
from .new_restriction import NewRestriction as NewRestriction
from .new_restriction import NewRestrictionParam as NewRestrictionParam
from .new_segment import NewSegment as NewSegment
from .new_segment import NewSegmentParam as NewSegmentParam
from .new_split import NewSplit as NewSplit
from .new_split import NewSplitParam as NewSplitParam
from .new_token_answer import NewTokenAnswer as NewTokenAnswer
from .new_workspace import NewWorkspace as NewWorkspace
from .new_workspace import NewWorkspaceParam as NewWorkspaceParam
from .notification_config import NotificationConfig as NotificationConfig
from .notification_config import NotificationConfigParam as NotificationConfigParam
from .operation_type import OperationType as OperationType
from .patch_operation import PatchOperation as PatchOperation
from .patch_operation import PatchOperationParam as PatchOperationParam
from .principal import Principal as Principal
from .principal import PrincipalParam as PrincipalParam
from .reference import Reference as Reference
from .reference import ReferenceParam as ReferenceParam
from .resource_filter import ResourceFilter as ResourceFilter
from .resource_filter import ResourceFilterParam as ResourceFilterParam
from .resource_group import ResourceGroup as ResourceGroup
from .resource_group import ResourceGroupParam as ResourceGroupParam
from .resource_group_answer import ResourceGroupAnswer as ResourceGroupAnswer
from .resource_group_entry import ResourceGroupEntry as ResourceGroupEntry
from .resource_group_list import ResourceGroupList as ResourceGroupList
from .resource_group_page import ResourceGroupPage as ResourceGroupPage
from .resource_permissions import ResourcePermissions as ResourcePermissions
from .resource_permissions import ResourcePermissionsParam as ResourcePermissionsParam
from .resource_selector import ResourceSelector as ResourceSelector
from .resource_selector import ResourceSelectorParam as ResourceSelectorParam
from .restricted_operations import RestrictedOperations as RestrictedOperations
from .restricted_operations import (
    RestrictedOperationsParam as RestrictedOperationsParam,
)
from .restricted_resource import RestrictedResource as RestrictedResource
from .restriction import Restriction as Restriction
from .restriction_page import RestrictionPage as RestrictionPage
from .role import Role as Role
from .role import RoleParam as RoleParam
from .role_answer import RoleAnswer as RoleAnswer
from .role_assignment import RoleAssignment as RoleAssignment
from .role_assignment import RoleAssignmentParam as RoleAssignmentParam
from .role_assignment_answer import RoleAssignmentAnswer as RoleAssignmentAnswer
from .role_assignment_entry import RoleAssignmentEntry as RoleAssignmentEntry
from .role_assignment_list import RoleAssignmentList as RoleAssignmentList
from .role_assignment_page import RoleAssignmentPage as RoleAssignmentPage
from .role_binding import RoleBinding as RoleBinding
from .role_binding import RoleBindingParam as RoleBindingParam
from .role_entry import RoleEntry as RoleEntry
from .role_list import RoleList as RoleList
from .role_page import RolePage as RolePage
from .role_reference import RoleReference as RoleReference
from .role_reference import RoleReferenceParam as RoleReferenceParam
from .rollout_status import RolloutStatus as RolloutStatus
from .rule import Rule as Rule
from .rule import RuleParam as RuleParam
from .rule_based_segment import RuleBasedSegment as RuleBasedSegment
from .rule_based_segment_definition import (
    RuleBasedSegmentDefinition as RuleBasedSegmentDefinition,
)
from .rule_based_segment_rule import RuleBasedSegmentRule as RuleBasedSegmentRule
from .rule_based_segment_rule import (
    RuleBasedSegmentRuleParam as RuleBasedSegmentRuleParam,
)
from .rule_based_segment_rules import RuleBasedSegmentRules as RuleBasedSegmentRules
from .rule_based_segment_rules import (
    RuleBasedSegmentRulesParam as RuleBasedSegmentRulesParam,
)
from .segment import Segment as Segment
from .segment_definition import SegmentDefinition as SegmentDefinition
from .segment_definition_page import SegmentDefinitionPage as SegmentDefinitionPage
from .segment_key import SegmentKey as SegmentKey
from .segment_key_page import SegmentKeyPage as SegmentKeyPage
from .segment_keys import SegmentKeys as SegmentKeys
from .segment_keys import SegmentKeysParam as SegmentKeysParam
from .segment_page import SegmentPage as SegmentPage
from .service_account import ServiceAccount as ServiceAccount
from .service_account import ServiceAccountParam as ServiceAccountParam
from .service_account_answer import ServiceAccountAnswer as ServiceAccountAnswer
from .service_account_details_answer import (
    ServiceAccountDetailsAnswer as ServiceAccountDetailsAnswer,
)
from .service_account_entry import ServiceAccountEntry as ServiceAccountEntry
from .service_account_list import ServiceAccountList as ServiceAccountList
from .split import Split as Split
from .split_definition import SplitDefinition as SplitDefinition
from .split_definition_page import SplitDefinitionPage as SplitDefinitionPage
from .split_page import SplitPage as SplitPage
from .split_rules import SplitRules as SplitRules
from .split_rules import SplitRulesParam as SplitRulesParam
from .tag import Tag as Tag
from .token import Token as Token
from .token import TokenParam as TokenParam
from .token_answer import TokenAnswer as TokenAnswer
from .token_entry import TokenEntry as TokenEntry
from .token_list import TokenList as TokenList
from .token_page import TokenPage as TokenPage
from .traffic_type import TrafficType as TrafficType
from .traffic_type_reference import TrafficTypeReference as TrafficTypeReference
from .treatment import Treatment as Treatment
from .treatment import TreatmentParam as TreatmentParam
from .upload import Upload as Upload
from .user import User as User
from .user_data import UserData as UserData
from .user_data import UserDataParam as UserDataParam
from .user_page import UserPage as UserPage
from .user_status import UserStatus as UserStatus
from .utm_info import UtmInfo as UtmInfo
from .utm_info import UtmInfoParam as UtmInfoParam
from .workspace import Workspace as Workspace
from .workspace_page import WorkspacePage as WorkspacePage
