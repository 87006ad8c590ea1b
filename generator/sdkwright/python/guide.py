"""The whole SDK -> the view of `README.md`: a sample of everything that this API has.

Samples are statements that run, one after the other: the first makes the client.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from http import HTTPStatus
from typing import Final

from .. import ir
from ..data import Struct, replace
from . import environments
from .errors import other_names
from .features_guide import GuideToFeatures, guide_to_features
from .guide_notes import notes, tried
from .layout import finish
from .literals import string
from .markdown import code, markdown
from .samples import Passed, Sample
from .snippets import Snippet, Snippets, indented
from .webhooks import GuideToEvents, guide_to_events
from .world import World

SUFFIXES: Final = {
    "image/png": ".png",
    "image/jpeg": ".jpg",
    "application/pdf": ".pdf",
    "application/zip": ".zip",
    "application/json": ".json",
    "text/csv": ".csv",
    "text/plain": ".txt",
}


class CredentialLine(Struct, frozen=True):
    """An argument of the client, and the environment variable that stands in for it."""

    argument: str
    variable: str


class GuideView(Struct, frozen=True):
    """`README.md`. Samples are empty where the API has nothing to show."""

    title: str
    distribution: str
    package: str
    client: str
    made: str
    operations: str
    credentials: tuple[CredentialLine, ...]
    environments: str
    """The names, if there are several."""
    address: str
    """The environment variable for the address."""
    first: str
    concurrent: str
    paged: str
    page: str
    failing: str
    error: str
    """The class of all errors."""
    tried: str
    """What calls met that are tried again."""
    patient: str
    hasty: str
    upload: str
    download: str
    large: str
    stream: str
    raw: str
    waiting: str
    log: str
    """The environment variable for the log."""
    fake: str
    """The client without a server."""
    events: GuideToEvents | None
    features: GuideToFeatures | None
    notes: tuple[str, ...]
    """More about this client, as Markdown."""


def guide(world: World) -> GuideView:
    """`README.md`."""
    names, found = world.names, Guide(world)
    prefix = world.config.env_prefix or names.package.upper()
    several = [name for name, _ in names.environments]
    return GuideView(
        title=markdown(world.api.title),
        distribution=names.distribution,
        package=names.package,
        client=names.client,
        made=found.made,
        operations=str(len(world.api.described)),
        credentials=tuple(
            CredentialLine(value.argument, value.variable)
            for value in names.credentials.values()
        ),
        environments=", ".join(
            code(environments.key(world, name)) for name in several[1:]
        ),
        address=f"{prefix}_BASE_URL",
        first=found.first(),
        concurrent=found.concurrent(),
        paged=found.paged(),
        page=found.page(),
        failing=found.failing(),
        error=found.error_name("APIError"),
        tried=tried(world),
        patient=found.patient(),
        hasty=found.hasty(),
        upload=found.upload(),
        download=found.download(),
        large=found.large(),
        stream=found.stream(),
        raw=found.raw(),
        waiting=found.waiting(),
        log=f"{prefix}_LOG",
        fake=f"Fake{names.client}" if world.config.testing else "",
        events=guide_to_events(world),
        features=guide_to_features(world),
        notes=notes(world),
    )


class Guide:
    """Chooses the operations that show how things are done, and writes the samples."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._snippets = Snippets(world)

    # --- which operations ---

    @cached_property
    def _ordered(self) -> list[ir.Operation]:
        """The best first: what still stands, of the resource that can do most."""
        world = self._world
        keys = world.names.resource_of
        sizes = Counter(keys[o.id] for o in world.api.operations)
        own = [o for o in world.api.operations if o.polling is None]
        return sorted(own, key=lambda o: (o.doc.deprecated, -sizes[keys[o.id]]))

    def _fitting(self, fits: Callable[[ir.Operation], bool]) -> Iterator[ir.Operation]:
        """Those of which there is a sample."""
        found = filter(fits, self._ordered)
        return (o for o in found if self._snippets.sample(o) is not None)

    def _best(self, fits: Callable[[ir.Operation], bool]) -> ir.Operation | None:
        return next(self._fitting(fits), None)

    def _pick(self, fits: Callable[[ir.Operation], bool]) -> ir.Operation | None:
        """The one that needs the fewest arguments."""
        found = self._fitting(fits)
        return min(found, key=lambda o: len(self._sample(o).said), default=None)

    @cached_property
    def _main(self) -> ir.Operation | None:
        """What is called first: as configured; else what gets one thing; else what is read."""
        wanted = self._world.config.docs.example
        tries: Iterable[Callable[[ir.Operation], bool]] = (
            lambda o: bool(wanted) and wanted in o.keys,
            lambda o: self._is_of_one(o) and self._is_object(o.returns),
            lambda o: self._is_read(o) and self._is_object(o.returns),
            self._is_read,
            lambda o: isinstance(o.returns, ir.JsonContent),
            lambda o: True,
        )
        return next(filter(None, map(self._best, tries)), None)

    def _is_read(self, operation: ir.Operation) -> bool:
        is_json = isinstance(operation.returns, ir.JsonContent)
        return operation.method == "GET" and is_json and not operation.paged

    def _is_of_one(self, operation: ir.Operation) -> bool:
        """Whether it gets one of many."""
        return self._is_read(operation) and operation.path.endswith("}")

    def _is_object(self, content: ir.Content) -> bool:
        """Whether it is an object with properties that are known."""
        if not isinstance(content, ir.JsonContent):
            return False
        return any(self._world.objects(content.inner or content.type))

    @cached_property
    def _listing(self) -> ir.Operation | None:
        """What gives pages, or their items, when they are needed."""
        return self._pick(
            lambda o: o.paged is not None and o.paged.surface != "eager_list"
        )

    # --- samples ---

    @property
    def made(self) -> str:
        """`Bookstore()`."""
        return self._snippets.made(self._world.names.client)

    def first(self) -> str:
        """The client, and a call."""
        names = self._world.names
        head = [
            f"from {names.package} import {names.client}",
            "",
            self._snippets.client,
        ]
        snippet = self._main and self._snippets.of(self._main)
        if not snippet:
            return "\n".join(head)
        before = [*snippet.imports, *[""] * bool(snippet.imports)]
        return finish("\n".join((*before, *head, "", *snippet.lines)))

    def concurrent(self) -> str:
        """The same on the async client."""
        name = self._world.names.async_client
        snippet = self._main and self._snippets.of(self._main, is_async=True)
        lines = snippet.lines if snippet else ("...",)
        imports = ["import asyncio", *(snippet.imports if snippet else ())]
        opened = f"async with {self._snippets.made(name)} as client:"
        body = indented((opened, *indented(lines)))
        own = f"from {self._world.names.package} import {name}"
        text = (*imports, "", own, "", "", "async def main() -> None:", *body, "", "")
        return finish("\n".join((*text, "asyncio.run(main())")))

    def paged(self) -> str:
        """All items of a list."""
        return self._text(self._listing)

    def page(self) -> str:
        """One page of it."""
        listing = self._listing
        if not listing or not listing.paged or listing.paged.surface != "page":
            return ""
        sample = self._snippets.sample(listing)
        assert sample is not None
        item = self._snippets.variable(listing.paged.item, "item")
        lines = (
            f"page = {sample.call}",
            f"for {item} in page.data:",
            f"    print({item})",
            "if page.has_next_page():",
            "    page = page.get_next_page()",
        )
        return Snippet(lines, sample.imports).whole

    def failing(self) -> str:
        """The error that is most likely to be met, and those above it."""
        sample = self._main and self._snippets.sample(self._main)
        if not sample or not self._main:
            return ""
        error = self._error(self._main)
        is_missing = error == self._world.names.errors.get(HTTPStatus.NOT_FOUND)
        told = '"there is none"' if is_missing else "error.body"
        named = f"except {error}:" if is_missing else f"except {error} as error:"
        own = [named, f"    print({told})"] if error else []
        refused, unheard = map(self.error_name, ("APIStatusError", "APIConnectionError"))
        lines = (
            "try:",
            f"    {sample.call}",
            *own,
            f"except {refused} as error:",
            "    print(error.status_code, error.request_id, error.body)",
            f"except {unheard}:",
            '    print("no answer")',
        )
        classes = sorted({refused, unheard, *filter(None, [error])})
        imports = f"from {self._world.names.package} import {', '.join(classes)}"
        return finish("\n".join((*sample.imports, imports, "", *lines)))

    def error_name(self, root: str) -> str:
        """What the users of this SDK call a class that every SDK has."""
        return other_names(self._world).get(root, root)

    def _error(self, operation: ir.Operation) -> str:
        """The class of a documented failure, best that of something that is not there."""
        names = self._world.names.errors
        found = [names[c.status] for c in operation.errors if c.status in names]
        missing = names.get(HTTPStatus.NOT_FOUND, "")
        is_of_one = "{" in operation.path and not found
        return missing if missing in found or is_of_one else next(iter(found), "")

    def patient(self) -> str:
        """A client with other limits of time."""
        made = self._snippets.made(
            self._world.names.client, "timeout=20", "max_retries=5"
        )
        return finish(f"client = {made}")

    def hasty(self) -> str:
        """A call with its own."""
        sample = self._main and self._snippets.sample(self._main)
        if not sample:
            return ""
        said = ", ".join((*sample.said, "timeout=5", "max_retries=0"))
        return Snippet((f"{sample.path}({said})",), sample.imports).whole

    def upload(self) -> str:
        """A file of this machine to the API."""
        operation = self._pick(self._sends_file)
        if operation is None:
            return ""
        sample = self._sample(operation)
        filed = tuple(
            _filed(a, _kind(operation, a.wire)) if a.file else a
            for a in sample.arguments
        )
        call = replace(sample, arguments=filed).call
        lines = self._snippets.use(operation, call, operation.returns)
        imports = (*sample.imports, "from pathlib import Path")
        return Snippet(lines, imports).whole

    def _sends_file(self, operation: ir.Operation) -> bool:
        if not isinstance(operation.body, ir.RawBody | ir.FormBody | ir.MultipartBody):
            return False
        sample = self._snippets.sample(operation)
        return sample is not None and any(a.file for a in sample.arguments)

    def _sample(self, operation: ir.Operation) -> Sample:
        found = self._snippets.sample(operation)
        assert found is not None
        return found

    @cached_property
    def _loading(self) -> ir.Operation | None:
        return self._pick(lambda o: isinstance(o.returns, ir.BinaryContent))

    def download(self) -> str:
        """A file of the API."""
        return self._text(self._loading)

    def large(self) -> str:
        """The same, without keeping it in memory."""
        if self._loading is None:
            return ""
        sample = self._sample(self._loading)
        call = _under(sample, "with_streaming_response")
        lines = (f"with {call} as response:", '    response.write_to_file("download")')
        return Snippet(lines, sample.imports).whole

    def stream(self) -> str:
        """Items as they come."""
        operation = self._pick(
            lambda o: o.switch is not None or isinstance(o.returns, ir.StreamContent)
        )
        found = operation and self._snippets.streamed(operation)
        return found.whole if found else ""

    def raw(self) -> str:
        """A response as such."""
        if self._main is None:
            return ""
        sample = self._sample(self._main)
        name, *_ = self._snippets.use(self._main, "", self._main.returns)[0].split(
            " = "
        )
        parsed = f"{name} = raw.parse()" if name.isidentifier() else "raw.parse()"
        lines = (
            f"raw = {_under(sample, 'with_raw_response')}",
            "print(raw.status_code, raw.headers)",
            parsed,
        )
        return Snippet(lines, sample.imports).whole

    def waiting(self) -> str:
        """Work that goes on after its request."""
        found = (o for o in self._world.api.operations if o.polling is not None)
        return self._text(next(found, None))

    def _text(self, operation: ir.Operation | None) -> str:
        snippet = operation and self._snippets.of(operation)
        return snippet.whole if snippet else ""


def _under(sample: Sample, view: str) -> str:
    """The call of a method under `with_raw_response` or `with_streaming_response`."""
    resource, _, method = sample.path.rpartition(".")
    return replace(sample, path=f"{resource}.{view}.{method}").call


def _kind(operation: ir.Operation, wire: str) -> str:
    """The media type of a file, the first of those that it may have."""
    body = operation.body
    said = body.media_type if isinstance(body, ir.RawBody) else ""
    if isinstance(body, ir.MultipartBody):
        own = next((f.encoding for f in body.fields if f.field.wire == wire), None)
        said = own.media_type if own else ""
    return said.partition(",")[0].strip().lower()


def _filed(argument: Passed, media_type: str) -> Passed:
    """A file of this machine instead of bytes."""
    path = f"Path({string(argument.name + SUFFIXES.get(media_type, ''))})"
    is_many = argument.source.startswith("[")
    return replace(argument, source=f"[{path}]" if is_many else path)
