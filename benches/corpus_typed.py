"""What a method returned and what the document describes -> whether it is typed.

Where the document describes an object with properties there must be a model of the package,
not a dict; and everything in the answer must fit the SDK's own types.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from pydantic import BaseModel

from sdkwright.mock import Answer
from sdkwright.mock.choosing import Unavailable, coded
from sdkwright.mock.contracts import Contract
from sdkwright.mock.exchange import Schema
from sdkwright.mock.flat import UNIONS, Lookup, Unmakeable, flat
from sdkwright.mock.forms import Media, bare
from sdkwright.mock.judge import Judge

DEEPEST: Final = 4
STREAMS: Final = ("Stream", "AsyncStream")
PAGES: Final = ("Page", "AsyncPage")


def media_of(answer: Answer, contract: Contract) -> Media | None:
    """What the document says about an answer."""
    try:
        _, key = coded(contract.responses, str(answer.status))
    except Unavailable:
        return None
    said = {name.lower(): value for name, value in answer.headers}
    kind = bare(said.get("content-type", ""))
    offers = {bare(o.media.media_type): o for o in contract.responses[key].offers}
    found = offers.get(kind) or next((o for k, o in offers.items() if "*" in k), None)
    return found.media if found else None


class Typing:
    """Looks at results; knows how to follow the document's references."""

    def __init__(self, judge: Judge, package: str) -> None:
        self.judge = judge
        self.package = package
        self.lookup: Lookup = judge.lookup

    def faults(self, returns: str, is_page: bool, value: Any, media: Any) -> list[str]:
        """What is not typed, by the manifest's word for what a method returns."""
        name = type(value).__name__
        schema = media.schema if media else {}
        if is_page:
            if name not in PAGES:
                return [f"{name} is no page"]
            return [*self.below(value.body, schema, "body", 0)]
        kinds = {"text": ("str",), "binary": ("BinaryResponse",), "nothing": ()}
        if returns in kinds:
            is_right = value is None or name in kinds[returns]
            return [] if is_right else [f"{name} for {returns}"]
        return [*self.below(value, schema, "", 0)]

    def item_faults(self, value: Any, media: Any) -> list[str]:
        """Of one item of a stream."""
        if media is None:
            return []
        schema = media.schema if media.item is None else media.item
        is_event = bare(media.media_type) == "text/event-stream"
        if is_event and media.item is not None:
            schema = self.data_of(media.item)
        return [*self.below(value, schema, "item", 0)]

    def data_of(self, event: Schema) -> Schema:
        """What an event carries (3.2, "Special Considerations for Server-Sent Events")."""
        whole = self.flat(event) or {}
        data = self.flat(whole.get("properties", {}).get("data", {})) or {}
        found: Schema = data.get("contentSchema", {})
        return found

    def below(self, value: Any, schema: Schema, at: str, depth: int) -> Iterator[str]:
        """A value and all that is in it, down to a depth."""
        whole = self.flat(schema)
        if whole is None or depth > DEEPEST:
            return
        if isinstance(value, BaseModel):
            yield from self.in_model(value, whole, at, depth)
        elif isinstance(value, list):
            inner = whole.get("items") or {}
            for index, each in enumerate(value[:3]):
                yield from self.below(each, inner, f"{at}[{index}]", depth + 1)
        elif isinstance(value, dict):
            yield from self.in_dict(value, whole, at, depth)

    def in_model(
        self, value: BaseModel, whole: Schema, at: str, depth: int
    ) -> Iterator[str]:
        """A model, which must be one of the SDK."""
        if not type(value).__module__.startswith(f"{self.package}."):
            yield f"{at}: {type(value).__module__} is not of the package"
        fields = type(value).model_fields
        names = {field.alias or name: name for name, field in fields.items()}
        for wire, inner in whole.get("properties", {}).items():
            if wire in names:
                found = vars(value)[names[wire]]  # of a deprecated one, too, quietly
                yield from self.below(found, inner, f"{at}.{wire}", depth + 1)

    def in_dict(
        self, value: dict[str, Any], whole: Schema, at: str, depth: int
    ) -> Iterator[str]:
        """A dict, which is right for maps alone."""
        found = [self.flat(each) for kind in UNIONS for each in whole.get(kind, ())]
        cases = [whole, *(each for each in found if each is not None)]
        if any(map(is_object, cases)) and not any(map(is_free, cases[1:])):
            yield f"{at or 'the result'}: a dict where an object is described"
            return
        inner = whole.get("additionalProperties")
        for key, each in list(value.items())[:3]:
            if isinstance(inner, dict):
                yield from self.below(each, inner, f"{at}[{key!r}]", depth + 1)

    def flat(self, schema: Schema) -> Schema | None:
        """Without references; None for a schema that contradicts itself."""
        try:
            return flat(schema, self.lookup)
        except Unmakeable:
            return None


def is_free(schema: Schema) -> bool:
    """Whether it takes any object, or anything."""
    is_shapeless = not schema.keys() & {"properties", "allOf", "enum", "const", *UNIONS}
    return is_shapeless and schema.get("type", "object") == "object"


def is_object(schema: Schema) -> bool:
    """Whether it describes properties of an object."""
    kind = schema.get("type", "object")
    return bool(schema.get("properties")) and (kind == "object" or "object" in kind)
