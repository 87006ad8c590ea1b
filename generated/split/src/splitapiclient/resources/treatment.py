"""Types of the API, for code that imports them from here."""

from ..objects import Treatment as Treatment
