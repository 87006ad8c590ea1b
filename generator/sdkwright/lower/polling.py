"""Vendors' words for work that goes on after the answer -> rules for waiting.

`x-sdk-polling` has the keys of the section `polling`; `x-speakeasy-polling` is a list of
named methods of the operation that is asked again; `x-ms-long-running-operation` means
what Azure's servers do.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from .. import ir
from ..diagnostics import Diagnostic, SpecError
from ..options.polling import Polling
from ..sections import validate
from ..wording import words
from .streams import extension

if TYPE_CHECKING:
    from ..spec.document import OperationUnit, Spec
    from ..spec.node import Json, Node

_OURS, _SPEAKEASY = "x-sdk-polling", "x-speakeasy-polling"
_AZURE, _OPTIONS = "x-ms-long-running-operation", "x-ms-long-running-operation-options"

_SUBJECT = r"\$(?:(?P<status>statusCode)|response\.body(?:#(?P<pointer>/.*?)?)?)"
_WHAT = re.compile(rf"\s*{_SUBJECT}\s*")
_SIMPLE = re.compile(rf"\s*{_SUBJECT}\s*(?P<sign>[!=]=)\s*(?P<value>.+?)\s*")

_RUNNING = ir.Condition(way=None, values=(202,), negated=True)
_FINAL: dict[object, ir.FinalState] = {
    "azure-async-operation": "last",
    "operation-location": "last",
    "location": "location",
    "original-uri": "original",
}


def rules_of(unit: OperationUnit, spec: Spec) -> tuple[ir.Rule, ...]:
    """How an operation is waited for; what cannot be understood is reported and left out."""
    if extension(unit.node, _OURS) is not None:
        return tuple(_own(unit.node, spec))
    return (*_speakeasy(unit.node, spec), *_azure(unit, spec))


def rule_of(said: Polling) -> ir.Rule:
    """The rule that a section of the configuration is."""
    way = said.state or None
    done = ir.Condition(way=way, values=said.success)
    success = done if said.success else _RUNNING
    failure = (ir.Condition(way=way, values=said.failure),) if said.failure else ()
    route = ir.Route(
        success=(success,),
        failure=failure,
        state=way,
        header=(said.header or "").lower(),
    )
    return ir.Rule(
        name=(said.name,) if said.name else (),
        route=route,
        check=said.check,
        then=said.then,
        parameters=tuple(said.parameters.items()),
        result=said.result,
        interval=said.interval,
        delay=said.delay,
        deadline=said.deadline,
        most=said.max,
        origins=said.origins,
    )


def _own(node: Node, spec: Spec) -> Iterator[ir.Rule]:
    value, place = extension(node, _OURS), node.child(_OURS)
    if value is False:
        return
    try:
        yield rule_of(
            validate(Polling, value, lambda way: place.child(*map(str, way)).at)
        )
    except SpecError as error:
        message = f"{_OURS}: {error.diagnostic.message}"
        spec.report(Diagnostic("value-ignored", message, error.diagnostic.at))


# --- x-speakeasy-polling ---------------------------------------------------------------


def _speakeasy(node: Node, spec: Spec) -> Iterator[ir.Rule]:
    said, place = extension(node, _SPEAKEASY), node.child(_SPEAKEASY)
    for number, entry in enumerate(said if isinstance(said, list) else []):
        try:
            yield _named(entry)
        except ValueError as error:
            message = f"{_SPEAKEASY}: {error}"
            spec.report(
                Diagnostic("value-ignored", message, place.child(str(number)).at)
            )
    if said is not None and not isinstance(said, list):
        message = f"{_SPEAKEASY} is not a list"
        spec.report(Diagnostic("value-ignored", message, place.at))


def _named(entry: Json) -> ir.Rule:
    """One method. Raises ValueError: it cannot be understood."""
    if not isinstance(entry, dict) or not isinstance(entry.get("name"), str):
        raise ValueError("an entry without a `name`")
    success = tuple(_conditions(entry.get("successCriteria")))
    if not success:
        raise ValueError("an entry without `successCriteria`")
    failure = tuple(_conditions(entry.get("failureCriteria")))
    state = next((c.way for c in (*success, *failure) if c.way is not None), None)
    name = tuple(word.lower() for word in words(str(entry["name"])))
    return ir.Rule(
        name=name,
        suffix=name,
        route=ir.Route(success=success, failure=failure, state=state),
        interval=_number(entry.get("intervalSeconds"), 1.0),
        delay=_number(entry.get("delaySeconds"), 1.0),
        most=max(1, int(_number(entry.get("limitCount"), 60))),
        deadline=None,
    )


def _conditions(said: Json) -> Iterator[ir.Condition]:
    for each in said if isinstance(said, list) else []:
        if not isinstance(each, dict) or not isinstance(each.get("condition"), str):
            raise ValueError("a criterion without a `condition`")
        text = str(each["condition"])
        yield _regex(each, text) if each.get("type") == "regex" else _simple(text)


def _regex(each: dict[str, Json], pattern: str) -> ir.Condition:
    found = _WHAT.fullmatch(str(each.get("context")))
    if found is None:
        raise ValueError(f"{each.get('context')!r} is no context that is known")
    try:
        re.compile(pattern)
    except (re.error, OverflowError, RecursionError) as error:
        raise ValueError(f"{pattern!r} is no regular expression: {error}") from None
    return ir.Condition(way=_way(found), pattern=pattern)


def _simple(text: str) -> ir.Condition:
    found = _SIMPLE.fullmatch(text)
    if found is None:
        raise ValueError(f"{text!r} is no condition that is known")
    value = _literal(found["value"])
    return ir.Condition(way=_way(found), values=(value,), negated=found["sign"] == "!=")


def _way(found: re.Match[str]) -> ir.Pointer | None:
    """A JSON pointer (RFC 6901) as a way; None: the status."""
    if found["status"]:
        return None
    parts = (found["pointer"] or "").split("/")[1:]
    steps = (part.replace("~1", "/").replace("~0", "~") for part in parts)
    return tuple(int(s) if s.isascii() and s.isdecimal() else s for s in steps)


def _literal(text: str) -> ir.Fact:
    """What stands behind a sign: JSON, or a text in single quotes (Arazzo 1.0, 4.6.11)."""
    if len(text) > 1 and text[0] == text[-1] == "'":
        return text[1:-1].replace("''", "'")
    try:
        value = json.loads(text)
    except ValueError:
        value = []
    if isinstance(value, dict | list):
        raise ValueError(f"{text!r} is no value that can be compared")
    found: ir.Fact = value
    return found


def _number(value: Json, usual: float) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return usual
    return float(value) if 0 <= value <= 86400 else usual


# --- x-ms-long-running-operation -------------------------------------------------------


def _azure(unit: OperationUnit, spec: Spec) -> Iterator[ir.Rule]:
    """What Azure's servers do.

    Pauses are mostly said by the server; so ten seconds are for those that say nothing.
    """
    node = unit.node
    if extension(node, _AZURE) is not True:
        return
    options = extension(node, _OPTIONS)
    said = options if isinstance(options, dict) else {}
    via = said.get("final-state-via")
    unknown = [key for key in said if key != "final-state-via"]
    if unknown or (via is not None and via not in _FINAL):
        shown = via if via is not None and via not in _FINAL else unknown[0]
        message = f"{_OPTIONS}: {shown!r} is not known"
        spec.report(Diagnostic("value-ignored", message, node.child(_OPTIONS).at))
    final = _FINAL.get(via) or _usual_final(unit.method)
    route = ir.AzureRoutes(final, original=unit.method in ("PUT", "PATCH"))
    yield ir.Rule(route=route, interval=10.0, deadline=3600.0)


def _usual_final(method: str) -> ir.FinalState:
    if method in ("PUT", "PATCH"):
        return "original"
    return "location" if method == "POST" else "last"
