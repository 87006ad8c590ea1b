"""`MailboxListResponse`, and what belongs to it."""

from __future__ import annotations

from typing import Union

from .paginated_pipeline_dto import PaginatedPipelineDto
from .read_pipeline_dto import ReadPipelineDto

MailboxListResponse = Union[PaginatedPipelineDto, list[ReadPipelineDto]]
"""A page of mailboxes, or all of them."""
