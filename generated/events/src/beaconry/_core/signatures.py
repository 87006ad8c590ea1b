"""A body and its headers to the certainty that whoever sent it knows the secret (RFC 2104).

Only for SDKs of APIs that send events: see `webhooks.py`.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Literal

from .errors import APIError, MissingCredentialsError
from .keys import NamedTuple


class WebhookVerificationError(APIError):
    """Nothing proves that the API sent this: its signature is wrong, or its time is."""


TOLERANCE = 300
"""Seconds that an event may be older or newer than now."""

PLACE = re.compile(r"\{(id|timestamp|body)\}")
SEPARATOR = re.compile(r"[,;]")
DIGITS = re.compile(r"[0-9]{1,16}")
FAR = 10**11
"""A time beyond this is in milliseconds: in seconds it would be 3,000 years away."""

Encoding = Literal["hex", "base64"]


class Signature(NamedTuple):
    """How an API signs what it sends.

    Args:
        header: Where the signature is; there may be several, with spaces between them.
        prefix: What a signature begins with. Others in the header do not count.
        signed: What is signed, made of `{id}`, `{timestamp}` and `{body}`.
        timestamp_key: What the time is called in a header of pairs (`t=1,v1=2`).
        signature_key: What a signature is called in such a header; without it, the
            header is not one.
        secret_encoding: What the secret is written in.
        secret_prefix: What a secret may begin with and is no part of it.
        tolerance: Seconds that a time may differ from now.
    """

    header: str
    algorithm: Literal["sha1", "sha256", "sha512"] = "sha256"
    encoding: Encoding = "hex"
    prefix: str = ""
    signed: str = "{body}"
    timestamp_header: str = ""
    id_header: str = ""
    timestamp_key: str = ""
    signature_key: str = ""
    secret_encoding: Literal["text", "base64", "hex"] = "text"
    secret_prefix: str = ""
    tolerance: int = TOLERANCE

    def verify(
        self, body: bytes, headers: Mapping[str, str], secrets: Sequence[str]
    ) -> None:
        """Make sure that the body was signed with one of the secrets, and lately.

        Args:
            body: As it arrived.
            headers: Their names in lower case.
            secrets: At least one.

        Raises:
            WebhookVerificationError: It was not.
            MissingCredentialsError: A secret cannot be one.
        """
        keys = [self._key(secret) for secret in secrets]
        pairs = self._pairs(self._taken(headers, self.header))
        values = {"body": body}
        if "{id}" in self.signed:
            values["id"] = _as_bytes(self._taken(headers, self.id_header))
        if "{timestamp}" in self.signed:
            timestamp = self._timestamp(pairs, headers)
            self._check_time(timestamp)
            values["timestamp"] = timestamp.encode()
        content = self._content(values)
        right = [self._digest(key, content) for key in keys]
        if not _is_among(right, self._given(pairs)):
            raise WebhookVerificationError(
                f"no signature in the header {self.header!r} fits: the body is not as "
                "it was sent, or another secret was used"
            )

    def sign(self, body: bytes, secret: str, id: str, timestamp: int) -> dict[str, str]:
        """The headers with which the API would send `body`."""
        time = str(timestamp)
        values = {"body": body, "id": _as_bytes(id), "timestamp": time.encode()}
        digest = self._digest(self._key(secret), self._content(values))
        text = self.prefix + _written(digest, self.encoding)
        if self.signature_key:
            text = f"{self.signature_key}={text}"
        if self.timestamp_key:
            text = f"{self.timestamp_key}={time},{text}"
        others = ((self.id_header, id), (self.timestamp_header, time))
        return {self.header: text, **{name: said for name, said in others if name}}

    # --- what the headers say ---

    def _taken(self, headers: Mapping[str, str], name: str) -> str:
        value = headers.get(name.lower())
        if not value:
            raise WebhookVerificationError(f"the header {name!r} is missing")
        return value

    def _pairs(self, value: str) -> list[tuple[str, str]]:
        """Names and values of the header; the name is empty where it has no pairs."""
        if not self.signature_key:
            return [("", each) for each in (value, *value.split())]
        parts = (part.strip().partition("=") for part in SEPARATOR.split(value))
        return [(name, text) for name, _, text in parts]

    def _timestamp(
        self, pairs: list[tuple[str, str]], headers: Mapping[str, str]
    ) -> str:
        if not self.timestamp_key:
            return self._taken(headers, self.timestamp_header)
        found = next((text for name, text in pairs if name == self.timestamp_key), None)
        if found is None:
            message = f"the header {self.header!r} has no {self.timestamp_key!r}"
            raise WebhookVerificationError(message)
        return found

    def _check_time(self, text: str) -> None:
        if not DIGITS.fullmatch(text):
            raise WebhookVerificationError(f"this is no time: {text[:40]!r}")
        said = int(text)
        age = time.time() - (said / 1000 if said > FAR else said)
        if abs(age) > self.tolerance:
            where = "in the past" if age > 0 else "in the future"
            raise WebhookVerificationError(
                f"it was signed {abs(age):.0f} seconds {where}, and {self.tolerance} are "
                "tolerated: it was sent before, or a clock is wrong"
            )

    def _given(self, pairs: list[tuple[str, str]]) -> list[bytes]:
        """The signatures that can be read."""
        found: list[bytes] = []
        for name, text in pairs:
            if name == self.signature_key and text.startswith(self.prefix):
                try:
                    read = READERS[self.encoding](text[len(self.prefix) :])
                except ValueError:
                    continue
                found.append(read)
        return found

    # --- what they should say ---

    def _content(self, values: Mapping[str, bytes]) -> bytes:
        """What is signed; braces in the values are nothing special."""
        pieces = PLACE.split(self.signed)  # texts and, between them, names of places
        names = range(1, len(pieces), 2)
        return b"".join(
            values[piece] if number in names else piece.encode()
            for number, piece in enumerate(pieces)
        )

    def _key(self, secret: str) -> bytes:
        text = secret.strip().removeprefix(self.secret_prefix)
        try:
            key = READERS[self.secret_encoding](text)
        except ValueError:
            message = f"the secret of webhooks is not written in {self.secret_encoding}"
            raise MissingCredentialsError(message) from None
        if not key:
            raise MissingCredentialsError("the secret of webhooks is empty")
        return key

    def _digest(self, key: bytes, content: bytes) -> bytes:
        import hmac

        return hmac.digest(key, content, self.algorithm)


def _is_among(right: list[bytes], given: list[bytes]) -> bool:
    """Whether one is given; how long this takes says nothing about which, or how nearly."""
    import hmac

    found = [hmac.compare_digest(one, other) for one in right for other in given]
    return any(found)


def _as_bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")  # servers pass on what is no UTF-8


def _base64(text: str) -> bytes:
    from base64 import b64decode

    return b64decode(text + "=" * (-len(text) % 4), validate=True)


def _written(digest: bytes, encoding: Encoding) -> str:
    if encoding == "hex":
        return digest.hex()
    from base64 import b64encode

    return b64encode(digest).decode()


READERS: Mapping[str, Callable[[str], bytes]] = {
    "text": _as_bytes,
    "base64": _base64,
    "hex": bytes.fromhex,
}


def standard(tolerance: int = TOLERANCE) -> tuple[Signature, ...]:
    """Standard Webhooks (standardwebhooks.com), also under the names that Svix has."""
    return tuple(
        Signature(
            f"{prefix}-signature",
            encoding="base64",
            prefix="v1,",
            signed="{id}.{timestamp}.{body}",
            timestamp_header=f"{prefix}-timestamp",
            id_header=f"{prefix}-id",
            secret_encoding="base64",
            secret_prefix="whsec_",
            tolerance=tolerance,
        )
        for prefix in ("webhook", "svix")
    )
