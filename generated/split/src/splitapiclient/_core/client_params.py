"""What a client knows of its calls' parameters -> calls with what they do not say."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Literal

from .omit import omit

if TYPE_CHECKING:
    from .call import Call, Values

    Place = Literal["path", "query", "headers", "cookies"]


class ClientParameter:
    """A parameter that calls take from the client, unless they are given one.

    Args:
        argument: What the client calls it.
        place: Where it goes.
        wire: Its name there.
        value: What the user gave.
        variable: The environment variable that stands in for that.
        default: What stands in for both.
        required: There is nothing to send without it.
        everywhere: It goes with operations, too, that do not list it.
    """

    def __init__(
        self,
        argument: str,
        place: Place,
        wire: str,
        value: object,
        *,
        variable: str,
        default: object = None,
        required: bool = False,
        everywhere: bool = False,
    ) -> None:
        if value is None:
            value = os.environ.get(variable, default)
        self.value = value
        self._argument = argument
        self._place: Place = place
        self._wire = wire
        self._variable = variable
        self._required = required
        self._everywhere = everywhere

    def filled(self, call: Call) -> Call:
        """`call` with this parameter.

        Raises:
            ValueError: Nobody said its value.
        """
        values = call.asked(self._place)
        name = self._name(values)
        if values.get(name, omit) is not omit:
            return call
        if name not in values and not self._everywhere:
            return call
        if self.value is not None:
            return call.changed(self._place, {name: self.value})
        if self._required:
            raise ValueError(
                f"{call.operation.name} needs {self._argument}: give it to the call "
                f"or the client, or set {self._variable}"
            )
        return call

    def _name(self, values: Values) -> str:
        """As the operation spells it: names of headers have no case."""
        if self._place != "headers":
            return self._wire
        lower = self._wire.lower()
        return next((name for name in values if name.lower() == lower), self._wire)


class ClientParameters:
    """All that a client knows of its calls' parameters."""

    def __init__(self, *parameters: ClientParameter) -> None:
        self._parameters = parameters

    def __call__(self, call: Call) -> Call:
        """`call` with what it does not say."""
        for parameter in self._parameters:
            call = parameter.filled(call)
        return call
