"""A document in a test -> the SDK made from it, imported, and clients that talk to a script.

Nothing of the pipeline is replaced: documents go in as text, requests come out as bytes.
"""

from __future__ import annotations

import asyncio
import importlib
import itertools
import json
import sys
import textwrap
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx

from sdkwright.config import load_config
from sdkwright.diagnostics import Diagnostic
from sdkwright.pipeline import Result, generate

HEAD = "openapi: 3.1.0\ninfo: {title: Acme, version: 1.0.0}\nservers: [{url: https://api.test/v1}]\n"
THING = """
paths:
  /things:
    get:
      operationId: receiveThing
      tags: [things]
      responses: {"200": {description: A thing., content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}}}
    post:
      operationId: sendThing
      tags: [things]
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}}
      responses: {"204": {description: Taken.}}
components:
  schemas:
"""
_numbers = itertools.count(1)


def thing(schemas: str) -> str:
    """A document whose `things.receive` answers with a `Thing` and whose `things.send` takes one."""
    return THING + textwrap.indent(textwrap.dedent(schemas), "    ")


def answer(value: Any, status: int = 200, headers: Mapping[str, str] | None = None) -> httpx.Response:
    """A response of JSON."""
    return httpx.Response(status, json=value, headers=headers)


@dataclass
class Session:
    """A client, sync or async, and what went over its wire."""

    client: Any
    sent: list[httpx.Request] = field(default_factory=list)
    _loop: asyncio.AbstractEventLoop | None = None

    def finish(self, value: Any) -> Any:
        """The value; what it awaits if it is awaitable."""
        if self._loop is None or not isinstance(value, Awaitable):
            return value

        async def wait() -> Any:
            return await value

        return self._loop.run_until_complete(wait())

    def call(self, path: str, /, *args: Any, **kwargs: Any) -> Any:
        """`books.retrieve` with these arguments; its result."""
        return self.finish(self.method(path)(*args, **kwargs))

    def method(self, path: str) -> Callable[..., Any]:
        """The bound method `books.retrieve`."""
        target = self.client
        for name in path.split("."):
            target = getattr(target, name)
        found: Callable[..., Any] = target
        return found

    def all(self, iterable: Any) -> list[Any]:
        """Everything that an iterable, sync or async, gives."""
        if hasattr(iterable, "__aiter__"):

            async def gather() -> list[Any]:
                return [item async for item in iterable]

            assert self._loop is not None
            return self._loop.run_until_complete(gather())
        return list(iterable)

    @contextmanager
    def entered(self, block: Any) -> Iterator[Any]:
        """What a `with`, or an `async with`, gives."""
        if self._loop is None:
            with block as value:
                yield value
            return
        value = self.finish(block.__aenter__())
        try:
            yield value
        finally:
            self.finish(block.__aexit__(None, None, None))

    @property
    def last(self) -> httpx.Request:
        """The request that was sent last."""
        return self.sent[-1]

    @property
    def target(self) -> str:
        """Path and query of the last request, as they travelled."""
        return self.last.url.raw_path.decode("ascii")

    @property
    def json(self) -> Any:
        """The body of the last request."""
        return json.loads(self.last.content)


@dataclass(frozen=True)
class Sdk:
    """A generated SDK, imported."""

    result: Result
    root: Path
    package: ModuleType

    @property
    def types(self) -> Any:
        """Its types."""
        return importlib.import_module(f"{self.package.__name__}.types")

    @property
    def codes(self) -> list[str]:
        """The codes of its diagnostics."""
        return [diagnostic.code for diagnostic in self.diagnostics]

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """What was reported."""
        return self.result.diagnostics

    def text(self, path: str) -> str:
        """A file of the package."""
        return (self.root / "src" / self.package.__name__ / path).read_text(encoding="utf-8")

    @contextmanager
    def session(
        self, mode: str, answers: Iterable[httpx.Response | Exception] = (), **options: Any
    ) -> Iterator[Session]:
        """A client whose requests are answered one after the other; then with `{}`."""
        script = iter(answers)
        sent: list[httpx.Request] = []

        def next_answer(request: httpx.Request) -> httpx.Response:
            sent.append(request)
            found = next(script, None) or httpx.Response(200, json={})
            if isinstance(found, Exception):
                raise found
            return found

        def sync_answer(request: httpx.Request) -> httpx.Response:
            request.read()
            return next_answer(request)

        async def async_answer(request: httpx.Request) -> httpx.Response:
            await request.aread()
            return next_answer(request)

        names = self.result.names
        if mode == "sync":
            http = httpx.Client(transport=httpx.MockTransport(sync_answer))
            client = getattr(self.package, names.client)(http_client=http, **options)
            yield Session(client, sent)
            http.close()
            return
        loop = asyncio.new_event_loop()
        async_http = httpx.AsyncClient(transport=httpx.MockTransport(async_answer))
        made = getattr(self.package, names.async_client)
        try:
            yield Session(made(http_client=async_http, **options), sent, loop)
            loop.run_until_complete(async_http.aclose())
        finally:
            loop.run_until_complete(loop.shutdown_asyncgens())
            loop.close()


def build(
    folder: Path, document: str, config: str = "", files: Mapping[str, str] | None = None
) -> Sdk:
    """The SDK of a document. Without a head of its own it gets `HEAD`. `files` lie beside it."""
    text = document if document.lstrip().startswith(("openapi:", "swagger:", "{")) else HEAD + document
    number = next(_numbers)
    source = folder / f"api{number}"
    source.mkdir()
    (source / "openapi.yaml").write_text(text, encoding="utf-8")
    for name, beside in (files or {}).items():
        (source / name).parent.mkdir(parents=True, exist_ok=True)
        (source / name).write_text(beside, encoding="utf-8")
    client = "" if config.startswith("client:") else "client: Acme\n"
    (source / "sdk.yaml").write_text(f"package: acme{number}\n{client}{config}", encoding="utf-8")
    result = generate(load_config(str(source)))
    root = folder / f"sdk{number}"
    for file in result.files:
        path = root / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(file.text, encoding="utf-8")
    sys.path.insert(0, str(root / "src"))  # stays: its modules are imported lazily
    return Sdk(result, root, importlib.import_module(f"acme{number}"))


def received(made: Sdk, mode: str, value: object) -> Any:
    """What `things.receive` makes of this JSON."""
    with made.session(mode, [answer(value)]) as session:
        return session.call("things.receive")


def sent(made: Sdk, mode: str, **kwargs: Any) -> Any:
    """The JSON that `things.send` makes of these arguments."""
    with made.session(mode) as session:
        session.call("things.send", **kwargs)
        return session.json


def dumped(value: Any) -> Any:
    """A model as JSON says it."""
    return value.model_dump(mode="json", exclude_unset=True)
