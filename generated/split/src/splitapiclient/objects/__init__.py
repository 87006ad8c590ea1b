"""Models that know their client. A module of them is imported when one is first used."""

from .._core.lazy import lazily

__getattr__, __dir__ = lazily(
    __name__,
    """
    Workspace .workspace
    AsyncWorkspace .workspace
    Environment .environment
    AsyncEnvironment .environment
    TrafficType .traffic_type
    AsyncTrafficType .traffic_type
    Attribute .attribute
    AsyncAttribute .attribute
    Identity .identity
    AsyncIdentity .identity
    Segment .segment
    AsyncSegment .segment
    SegmentDefinition .segment_definition
    AsyncSegmentDefinition .segment_definition
    LargeSegment .large_segment
    AsyncLargeSegment .large_segment
    LargeSegmentDefinition .large_segment_definition
    AsyncLargeSegmentDefinition .large_segment_definition
    RuleBasedSegment .rule_based_segment
    AsyncRuleBasedSegment .rule_based_segment
    RuleBasedSegmentDefinition .rule_based_segment_definition
    AsyncRuleBasedSegmentDefinition .rule_based_segment_definition
    Condition .condition
    AsyncCondition .condition
    Matcher .matcher
    AsyncMatcher .matcher
    Split .split
    AsyncSplit .split
    SplitDefinition .split_definition
    AsyncSplitDefinition .split_definition
    Treatment .treatment
    AsyncTreatment .treatment
    Rule .rule
    AsyncRule .rule
    DefaultRule .default_rule
    AsyncDefaultRule .default_rule
    Bucket .bucket
    AsyncBucket .bucket
    FlagSet .flag_set
    AsyncFlagSet .flag_set
    ChangeRequest .change_request
    AsyncChangeRequest .change_request
    User .user
    AsyncUser .user
    Group .group
    AsyncGroup .group
    APIKey .api_key
    AsyncAPIKey .api_key
    Restriction .restriction
    AsyncRestriction .restriction
    Token .token
    AsyncToken .token
    HarnessApiKey .harness_api_key
    AsyncHarnessApiKey .harness_api_key
    RoleAssignment .role_assignment
    AsyncRoleAssignment .role_assignment
    ServiceAccount .service_account
    AsyncServiceAccount .service_account
    HarnessUser .harness_user
    AsyncHarnessUser .harness_user
    HarnessGroup .harness_group
    AsyncHarnessGroup .harness_group
    Role .role
    AsyncRole .role
    ResourceGroup .resource_group
    AsyncResourceGroup .resource_group
    HarnessProject .harness_project
    AsyncHarnessProject .harness_project
    """,
)
