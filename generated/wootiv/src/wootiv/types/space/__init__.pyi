"""The types of `space`, for code that imports them from here."""

from ..space_params import MemberListParams as MemberListParams
from ..space_params import TokenCreateParams as TokenCreateParams
from ..audit_dto import AuditDto as AuditDto
from ..audit_dto import AuditDtoParam as AuditDtoParam
from ..member_page import MemberPage as MemberPage
from ..token import Token as Token
from ..token_create_response import TokenCreateResponse as TokenCreateResponse
from ..token_list_response import TokenListResponse as TokenListResponse
from ..user_dto import UserDto as UserDto
from ..workspace_dto import WorkspaceDto as WorkspaceDto
