"""A document -> a server that plays its API: it answers by the document and checks each request.

`Mock` has no I/O; `serve` puts it on a port of this machine.
"""

from sdkwright.mock.exchange import Answer, Exchange, Problem, Request
from sdkwright.mock.mock import Mock
from sdkwright.mock.server import Server, serve

__all__ = ["Answer", "Exchange", "Mock", "Problem", "Request", "Server", "serve"]
