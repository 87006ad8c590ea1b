"""Operations on bodies."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Literal

from typing_extensions import Unpack

from .. import types
from .._core.forms import FORM
from .._core.item_bodies import ITEMS
from .._core.nested import Nested
from .._core.omit import Omit, omit, optional
from .._core.operation import BinaryOperation, Encoding, Operation, TextOperation
from .._core.options import RequestOptions
from .._core.parts import PARTS
from .._core.resource import AsyncResource, Resource
from .._core.styles import Style
from .._core.uploads import CONTENT

if TYPE_CHECKING:
    from .._core import views
    from .._core.files import File, Stored, Upload
    from .._core.responses import BinaryResponse

SEND_JSON: Operation[None] = Operation(
    "bodies.send_json",
    "POST",
    "/bodies/json",
    lambda: None,
    nested=Nested({"sealedBy": lambda: (types.PersonParam,)}),
)
MERGE_JSON: Operation[None] = Operation(
    "bodies.merge_json",
    "PATCH",
    "/bodies/json",
    lambda: None,
    media_type="application/merge-patch+json",
    nested=Nested({"sealedBy": lambda: (types.PersonParam,)}),
)
SEND_LIST: Operation[None] = Operation(
    "bodies.send_list",
    "POST",
    "/bodies/list",
    lambda: None,
    nested=Nested({"": lambda: (types.LetterParam,)}),
)
SEND_FORM: Operation[None] = Operation(
    "bodies.send_form",
    "POST",
    "/bodies/form",
    lambda: None,
    body=FORM,
    styles={"form:lines": Style("form", False)},
)
SEND_PARTS: Operation[None] = Operation(
    "bodies.send_parts",
    "POST",
    "/bodies/parts",
    lambda: None,
    body=PARTS,
    media_type="multipart/form-data",
    nested=Nested({"letter": lambda: (types.LetterParam,)}),
)
SEND_RAW = BinaryOperation(
    "bodies.send_raw",
    "PUT",
    "/bodies/raw",
    lambda: bytes,
    body=CONTENT,
    media_type="application/pdf",
)
SEND_TEXT = TextOperation(
    "bodies.send_text",
    "PUT",
    "/bodies/text",
    lambda: str,
    body=CONTENT,
    media_type="text/plain",
)
SEND_LINES: Operation[None] = Operation(
    "bodies.send_lines",
    "POST",
    "/bodies/lines",
    lambda: None,
    body=ITEMS,
    media_type="application/x-ndjson",
    nested=Nested({"": lambda: (types.LetterParam,)}),
)
SEND_RELATED: Operation[None] = Operation(
    "bodies.send_related",
    "POST",
    "/bodies/related",
    lambda: None,
    body=PARTS,
    media_type="multipart/related",
    nested=Nested(
        {
            "letter": lambda: (types.LetterParam,),
            "fileOrName": lambda: (types.PersonParam,),
        }
    ),
    encodings={
        "letter": Encoding("application/vnd.letter+json"),
        "scan": Encoding("image/*", headers={"X-Pages": "1"}),
    },
)
SEND_IMAGE: Operation[None] = Operation(
    "bodies.send_image",
    "POST",
    "/bodies/images",
    lambda: None,
    body=CONTENT,
    media_type="image/png",
)
SEND_EITHER: Operation[None] = Operation(
    "bodies.send_either",
    "POST",
    "/bodies/either",
    lambda: None,
    nested=Nested({"sealedBy": lambda: (types.PersonParam,)}),
)
SEND_EITHER_MULTIPART: Operation[None] = Operation(
    "bodies.send_either_multipart",
    "POST",
    "/bodies/either",
    lambda: None,
    body=PARTS,
    media_type="multipart/form-data",
)
SEND_EITHER_TEXT: Operation[None] = Operation(
    "bodies.send_either_text",
    "POST",
    "/bodies/either",
    lambda: None,
    body=CONTENT,
    media_type="text/plain",
)


class Bodies(Resource["BodiesWithRawResponse", "BodiesWithStreamingResponse"]):
    """Operations on bodies."""

    def send_json(
        self,
        *,
        to: str,
        sealed_by: types.PersonParam | types.Person,
        dry_run: bool | Omit = omit,
        sent_on: date | Omit = omit,
        subject: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `POST /bodies/json`.

        Args:
            to: Who will read it.
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(
            SEND_JSON,
            options,
            body={
                "to": to,
                "sealedBy": sealed_by,
                "sentOn": sent_on,
                "subject": subject,
            },
            query={"dryRun": dry_run},
        )

    def merge_json(
        self,
        *,
        to: str | Omit = omit,
        sealed_by: types.PersonParam | types.Person | Omit = omit,
        sent_on: date | Omit = omit,
        subject: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `PATCH /bodies/json`.

        Args:
            to: Who will read it.
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(
            MERGE_JSON,
            options,
            body=optional(
                {"to": to, "sealedBy": sealed_by, "sentOn": sent_on, "subject": subject}
            ),
        )

    def send_list(
        self,
        *,
        body: Sequence[types.LetterParam | types.Letter],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `POST /bodies/list`.

        Args:
            body: Several letters.
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(SEND_LIST, options, body=body)

    def send_form(
        self,
        *,
        to: str,
        copy_to: Sequence[str] | Omit = omit,
        lines: Sequence[int] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `POST /bodies/form`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(
            SEND_FORM, options, form={"to": to, "copyTo": copy_to, "lines": lines}
        )

    def send_parts(
        self,
        *,
        scan: File,
        others: Sequence[File] | Omit = omit,
        letter: types.LetterParam | types.Letter | Omit = omit,
        caption: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `POST /bodies/parts`.

        Args:
            scan: The letter on paper.
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(
            SEND_PARTS,
            options,
            files={"scan": scan, "others": others},
            form={"letter": letter, "caption": caption},
        )

    def send_raw(
        self, *, content: Upload, **options: Unpack[RequestOptions]
    ) -> BinaryResponse:
        """Call `PUT /bodies/raw`.

        Args:
            content: The whole file.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The file as it is stored.
        """
        return self._call(SEND_RAW, options, content=content)

    def send_text(
        self, *, content: Upload | Omit = omit, **options: Unpack[RequestOptions]
    ) -> str:
        """Call `PUT /bodies/text`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The same.
        """
        return self._call(SEND_TEXT, options, content=content)

    def send_lines(
        self,
        *,
        items: (
            Iterable[types.LetterParam | types.Letter]
            | AsyncIterable[types.LetterParam | types.Letter]
            | Stored
        ),
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `POST /bodies/lines`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(SEND_LINES, options, items=items)

    def send_related(
        self,
        *,
        letter: types.LetterParam | types.Letter,
        scan: File | Sequence[File] | Omit = omit,
        anything: object | Omit = omit,
        file_or_name: File | types.PersonParam | types.Person | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `POST /bodies/related`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(
            SEND_RELATED,
            options,
            form={"letter": letter, "anything": anything, "fileOrName": file_or_name},
            files={"scan": scan},
        )

    def send_image(
        self,
        *,
        content: Upload,
        content_type: Literal["image/png", "image/jpeg"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `POST /bodies/images`.

        Args:
            content_type: The media type of the body; `image/png` unless given.
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(
            SEND_IMAGE, options, content=content, headers={"Content-Type": content_type}
        )

    def send_either(
        self,
        *,
        to: str,
        sealed_by: types.PersonParam | types.Person,
        sent_on: date | Omit = omit,
        subject: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `POST /bodies/either`.

        Args:
            to: Who will read it.
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(
            SEND_EITHER,
            options,
            body={
                "to": to,
                "sealedBy": sealed_by,
                "sentOn": sent_on,
                "subject": subject,
            },
        )

    def send_either_multipart(
        self, *, scan: File | Omit = omit, **options: Unpack[RequestOptions]
    ) -> None:
        """The body is `multipart/form-data`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(SEND_EITHER_MULTIPART, options, files={"scan": scan})

    def send_either_text(
        self, *, content: Upload, **options: Unpack[RequestOptions]
    ) -> None:
        """The body is `text/plain`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(SEND_EITHER_TEXT, options, content=content)


class AsyncBodies(
    AsyncResource["AsyncBodiesWithRawResponse", "AsyncBodiesWithStreamingResponse"]
):
    """Operations on bodies."""

    async def send_json(
        self,
        *,
        to: str,
        sealed_by: types.PersonParam | types.Person,
        dry_run: bool | Omit = omit,
        sent_on: date | Omit = omit,
        subject: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `POST /bodies/json`.

        Args:
            to: Who will read it.
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(
            SEND_JSON,
            options,
            body={
                "to": to,
                "sealedBy": sealed_by,
                "sentOn": sent_on,
                "subject": subject,
            },
            query={"dryRun": dry_run},
        )

    async def merge_json(
        self,
        *,
        to: str | Omit = omit,
        sealed_by: types.PersonParam | types.Person | Omit = omit,
        sent_on: date | Omit = omit,
        subject: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `PATCH /bodies/json`.

        Args:
            to: Who will read it.
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(
            MERGE_JSON,
            options,
            body=optional(
                {"to": to, "sealedBy": sealed_by, "sentOn": sent_on, "subject": subject}
            ),
        )

    async def send_list(
        self,
        *,
        body: Sequence[types.LetterParam | types.Letter],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `POST /bodies/list`.

        Args:
            body: Several letters.
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(SEND_LIST, options, body=body)

    async def send_form(
        self,
        *,
        to: str,
        copy_to: Sequence[str] | Omit = omit,
        lines: Sequence[int] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `POST /bodies/form`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(
            SEND_FORM, options, form={"to": to, "copyTo": copy_to, "lines": lines}
        )

    async def send_parts(
        self,
        *,
        scan: File,
        others: Sequence[File] | Omit = omit,
        letter: types.LetterParam | types.Letter | Omit = omit,
        caption: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `POST /bodies/parts`.

        Args:
            scan: The letter on paper.
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(
            SEND_PARTS,
            options,
            files={"scan": scan, "others": others},
            form={"letter": letter, "caption": caption},
        )

    async def send_raw(
        self, *, content: Upload, **options: Unpack[RequestOptions]
    ) -> BinaryResponse:
        """Call `PUT /bodies/raw`.

        Args:
            content: The whole file.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The file as it is stored.
        """
        return await self._call(SEND_RAW, options, content=content)

    async def send_text(
        self, *, content: Upload | Omit = omit, **options: Unpack[RequestOptions]
    ) -> str:
        """Call `PUT /bodies/text`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The same.
        """
        return await self._call(SEND_TEXT, options, content=content)

    async def send_lines(
        self,
        *,
        items: (
            Iterable[types.LetterParam | types.Letter]
            | AsyncIterable[types.LetterParam | types.Letter]
            | Stored
        ),
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `POST /bodies/lines`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(SEND_LINES, options, items=items)

    async def send_related(
        self,
        *,
        letter: types.LetterParam | types.Letter,
        scan: File | Sequence[File] | Omit = omit,
        anything: object | Omit = omit,
        file_or_name: File | types.PersonParam | types.Person | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `POST /bodies/related`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(
            SEND_RELATED,
            options,
            form={"letter": letter, "anything": anything, "fileOrName": file_or_name},
            files={"scan": scan},
        )

    async def send_image(
        self,
        *,
        content: Upload,
        content_type: Literal["image/png", "image/jpeg"] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `POST /bodies/images`.

        Args:
            content_type: The media type of the body; `image/png` unless given.
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(
            SEND_IMAGE, options, content=content, headers={"Content-Type": content_type}
        )

    async def send_either(
        self,
        *,
        to: str,
        sealed_by: types.PersonParam | types.Person,
        sent_on: date | Omit = omit,
        subject: str | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Call `POST /bodies/either`.

        Args:
            to: Who will read it.
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(
            SEND_EITHER,
            options,
            body={
                "to": to,
                "sealedBy": sealed_by,
                "sentOn": sent_on,
                "subject": subject,
            },
        )

    async def send_either_multipart(
        self, *, scan: File | Omit = omit, **options: Unpack[RequestOptions]
    ) -> None:
        """The body is `multipart/form-data`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(SEND_EITHER_MULTIPART, options, files={"scan": scan})

    async def send_either_text(
        self, *, content: Upload, **options: Unpack[RequestOptions]
    ) -> None:
        """The body is `text/plain`.

        Args:
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(SEND_EITHER_TEXT, options, content=content)


if TYPE_CHECKING:

    class BodiesWithRawResponse:
        def __init__(self, of: Bodies) -> None:
            self.send_json = views.raw(of.send_json)
            self.merge_json = views.raw(of.merge_json)
            self.send_list = views.raw(of.send_list)
            self.send_form = views.raw(of.send_form)
            self.send_parts = views.raw(of.send_parts)
            self.send_raw = views.raw(of.send_raw)
            self.send_text = views.raw(of.send_text)
            self.send_lines = views.raw(of.send_lines)
            self.send_related = views.raw(of.send_related)
            self.send_image = views.raw(of.send_image)
            self.send_either = views.raw(of.send_either)
            self.send_either_multipart = views.raw(of.send_either_multipart)
            self.send_either_text = views.raw(of.send_either_text)

    class BodiesWithStreamingResponse:
        def __init__(self, of: Bodies) -> None:
            self.send_json = views.streaming(of.send_json)
            self.merge_json = views.streaming(of.merge_json)
            self.send_list = views.streaming(of.send_list)
            self.send_form = views.streaming(of.send_form)
            self.send_parts = views.streaming(of.send_parts)
            self.send_raw = views.streaming(of.send_raw)
            self.send_text = views.streaming(of.send_text)
            self.send_lines = views.streaming(of.send_lines)
            self.send_related = views.streaming(of.send_related)
            self.send_image = views.streaming(of.send_image)
            self.send_either = views.streaming(of.send_either)
            self.send_either_multipart = views.streaming(of.send_either_multipart)
            self.send_either_text = views.streaming(of.send_either_text)

    class AsyncBodiesWithRawResponse:
        def __init__(self, of: AsyncBodies) -> None:
            self.send_json = views.async_raw(of.send_json)
            self.merge_json = views.async_raw(of.merge_json)
            self.send_list = views.async_raw(of.send_list)
            self.send_form = views.async_raw(of.send_form)
            self.send_parts = views.async_raw(of.send_parts)
            self.send_raw = views.async_raw(of.send_raw)
            self.send_text = views.async_raw(of.send_text)
            self.send_lines = views.async_raw(of.send_lines)
            self.send_related = views.async_raw(of.send_related)
            self.send_image = views.async_raw(of.send_image)
            self.send_either = views.async_raw(of.send_either)
            self.send_either_multipart = views.async_raw(of.send_either_multipart)
            self.send_either_text = views.async_raw(of.send_either_text)

    class AsyncBodiesWithStreamingResponse:
        def __init__(self, of: AsyncBodies) -> None:
            self.send_json = views.async_streaming(of.send_json)
            self.merge_json = views.async_streaming(of.merge_json)
            self.send_list = views.async_streaming(of.send_list)
            self.send_form = views.async_streaming(of.send_form)
            self.send_parts = views.async_streaming(of.send_parts)
            self.send_raw = views.async_streaming(of.send_raw)
            self.send_text = views.async_streaming(of.send_text)
            self.send_lines = views.async_streaming(of.send_lines)
            self.send_related = views.async_streaming(of.send_related)
            self.send_image = views.async_streaming(of.send_image)
            self.send_either = views.async_streaming(of.send_either)
            self.send_either_multipart = views.async_streaming(of.send_either_multipart)
            self.send_either_text = views.async_streaming(of.send_either_text)
