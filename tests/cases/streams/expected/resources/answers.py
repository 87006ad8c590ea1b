"""Operations on answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from typing_extensions import Unpack

from .. import types
from .._core.omit import Omit, omit
from .._core.operation import Operation, StreamOperation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views
    from .._core.streams import AsyncStream, Stream

CREATE: Operation[types.Answer] = Operation(
    "answers.create", "POST", "/answers", lambda: types.Answer
)
CREATE_STREAM: StreamOperation[types.Piece] = StreamOperation(
    "answers.create", "POST", "/answers", lambda: types.Piece
)
FOLLOW: StreamOperation[types.Piece] = StreamOperation(
    "answers.follow", "GET", "/answers/{answer_id}/events", lambda: types.Piece
)
EXPORT: StreamOperation[types.Answer] = StreamOperation(
    "answers.export", "GET", "/answers/export", lambda: types.Answer, lines=True
)


class Answers(Resource["AnswersWithRawResponse", "AnswersWithStreamingResponse"]):
    """Operations on answers."""

    @overload
    def create(
        self,
        *,
        text: str,
        stream: Literal[False] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Answer: ...

    @overload
    def create(
        self, *, text: str, stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> Stream[types.Piece]: ...

    @overload
    def create(
        self, *, text: str, stream: bool, **options: Unpack[RequestOptions]
    ) -> types.Answer | Stream[types.Piece]: ...

    def create(
        self,
        *,
        text: str,
        stream: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Answer | Stream[types.Piece]:
        """Ask a question.

        Args:
            stream: Whether it comes in pieces.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The answer, whole or in pieces.
        """
        if stream:
            return self._stream(
                CREATE_STREAM, options, body={"text": text, "stream": stream}
            )
        return self._call(CREATE, options, body={"text": text, "stream": stream})

    def follow(
        self, answer_id: str, **options: Unpack[RequestOptions]
    ) -> Stream[types.Piece]:
        """Call `GET /answers/{answer_id}/events`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What happens.
        """
        return self._stream(FOLLOW, options, path={"answer_id": answer_id})

    def export(self, **options: Unpack[RequestOptions]) -> Stream[types.Answer]:
        """Call `GET /answers/export`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            All answers.
        """
        return self._stream(EXPORT, options)


class AsyncAnswers(
    AsyncResource["AsyncAnswersWithRawResponse", "AsyncAnswersWithStreamingResponse"]
):
    """Operations on answers."""

    @overload
    async def create(
        self,
        *,
        text: str,
        stream: Literal[False] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Answer: ...

    @overload
    async def create(
        self, *, text: str, stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> AsyncStream[types.Piece]: ...

    @overload
    async def create(
        self, *, text: str, stream: bool, **options: Unpack[RequestOptions]
    ) -> types.Answer | AsyncStream[types.Piece]: ...

    async def create(
        self,
        *,
        text: str,
        stream: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Answer | AsyncStream[types.Piece]:
        """Ask a question.

        Args:
            stream: Whether it comes in pieces.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The answer, whole or in pieces.
        """
        if stream:
            return await self._stream(
                CREATE_STREAM, options, body={"text": text, "stream": stream}
            )
        return await self._call(CREATE, options, body={"text": text, "stream": stream})

    async def follow(
        self, answer_id: str, **options: Unpack[RequestOptions]
    ) -> AsyncStream[types.Piece]:
        """Call `GET /answers/{answer_id}/events`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What happens.
        """
        return await self._stream(FOLLOW, options, path={"answer_id": answer_id})

    async def export(
        self, **options: Unpack[RequestOptions]
    ) -> AsyncStream[types.Answer]:
        """Call `GET /answers/export`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            All answers.
        """
        return await self._stream(EXPORT, options)


if TYPE_CHECKING:

    class AnswersWithRawResponse:
        def __init__(self, of: Answers) -> None:
            self.create = views.raw(of.create)
            self.follow = views.raw(of.follow)
            self.export = views.raw(of.export)

    class AnswersWithStreamingResponse:
        def __init__(self, of: Answers) -> None:
            self.create = views.streaming(of.create)
            self.follow = views.streaming(of.follow)
            self.export = views.streaming(of.export)

    class AsyncAnswersWithRawResponse:
        def __init__(self, of: AsyncAnswers) -> None:
            self.create = views.async_raw(of.create)
            self.follow = views.async_raw(of.follow)
            self.export = views.async_raw(of.export)

    class AsyncAnswersWithStreamingResponse:
        def __init__(self, of: AsyncAnswers) -> None:
            self.create = views.async_streaming(of.create)
            self.follow = views.async_streaming(of.follow)
            self.export = views.async_streaming(of.export)
