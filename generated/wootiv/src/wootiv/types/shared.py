"""Types of many resources, for code that imports them from here."""

from .audit_dto import AuditDto as AuditDto
from .reference_id_dto import ReferenceIDDto as ReferenceIDDto
