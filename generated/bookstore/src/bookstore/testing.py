"""For the tests of your own code: clients without a server, and values for them.

>>> from bookstore.testing import FakeBookstore, build, on, received
>>> client = FakeBookstore()

Every call is answered with a value made up from the API's description, until `on` says
better. `received(client)` is what was asked, `build` makes values of types.
"""

from ._client import AsyncBookstore, Bookstore
from ._core.factories import build as build
from ._core.fake import Answers as Answers
from ._core.fake import AsyncFake, Fake
from ._core.fake import on as on
from ._core.fake import on_stream as on_stream
from ._core.fake import received as received
from ._core.page_answers import paged
from ._core.received import Received as Received
from ._core.stream_answers import streamed


class FakeBookstore(Bookstore, Fake):
    """`Bookstore` without a server."""

    _answering = (paged, streamed)


class FakeAsyncBookstore(AsyncBookstore, AsyncFake):
    """`AsyncBookstore` without a server."""

    _answering = (paged, streamed)
