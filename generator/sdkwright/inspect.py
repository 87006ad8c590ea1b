"""The intermediate model with its names -> data to look at, and a first sdk.yaml."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from . import ir
from .manifest import operation_entry
from .python.client_params import templates
from .python.imports import Imports
from .python.types import Texts
from .python.world import World

Json = str | int | float | bool | None | list["Json"] | dict[str, "Json"]


def inspected(world: World) -> dict[str, Json]:
    """Operations with their calls and types, and the definitions."""
    texts = Texts(world, Imports(), core="._core")
    return {
        "title": world.api.title,
        "version": world.version,
        "package": world.names.package,
        "client": world.names.client,
        "servers": dict(world.names.environments),
        "security": [list(alternative) for alternative in world.api.security],
        "credentials": {
            f"{scheme}.{role}": {"argument": names.argument, "env": names.variable}
            for (scheme, role), names in world.names.credentials.items()
        },
        "operations": [_operation(world, o, texts) for o in world.api.operations],
        "left_out": dict(world.api.left_out),
        "types": {
            world.names.types[d.id]: _definition(world, d, texts)
            for d in world.api.definitions.values()
            if d.id in world.names.types
        },
    }


def _operation(world: World, operation: ir.Operation, texts: Texts) -> dict[str, Json]:
    entry: dict[str, Json] = json.loads(json.dumps(operation_entry(world, operation)))
    returns = operation.returns
    if isinstance(returns, ir.JsonContent | ir.StreamContent):
        entry["type"] = texts.answer(returns.type)
    entry["resource"] = list(operation.resource)
    entry["wanted"] = [" ".join(words) for words in operation.wanted]
    entry["errors"] = {
        str(case.status): texts.answer(case.type) if case.type else None
        for case in operation.errors
    }
    return entry


def _definition(world: World, definition: ir.Definition, texts: Texts) -> Json:
    match definition:
        case ir.Model():
            return {
                world.names.fields[definition.id, field.wire]: {
                    "wire": field.wire,
                    "type": texts.answer(field.type),
                    "required": isinstance(field.presence, ir.Required),
                }
                for field in definition.fields
            }
        case ir.Enum():
            return [value.value for value in definition.values]
        case ir.Alias():
            return texts.answer(definition.type)


# --- a first sdk.yaml -----------------------------------------------------------------


def starting_config(world: World) -> str:
    """Each key with what was inferred, commented out: what is absent stays inferred."""
    return "\n".join(_lines(world)) + "\n"


def _lines(world: World) -> Iterator[str]:
    names = world.names
    yield "# What this SDK is made from. Each line below is what was inferred from the document;"
    yield "# remove the # of a line to decide it yourself."
    if Path(world.config.spec).stem != "openapi":
        yield f"spec: {_quoted(Path(world.config.spec).name)}"
    yield f"# package: {names.package}"
    yield f"# distribution: {names.distribution}"
    yield f"# version: {json.dumps(world.version)}"
    yield f"# client: {names.client}"
    yield f"# style: {world.config.style}  # native, stainless, fern or microclient"
    yield f"# enums: {world.config.enums}  # literal or class"
    yield f"# env_prefix: {names.package.upper()}"
    addresses = {name: url for name, url, _ in templates(world)}
    yield from _mapping("environments", addresses)
    yield from _auth(world)
    yield from _resources(world)
    yield from _pagination(world)


def _mapping(key: str, values: dict[str, str]) -> Iterator[str]:
    if values:
        yield f"# {key}:"
        yield from (
            f"#   {_quoted(name)}: {_quoted(value)}" for name, value in values.items()
        )


def _auth(world: World) -> Iterator[str]:
    if world.names.credentials:
        yield "# auth:"
    for scheme in dict.fromkeys(id for id, _ in world.names.credentials):
        roles = {r: n for (id, r), n in world.names.credentials.items() if id == scheme}
        entries = [
            entry
            for role, names in roles.items()
            for entry in _credential(role, names.argument, names.variable)
        ]
        yield f"#   {_quoted(scheme)}: {{{', '.join(entries)}}}"


def _credential(role: str, argument: str, variable: str) -> tuple[str, str]:
    prefix = "" if role == "value" else f"{role}_"
    return f"{prefix}argument: {argument}", f"{prefix}env: {variable}"


def _resources(world: World) -> Iterator[str]:
    groups: dict[ir.Words, list[ir.Operation]] = {}
    for operation in world.api.described:
        groups.setdefault(world.names.resource_of[operation.id], []).append(operation)
    if groups:
        yield "# resources:"
    for key, operations in groups.items():
        yield f"#   {'.'.join(key)}:"
        for operation in operations:
            yield f"#     {world.names.methods[operation.id]}: {_quoted(operation.keys[0])}"


def _pagination(world: World) -> Iterator[str]:
    paged = [operation for operation in world.api.described if operation.paged]
    if paged:
        yield "# pagination:  # false switches it off for an operation"
    for operation in paged:
        assert operation.paged is not None
        yield f"#   # {operation.paged.reason}"
        entry = _scheme(operation.paged.scheme)
        if operation.paged.surface != world.config.lists:
            entry["surface"] = operation.paged.surface
        yield f"#   {_quoted(operation.keys[0])}: {json.dumps(entry)}"


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
    for name in type(scheme).__dataclass_fields__:
        value = getattr(scheme, name)
        if (
            name != "in_body"
            and value != type(scheme).__dataclass_fields__[name].default
        ):
            values[name] = list(value) if isinstance(value, tuple) else value
    return values


def _quoted(text: str) -> str:
    return (
        text
        if text.replace("_", "").isalnum() and not text[0].isdigit()
        else json.dumps(text)
    )
