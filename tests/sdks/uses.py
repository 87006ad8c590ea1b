"""Calls as users of the SDKs write them, with what they send and what they get."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any, Final

NIGHT: Final = datetime(2025, 3, 1, 22, 0, tzinfo=UTC)
DAY: Final = date(2025, 3, 1)


@dataclass(frozen=True)
class Use:
    """A call of a method, and what comes of it."""

    method: str
    """Such as `files.list`."""
    gives: str
    """The types of the result, such as `Page[File]`."""
    operation: str
    """The operation of the document, such as `GET /files`."""
    args: tuple[Any, ...] = ()
    kwargs: Mapping[str, Any] = field(default_factory=dict)
    query: str | None = None
    """The query on the wire."""
    path: str | None = None
    """The path on the wire."""
    body: Any = None
    """The body on the wire: bytes as they are, anything else as JSON."""
    headers: Mapping[str, str] = field(default_factory=dict)
    """Some headers on the wire."""


def use(method: str, gives: str, operation: str, *args: Any, **kwargs: Any) -> Use:
    """A use; `sent_body` and the like are what it sends, everything else are arguments."""
    sent = {name[5:]: kwargs.pop(name) for name in list(kwargs) if name.startswith("sent_")}
    return Use(method, gives, operation, args, kwargs, **sent)


PURCHASE: Final = {
    "kind": "purchase",
    "actor": "user_18",
    "order_id": "o-5512",
    "lines": [["hat-blue", 2, 19.5], ["ribbon", 1, 3]],
    "currency": "EUR",
}
FILTER: Final = {
    "op": "and",
    "filters": [
        {"op": "equals", "field": "kind", "value": "purchase"},
        {"op": "not", "filter": {"op": "exists", "field": "coupon"}},
    ],
}
EVENTS: Final = (
    use(
        "events.track",
        "Duplicate",
        "POST /events",
        body={**PURCHASE, "at": NIGHT},
        sent_body={**PURCHASE, "at": "2025-03-01T22:00:00Z"},
        sent_headers={"x-write-key": "w"},
    ),
    use(
        "events.track_batch",
        "BatchReceipt",
        "POST /events/batch",
        events=[PURCHASE, {"kind": "page_view", "actor": "a", "url": "https://a.example/"}],
        defaults={"context": {"locale": "nl-NL", "shop": "north"}},
        dry_run=True,
    ),
    use(
        "events.list",
        "Page[PurchaseEvent, IdentifyEvent]",
        "GET /events",
        kind=["page_view", "purchase"],
        since=NIGHT,
        limit=3,
        sent_query="limit=3&kind=page_view&kind=purchase&since=2025-03-01T22%3A00%3A00Z",
        sent_headers={"authorization": "Bearer t"},
    ),
    use(
        "events.imports.create",
        "ImportJob",
        "POST /events/import",
        source="warehouse 2019",
        content=b'{"kind": "custom"}\n{"kind": "custom"}\n',
        sent_query="source=warehouse%202019",
        sent_body=b'{"kind": "custom"}\n{"kind": "custom"}\n',
        sent_headers={"content-type": "application/x-ndjson"},
    ),
    use("events.search", "Page[PageViewEvent]", "POST /events/search", filter=FILTER, order="oldest"),
    use(
        "events.export",
        "Stream[PageViewEvent, PageViewEvent, PageViewEvent]",
        "GET /events/export",
        day=DAY,
        sent_query="day=2025-03-01",
        sent_headers={"accept": "application/x-ndjson"},
    ),
    use(
        "events.tail",
        "Stream[LiveMessage, LiveMessage, LiveMessage]",
        "GET /events/tail",
        last_event_id="7",
        sent_headers={"last-event-id": "7", "accept": "text/event-stream"},
    ),
    use("events.count", "int", "GET /events/count", kind="custom", sent_query="kind=custom"),
    use("events.retrieve", "PurchaseEvent", "GET /events/{event_id}", "evt_0001"),
    use("events.delete", "Deletion", "DELETE /events/{event_id}", "evt_0001"),
    use("segments.create", "Segment", "POST /segments", name="Buyers", filter=FILTER, notify=None),
    use(
        "segments.evaluate",
        "bool",
        "POST /segments/{segment_id}/evaluate",
        "seg_1",
        body={"traits": {"plan": "free", "age": 31, "known": True, "city": None}},
    ),
    use(
        "channels.update",
        "EmailChannel",
        "PATCH /channels/{channel_id}",
        "chn_1",
        quiet_hours=None,
        sent_body=b'{"quiet_hours":null}',
        sent_headers={"content-type": "application/merge-patch+json"},
    ),
    use(
        "channels.create",
        "EmailChannel",
        "POST /channels",
        body={
            "type": "hook",
            "name": "Till",
            "url": "https://till.example/",
            "quiet_hours": {"from_": "22:00", "to": "07:00"},
        },
        sent_body={
            "type": "hook",
            "name": "Till",
            "url": "https://till.example/",
            "quiet_hours": {"from": "22:00", "to": "07:00"},
        },
    ),
    use("channels.list", "list[EmailChannel, HookChannel]", "GET /channels"),
    use(
        "notifications.send",
        "Notification",
        "POST /notifications",
        channel_id="chn_1",
        to={"segment_id": "seg_1"},
        message={"title": "Hats", "parts": [{"kind": "text", "text": "New hats."}]},
        priority=2,
    ),
)
FILES: Final = (
    use(
        "tokens.exchange",
        "Token",
        "POST /oauth/token",
        grant_type="refresh_token",
        refresh_token="8x L",
        client_id="app_1",
        scope=["files.read", "links.write"],
        claims={"email": True},
        sent_headers={"content-type": "application/x-www-form-urlencoded"},
    ),
    use(
        "files.list",
        "Page[File]",
        "GET /files",
        filter={"kind": "image", "min_size": 1000},
        sort=["-size", "name"],
        labels=["holiday", "2024"],
        owners=["ann", "bo"],
        kind=["image", "text"],
        within={"north": 53.5, "south": 52, "east": 5.5, "west": 5},
    ),
    use(
        "files.upload",
        "File",
        "POST /files",
        content=("harbour.png", b"PNG!", "image/png"),
        details={"name": "harbour.png", "custom": {"camera": "X100"}},
        labels=["holiday", "2024"],
        thumbnail=("small.png", b"png", "image/png"),
        replace=True,
    ),
    use(
        "files.upload_many",
        "list[File, File]",
        "POST /files/bulk",
        files=[("notes.txt", b"notes", "text/plain"), b"boat"],
        folder_id="d_1",
    ),
    use("files.find", "File", "GET /files/by-path", path="/Holiday/harbour.png"),
    use(
        "files.retrieve",
        "File",
        "GET /files/{file_id}",
        "f_1",
        if_none_match='"v2"',
        sent_headers={"if-none-match": '"v2"'},
    ),
    use("files.check", "NoneType", "HEAD /files/{file_id}", "f_1"),
    use(
        "files.update",
        "File",
        "PATCH /files/{file_id}",
        "f_1",
        folder_id=None,
        labels=["a"],
        sent_body=b'{"folder_id":null,"labels":["a"]}',
    ),
    use(
        "files.delete",
        "NoneType",
        "DELETE /files/{file_id}",
        "f_1",
        forever=True,
        sent_query="forever=true",
    ),
    use(
        "files.content.download",
        "BinaryResponse",
        "GET /files/{file_id}/content",
        "f_1",
        range="bytes=0-499",
        sent_headers={"range": "bytes=0-499"},
    ),
    use(
        "files.content.upload",
        "File",
        "PUT /files/{file_id}/content",
        "f_1",
        content=b"\x00\xff",
        x_content_sha256="0" * 64,
        sent_body=b"\x00\xff",
        sent_headers={"content-type": "application/octet-stream"},
    ),
    use(
        "files.text.retrieve",
        "str",
        "GET /files/{file_id}/text",
        "f_1",
        accept_language=["nl", "en"],
        sent_headers={"accept-language": "nl,en"},
    ),
    use(
        "files.text.replace",
        "NoneType",
        "PUT /files/{file_id}/text",
        "f_1",
        content="Harbour, café",
        sent_body="Harbour, café".encode(),
    ),
    use("files.versions.list", "Page[Version, Version]", "GET /files/{file_id}/versions", "f_1"),
    use("folders.create", "Folder", "POST /folders", name="Holiday", colour=None),
    use(
        "links.create",
        "Link",
        "POST /links",
        file_id="f_1",
        expires_at=NIGHT,
        notify={"by": "email", "address": "ann@mail.example"},
        sent_body={
            "file_id": "f_1",
            "expires_at": "2025-03-01T22:00:00Z",
            "notify": {"by": "email", "address": "ann@mail.example"},
        },
    ),
    use(
        "links.open",
        "SharedFile",
        "GET /s/{token}",
        "s_9f",
        stowaway_visitor="v_31",
        x_link_password="hunter22",
        sent_headers={"cookie": "stowaway_visitor=v_31", "x-link-password": "hunter22"},
    ),
)
ACCOUNTS: Final = (
    use(
        "user_accounts.list_users",
        "Page[User]",
        "GET /v1/users",
        created_gte=NIGHT,
        sort="-name",
        sent_headers={"authorization": "Bearer t"},
    ),
    use(
        "user_accounts.create_user",
        "User",
        "POST /v1/users",
        type="member",
        name={"given": "Ann"},
        email=None,
        expires={"at": NIGHT},
        profile={"shoe size": 41},
        sent_body={
            "type": "member",
            "name": {"given": "Ann"},
            "email": None,
            "expires": {"at": "2025-03-01T22:00:00Z"},
            "profile": {"shoe size": 41},
        },
    ),
    use(
        "user_accounts.import_",
        "Import",
        "POST /v1/users/import",
        body=[{"type": "member", "name": {"given": "Bo"}, "email": "bo@mail.example"}],
        global_=True,
        sent_query="global=true",
        sent_body=b'[{"type":"member","name":{"given":"Bo"},"email":"bo@mail.example"}]',
    ),
    use(
        "user_accounts.update_user",
        "User",
        "PATCH /v1/users/{id}",
        "usr_2",
        phone=None,
        profile={"shoe size": None},
        sent_body=b'{"phone":null,"profile":{"shoe size":null}}',
    ),
    use(
        "user_accounts.delete",
        "NoneType",
        "DELETE /v1/users/{id}",
        "usr_2",
        from_=DAY,
        sent_query="from=2025-03-01",
    ),
    use(
        "user_accounts.set_password",
        "NoneType",
        "PUT /v1/users/{id}/password",
        "usr_2",
        old="correct horse",
        new="battery staple",
        sent_headers={"cookie": "gatehouse_session=s"},
    ),
    use("user_accounts.list_devices", "list[Device]", "GET /v1/users/{id}/devices", "usr_2"),
    use("user_accounts.get_record", "DirectoryRecord", "GET /v1/users/{id}/record", "usr_2"),
    use(
        "user_accounts.put_record",
        "DirectoryRecord",
        "PUT /v1/users/{id}/record",
        "usr_2",
        body_id=4711,
        type="Employee",
        class_="A",
        from_=DAY,
        x_y="1",
        body_x_y="2",
        given_name="Ann",
        größe=171.5,
        manager={"id": 1, "type": "Boss", "camel_case": "Bo"},
        sent_body={
            "id": 4711,
            "@type": "Employee",
            "class": "A",
            "from": "2025-03-01",
            "x-y": "1",
            "X_Y": "2",
            "given name": "Ann",
            "größe": 171.5,
            "manager": {"id": 1, "@type": "Boss", "camelCase": "Bo"},
        },
    ),
    use("user_accounts.who_am_i", "User", "GET /v1/me"),
    use(
        "access_tokens.create_token",
        "Token",
        "POST /v1/tokens",
        scopes=["accounts.read"],
        for_="usr_2",
        sent_body={"scopes": ["accounts.read"], "for": "usr_2"},
        sent_headers={"authorization": "Basic cDpx"},
    ),
    use(
        "sign_in_rules.create_rule",
        "Rule",
        "POST /v1/rules",
        name="night",
        if_={"all": [{"field": "hour", "is_": "below", "value": {"literal": 6}}]},
        then="refuse",
        else_="pass",
        sent_body={
            "name": "night",
            "if": {"all": [{"field": "hour", "is": "below", "value": {"literal": 6}}]},
            "then": "refuse",
            "else": "pass",
        },
    ),
    use(
        "sign_in_rules.replace_list",
        "List",
        "PUT /v1/lists/{name}",
        "office",
        body_name="The office",
        mode="allow",
        ranges=[["10.0.0.1", "10.0.0.9"]],
    ),
    use(
        "audit_log.search_requests",
        "Page[LoggedRequest]",
        "GET /v1/audit/requests",
        self_=True,
        headers=["User-Agent", "Accept"],
        options_={"case": "ignore", "whole_words": True},
        timeout_=2.5,
        class_=4,
    ),
    use("audit_log.get_hours", "list[list, list, list, list, list, list, list]", "GET /v1/audit/hours"),
)
USES: Final = {"events": EVENTS, "files": FILES, "accounts": ACCOUNTS}
