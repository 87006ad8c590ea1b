"""A document -> a server that plays its API: it answers by the document and checks each request.

`Mock` has no I/O; `serve` puts it on a port of this machine. Both are imported when first
used: whoever needs only a text that fits a pattern does not load what judges requests.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sdkwright.mock.exchange import Answer, Exchange, Problem, Request
    from sdkwright.mock.mock import Mock
    from sdkwright.mock.server import Server, serve

__all__ = ["Answer", "Exchange", "Mock", "Problem", "Request", "Server", "serve"]

_HOMES = {"Mock": "mock", "Server": "server", "serve": "server"}


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    home = import_module(f"sdkwright.mock.{_HOMES.get(name, 'exchange')}")
    found: object = getattr(home, name)
    return found
