"""Swagger 2.0, OpenAPI 3.0 to 3.2: what each says in its own words -> the same SDK."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import httpx
import pytest
from support import HEAD, Sdk, answer, received, thing

from sdkwright.diagnostics import Diagnostic
from sdkwright.spec.document import Spec
from sdkwright.spec.load import load

Make = Callable[..., Sdk]

V2 = "swagger: '2.0'\ninfo: {title: Acme, version: '1'}\nhost: api.test\nbasePath: /v1\nproduces: [application/json]\n"
V30 = HEAD.replace("3.1.0", "3.0.3")
V31 = HEAD
V32 = HEAD.replace("3.1.0", "3.2.0")


def operation(responses: str = "", more: str = "", path: str = "/things", method: str = "get") -> str:
    """One operation, `things.run`."""
    answers = responses or '"204": {description: Done.}'
    return (
        f'paths:\n  "{path}":\n    {method}:\n      operationId: runThing\n'
        f"      tags: [things]\n{more}      responses: {{{answers}}}\n"
    )


# --- one dialect ---

SAME = {
    "2.0": V2
    + 'paths: {/things: {get: {operationId: receiveThing, tags: [things], responses: {200: {description: A thing., schema: {$ref: "#/definitions/Thing"}}}}}}\n'
    + "definitions:\n  Thing: {type: object, required: [name], properties: {name: {type: string}, note: {type: string, x-nullable: true}, size: {type: integer, minimum: 0, exclusiveMinimum: true}, part: {$ref: '#/definitions/Part'}}}\n  Part: {type: object, properties: {partNo: {type: string}}}\n",
    "3.0": V30
    + thing("""
        Thing: {type: object, required: [name], properties: {name: {type: string}, note: {type: string, nullable: true}, size: {type: integer, minimum: 0, exclusiveMinimum: true}, part: {$ref: '#/components/schemas/Part'}}}
        Part: {type: object, properties: {partNo: {type: string}}}
    """),
    "3.1": V31
    + thing("""
        Thing: {type: object, required: [name], properties: {name: {type: string}, note: {type: [string, 'null']}, size: {type: integer, exclusiveMinimum: 0}, part: {$ref: '#/components/schemas/Part'}}}
        Part: {type: object, properties: {partNo: {type: string}}}
    """),
}
SAME["3.2"] = SAME["3.1"].replace("3.1.0", "3.2.0")


def test_one_thing_in_four_dialects_has_one_type(sdk: Make) -> None:
    texts = {version: sdk(text).text("types/thing.py") for version, text in SAME.items()}
    assert len(set(texts.values())) == 1 and "class Thing" in texts["2.0"]


# --- Swagger 2.0 ---


def test_a_discriminator_of_swagger_2_is_the_name_of_a_property(sdk: Make, mode: str) -> None:
    made = sdk(V2 + """
paths: {/things: {get: {operationId: receiveThing, tags: [things], responses: {"200": {description: A thing., schema: {$ref: "#/definitions/Pet"}}}}}}
definitions:
  Pet: {type: object, discriminator: kind, required: [kind], properties: {kind: {type: string}}}
  Cat: {allOf: [{$ref: "#/definitions/Pet"}, {type: object, properties: {livesLeft: {type: integer}}}]}
  Dog: {x-ms-discriminator-value: good-dog, allOf: [{$ref: "#/definitions/Pet"}, {type: object, properties: {trickCount: {type: integer}}}]}
""")
    cat = received(made, mode, {"kind": "Cat", "livesLeft": 9})
    dog = received(made, mode, {"kind": "good-dog", "trickCount": 1})
    other = received(made, mode, {"kind": "Bird", "wings": 2})
    assert type(cat) is made.types.Cat and cat.lives_left == 9
    assert type(dog) is made.types.Dog and dog.trick_count == 1
    assert other.kind == "Bird" and other.wings == 2
    assert made.codes == []


@pytest.mark.parametrize("version", ["2.0", "3.0"])
def test_a_list_of_items_is_a_choice_where_there_are_no_tuples(sdk: Make, mode: str, version: str) -> None:
    text = SAME[version]
    parts = "#/definitions/Part" if version == "2.0" else "#/components/schemas/Part"
    text = text.replace("note:", f"either: {{items: [{{$ref: '{parts}'}}, {{type: 'null'}}]}}, many: {{type: array, items: [{{$ref: '{parts}'}}, {{type: string}}]}}, note:")
    made = sdk(text)
    value = received(made, mode, {"name": "x", "either": {"partNo": "1"}, "many": ["a", {"partNo": "2"}, "b"]})
    assert type(value.either) is made.types.Part
    assert [type(item) for item in value.many] == [str, made.types.Part, str]
    assert received(made, mode, {"name": "x", "either": None}).either is None
    assert [d.code for d in made.diagnostics if "choice" in d.message] == ["value-repaired"] * 2


def test_a_list_of_items_is_a_tuple_where_it_says_how_long(sdk: Make, mode: str) -> None:
    for text in (
        V30 + thing("Thing: {type: object, properties: {pair: {type: array, minItems: 2, maxItems: 2, items: [{type: integer}, {type: string}]}}}"),
        V31 + thing("Thing: {type: object, properties: {pair: {type: array, items: [{type: integer}, {type: string}]}}}"),
    ):
        made = sdk(text)
        assert "tuple[int, str" in made.text("types/thing.py")
        assert list(received(made, mode, {"pair": [1, "x"]}).pair) == [1, "x"]


# --- OpenAPI 3.2 ---


def test_methods_of_3_2(sdk: Make, mode: str) -> None:
    made = sdk(V32 + """
paths:
  /things:
    query:
      operationId: searchThings
      tags: [things]
      requestBody: {required: true, content: {application/json: {schema: {type: object, properties: {term: {type: string}}}}}}
      responses: {"200": {description: All., content: {application/json: {schema: {type: array, items: {type: string}}}}}}
    additionalOperations:
      COPY: {operationId: copyThing, tags: [things], responses: {"204": {description: Copied.}}}
      PURGE: {operationId: purgeThing, tags: [things], responses: {"204": {description: Gone.}}}
""")
    with made.session(mode, [answer(["a"]), answer({}, 204), answer({}, 204)]) as session:
        assert session.call("things.search", term="x") == ["a"]
        assert (session.last.method, session.json) == ("QUERY", {"term": "x"})
        session.call("things.copy")
        assert session.last.method == "COPY"
        session.call("things.purge")
        assert session.last.method == "PURGE"
    assert made.codes == []


def test_a_querystring_of_a_form_is_an_object_in_the_query(sdk: Make, mode: str) -> None:
    made = sdk(V32 + operation(more="""      parameters:
        - name: criteria
          in: querystring
          required: true
          content:
            application/x-www-form-urlencoded:
              schema: {type: object, required: [firstName], properties: {firstName: {type: string}, tags: {type: array, items: {type: string}}, page: {type: integer}}}
"""))
    with made.session(mode) as session:
        session.call("things.run", criteria={"first_name": "Ann B", "tags": ["x", "y"], "page": 2})
        assert httpx.URL(session.target).params.multi_items() == [("firstName", "Ann B"), ("tags", "x"), ("tags", "y"), ("page", "2")]
    assert made.codes == []


STREAMED = """
paths:
  /lines:
    get:
      operationId: listLines
      tags: [logs]
      responses: {"200": {description: All., content: {application/jsonl: {itemSchema: {$ref: "#/components/schemas/Entry"}}}}}
  /events:
    get:
      operationId: watchEvents
      tags: [logs]
      responses:
        "200":
          description: All.
          content:
            text/event-stream:
              itemSchema:
                type: object
                required: [event]
                properties: {event: {type: string}, data: {type: string, contentMediaType: application/json, contentSchema: {$ref: "#/components/schemas/Entry"}}}
components:
  mediaTypes: {}
  schemas:
    Entry: {type: object, properties: {entryNo: {type: integer}}}
"""


def test_item_schemas_are_of_each_item_of_a_stream(sdk: Make, mode: str) -> None:
    made = sdk(V32 + STREAMED)
    lines = httpx.Response(200, content=b'{"entryNo": 1}\n{"entryNo": 2}\n', headers={"content-type": "application/jsonl"})
    events = httpx.Response(200, content=b'event: a\ndata: {"entryNo": 3}\n\n', headers={"content-type": "text/event-stream"})
    with made.session(mode, [lines, events]) as session:
        assert [entry.entry_no for entry in session.all(session.call("logs.list_lines"))] == [1, 2]
        (event,) = session.all(session.call("logs.watch_events"))
        assert type(event) is made.types.Entry and event.entry_no == 3
    assert made.codes == []


def test_media_types_of_3_2_may_be_referred_to(sdk: Make, mode: str) -> None:
    made = sdk(V32 + operation('"200": {description: All., content: {application/json: {$ref: "#/components/mediaTypes/Thing"}}}') + """
components:
  mediaTypes: {Thing: {schema: {$ref: "#/components/schemas/Thing"}}}
  schemas: {Thing: {type: object, properties: {thingNo: {type: integer}}}}
""")
    with made.session(mode, [answer({"thingNo": 1})]) as session:
        assert session.call("things.run").thing_no == 1
    assert made.codes == []


def test_tags_have_parents_and_kinds(tmp_path: Path) -> None:
    text = V32 + """
tags:
  - {name: books, summary: Books, description: All books., parent: library, kind: nav}
  - {name: library, kind: nav}
  - {name: lost, parent: nowhere}
  - {name: a, parent: b}
  - {name: b, parent: a}
  - {name: odd, parent: [1], kind: 7}
""" + operation()
    (tmp_path / "tags.yaml").write_text(text)
    said: list[str] = []

    def report(diagnostic: Diagnostic) -> None:
        said.append(f"{diagnostic.code} {str(diagnostic.at).partition('tags.yaml:')[2]}")

    tags = Spec(load(str(tmp_path / "tags.yaml"), report=report), report).tag_models()
    extras = {name: tag.model_extra or {} for name, tag in tags.items()}
    parents = {name: extra.get("parent") for name, extra in extras.items()}
    assert parents == {"books": "library", "library": None, "lost": None, "a": None, "b": "a", "odd": None}
    assert extras["books"] == {"summary": "Books", "parent": "library", "kind": "nav"}
    assert tags["books"].description == "All books." and extras["odd"]["kind"] == "7"
    assert said == ["value-ignored 11:17", "value-repaired 11:30", "value-ignored 8:18", "value-ignored 9:15"]


# --- paths ---


def test_paths_of_odata(sdk: Make, mode: str) -> None:
    made = sdk(V30 + """
paths:
  "/users(id='{userId}')/files(name='{fileName}',version={version})":
    get:
      operationId: receiveFile
      tags: [files]
      parameters:
        - {name: userId, in: path, required: true, schema: {type: string}}
        - {name: fileName, in: path, required: true, schema: {type: string}}
        - {name: version, in: path, required: true, schema: {type: integer}}
      responses: {"204": {description: There.}}
  "/users/$count": {get: {operationId: countUsers, tags: [users], responses: {"204": {description: There.}}}}
  "/users/microsoft.graph.delta()": {get: {operationId: deltaUsers, tags: [users], responses: {"204": {description: There.}}}}
""")
    with made.session(mode) as session:
        session.call("files.receive", "a b", "x'/y", 3)
        assert session.target == "/v1/users(id='a%20b')/files(name='x'%2Fy',version=3)" or session.target == "/v1/users(id='a%20b')/files(name='x%27%2Fy',version=3)"
        session.call("users.count")
        assert session.target == "/v1/users/$count"
        session.call("users.delta")
        assert session.target == "/v1/users/microsoft.graph.delta()"
    assert made.codes == []


def test_a_query_in_the_key_of_a_path_stays(sdk: Make, mode: str) -> None:
    made = sdk("""
paths:
  /things?action=copy: {post: {operationId: copyThing, tags: [things], parameters: [{name: action, in: query, schema: {type: string}}, {name: deep, in: query, schema: {type: boolean}}], responses: {"204": {description: Done.}}}}
  /things?action=move: {post: {operationId: moveThing, tags: [things], responses: {"204": {description: Done.}}}}
""")
    with made.session(mode) as session:
        session.call("things.copy", deep=True)
        assert session.target == "/v1/things?action=copy&deep=true"
        session.call("things.move")
        assert session.target == "/v1/things?action=move"
    assert made.codes == []


def test_operation_ids_that_are_one_in_snake_case(sdk: Make, mode: str) -> None:
    made = sdk("""
paths:
  /a: {post: {operationId: runJob, tags: [jobs], responses: {"204": {description: Done.}}}}
  /b: {post: {operationId: run_job, tags: [jobs], responses: {"204": {description: Done.}}}}
  /c: {post: {operationId: RunJob, tags: [jobs], responses: {"204": {description: Done.}}}}
""")
    with made.session(mode) as session:
        methods = made.result.names.methods.values()
        assert len(methods) == 3
        targets = set()
        for name in methods:
            session.call(f"jobs.{name}")
            targets.add(session.target)
        assert targets == {"/v1/a", "/v1/b", "/v1/c"}


@pytest.mark.parametrize(
    ("style", "target"),
    [
        ("{name: format, in: path, required: true, style: label, schema: {type: string}}", "/v1/archives/1,2.json"),
        ("{name: format, in: path, required: true, style: matrix, schema: {type: string}}", "/v1/archives/1,2;format=json"),
    ],
)
def test_a_label_may_follow_a_name_in_one_segment(sdk: Make, mode: str, style: str, target: str) -> None:
    made = sdk(operation(path="/archives/{ids}{format}", more=f"      parameters: [{{name: ids, in: path, required: true, schema: {{type: array, items: {{type: integer}}}}}}, {style}]\n"))
    with made.session(mode) as session:
        session.call("things.run", [1, 2], "json")
        assert session.target == target
    assert made.codes == []


# --- closed objects ---


CLOSED = thing("""
        Thing:
          allOf: [{$ref: "#/components/schemas/Common"}]
          type: object
          properties: {own: {$ref: "#/components/schemas/Open"}}
          unevaluatedProperties: false
        Common: {type: object, properties: {commonNo: {type: integer}}}
        Open: {type: object, properties: {openNo: {type: integer}}, unevaluatedProperties: {$ref: "#/components/schemas/Common"}}
""")


def test_unevaluated_properties_are_all_others(sdk: Make, mode: str) -> None:
    made = sdk(CLOSED)
    value = received(made, mode, {"commonNo": 1, "own": {"openNo": 2, "other": {"commonNo": 3}}, "more": 4})
    assert (value.common_no, value.own.open_no, value.more) == (1, 2, 4)
    assert made.codes == []
    additional = sdk(CLOSED.replace("unevaluatedProperties: {", "additionalProperties: {"))
    assert additional.text("types/open.py") == made.text("types/open.py")
    untyped = sdk(CLOSED.replace(", unevaluatedProperties: {$ref: \"#/components/schemas/Common\"}", ""))
    assert untyped.text("types/open.py") != made.text("types/open.py")


def test_a_querystring_of_json_is_the_whole_query(sdk: Make, mode: str) -> None:
    made = sdk(V32 + operation(more="""      parameters:
        - {name: selector, in: querystring, content: {application/json: {schema: {type: object, properties: {numbers: {type: array, items: {type: integer}}}}}}}
"""))
    with made.session(mode) as session:
        session.call("things.run", selector={"numbers": [1, 2]})
        assert session.target == "/v1/things?%7B%22numbers%22:%5B1,2%5D%7D" or session.target == "/v1/things?%7B%22numbers%22%3A%5B1%2C2%5D%7D"


MAPPED = """
        Thing:
          oneOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}, {$ref: "#/components/schemas/Pet"}]
          discriminator: {propertyName: kind, mapping: {cat: Cat, kitten: Cat, dog: "#/components/schemas/Dog"}, defaultMapping: Pet}
        Cat: {type: object, required: [kind], properties: {kind: {type: string}, livesLeft: {type: integer}}}
        Dog: {type: object, required: [kind], properties: {kind: {type: string}, trickCount: {type: integer}}}
        Pet: {type: object, properties: {kind: {type: string}, legCount: {type: integer}}}
"""


def test_several_values_may_mean_one_schema_and_all_others_the_default(sdk: Make, mode: str) -> None:
    made = sdk(V32 + thing(MAPPED))
    kinds = {"cat": "Cat", "kitten": "Cat", "dog": "Dog", "bird": "Pet"}
    found = {kind: type(received(made, mode, {"kind": kind, "livesLeft": 1, "legCount": 2})).__name__ for kind in kinds}
    assert found == kinds
    assert type(received(made, mode, {"legCount": 2})) is made.types.Pet
    assert made.codes == []


