"""Chance and a document -> its history, in which the SDK is the same with a memory and without."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import Any

from sdkwright import output, pipeline
from sdkwright.config import Config
from sdkwright.memory import Memory
from sdkwright.pipeline import Result

Json = Any
Document = dict[str, Any]
METHODS = ("get", "put", "post", "delete", "patch")
ADDED = "/changed-{number}"


class Changes:
    """Changes of one document, each made in place."""

    def __init__(self, document: Document, random: Random) -> None:
        self._document, self._random = document, random
        document.setdefault("paths", {})
        self._number = 0

    def one(self) -> str:
        """Make one; returns its name."""
        kinds: list[Callable[[], object]] = [
            self.parameter,
            self.parameter,
            self.words,
            self.inline_property,
            self.inline_property,
            self.component_property,
            self.gone_property,
            self.renamed,
            self.other_tag,
            self.gone_operation,
            self.operation,
            self.order,
            self.refers_to_component,
            self.refers_into_paths,
            self.broken,
            self.broken_component,
            self.component,
            self.title,
        ]
        kind = self._random.choice(kinds)
        self._number += 1
        kind()
        return kind.__name__

    # --- of operations ---

    def parameter(self) -> None:
        schema = {"type": self._random.choice(["string", "integer", "boolean"])}
        added = {"name": f"more_{self._number}", "in": "query", "schema": schema}
        operation = self._operation()
        operation["parameters"] = [*operation.get("parameters", ()), added]

    def words(self) -> None:
        self._operation()["description"] = f"Said anew, {self._number}."

    def inline_property(self) -> None:
        """What comes back has one more property, which may be an object."""
        operation = self._operation()
        inner: Json = {"type": "string"}
        if self._random.random() < 0.5:
            inner = {"type": "object", "properties": {"inner": {"type": "integer"}}}
        schema = {"type": "object", "properties": {f"more_{self._number}": inner}}
        content = {"application/json": {"schema": schema}}
        operation["responses"] = {
            **operation.get("responses", {}),
            "200": {"description": "ok", "content": content},
        }

    def renamed(self) -> None:
        self._operation()["operationId"] = f"renamed{self._number}"

    def other_tag(self) -> None:
        self._operation()["tags"] = [self._random.choice(["things", "others"])]

    def gone_operation(self) -> None:
        paths = self._document["paths"]
        found = [(p, key) for p, item in paths.items() for key in item if key in METHODS]
        if len(found) > 2:
            path, method = self._random.choice(found)
            del paths[path][method]

    def operation(self) -> None:
        """One like another, at a place of its own in between."""
        added = copy.deepcopy(self._operation())
        added["operationId"] = f"added{self._number}"
        items = [*self._document["paths"].items()]
        place = self._random.randrange(len(items) + 1)
        items.insert(place, (ADDED.format(number=self._number), {"get": added}))
        self._document["paths"] = dict(items)

    def order(self) -> None:
        items = [*self._document["paths"].items()]
        self._random.shuffle(items)
        self._document["paths"] = dict(items)

    def refers_to_component(self) -> None:
        home = "definitions" if "swagger" in self._document else "components/schemas"
        self._answers(f"#/{home}/{self._random.choice([*self._schemas()])}")

    def refers_into_paths(self) -> None:
        """One operation is made of a part of another one."""
        for path, method, operation in self._operations():
            for status, answer in operation.get("responses", {}).items():
                media = answer.get("content", {}) if isinstance(answer, dict) else {}
                if "schema" in media.get("application/json", {}):
                    where = path.replace("~", "~0").replace("/", "~1")
                    way = f"{method}/responses/{status}/content/application~1json"
                    return self._answers(f"#/paths/{where}/{way}/schema")
        return None

    def broken(self) -> None:
        operation = self._operation()
        added: Json = self._random.choice(
            ["nonsense", {"name": "x"}, {"$ref": "#/components/parameters/Nowhere"}]
        )
        operation["parameters"] = [*operation.get("parameters", ()), added]

    # --- of what they share ---

    def component_property(self) -> None:
        self._properties()[f"more_{self._number}"] = {"type": "string"}

    def gone_property(self) -> None:
        properties = self._properties()
        if properties:
            del properties[self._random.choice([*properties])]

    def broken_component(self) -> None:
        self._properties()[f"broken_{self._number}"] = {"type": "number", "example": "x"}

    def component(self) -> None:
        name = f"Added{self._number}"
        self._schemas()[name] = {"type": "object", "properties": {"a": {"type": "string"}}}
        self._properties()[f"added_{self._number}"] = {"$ref": f"#/components/schemas/{name}"}

    def title(self) -> None:
        self._document["info"]["description"] = f"Another one, {self._number}."

    def _schemas(self) -> dict[str, Json]:
        home = "definitions" if "swagger" in self._document else "schemas"
        above = self._document
        if home == "schemas":
            above = above.setdefault("components", {})
        schemas: dict[str, Json] = above.setdefault(home, {})
        return schemas or {"": {}}

    def _properties(self) -> dict[str, Json]:
        found = [s for s in self._schemas().values() if "properties" in s]
        if not found:
            return {}
        properties: dict[str, Json] = self._random.choice(found)["properties"]
        return properties

    def _answers(self, ref: str) -> None:
        content = {"application/json": {"schema": {"$ref": ref}}}
        self._operation()["responses"] = {"200": {"description": "ok", "content": content}}

    def _operation(self) -> dict[str, Json]:
        found = [operation for _, _, operation in self._operations()]
        return self._random.choice(found) if found else {}

    def _operations(self) -> Iterator[tuple[str, str, dict[str, Json]]]:
        for section in ("paths", "webhooks"):
            for path, item in self._document.get(section, {}).items():
                for method in METHODS:
                    if method in item:
                        yield path, method, item[method]


def assert_histories_agree(
    document: dict[str, Any], random: Random, config: Config, steps: int
) -> None:
    memory, changes = Memory(), Changes(document, random)
    place, told, versions = Path(config.spec), ["as it was"], [copy.deepcopy(document)]
    for _ in range(steps):
        place.write_text(json.dumps(document), "utf-8")
        result, memory = remembered(config, memory)
        assert_same(result, pipeline.generate(config), " / ".join(told))
        if random.random() < 0.3:  # from here on, its names are pins
            output.write(result, config.out)
        if random.random() < 0.15:
            document.clear()
            document |= copy.deepcopy(random.choice(versions))
            told.append("back")
        else:
            told.append(changes.one())
            versions.append(copy.deepcopy(document))


def remembered(config: Config, memory: Memory) -> tuple[Result, Memory]:
    """A run with what the last one left, and what this one leaves."""
    result = pipeline.generate(config, memory=memory)
    return result, Memory(memory.packed())


def assert_same(one: Result, other: Result, what: str) -> None:
    before = {file.path: file.text for file in other.files}
    differing = [file.path for file in one.files if before.get(file.path) != file.text]
    assert not differing, what
    assert len(one.files) == len(other.files), what
    assert one.diagnostics == other.diagnostics, what
