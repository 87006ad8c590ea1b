"""Models that know their client. A module of them is imported when one is first used."""

from .lamp import Lamp as Lamp
from .lamp import AsyncLamp as AsyncLamp
