"""The types of the API. A module of them is imported when one is first used."""

from .._core.lazy import lazily

__getattr__, __dir__ = lazily(
    __name__,
    """
    AccountType .account_type
    All .all
    AllParam .all
    Any_ .any
    Any_Param .any
    Comparison .comparison
    ComparisonParam .comparison
    Condition .condition
    ConditionParam .condition
    Datetime .datetime
    DatetimeParam .datetime
    Decision .decision
    Device .device
    DirectoryRecord .directory_record
    DirectoryRecordParam .directory_record
    Error .error
    Field .field
    Import .import_
    InvalidError .invalid_error
    InvalidErrorError .invalid_error
    Link .link
    LinkParam .link
    List .list
    ListTypesResponse .list_types
    Literal .literal
    LiteralParam .literal
    LoggedRequest .logged_request
    Model .model
    Name .name
    NameParam .name
    NewUser .new_user
    NewUserParam .new_user
    Outcome .outcome
    RequestList .request_list
    RiskLevel .risk_level
    Rule .rule
    Scalar .scalar
    Scope .scope
    SearchOptions .search_options
    SearchOptionsParam .search_options
    Settings .settings
    Token .token
    User .user
    User2fa .user
    UserList .user_list
    UserStatus .user_status
    """,
)
