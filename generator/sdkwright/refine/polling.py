"""Operations whose work goes on after their answer -> a second one for each, which waits.

As configured, else as the document says. What waits is an operation like others from
here on, but none of the document: it has no operationId, and answers to no key.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from .. import ir
from ..config import Config
from ..data import replace
from ..diagnostics import Diagnostic, Report
from ..lower.polling import rule_of
from ..options.polling import Polling, PollingOrOff
from .listing import folded
from .unwrap import at_way, model_of

_TUNED = {"max": "most", "name": "name"}


class _Misfit(Exception):
    """A rule does not fit its operation; says why. Empty: that is reported elsewhere."""


def await_work(api: ir.Api, config: Config, report: Report) -> ir.Api:
    """The API with the operations that wait behind all others."""
    waiting = Waiting(api, config, report)
    made = [found for operation in api.operations for found in waiting.made(operation)]
    unique = {operation.id: operation for operation in reversed(made)}
    return replace(api, operations=(*api.operations, *reversed(unique.values())))


class Waiting:
    """What makes operations that wait, in one API."""

    def __init__(self, api: ir.Api, config: Config, report: Report) -> None:
        self._api = api
        self._configured = config.polling
        self._by_key = {key: o for o in api.operations for key in o.keys}
        self._report = report

    def made(self, operation: ir.Operation) -> Iterator[ir.Operation]:
        """One for each rule that fits."""
        for rule in self._rules(operation):
            try:
                yield self._waiting(operation, rule)
            except _Misfit as misfit:
                if str(misfit):
                    message = f"{operation.id}: {misfit}"
                    self._report(Diagnostic("polling-doubtful", message))

    def _rules(self, operation: ir.Operation) -> tuple[ir.Rule, ...]:
        own = self._own(operation)
        if own is None:
            return operation.rules
        if own is False:
            return ()
        if own.tunes_only and operation.rules:
            return tuple(_tuned(rule, own) for rule in operation.rules)
        return (rule_of(own),)

    def _own(self, operation: ir.Operation) -> PollingOrOff | None:
        found = (self._configured[k] for k in operation.keys if k in self._configured)
        return next(found, None)

    def _waiting(self, start: ir.Operation, rule: ir.Rule) -> ir.Operation:
        """The operation that waits. Raises _Misfit: the rule does not fit."""
        check = self._named(rule.check, start) if rule.check else start
        last = self._named(rule.then, start) if rule.then else check
        for each in (start, check, last):
            if isinstance(each.returns, ir.StreamContent):
                raise _Misfit(f"{each.id} answers with a stream")
        self._compare(rule, check)
        asks = check is not start and not _is_told_where(rule)
        polling = ir.Polling(
            start=start.id,
            rule=replace(rule, route=_told(rule, start, check)),
            check=self._follow(check, rule, start, (start,)) if asks else None,
            then=self._follow(last, rule, start, (start, check)) if rule.then else None,
        )
        return replace(
            start,
            id=f"{start.id} {'_'.join(rule.name or rule.suffix)}",
            operation_id="",
            returns=self._returned(rule, last),
            by_status=() if rule.result else _statuses(last),
            xml=last.xml,
            beside=None,
            switch=None,
            paged=None,
            rules=(),
            wanted=tuple(_wanted(start, rule)),
            named_by=(),
            polling=polling,
            doc=_doc(start, check, rule),
            returns_doc="" if rule.result else last.returns_doc,
        )

    def _named(self, key: str, start: ir.Operation) -> ir.Operation:
        found = self._by_key.get(key)
        if found is None:
            raise _Misfit("" if self._own(start) else f"there is no operation {key!r}")
        return found

    def _compare(self, rule: ir.Rule, check: ir.Operation) -> None:
        """The state must be in the answer, as far as that is described."""
        content = check.returns
        route = rule.route
        if isinstance(route, ir.AzureRoutes) or route.header:
            return
        conditions = (*route.success, *route.failure)
        for way in (c.way for c in conditions if c.way is not None):
            type = content.type if isinstance(content, ir.JsonContent) else None
            if type is None or not self._leads(type, way):
                shown = ".".join(map(str, way))
                raise _Misfit(f"the answer of {check.id} has no {shown!r}")

    def _leads(self, type: ir.Type, way: ir.Pointer) -> bool:
        """Whether there may be such properties, one in the other."""
        for step in way:
            model = model_of(self._api, _present(type))
            if model is None or model.variants or isinstance(step, int):
                return True  # it is not described, or in several ways
            fields = {field.wire: field.type for field in model.fields}
            if step not in fields:
                return model.extra is not None
            type = fields[step]
        return True

    def _returned(self, rule: ir.Rule, last: ir.Operation) -> ir.Content:
        """What comes in the end; anything where the document does not say what."""
        content = last.returns
        if _ends_in_refusal(rule):
            return ir.NoContent()
        if rule.result:
            whole = content.type if isinstance(content, ir.JsonContent) else None
            inner = at_way(self._api, whole, rule.result) if whole else None
            if whole is None or inner is None:
                raise _Misfit(
                    f"the answer of {last.id} has no {'.'.join(rule.result)!r}"
                )
            return ir.JsonContent(whole, way=rule.result, inner=inner)
        if isinstance(content, ir.JsonContent):
            return replace(content, maybe=any(t is None for _, t in _statuses(last)))
        is_told = isinstance(rule.route, ir.Route) and bool(rule.route.header)
        is_open = is_told and not rule.check and not rule.then
        is_nothing = isinstance(content, ir.NoContent)
        return ir.JsonContent(ir.ANY) if is_open and is_nothing else content

    def _follow(
        self,
        target: ir.Operation,
        rule: ir.Rule,
        start: ir.Operation,
        answering: tuple[ir.Operation, ...],
    ) -> ir.Follow:
        """What another operation is called with."""
        if target.body is not None and target.body.required:
            raise _Misfit(f"{target.id} needs a body")
        told = dict(rule.parameters)
        same = {(param.place, param.wire) for param in start.params}
        bound: dict[str, ir.Path] = {}
        kept: list[str] = []
        for param in target.params:
            name = f"{param.place}:{param.wire}"
            if param.wire in told:
                bound[name] = self._way(told[param.wire], answering)
            elif (param.place, param.wire) in same:
                kept.append(name)
            elif isinstance(param.presence, ir.Required) and not param.client:
                bound[name] = self._guessed(param, target, answering)
        return ir.Follow(
            operation=target.id, bound=tuple(bound.items()), kept=tuple(kept)
        )

    def _way(self, way: ir.Path, answering: tuple[ir.Operation, ...]) -> ir.Path:
        types = [
            o.returns.type for o in answering if isinstance(o.returns, ir.JsonContent)
        ]
        if not any(self._leads(type, way) for type in types):
            raise _Misfit(f"the answer has no {'.'.join(way)!r}")
        return way

    def _guessed(
        self, param: ir.Param, target: ir.Operation, answering: tuple[ir.Operation, ...]
    ) -> ir.Path:
        """The property of an answer that is called like a parameter; or `id` for an id."""
        wanted = folded(param.wire)
        for operation in answering:
            names = self._properties(operation)
            for key in (wanted, "id" if wanted.endswith("id") else wanted):
                if key in names:
                    return (names[key],)
        raise _Misfit(
            f"nothing says where {param.wire!r} of {target.id} is to be found"
        )

    def _properties(self, operation: ir.Operation) -> Mapping[str, str]:
        content = operation.returns
        if not isinstance(content, ir.JsonContent):
            return {}
        model = model_of(self._api, _present(content.type))
        return {folded(f.wire): f.wire for f in model.fields} if model else {}


def _tuned(rule: ir.Rule, own: Polling) -> ir.Rule:
    """A rule of the document with what is configured of it."""
    said = {_TUNED.get(key, key): getattr(own, key) for key in own.model_fields_set}
    if own.name is not None:
        said["name"] = (own.name,)
    return replace(rule, **said)


def _present(type: ir.Type) -> ir.Type:
    """A type without null."""
    options = type.options if isinstance(type, ir.OneOf) else ()
    rest = [option for option in options if option != ir.NULL]
    return rest[0] if len(rest) == 1 else type


def _is_told_where(rule: ir.Rule) -> bool:
    """Whether the server says what to ask."""
    return isinstance(rule.route, ir.AzureRoutes) or bool(rule.route.header)


def _told(
    rule: ir.Rule, start: ir.Operation, check: ir.Operation
) -> ir.Route | ir.AzureRoutes:
    """The route; an answer of another type tells nothing of the state."""
    route, is_same = rule.route, check is start or _type(start) == _type(check)
    if is_same or isinstance(route, ir.AzureRoutes):
        return route
    return replace(route, told_at_once=False)


def _type(operation: ir.Operation) -> ir.Type | None:
    content = operation.returns
    return content.type if isinstance(content, ir.JsonContent) else None


def _statuses(last: ir.Operation) -> tuple[tuple[int, ir.Type | None], ...]:
    """Those of an end: 202 is none."""
    return tuple((status, type) for status, type in last.by_status if status != 202)


def _ends_in_refusal(rule: ir.Rule) -> bool:
    """Whether what is waited for is an error status: that something is gone."""
    conditions = rule.route.success if isinstance(rule.route, ir.Route) else ()
    told = [c for c in conditions if c.way is None and not c.negated]
    codes = [value for c in told for value in c.values if isinstance(value, int)]
    return bool(codes) and min(codes) >= 400


def _wanted(start: ir.Operation, rule: ir.Rule) -> Iterator[ir.Words]:
    if rule.name:
        yield rule.name
    yield from ((*each, *rule.suffix) for each in start.wanted)


def _doc(start: ir.Operation, check: ir.Operation, rule: ir.Rule) -> ir.Doc:
    """What is said of the operation, and that this one waits."""
    asks = "asks where the server says" if _is_told_where(rule) else "asks again"
    if check is not start and not _is_told_where(rule):
        asks = f"asks `{check.method} {check.path}`"
    text = f"Waits until the work is done: {asks}{_often(rule.interval)}"
    if rule.deadline is not None:
        text += f", for {_seconds(rule.deadline)} at most"
    if rule.most is not None:
        text += f", with {rule.most} request{'s' if rule.most > 1 else ''} at most"
    text += ". The option `deadline` changes for how long."
    described = "\n\n".join(filter(None, (start.doc.description, text)))
    return replace(start.doc, description=described)


def _often(interval: float) -> str:
    return f" every {_seconds(interval)}".replace(" 1 ", " ") if interval else ""


def _seconds(number: float) -> str:
    return f"{number:g} second{'' if number == 1 else 's'}"
