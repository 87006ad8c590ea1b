"""Requests, responses and retries to records of `logging`, without secrets.

INFO tells of each response, DEBUG of headers too; bodies are never told.
"""

from __future__ import annotations

import logging
import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .call import WireRequest
    from .engine import Retry
    from .http import Request, Response

LEVELS = ("debug", "info", "warning", "error")


def logger(name: str, variable: str) -> logging.Logger:
    """The logger of an SDK. An environment variable with a level makes it write.

    What the variable asks for goes to the standard error output; without it, the
    application's own configuration decides.
    """
    log = logging.getLogger(name)
    level = os.environ.get(variable, "").lower()
    if level in LEVELS:
        log.setLevel(level.upper())
        if all(handler.get_name() != variable for handler in log.handlers):
            written = logging.StreamHandler()
            written.set_name(variable)
            written.setFormatter(logging.Formatter("%(asctime)s %(name)s %(message)s"))
            log.addHandler(written)
    return log


def tell_request(log: logging.Logger, wire: WireRequest, request: Request) -> None:
    """That a request is about to be sent."""
    if log.isEnabledFor(logging.DEBUG):
        from .redaction import shown_headers

        secret = (name for proof in wire.credentials for name in proof.headers)
        headers = shown_headers(request.headers, secret)
        log.debug("%s %s %s", request.method, _url(wire, request), headers)


def tell_response(log: logging.Logger, wire: WireRequest, response: Response) -> None:
    """That a response has arrived, or its head has."""
    request = response.request
    log.info("%s %s: %d", request.method, _url(wire, request), response.status_code)
    if log.isEnabledFor(logging.DEBUG):
        from .redaction import shown_headers

        log.debug("%s", shown_headers(response.headers, ()))


def tell_retry(log: logging.Logger, retry: Retry) -> None:
    """That a failed attempt is followed by another one."""
    kind = type(retry.problem).__name__
    where = (retry.operation, kind, retry.number, retry.seconds)
    log.info("%s: %s, retry %d in %.2f s", *where)


def _url(wire: WireRequest, request: Request) -> str:
    from .redaction import shown_url

    secret = (name for proof in wire.credentials for name in proof.query)
    return shown_url(str(request.url), secret)
