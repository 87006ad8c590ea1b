"""`DocumentsResponse`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .document import Document


class DocumentsResponse(Model):
    data: list[Document]
