"""spec/load.py, yaml_events.py, places.py, node.py: text -> nodes whose places are known."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from sdkwright.diagnostics import Diagnostic, SpecError
from sdkwright.limits import Limits
from sdkwright.spec import load as loading
from sdkwright.spec.load import Node, load
from sdkwright.spec.node import Json, join, split

Write = Callable[..., Node]


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    """Write files into a folder, and load the first."""
    monkeypatch.chdir(tmp_path)

    def write(files: dict[str, str | bytes], **options: object) -> Node:
        for name, text in files.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode() if isinstance(text, str) else text)
        options = {"report": _never, **options}
        return load(next(iter(files)), **options)  # type: ignore[arg-type]

    return write


def _never(diagnostic: Diagnostic) -> None:
    raise AssertionError(diagnostic)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "{'200': a, on: b, null: c, 1.10: d, true: e, 010: f}",
            {"200": "a", "on": "b", "null": "c", "1.10": "d", "true": "e", "010": "f"},
        ),
        ("[on, yes, no, off, y, n]", ["on", "yes", "no", "off", "y", "n"]),
        ("[true, True, TRUE, false]", [True, True, True, False]),
        ("[~, null, Null, NULL, '']", [None, None, None, None, ""]),
        ("[12:30, 12:30:45]", ["12:30", "12:30:45"]),
        ("[1e-08, 1e3, 1E+5, .5, 1., -.5e1]", [1e-08, 1e3, 1e5, 0.5, 1.0, -5.0]),
        ("[0o7, 0x1F, 010, 0b11, 1_000]", [7, 31, 10, "0b11", "1_000"]),
        ("[2020-01-01, 2001-12-14t21:59:43Z]", ["2020-01-01", "2001-12-14t21:59:43Z"]),
        ("[18446744073709551616, 3.0.0, 3.1]", [18446744073709551616, "3.0.0", 3.1]),
        ("[.inf, -.INF, +.5, '-']", [float("inf"), float("-inf"), 0.5, "-"]),
        ("a:\nb: ''\nc: =", {"a": None, "b": "", "c": "="}),
        (
            "x: &a {p: 1}\ny: *a\nz: {<<: *a, q: 2}",
            {"x": {"p": 1}, "y": {"p": 1}, "z": {"p": 1, "q": 2}},
        ),
        (
            "x: &a {p: 1}\ny: &b {p: 2, r: 3}\nz: {p: 0, <<: [*a, *b]}",
            {"x": {"p": 1}, "y": {"p": 2, "r": 3}, "z": {"p": 0, "r": 3}},
        ),
        ("&k a: 1\nb: {*k : 2}", {"a": 1, "b": {"a": 2}}),
        ("a: !unknown 1\nb: !!str 5", {"a": "1", "b": "5"}),
        ("", None),
    ],
)
def test_yaml_is_read_by_the_1_2_core_schema_with_string_keys(
    write: Write, text: str, expected: Json
) -> None:
    assert write({"a.yaml": text}).value == expected


@pytest.mark.parametrize(
    "raw",
    [
        "a: 1".encode("utf-16"),
        '{"a": 1}'.encode("utf-16"),
        b"{a: 1}",
    ],
)
def test_encodings_do_not_matter(write: Write, raw: bytes) -> None:
    assert write({"a.yaml": raw}).value == {"a": 1}


@pytest.mark.parametrize(
    ("name", "raw", "value", "place"),
    [
        ("a.yaml", "\ufeffa: 1".encode(), {"a": 1}, "1:1"),
        ("a.json", '\ufeff{"a": 1}'.encode(), {"a": 1}, "1:1"),
        (
            "a.yaml",
            b"a: {200: b, 404: c}\nd: {500: e}",
            {"a": {"200": "b", "404": "c"}, "d": {"500": "e"}},
            "1:5",
        ),
        (
            "a.yaml",
            b"a:\n\tb: 1\n\tc:\n\t\td: 2",
            {"a": {"b": 1, "c": {"d": 2}}},
            "2:1",
        ),
        ("a.yaml", b"a:\n  b: 1\n\tc: 2", {"a": {"b": 1, "c": 2}}, "3:1"),
        ("a.yaml", b"a: |\n\tb\nc:\n\t- d", {"a": "b\n", "c": ["d"]}, "2:1"),
    ],
)
def test_what_is_repaired_while_reading_is_said_once_with_its_place(
    write: Write, name: str, raw: bytes, value: Json, place: str
) -> None:
    found: list[Diagnostic] = []
    assert write({name: raw}, report=found.append).value == value
    assert [(d.code, str(d.at)) for d in found] == [
        ("value-repaired", f"{name}:{place}")
    ]


def test_places_behind_tabs_are_those_of_the_file(write: Write) -> None:
    node = write({"a.yaml": "a:\n\tb:\n\t\tc: 1\n"}, report=[].append)
    assert str((node / "a" / "b" / "c").at) == "a.yaml:3:3"


@pytest.mark.parametrize("text", ["[1.10, 3.0, 2.5]", "- 1.10\n- 3.0\n- 2.5"])
def test_a_number_keeps_its_text_where_a_text_is_due(write: Write, text: str) -> None:
    found = write({"a.yaml": text}).value
    assert isinstance(found, list) and [str(item) for item in found] == [
        "1.10",
        "3.0",
        "2.5",
    ]
    assert json.dumps(found) == "[1.1, 3.0, 2.5]"


@pytest.mark.parametrize(
    ("name", "raw", "code", "message"),
    [
        ("a.yaml", b"a: 1\n\tb: 1", "not-text", "a.yaml:2:1: found a tab"),
        ("a.yaml", b"a: 1\nb: \x07", "not-text", "a.yaml:2:4: the character U+0007"),
        ("a.yaml", b"a: 1\nb: \xe9", "not-text", "a.yaml:2:4: not text"),
        ("a.yaml", b"a: 1\n---\nb: 2", "not-text", "a.yaml:2:1: a second document"),
        ("a.yaml", b"a: *b", "not-text", "a.yaml:1:4: nothing is named &b"),
        ("a.yaml", b"a: &x [*x]", "not-text", "a.yaml:1:8: nothing is named &x"),
        ("a.yaml", b"? [a]\n: 1", "not-text", "a.yaml:1:3: a key must be a word"),
        ("a.json", b'{"a": [1,]}', "not-text", "a.json:1:10: "),
        ("a.yaml", b"\xff\xfe\xfd", "not-text", "a.yaml:1:3: not text"),
        ("a.json", b'{"a": ' + b"9" * 5000 + b"}", "not-text", "a.json:1:1: "),
        ("a.json", b"[" * 100_000, "limit-exceeded", "a.json:1:1: more than 500"),
        ("a.yaml", b"[" * 100_000, "limit-exceeded", "a.yaml:1:1: more than 500"),
        ("a.yaml", b"- " * 9_999, "limit-exceeded", "a.yaml:1:1001: more than 500"),
        ("a.json", b"[" * 502 + b"]" * 502, "limit-exceeded", "a.json:1:1: more"),
    ],
)
def test_what_cannot_be_read_is_one_located_error(
    write: Write, name: str, raw: bytes, code: str, message: str
) -> None:
    with pytest.raises(SpecError) as caught:
        write({name: raw})
    assert caught.value.diagnostic.code == code
    assert str(caught.value).startswith(message)


@pytest.mark.parametrize("name", ["a.json", "a.yaml"])
def test_five_hundred_levels_are_read(write: Write, name: str) -> None:
    value = write({name: "[" * 500 + "]" * 500}).value
    depth = 0
    while isinstance(value, list):
        value, depth = (value[0] if value else None), depth + 1
    assert depth == 500
    with pytest.raises(SpecError, match="more than 500 levels are nested"):
        write({name: "[" * 501 + "]" * 501})


def test_a_deep_place_is_found(write: Write) -> None:
    node = write({"a.yaml": "".join(" " * n + "a:\n" for n in range(450))})
    assert node.child(*["a"] * 450).at.line == 450


def test_aliases_may_not_stand_for_more_than_a_limit(tmp_path: Path) -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in (1, 2, 3)]
    (tmp_path / "a.yaml").write_text("\n".join(lines))
    said = r"a.yaml:3:\d+: the aliases stand for .* \(`limits.values`\)"
    with pytest.raises(SpecError, match=said):
        load(str(tmp_path / "a.yaml"), report=_never, limits=Limits(values=1000))


@pytest.mark.parametrize(
    ("limits", "said"),
    [
        (Limits(bytes=40), r"more than 40 bytes in all \(`limits.bytes`\)"),
        (Limits(files=1), r"more than 1 files \(`limits.files`\)"),
        (Limits(levels=2), r"more than 2 levels are nested \(`limits.levels`\)"),
    ],
)
def test_a_file_behind_a_reference_that_passes_a_limit(
    tmp_path: Path, limits: Limits, said: str
) -> None:
    (tmp_path / "a.yaml").write_text("x: {$ref: 'b.yaml'}")
    (tmp_path / "b.yaml").write_text("[[[aaaaaaaaaaaaaaaaaaaaaaaaaaaa]]]")
    root = load(str(tmp_path / "a.yaml"), report=_never, limits=limits)
    with pytest.raises(SpecError, match=f"a.yaml:1:1: cannot read b.yaml: .*{said}"):
        (root / "x").resolve()


def test_a_file_may_not_be_larger_than_a_limit(tmp_path: Path) -> None:
    (tmp_path / "c.yaml").write_text("a" * 50)
    with pytest.raises(SpecError, match=r"`limits\.bytes`") as caught:
        load(str(tmp_path / "c.yaml"), report=_never, limits=Limits(bytes=40))
    assert caught.value.diagnostic.code == "limit-exceeded"


@pytest.mark.parametrize("source", ["absent.yaml", ".", "a\0b"])
def test_a_file_that_is_not_there(tmp_path: Path, source: str) -> None:
    with pytest.raises(SpecError) as caught:
        load(str(tmp_path / source), report=_never)
    assert caught.value.diagnostic.code == "file-unreadable"


def test_standard_input(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "b.yaml").write_text("c: 1")
    monkeypatch.chdir(tmp_path)
    root = load("-", stdin=b"a: {$ref: b.yaml}\nb: 2", report=_never)
    assert str((root / "b").at) == "<stdin>:2:1"
    assert (root / "a").resolve().value == {"c": 1}


@pytest.mark.parametrize(
    ("name", "text", "places"),
    [
        ("a.yaml", "a: 1\nb:\n  c: 1\n  c: 2\n", ["a.yaml:4:3"]),
        ("a.json", '{"a": 1,\n "b": {"a": 1, "c": "\\"c:",\n "c": 3}}', ["a.json:3:2"]),
        (
            "a.json",
            '{"a": 1, "b": [{"a": 1}, {"a": 2}], "\\u0061": 3}',
            ["a.json:1:37"],
        ),
    ],
)
def test_a_duplicate_key_is_reported_with_its_place(
    write: Write, name: str, text: str, places: list[str]
) -> None:
    found: list[Diagnostic] = []
    write({name: text}, report=found.append)
    assert [(d.code, str(d.at)) for d in found] == [
        ("duplicate-key", p) for p in places
    ]


YAML = """\
paths:
  /pets:
    get: &get
      tags: [a, b]
    post: *get
    put: {<<: *get}
"""
JSON = '{\n  "paths": {"/pets": {\n    "get": {"tags": ["a",\n "b"]}}}}'


@pytest.mark.parametrize(
    ("name", "text", "pointer", "place"),
    [
        ("a.yaml", YAML, "", "1:1"),
        ("a.yaml", YAML, "/paths/~1pets/get", "3:5"),
        ("a.yaml", YAML, "/paths/~1pets/get/tags/1", "4:17"),
        ("a.yaml", YAML, "/paths/~1pets/post/tags", "4:7"),
        ("a.yaml", YAML, "/paths/~1pets/put/tags", "4:7"),
        ("a.yaml", YAML, "/paths/~1pets/delete", "2:3"),
        ("a.json", JSON, "/paths/~1pets/get", "3:5"),
        ("a.json", JSON, "/paths/~1pets/get/tags/1", "4:2"),
        ("a.json", JSON, "/paths/~1pets/delete", "2:13"),
    ],
)
def test_a_pointer_has_a_place(
    write: Write, name: str, text: str, pointer: str, place: str
) -> None:
    assert str(write({name: text}).child(*split(pointer)).at) == f"{name}:{place}"


def test_the_excerpt_points_at_the_key(write: Write) -> None:
    at = (write({"pets.yaml": YAML}) / "paths" / "/pets" / "get").at
    assert at.excerpt == "3 |     get: &get\n  |     ^"


def test_a_node_knows_what_is_below_it(write: Write) -> None:
    root = write({"a.yaml": "m: {x: 1, y: null}\nl: [a, b]"})
    assert [(key, node.value) for key, node in (root / "m").members()] == [
        ("x", 1),
        ("y", None),
    ]
    assert [node.id for node in (root / "l").elements()] == ["#/l/0", "#/l/1"]
    assert [*(root / "l").members(), *(root / "m").elements()] == []
    assert root.get("z") is None
    beyond = root.child("l", "7", "a/b")
    assert (beyond.value, beyond.id, str(beyond.at)) == (
        None,
        "#/l/7/a~1b",
        "a.yaml:2:1",
    )
    with pytest.raises(SpecError, match=r"a.yaml:1:1: there is no 'z' here"):
        root / "z"
    assert {root / "m": 1}[root.child("m")] == 1


def test_pointers_round_trip() -> None:
    assert split(join(("a/b", "c~d", ""))) == ("a/b", "c~d", "")


# --- references ---


def test_references_are_followed_from_the_file_that_holds_them(write: Write) -> None:
    root = write(
        {
            "api/root.yaml": "a: {$ref: 'm%20x.yaml#/x~1y'}\nb: {$ref: 'm x.yaml#/up'}\nc: 7",
            "api/m x.yaml": "x/y: {$ref: '#/z'}\nz: {type: string}\nup: {$ref: 'root.yaml#/c'}",
        }
    )
    found = (root / "a").resolve()
    assert (found.id, found.value) == ("m x.yaml#/z", {"type": "string"})
    assert (root / "b").resolve().id == "#/c"
    assert str(found.at) == "api/m x.yaml:2:1"


def test_what_leads_nowhere_is_said_where_it_stands(write: Write) -> None:
    root = write(
        {"a.yaml": "a: {$ref: b.yaml#/x}", "b.yaml": "x: {$ref: '#/y/z'}\ny: {}"}
    )
    with pytest.raises(SpecError) as caught:
        (root / "a").resolve()
    assert caught.value.diagnostic.code == "ref-dangling"
    assert str(caught.value) == (
        "b.yaml:1:1: #/y/z leads nowhere: b.yaml:2:1: there is no 'z' here"
    )


@pytest.mark.parametrize(
    "text",
    [
        "a: {$ref: '#/a'}",
        "a: {$ref: '#/a/b'}",
        "a: {$ref: '#/b'}\nb: {$ref: '#/c'}\nc: {$ref: '#/b'}",
    ],
)
def test_a_reference_to_itself_is_one_error(write: Write, text: str) -> None:
    with pytest.raises(SpecError) as caught:
        (write({"a.yaml": text}) / "a").resolve()
    assert caught.value.diagnostic.code == "ref-cycle"


def chain(length: int) -> str:
    """`a` refers to `a1`, which refers to `a2`..."""
    refs = (f"a{n or ''}: {{$ref: '#/a{n + 1}'}}\n" for n in range(length))
    return f"{''.join(refs)}a{length}: 1"


def turns(length: int) -> str:
    """`a` refers to what is in `b1`, which is in `b2`..."""
    refs = (f"b{n}: {{$ref: '#/b{n + 1}/x'}}\n" for n in range(length))
    inner = "{x: " * (length + 1) + "1" + "}" * (length + 1)
    return f"a: {{$ref: '#/b0/x'}}\n{''.join(refs)}b{length}: {inner}"


@pytest.mark.parametrize("text", [chain(500), chain(1000), turns(49)])
def test_a_long_way_leads_to_its_end(write: Write, text: str) -> None:
    assert (write({"a.yaml": text}) / "a").resolve().value == 1


@pytest.mark.parametrize(
    ("text", "most"),
    [(chain(1001), "1,000"), (chain(9000), "1,000"), (turns(60), "50")],
)
def test_a_way_that_is_too_long_is_said_with_its_limit(
    write: Write, text: str, most: str
) -> None:
    with pytest.raises(SpecError, match=f"more than {most} other") as caught:
        (write({"a.yaml": text}) / "a").resolve()
    assert caught.value.diagnostic.code == "ref-dangling"


def test_the_same_reference_twice_on_a_way_is_no_circle(write: Write) -> None:
    text = "a: {$ref: '#/x/p'}\nx: {$ref: '#/y'}\ny: {p: {$ref: '#/x/q'}, q: 1}"
    assert (write({"a.yaml": text}) / "a").resolve().value == 1


@pytest.mark.parametrize(
    "ref",
    [
        "../secret.yaml",
        "/etc/passwd",
        "link.yaml",
        "%2e%2e/secret.yaml",
        "..\\secret.yaml",
        "file:///etc/passwd",
        "https://example.com/x.yaml",
        "//example.com/x.yaml",
        "a%00b",
        "round.yaml",
        "folder",
    ],
)
def test_nothing_outside_the_folder_is_read(
    tmp_path: Path, ref: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "home"
    (home / "folder").mkdir(parents=True)
    (tmp_path / "secret.yaml").write_text("a: 1")
    (home / "link.yaml").symlink_to(tmp_path / "secret.yaml")
    (home / "round.yaml").symlink_to(home / "round.yaml")
    (home / "api.yaml").write_text(json.dumps({"a": {"$ref": ref}}))
    root = load(str(home / "api.yaml"), root=home, report=_never)
    with pytest.raises(SpecError, match="cannot read") as caught:
        (root / "a").resolve()
    assert caught.value.diagnostic.code == "ref-dangling"


def test_a_wider_root_lets_references_go_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "apis" / "one").mkdir(parents=True)
    (tmp_path / "apis" / "x.yaml").write_text("$ref: one/api.yaml#/b")
    (tmp_path / "y.yaml").write_text("c: 3")
    source = tmp_path / "apis" / "one" / "api.yaml"
    source.write_text("a: {$ref: ../x.yaml}\nb: 2\nd: {$ref: ../../y.yaml#/c}")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.chdir(elsewhere)
    narrow = load(str(source), report=_never)
    assert (narrow / "a").resolve().id == "#/b"
    with pytest.raises(SpecError, match="lies outside"):
        (narrow / "d").resolve()
    assert (load(str(source), root=tmp_path, report=_never) / "d").resolve().value == 3
    monkeypatch.chdir(tmp_path)
    assert (load(str(source), report=_never) / "d").resolve().value == 3


def test_text_behind_a_reference(write: Write) -> None:
    root = write({"a.yaml": "a: {$ref: intro.md}", "intro.md": "# Hello: world\n"})
    assert (root / "a").resolve().value == "# Hello: world\n"


def test_a_broken_file_costs_the_references_to_it(write: Write) -> None:
    root = write(
        {"a.yaml": "a: {$ref: b.yaml}\nb: {$ref: b.yaml#/x}", "b.yaml": "x: ]"}
    )
    for key in "ab":
        with pytest.raises(
            SpecError, match=r"a.yaml:.:1: cannot read b.yaml.*: b.yaml:1:4"
        ):
            (root / key).resolve()


def test_anchors_ids_and_local_definitions(write: Write) -> None:
    root = write(
        {
            "a.yaml": """
            s:
              pet: {$anchor: pet, type: object}
              own:
                $id: https://example.com/own
                properties: {p: {$ref: '#/$defs/q'}}
                $defs: {q: {type: string}}
              here: {$ref: '#pet'}
              there: {$ref: b.yaml#far}
              by_id: {$ref: 'https://example.com/own#/$defs/q'}
            """,
            "b.yaml": "x: {y: {$dynamicAnchor: far, type: number}}",
        }
    )
    found = {
        "here": "#/s/pet",
        "there": "b.yaml#/x/y",
        "by_id": "#/s/own/$defs/q",
    }
    for key, id in found.items():
        assert (root / "s" / key).resolve().id == id
    inner = root / "s" / "own" / "properties" / "p"
    assert inner.resolve().id == "#/s/own/$defs/q"


def test_a_value_can_be_seen_from_another_file(write: Write) -> None:
    root = write(
        {
            "a.yaml": "a: {$ref: s/b.yaml#/m}",
            "s/b.yaml": "m: {p: {$ref: '#/q'}, r: [{$ref: c.yaml}], t: {$ref: ../a.yaml#/z}}",
        }
    )
    found = (root / "a").resolve()
    assert found.seen_from(root.document) == {
        "p": {"$ref": "s/b.yaml#/q"},
        "r": [{"$ref": "s/c.yaml#"}],
        "t": {"$ref": "a.yaml#/z"},
    }
    assert found.seen_from(found.document) is found.value


class _Remote:
    """Stands for the network."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, **files: bytes) -> None:
        self.asked: list[str] = []
        self.files = {f"https://x.test/{name}.yaml": raw for name, raw in files.items()}
        monkeypatch.setattr(loading, "_fetch", self.fetch)

    def fetch(self, url: str, most: int) -> bytes:
        self.asked.append(url)
        if url not in self.files:
            raise OSError("404 Not Found")
        return self.files[url]


def test_urls_are_read_and_their_references_only_when_allowed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    remote = _Remote(monkeypatch, api=b"a: {$ref: pet.yaml#/x}", pet=b"x: 1")
    root = load("https://x.test/api.yaml", report=_never)
    with pytest.raises(SpecError, match="only when that is allowed"):
        (root / "a").resolve()
    root = load("https://x.test/api.yaml", allow_remote=True, report=_never)
    assert (root / "a").resolve().id == "https://x.test/pet.yaml#/x"
    assert remote.asked == [
        f"https://x.test/{name}.yaml" for name in ("api", "api", "pet")
    ]
    with pytest.raises(SpecError, match=r"cannot read https://x.test/b.yaml: 404"):
        load("https://x.test/b.yaml", report=_never)


def test_a_url_that_cannot_be_fetched() -> None:
    with pytest.raises(SpecError) as caught:
        load("http://127.0.0.1:1/api.yaml", report=_never)
    assert caught.value.diagnostic.code == "file-unreadable"
