"""A case and a method of an SDK -> its arguments, as a user would write them.

Names come from the manifest, types from the method's own annotations: where one says
`datetime`, a `datetime` is given. Nothing is said of any scenario.
"""

from __future__ import annotations

import json
from base64 import b64decode
from collections import defaultdict
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any, Final, get_origin

from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic.errors import PydanticSchemaGenerationError

from benches.spector_sdk import Entry, Sdk

Case = Mapping[str, Any]
"""One of cases.json."""
Values = dict[str, Any]
Fetch = Callable[[Case], Any]
"""What an operation returns whose answer is the body of a case."""

DUMMY: Final = "invalid"
DENIED: Final = (401, 403)


class Unmapped(Exception):
    """The method has no argument for something that the case sends."""


# --- the client -----------------------------------------------------------------------
def credentials(case: Case, sdk: Sdk) -> dict[str, str]:
    """What the client is given; where the server is to deny, something wrong."""
    found = {}
    schemes = (sdk.document.get("components") or {}).get("securitySchemes") or {}
    for name, entry in sdk.manifest["credentials"].items():
        said = told(case["wire_headers"], schemes[name.rpartition(".")[0]])
        if said is None and case["expect"]["status"] in DENIED:
            said = DUMMY
        if said is not None:
            found[entry["argument"]] = said
    return found


def told(headers: Mapping[str, str], scheme: Mapping[str, str]) -> str | None:
    """What the request of a case proves itself with."""
    if scheme["type"] == "apiKey":
        return headers.get(scheme["name"].lower())
    words = headers.get("authorization", "").split(" ", 1)
    return words[1] if len(words) == 2 else None


# --- the method -----------------------------------------------------------------------
def arguments(
    case: Case, entry: Entry, kinds: Mapping[str, Any], fetch: Fetch
) -> Values:
    """By the names that they have in Python.

    `kinds`: what each may be. `fetch`: asked for a body that is no JSON, such as XML, to
    be sent back as it came.

    Raises:
        Unmapped: There is no such argument.
    """
    found = dict(parameters(case, entry, kinds))
    return found | media_type(case, entry) | body(case, entry, kinds, fetch)


def parameters(case: Case, entry: Entry, kinds: Mapping[str, Any]) -> Values:
    """Those of path, query, headers and cookies."""
    named = {(p["in"], p["wire"].lower()): p["python"] for p in entry["params"]}
    optional = {p["python"] for p in entry["params"] if not p["required"]}
    found = {}
    for place, values in case["args"].items():
        for wire, value in values.items():
            name = named.get((place, wire.lower()))
            if name is not None and not (value == "" and name in optional):
                found[name] = typed(kinds[name], value)
            elif name is None and place != "header":
                raise Unmapped(f"there is no argument for {wire} in the {place}")
    return found


def media_type(case: Case, entry: Entry) -> Values:
    """That of the body, where a user chooses it."""
    if case["body"] is None:
        return {}
    params = (p for p in entry["params"] if p["in"] == "header")
    chosen = (p["python"] for p in params if p["wire"].lower() == "content-type")
    return dict.fromkeys(chosen, case["body"]["contentType"])


def extra_headers(case: Case, entry: Entry) -> dict[str, str]:
    """What the method has no argument for: `Accept` is none (OpenAPI 3.1, 4.8.12.2)."""
    named = {p["wire"].lower() for p in entry["params"] if p["in"] == "header"}
    return {
        name: str(value)
        for name, value in case["args"]["header"].items()
        if name.lower() not in named
    }


# --- bodies ---------------------------------------------------------------------------
def body(case: Case, entry: Entry, kinds: Mapping[str, Any], fetch: Fetch) -> Values:
    """In one piece, or one argument for each property."""
    given, described = case["body"], entry["body"]
    if given is None:
        is_due = described and described["required"] and described["argument"]
        return {described["argument"]: {}} if is_due else {}
    if described is None:
        raise Unmapped("the method takes no body")
    if given.get("kind") == "multipart":
        return parts(given, described, kinds)
    name, content = described["argument"], raw(given["raw"])
    if name is not None:
        return {name: whole(case, content, kinds[name], described, fetch)}
    members = value_of(case, content, fetch)
    if not isinstance(members, Mapping):
        raise Unmapped("the method takes properties; the body has none")
    return {
        named(described, wire): typed(kinds[named(described, wire)], value)
        for wire, value in members.items()
    }


def named(described: Entry, wire: str) -> str:
    """The argument for a property."""
    try:
        name: str = described["properties"][wire]
    except KeyError:
        raise Unmapped(f"there is no argument for {wire} in the body") from None
    return name


def raw(value: Any) -> bytes:
    """The bytes of a body of a case."""
    return b64decode(value["$b64"]) if isinstance(value, Mapping) else value.encode()


def whole(case: Case, content: bytes, kind: Any, described: Entry, fetch: Fetch) -> Any:
    """A body in one piece, of the type that the method asks for."""
    media = case["body"]["contentType"]
    if "xml" in media:
        return fetch(case)
    if media.endswith("jsonl") and get_origin(kind) is list:
        return typed(kind, [json.loads(line) for line in content.splitlines()])
    if not media.endswith("json"):
        return content
    if not is_file(kind):
        return typed(kind, json.loads(content))
    is_text = described["media_type"].startswith("text/")
    return json.loads(content) if is_text else content


def is_file(kind: Any) -> bool:
    """Whether it may be anything that is sent as it is, such as bytes or an open file."""
    return reader(kind) is None


def value_of(case: Case, content: bytes, fetch: Fetch) -> Any:
    """A body as data, its names as on the wire."""
    if "xml" not in case["body"]["contentType"]:
        return json.loads(content)
    found = fetch(case)
    if isinstance(found, BaseModel):
        return found.model_dump(mode="json", by_alias=True, exclude_unset=True)
    return found


def parts(given: Entry, described: Entry, kinds: Mapping[str, Any]) -> Values:
    """Of a multipart body: files as `(name, content, type)`."""
    found: Values = {}
    for wire, value in given.get("parts", {}).items():
        name = named(described, wire)
        found[name] = typed(kinds[name], value)
    files = defaultdict(list)
    for file in given.get("files", ()):
        content = raw(file["buffer"])
        entry = (file["originalname"], content, file.get("mimetype"))
        files[named(described, file["fieldname"])].append(entry)
    for name, each in files.items():
        many = len(each) > 1 or get_origin(kinds[name]) is list
        found[name] = each if many else each[0]
    return found


# --- values ---------------------------------------------------------------------------
def typed(kind: Any, value: Any) -> Any:
    """A value of the wire as the type that the method asks for; as it is where it is of none."""
    found = reader(kind)
    if found is None:
        return value
    texts = [json.dumps(value)]
    if isinstance(value, int | float):  # of a part of a form, which is a text there
        texts.append(json.dumps(json.dumps(value)))
    for text in texts:
        with suppress(ValidationError):
            return found.validate_json(text, by_alias=True, by_name=False)
    return value


def reader(kind: Any) -> TypeAdapter[Any] | None:
    """What reads a type; None if it is one that no JSON is of."""
    try:
        return TypeAdapter(kind)
    except PydanticSchemaGenerationError:
        return None


def as_dicts(value: Any) -> Any:
    """The same with a TypedDict for each model."""
    if isinstance(value, BaseModel):
        fields = {name: getattr(value, name) for name in value.model_fields_set}
        extra = value.model_extra or {}
        return {name: as_dicts(inner) for name, inner in {**fields, **extra}.items()}
    if isinstance(value, list):
        return [as_dicts(inner) for inner in value]
    if isinstance(value, dict):
        return {key: as_dicts(inner) for key, inner in value.items()}
    return value


def has_models(value: Any) -> bool:
    """Whether `as_dicts` changes anything."""
    if isinstance(value, list | tuple):
        return any(map(has_models, value))
    if isinstance(value, dict):
        return any(map(has_models, value.values()))
    return isinstance(value, BaseModel)
