"""A document of `specs/` -> openapi-core's judge of it."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, Final

import yaml
from openapi_core import Config, OpenAPI
from sdks.places import SPECS


def as_it_is(content: bytes) -> Any:
    """A body of which the judge is to know no more."""
    return content


FURTHER: Final[dict[str, Callable[[bytes], Any]]] = {
    "application/merge-patch+json": json.loads,
    "application/problem+json": json.loads,
}


def judge_of(name: str, url: str) -> OpenAPI:
    """The judge of what comes in at a server's address."""
    text = SPECS[name].read_text(encoding="utf-8")
    document = without_hints(yaml.safe_load(text))
    document["servers"] = [{"url": url}]
    for item in document["paths"].values():
        for each in (item, *(v for v in item.values() if isinstance(v, dict))):
            each.pop("servers", None)
    config: Any = Config(extra_media_type_deserializers=FURTHER)
    return OpenAPI.from_dict(document, config, base_uri=SPECS[name].as_uri())


def without_hints(node: Any) -> Any:
    """The document without discriminators.

    They do not change what is valid (OpenAPI 3.1.1, section 4.8.25), but the judge takes the
    value of one for the name of a schema, and asks for nothing else.
    """
    if isinstance(node, list):
        return [without_hints(each) for each in node]
    if isinstance(node, dict):
        return {key: without_hints(node[key]) for key in node if key != "discriminator"}
    return node
