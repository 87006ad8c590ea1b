"""`Model`, and what belongs to it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field as Field_

from .._core.models import Model as Model_
from .datetime import Datetime
from .scalar import Scalar


class Model(Model_):
    """Guesses how risky a sign-in is."""

    model_id: str
    """Our name of the model."""

    model_fields_: Annotated[list[str], Field_(alias="model_fields")]
    """What it looks at."""

    model_config_: Annotated[dict[str, Scalar] | None, Field_(alias="model_config")] = (
        None
    )
    """How it was set up."""

    weights: list[list[float]] | None = None
    """What it learnt, layer by layer."""

    trained: Datetime
