"""The mocks of several documents -> one that answers for all of them, as one server."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from sdkwright.data import replace

if TYPE_CHECKING:
    from sdkwright.mock.exchange import Exchange, Request
    from sdkwright.mock.mock import Mock


class Together:
    """The first document that has the path of a request answers it.

    A client that is told one address for all documents has the path of the first one's
    server before every request: that stands for the path of any of them.
    """

    def __init__(self, mocks: Sequence[Mock]) -> None:
        self.mocks = mocks

    @property
    def base_path(self) -> str:
        """The path of the first document's first server, without a slash at the end."""
        return self.mocks[0].base_path

    def exchange(self, request: Request) -> Exchange:
        """The answer together with the problems of the request."""
        for mock, each in self._readings(request):
            if mock.routes.find(each.method, each.path, each.query).matches:
                return replace(mock.exchange(each), request=request)
        return self.mocks[0].exchange(request)

    def _readings(self, request: Request) -> Iterator[tuple[Mock, Request]]:
        """As it is, for each; then below what each has before its paths."""
        yield from ((mock, request) for mock in self.mocks)
        rest = request.target.removeprefix(self.base_path)
        for mock in self.mocks:
            for target in (f"{mock.base_path}{rest}", rest):
                yield mock, replace(request, target=target)
