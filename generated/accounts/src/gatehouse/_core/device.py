"""The answer of a device endpoint to a token, once the user has agreed (RFC 8628)."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping

from .effects import Ask, Flow, Sleep
from .oauth import DevicePrompt, Token, TokenError

USUAL_PAUSE = 5.0
LONGER = 5.0


def device_token(
    started: Mapping[str, object],
    prompt: Callable[[DevicePrompt], object],
    ask: Callable[[str], Flow[Token]],
) -> Flow[Token]:
    """Show the user what to do, and ask for the token until there is one."""
    address = str(started.get("verification_uri", ""))
    whole = str(started.get("verification_uri_complete", address))
    shown = DevicePrompt(str(started.get("user_code", "")), address, whole)
    yield Ask(lambda: prompt(shown))
    pause = _seconds(started.get("interval"), USUAL_PAUSE)
    ends = time.monotonic() + _seconds(started.get("expires_in"), 1800.0)
    while time.monotonic() < ends:
        yield Sleep(pause)
        try:
            return (yield from ask(str(started.get("device_code", ""))))
        except TokenError as error:
            if error.code == "slow_down":
                pause += LONGER
            elif error.code != "authorization_pending":
                raise
    raise TokenError("no token: the user took too long", None, "expired_token")


def _seconds(value: object, usual: float) -> float:
    return float(value) if isinstance(value, int | float) else usual
