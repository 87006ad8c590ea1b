"""`HarnessApiKeyEntry`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._core.models import Model
from .harness_api_key import HarnessApiKey


class HarnessApiKeyEntry(Model):
    """The API key, as it is told."""

    api_key: Annotated[HarnessApiKey, Field(alias="apiKey")]
