"""For the tests of your own code: clients without a server, and values for them.

>>> from splitapiclient.testing import FakeSplitApiClient, build, on, received
>>> client = FakeSplitApiClient()

Every call is answered with a value made up from the API's description, until `on` says
better. `received(client)` is what was asked, `build` makes values of types.
"""

from ._client import AsyncSplitApiClient, SplitApiClient
from ._core.factories import build as build
from ._core.fake import Answers as Answers
from ._core.fake import AsyncFake, Fake
from ._core.fake import on as on
from ._core.fake import on_stream as on_stream
from ._core.fake import received as received
from ._core.page_answers import paged
from ._core.received import Received as Received


class FakeSplitApiClient(SplitApiClient, Fake):
    """`SplitApiClient` without a server."""

    _answering = (paged,)


class FakeAsyncSplitApiClient(AsyncSplitApiClient, AsyncFake):
    """`AsyncSplitApiClient` without a server."""

    _answering = (paged,)
