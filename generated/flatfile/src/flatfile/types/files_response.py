"""`FilesResponse`, and what belongs to it."""

from __future__ import annotations

from .._core.models import Model
from .file import File


class FilesResponse(Model):
    data: list[File]
