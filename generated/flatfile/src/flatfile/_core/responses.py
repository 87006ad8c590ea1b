"""Responses as such: raw, streamed, binary; each typed by what it would decode to."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .effects import Read

if TYPE_CHECKING:
    import os

    from .engine import Reply
    from .http import AsyncTransport, Headers, Response, SyncTransport

R = TypeVar("R")


class ResponseInfo:
    """What every kind of response can tell without reading its body."""

    def __init__(self, reply: Reply) -> None:
        self.http_response: Response = reply.response
        """The response of the HTTP library."""
        self.retries_taken: int = reply.retries
        """How many attempts failed before this one."""
        self._request_id = reply.call.settings.request_id
        self._options: Mapping[str, Any] = reply.call.options

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self.http_response.status_code

    @property
    def headers(self) -> Headers:
        """The headers."""
        return self.http_response.headers

    @property
    def content_type(self) -> str | None:
        """The media type."""
        value: str | None = self.headers.get("content-type")
        return value

    @property
    def filename(self) -> str | None:
        """What the server calls the file that it sends; never with a folder."""
        header: str | None = self.headers.get("content-disposition")
        if header is None:
            return None
        from .dispositions import file_name

        return file_name(header)

    @property
    def elapsed(self) -> timedelta:
        """From sending the request to the end of the response, once that is read."""
        return self.http_response.elapsed

    @property
    def request_id(self) -> str | None:
        """The server's name for this exchange."""
        value: str | None = self.headers.get(self._request_id)
        return value

    def _size(self, chunk_size: int | None) -> int | None:
        """Of a piece of the body: as asked for now, else as the call was told."""
        return self._options.get("chunk_size") if chunk_size is None else chunk_size


class RawResponse(ResponseInfo, Generic[R]):
    """A response whose body was read and not decoded."""

    def __init__(self, reply: Reply, finish: Callable[[Reply], R]) -> None:
        super().__init__(reply)
        self._parse: Callable[[], R] = partial(finish, reply)

    @property
    def content(self) -> bytes:
        """The body."""
        return self.http_response.content

    @property
    def text(self) -> str:
        """The body as text."""
        return self.http_response.text

    def parse(self) -> R:
        """What the method would have returned."""
        return self._parse()


class BinaryResponse(ResponseInfo):
    """A file, in memory. For a large one see `with_streaming_response`."""

    def read(self) -> bytes:
        """All of it."""
        return self.http_response.content

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """All of it, in pieces."""
        return self.http_response.iter_bytes(self._size(chunk_size))

    def __iter__(self) -> Iterator[bytes]:
        return self.iter_bytes()

    def write_to_file(self, path: str | os.PathLike[str]) -> None:
        """Write all of it to `path`."""
        Path(path).write_bytes(self.read())


class StreamedResponse(ResponseInfo, Generic[R]):
    """A response whose body is read when asked for."""

    def __init__(
        self, reply: Reply, finish: Callable[[Reply], R], transport: SyncTransport
    ) -> None:
        super().__init__(reply)
        self._transport = transport
        self._is_stream = reply.call.operation.is_stream
        self._parse: Callable[[], R] = partial(finish, reply)

    def read(self) -> bytes:
        """Read the rest of the body."""
        body: bytes = self._transport.carry_out(Read(self.http_response))
        return body

    def parse(self) -> R:
        """Read the body unless it is a stream; what the method would have returned."""
        if not self._is_stream:
            self.read()
        return self._parse()

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The body as it arrives."""
        return self._transport.chunks(self.http_response, self._size(chunk_size))

    def write_to_file(self, path: str | os.PathLike[str]) -> None:
        """Write the body to `path` as it arrives."""
        with Path(path).open("wb") as file:
            file.writelines(self.iter_bytes())

    def close(self) -> None:
        """Release the connection."""
        self.http_response.close()


class AsyncStreamedResponse(ResponseInfo, Generic[R]):
    """A response whose body is read when asked for."""

    def __init__(
        self, reply: Reply, finish: Callable[[Reply], R], transport: AsyncTransport
    ) -> None:
        super().__init__(reply)
        self._transport = transport
        self._is_stream = reply.call.operation.is_stream
        self._parse: Callable[[], R] = partial(finish, reply)

    async def read(self) -> bytes:
        """Read the rest of the body."""
        body: bytes = await self._transport.carry_out(Read(self.http_response))
        return body

    async def parse(self) -> R:
        """Read the body unless it is a stream; what the method would have returned."""
        if not self._is_stream:
            await self.read()
        return self._parse()

    def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The body as it arrives."""
        return self._transport.chunks(self.http_response, self._size(chunk_size))

    async def write_to_file(self, path: str | os.PathLike[str]) -> None:
        """Write the body to `path` as it arrives."""
        with Path(path).open("wb") as file:
            async for chunk in self.iter_bytes():
                file.write(chunk)

    async def close(self) -> None:
        """Release the connection."""
        await self.http_response.aclose()


class Opening(Generic[R]):
    """`with` sends the request; leaving the block releases the connection."""

    def __init__(self, send: Callable[[], StreamedResponse[R]]) -> None:
        self._send = send

    def __enter__(self) -> StreamedResponse[R]:
        self._response = self._send()
        return self._response

    def __exit__(self, *exc: object) -> None:
        self._response.close()


class AsyncOpening(Generic[R]):
    """`async with` sends the request; leaving the block releases the connection."""

    def __init__(self, send: Callable[[], Awaitable[AsyncStreamedResponse[R]]]) -> None:
        self._send = send

    async def __aenter__(self) -> AsyncStreamedResponse[R]:
        self._response = await self._send()
        return self._response

    async def __aexit__(self, *exc: object) -> None:
        await self._response.close()
