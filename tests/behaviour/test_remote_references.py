"""`$ref`s to files on a server, and to what is no address at all -> types, or one remark."""

from __future__ import annotations

import functools
import http.server
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from support import Sdk, build, received, thing

Make = Callable[..., Sdk]


@pytest.fixture
def served(tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """The address of a folder that is served over http, and the folder."""
    folder = tmp_path / "served"
    folder.mkdir()

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, format: str, *args: object) -> None:
            """Nobody reads it."""

    handler = functools.partial(Quiet, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}", folder
        server.shutdown()
        thread.join()


def test_remote_files_are_read_where_that_is_allowed(tmp_path: Path, served: tuple[str, Path], mode: str) -> None:
    url, folder = served
    (folder / "deep").mkdir()
    (folder / "deep" / "part.json").write_text('{"type": "object", "properties": {"partNo": {"type": "string"}, "next": {"$ref": "../next.yaml#/Next"}}}')
    (folder / "next.yaml").write_text("Next: {type: object, properties: {nextNo: {type: integer}}}")
    document = thing(f"Thing: {{type: object, properties: {{part: {{$ref: '{url}/deep/part.json'}}}}}}")
    made = build(tmp_path, document, "remote_refs: true\n")
    value = received(made, mode, {"part": {"partNo": "1", "next": {"nextNo": 2}}})
    assert value.part.part_no == "1" and value.part.next.next_no == 2
    assert made.codes == []
    closed = build(tmp_path, document)
    assert closed.codes == ["ref-dangling"]
    assert received(closed, mode, {"part": {"partNo": "1"}}).part == {"partNo": "1"}


def test_a_remote_file_reaches_no_local_one(tmp_path: Path, served: tuple[str, Path]) -> None:
    url, folder = served
    (tmp_path / "secret.yaml").write_text("{type: object, properties: {secretNo: {type: string}}}")
    (folder / "part.yaml").write_text(f"type: object\nproperties: {{a: {{$ref: 'file://{tmp_path}/secret.yaml'}}, b: {{$ref: '{tmp_path}/secret.yaml'}}}}\n")
    made = build(tmp_path, thing(f"Thing: {{$ref: '{url}/part.yaml'}}"), "remote_refs: true\n")
    assert set(made.codes) == {"ref-dangling"}
    assert "secret_no" not in "".join(file.text for file in made.result.files)


@pytest.mark.parametrize("ref", ["http://[", "http://[x]/a.yaml", "//[", "http://", "%00", "a\\u0000b", "#%", "#/~", ":"])
@pytest.mark.parametrize("extra", ["", "$id: 'https://[', "])
def test_what_is_no_uri_costs_the_ref_alone(sdk: Make, ref: str, extra: str) -> None:
    made = sdk(thing(f'Thing: {{{extra}type: object, properties: {{a: {{$ref: "{ref}"}}, b: {{type: string}}}}}}'), "remote_refs: true\n")
    assert made.codes == ["ref-dangling"]
    assert received(made, "sync", {"a": [1], "b": "x"}).b == "x"
