"""Operations on answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from typing_extensions import Unpack

from .. import types
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource
from .._core.sequences import ArrayDecoder, LineDecoder, SequenceDecoder
from .._core.streaming import AsyncStreaming, StreamOperation, Streaming

if TYPE_CHECKING:
    from .._core import views
    from .._core.streams import AsyncStream, Stream

CREATE: Operation[types.Answer] = Operation(
    "answers.create", "POST", "/answers", lambda: types.Answer
)
CREATE_STREAM: StreamOperation[types.Piece] = StreamOperation(
    "answers.create",
    "POST",
    "/answers",
    lambda: types.Piece,
    error_events=("error", "fault"),
)
FOLLOW: StreamOperation[types.Piece] = StreamOperation(
    "answers.follow",
    "GET",
    "/answers/{answer_id}/events",
    lambda: types.Piece,
    end="over",
    error_events=("error", "fault"),
    resume=True,
)
EXPORT: StreamOperation[types.Answer] = StreamOperation(
    "answers.export",
    "GET",
    "/answers/export",
    lambda: types.Answer,
    decoder=LineDecoder,
    accept="application/jsonl",
)
ARCHIVE: StreamOperation[types.Answer] = StreamOperation(
    "answers.archive",
    "GET",
    "/answers/archive",
    lambda: types.Answer,
    decoder=ArrayDecoder,
    accept="application/json",
)
WATCH: Operation[types.Answer] = Operation(
    "answers.watch", "GET", "/answers/watch", lambda: types.Answer
)
WATCH_STREAM: StreamOperation[types.Answer | str] = StreamOperation(
    "answers.watch",
    "GET",
    "/answers/watch",
    lambda: types.Answer | str,
    by_event={
        "answer": lambda: types.Answer,
        "note": lambda: str,
        "closed": lambda: str,
    },
    last_events=("closed",),
    error_events=("error", "fault"),
)
LATEST: Operation[types.Answer] = Operation(
    "answers.latest", "GET", "/answers/latest", lambda: types.Answer
)
LATEST_STREAM: StreamOperation[types.Answer] = StreamOperation(
    "answers.latest",
    "GET",
    "/answers/latest",
    lambda: types.Answer,
    decoder=SequenceDecoder,
    accept="application/json-seq",
)


class Answers(
    Streaming, Resource["AnswersWithRawResponse", "AnswersWithStreamingResponse"]
):
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

    def archive(self, **options: Unpack[RequestOptions]) -> Stream[types.Answer]:
        """Call `GET /answers/archive`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            All answers.
        """
        return self._stream(ARCHIVE, options)

    @overload
    def watch(
        self, *, stream: Literal[False] | None, **options: Unpack[RequestOptions]
    ) -> types.Answer: ...

    @overload
    def watch(
        self, *, stream: Literal[True] | Omit = omit, **options: Unpack[RequestOptions]
    ) -> Stream[types.Answer | str]: ...

    @overload
    def watch(
        self, *, stream: bool | None, **options: Unpack[RequestOptions]
    ) -> types.Answer | Stream[types.Answer | str]: ...

    def watch(
        self, *, stream: bool | None | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.Answer | Stream[types.Answer | str]:
        """Call `GET /answers/watch`.

        Args:
            stream: Default: `true`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What happens.
        """
        if stream or stream is omit:
            return self._stream(WATCH_STREAM, options, query={"stream": stream})
        return self._call(WATCH, options, query={"stream": stream})

    @overload
    def latest(
        self, *, stream: Literal[False] | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.Answer: ...

    @overload
    def latest(
        self, *, stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> Stream[types.Answer]: ...

    @overload
    def latest(
        self, *, stream: bool, **options: Unpack[RequestOptions]
    ) -> types.Answer | Stream[types.Answer]: ...

    def latest(
        self, *, stream: bool | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.Answer | Stream[types.Answer]:
        """Call `GET /answers/latest`.

        Args:
            stream: Whether to ask for a stream.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The latest answer, or all from now on.
        """
        if stream:
            return self._stream(LATEST_STREAM, options)
        return self._call(LATEST, options)


class AsyncAnswers(
    AsyncStreaming,
    AsyncResource["AsyncAnswersWithRawResponse", "AsyncAnswersWithStreamingResponse"],
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

    async def archive(
        self, **options: Unpack[RequestOptions]
    ) -> AsyncStream[types.Answer]:
        """Call `GET /answers/archive`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            All answers.
        """
        return await self._stream(ARCHIVE, options)

    @overload
    async def watch(
        self, *, stream: Literal[False] | None, **options: Unpack[RequestOptions]
    ) -> types.Answer: ...

    @overload
    async def watch(
        self, *, stream: Literal[True] | Omit = omit, **options: Unpack[RequestOptions]
    ) -> AsyncStream[types.Answer | str]: ...

    @overload
    async def watch(
        self, *, stream: bool | None, **options: Unpack[RequestOptions]
    ) -> types.Answer | AsyncStream[types.Answer | str]: ...

    async def watch(
        self, *, stream: bool | None | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.Answer | AsyncStream[types.Answer | str]:
        """Call `GET /answers/watch`.

        Args:
            stream: Default: `true`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What happens.
        """
        if stream or stream is omit:
            return await self._stream(WATCH_STREAM, options, query={"stream": stream})
        return await self._call(WATCH, options, query={"stream": stream})

    @overload
    async def latest(
        self, *, stream: Literal[False] | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.Answer: ...

    @overload
    async def latest(
        self, *, stream: Literal[True], **options: Unpack[RequestOptions]
    ) -> AsyncStream[types.Answer]: ...

    @overload
    async def latest(
        self, *, stream: bool, **options: Unpack[RequestOptions]
    ) -> types.Answer | AsyncStream[types.Answer]: ...

    async def latest(
        self, *, stream: bool | Omit = omit, **options: Unpack[RequestOptions]
    ) -> types.Answer | AsyncStream[types.Answer]:
        """Call `GET /answers/latest`.

        Args:
            stream: Whether to ask for a stream.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The latest answer, or all from now on.
        """
        if stream:
            return await self._stream(LATEST_STREAM, options)
        return await self._call(LATEST, options)


if TYPE_CHECKING:

    class AnswersWithRawResponse:
        def __init__(self, of: Answers) -> None:
            self.create = views.raw(of.create)
            self.follow = views.raw(of.follow)
            self.export = views.raw(of.export)
            self.archive = views.raw(of.archive)
            self.watch = views.raw(of.watch)
            self.latest = views.raw(of.latest)

    class AnswersWithStreamingResponse:
        def __init__(self, of: Answers) -> None:
            self.create = views.streaming(of.create)
            self.follow = views.streaming(of.follow)
            self.export = views.streaming(of.export)
            self.archive = views.streaming(of.archive)
            self.watch = views.streaming(of.watch)
            self.latest = views.streaming(of.latest)

    class AsyncAnswersWithRawResponse:
        def __init__(self, of: AsyncAnswers) -> None:
            self.create = views.async_raw(of.create)
            self.follow = views.async_raw(of.follow)
            self.export = views.async_raw(of.export)
            self.archive = views.async_raw(of.archive)
            self.watch = views.async_raw(of.watch)
            self.latest = views.async_raw(of.latest)

    class AsyncAnswersWithStreamingResponse:
        def __init__(self, of: AsyncAnswers) -> None:
            self.create = views.async_streaming(of.create)
            self.follow = views.async_streaming(of.follow)
            self.export = views.async_streaming(of.export)
            self.archive = views.async_streaming(of.archive)
            self.watch = views.async_streaming(of.watch)
            self.latest = views.async_streaming(of.latest)
