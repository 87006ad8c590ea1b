"""A document and its SDK -> some of its operations called, sync and async, on a real socket.

Run in a process of its own: `python -m benches.corpus_calls DOCUMENT SDK COUNT`.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import sys
import warnings
from collections.abc import Callable, Iterable
from functools import reduce
from pathlib import Path
from typing import Any, Final, TypedDict

from benches.corpus_arguments import Arguments, Entry, Values
from benches.corpus_typed import STREAMS, Typing, media_of
from sdkwright.diagnostics import Diagnostic
from sdkwright.mock import Exchange, Server, serve
from sdkwright.mock.contracts import Contract
from sdkwright.mock.flat import Unmakeable
from sdkwright.mock.server import HOST
from sdkwright.spec.document import Spec
from sdkwright.spec.load import load

TIMEOUT: Final = 30.0
"""Seconds for one call."""
DUMMY: Final = "secret"


class Calls(TypedDict):
    """What the calls came to; sync and async each count."""

    made: int
    succeeded: int
    typed: int
    refused: int
    """Calls whose requests the mock found faults with."""
    unmade: int
    """Operations for which no valid arguments could be made."""
    problems: list[str]


class Plan(TypedDict):
    """An operation that is to be called."""

    entry: Entry
    contract: Contract
    arguments: Values


def chosen(entries: list[Entry], count: int) -> list[Entry]:
    """So many from beginning to end; of each stretch the one whose method is the rarest so far."""
    seen: dict[str, int] = {}
    found = []
    count = min(count, len(entries))
    for index in range(count):
        start, end = (
            index * len(entries) // count,
            (index + 1) * len(entries) // count,
        )
        stretch = entries[start:end]
        rarest = min(stretch, key=lambda entry: seen.get(entry["method"], 0))
        seen[rarest["method"]] = seen.get(rarest["method"], 0) + 1
        found.append(rarest)
    return found


class Session:
    """The SDK, the mock that it talks to, and what was found so far."""

    def __init__(self, spec: Spec, server: Server, manifest: Entry) -> None:
        self.spec = spec
        self.server = server
        self.manifest = manifest
        self.mismatches: list[Any] = []
        self.typing = Typing(server.mock.answers.judge, manifest["package"])
        self.tally = Calls(
            made=0, succeeded=0, typed=0, refused=0, unmade=0, problems=[]
        )

    # --- before -----------------------------------------------------------------------
    def plans(self, entries: Iterable[Entry]) -> list[Plan]:
        """What is called, with which arguments."""
        mock = self.server.mock
        units = {(unit.method, unit.path): unit for unit in self.spec.operations()}
        making, found = Arguments(mock), []
        for entry in entries:
            unit = units[entry["method"], entry["path"]]
            contract = Contract(self.spec, unit, mock.incoming, mock.outgoing)
            try:
                arguments = making.of(entry, contract)
                found.append(Plan(entry=entry, contract=contract, arguments=arguments))
            except Unmakeable as error:
                self.tally["unmade"] += 1
                self.note(contract.label, "", f"no valid arguments: {error}")
        return found

    def client(self, name: str) -> Any:
        """A client of the SDK, with something for every credential."""
        package = importlib.import_module(self.manifest["package"])
        credentials = {
            each["argument"]: DUMMY for each in self.manifest["credentials"].values()
        }
        return getattr(package, name)(
            base_url=self.server.url,
            timeout=TIMEOUT,
            max_retries=0,
            on_mismatch=self.mismatches.append,
            **credentials,
        )

    # --- the calls --------------------------------------------------------------------
    def call_sync(self, plans: list[Plan]) -> None:
        """All of them, one after the other."""
        with self.client(self.manifest["client"]) as client:
            for plan in plans:
                self.begin()
                try:
                    result = method(client, plan["entry"]["call"])(**plan["arguments"])
                    items = [*result] if is_stream(result) else []
                    self.succeed(plan, "sync", result, items)
                except Exception as error:
                    self.fail(plan, "sync", error)

    async def call_async(self, plans: list[Plan]) -> None:
        """The same on the async client."""
        async with self.client(self.manifest["async_client"]) as client:
            for plan in plans:
                self.begin()
                try:
                    call = method(client, plan["entry"]["async_call"])
                    result = await asyncio.wait_for(
                        first(call(**plan["arguments"])), TIMEOUT
                    )
                    items = [i async for i in result] if is_stream(result) else []
                    self.succeed(plan, "async", result, items)
                except Exception as error:
                    self.fail(plan, "async", error)

    # --- after ------------------------------------------------------------------------
    def begin(self) -> None:
        """Forget the call before."""
        self.tally["made"] += 1
        self.mismatches.clear()
        self.before = len(self.server.exchanges)

    @property
    def exchange(self) -> Exchange | None:
        """The first of this call."""
        return next(iter(self.server.exchanges[self.before :]), None)

    def succeed(self, plan: Plan, mode: str, result: Any, items: list[Any]) -> None:
        """A call that returned: is what it returned typed?"""
        self.tally["succeeded"] += 1
        exchange, entry = self.exchange, plan["entry"]
        if exchange is None:
            return self.note(plan["contract"].label, mode, "nothing was sent")
        media = media_of(exchange.answer, plan["contract"])
        if is_stream(result):
            faults = [f for i in items for f in self.typing.item_faults(i, media)]
        else:
            is_page = entry["paginated"] is not None
            faults = self.typing.faults(entry["returns"], is_page, result, media)
        faults += self.unfit(exchange, media)
        self.tally["typed"] += not faults
        for fault in faults[:1]:
            self.note(plan["contract"].label, mode, f"not typed: {fault}")

    def unfit(self, exchange: Exchange, media: Any) -> list[str]:
        """Answers that are valid, and still do not fit the SDK's types."""
        if not self.mismatches or media is None or not self.is_valid(exchange, media):
            return []
        first_error = self.mismatches[0].error.errors()[0]
        place = ".".join(map(str, first_error["loc"]))
        return [f"{place}: {first_error['msg']} (got {first_error['input']!r:.60})"]

    def is_valid(self, exchange: Exchange, media: Any) -> bool:
        """Whether the mock's answer is what the document says; some contradict themselves."""
        try:
            value = json.loads(exchange.answer.body)
        except ValueError:
            return True
        return self.typing.judge.fits(value, media.schema)

    def fail(self, plan: Plan, mode: str, error: Exception) -> None:
        """A call that raised; right where the document knows nothing but errors."""
        exchange, label = self.exchange, plan["contract"].label
        problems = exchange.problems if exchange else ()
        status = getattr(error, "status_code", None)
        if exchange and not problems and status == exchange.answer.status >= 300:
            self.tally["succeeded"] += 1
            self.tally["typed"] += 1
        elif problems:
            self.tally["refused"] += 1
            sent = exchange.request.target if exchange else ""
            self.note(label, mode, f"refused: {problems[0]} (sent {sent[:120]})")
        else:
            text = " ".join(str(error).split())[:300]
            self.note(label, mode, f"{type(error).__name__}: {text}")

    def note(self, label: str, mode: str, text: str) -> None:
        """One line for the report."""
        where = " ".join(filter(None, (label, mode)))
        self.tally["problems"].append(f"{where}: {text}")


def method(client: Any, dotted: str) -> Callable[..., Any]:
    """The method that the manifest names."""
    found: Callable[..., Any] = reduce(getattr, dotted.split("."), client)
    return found


def is_stream(result: Any) -> bool:
    """Whether there are items still to come."""
    return type(result).__name__ in STREAMS


async def first(pending: Any) -> Any:
    """What an async method returns; of a list its first page."""
    return await pending


def ignored(diagnostic: Diagnostic) -> None:
    """It was said when the SDK was generated."""


def stay_here(event: str, arguments: tuple[Any, ...]) -> None:
    """An audit hook: no connection leaves this machine, wherever an SDK wants to go.

    Documents name the real servers, and calls include deletions.

    Raises:
        ConnectionRefusedError: The host is not the loopback address.
    """
    asked = {"socket.getaddrinfo": 0, "socket.connect": 1, "socket.sendto": 1}
    if event not in asked:
        return
    address = arguments[asked[event]]
    host = address[0] if isinstance(address, tuple) else address
    if host != HOST:
        raise ConnectionRefusedError(f"{host!r} is not the mock")


def called(document: str, sdk: Path, count: int) -> Calls:
    """So many operations of a document."""
    sys.addaudithook(stay_here)
    warnings.filterwarnings("ignore", ".* is deprecated$", DeprecationWarning)
    sys.path.insert(0, str(sdk / "src"))
    manifest = json.loads((sdk / ".sdkwright.json").read_text("utf-8"))
    spec = Spec(load(document, report=ignored), ignored)
    with serve(spec) as server:
        session = Session(spec, server, manifest)
        plans = session.plans(chosen(manifest["operations"], count))
        session.call_sync(plans)
        asyncio.run(session.call_async(plans))
    return session.tally


if __name__ == "__main__":
    json.dump(called(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])), sys.stdout)
