"""Uses of the events SDK: unions, streams, JSON lines, filters to any depth."""

from __future__ import annotations

from typing import Final

from sdks.uses import DAY, NIGHT, use

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
        events=[
            PURCHASE,
            {"kind": "page_view", "actor": "a", "url": "https://a.example/"},
        ],
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
    use(
        "events.search",
        "Page[PageViewEvent]",
        "POST /events/search",
        filter=FILTER,
        order="oldest",
    ),
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
        "Stream[LiveHeartbeat, LiveHeartbeat, LiveHeartbeat]",
        "GET /events/tail",
        last_event_id="7",
        sent_headers={"last-event-id": "7", "accept": "text/event-stream"},
    ),
    use(
        "events.count",
        "int",
        "GET /events/count",
        kind="custom",
        sent_query="kind=custom",
    ),
    use("events.retrieve", "PurchaseEvent", "GET /events/{event_id}", "evt_0001"),
    use("events.delete", "Deletion", "DELETE /events/{event_id}", "evt_0001"),
    use(
        "segments.create",
        "Segment",
        "POST /segments",
        name="Buyers",
        filter=FILTER,
        notify=None,
    ),
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
