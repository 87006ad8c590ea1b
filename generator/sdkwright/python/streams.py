"""How an operation streams -> what its constant says of that, and how callers ask for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from .. import ir
from ..data import Struct
from .arguments import Argument
from .imports import Imports
from .literals import dict_of, literal, string

DECODERS = {
    "lines": "LineDecoder",
    "sequence": "SequenceDecoder",
    "array": "ArrayDecoder",
}
"""Classes of the runtime, for what is not server-sent events."""
_GROUPS = {"body": ("body", "form"), "query": ("query",), "accept": ("accept",)}


def stream_arguments(
    content: ir.StreamContent, imports: Imports, answer: Callable[[ir.Type], str]
) -> Iterator[str]:
    """What the constant of a stream says beside its type; `answer`: types as they run."""
    if content.format != "events":
        cls = DECODERS[content.format]
        yield f"decoder={imports.name('.._core.sequences', cls)}"
    if content.media_type != "text/event-stream":
        yield f"accept={string(content.media_type)}"
    if content.by_event:
        named = {string(name): f"lambda: {answer(t)}" for name, t in content.by_event}
        yield f"by_event={dict_of(named)}"
    if content.end not in (None, "[DONE]"):
        yield f"end={string(content.end or '')}"
    if content.last_events:
        yield f"last_events={literal(content.last_events)}"
    is_named = content.format == "events"
    if is_named and content.error_events != ("error",):
        yield f"error_events={literal(content.error_events)}"
    if content.resume:
        yield "resume=True"


class Asking(Struct, frozen=True):
    """The argument by which callers ask for a stream."""

    switch: ir.StreamSwitch
    argument: Argument

    @property
    def condition(self) -> str:
        """What is true when a stream was asked for."""
        name = self.argument.name
        return f"{name} or {name} is omit" if self.switch.usual else name

    def overloads(self, literal_type: str, builtin: str) -> tuple[str, str, str]:
        """The declarations of the argument: no stream, a stream, not known before."""
        name, argument = self.argument.name, self.argument
        none = " | None" if self.switch.nullable else ""
        usual = (
            f" | Omit = {argument.default or 'omit'}" if not argument.required else ""
        )
        off, on = (
            f"{name}: {literal_type}[False]{none}",
            f"{name}: {literal_type}[True]",
        )
        either = f"{name}: {builtin}{none}"
        if self.switch.usual:
            return off, f"{on}{usual}", either
        return f"{off}{usual}", on, either


def asking(
    switch: ir.StreamSwitch | None, arguments: Sequence[Argument]
) -> Asking | None:
    """The argument that a switch is."""
    for argument in arguments if switch else ():
        if (
            switch
            and argument.wire == switch.wire
            and argument.group in _GROUPS[switch.place]
        ):
            return Asking(switch, argument)
    return None
