"""For the tests of your own code: clients without a server, and values for them.

>>> from wootiv.testing import FakeWootiv, build, on, received
>>> client = FakeWootiv()

Every call is answered with a value made up from the API's description, until `on` says
better. `received(client)` is what was asked, `build` makes values of types.
"""

from ._client import AsyncWootiv, Wootiv
from ._core.factories import build as build
from ._core.fake import Answers as Answers
from ._core.fake import AsyncFake, Fake
from ._core.fake import on as on
from ._core.fake import on_stream as on_stream
from ._core.fake import received as received
from ._core.page_answers import paged
from ._core.received import Received as Received


class FakeWootiv(Wootiv, Fake):
    """`Wootiv` without a server."""

    _answering = (paged,)


class FakeAsyncWootiv(AsyncWootiv, AsyncFake):
    """`AsyncWootiv` without a server."""

    _answering = (paged,)
