"""What stands in for `base` where the models keep unknown properties, as an SDK's do."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Hand(BaseModel):
    """An object, with all that came."""

    model_config = ConfigDict(extra="allow", validate_by_name=True)
