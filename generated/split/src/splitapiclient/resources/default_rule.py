"""Types of the API, for code that imports them from here."""

from ..objects import DefaultRule as DefaultRule
