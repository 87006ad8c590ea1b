"""Vendors' words for how events are signed -> `ir.Signed`.

`x-fern-webhook-signature` stands at the root of a document or at a webhook, and
`x-speakeasy-webhooks` likewise. What is signed otherwise than by a shared secret is left
to the configuration.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from .. import ir
from . import vendor

if TYPE_CHECKING:
    from ..spec.document import Spec

_HASHES: Final = ("sha1", "sha256", "sha512")
_ENCODINGS: Final = ("hex", "base64")
_HEADER: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_PARTS: Final = {"body": "{body}", "timestamp": "{timestamp}"}


def signed_of(spec: Spec) -> ir.Signed | None:
    """How events are signed, as the first says that can be understood."""
    for said in _places(spec):
        for found in (_fern(said), _speakeasy(said)):
            if found is not None and _HEADER.fullmatch(found.header):
                return found
    return None


def _places(spec: Spec) -> Iterator[object]:
    """The document, then its webhooks."""
    yield spec.root.value
    for section in ("webhooks", "x-webhooks"):
        for _, item in spec.root.child(section).members():
            yield item.value
            yield from (node.value for _, node in item.members())


def _fern(said: object) -> ir.Signed | None:
    own = next(iter(vendor.values(said, ("x-fern-webhook-signature",))), None)
    if not isinstance(own, Mapping) or own.get("type") != "hmac":
        return None
    signed, time = _signed(own), vendor.text(own, ("timestamp.header",))
    is_seconds = vendor.text(own, ("timestamp.format",)) in ("", "unix-seconds")
    if not signed or ("{timestamp}" in signed) != bool(time) or not is_seconds:
        return None
    if time and not _HEADER.fullmatch(time):
        return None
    tolerance = vendor.number(own, ("timestamp.tolerance",))
    return _hmac(
        own,
        header="header",
        encoding="encoding",
        prefix=vendor.text(own, ("signature-prefix",)),
        signed=signed,
        timestamp_header=time or None,
        tolerance=int(tolerance or 300) or 300,
    )


def _signed(own: Mapping[str, Any]) -> str:
    """`{timestamp}.{body}`; empty where a part is none that we know."""
    listed = vendor.listed(own, ("payload-format.components",)) or ["body"]
    parts = [_PARTS.get(str(part)) for part in listed]
    whole = vendor.text(own, ("payload-format.delimiter",)).join(filter(None, parts))
    return whole if None not in parts and "{body}" in whole else ""


def _speakeasy(said: object) -> ir.Signed | None:
    own = next(iter(vendor.values(said, ("x-speakeasy-webhooks",))), None)
    own = own.get("security") if isinstance(own, Mapping) else None
    if not isinstance(own, Mapping) or own.get("type") != "signature":
        return None
    return _hmac(own, header="headerName", encoding="signatureTextEncoding")


def _hmac(
    own: Mapping[str, Any], *, header: str, encoding: str, **more: Any
) -> ir.Signed | None:
    """A keyed hash; `header` and `encoding` are the words for these."""
    algorithm = vendor.text(own, ("algorithm",)).lower().removeprefix("hmac-")
    algorithm = (algorithm or "sha256").replace("-", "")
    written = vendor.text(own, (encoding,)).lower() or "hex"
    if algorithm not in _HASHES or written not in _ENCODINGS:
        return None
    name = vendor.text(own, (header,))
    return ir.Signed(header=name, algorithm=algorithm, encoding=written, **more)
