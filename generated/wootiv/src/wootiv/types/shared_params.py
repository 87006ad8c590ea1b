"""Types of many resources, for code that imports them from here."""

from .audit_dto import AuditDtoParam
from .reference_id_dto import ReferenceIDDtoParam

AuditDto = AuditDtoParam
ReferenceIDDto = ReferenceIDDtoParam
