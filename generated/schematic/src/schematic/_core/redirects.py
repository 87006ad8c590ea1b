"""A redirect to the request that follows it (RFC 9110, 15.4)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from .effects import Flow, Read, Send
from .errors import APIConnectionError
from .redaction import is_private
from .settings import StaticParts

if TYPE_CHECKING:
    from .call import Call, WireRequest
    from .http import Response

MOST = 20
REDIRECTS = (301, 302, 303, 307, 308)
PORTS = {"http": 80, "https": 443}


def followed(call: Call, request: WireRequest, response: Response) -> Flow[Response]:
    """Where redirects lead to in the end.

    Raises:
        APIConnectionError: They lead nowhere: there are too many, or the address is
            not one of http.
    """
    for _ in range(MOST):
        if not _leads_on(call, request, response):
            return response
        yield Read(response)
        target = _target(request, response.headers["location"])
        request = _next(request, response.status_code, target)
        response = yield Send(request)
    if response.status_code in REDIRECTS:
        yield Read(response)
        raise APIConnectionError(f"{call.operation.name}: more than {MOST} redirects")
    return response


def _leads_on(call: Call, request: WireRequest, response: Response) -> bool:
    """Whether there is an address to go on to; else it is an answer for the user."""
    status = response.status_code
    location: str | None = response.headers.get("location")
    follows = call.settings.follow_redirects and not call.expects(status)
    if not follows or status not in REDIRECTS or not location:
        return False
    keeps_body = _method(request.method, status) == request.method
    return call.is_replayable or not keeps_body


def _target(request: WireRequest, location: str) -> str:
    """The address that a server names, which may be relative.

    Raises:
        APIConnectionError: It is not one of http.
    """
    try:
        url = urljoin(request.url, location)
        scheme = urlsplit(url).scheme
        _origin(url)
    except ValueError as error:
        raise APIConnectionError(f"redirected to nowhere: {error}") from error
    if scheme not in PORTS:
        raise APIConnectionError(f"redirected to {scheme or 'nowhere'}:")
    return url.partition("#")[0]


def _method(method: str, status: int) -> str:
    """A POST becomes a GET, as all browsers have it (RFC 9110, 15.4.2, note)."""
    if status == 303 and method != "HEAD":
        return "GET"
    return "GET" if status in (301, 302) and method == "POST" else method


def _next(request: WireRequest, status: int, url: str) -> WireRequest:
    method, came_from = _method(request.method, status), _origin(request.url)
    headers = dict(request.headers)
    body, media_type = request.body, request.media_type
    if method != request.method:
        body, media_type = b"", ""
        headers = {k: v for k, v in headers.items() if k.lower() != "content-type"}
    request = request._replace(
        method=method, url=url, headers=headers, body=body, media_type=media_type
    )
    return request if _origin(url) == came_from else _anonymous(request)


def _anonymous(request: WireRequest) -> WireRequest:
    """The same request to a server that must not know who is calling."""
    secret = {name.lower() for proof in request.credentials for name in proof.headers}

    def public(headers: Mapping[str, str | None]) -> dict[str, str | None]:
        return {
            name: value
            for name, value in headers.items()
            if name.lower() not in secret and not is_private(name)
        }

    static = StaticParts(public(request.static.headers), auth=None)
    headers = public(request.headers)
    return request._replace(headers=headers, static=static, cookies="", proofs=())


def _origin(url: str) -> tuple[str, str | None, int | None]:
    parts = urlsplit(url)
    return parts.scheme, parts.hostname, parts.port or PORTS.get(parts.scheme)
