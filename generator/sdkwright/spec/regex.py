"""A `pattern` -> why it is no regular expression, where that is certain.

Patterns are of ECMA-262 (JSON Schema 2020-12 Validation, 6.3.3), and Python has another
dialect: of its complaints only those count that hold in both.
"""

from __future__ import annotations

import re
import warnings
from typing import Final

LONGEST: Final = 10_000
"""Characters of a pattern that is looked at; longer ones are taken as they are."""
_CERTAIN: Final = (
    "unterminated character set",
    "missing ), unterminated subpattern",
    "unbalanced parenthesis",
    "nothing to repeat",
    "bad escape (end of pattern)",
    "min repeat greater than max repeat",
)


def why_invalid(pattern: str) -> str | None:
    """What is wrong with it; None if nothing is, or nobody can be sure."""
    if len(pattern) > LONGEST or "[]" in pattern or "[^]" in pattern:
        return None  # an empty class is Python's beginning of a class
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            re.compile(pattern)
    except re.error as error:
        return error.msg if error.msg.startswith(_CERTAIN) else None
    except (OverflowError, RecursionError):
        return None
    return None
