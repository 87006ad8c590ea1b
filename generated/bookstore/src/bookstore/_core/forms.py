"""The arguments of a call to a form (HTML, URL-encoded form data)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import encode
from .bodies import extended
from .data import is_object
from .omit import given
from .operation import NOTHING

if TYPE_CHECKING:
    from .call import Call, Values

MEDIA_TYPE = "application/x-www-form-urlencoded"


def fields_of(call: Call) -> Values:
    """The fields that a method was given.

    Raises:
        TypeError: They are nothing that has fields.
    """
    form = call.arguments.get("form") or {}
    if not is_object(form):
        message = f"the body is {type(form).__name__}: give a mapping of its fields"
        raise TypeError(message)
    return form


class FormBody:
    """The kind of body that a form is."""

    def body_of(self, call: Call) -> tuple[bytes, str]:
        """The fields; an empty body if there are none."""
        fields_of(call)
        values = extended(call, given(call.spelled("form") or NOTHING))
        return encode.form(values, call.operation.styles), MEDIA_TYPE if values else ""

    def is_replayable(self, call: Call) -> bool:
        """It is text."""
        return True


FORM = FormBody()
