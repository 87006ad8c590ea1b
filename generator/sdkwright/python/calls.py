"""One operation -> the statements of its constant and of its method, sync and async."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from .. import ir
from ..data import replace
from . import docs
from .answered_objects import Answered
from .arguments import Argument, Arguments
from .constants import Constants
from .literals import dict_of, string
from .pagination import METHODS, Schemes, surface_text
from .polling import FAILED
from .streams import asking
from .types import Texts
from .world import World


class Call:
    """One operation's text. Everything is a statement on one line."""

    def __init__(
        self, world: World, operation: ir.Operation, texts: Texts, schemes: Schemes
    ) -> None:
        self._world = world
        self._operation = operation
        self._texts = texts
        self._imports = texts.imports
        self.name = world.names.methods[operation.id]
        self._constants = Constants(world, operation, texts, schemes)
        self._objects = Answered(world, operation, self._imports)
        optional = [a for a in self.arguments if not a.required]
        if optional:
            self._imports.name(".._core.omit", "Omit")
        if any(not a.default for a in optional) or (optional and operation.switch):
            self._imports.name(".._core.omit", "omit")

    @cached_property
    def arguments(self) -> tuple[Argument, ...]:
        """Those of the path, the required ones, the optional ones."""
        return Arguments(self._world, self._operation, self._texts).all()

    @property
    def constants(self) -> tuple[str, ...]:
        """The operation as data."""
        return self._constants.lines()

    # --- the method ---

    def head(self, *, is_async: bool) -> str:
        """`def retrieve(self, book_id: str, **options: Unpack[RequestOptions]) -> types.Book`."""
        returns = self.returned(is_async)
        return self._signature(
            [a.declared for a in self._positional],
            [a.declared for a in self._keyword],
            returns,
            is_async,
        )

    @property
    def listed(self) -> str:
        """As `api.md` has it: `retrieve(book_id: str, **options) -> types.Book`."""
        keyword = [a.declared for a in self._keyword]
        positional = [a.declared for a in self._positional]
        star = ["*", *keyword] if keyword else []
        inner = ", ".join((*positional, *star, "**options"))
        return f"{self.name}({inner}) -> {self.returned(is_async=False)}"

    @property
    def _positional(self) -> list[Argument]:
        return [a for a in self.arguments if a.is_positional]

    @property
    def _keyword(self) -> list[Argument]:
        return [a for a in self.arguments if not a.is_positional]

    def _signature(
        self,
        positional: Sequence[str],
        keyword: Sequence[str],
        returns: str,
        is_async: bool,
    ) -> str:
        star = ["*", *keyword] if keyword else []
        inner = ", ".join(
            ["self", *positional, *star, "**options: Unpack[RequestOptions]"]
        )
        prefix = "async def" if self.is_awaited(is_async) else "def"
        return f"{prefix} {self.name}({inner}) -> {returns}"

    def face(self, response: str, *, is_async: bool) -> str:
        """The head under `with_raw_response` and `with_streaming_response`.

        Usually a view is made of the method itself. To mention one that is deprecated
        would be an error to type checkers, so its signature is repeated.
        """
        cls = self._imports.name(".._core.responses", response, checked=True)
        inner = self.returned(is_async).replace("AsyncPages[", "AsyncPage[", 1)
        if self._surface == "page" and is_async:
            self._imports.name("..pagination", "AsyncPage", checked=True)
        head = self._signature(
            [a.declared for a in self._positional],
            [a.declared for a in self._keyword],
            f"{cls}[{inner}]",
            is_async=False,
        )
        return f"async {head}" if is_async and response == "RawResponse" else head

    @property
    def deprecation(self) -> str:
        """The decorator of a deprecated method; it has none if it has overloads."""
        if not self._operation.doc.deprecated or self._operation.switch:
            return ""
        mark = self._imports.name("typing_extensions", "deprecated")
        call, why = self._world.names.call(self._operation), docs.sentence(self._why)
        return f"@{mark}({string(f'`{call}` is deprecated' + f': {why}' * bool(why))})"

    @property
    def _why(self) -> str:
        """Why it is deprecated, and what to call instead."""
        doc, names = self._operation.doc, self._world.names
        if self._operation.alias_of:
            now = self._world.operation(self._operation.alias_of)
            return f"Use `{names.call(now)}` instead."
        others = self._world.api.described if doc.replacement else ()
        found = (o for o in others if o.operation_id == doc.replacement)
        instead = [f"Use `{names.call(other)}` instead." for other in found]
        return " ".join(filter(None, (doc.deprecation, *instead[:1])))

    def overloads(self, *, is_async: bool) -> Iterator[str]:
        """Whole, streamed, and not known before: what `stream` decides."""
        found = asking(self._operation.switch, self.arguments)
        if found is None:
            return
        whole = self._content(self._operation.returns, is_async)
        streamed = self._content(found.switch.content, is_async)
        mark = self._imports.name("typing", "Literal")
        cases = zip(
            found.overloads(mark, self._imports.builtin("bool")),
            (whole, streamed, f"{whole} | {streamed}"),
            strict=True,
        )
        positional = [a.declared for a in self._positional]
        for declared, returns in cases:
            keyword = [
                declared if a is found.argument else a.declared for a in self._keyword
            ]
            yield self._signature(positional, keyword, returns, is_async)

    def returned(self, is_async: bool) -> str:
        """The annotation of what the method returns."""
        return self._objects.named(self._plain(is_async), is_async)

    def item(self, is_async: bool) -> str:
        """The annotation of an item of a list; empty where none is returned."""
        item = self._operation.item
        return self._objects.named(self._constants.answer(item), is_async) if item else ""

    @property
    def walks(self) -> bool:
        """Whether the async method's list is one for `async for`."""
        return self._surface in ("page", "iterator")

    def _plain(self, is_async: bool) -> str:
        operation = self._operation
        if operation.switch:
            parts = (operation.returns, operation.switch.content)
            return " | ".join(self._content(part, is_async) for part in parts)
        return self._content(operation.returns, is_async)

    def _content(self, content: ir.Content, is_async: bool) -> str:
        paged = self._operation.paged
        if paged and isinstance(content, ir.JsonContent):
            item = self._constants.answer(paged.item)
            body = self._constants.answer(content.type)
            return surface_text(paged.surface, item, body, self._imports, is_async)
        match content:
            case ir.StreamContent(type):
                name = "AsyncStream" if is_async else "Stream"
                cls = self._imports.name(".._core.streams", name, checked=True)
                return f"{cls}[{self._constants.answer(type)}]"
            case ir.TextContent():
                return self._imports.builtin("str")
            case ir.DoneContent():
                return self._imports.builtin("bool")
            case ir.BinaryContent():
                return self._imports.name(
                    ".._core.responses", "BinaryResponse", checked=True
                )
            case ir.JsonContent() | ir.NoContent():
                return self._constants.result(content)

    def body(self, *, is_async: bool) -> tuple[str, ...]:
        """The statements: the last one returns."""
        operation = self._operation
        wait = "await " if self.is_awaited(is_async) else ""
        last = f"return {wait}{self._made(self._constants.name, operation.returns, is_async)}"
        found = asking(operation.switch, self.arguments)
        if found is None:
            return (last,)
        streamed = self._made(
            f"{self._constants.name}_STREAM", found.switch.content, is_async
        )
        return (f"if {found.condition}:", f"    return {wait}{streamed}", last)

    def _made(self, constant: str, content: ir.Content, is_async: bool) -> str:
        constant = self._objects.bound(constant, self.arguments, is_async)
        values = ", ".join([constant, "options", *self._passed])
        return f"self.{self._way(content)}({values})"

    def _way(self, content: ir.Content) -> str:
        if isinstance(content, ir.StreamContent):
            return "_stream"
        return METHODS[self._surface] if self._surface else "_call"

    @property
    def _surface(self) -> ir.Surface | None:
        paged = self._operation.paged
        return paged.surface if paged else None

    def is_awaited(self, is_async: bool) -> bool:
        """Whether it is `async def`: pages and items are asked for when they are first needed."""
        return is_async and self._surface in (None, "eager_list")

    @cached_property
    def _passed(self) -> list[str]:
        groups: dict[str, list[Argument]] = {}
        for argument in self.arguments:
            if argument.group != "accept":
                groups.setdefault(argument.group, []).append(argument)
        return [f"{group}={self._value(group, own)}" for group, own in groups.items()]

    def _value(self, group: str, own: Sequence[Argument]) -> str:
        if own[0].whole:
            return own[0].name
        values = dict_of({string(a.wire): a.name for a in own})
        body = self._operation.body
        if group == "body" and body and not body.required:
            return f"{self._imports.name('.._core.omit', 'optional')}({values})"
        return values

    # --- its docstring ---

    @property
    def doc(self) -> str:
        """Summary, arguments, result and documented failures."""
        operation = self._operation
        raised = self._world.names.errors
        raises: dict[str, str] = {}
        for case in operation.errors:
            status = case.status * 100 if case.status in (4, 5) else case.status
            if status in raised and docs.sentence(case.doc):
                raises.setdefault(raised[status], case.doc)
        if operation.polling is not None:
            raises["PollingError"] = FAILED
        fallback = f"Call `{operation.method} {operation.path}`."
        return docs.method(
            replace(_with_servers(operation, fallback), deprecation=self._why),
            fallback,
            [(a.name, a.doc) for a in self.arguments],
            (
                ""
                if isinstance(operation.returns, ir.NoContent)
                else operation.returns_doc
            ),
            [*raises.items()],
        )


def _with_servers(operation: ir.Operation, fallback: str) -> ir.Doc:
    """What is said of an operation, and where else it is served."""
    doc = operation.doc
    if not operation.other_urls:
        return doc
    urls = ", ".join(f"`{url}`" for url in operation.other_urls)
    also = f"Also served at {urls}; see `with_options(base_url=...)` of the client."
    summary = doc.summary or ("" if doc.description else fallback)
    described = "\n\n".join(filter(None, (doc.description, also)))
    return replace(doc, summary=summary, description=described)
