"""A call whose work goes on after it was answered -> the answer once the work is done.

A wait is a flow of flows (see `effects.py`): each of its requests is a call like any
other, with its own retries; in between it sleeps.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

from .effects import Flow, Sleep
from .engine import Reply, perform
from .errors import APIStatusError, APITimeoutError, ResponseDecodeError
from .operation import NOTHING, Operation
from .polling import Answer, Follow, Polling, PollingError, Route
from .refusals import said_in
from .retries import wished

if TYPE_CHECKING:
    from .call import Arguments, Call

HEADERS = ("retry-after-ms", "retry-after")
A_DAY = 86400.0
PORTS = {"http": 80, "https": 443}
PLACES = {"header": "headers", "cookie": "cookies"}
"""What `Arguments` calls the places of parameters, where it is not the same."""


class Wait:
    """One call that waits."""

    def __init__(self, polling: Polling, call: Call) -> None:
        self._polling = polling
        self._call = call
        self._requests = 0
        seconds = call.options.get("deadline", polling.deadline)
        self._ends = None if seconds is None else time.monotonic() + seconds
        self._original = ""
        self._urls: dict[str, str] = {}

    def flow(self) -> Flow[Reply]:
        """All of it."""
        if self._polling.delay:
            yield Sleep(self._polling.delay)
        first = yield from self._asked(self._step(self._polling.start), None, None)
        route = self._route(first)
        answer, is_told = first, route.told_at_once
        while not (is_told and self._is_done(route, answer)):
            yield Sleep(self._pause(route, answer))
            check = self._check(route, first)
            answer, is_told = (yield from self._asked(check, route, answer)), True
        result = yield from self._result(route, first, answer)
        return result.reply._replace(call=self._call)

    def _asked(
        self, call: Call, route: Route | None, before: Answer | None
    ) -> Flow[Answer]:
        """The answer to one more request; `before`: what is known if none comes."""
        self._requests += 1
        try:
            reply = yield from perform(call)
        except APIStatusError as error:
            if not self._polling.awaits(error.status_code):
                raise
            reply = Reply(error.response, call, 0)
        except APITimeoutError as error:
            if route is None or before is None or self._has(0.01):
                raise
            raise self._late(route, before) from error
        self._note_urls(reply)
        return Answer(reply)

    def _note_urls(self, reply: Reply) -> None:
        """The newest of the URLs that the server gives."""
        url = str(reply.response.request.url)
        self._original = self._original or url
        for name in ("location", *(r.header for r in self._polling.routes if r.header)):
            value: str | None = reply.response.headers.get(name)
            if value:
                self._urls[name] = _joined(url, value)

    def _route(self, first: Answer) -> Route:
        routes = self._polling.routes
        for route in routes:
            if route.is_open_to(first):
                return route
        names = " or ".join(route.header for route in routes)
        raise self._lost(first, f"no header {names}")

    def _is_done(self, route: Route, answer: Answer) -> bool:
        if route.failure and all(each.holds(answer) for each in route.failure):
            state, message = answer.at(route.state), self._message(route, answer)
            said = said_in(answer.content, self._call.settings.message)
            text = f"{message}: {said}" if said else message
            raise PollingError(text, state, answer.body, answer.response)
        return all(each.holds(answer) for each in route.success)

    def _message(self, route: Route, answer: Answer) -> str:
        name, state = self._call.operation.name, answer.at(route.state)
        kind = "status" if route.state is None else "state"
        return f"{name}: the work has ended in the {kind} {state!r}"

    # --- time ---

    def _pause(self, route: Route, answer: Answer) -> float:
        """Seconds until the next request, of which there is at least one more.

        Raises:
            APITimeoutError: There is no time for it.
        """
        wish = wished(answer.response.headers, HEADERS)
        asked = wish is not None and 0 < wish <= A_DAY
        pause = wish if asked and wish is not None else self._polling.interval
        most = self._polling.most
        if not self._has(pause) or (most is not None and self._requests >= most):
            raise self._late(route, answer)
        return pause

    def _has(self, seconds: float) -> bool:
        """Whether there is as much time."""
        return self._ends is None or time.monotonic() + seconds < self._ends

    def _late(self, route: Route, answer: Answer) -> APITimeoutError:
        name, state = self._call.operation.name, answer.at(route.state)
        kind = "status" if route.state is None else "state"
        count = f"{self._requests} request{'s' if self._requests > 1 else ''}"
        return APITimeoutError(f"{name}: after {count} the {kind} is still {state!r}")

    def _options(self) -> Any:
        """Those of each request: what is left of the time limits it, too."""
        options: dict[str, Any] = {**self._call.options}
        usual = None if "deadline" in options else self._call.settings.deadline
        left = None if self._ends is None else max(0.001, self._ends - time.monotonic())
        limits = [each for each in (usual, left) if each is not None]
        options["deadline"] = min(limits, default=None)
        if self._requests:  # they were meant for what began the work
            options.pop("idempotency_key", None)
        return options

    # --- what is asked ---

    def _step(
        self, operation: Operation[Any], arguments: Arguments | None = None
    ) -> Call:
        arguments = self._call.arguments if arguments is None else arguments
        return self._call._replace(
            operation=operation,
            arguments=arguments,
            options=self._options(),
            stream=False,
        )

    def _check(self, route: Route, first: Answer) -> Call:
        """What tells the state."""
        if route.original:
            return self._visit(self._original, first)
        if route.header:
            return self._visit(self._urls[route.header], first)
        if self._polling.check is None:
            return self._step(self._polling.start)
        return self._followed(self._polling.check, first)

    def _result(self, route: Route, first: Answer, last: Answer) -> Flow[Answer]:
        """The answer that has the result."""
        if self._polling.then is not None:
            call = self._followed(self._polling.then, last, first)
        elif route.final == "original":
            call = self._visit(self._original, first)
        elif route.final == "location" and "location" in self._urls:
            call = self._visit(self._urls["location"], first)
        else:
            return last
        return (yield from self._asked(call, route, last))

    def _followed(self, follow: Follow, *answers: Answer) -> Call:
        """The call of another operation."""
        found: dict[str, dict[str, object]] = {}
        for place, wire, value in self._arguments(follow, answers):
            found.setdefault(place, {})[wire] = value
        arguments: Any = found
        return self._without_body(self._step(follow.operation, arguments))

    def _arguments(
        self, follow: Follow, answers: Sequence[Answer]
    ) -> Iterator[tuple[str, str, object]]:
        own: Mapping[str, Any] = self._call.arguments
        for name in follow.kept:
            place, _, wire = name.partition(":")
            place = PLACES.get(place, place)
            if wire in own.get(place, NOTHING):
                yield place, wire, own[place][wire]
        for name, way in follow.bound.items():
            place, _, wire = name.partition(":")
            values = (answer.at(way) for answer in answers)
            value = next((each for each in values if each is not None), None)
            if value is None:
                raise self._lost(answers[0], f"no {'.'.join(map(str, way))!r}")
            yield PLACES.get(place, place), wire, value

    def _lost(self, first: Answer, missing: str) -> ResponseDecodeError:
        name = self._call.operation.name
        message = f"{name}: the answer has {missing}, which says where to go on"
        return ResponseDecodeError(message, first.response)

    def _visit(self, url: str, first: Answer) -> Call:
        """The GET of a URL that the server gave: of this API's servers only.

        Raises:
            PollingError: It is on another one, which must not see the credentials.
        """
        allowed = (self._call.base_url, *self._polling.origins)
        there = _origin(url)
        if there is None or there not in map(_origin, allowed):
            name = self._call.operation.name
            host = "nowhere" if there is None else f"another server: {there[1]}"
            message = f"{name}: the work goes on at {host}"
            raise PollingError(message, None, first.body, first.response)
        operation = self._polling.visit(self._call.operation, repr(there))
        call = self._without_body(self._step(operation, {}))
        return call._replace(followed=url.partition("#")[0])

    def _without_body(self, call: Call) -> Call:
        options: Any = {k: v for k, v in call.options.items() if k != "extra_body"}
        return call._replace(options=options)


def _joined(url: str, target: str) -> str:
    """An address that may be relative to another; empty where it cannot be read."""
    try:
        return urljoin(url, target)
    except ValueError:
        return ""


def _origin(url: str) -> tuple[str, str, int | None] | None:
    """Scheme, host and port (RFC 6454, 4); None where there is none, or a user's name."""
    try:
        parts = urlsplit(url)
        port = parts.port or PORTS.get(parts.scheme)
    except ValueError:
        return None
    if parts.scheme not in PORTS or not parts.hostname or parts.username is not None:
        return None
    return parts.scheme, parts.hostname, port
