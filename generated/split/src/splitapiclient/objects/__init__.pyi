"""Models that know their client. A module of them is imported when one is first used."""

from .workspace import Workspace as Workspace
from .workspace import AsyncWorkspace as AsyncWorkspace
from .environment import Environment as Environment
from .environment import AsyncEnvironment as AsyncEnvironment
from .traffic_type import TrafficType as TrafficType
from .traffic_type import AsyncTrafficType as AsyncTrafficType
from .attribute import Attribute as Attribute
from .attribute import AsyncAttribute as AsyncAttribute
from .identity import Identity as Identity
from .identity import AsyncIdentity as AsyncIdentity
from .segment import Segment as Segment
from .segment import AsyncSegment as AsyncSegment
from .segment_definition import SegmentDefinition as SegmentDefinition
from .segment_definition import AsyncSegmentDefinition as AsyncSegmentDefinition
from .large_segment import LargeSegment as LargeSegment
from .large_segment import AsyncLargeSegment as AsyncLargeSegment
from .large_segment_definition import LargeSegmentDefinition as LargeSegmentDefinition
from .large_segment_definition import (
    AsyncLargeSegmentDefinition as AsyncLargeSegmentDefinition,
)
from .rule_based_segment import RuleBasedSegment as RuleBasedSegment
from .rule_based_segment import AsyncRuleBasedSegment as AsyncRuleBasedSegment
from .rule_based_segment_definition import (
    RuleBasedSegmentDefinition as RuleBasedSegmentDefinition,
)
from .rule_based_segment_definition import (
    AsyncRuleBasedSegmentDefinition as AsyncRuleBasedSegmentDefinition,
)
from .condition import Condition as Condition
from .condition import AsyncCondition as AsyncCondition
from .matcher import Matcher as Matcher
from .matcher import AsyncMatcher as AsyncMatcher
from .split import Split as Split
from .split import AsyncSplit as AsyncSplit
from .split_definition import SplitDefinition as SplitDefinition
from .split_definition import AsyncSplitDefinition as AsyncSplitDefinition
from .treatment import Treatment as Treatment
from .treatment import AsyncTreatment as AsyncTreatment
from .rule import Rule as Rule
from .rule import AsyncRule as AsyncRule
from .default_rule import DefaultRule as DefaultRule
from .default_rule import AsyncDefaultRule as AsyncDefaultRule
from .bucket import Bucket as Bucket
from .bucket import AsyncBucket as AsyncBucket
from .flag_set import FlagSet as FlagSet
from .flag_set import AsyncFlagSet as AsyncFlagSet
from .change_request import ChangeRequest as ChangeRequest
from .change_request import AsyncChangeRequest as AsyncChangeRequest
from .user import User as User
from .user import AsyncUser as AsyncUser
from .group import Group as Group
from .group import AsyncGroup as AsyncGroup
from .api_key import APIKey as APIKey
from .api_key import AsyncAPIKey as AsyncAPIKey
from .restriction import Restriction as Restriction
from .restriction import AsyncRestriction as AsyncRestriction
from .token import Token as Token
from .token import AsyncToken as AsyncToken
from .harness_api_key import HarnessApiKey as HarnessApiKey
from .harness_api_key import AsyncHarnessApiKey as AsyncHarnessApiKey
from .role_assignment import RoleAssignment as RoleAssignment
from .role_assignment import AsyncRoleAssignment as AsyncRoleAssignment
from .service_account import ServiceAccount as ServiceAccount
from .service_account import AsyncServiceAccount as AsyncServiceAccount
from .harness_user import HarnessUser as HarnessUser
from .harness_user import AsyncHarnessUser as AsyncHarnessUser
from .harness_group import HarnessGroup as HarnessGroup
from .harness_group import AsyncHarnessGroup as AsyncHarnessGroup
from .role import Role as Role
from .role import AsyncRole as AsyncRole
from .resource_group import ResourceGroup as ResourceGroup
from .resource_group import AsyncResourceGroup as AsyncResourceGroup
from .harness_project import HarnessProject as HarnessProject
from .harness_project import AsyncHarnessProject as AsyncHarnessProject
