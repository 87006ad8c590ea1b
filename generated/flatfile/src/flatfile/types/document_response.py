"""`DocumentResponse`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .document import Document


class DocumentResponse(Model):
    data: Document
