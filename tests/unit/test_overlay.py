"""Overlays and patches on documents: what comes out, where it was written, and what is refused."""

from __future__ import annotations

import inspect
import json
import sys
import textwrap
from pathlib import Path
from typing import Any

import pytest

from sdkwright.diagnostics import Diagnostic, SpecError
from sdkwright.limits import Limits
from sdkwright.spec.load import Node, load
from sdkwright.spec.overlay import overlaid

DOCUMENT = """\
openapi: 3.1.0
info: {title: Pets, version: "1"}
tags: [{name: a}, {name: b}, {name: c}]
paths:
  /pets:
    get:
      summary: All
      tags: [pets, animals]
      parameters:
        - {name: limit, in: query}
        - {name: cursor, in: query}
    post: {tags: [pets]}
  /dogs:
    get: {tags: [dogs]}
shared: &shared {deep: {value: 1}}
again: *shared
nothing: null
"""


class Desk:
    """A folder with a document, and what was said about it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.said: list[Diagnostic] = []
        (folder / "openapi.yaml").write_text(DOCUMENT)

    def applied(self, *overlays: str, limits: Limits | None = None) -> Node:
        """The document under overlays `1.yaml`, `2.yaml`..."""
        nodes = []
        for number, text in enumerate(overlays, 1):
            file = self.folder / f"{number}.{'json' if text.startswith('{') else 'yaml'}"
            file.write_text(text)
            nodes.append(load(str(file), report=self.said.append))
        root = load(str(self.folder / "openapi.yaml"), report=self.said.append)
        return overlaid(root, nodes, self.said.append, limits or Limits())

    def place(self, node: Node) -> str:
        """`1.yaml:5:3`."""
        return str(node.at).removeprefix(f"{self.folder.as_posix()}/")

    def refused(self, *overlays: str) -> str:
        """The place and the message of the error."""
        with pytest.raises(SpecError) as caught:
            self.applied(*overlays)
        found = caught.value.diagnostic
        assert found.code == "overlay-invalid" and found.at
        return f"{found.at.line}:{found.at.column} {found.message}"


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def actions(text: str, version: str = "1.1.0") -> str:
    head = f"overlay: {version}\ninfo: {{title: x, version: 1.0.0}}\nactions:\n"
    return head + textwrap.dedent(text)


def at(node: Node, *way: str) -> Any:
    return node.child(*way).value


@pytest.mark.parametrize(
    ("action", "way", "expected"),
    [
        ("- {target: $.info, update: {title: Dogs}}", "info", {"title": "Dogs", "version": "1"}),
        ("- {target: $.info, update: {x: {y: 1}}}", "info/x", {"y": 1}),
        ("- {target: $.info.title, update: Dogs}", "info/title", "Dogs"),
        ("- {target: '$.tags', update: {name: d}}", "tags", [{"name": n} for n in "abcd"]),
        ("- {target: '$.tags', update: [{name: d}]}", "tags", [{"name": n} for n in "abcd"]),
        ("- {target: '$.tags[1]', remove: true}", "tags", [{"name": "a"}, {"name": "c"}]),
        ("- {target: '$.tags[0,2]', remove: true}", "tags", [{"name": "b"}]),
        ("- {target: '$.tags[*]', remove: true}", "tags", []),
        ("- {target: '$.paths.*.get', update: {tags: [x]}}", "paths/~dogs/get/tags", ["dogs", "x"]),
        ("- {target: '$.paths.*[?@.summary]', update: {x-ok: true}}", "paths/~pets/get/x-ok", True),
        ("- {target: '$.paths.*[?@.summary]', update: {x-ok: true}}", "paths/~dogs/get/x-ok", None),
        ("- {target: \"$..tags[?@ == 'pets']\", remove: true}", "paths/~pets/get/tags", ["animals"]),
        ("- {target: \"$..parameters[?@.name=='limit']\", update: {in: header}}", "paths/~pets/get/parameters/0/in", "header"),
        ("- {target: \"$.paths['/dogs']\", remove: true}", "paths/~dogs", None),
        ("- {target: $.nothing, update: {a: 1}}", "nothing", {"a": 1}),
        ("- {target: $.again.deep, update: {value: 2}}", "again", {"deep": {"value": 2}}),
        ("- {target: $.again.deep, update: {value: 2}}", "shared", {"deep": {"value": 1}}),
        ("- {target: \"$.paths['/dogs'].get\", copy: \"$.paths['/pets'].post\"}", "paths/~dogs/get/tags", ["dogs", "pets"]),
        ("- {target: $, update: {made: {}}}\n- {target: $.made, copy: $.info}\n- {target: $.info, update: {title: New}}", "made/title", "Pets"),
        ("- {target: $.info, update: {title: New}}\n- {target: $.again, copy: $.info}\n- {target: $.again, update: {title: Newer}}", "info/title", "New"),
        ("- {target: $.tags, remove: true}\n- {target: $, update: {tags: [{name: z}]}}", "tags", [{"name": "z"}]),
        ("- {target: $.info, update: {title: x}, remove: true}", "info", None),
        ("- {target: $.info.title, update: null}", "info", {"title": None, "version": "1"}),
        ("- {target: '$.paths.*', update: {x: {y: []}}}\n- {target: \"$.paths['/dogs'].x.y\", update: 1}", "paths/~pets/x/y", []),
    ],
)  # fmt: skip
def test_what_actions_do(desk: Desk, action: str, way: str, expected: Any) -> None:
    found = desk.applied(actions(action))
    keys = [key.replace("~", "/") for key in way.split("/")]
    assert at(found, *keys) == expected
    assert desk.said == []


def test_keys_keep_their_order(desk: Desk) -> None:
    text = "- {target: $.info, update: {description: x, title: y}}\n- {target: $, update: {x-new: 1, info: {x: 1}}}"
    found = desk.applied(actions(text))
    assert list(at(found, "info")) == ["title", "version", "description", "x"]
    assert list(at(found))[:2] == ["openapi", "info"] and list(at(found))[-1] == "x-new"


def test_overlays_come_one_after_the_other(desk: Desk) -> None:
    first = actions("- {target: $.info, update: {title: One, x-one: 1}}")
    second = actions("- {target: '$.info[?@ == 1]', update: 2}")
    found = desk.applied(first, second, "info: {title: Three}\n")
    assert at(found, "info") == {"title": "Three", "version": "1", "x-one": 2}


def test_each_part_knows_where_it_was_written(desk: Desk) -> None:
    first = actions(
        """\
        - target: $.paths['/pets'].get
          update:
            summary: Some
            parameters: [{name: new, in: query}]
        - target: $.tags[0]
          remove: true
        - target: $.paths['/dogs'].get.tags
          remove: true
        """
    )
    second = json.dumps({"paths": {"/cats": {"get": {"x": 1}}}, "info": {"title": "Cats"}}, indent=1)
    found = desk.applied(first, second)
    places = {
        ("paths", "/pets", "get", "summary"): "1.yaml:6:5",
        ("paths", "/pets", "get", "parameters", "0", "name"): "openapi.yaml:10:12",
        ("paths", "/pets", "get", "parameters", "2", "name"): "1.yaml:7:19",
        ("paths", "/pets", "get", "tags", "1"): "openapi.yaml:8:20",
        ("tags", "0"): "openapi.yaml:3:19",
        ("tags", "1", "name"): "openapi.yaml:3:31",
        ("paths", "/dogs", "get", "tags"): "1.yaml:11:3",
        ("paths", "/dogs", "get"): "openapi.yaml:14:5",
        ("paths", "/cats", "get", "x"): "2.json:5:5",
        ("info", "title"): "2.json:10:3",
        ("info", "version"): "openapi.yaml:2:21",
        (): "openapi.yaml:1:1",
    }
    assert {way: desk.place(found.child(*way)) for way in places} == places


def test_a_document_that_says_nothing_takes_a_patch(desk: Desk) -> None:
    (desk.folder / "openapi.yaml").write_text("# to be written\n")
    node = load(str(desk.folder / "openapi.yaml"), report=desk.said.append)
    (desk.folder / "1.yaml").write_text("openapi: 3.1.0\n")
    found = overlaid(node, [load(str(desk.folder / "1.yaml"), report=desk.said.append)], desk.said.append)
    assert found.value == {"openapi": "3.1.0"} and desk.place(found / "openapi") == "1.yaml:1:1"


def test_a_schema_that_an_overlay_brings_can_be_named_by_its_anchor(desk: Desk) -> None:
    found = desk.applied("components: {schemas: {Cat: {$anchor: cat, type: object}}}\n")
    assert found.target("#cat").value == {"$anchor": "cat", "type": "object"}


def test_what_selects_nothing_is_told(desk: Desk) -> None:
    found = desk.applied(actions("- {target: $.nope, remove: true}\n- {target: '$.paths.*.put', update: {a: 1}}"))
    assert at(found) == at(load(str(desk.folder / "openapi.yaml"), report=desk.said.append))
    assert [(d.code, d.at and d.at.line, d.message) for d in desk.said] == [
        ("overlay-no-match", 4, "`$.nope` selects nothing in the document"),
        ("overlay-no-match", 5, "`$.paths.*.put` selects nothing in the document"),
    ]


@pytest.mark.parametrize(
    ("overlay", "expected"),
    [
        (actions("- {target: $.info, update: {title: {a: 1}}}"), "4:29 an object cannot be merged into a plain value; remove that first"),
        (actions("- {target: $.info, update: 5}"), "4:20 a plain value cannot be merged into an object"),
        (actions("- {target: $.info, update: [5]}"), "4:20 a list cannot be merged into an object"),
        (actions("- {target: '$.paths.*.get.*', update: 5}"), "4:31 the target selects a list and a plain value; it must be one kind"),
        (actions("- {target: $, remove: true}"), "4:15 the document itself cannot be removed"),
        (actions("- {target: $.info, remove: yes please}"), "4:20 `remove` must be true or false, not 'yes please'"),
        (actions("- {target: $.info}"), "4:3 an action has one of `update`, `copy` and `remove: true`"),
        (actions("- {target: $.info, update: {}, copy: $.tags}"), "4:32 an action has one of"),
        (actions("- {target: $.info, copy: '$.tags[*]'}"), "4:20 `$.tags[*]` selects 3; one thing can be copied"),
        (actions("- {target: $.info, copy: $.nope}"), "4:20 `$.nope` selects nothing; one thing can be copied"),
        (actions("- {target: $.info, copy: 5}"), "4:20 `copy` must be a JSONPath, not 5"),
        (actions("- {target: $.info, copy: $.tags}", "1.0.0"), "4:20 `copy` is of 1.1; write `overlay: 1.1.0`"),
        (actions("- {target: paths, remove: true}"), "4:4 `paths` is not a JSONPath (RFC 9535): "),
        (actions("- {target: \"$.paths['/pets\", remove: true}"), "4:4 `$.paths['/pets` is not a JSONPath"),
        (actions("- {target: '$.paths[(@.length-1)]', remove: true}"), "4:4 `$.paths[(@.length-1)]` is not a JSONPath"),
        (actions("- {update: {}}"), "4:3 `target` must be a JSONPath, not None"),
        (actions("- {taget: $.info, update: {}}"), "4:4 `taget` is not a known key; did you mean `target`?"),
        (actions("- remove"), "4:3 an action is an object, not 'remove'"),
        ("overlay: 1.1.0\naction: []\n", "2:1 `action` is not a known key; did you mean `actions`?"),
        ("overlay: 1.1.0\nactions: {}\n", "2:1 `actions` must be a list, not an object"),
        ("overlay: 1.1.0\n", "1:1 `actions` must be a list, not None"),
        ("overlay: 2.0.0\nactions: []\n", "1:1 `overlay: 2.0.0` is not known; write 1.0.0 or 1.1.0"),
        ("info: {}\nactions: []\n", "2:1 it has `actions`, and no `overlay: 1.1.0`"),
        ("- a\n", "1:1 an overlay is an object, not a list"),
    ],
)  # fmt: skip
def test_what_is_refused(desk: Desk, overlay: str, expected: str) -> None:
    assert desk.refused(overlay).startswith(expected)


@pytest.mark.parametrize(
    ("patch", "way", "expected"),
    [
        ("info: {title: Dogs}", "info", {"title": "Dogs", "version": "1"}),
        ("info: {version: null}", "info", {"title": "Pets"}),
        ("info: {nope: null}", "info", {"title": "Pets", "version": "1"}),
        ("tags: [{name: z}]", "tags", [{"name": "z"}]),
        ("a: {b: {c: 1, d: null}}", "a", {"b": {"c": 1}}),
        ("tags: {a: 1}", "tags", {"a": 1}),
        ("nothing: {a: 1}", "nothing", {"a": 1}),
        ("again: {deep: {value: 3}}", "shared", {"deep": {"value": 1}}),
        ("# nothing\n", "info", {"title": "Pets", "version": "1"}),
    ],
)
def test_what_patches_do(desk: Desk, patch: str, way: str, expected: Any) -> None:
    assert at(desk.applied(patch), way) == expected
    assert desk.said == []


def test_a_document_that_becomes_too_deep_is_refused(desk: Desk) -> None:
    text = actions("- {target: $.shared, copy: $}\n" * 5)
    with pytest.raises(SpecError, match="more than 10 levels") as caught:
        desk.applied(text, limits=Limits(levels=10))
    assert caught.value.diagnostic.code == "limit-exceeded"


def test_a_document_that_is_too_deep_for_its_overlay_is_refused(desk: Desk) -> None:
    limits, file = Limits(levels=800), desk.folder / "deep.json"
    file.write_text('{"b":' * 790 + "{}" + "}" * 790)
    root = load(str(file), report=desk.said.append, limits=limits)
    (desk.folder / "1.yaml").write_text(actions("- {target: $, update: {c: {}}}\n- {target: $.c, copy: $.b}"))
    overlay = load(str(desk.folder / "1.yaml"), report=desk.said.append)
    allowed = sys.getrecursionlimit()
    sys.setrecursionlimit(len(inspect.stack()) + 400)  # others may have raised it
    try:
        with pytest.raises(SpecError, match="more than 800 levels") as caught:
            overlaid(root, [overlay], desk.said.append, limits)
    finally:
        sys.setrecursionlimit(allowed)
    assert caught.value.diagnostic.code == "limit-exceeded"


def test_only_what_is_touched_is_copied(desk: Desk) -> None:
    file = desk.folder / "openapi.yaml"
    before = load(str(file), report=desk.said.append)
    data = before.value
    (desk.folder / "1.yaml").write_text("info: {title: New}\n")
    node = load(str(desk.folder / "1.yaml"), report=desk.said.append)
    after = overlaid(before, [node], desk.said.append)
    assert at(after, "paths") is before.child("paths").value
    assert before.value is data and before.child("info", "title").value == "Pets"
