"""The section `webhooks`: how the API proves that an event is from it, and which it is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated, Any, Literal, Self

from pydantic import Discriminator, Field, StringConstraints, Tag, model_validator
from pydantic_core import PydanticCustomError

from sdkwright.options.words import Variable
from sdkwright.sections import Section

HeaderName = Annotated[str, StringConstraints(pattern=r"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$")]
"""The name of a header (RFC 9110, 5.1)."""
Seconds = Annotated[int, Field(ge=1, strict=True)]


class StandardWebhooks(Section):
    """As Standard Webhooks says (standardwebhooks.com), which is what counts where nothing is said."""

    scheme: Literal["standard"]
    tolerance: Seconds = 300
    """Seconds that the time of an event may differ from now."""
    event_header: HeaderName | None = None
    """Header that names the event; default: its body says what it is."""
    env: Variable | None = None
    """Environment variable with the secret; default: `<env_prefix>_WEBHOOK_SECRET`."""


class HmacWebhooks(Section):
    """A keyed hash of the body (RFC 2104), perhaps with a time and an id."""

    scheme: Literal["hmac"]
    header: HeaderName
    """Header with the signature, or with several that have spaces between them."""
    algorithm: Literal["sha1", "sha256", "sha512"] = "sha256"
    """The hash."""
    encoding: Literal["hex", "base64"] = "hex"
    """How the signature is written."""
    prefix: str = ""
    """What a signature begins with: `sha256=`."""
    signed: str = "{body}"
    """What is signed, made of `{id}`, `{timestamp}` and `{body}`: `{timestamp}.{body}`."""
    timestamp_header: HeaderName | None = None
    """Header with the time, in seconds since 1970."""
    id_header: HeaderName | None = None
    """Header with the event's own id."""
    signature_key: str = ""
    """Where the header has pairs (`t=1,v1=2`): the name of those that are signatures."""
    timestamp_key: str = ""
    """Where the header has pairs: the name of the time."""
    secret_encoding: Literal["text", "base64", "hex"] = "text"
    """How secrets are written."""
    secret_prefix: str = ""
    """What secrets begin with that is no part of them: `whsec_`."""
    tolerance: Seconds = 300
    event_header: HeaderName | None = None
    env: Variable | None = None

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        """Whatever is signed must arrive with the event."""
        places = re.findall(r"\{(\w*)\}", self.signed)
        if "body" not in places or not set(places) <= {"id", "timestamp", "body"}:
            raise _wrong(
                "`signed` is made of {id}, {timestamp} and {body}, which it needs"
            )
        if ("id" in places) != (self.id_header is not None):
            raise _wrong("`id_header` and {id} in `signed` come together")
        times = (self.timestamp_header is not None, bool(self.timestamp_key))
        if sum(times) != ("timestamp" in places):
            raise _wrong(
                "{timestamp} in `signed` needs `timestamp_header` or `timestamp_key`, "
                "and without it there is neither"
            )
        if self.timestamp_key and not self.signature_key:
            raise _wrong("`timestamp_key` needs `signature_key`: the header has pairs")
        return self


class UnsignedWebhooks(Section):
    """Nothing is verified: somebody else does it."""

    scheme: Literal["none"]
    event_header: HeaderName | None = None


def _wrong(message: str) -> PydanticCustomError:
    return PydanticCustomError("webhooks", message)


SCHEMES = ("standard", "hmac", "none")


def _scheme_of(value: Any) -> str | None:
    is_mapping = isinstance(value, Mapping)
    named = value.get("scheme") if is_mapping else getattr(value, "scheme", None)
    return named if named in SCHEMES else None


Webhooks = Annotated[
    Annotated[StandardWebhooks, Tag("standard")]
    | Annotated[HmacWebhooks, Tag("hmac")]
    | Annotated[UnsignedWebhooks, Tag("none")],
    Discriminator(
        _scheme_of,
        custom_error_type="no_scheme",
        custom_error_message=f"must have a `scheme`: {', '.join(SCHEMES)}",
    ),
]
