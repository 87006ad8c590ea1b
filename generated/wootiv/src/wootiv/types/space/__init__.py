"""The types of `space`, for code that imports them from here."""

from ..._core.lazy import lazily

__getattr__, __dir__ = lazily(
    __name__,
    """
    MemberListParams ..space_params
    TokenCreateParams ..space_params
    AuditDto ..audit_dto
    AuditDtoParam ..audit_dto
    MemberPage ..member_page
    Token ..token
    TokenCreateResponse ..token_create_response
    TokenListResponse ..token_list_response
    UserDto ..user_dto
    WorkspaceDto ..workspace_dto
    """,
)
