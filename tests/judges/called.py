"""An SDK and a server -> every operation called, sync and async, with arguments from the document."""

from __future__ import annotations

import asyncio
import importlib
import json
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import reduce
from typing import Any, Final

from sdks.either import got
from sdks.places import ROOT, SPECS, spec_of

from benches.corpus_arguments import Arguments
from sdkwright.mock import Mock
from sdkwright.mock.contracts import Contract

MODES: Final = ("sync", "async")


def manifest_of(name: str) -> dict[str, Any]:
    """What the generator wrote down about an SDK."""
    path = ROOT / "generated" / name / ".sdkwright.json"
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


OPERATIONS: Final = [
    (name, entry["method"], entry["path"])
    for name in SPECS
    for entry in manifest_of(name)["operations"]
]
"""Every operation of every committed SDK."""


@dataclass(frozen=True)
class Api:
    """An SDK and its document."""

    name: str
    manifest: dict[str, Any]
    mock: Mock
    contracts: dict[tuple[str, str], Contract]

    @classmethod
    def of(cls, name: str) -> Api:
        """The one of that name."""
        spec = spec_of(name)
        mock = Mock(spec)
        contracts = {
            (unit.method, unit.path): Contract(spec, unit, mock.incoming, mock.outgoing)
            for unit in spec.operations()
        }
        return cls(name, manifest_of(name), mock, contracts)

    def client(self, mode: str, url: str, **options: Any) -> Any:
        """A client with something for every credential."""
        package = importlib.import_module(self.manifest["package"])
        credentials = {each["argument"]: "secret" for each in self.manifest["credentials"].values()}
        kind = self.manifest["client" if mode == "sync" else "async_client"]
        settings = {"base_url": url, "max_retries": 0, **credentials, **options}
        return getattr(package, kind)(**settings)

    def entry(self, method: str, path: str) -> dict[str, Any]:
        """What the manifest says about an operation."""
        entries: list[dict[str, Any]] = self.manifest["operations"]
        return next(each for each in entries if (each["method"], each["path"]) == (method, path))

    def call(self, method: str, path: str, mode: str, url: str, **options: Any) -> Any:
        """What the operation's method returns; of a stream all items."""
        entry = self.entry(method, path)
        arguments = Arguments(self.mock).of(entry, self.contracts[method, path])
        dotted = entry["call" if mode == "sync" else "async_call"]

        async def made() -> Any:
            client = self.client(mode, url, **options)
            found: Callable[..., Any] = reduce(getattr, dotted.split("."), client)
            try:
                with warnings.catch_warnings():
                    warnings.simplefilter("ignore", DeprecationWarning)
                    result = found(**arguments)
                return await exhausted(await got(result))
            finally:
                await got(client.close())

        return asyncio.run(made())


async def exhausted(result: Any) -> Any:
    """A stream as its items; all else as it is."""
    kind = type(result).__name__
    if kind == "AsyncStream":
        return [each async for each in result]
    return list(result) if kind == "Stream" else result


def named(cases: list[tuple[str, str, str]]) -> Iterator[str]:
    """What the tests are called."""
    for name, method, path in cases:
        yield f"{name}-{method}-{path}"
