"""Vendors' keys -> what a document says by them, whichever vendor's word it uses.

Each tuple is about one thing; of its keys the first that says anything counts. A dot leads
into a value. `vocabulary` tells the same to readers, and what is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from .. import ir
from ..data import replace

if TYPE_CHECKING:
    from ..spec.document import Spec
    from .shapes import Source

Keys = tuple[str, ...]

RESOURCE: Final = ("x-sdk-resource", "x-fern-sdk-group-name", "x-speakeasy-group")
METHOD: Final = ("x-sdk-method", "x-fern-sdk-method-name", "x-speakeasy-name-override")
PARAMETER: Final = (
    "x-sdk-name",
    "x-fern-parameter-name",
    "x-speakeasy-name-override",
    "x-stainless-naming.python.property_name",
    "x-stainless-param",
    "x-ms-client-name",
    "x-python-name",
)
PROPERTY: Final = (
    "x-sdk-name",
    "x-fern-property-name",
    "x-speakeasy-name-override",
    "x-stainless-naming.python.property_name",
    "x-ms-client-name",
    "x-python-name",
)
TYPE: Final = (
    "x-sdk-type",
    "x-fern-type-name",
    "x-stainless-naming.python.type_name",
    "x-stainless-naming",
    "x-ms-enum.name",
)
"""Of any schema."""
COMPONENT: Final = ("x-speakeasy-name-override", "x-ms-client-name")
"""Of one with a place of its own: elsewhere these are about the property."""
DEPRECATION: Final = (
    "x-sdk-deprecated",
    "x-speakeasy-deprecation-message",
    "x-stainless-deprecation-message",
    "x-deprecation-message",
    "x-deprecatedMessage",
)
SUNSET: Final = ("x-sunset",)
AVAILABILITY: Final = ("x-fern-availability",)
REPLACEMENT: Final = ("x-speakeasy-deprecation-replacement",)
MESSAGE: Final = ("x-speakeasy-error-message", "x-ms-primary-error-message")
BASE_PATH: Final = ("x-fern-base-path",)
IDEMPOTENCY: Final = "Idempotency-Key"
_MATURITY: Final = {
    "alpha": "Alpha",
    "beta": "Beta",
    "preview": "Preview",
    "pre-release": "Preview",
    "in-development": "In development",
}
"""What Fern calls it; all else is ready, or deprecated."""


def values(said: object, keys: Keys) -> Iterable[Any]:
    """What is said by each of the keys that is there."""
    if not said or not isinstance(said, dict):
        return ()
    if keys[0][:2] == "x-" and not has_extensions(said):
        return ()  # as nearly always
    return _values(said, keys)


def _values(said: Mapping[str, Any], keys: Keys) -> Iterator[Any]:
    for key in keys:
        found: Any = said
        for part in key.split("."):
            found = found.get(part) if isinstance(found, Mapping) else None
        if found is not None:
            yield found


def has_extensions(said: object) -> bool:
    """Whether any key is a vendor's."""
    return isinstance(said, dict) and "\0x-" in "\0" + "\0".join(said)


def text(said: object, keys: Keys) -> str:
    """The first text."""
    for value in values(said, keys):
        if isinstance(value, str) and value.strip():
            return value.strip()
    return ""


def text_of_last(sources: Iterable[Source], keys: Keys) -> str:
    """The text that is said by the last of some schemas, which narrows the others."""
    texts = [text(source.node.value, keys) for source in sources]
    return next(filter(None, reversed(texts)), "")


def words(said: object, keys: Keys) -> ir.Words:
    """The first list of texts; a text is split at its dots."""
    for value in values(said, keys):
        parts = value.split(".") if isinstance(value, str) else value
        said_parts = parts if isinstance(parts, list) else []
        found = tuple(p for p in said_parts if isinstance(p, str) and p.strip())
        if found:
            return found
    return ()


def listed(said: object, keys: Keys) -> list[Any]:
    """The first list."""
    return next((v for v in values(said, keys) if isinstance(v, list)), [])


def number(said: object, keys: Keys) -> float | None:
    """The first number above zero."""
    found = (v for v in values(said, keys) if isinstance(v, int | float))
    return next((float(v) for v in found if v > 0 and v is not True), None)


def is_true(said: object, keys: Keys) -> bool:
    """Whether any of the keys says so."""
    return True in values(said, keys)


def is_anything(said: object) -> bool:
    """Whether a schema is to count as if it said nothing."""
    override = text(said, ("x-speakeasy-type-override",))
    return override == "any" or is_true(said, ("x-stainless-any",))


def mutability(said: object) -> set[str]:
    """What a property can be used for: `create`, `read`, `update`; empty if nothing is said."""
    return {str(way) for way in listed(said, ("x-ms-mutability",))}


def is_raw(said: object) -> bool:
    """Whether reserved characters of a parameter stay as they are."""
    override = text(said, ("x-speakeasy-param-encoding-override",))
    return override == "allowReserved" or is_true(said, ("x-ms-skip-url-encoding",))


# --- texts ---


def noted(doc: ir.Doc, said: object) -> ir.Doc:
    """A text with what is said of how long the thing has been there, and will be."""
    if not said:
        return doc
    why, until = text(said, DEPRECATION), text(said, SUNSET)
    end = f"It will be gone after {until}." if until else ""
    state = text(said, AVAILABILITY).lower()
    is_going = bool(why or end) or state == "deprecated"
    return replace(
        doc,
        deprecated=doc.deprecated or is_going,
        deprecation=" ".join(filter(None, (why, end))),
        replacement=text(said, REPLACEMENT),
        maturity=_MATURITY.get(state, ""),
    )


# --- operations ---


def method_name(said: object, operation_id: str, spec: Spec) -> str:
    """What is said at the operation, else of operationIds that are like this one."""
    own = text(said, METHOD)
    rules = listed(spec.root.value, ("x-speakeasy-name-override",))
    for rule in rules if not own else ():
        pattern = text(rule, ("operationId",))
        if pattern and _fits(pattern, operation_id):
            return text(rule, ("methodNameOverride",))
    return own


def _fits(pattern: str, operation_id: str) -> bool:
    """Whether an operationId is like that; what is no pattern is like itself alone.

    Nor is one that repeats a group: that could take for ever, and strangers wrote it.
    """
    try:
        is_safe = len(pattern) <= _LONGEST and not _REPEATED.search(pattern)
        found = re.search(pattern, operation_id[:_LONGEST]) if is_safe else None
    except re.error:
        found = None
    return found is not None or pattern == operation_id


_LONGEST: Final = 200
_REPEATED: Final = re.compile(r"\)[*+{]")


def timeout(said: object) -> float | None:
    """Seconds, of an operation or of all."""
    thousandths = number(said, ("x-speakeasy-timeout",))
    seconds = thousandths / 1000 if thousandths else None
    return number(said, ("x-sdk-timeout",)) or seconds


def idempotency_header(said: object, spec: Spec) -> str:
    """The header of the key that an operation takes; empty if it takes none."""
    if not is_true(said, ("x-fern-idempotent",)):
        return ""
    headers = listed(spec.root.value, ("x-fern-idempotency-headers",))
    found = (text(header, ("header",)) for header in headers)
    return next(filter(None, found), IDEMPOTENCY)


def presence(said: object, type: ir.Type, place: ir.Place) -> ir.Presence | None:
    """The value that a client sends where a caller says nothing."""
    value = next(iter(values(said, ("x-fern-default",))), None)
    is_listed = isinstance(type, ir.Ref) and place != "path"
    if value is None or not (is_listed or _is_of(type, value)):
        return None
    return ir.Default(value, sent=True)


def _is_of(type: ir.Type, value: object) -> bool:
    scalar = type.scalar if isinstance(type, ir.Primitive) else None
    return (scalar, value.__class__) in _SCALARS


_SCALARS: Final = {
    (ir.Scalar.STRING, str),
    (ir.Scalar.BOOLEAN, bool),
    (ir.Scalar.INTEGER, int),
    (ir.Scalar.NUMBER, float),
}


# --- security schemes ---

_CREDENTIALS: Final = {
    "value": (
        "x-sdk-credential",
        "x-fern-bearer",
        "x-fern-header",
    ),
    "username": ("x-sdk-credential.username", "x-fern-basic.username"),
    "password": ("x-sdk-credential.password", "x-fern-basic.password"),
}
_LEGACY: Final = {
    "value": ("x-fern-token-variable-name", "x-fern-header-variable-name"),
    "username": ("x-fern-username-variable-name",),
    "password": ("x-fern-password-variable-name",),
}


def credentials(said: object) -> tuple[Mapping[str, str], Mapping[str, str]]:
    """Role -> what its value is called, and role -> the environment variable with it."""
    arguments: dict[str, str] = {}
    variables: dict[str, str] = {}
    for role, keys in _CREDENTIALS.items():
        name = text(said, tuple(f"{key}.name" for key in keys))
        name = name or text(said, _LEGACY[role])
        env = text(said, tuple(f"{key}.env" for key in keys))
        arguments |= {role: name} if name else {}
        variables |= {role: env} if env.isidentifier() and env.isascii() else {}
    return arguments, variables
