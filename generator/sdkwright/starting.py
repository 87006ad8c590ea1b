"""What was inferred from a document -> a first sdk.yaml that says it, as comments.

A line that begins with `# ` decides what was inferred, so that all of them together give
the same SDK. One that begins with `# # ` is only a hint.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from . import ir
from .casing import LONGEST
from .data import defaults
from .diagnostics import Diagnostic
from .presets import UNLIMITED
from .python.environments import templates
from .python.world import World
from .refine.unwrap import model_of
from .sources import DOCUMENT_NAMES, is_remote

Json = str | int | float | bool | None | list["Json"] | dict[str, "Json"]
Keys = Mapping[str, str]
SCHEMA: Final = "sdk.schema.json"
"""The JSON Schema that an editor is pointed to, beside the sdk.yaml."""
HEAD: Final = f"""\
# yaml-language-server: $schema={SCHEMA}
# What this SDK is made from. Each line below is what was inferred from the document: remove
# `# ` at its beginning to decide it yourself. A second `#` begins a remark. All keys are in
# docs/config.md of sdkwright; `sdkwright schema` prints them for editors.
"""


def starting_config(world: World, doubts: Iterable[Diagnostic]) -> str:
    """Each key with what was inferred, commented out: what is absent stays inferred.

    `doubts`: what was reported of the document.
    """
    lines = "".join(f"# {line}\n" for line in _lines(world, [*doubts]))
    return f"{HEAD}{_spec(world.config.spec)}{lines}"


def _spec(spec: str) -> str:
    """The document, unless it is found without being named."""
    if is_remote(spec):
        return f"spec: {_quoted(spec)}\n"
    name = Path(spec).name
    return "" if name in ("-", *DOCUMENT_NAMES) else f"spec: {_quoted(name)}\n"


def _lines(world: World, doubts: list[Diagnostic]) -> Iterator[str]:
    names, config, keys = world.names, world.config, _keys(world.api)
    client = {"name": names.client, "async_name": names.async_client}
    yield f"package: {names.package}"
    yield f"distribution: {names.distribution}"
    yield f"version: {json.dumps(world.version)}"
    yield f"client: {_flow(client)}"
    yield f"env_prefix: {config.env_prefix or names.package.upper()}"
    yield f"style: {config.style}  # native, stainless, fern or microclient"
    yield f"enums: {config.enums}  # literal or class"
    yield f"lists: {config.lists}  # page, iterator or eager_list"
    yield f"defaults: {config.defaults}  # documented or applied"
    yield f"constants: {config.constants}  # implied or explicit"
    addresses = {name: url for name, url, _ in templates(world)}
    yield from _section("environments", addresses)
    yield from _section("auth", dict(_auth(world)))
    yield from _section("client_params", dict(_client_params(world)))
    if world.api.about.docs_url:
        yield f"docs: {_flow({'url': world.api.about.docs_url})}"
    yield from _retries(world.api.retries)
    yield f"errors: {_flow({'names': {str(k): v for k, v in names.errors.items()}})}"
    yield from _resources(world, keys)
    yield from _section("operations", dict(_operations(world, keys)))
    yield from _unwrap(world)
    yield from _pagination(world, keys, doubts)
    yield from _streaming(world, keys)
    yield from _polling(world, keys, doubts)
    if world.api.events:
        yield "webhooks: {scheme: standard}  # standardwebhooks.com; or hmac, or none"


def _keys(api: ir.Api) -> dict[str, str]:
    """Operation -> what it is called here: the first of its keys that no other has."""
    count = Counter(key for operation in api.described for key in operation.keys)
    return {o.id: next(k for k in o.keys if count[k] == 1) for o in api.described}


def _section(key: str, values: Mapping[str, Json]) -> Iterator[str]:
    if values:
        yield f"{key}:"
        yield from (
            f"  {_quoted(name)}: {_flow(value)}" for name, value in values.items()
        )


def _auth(world: World) -> Iterator[tuple[str, dict[str, Json]]]:
    credentials = world.names.credentials
    for scheme in dict.fromkeys(id for id, _ in credentials):
        entry: dict[str, Json] = {}
        for (id, role), names in credentials.items():
            if id == scheme:
                prefix = "" if role == "value" else f"{role}_"
                entry |= {
                    f"{prefix}argument": names.argument,
                    f"{prefix}env": names.variable,
                }
        yield scheme, entry


def _client_params(world: World) -> Iterator[tuple[str, dict[str, Json]]]:
    for param in world.api.client_params:
        names = world.names.client_arguments["param", param.id]
        told: dict[str, Json] = {param.place: param.wire, "env": names.variable}
        told |= {"required": True} if param.required else {}
        told |= {"everywhere": True} if param.everywhere else {}
        told |= {} if param.default is None else {"default": param.default}
        told |= {"description": param.doc} if param.doc else {}
        yield names.argument, told


def _retries(rules: ir.Retries | None) -> Iterator[str]:
    if rules is None:
        yield "# retries: {max: 2}  # attempts after the first: 2, unless you say otherwise"
    else:
        yield f"retries: {_flow(_rules(rules))}"


def _rules(rules: ir.Retries) -> dict[str, Json]:
    told = {k: getattr(rules, k) for k in ir.Retries.__struct_fields__}
    told = {k: v for k, v in told.items() if v is not None}
    if told.get("max") == UNLIMITED:
        told["max"] = "unlimited"
    if rules.statuses is not None:
        told["statuses"] = [f"{s}xx" if s < 10 else s for s in rules.statuses]
    return told


def _resources(world: World, keys: Keys) -> Iterator[str]:
    groups: dict[ir.Words, list[ir.Operation]] = {}
    for operation in world.api.described:
        groups.setdefault(world.names.resource_of[operation.id], []).append(operation)
    if groups:
        yield "resources:"
    for key, operations in groups.items():
        said = zip(key, operations[0].resource, strict=True)
        levels = (level if len(level) < LONGEST else own for level, own in said)
        yield f"  {_quoted('.'.join(levels))}:"
        for operation in operations:
            method = world.names.methods[operation.id]
            yield f"    {_quoted(method)}: {_quoted(keys[operation.id])}"


def _operations(world: World, keys: Keys) -> Iterator[tuple[str, dict[str, Json]]]:
    """What the document itself says of single operations."""
    for operation in world.api.described:
        told: dict[str, Json] = {}
        if operation.retries is not None:
            told["retries"] = _rules(operation.retries)
        if operation.timeout is not None:
            told["timeout"] = operation.timeout
        if operation.idempotency_header:
            told["idempotency"] = True
        if isinstance(operation.returns, ir.JsonContent) and operation.returns.way:
            told["unwrap"] = list(operation.returns.way)
        if told:
            yield keys[operation.id], told


def _unwrap(world: World) -> Iterator[str]:
    """A hint: the property that most of those answers have that are objects with one."""
    whole = [o.returns for o in world.api.described if not o.paged]
    answers = [c for c in whole if isinstance(c, ir.JsonContent) and not c.way]
    models = [model_of(world.api, content.type) for content in answers]
    alone = Counter(m.fields[0].wire for m in models if m and len(m.fields) == 1)
    for wire, count in alone.most_common(1):
        if count > 1:
            yield f"# unwrap: {_quoted(wire)}  # all that {count} answers hold, of {len(answers)}"


def _pagination(world: World, keys: Keys, doubts: list[Diagnostic]) -> Iterator[str]:
    paged = [(o, o.paged) for o in world.api.described if o.paged]
    doubted = [d.message for d in doubts if d.code == "pagination-doubtful"]
    if paged:
        yield "pagination:  # false switches it off for an operation"
    elif doubted:
        yield "# pagination:"
    for operation, found in paged:
        yield f"  # {_line(found.reason)}"
        entry = _scheme(found.scheme)
        if found.surface != world.config.lists:
            entry["surface"] = found.surface
        yield f"  {_quoted(keys[operation.id])}: {_flow(entry)}"
    yield from (f"#   {_line(message)}" for message in doubted)


_SCHEMES = {
    ir.Cursor: "cursor",
    ir.CursorId: "cursor_id",
    ir.Offset: "offset",
    ir.PageNumber: "page_number",
    ir.NextUrl: "next_url",
    ir.LinkHeader: "link_header",
}


def _scheme(scheme: ir.Pagination) -> dict[str, Json]:
    values: dict[str, Json] = {"scheme": _SCHEMES[type(scheme)]}
    usual = defaults(type(scheme))
    for name in scheme.__struct_fields__:
        value = getattr(scheme, name)
        if name != "in_body" and (name not in usual or value != usual[name]):
            values[name] = list(value) if isinstance(value, tuple) else value
    return values


def _streaming(world: World, keys: Keys) -> Iterator[str]:
    told: dict[str, Json] = {}
    for operation in world.api.described:
        switch = operation.switch
        content = switch.content if switch else operation.returns
        if isinstance(content, ir.StreamContent):
            entry: dict[str, Json] = {
                "end": content.end,
                "error_events": [*content.error_events],
            }
            entry |= (
                {"switch": switch.wire} if switch and switch.place != "accept" else {}
            )
            told[keys[operation.id]] = entry
    if told:
        yield "streaming:"
        yield "  operations:  # the data that ends a stream, events that are errors"
        yield from (
            f"    {_quoted(key)}: {_flow(entry)}" for key, entry in told.items()
        )


def _polling(world: World, keys: Keys, doubts: list[Diagnostic]) -> Iterator[str]:
    """How long is waited; for what, the document says."""
    rules: dict[str, list[ir.Rule]] = {}
    for operation in world.api.operations:
        if operation.polling is not None:
            key = keys[operation.polling.start]
            rules.setdefault(key, []).append(operation.polling.rule)
    doubted = [d.message for d in doubts if d.code == "polling-doubtful"]
    if rules:
        yield "polling:  # false: there is no second method that waits"
    elif doubted:
        yield "# polling:"
    for key, own in rules.items():
        if len({_pace(rule) for rule in own}) == 1:
            interval, delay, deadline, most = _pace(own[0])
            entry: dict[str, Json] = {
                "interval": interval,
                "delay": delay,
                "deadline": deadline,
            }
            entry |= {} if most is None else {"max": most}
            yield f"  {_quoted(key)}: {_flow(entry)}"
    yield from (f"#   {_line(message)}" for message in doubted)


def _pace(rule: ir.Rule) -> tuple[float, float, float | None, int | None]:
    return rule.interval, rule.delay, rule.deadline, rule.most


# --- YAML -----------------------------------------------------------------------------

_UNPRINTABLE: Final = re.compile(
    "[\x7f-\x9f\xad\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]"
)
"""What JSON writes as it is, and YAML does not take in quotes (YAML 1.2, 5.1)."""
_WORDS: Final = frozenset(
    ("", "true", "false", "null", "yes", "no", "on", "off", "y", "n")
)


def _flow(value: Any) -> str:
    """A value on one line."""
    match value:
        case dict():
            pairs = (f"{_quoted(str(k))}: {_flow(v)}" for k, v in value.items())
            return "{" + ", ".join(pairs) + "}"
        case list() | tuple():
            return "[" + ", ".join(map(_flow, value)) + "]"
        case str():
            return _quoted(value)
        case _:
            return json.dumps(value)


def _quoted(text: str) -> str:
    """A text, in quotes unless it cannot be taken for anything else."""
    if (
        re.fullmatch(r"[A-Za-z_][A-Za-z0-9_.-]*|\d{3}", text)
        and text.lower() not in _WORDS
    ):
        return text
    quoted = json.dumps(text, ensure_ascii=False)
    return _UNPRINTABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", quoted)


def _line(text: str) -> str:
    """A remark, which ends where its line ends."""
    return " ".join(re.sub(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]", " ", text).split())
