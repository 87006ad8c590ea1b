"""Two signatures -> what changed for those who call: what they give is judged the other way round than what they get."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from ..data import Struct, field
from ..diagnostics import Location
from ..surface import Parameter, Signature
from .change import Change, Level
from .kinds import Fit
from .side import Json, Side

UNSAID: Final = "omit"
"""The default of what is not sent where nothing is given."""
Where = Callable[[str], Location | None]


class Pair(Struct, frozen=True, dict=True):
    """The two SDKs."""

    old: Side
    new: Side

    def given(self, old: str, new: str, *, inside: bool = False) -> Level | None:
        """What it costs callers who gave `old` that `new` is taken; None: nothing changed."""
        if old == new:
            return None
        before, now = self.old.kind(old, inside), self.new.kind(new, inside)
        if not Fit(self.old.meanings, self.new.meanings, True).fits(before, now):
            return Level.BREAKING
        back = Fit(self.new.meanings, self.old.meanings, True).fits(now, before)
        return None if back else Level.FEATURE

    def got(self, old: str, new: str, *, inside: bool = False) -> Level | None:
        """What it costs callers who got `old` that `new` comes; None: nothing changed."""
        if old == new:
            return None
        before, now = self.old.kind(old, inside), self.new.kind(new, inside)
        if not Fit(self.new.meanings, self.old.meanings, False).fits(now, before):
            return Level.BREAKING
        is_narrow = Fit(self.new.meanings, self.old.meanings, True).fits(now, before)
        is_wide = Fit(self.old.meanings, self.new.meanings, True).fits(before, now)
        return None if is_narrow and is_wide else Level.FEATURE

    def said(self, old: str, new: str, *, inside: bool = False) -> str:
        """`` `int`, not `str` ``."""
        return f"`{self.new.kind(new, inside)}`, not `{self.old.kind(old, inside)}`"


class Told(Struct, frozen=True, kw_only=True, dict=True):
    """What manifests say of a call's arguments, and where documents do."""

    subject: str
    renames: Mapping[str, str] = field(default_factory=dict)
    """Argument -> what is called otherwise now."""
    old_defaults: Mapping[str, Json] | None = None
    """The documented ones; None: nobody says."""
    new_defaults: Mapping[str, Json] | None = None
    old_at: Where = lambda name: None
    new_at: Where = lambda name: None

    def change(
        self, level: Level, text: str, todo: str = "", *, of: str = ""
    ) -> Change:
        """A change of an argument, of what comes back (`return`), or of the call itself."""
        return Change(level, self.subject, text, todo, self.new_at(of))

    def loss(self, level: Level, text: str, todo: str = "", *, of: str = "") -> Change:
        """The same of what only the old one has."""
        return Change(level, self.subject, text, todo, self.old_at(of))


def compared(
    pair: Pair, old: Signature, new: Signature, told: Told
) -> Iterator[Change]:
    """What changed for those who call it the old way."""
    before, now = _named(old), _named(new)
    renames = {o: n for o, n in told.renames.items() if o in before and n not in before}
    for name, parameter in before.items():
        other = now.get(renames.get(name, name))
        if other is None:
            text, todo = f"no longer takes `{name}`", f"Leave `{name}` out."
            yield told.loss(Level.BREAKING, text, todo, of=name)
        else:
            yield from _parameter(pair, parameter, other, told)
            yield from _position(old, new, parameter, other, told)
    known = {*before, *renames.values()}
    yield from (_added(own, told) for name, own in now.items() if name not in known)
    level = pair.got(old.returns, new.returns)
    if level:
        text = f"returns {pair.said(old.returns, new.returns)}"
        todo = "Change what is done with the result." if level is Level.BREAKING else ""
        yield told.change(level, text, todo, of="return")


def _named(signature: Signature) -> dict[str, Parameter]:
    return {p.name: p for p in signature.parameters if p.kind != "options"}


def _added(parameter: Parameter, told: Told) -> Change:
    name = parameter.name
    if parameter.default is None:
        text, todo = f"needs `{name}`", f"Give `{name}`."
        return told.change(Level.BREAKING, text, todo, of=name)
    return told.change(Level.FEATURE, f"takes `{name}`", of=name)


def _parameter(
    pair: Pair, old: Parameter, new: Parameter, told: Told
) -> Iterator[Change]:
    name = new.name
    if old.name != name:
        text, todo = f"takes `{name}`, which was `{old.name}`", f"Write `{name}`."
        yield told.change(Level.BREAKING, text, todo, of=name)
    if old.default is not None and new.default is None:
        text, todo = f"needs `{name}`, which could be left out", f"Give `{name}`."
        yield told.change(Level.BREAKING, text, todo, of=name)
    elif old.default is None and new.default is not None:
        yield told.change(Level.FEATURE, f"no longer needs `{name}`", of=name)
    level = pair.given(old.type, new.type)
    if level:
        before, now = pair.old.kind(old.type), pair.new.kind(new.type)
        todo = f"Give one of these as `{name}`." if level is Level.BREAKING else ""
        text = f"takes `{now}` for `{name}`, not `{before}`"
        yield told.change(level, text, todo, of=name)
    yield from _default(old, new, told)


def _default(old: Parameter, new: Parameter, told: Told) -> Iterator[Change]:
    """What counts where a caller says nothing: as the document says, or as is sent."""
    before, now = told.old_defaults, told.new_defaults
    if before is None or now is None:
        if old.default != new.default and not {None, UNSAID} & {
            old.default,
            new.default,
        }:
            yield _other_default(new.name, new.default, old.default, told)
        return
    name = new.name
    if name in now and old.name in before:
        if now[name] != before[old.name]:
            yield _other_default(name, repr(now[name]), repr(before[old.name]), told)
            return
    elif name in now:
        text = f"documents {now[name]!r} as default of `{name}`"
        yield told.change(Level.PATCH, text, of=name)
    elif old.name in before:
        text = f"documents no default of `{name}`"
        yield told.change(Level.PATCH, text, of=name)
    if None not in (old.default, new.default) and old.default != new.default:
        sent = "nothing" if new.default == UNSAID else new.default
        text = f"sends {sent} as `{name}` where nothing is given"
        yield told.change(Level.PATCH, text, of=name)


def _other_default(
    name: str, now: str | None, before: str | None, told: Told
) -> Change:
    text = f"has {now} as default of `{name}`, not {before}"
    todo = f"Give `{name}={before}` where that was meant."
    return told.change(Level.BREAKING, text, todo, of=name)


def _position(
    old: Signature, new: Signature, before: Parameter, now: Parameter, told: Told
) -> Iterator[Change]:
    name = now.name
    if before.kind == "positional" and now.kind == "keyword":
        text, todo = f"takes `{name}` only by name", f"Write `{name}=`."
        yield told.change(Level.BREAKING, text, todo, of=name)
    elif before.kind == "keyword" and now.kind == "positional":
        text = f"takes `{name}` by position, too"
        yield told.change(Level.FEATURE, text, of=name)
    elif before.kind == "positional":
        was, is_now = _index(old, before), _index(new, now)
        if was != is_now:
            text = f"takes `{name}` as argument {is_now}, not {was}"
            yield told.change(Level.BREAKING, text, f"Write `{name}=`.", of=name)


def _index(signature: Signature, parameter: Parameter) -> int:
    return signature.parameters.index(parameter) + 1
