"""`EventBody`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Union

from .._core.unions import BEST_FIT
from .event_body_flag_check import EventBodyFlagCheck
from .event_body_identify import EventBodyIdentify
from .event_body_track import EventBodyTrack

if TYPE_CHECKING:
    from .event_body_flag_check import EventBodyFlagCheckParam
    from .event_body_identify import EventBodyIdentifyParam
    from .event_body_track import EventBodyTrackParam

EventBody = Annotated[
    Union[EventBodyTrack, EventBodyFlagCheck, EventBodyIdentify], BEST_FIT
]
"""What an event says."""

if TYPE_CHECKING:
    EventBodyParam = Union[
        EventBodyTrackParam,
        EventBodyTrack,
        EventBodyFlagCheckParam,
        EventBodyFlagCheck,
        EventBodyIdentifyParam,
        EventBodyIdentify,
    ]
else:
    EventBodyParam = Any
"""What an event says."""
