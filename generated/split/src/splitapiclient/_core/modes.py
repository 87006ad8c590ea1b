"""What a client is told to be -> settings that refuse what it then must not do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from .errors import APIError, MissingCredentialsError
from .keys import NamedTuple
from .operation import NOTHING
from .recipes import at

if TYPE_CHECKING:
    from .call import Call
    from .settings import Settings

Condition = Mapping[tuple[str, ...], object]
"""Way into the arguments of a call (its place first) to the value there."""


class ModeError(APIError):
    """The client is in a mode in which this cannot be done. Nothing was sent."""


class Mode(NamedTuple):
    """What differs in a mode."""

    name: str
    """The argument of the client."""
    auth: tuple[str, ...] = ()
    """The security schemes of which credentials are sent; none: all of them."""
    denied: Mapping[str, Condition] = NOTHING
    """Method to what its arguments must be for it to be denied."""
    error: type[Exception] = ModeError


def in_mode(settings: Settings, mode: Mode, **required: object) -> Settings:
    """The settings of a client in a mode.

    Args:
        settings: Those that it has otherwise.
        mode: The mode.
        **required: What the client was given that this mode needs.

    Raises:
        MissingCredentialsError: It was not given that.
    """
    missing = [f"`{name}`" for name, value in required.items() if not value]
    if missing:
        raise MissingCredentialsError(f"`{mode.name}` needs {' and '.join(missing)}")
    before = settings.parameters
    changes: dict[str, Any] = {"parameters": _guarded(mode, before)}
    if mode.auth:
        found = settings.credentials.items()
        changes["credentials"] = {k: v for k, v in found if k in mode.auth}
    return settings.turned_into(type(settings), changes)


def _guarded(
    mode: Mode, before: Callable[[Call], Call] | None
) -> Callable[[Call], Call]:
    def checked(call: Call) -> Call:
        call = before(call) if before is not None else call
        condition = mode.denied.get(call.operation.name)
        if condition is not None and _is_met(condition, call):
            message = (
                f"{call.operation.name} cannot be called where `{mode.name}` is set"
            )
            raise mode.error(message)
        return call

    return checked


def _is_met(condition: Condition, call: Call) -> bool:
    return all(at(call.arguments, *way) == value for way, value in condition.items())
