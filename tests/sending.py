"""A document whose one operation takes a body -> what is sent, and the parts of it."""

from __future__ import annotations

from email import message_from_bytes
from email.message import Message
from typing import Any

import httpx
from support import Sdk


def taking(content: str, *, required: bool = True, more: str = "") -> str:
    """A document whose `things.send` takes this body."""
    flag = str(required).lower()
    return f"""
paths:
  /things:
    post:
      operationId: sendThing
      tags: [things]
      requestBody:
        required: {flag}
        content: {content}
      responses: {{"204": {{description: Taken.}}}}
{more}
"""


def request_of(made: Sdk, mode: str, **kwargs: Any) -> httpx.Request:
    """What `things.send` sends."""
    with made.session(mode) as session:
        session.call("things.send", **kwargs)
        return session.last


def parts_of(request: httpx.Request) -> list[tuple[dict[str, str], str, bytes]]:
    """The parts of a multipart body: parameters of their disposition, media type, content."""
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    return [_part(part) for part in message_from_bytes(head + request.content).get_payload()]  # type: ignore[arg-type]


def _part(part: Message) -> tuple[dict[str, str], str, bytes]:
    named = dict(part.get_params(header="content-disposition") or ())
    del named["form-data"]
    content = part.get_payload(decode=True)
    assert isinstance(content, bytes)
    return named, part.get("content-type", ""), content
