"""What several documents mean, each by itself -> one API.

What a document says for all of its operations is told to each of them where the
documents differ; names that two of them give to different things are told apart.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import takewhile
from typing import TypeVar

from .. import ir
from ..config import Config
from ..data import replace
from ..diagnostics import Diagnostic, Location, Report, SpecError
from .addresses import addressed
from .apart import Part, told_apart
from .configured import named_operations, place_of
from .shared_settings import with_client_params, with_schemes

__all__ = ["Part", "joined"]

Operations = list[tuple[ir.Operation, Part]]
KeyT = TypeVar("KeyT")
ValueT = TypeVar("ValueT")


def joined(parts: Sequence[Part], config: Config, report: Report) -> ir.Api:
    """All of them together; the first says what the whole is called."""
    parts = addressed(with_client_params(with_schemes(told_apart(parts))), report)
    apis = [part.api for part in parts]
    whole = replace(
        apis[0],
        title=_title([api.title for api in apis]),
        retries=_common([api.retries for api in apis]),
        timeout=_common([api.timeout for api in apis]),
        signed=_common([api.signed for api in apis if api.events] or [None]),
    )
    found = [
        (_told(o, part.api, whole, config), part)
        for part in parts
        for o in part.api.operations
    ]
    found = _unique(found, report)
    _check_keys(found, config)
    schemes = {scheme.id: scheme for api in reversed(apis) for scheme in api.schemes}
    ids = dict.fromkeys(scheme.id for api in apis for scheme in api.schemes)
    return replace(
        whole,
        schemes=tuple(schemes[id] for id in ids),
        definitions=_first([api.definitions for api in apis]),
        xml=_first([api.xml for api in apis]),
        operations=tuple(operation for operation, _ in found),
        tags=_first([api.tags for api in apis]),
        levels=_first([_levels(part) for part in parts]),
        events=tuple(event for api in apis for event in api.events),
        left_out={
            _labelled(part, key): why
            for part in parts
            for key, why in part.api.left_out.items()
        },
    )


def _common(values: Sequence[ValueT | None]) -> ValueT | None:
    """What all say; None if they differ."""
    return values[0] if all(value == values[0] for value in values) else None


def _first(tables: Sequence[Mapping[KeyT, ValueT]]) -> dict[KeyT, ValueT]:
    """All entries in order; the first document that has a key decides."""
    found: dict[KeyT, ValueT] = {}
    for table in tables:
        for key, value in table.items():
            found.setdefault(key, value)
    return found


def _told(o: ir.Operation, api: ir.Api, whole: ir.Api, config: Config) -> ir.Operation:
    """The operation, which says itself what its document says and the whole does not."""
    security, timeout = o.security, o.timeout
    if security is None and api.security != whole.security:
        security = api.security
    if timeout is None and config.timeout is None and whole.timeout is None:
        timeout = api.timeout
    retries = o.retries or (None if whole.retries else api.retries)
    return replace(o, security=security, timeout=timeout, retries=retries)


def _title(titles: Sequence[str]) -> str:
    """The words that all begin with; else the first title."""
    columns = zip(*(title.split() for title in titles), strict=False)
    common = takewhile(lambda column: len({*column}) == 1, columns)
    return " ".join(column[0] for column in common) or titles[0]


def _levels(part: Part) -> Mapping[ir.Words, str]:
    """What the document says of its namespace, and of the resources below that."""
    below, api = part.origin.below, part.api
    if not below:
        return {}
    return {
        below: f"{api.title}.",
        **{(*below, tag): text for tag, text in api.tags.items()},
    }


# --- operations that two documents have ---


def _unique(found: Operations, report: Report) -> Operations:
    """Each once, if two documents say the same of it; else both, with ids of their own."""
    known: dict[tuple[tuple[str, ...], str], int] = {}
    unique: Operations = []
    for operation, part in found:
        key = part.origin.below, operation.id
        if key not in known:
            known[key] = len(unique)
        else:
            first, owner = unique[known[key]]
            if _alone(first) == _alone(operation):
                documents = dict.fromkeys((*first.documents, *operation.documents))
                both = replace(first, documents=tuple(documents))
                unique[known[key]] = both, owner
                continue
            said = (
                f"{operation.id} is not the same here as in {owner.root.document.uri}"
            )
            report(Diagnostic("documents-differ", said, _place(operation, part)))
        unique.append((operation, part))
    return [(_with_id(operation, part), part) for operation, part in unique]


def _alone(operation: ir.Operation) -> str:
    """All that is said of it, the limits of its types included."""
    return repr(replace(operation, documents=()))


def _with_id(operation: ir.Operation, part: Part) -> ir.Operation:
    polling = operation.polling
    if polling:
        polling = replace(
            polling,
            start=_labelled(part, polling.start),
            check=_follow(part, polling.check),
            then=_follow(part, polling.then),
        )
    return replace(operation, id=_labelled(part, operation.id), polling=polling)


def _follow(part: Part, follow: ir.Follow | None) -> ir.Follow | None:
    return follow and replace(follow, operation=_labelled(part, follow.operation))


def _labelled(part: Part, id: str) -> str:
    return f"{part.origin.label}:{id}" if part.origin.label else id


def _place(operation: ir.Operation, part: Part) -> Location:
    return part.root.child("paths", operation.path, operation.method.lower()).at


def _check_keys(found: Operations, config: Config) -> None:
    """Raises SpecError (config-invalid): the configuration means one of two operations."""
    for way, name in named_operations(config):
        meant = {part.origin.label: (o, part) for o, part in found if name in o.keys}
        if len(meant) > 1:
            (one, its), (other, others) = [*meant.values()][:2]
            said = (
                f"{name!r} is in {_place(one, its)} and in {_place(other, others)}; "
                f"write {its.origin.name}:{name} or {others.origin.name}:{name}"
            )
            raise SpecError("config-invalid", said, place_of(way, config))
