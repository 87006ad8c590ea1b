"""One operation -> the statements of its constant and of its method, sync and async."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from .. import ir
from . import docs
from .arguments import Argument, Arguments
from .literals import literal, string
from .nesting import nested_text
from .pagination import Schemes
from .types import Texts
from .world import World

_DEFAULT_STYLES = {
    "query": ir.Style("form", True),
    "cookie": ir.Style("form", True),
    "path": ir.Style("simple", False),
    "header": ir.Style("simple", False),
}


class Call:
    """One operation's text. Everything is a statement on one line."""

    def __init__(
        self, world: World, operation: ir.Operation, texts: Texts, schemes: Schemes
    ) -> None:
        self._world = world
        self._schemes = schemes
        self._operation = operation
        self._texts = texts
        self._imports = texts.imports
        self.name = world.names.methods[operation.id]
        self._constant = world.names.constants[operation.id]
        if any(not a.required for a in self.arguments):
            self._imports.name(".._core.omit", "Omit")
            self._imports.name(".._core.omit", "omit")

    @cached_property
    def arguments(self) -> tuple[Argument, ...]:
        """Those of the path, the required ones, the optional ones."""
        return Arguments(self._world, self._operation, self._texts).all()

    # --- the constant ---

    @property
    def constants(self) -> tuple[str, ...]:
        """The operation as data; a second one where it can answer with a stream."""
        operation = self._operation
        lines = [self._line(self._constant, operation.returns, paged=operation.paged)]
        if operation.switch:
            name = f"{self._constant}_STREAM"
            lines.append(self._line(name, operation.switch.content, paged=None))
        return tuple(lines)

    def _line(self, name: str, content: ir.Content, paged: ir.Paged | None) -> str:
        operation = self._operation
        cls, parameters, returns = self._class(content, paged)
        self._imports.name(".._core.operation", cls)
        values = [
            string(self._world.names.call(operation)),
            string(operation.method),
            string(operation.path.partition("#")[0]),
            f"lambda: {returns}",
            *self._keywords(content, paged),
        ]
        declared = f"{name}: {cls}[{parameters}]" if parameters else name
        return f"{declared} = {cls}({', '.join(values)})"

    def _class(
        self, content: ir.Content, paged: ir.Paged | None
    ) -> tuple[str, str, str]:
        """The class of the constant, its type arguments, and the type at run time."""
        match content:
            case ir.JsonContent(type):
                text, running = self._answer(type), self._answer(type, bare=False)
                if paged:
                    return (
                        "PageOperation",
                        f"{self._answer(paged.item)}, {text}",
                        running,
                    )
                return "Operation", self._result(content), running
            case ir.StreamContent(type):
                return (
                    "StreamOperation",
                    self._answer(type),
                    self._answer(type, bare=False),
                )
            case ir.TextContent():
                return "TextOperation", "", "str"
            case ir.BinaryContent():
                return "BinaryOperation", "", "bytes"
            case ir.NoContent():
                return "Operation", self._result(content), "None"

    def _answer(self, type: ir.Type, *, bare: bool = True) -> str:
        """`bare`: for annotations; else for what runs."""
        text = (self._texts.bare() if bare else self._texts).answer(type)
        return text

    def _result(self, content: ir.Content) -> str:
        """The type of all that `_call` may return."""
        types = [content.type] if isinstance(content, ir.JsonContent) else []
        types += [type for _, type in self._operation.by_status if type is not None]
        nothing = isinstance(content, ir.NoContent) or any(
            type is None for _, type in self._operation.by_status
        )
        texts = dict.fromkeys(self._answer(type) for type in types)
        if "Any" in texts or not texts:
            return "Any" if texts else "None"
        joined = " | ".join(t for t in texts)
        return (
            f"{joined} | None" if nothing and not joined.endswith("| None") else joined
        )

    def _keywords(self, content: ir.Content, paged: ir.Paged | None) -> Iterator[str]:
        operation = self._operation
        if paged:
            name = self._schemes.name(operation)
            yield f"paging={self._imports.name('..pagination', name)}"
        if isinstance(content, ir.StreamContent) and content.lines:
            yield "lines=True"
        yield from self._body_keywords()
        styles = dict(self._styles())
        if styles:
            self._imports.name(".._core.operation", "Style")
            yield f"styles={_dict({string(k): text for k, text in styles.items()})}"
        if operation.by_status:
            lines = {
                str(s): f"lambda: {self._answer(t, bare=False) if t else 'None'}"
                for s, t in operation.by_status
            }
            yield f"by_status={_dict(lines)}"
        errors = {
            str(case.status): f"lambda: {self._answer(case.type, bare=False)}"
            for case in self._own_errors()
            if case.type is not None
        }
        if errors:
            yield f"errors={_dict(errors)}"
        if operation.security is not None:
            yield f"security={literal(operation.security)}"
        if operation.idempotency_header:
            yield f"idempotency_header={string(operation.idempotency_header)}"
        if operation.redirects:
            yield "redirects=True"
        if operation.base_url.startswith(("http://", "https://")):
            yield f"base_url={string(operation.base_url)}"

    def _own_errors(self) -> Iterator[ir.ErrorCase]:
        """The failures that are not like most of the API; all where a wider one differs."""
        usual = self._world.api.error_type
        typed = [case for case in self._operation.errors if case.type is not None]
        has_other = any(case.status < 10 and case.type != usual for case in typed)
        yield from (case for case in typed if has_other or case.type != usual)

    def _body_keywords(self) -> Iterator[str]:
        body = self._operation.body
        if body is not None and body.media_type != "application/json":
            yield f"media_type={string(body.media_type)}"
        nested = nested_text(self._nesting(), self._world, self._texts)
        if nested:
            yield f"nested={nested}"

    def _nesting(self) -> dict[str, ir.Type]:
        """What may hold objects: parameters as `query:filter`, properties of the body as they are."""
        operation = self._operation
        types = {
            f"{param.place}:{param.wire}": param.type for param in operation.params
        }
        match operation.body:
            case ir.JsonBody(type=type):
                flat = self._world.usage.flat.get(operation.id)
                body = {"": type} if flat is None else {f.wire: f.type for f in flat}
            case ir.FormBody(fields=fields) | ir.MultipartBody(fields=fields):
                body = {form.field.wire: form.field.type for form in fields}
            case _:
                body = {}
        return types | body

    def _styles(self) -> Iterator[tuple[str, str]]:
        for param in self._operation.params:
            if param.style != _DEFAULT_STYLES[param.place]:
                yield f"{param.place}:{param.wire}", _style(param.style)
        body = self._operation.body
        if isinstance(body, ir.FormBody | ir.MultipartBody):
            for form in body.fields:
                if form.style is not None:
                    yield f"form:{form.field.wire}", _style(form.style)

    # --- the method ---

    def head(self, *, is_async: bool) -> str:
        """`def retrieve(self, book_id: str, **options: Unpack[RequestOptions]) -> types.Book`."""
        returns = self._returned(is_async)
        return self._signature(
            [a.declared for a in self._positional],
            [a.declared for a in self._keyword],
            returns,
            is_async,
        )

    @property
    def _positional(self) -> list[Argument]:
        return [a for a in self.arguments if a.group == "path"]

    @property
    def _keyword(self) -> list[Argument]:
        return [a for a in self.arguments if a.group != "path"]

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
        prefix = "async def" if is_async and not self._operation.paged else "def"
        return f"{prefix} {self.name}({inner}) -> {returns}"

    def face(self, response: str, *, is_async: bool) -> str:
        """The head under `with_raw_response` and `with_streaming_response`.

        Usually a view is made of the method itself. To mention one that is deprecated
        would be an error to type checkers, so its signature is repeated.
        """
        cls = self._imports.name(".._core.responses", response, checked=True)
        inner = self._returned(is_async).replace("AsyncPages[", "AsyncPage[", 1)
        if self._operation.paged and is_async:
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
        return f"@{mark}({string(f'`{self._world.names.call(self._operation)}` is deprecated')})"

    def overloads(self, *, is_async: bool) -> Iterator[str]:
        """Whole, streamed, and not known before: what `stream` decides."""
        switch = self._operation.switch
        if switch is None:
            return
        whole, streamed = self._content(
            self._operation.returns, is_async
        ), self._content(switch.content, is_async)
        mark = self._imports.name("typing", "Literal")
        argument = next(
            a for a in self._keyword if a.wire == switch.wire and a.group == "body"
        )
        off = f"{argument.name}: {mark}[False]"
        off = off if argument.required else f"{off} | Omit = omit"
        cases = (
            (off, whole),
            (f"{argument.name}: {mark}[True]", streamed),
            (
                f"{argument.name}: {self._imports.builtin('bool')}",
                f"{whole} | {streamed}",
            ),
        )
        positional = [a.declared for a in self._positional]
        for declared, returns in cases:
            keyword = [declared if a is argument else a.declared for a in self._keyword]
            yield self._signature(positional, keyword, returns, is_async)

    def _returned(self, is_async: bool) -> str:
        operation = self._operation
        if operation.switch:
            parts = (operation.returns, operation.switch.content)
            return " | ".join(self._content(part, is_async) for part in parts)
        return self._content(operation.returns, is_async)

    def _content(self, content: ir.Content, is_async: bool) -> str:
        paged = self._operation.paged
        if paged and isinstance(content, ir.JsonContent):
            cls = self._imports.name(
                "..pagination", "AsyncPages" if is_async else "Page", checked=True
            )
            return f"{cls}[{self._answer(paged.item)}, {self._answer(content.type)}]"
        match content:
            case ir.StreamContent(type):
                name = "AsyncStream" if is_async else "Stream"
                cls = self._imports.name(".._core.streams", name, checked=True)
                return f"{cls}[{self._answer(type)}]"
            case ir.TextContent():
                return self._imports.builtin("str")
            case ir.BinaryContent():
                return self._imports.name(
                    ".._core.responses", "BinaryResponse", checked=True
                )
            case ir.JsonContent() | ir.NoContent():
                return self._result(content)

    def body(self, *, is_async: bool) -> tuple[str, ...]:
        """The statements: the last one returns."""
        operation = self._operation
        wait = "await " if is_async and not operation.paged else ""
        last = f"return {wait}{self._made(self._constant, operation.returns)}"
        if operation.switch is None:
            return (last,)
        argument = next(
            a.name
            for a in self.arguments
            if a.wire == operation.switch.wire and a.group == "body"
        )
        streamed = self._made(f"{self._constant}_STREAM", operation.switch.content)
        return (f"if {argument}:", f"    return {wait}{streamed}", last)

    def _made(self, constant: str, content: ir.Content) -> str:
        values = ", ".join([constant, "options", *self._passed])
        return f"self.{self._way(content)}({values})"

    def _way(self, content: ir.Content) -> str:
        if isinstance(content, ir.StreamContent):
            return "_stream"
        if isinstance(content, ir.BinaryContent):
            return "_download"
        return "_page" if self._operation.paged else "_call"

    @cached_property
    def _passed(self) -> list[str]:
        groups: dict[str, list[Argument]] = {}
        for argument in self.arguments:
            groups.setdefault(argument.group, []).append(argument)
        return [f"{group}={self._value(group, own)}" for group, own in groups.items()]

    def _value(self, group: str, own: Sequence[Argument]) -> str:
        if group in ("body", "content") and not own[0].wire:
            return own[0].name
        values = _dict({string(a.wire): a.name for a in own})
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
        return docs.method(
            operation.doc,
            f"Call `{operation.method} {operation.path}`.",
            [(a.name, a.doc) for a in self.arguments],
            (
                ""
                if isinstance(operation.returns, ir.NoContent)
                else operation.returns_doc
            ),
            [*raises.items()],
        )


def _dict(entries: dict[str, str]) -> str:
    return "{" + ", ".join(f"{key}: {value}" for key, value in entries.items()) + "}"


def _style(style: ir.Style) -> str:
    reserved = ", True" if style.allow_reserved else ""
    return f"Style({string(style.name)}, {style.explode}{reserved})"
