"""The types of `role_assignments`, for code that imports them from here."""

from ..._core.lazy import lazily

__getattr__, __dir__ = lazily(
    __name__,
    """
    BulkCreateParams ..role_assignments_params
    BulkCreateResponse ..bulk_create_response
    RoleAssignmentDto ..role_assignment_dto
    """,
)
