"""Operations on mail of inbound."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import types
from .._core.nested import Nested
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

CREATE: Operation[None] = Operation(
    "inbound.mail.create",
    "POST",
    "/inbound/mail",
    lambda: None,
    nested=Nested(
        {
            "BccFull": lambda: (types.CorrespondentParam,),
            "FromFull": lambda: (types.CorrespondentParam,),
            "ToFull": lambda: (types.CorrespondentParam,),
        }
    ),
)


class Mail(Resource["MailWithRawResponse", "MailWithStreamingResponse"]):
    """Operations on mail of inbound."""

    def create(
        self,
        *,
        attachments: Sequence[Sequence[object]],
        bcc: str,
        bcc_full: Sequence[types.CorrespondentParam | types.Correspondent],
        cc: str,
        cc_full: Sequence[Sequence[object]],
        date: str,
        from_: str,
        from_full: types.CorrespondentParam | types.Correspondent,
        from_name: str,
        headers: Sequence[str],
        mailbox_hash: str,
        message_id: str,
        message_stream: str,
        original_recipient: str,
        raw_email: str,
        reply_to: str,
        stripped_text_reply: str,
        subject: str,
        tag: str,
        text_body: str,
        to: str,
        to_full: Sequence[types.CorrespondentParam | types.Correspondent],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Hand over a mail that came in.

        Args:
            attachments: Files that go with it.
            bcc: Who gets it, unknown to the others.
            bcc_full: The same, with names.
            cc: Who gets a copy.
            cc_full: The same, with names.
            date: When it was sent.
            from_: Who sent it.
            from_full: The same, with the name.
            from_name: The name of who sent it.
            headers: Its headers.
            mailbox_hash: What stands behind the plus of the address.
            message_id: Its id.
            message_stream: Which way it came.
            original_recipient: The address that it was sent to at first.
            raw_email: All of it as it came.
            reply_to: Where answers go.
            stripped_text_reply: Its text without what it answers.
            subject: What it is about.
            tag: Its label.
            text_body: Its text.
            to: Whom it is for.
            to_full: The same, with names.
            **options: Options of this call; see `RequestOptions`.
        """
        return self._call(
            CREATE,
            options,
            body={
                "Attachments": attachments,
                "Bcc": bcc,
                "BccFull": bcc_full,
                "Cc": cc,
                "CcFull": cc_full,
                "Date": date,
                "From": from_,
                "FromFull": from_full,
                "FromName": from_name,
                "Headers": headers,
                "MailboxHash": mailbox_hash,
                "MessageID": message_id,
                "MessageStream": message_stream,
                "OriginalRecipient": original_recipient,
                "RawEmail": raw_email,
                "ReplyTo": reply_to,
                "StrippedTextReply": stripped_text_reply,
                "Subject": subject,
                "Tag": tag,
                "TextBody": text_body,
                "To": to,
                "ToFull": to_full,
            },
        )


class AsyncMail(
    AsyncResource["AsyncMailWithRawResponse", "AsyncMailWithStreamingResponse"]
):
    """Operations on mail of inbound."""

    async def create(
        self,
        *,
        attachments: Sequence[Sequence[object]],
        bcc: str,
        bcc_full: Sequence[types.CorrespondentParam | types.Correspondent],
        cc: str,
        cc_full: Sequence[Sequence[object]],
        date: str,
        from_: str,
        from_full: types.CorrespondentParam | types.Correspondent,
        from_name: str,
        headers: Sequence[str],
        mailbox_hash: str,
        message_id: str,
        message_stream: str,
        original_recipient: str,
        raw_email: str,
        reply_to: str,
        stripped_text_reply: str,
        subject: str,
        tag: str,
        text_body: str,
        to: str,
        to_full: Sequence[types.CorrespondentParam | types.Correspondent],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Hand over a mail that came in.

        Args:
            attachments: Files that go with it.
            bcc: Who gets it, unknown to the others.
            bcc_full: The same, with names.
            cc: Who gets a copy.
            cc_full: The same, with names.
            date: When it was sent.
            from_: Who sent it.
            from_full: The same, with the name.
            from_name: The name of who sent it.
            headers: Its headers.
            mailbox_hash: What stands behind the plus of the address.
            message_id: Its id.
            message_stream: Which way it came.
            original_recipient: The address that it was sent to at first.
            raw_email: All of it as it came.
            reply_to: Where answers go.
            stripped_text_reply: Its text without what it answers.
            subject: What it is about.
            tag: Its label.
            text_body: Its text.
            to: Whom it is for.
            to_full: The same, with names.
            **options: Options of this call; see `RequestOptions`.
        """
        return await self._call(
            CREATE,
            options,
            body={
                "Attachments": attachments,
                "Bcc": bcc,
                "BccFull": bcc_full,
                "Cc": cc,
                "CcFull": cc_full,
                "Date": date,
                "From": from_,
                "FromFull": from_full,
                "FromName": from_name,
                "Headers": headers,
                "MailboxHash": mailbox_hash,
                "MessageID": message_id,
                "MessageStream": message_stream,
                "OriginalRecipient": original_recipient,
                "RawEmail": raw_email,
                "ReplyTo": reply_to,
                "StrippedTextReply": stripped_text_reply,
                "Subject": subject,
                "Tag": tag,
                "TextBody": text_body,
                "To": to,
                "ToFull": to_full,
            },
        )


if TYPE_CHECKING:

    class MailWithRawResponse:
        def __init__(self, of: Mail) -> None:
            self.create = views.raw(of.create)

    class MailWithStreamingResponse:
        def __init__(self, of: Mail) -> None:
            self.create = views.streaming(of.create)

    class AsyncMailWithRawResponse:
        def __init__(self, of: AsyncMail) -> None:
            self.create = views.async_raw(of.create)

    class AsyncMailWithStreamingResponse:
        def __init__(self, of: AsyncMail) -> None:
            self.create = views.async_streaming(of.create)
