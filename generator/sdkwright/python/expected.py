"""A sample of a call -> the request that has to arrive, by the rules of OpenAPI.

Written apart from the runtime that writes requests, since it is to judge that.
"""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final
from urllib.parse import parse_qsl, quote, unquote

from .. import ir
from ..data import Struct, field
from .samples import Passed, Sample
from .scalars import Unfit
from .world import World

Pair = tuple[str, ir.Json]
FORM: Final = ir.Style("form", True)
BRACKETS: Final = ir.Style("brackets", True)
"""Of what is nested in a form of which the document says nothing."""
NESTED: Final = ("deepObject", "brackets", "dots")
JOINTS: Final = {"spaceDelimited": " ", "pipeDelimited": "|"}
TRUTHS: Final = {"title": ("False", "True"), "number": ("0", "1")}
RESERVED: Final = ":/@!$&'()*+,;="
"""What `allowReserved` leaves as it is in a path (RFC 6570, 3.2.3)."""
GIVEN: Final[Mapping[ir.Scalar, ir.Json]] = {
    ir.Scalar.INTEGER: 1,
    ir.Scalar.NUMBER: 1.5,
    ir.Scalar.BOOLEAN: True,
}
"""To the client; all else is text."""
KEY: Final = "idempotency_key"
"""The one that calls are given."""
SAFE: Final = ":@!$&'()*+,;="
"""What a segment of a path may have as it is (RFC 3986, 3.3): there it always does."""
UNTOLD: Final = frozenset(
    (
        "accept",
        "accept-encoding",
        "connection",
        "content-length",
        "content-type",
        "cookie",
        "host",
        "transfer-encoding",
        "user-agent",
    )
)
"""Headers that are not compared, as in the runtime's `exchanges`."""


class Request(Struct):
    """What has to arrive. A name that is there more than once has a list of values."""

    method: str
    path: str
    query: dict[str, ir.Json] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)
    cookies: dict[str, str] = field(default_factory=dict)
    body: tuple[str, ir.Json] | None = None
    """What it is (`json`, `form`, `parts` or `content`), and what is in it."""
    media_type: str = ""
    """Where it is not the usual one."""


class Expected:
    """Knows what requests of one SDK have to look like."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._schemes = {scheme.id: scheme.auth for scheme in world.api.schemes}

    def request(self, operation: ir.Operation, sample: Sample) -> Request:
        """What arrives when the sample is called.

        Raises:
            Unfit: The specification does not say how a value is written.
        """
        styles = {(p.place, p.wire): p.style for p in operation.params}
        places: dict[str, list[Passed]] = {}
        for each in sample.arguments:
            places.setdefault(each.place, []).append(each)
        template, _, fixed = operation.path.partition("#")[0].partition("?")
        found = Request(
            operation.method,
            _path(operation.below + template, places.get("path", ()), styles),
        )
        query: list[Pair] = [*parse_qsl(fixed, keep_blank_values=True)]
        for each in places.get("query", ()):
            query += pairs(each.wire, each.json, styles["query", each.wire])
        cookies: list[Pair] = []
        for each in places.get("cookie", ()):
            cookies += pairs(each.wire, each.json, styles["cookie", each.wire])
        self._usual(found, query, {(p.place, p.wire.lower()) for p in operation.params})
        if operation.idempotency_header:
            found.headers[operation.idempotency_header.lower()] = KEY
        for each in places.get("header", ()):
            if each.wire.lower() not in UNTOLD and each.json not in (None, [], {}):
                style = styles["header", each.wire]
                found.headers[each.wire.lower()] = _header(each.json, style)
        self._proofs(found, operation, query, cookies)
        found.query = _by_name(query)
        found.cookies = {name: str(value) for name, value in cookies}
        if operation.body is not None and "body" in places:
            found.body = _body(operation.body, places["body"])
            kind = operation.body.media_type.partition(";")[0].strip().lower()
            is_usual = USUAL.get(found.body[0]) == kind
            found.media_type = "" if is_usual or "*" in kind else kind
        return found

    def _usual(
        self, found: Request, query: list[Pair], own: set[tuple[ir.Place, str]]
    ) -> None:
        """What requests have unless the call says otherwise."""
        for name, said in self._world.config.headers.items():
            if name.lower() not in UNTOLD:
                found.headers[name.lower()] = said
        for param, _, value in everywhere(self._world):
            if (param.place, param.wire.lower()) in own:
                continue
            if param.place == "header":
                found.headers[param.wire.lower()] = text(value)
            elif param.place == "query":
                query.append((param.wire, text(value)))

    def _proofs(
        self,
        found: Request,
        operation: ir.Operation,
        query: list[Pair],
        cookies: list[Pair],
    ) -> None:
        """The credentials of the first alternative: the client has all."""
        own = operation.security
        for need in self._world.api.security if own is None else own:
            auths = [self._schemes.get(id) for id in need]
            if None in auths or all(isinstance(a, ir.MutualTls) for a in auths):
                continue
            for id in need:
                self._prove(id, found, query, cookies)
            return

    def _prove(
        self, id: str, found: Request, query: list[Pair], cookies: list[Pair]
    ) -> None:
        match self._schemes[id]:
            case ir.ApiKey(name, "header"):
                found.headers[name.lower()] = self._secret(id)
            case ir.ApiKey(name, "query") if name in dict(query):
                return  # the parameter of that name is the caller's word
            case ir.ApiKey(name, "query"):
                query.append((name, self._secret(id)))
            case ir.ApiKey(name):
                cookies.insert(0, (name, self._secret(id)))
            case ir.Bearer(scheme):
                found.headers["authorization"] = f"{scheme} {self._secret(id)}"
            case ir.OAuth2():
                found.headers["authorization"] = f"Bearer {self._secret(id)}"
            case ir.Basic():
                pair = f"{self._secret(id, 'username')}:{self._secret(id, 'password')}"
                coded = b64encode(pair.encode()).decode()
                found.headers["authorization"] = f"Basic {coded}"
            case _:
                return  # proven by the connection, or once the server has asked

    def _secret(self, id: str, role: str = "value") -> str:
        """The tests' clients have as secrets the names of the arguments."""
        return self._world.names.credentials[id, role].argument


def everywhere(world: World) -> Iterator[tuple[ir.ClientParam, str, ir.Json]]:
    """What the client adds to every call: with its argument, and what tests give it."""
    for param in world.api.client_params:
        if param.everywhere:
            name = world.names.client_arguments["param", param.id].argument
            scalar = param.type.scalar if isinstance(param.type, ir.Primitive) else None
            yield param, name, GIVEN.get(scalar or ir.Scalar.STRING, name)


# --- values ---


def text(value: ir.Json) -> str:
    """One value as text."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else _json(value)


def pairs(name: str, value: ir.Json, style: ir.Style) -> Iterator[Pair]:
    """What a parameter of a query, a cookie or a form becomes, not yet encoded.

    Raises:
        Unfit: Nobody says what.
    """
    if style.name in ("json", "text"):
        yield name, text(value) if style.name == "text" else _json(value)
        return
    if style.name in ("querystring", "querytext"):
        raise Unfit
    value = _said(value, TRUTHS.get(style.booleans))
    if value in (None, [], {}):
        return
    if style.name in NESTED or (style.many and isinstance(value, list)):
        yield from _nested(name, value, style)
    elif style.explode and isinstance(value, dict):
        for key, item in value.items():
            yield from _nested(key, item, style)
    elif style.explode and isinstance(value, list):
        yield from ((name, text(item)) for item in value)
    else:
        yield name, _joined(value, style)


def _nested(name: str, value: ir.Json, style: ir.Style) -> Iterator[Pair]:
    if isinstance(value, dict):
        for key, item in value.items():
            below = f"{name}.{key}" if style.name == "dots" else f"{name}[{key}]"
            yield from _nested(below, item, style)
        return
    if not isinstance(value, list):
        yield name, text(value)
        return
    many = style.many or ("brackets" if style.name == "deepObject" else "")
    has_parts = any(isinstance(item, dict | list) for item in value)
    if many == "comma" and not has_parts:
        yield name, ",".join(map(text, value))
        return
    for index, item in enumerate(value):
        ends = {"brackets": "[]", "indices": f"[{index}]"}
        end = f"[{index}]" if has_parts else ends.get(many, "")
        yield from _nested(f"{name}{end}", item, style)


def _joined(value: ir.Json, style: ir.Style, joint: str = ",") -> str:
    joint = JOINTS.get(style.name, joint)
    if isinstance(value, dict):
        between = "=" if style.explode else joint
        return joint.join(f"{key}{between}{text(item)}" for key, item in value.items())
    return joint.join(map(text, value)) if isinstance(value, list) else text(value)


def _said(value: ir.Json, truths: tuple[str, str] | None) -> ir.Json:
    """Without what is nothing, its booleans as words."""
    if isinstance(value, dict):
        return {k: _said(v, truths) for k, v in value.items() if v is not None}
    if isinstance(value, list):
        return [_said(each, truths) for each in value if each is not None]
    return truths[value] if truths and isinstance(value, bool) else value


def _header(value: ir.Json, style: ir.Style) -> str:
    return _json(value) if style.name == "json" else _joined(_said(value, None), style)


def _json(value: ir.Json) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


# --- the path ---


def _path(
    template: str,
    given: Iterable[Passed],
    styles: Mapping[tuple[ir.Place, str], ir.Style],
) -> str:
    values = {each.wire: each.json for each in given}

    def filled(match: re.Match[str]) -> str:
        name = match[1]
        return _in_path(name, values[name], styles["path", name]) if name in values else ""

    path = re.sub(r"\{([^{}]*)\}", filled, template)
    return "/".join(quote(unquote(each), SAFE) for each in path.split("/"))


def _in_path(name: str, value: ir.Json, style: ir.Style) -> str:
    safe = RESERVED if style.allow_reserved else ""
    if style.name in ("json", "text"):
        return quote(_json(value) if style.name == "json" else text(value), safe=safe)
    value = _quoted(_said(value, None), safe)
    match style.name, value:
        case "label", _:
            return "." + _joined(value, style, "." if style.explode else ",")
        case "matrix", dict() if style.explode:
            return "".join(f";{key}={item}" for key, item in value.items())
        case "matrix", list() if style.explode:
            return "".join(f";{name}={item}" for item in value)
        case "matrix", _:
            return f";{name}={_joined(value, style)}"
        case _:
            return _joined(value, style)


def _quoted(value: ir.Json, safe: str) -> ir.Json:
    if isinstance(value, dict):
        return {quote(k, safe=safe): quote(text(v), safe=safe) for k, v in value.items()}
    if isinstance(value, list):
        return [quote(text(each), safe=safe) for each in value]
    return quote(text(value), safe=safe)


# --- the body ---

USUAL: Final = {
    "json": "application/json",
    "form": "application/x-www-form-urlencoded",
    "parts": "multipart/form-data",
}
ANYTHING: Final = "ANY"
"""For what is not compared: XML, parts without names, items that are sent one by one."""


def _body(body: ir.Body, given: Sequence[Passed]) -> tuple[str, ir.Json]:
    whole = next((each for each in given if each.whole), None)
    values = {each.wire: each.json for each in given if not each.whole}
    match body:
        case ir.JsonBody(media_type=kind) if "json" in kind:
            return "json", whole.json if whole else values
        case ir.FormBody(fields=fields):
            return "form", _by_name(_fields(fields, values, whole))
        case ir.MultipartBody(fields=fields, media_type="multipart/form-data"):
            return "parts", _by_name(_parts(fields, given, whole))
        case ir.RawBody() if whole:
            return "content", whole.json
        case _:
            return ANYTHING, None


def _entries(whole: Passed | None) -> dict[str, ir.Json]:
    """Of a form of which the document names no field."""
    return whole.json if whole and isinstance(whole.json, dict) else {}


def _fields(
    fields: Sequence[ir.FormField], values: dict[str, ir.Json], whole: Passed | None
) -> Iterator[Pair]:
    styles = {form.field.wire: form.style or BRACKETS for form in fields}
    for name, value in (values or _entries(whole)).items():
        yield from pairs(name, value, styles.get(name, BRACKETS))


def _parts(
    fields: Sequence[ir.FormField], given: Sequence[Passed], whole: Passed | None
) -> Iterator[Pair]:
    forms = {form.field.wire: form for form in fields}
    for each in given:
        form = forms.get(each.wire)
        style = form.style if form else None
        if form and style and style.name != "brackets" and not each.file:
            yield from pairs(each.wire, each.json, style)
        elif form:
            yield from _part(each.wire, each.json, style, form.encoding)
    for name, value in _entries(whole).items():
        yield from _part(name, value, None, None)


def _part(
    name: str,
    value: ir.Json,
    style: ir.Style | None,
    encoding: ir.PartEncoding | None,
) -> Iterator[Pair]:
    """Plain values are text, arrays a part for each item, objects JSON (Encoding Object)."""
    kind = encoding.media_type.partition(";")[0].strip() if encoding else ""
    is_json = kind.endswith(("/json", "+json"))
    if value is None:
        return
    if isinstance(value, dict) or is_json:
        yield name, value
    elif isinstance(value, list):
        many = style.many if style else ""
        for index, item in enumerate(value):
            end = {"brackets": "[]", "indices": f"[{index}]"}.get(many, "")
            yield from _part(f"{name}{end}", item, None, encoding)
    else:
        yield name, text(value)


def _by_name(found: Iterable[Pair]) -> dict[str, ir.Json]:
    values: dict[str, list[ir.Json]] = {}
    for name, value in found:
        values.setdefault(name, []).append(value)
    return {name: v if len(v) > 1 else v[0] for name, v in values.items()}
