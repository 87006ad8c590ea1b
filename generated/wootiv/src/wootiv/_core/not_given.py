"""`omit` by the names that users of other SDKs know."""

from __future__ import annotations

from .omit import Omit, omit

NotGiven = Omit
NOT_GIVEN = omit
