"""Cases and the SDKs of their documents -> what became of each call, sync or async.

Each case is called with models and, where it has any, with TypedDicts in their place.
"""

from __future__ import annotations

import asyncio
import inspect
import json
import re
from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple

import httpx

from benches.spector_answers import NOTHING, difference
from benches.spector_arguments import (
    Case,
    Unmapped,
    Values,
    arguments,
    as_dicts,
    credentials,
    extra_headers,
    has_models,
    raw,
)
from benches.spector_sdk import Entry, Sdk, method

TIMEOUT: Final = 20.0

Cases = Mapping[tuple[str, str], Case]
"""Of one document, by method and path."""


class Verdict(NamedTuple):
    """What became of one case."""

    fault: str
    """Empty if the server took the request and its answer was read as it should be."""
    sent: str = ""
    note: str = ""
    """What it took to pass."""


class Plan(NamedTuple):
    """A call that is to be made."""

    case: Case
    sdk: Sdk
    entry: Entry
    given: Values
    extra_headers: dict[str, str]
    """Whoever asks for another media type than the method does gets the response as such."""

    def ready(self, client: Any) -> Callable[[], Any]:
        """The method with its arguments."""
        call = self.entry["call"]
        if not self.extra_headers:
            found = method(client, call)
            return lambda: found(**self.given)
        owner, _, name = call.rpartition(".")
        raw = (method(client, owner) if owner else client).with_raw_response
        return lambda: getattr(raw, name)(
            **self.given, extra_headers=self.extra_headers
        )


class Outcome(NamedTuple):
    """What a method did; the request and its answer, if it came to that."""

    result: Any
    error: Exception | None
    response: httpx.Response | None


class Session:
    """One driver, sync or async, and one server."""

    def __init__(self, url: str, *, is_async: bool) -> None:
        self.url = url
        self.is_async = is_async
        self.loop = asyncio.new_event_loop()
        self.seen: list[httpx.Response] = []
        self.http: Any = self.opened()

    def opened(self) -> httpx.Client | httpx.AsyncClient:
        """One HTTP client for all calls: making one costs more than a call."""
        if not self.is_async:
            return httpx.Client(
                event_hooks={"response": [self.seen.append]}, timeout=TIMEOUT
            )

        async def see(response: httpx.Response) -> None:
            self.seen.append(response)

        return httpx.AsyncClient(event_hooks={"response": [see]}, timeout=TIMEOUT)

    def close(self) -> None:
        """No more calls."""
        if self.is_async:
            self.loop.run_until_complete(self.http.aclose())
        else:
            self.http.close()
        self.loop.close()

    def verdict(self, case: Case, sdk: Sdk, cases: Cases) -> Verdict:
        """Call it in each form; the first fault counts."""
        try:
            plan = self.plan(case, sdk, cases)
        except Unmapped as error:
            return Verdict(str(error))
        forms = [plan.given]
        if has_models(plan.given):
            forms.append(as_dicts(plan.given))
        for form in forms:
            outcome = self.outcome(plan._replace(given=form))
            fault = self.fault(plan, outcome)
            if fault:
                return self.as_text(plan) or Verdict(fault, line(outcome.response))
        return Verdict("")

    def as_text(self, plan: Plan) -> Verdict | None:
        """The same with the text of an XML body, which its argument takes as well."""
        body, described = plan.case["body"], plan.entry["body"]
        if not body or "xml" not in body["contentType"] or not described["argument"]:
            return None
        given = {**plan.given, described["argument"]: raw(body["raw"])}
        if self.fault(plan, self.outcome(plan._replace(given=given))):
            return None
        return Verdict("", note="its XML given as text")

    def plan(self, case: Case, sdk: Sdk, cases: Cases) -> Plan:
        """What to call, with which values.

        Raises:
            Unmapped: The SDK has nothing for it.
        """
        entry = sdk.operations.get((case["method"].upper(), case["template"]))
        if entry is None:
            raise Unmapped("the SDK has no such operation")
        kinds = sdk.arguments(entry, self.looked_up(sdk, entry))
        given = arguments(case, entry, kinds, lambda of: self.fetched(of, sdk, cases))
        return Plan(case, sdk, entry, given, extra_headers(case, entry))

    def looked_up(self, sdk: Sdk, entry: Entry) -> Callable[..., Any]:
        """The function behind the method."""
        client = getattr(sdk.package, sdk.manifest["client"])(base_url=self.url)
        found: Callable[..., Any] = method(client, entry["call"])
        return found

    def fetched(self, of: Case, sdk: Sdk, cases: Cases) -> Any:
        """What the GET beside a case answers: it is to be sent back."""
        case = cases.get(("get", of["template"]))
        entry = sdk.operations.get(("GET", of["template"]))
        if case is None or entry is None:
            raise Unmapped("a body that is no JSON, and no GET has it")
        outcome = self.outcome(Plan(case, sdk, entry, {}, {}))
        if outcome.error is not None:
            raise Unmapped(f"a body to be sent back: {one_line(outcome.error)}")
        return outcome.result

    # --- one call -----------------------------------------------------------------------
    def outcome(self, plan: Plan) -> Outcome:
        """What the method does, and what went over the wire."""
        self.seen.clear()
        result, error = None, None
        try:
            if self.is_async:
                result = self.loop.run_until_complete(self.awaited(plan))
            else:
                result = plan.ready(self.client(plan, "client"))()
                result = [*result] if is_stream(result) else result
        except Exception as problem:
            error = problem
        return Outcome(result, error, self.seen[-1] if self.seen else None)

    async def awaited(self, plan: Plan) -> Any:
        """The same on the async client."""
        result = plan.ready(self.client(plan, "async_client"))()
        result = await result if inspect.isawaitable(result) else result
        return [item async for item in result] if is_stream(result) else result

    def client(self, plan: Plan, kind: str) -> Any:
        """For one call: the next may have other credentials."""
        return getattr(plan.sdk.package, plan.sdk.manifest[kind])(
            base_url=self.url + plan.case["server_prefix"],
            max_retries=0,
            http_client=self.http,
            **credentials(plan.case, plan.sdk),
        )

    # --- what it came to ------------------------------------------------------------------
    def fault(self, plan: Plan, outcome: Outcome) -> str:
        """Why a case is not as it should be."""
        error, response = outcome.error, outcome.response
        status = plan.case["expect"]["status"]
        if response is None:
            return one_line(error) if error else "nothing was sent"
        if response.status_code != status:
            return f"{response.status_code}: {said(response)}"
        if error is None:
            value, kind = plain(outcome.result, self.kind(plan, status))
            return difference(plan.case, value, kind, self.url)
        if getattr(error, "status_code", None) != status or status < 300:
            return one_line(error)
        return difference(plan.case, getattr(error, "body", None), NOTHING, self.url)

    def kind(self, plan: Plan, status: int) -> Any:
        """What the method promises to return."""
        beside = plan.sdk.constants(self.looked_up(plan.sdk, plan.entry))
        operation = beside.get(plan.entry["call"])
        if operation is None or plan.entry["returns"] != "json":
            return NOTHING
        return operation.type_of(status)


def plain(result: Any, kind: Any) -> tuple[Any, Any]:
    """What a user takes out of a page, a file or a response; and its type."""
    names = {each.__name__ for each in type(result).__mro__}
    if "BasePage" in names:
        return result.body, kind
    if "BinaryResponse" in names:
        return result.read(), NOTHING
    return (result.content, NOTHING) if "RawResponse" in names else (result, kind)


def is_stream(result: Any) -> bool:
    """Whether there are items still to come."""
    return type(result).__name__ in ("Stream", "AsyncStream")


# --- for the report -----------------------------------------------------------------------
def said(response: httpx.Response) -> str:
    """Why the server refused."""
    try:
        found = json.loads(response.content)
    except (ValueError, httpx.ResponseNotRead):
        return ""
    if not isinstance(found, dict) or "message" not in found:
        return f"{found!r:.100}"
    values = {key: found[key] for key in ("expected", "actual") if key in found}
    return " ".join(f"{found['message']} {json.dumps(values)[:200]}".split())


def line(response: httpx.Response | None) -> str:
    """The request, in short."""
    if response is None:
        return "nothing was sent"
    target = response.request.url.raw_path.decode("ascii")
    return f"{response.request.method} {target[:160]}"


def one_line(error: Exception) -> str:
    """An exception, in short. Ports differ from one run to the next."""
    text = " ".join(f"{type(error).__name__}: {error}".split())
    return re.sub(r"(localhost):\d+", r"\1", text)[:200]
