"""Types of the API, for code that imports them from here."""

from ..objects import Condition as Condition
