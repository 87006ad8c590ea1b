"""Calls of `inbound.mail`, sync and async."""

from __future__ import annotations

from wootiv import Wootiv
from wootiv._core.exchanges import Exchange, Sent


def test_create(exchange: Exchange[Wootiv]) -> None:
    """POST /inbound/mail"""
    exchange.call(
        "inbound.mail.create",
        lambda client: client.inbound.mail.create(
            attachments=[["attachments"]],
            bcc="bcc",
            bcc_full=[
                {"email": "Email", "mailbox_hash": "MailboxHash", "name": "Name"}
            ],
            cc="cc",
            cc_full=[["cc_full"]],
            date="date",
            from_="from_",
            from_full={"email": "Email", "mailbox_hash": "MailboxHash", "name": "Name"},
            from_name="from_name",
            headers=["headers"],
            mailbox_hash="mailbox_hash",
            message_id="message_id",
            message_stream="message_stream",
            original_recipient="original_recipient",
            raw_email="raw_email",
            reply_to="reply_to",
            stripped_text_reply="stripped_text_reply",
            subject="subject",
            tag="tag",
            text_body="text_body",
            to="to",
            to_full=[{"email": "Email", "mailbox_hash": "MailboxHash", "name": "Name"}],
        ),
    )
    assert exchange.sent == Sent(
        "POST",
        "/inbound/mail",
        headers={
            "x-stainless-lang": "python",
            "x-stainless-package-version": "{version}",
            "x-stainless-os": "{os}",
            "x-stainless-arch": "{arch}",
            "x-stainless-runtime": "{runtime}",
            "x-stainless-runtime-version": "{python}",
            "authorization": "Bearer api_key",
        },
        json={
            "Attachments": [["attachments"]],
            "Bcc": "bcc",
            "BccFull": [
                {"Email": "Email", "MailboxHash": "MailboxHash", "Name": "Name"}
            ],
            "Cc": "cc",
            "CcFull": [["cc_full"]],
            "Date": "date",
            "From": "from_",
            "FromFull": {
                "Email": "Email",
                "MailboxHash": "MailboxHash",
                "Name": "Name",
            },
            "FromName": "from_name",
            "Headers": ["headers"],
            "MailboxHash": "mailbox_hash",
            "MessageID": "message_id",
            "MessageStream": "message_stream",
            "OriginalRecipient": "original_recipient",
            "RawEmail": "raw_email",
            "ReplyTo": "reply_to",
            "StrippedTextReply": "stripped_text_reply",
            "Subject": "subject",
            "Tag": "tag",
            "TextBody": "text_body",
            "To": "to",
            "ToFull": [
                {"Email": "Email", "MailboxHash": "MailboxHash", "Name": "Name"}
            ],
        },
    )
