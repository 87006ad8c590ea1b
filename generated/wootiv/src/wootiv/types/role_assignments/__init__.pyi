"""The types of `role_assignments`, for code that imports them from here."""

from ..role_assignments_params import BulkCreateParams as BulkCreateParams
from ..bulk_create_response import BulkCreateResponse as BulkCreateResponse
from ..role_assignment_dto import RoleAssignmentDto as RoleAssignmentDto
