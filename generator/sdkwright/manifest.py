"""What was generated, from what, under which names -> the text of `.sdkwright.json`."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from . import __version__, ir
from .old_type_names import shapes
from .python.environments import templates
from .python.world import World
from .render import File
from .tree import is_users

NAME = ".sdkwright.json"
SCHEMA_VERSION = 1
"""Raised when a reader of the manifest must change; see `docs/manifest.md`."""


def manifest(world: World, files: Sequence[File], sources: dict[str, str]) -> File:
    """The manifest. `sources`: document and config to their hashes."""
    own = {file.path: _hash(file.text) for file in files if not is_users(file.path)}
    runtime = "".join(own[path] for path in sorted(own) if "/_core/" in path)
    content = {
        "schema": SCHEMA_VERSION,
        "generator": __version__,
        "hashes": {**sources, "runtime": _hash(runtime)},
        **account(world),
        "files": dict(sorted(own.items())),
    }
    return File(NAME, _json(content) + "\n")


def _json(content: object) -> str:
    """As people read it, but for halves of characters, which no file can have."""
    try:
        raw = msgspec.json.encode(content, enc_hook=float)  # of `Written`
        return msgspec.json.format(raw, indent=1).decode()
    except UnicodeEncodeError:
        text = json.dumps(content, indent=1, ensure_ascii=False)
        return re.sub(r"[\ud800-\udfff]", lambda half: f"\\u{ord(half[0]):04x}", text)


def account(world: World) -> dict[str, object]:
    """What it says of the API and of the names in it, beside where they came from."""
    return {
        "version": world.version,
        "package": world.names.package,
        "client": world.names.client,
        "async_client": world.names.async_client,
        "environments": {name: url for name, url, _ in templates(world)},
        "errors": {str(status): name for status, name in world.names.errors.items()},
        "credentials": {
            f"{scheme}.{role}": {"argument": names.argument, "env": names.variable}
            for (scheme, role), names in world.names.credentials.items()
        },
        "names": _given(world),
        **_old(world),
        "operations": [
            operation_entry(world, operation) for operation in world.api.described
        ],
        **_waiting(world),
        **_custom(world),
    }


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _given(world: World) -> dict[str, Mapping[Any, str]]:
    """The names that users import, by what they were given to."""
    names = world.names
    resources = {".".join(key): value for key, value in names.resources.items()}
    now = {o.id for o in world.api.operations if not o.alias_of}
    return {
        "types": dict(names.types.items()),
        "resources": {key: value.attribute for key, value in resources.items()},
        "classes": {key: value.cls for key, value in resources.items()},
        "methods": {id: name for id, name in names.methods.items() if id in now},
        "shapes": shapes(world.api.definitions),
    }


def _old(world: World) -> dict[str, object]:
    """What users may still call by names that are no more."""
    methods = [
        {
            "operation": operation.alias_of,
            "resource": ".".join(world.names.resource_of[operation.id]),
            "method": world.names.methods[operation.id],
        }
        for operation in world.api.operations
        if operation.alias_of
    ]
    types = dict(world.names.old_types)
    return {"old_names": {"methods": methods, "types": types}} if methods or types else {}


def _waiting(world: World) -> dict[str, object]:
    """The methods that wait for others: entries like those of `operations`, and no more of these."""
    waiting = (o for o in world.api.operations if o.polling is not None)
    found = [o for o in waiting if not o.alias_of]
    return {"waiting": [operation_entry(world, o) for o in found]} if found else {}


def _custom(world: World) -> dict[str, object]:
    """What the user's own code extends, if it extends anything."""
    custom = world.custom
    if not custom:
        return {}
    own = {cls: f"{mixin.home}.{mixin.name}" for cls, mixin in custom.classes.items()}
    models = {
        f"types.{cls}": f"{mixin.home}.{mixin.name}"
        for cls, mixin in custom.models.items()
    }
    found = {"mixins": own | models, "hooks": custom.hooks, "exports": custom.exports}
    return {"custom": found}


def operation_entry(world: World, operation: ir.Operation) -> dict[str, object]:
    """What a tool needs to call an operation without reading Python."""
    names = world.names
    call = names.call(operation)
    own = f"{operation.method} {operation.path}"
    return {
        **({"id": operation.id} if operation.id != own else {}),
        "method": operation.method,
        "path": operation.path,
        "operation_id": operation.operation_id or None,
        "resource": ".".join(names.resource_of[operation.id]),
        "origin": operation.origin,
        "call": call,
        "async_call": call,
        "params": [_param(world, operation, param) for param in operation.params],
        "body": _body(world, operation),
        "returns": _returns(operation.returns),
        "paginated": None if operation.paged is None else _pagination(operation.paged),
        "streams": isinstance(operation.returns, ir.StreamContent)
        or operation.switch is not None,
        **_told(world, operation),
    }


def _told(world: World, operation: ir.Operation) -> dict[str, object]:
    """What it needs, and how it fails, where the document says so."""
    statuses = sorted({case.status for case in operation.errors})
    own = operation.security
    needed = [
        [n.argument for (id, _), n in world.names.credentials.items() if id in need]
        for need in (world.api.security if own is None else own)
    ]
    return {
        **({"credentials": needed} if any(needed) else {}),
        **({"errors": statuses} if statuses else {}),
    }


def _param(world: World, operation: ir.Operation, param: ir.Param) -> dict[str, object]:
    return {
        "wire": param.wire,
        "in": param.place,
        "python": world.names.arguments[operation.id, param.place, param.wire],
        "required": isinstance(param.presence, ir.Required),
        **_default(param.presence),
    }


def _default(presence: ir.Presence) -> dict[str, ir.Json]:
    return {"default": presence.value} if isinstance(presence, ir.Default) else {}


def _body(world: World, operation: ir.Operation) -> dict[str, object] | None:
    body = operation.body
    if body is None:
        return None
    named = _body_arguments(world, operation)
    whole = None
    if isinstance(body, ir.RawBody):
        whole = named["content"]
    elif isinstance(body, ir.FormBody | ir.MultipartBody) and not body.fields:
        whole = named["body"]
    elif isinstance(body, ir.ItemsBody):
        whole = named["items"]
    elif isinstance(body, ir.JsonBody) and operation.id not in world.usage.flat:
        whole = named["body"]
    return {
        "media_type": body.media_type,
        "required": body.required,
        "argument": whole,
        "properties": {} if whole else named,
        **_body_defaults(world, operation),
    }


def _body_defaults(world: World, operation: ir.Operation) -> dict[str, object]:
    match operation.body:
        case ir.FormBody(fields=forms) | ir.MultipartBody(fields=forms):
            fields = tuple(form.field for form in forms)
        case _:
            fields = world.usage.flat.get(operation.id, ())
    found = {f.wire: d["default"] for f in fields if (d := _default(f.presence))}
    return {"defaults": found} if found else {}


def _body_arguments(world: World, operation: ir.Operation) -> dict[str, str]:
    match operation.body:
        case ir.FormBody(fields=forms) | ir.MultipartBody(fields=forms):
            wires = [form.field.wire for form in forms] or ["body"]
        case ir.RawBody():
            wires = ["content"]
        case ir.ItemsBody():
            wires = ["items"]
        case _:
            wires = [f.wire for f in world.usage.flat.get(operation.id, ())] or ["body"]
    return {wire: world.names.arguments[operation.id, "body", wire] for wire in wires}


_STREAMS = {
    "events": "events",
    "lines": "json_lines",
    "sequence": "json_sequence",
    "array": "json_array",
}


def _returns(content: ir.Content) -> str:
    match content:
        case ir.JsonContent():
            return "json"
        case ir.TextContent():
            return "text"
        case ir.BinaryContent():
            return "binary"
        case ir.StreamContent(format=format):
            return _STREAMS[format]
        case ir.NoContent() | ir.DoneContent():
            return "nothing"


def _pagination(paged: ir.Paged) -> dict[str, str]:
    kind = type(paged.scheme).__name__
    return {"scheme": kind, "reason": paged.reason}
