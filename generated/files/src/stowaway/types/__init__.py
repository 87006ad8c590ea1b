"""The types of the API. A module of them is imported when one is first used."""

from .._core.lazy import lazily

__getattr__, __dir__ = lazily(
    __name__,
    """
    Access .access
    Area .area
    AreaParam .area
    Checksum .checksum
    Child .child
    UnknownChild .child
    ChildPage .child_page
    Colour .colour
    Custom .custom
    Day .day
    DayParam .day
    ExchangeTokenClaims .exchange_token
    ExchangeTokenClaimsParam .exchange_token
    File .file
    FileDetails .file_details
    FileDetailsParam .file_details
    FileFilter .file_filter
    FileFilterCreated .file_filter
    FileFilterCreatedParam .file_filter
    FileFilterParam .file_filter
    FilePage .file_page
    Folder .folder
    Kind .kind
    Link .link
    LinkPage .link_page
    NameTaken .name_taken
    Notify .notify
    NotifyParam .notify
    UnknownNotify .notify
    NotifyByEmail .notify_by_email
    NotifyByEmailParam .notify_by_email
    NotifyByHook .notify_by_hook
    NotifyByHookParam .notify_by_hook
    Person .person
    Problem .problem
    Scope .scope
    SharedFile .shared_file
    SortKey .sort_key
    Token .token
    TokenProblem .token_problem
    Usage .usage
    Version .version
    """,
)
