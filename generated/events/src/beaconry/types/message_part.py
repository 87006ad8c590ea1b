"""`MessagePart`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Union

from .._core.models import UnknownVariant
from .._core.unions import Tagged
from .image_part import ImagePart
from .text_part import TextPart

if TYPE_CHECKING:
    from .image_part import ImagePartParam
    from .text_part import TextPartParam


class UnknownMessagePart(UnknownVariant):
    """A variant of `MessagePart` that this version does not know."""

    kind: str = ""


MessagePart = Annotated[
    Union[TextPart, ImagePart, UnknownMessagePart],
    Tagged("kind", {"text": TextPart, "image": ImagePart}, UnknownMessagePart),
]
"""A part of a message."""

if TYPE_CHECKING:
    MessagePartParam = Union[TextPartParam, TextPart, ImagePartParam, ImagePart]
else:
    MessagePartParam = Any
"""A part of a message."""
