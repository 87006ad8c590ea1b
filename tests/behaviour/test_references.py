"""`$ref` wherever it may stand and whatever it may look like -> the types that are meant."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from support import Sdk, answer, build, dumped, received, sent, thing

from sdkwright import ir
from sdkwright.config import load_config
from sdkwright.pipeline import generate

Make = Callable[..., Sdk]


# --- in one file ---


def test_words_and_keywords_beside_a_ref_count_from_3_1_on(sdk: Make, mode: str) -> None:
    made = sdk(thing("""
        Thing:
          type: object
          properties:
            a: {$ref: "#/components/schemas/Part", description: Beside it.}
            b: {$ref: "#/components/schemas/Part", properties: {more: {type: integer}}, required: [more]}
        Part: {type: object, properties: {partNo: {type: string}}}
    """))
    value = received(made, mode, {"a": {"partNo": "1"}, "b": {"partNo": "2", "more": 3}})
    assert type(value.a) is made.types.Part and value.a.part_no == "1"
    assert (value.b.part_no, value.b.more) == ("2", 3)
    assert "Beside it." in made.text("types/thing.py")
    assert made.codes == []


def test_a_ref_may_lead_into_paths_responses_and_properties(sdk: Make, mode: str) -> None:
    made = sdk("""
paths:
  /things/{id}:
    get:
      operationId: receiveThing
      tags: [things]
      parameters: [{$ref: "#/paths/~1other~1%7Bid%7D/get/parameters/0"}]
      responses: {"200": {$ref: "#/components/responses/Found"}}
  /other/{id}:
    get:
      operationId: receiveOther
      tags: [others]
      parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
      responses:
        "200": {description: One., content: {application/json: {schema: {$ref: "#/components/responses/Found/content/application~1json/schema/properties/inner"}}}}
components:
  responses:
    Found:
      description: Found.
      content:
        application/json:
          schema:
            type: object
            properties:
              inner: {type: object, properties: {deepNo: {type: integer}}}
              again: {$ref: "#/components/responses/Found/content/application~1json/schema/properties/inner"}
""")
    with made.session(mode, [answer({"inner": {"deepNo": 1}, "again": {"deepNo": 2}}), answer({"deepNo": 3})]) as session:
        found = session.call("things.receive", 7)
        assert session.target == "/v1/things/7"
        assert type(found.inner) is type(found.again) and found.again.deep_no == 2
        other = session.call("others.receive", 7)
        assert type(other) is type(found.inner) and other.deep_no == 3
    assert made.codes == []


def test_what_stands_beside_a_ref_on_the_way_counts(sdk: Make, mode: str) -> None:
    made = sdk(thing("""
        Thing: {type: object, properties: {a: {$ref: "#/components/schemas/Middle"}, b: {$ref: "#/components/schemas/Middle"}, c: {$ref: "#/components/schemas/Alias"}, d: {$ref: "#/components/schemas/Alias"}}}
        Middle: {$ref: "#/components/schemas/Part", properties: {more: {type: integer}}}
        Alias: {$ref: "#/components/schemas/Part"}
        Part: {type: object, properties: {partNo: {type: string}}}
    """))
    part = {"partNo": "1", "more": 2}
    value = received(made, mode, {"a": part, "b": part, "c": part, "d": part})
    assert type(value.a) is type(value.b) is made.types.Middle
    assert (value.a.part_no, value.b.more) == ("1", 2)
    assert type(value.c) is type(value.d) is made.types.Part and made.codes == []


@pytest.mark.parametrize(
    ("name", "ref"),
    [
        ("a/b", "a~1b"),
        ("a~b", "a~0b"),
        ("a b", "a%20b"),
        ("a%b", "a%25b"),
        ("größe", "gr%C3%B6%C3%9Fe"),
        ("größe", "größe"),
        ("a/b", "a%7E1b"),
        ("List<Thing>", "List%3CThing%3E"),
        ("a#b", "a%23b"),
        ("a~1b", "a~01b"),
    ],
)
def test_names_are_encoded_by_percent_and_by_tilde(sdk: Make, name: str, ref: str) -> None:
    made = sdk(thing(f"""
        Thing: {{type: object, properties: {{part: {{$ref: '#/components/schemas/{ref}'}}}}}}
        '{name}': {{type: object, properties: {{partNo: {{type: string}}}}}}
    """))
    value = received(made, "sync", {"part": {"partNo": "1"}})
    assert value.part.part_no == "1" and made.codes == []


def test_a_schema_brings_its_own_defs_along(sdk: Make, mode: str) -> None:
    made = sdk(thing("""
        Thing:
          type: object
          properties:
            whole: {$ref: "#/components/schemas/Thing/$defs/Part"}
            near: {$ref: "#/$defs/Part"}
            named: {$ref: "#part"}
          $defs:
            Part: {$anchor: part, type: object, properties: {partNo: {type: string}}}
    """))
    part = {"partNo": "1"}
    value = received(made, mode, {"whole": part, "near": part, "named": part})
    assert type(value.whole) is type(value.near) is type(value.named)
    assert value.named.part_no == "1" and made.codes == []


IDENTIFIED = """
        Thing:
          $id: https://schemas.test/thing/main
          type: object
          properties:
            absolute: {$ref: "https://schemas.test/parts/one"}
            relative: {$ref: "../parts/one"}
            rooted: {$ref: "/parts/one"}
            member: {$ref: "../parts/one#/properties/inner"}
            anchored: {$ref: "../parts/one#inner"}
            own: {$ref: "#/$defs/Own"}
            named: {$ref: "#own"}
            itself: {$ref: "#"}
            outer: {$ref: "#/components/schemas/Outer"}
          $defs:
            Own: {$anchor: own, type: object, properties: {ownNo: {type: integer}}}
        One:
          $id: https://schemas.test/parts/one
          type: object
          properties:
            inner: {$anchor: inner, type: object, properties: {deepNo: {type: integer}}}
            own: {$ref: "#own"}
          $defs:
            Own: {$anchor: own, type: string}
        Outer: {type: object, properties: {outerNo: {type: integer}}}
"""


def test_ids_are_base_uris_of_what_is_in_them(sdk: Make, mode: str) -> None:
    made = sdk(thing(IDENTIFIED))
    one, deep, own = {"inner": {"deepNo": 1}, "own": "x"}, {"deepNo": 2}, {"ownNo": 3}
    given = {"absolute": one, "relative": one, "rooted": one, "member": deep, "anchored": deep, "own": own, "named": own, "itself": {"own": own}, "outer": {"outerNo": 4}}
    value = received(made, mode, given)
    assert type(value.absolute) is type(value.relative) is type(value.rooted) is made.types.One
    assert type(value.member) is type(value.anchored) is type(value.absolute.inner)
    assert type(value.own) is type(value.named) and value.named.own_no == 3
    assert type(value.itself) is made.types.Thing and value.outer.outer_no == 4
    assert value.absolute.own == "x" and dumped(value) == given
    assert made.codes == []


def test_an_id_may_be_relative_to_the_one_around_it(sdk: Make, mode: str) -> None:
    made = sdk(thing("""
        Thing:
          $id: thing
          type: object
          properties: {a: {$ref: part}, b: {$ref: "nested/inner"}}
          $defs:
            Inner: {$id: nested/inner, type: object, properties: {innerNo: {type: integer}, sibling: {$ref: other}}}
            Other: {$id: nested/other, type: object, properties: {otherNo: {type: integer}}}
        Part: {$id: part, type: object, properties: {partNo: {type: string}}}
    """))
    value = received(made, mode, {"a": {"partNo": "1"}, "b": {"innerNo": 2, "sibling": {"otherNo": 3}}})
    assert value.a.part_no == "1" and value.b.inner_no == 2 and value.b.sibling.other_no == 3
    assert made.codes == []


GENERIC = """
        Thing:
          type: object
          properties:
            pets: {$ref: "#/components/schemas/PetPage"}
            owners: {$ref: "#/components/schemas/OwnerPage"}
            anything: {$ref: "#/components/schemas/Page"}
        Page:
          $id: page
          type: object
          properties:
            items: {type: array, items: {$dynamicRef: "#item"}}
            cursor: {$ref: cursor}
          $defs: {any: {$dynamicAnchor: item}}
        Cursor: {$id: cursor, type: object, properties: {after: {type: string}}}
        PetPage:
          $id: pet-page
          $ref: page
          $defs: {item: {$dynamicAnchor: item, $ref: pet}}
        OwnerPage:
          $id: owner-page
          description: Owners.
          allOf: [{$ref: page}]
          properties: {total: {type: integer}}
          $defs: {item: {$dynamicAnchor: item, $ref: owner}}
        Pet: {$id: pet, type: object, properties: {petName: {type: string}}}
        Owner: {$id: owner, type: object, properties: {ownerName: {type: string}}}
"""


@pytest.mark.parametrize("has_ids", [True, False])
def test_a_dynamic_ref_means_what_the_one_who_refers_says(sdk: Make, mode: str, has_ids: bool) -> None:
    text = GENERIC
    if not has_ids:
        for name in ("page", "cursor", "pet", "owner"):
            text = text.replace(f"$ref: {name}}}", f"$ref: '#/components/schemas/{name.title()}'}}")
            text = text.replace(f"$ref: {name}\n", f"$ref: '#/components/schemas/{name.title()}'\n")
        text = "\n".join(line for line in text.split("\n") if not line.strip().startswith("$id:"))
        text = text.replace("{$id: cursor, ", "{").replace("{$id: pet, ", "{").replace("{$id: owner, ", "{")
        assert "$id" not in text
    made = sdk(thing(text))
    given = {"pets": {"items": [{"petName": "Rex"}], "cursor": {"after": "x"}}, "owners": {"items": [{"ownerName": "Ann"}], "total": 1, "cursor": {"after": "y"}}, "anything": {"items": [1, "x"]}}
    value = received(made, mode, given)
    assert type(value.pets) is made.types.PetPage and type(value.owners) is made.types.OwnerPage
    assert type(value.pets.items[0]) is made.types.Pet and type(value.owners.items[0]) is made.types.Owner
    assert value.owners.total == 1 and value.anything.items == [1, "x"]
    assert type(value.pets.cursor) is type(value.owners.cursor) is made.types.Cursor
    assert dumped(value) == given and made.codes == []


def test_a_dynamic_ref_of_a_tree_leads_to_the_tree_that_extends_it(sdk: Make, mode: str) -> None:
    made = sdk(thing("""
        Thing:
          $id: leafy
          $dynamicAnchor: node
          $ref: tree
          properties: {leaves: {type: integer}}
        Tree:
          $id: tree
          $dynamicAnchor: node
          type: object
          properties:
            children: {type: array, items: {$dynamicRef: "#node"}}
    """))
    value = received(made, mode, {"leaves": 1, "children": [{"leaves": 2, "children": [{"leaves": 3}]}]})
    assert type(value.children[0].children[0]) is made.types.Thing
    assert value.children[0].children[0].leaves == 3 and made.codes == []


def test_anchors_and_aliases_of_yaml(sdk: Make, mode: str) -> None:
    made = sdk(thing("""
        Thing:
          type: object
          properties: &both
            a: &part {type: object, properties: {partNo: {type: string}}}
            b: *part
        Other:
          type: object
          properties: {<<: *both, c: {type: integer}}
    """))
    value = received(made, mode, {"a": {"partNo": "1"}, "b": {"partNo": "2"}})
    assert (value.a.part_no, value.b.part_no) == ("1", "2")
    assert sent(made, mode, a={"part_no": "3"}) == {"a": {"partNo": "3"}}
    assert made.codes == []


# --- in several files ---


def test_a_whole_map_of_schemas_and_a_text_of_markdown_behind_refs(tmp_path: Path, mode: str) -> None:
    made = build(
        tmp_path,
        """
openapi: 3.1.0
info: {title: Acme, version: 1.0.0, description: {$ref: docs/intro.md}}
servers: [{url: https://api.test/v1}]
tags: [{name: things, description: {$ref: docs/things.md}}]
paths:
  /things:
    get:
      operationId: receiveThing
      tags: [things]
      description: {$ref: docs/receive.md}
      responses: {"200": {description: A thing., content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}}}
components: {schemas: {$ref: schemas/all.yaml}}
""",
        files={
            "docs/intro.md": "The API of Acme.\n",
            "docs/things.md": "All about things.\n",
            "docs/receive.md": "Receives *one* thing.\n",
            "schemas/all.yaml": "Thing: {type: object, properties: {part: {$ref: '#/Part'}, far: {$ref: ../more.yaml#/Far}}}\nPart: {type: object, properties: {partNo: {type: string}}}\n",
            "more.yaml": "Far: {type: object, description: {$ref: docs/far.md}, properties: {back: {$ref: 'openapi.yaml#/components/schemas/Part'}}}\n",
            "docs/far.md": "Far away.\n",
        },
    )
    value = received(made, mode, {"part": {"partNo": "1"}, "far": {"back": {"partNo": "2"}}})
    assert type(value.part) is type(value.far.back) is made.types.Part
    assert "Receives *one* thing." in made.text("resources/things.py")
    assert "Far away." in made.text("types/far.py")
    assert made.result.api.doc == "The API of Acme.\n" and made.codes == []


SHARED = """
Thing: {type: object, required: [kind], properties: {kind: {type: string}}, discriminator: {propertyName: kind, mapping: {cat: "animals/cat.yaml", dog: "animals/dog.yaml#/Dog"}}, oneOf: [{$ref: animals/cat.yaml}, {$ref: "animals/dog.yaml#/Dog"}]}
"""
ANIMALS = {
    "animals/cat.yaml": "{type: object, properties: {kind: {type: string}, lives: {type: integer}}}",
    "animals/dog.yaml": "Dog: {type: object, properties: {kind: {type: string}, tricks: {type: integer}}}",
}


def test_files_named_by_a_discriminator(tmp_path: Path, mode: str) -> None:
    made = build(tmp_path, thing("Thing: {$ref: 'shared.yaml#/Thing'}"), files={"shared.yaml": SHARED, **ANIMALS})
    cat = received(made, mode, {"kind": "cat", "lives": 9})
    dog = received(made, mode, {"kind": "dog", "tricks": 2})
    assert cat.lives == 9 and dog.tricks == 2 and type(cat) is not type(dog)
    assert made.codes == []


SELF = """
openapi: 3.2.0
$self: https://apis.test/acme/openapi.yaml
info: {title: Acme, version: 1.0.0}
servers: [{url: https://api.test/v1}]
paths:
  /things:
    get:
      operationId: receiveThing
      tags: [things]
      responses: {"200": {description: A thing., content: {application/json: {schema: {$ref: "https://apis.test/acme/openapi.yaml#/components/schemas/Thing"}}}}}
components:
  schemas:
    Thing:
      type: object
      properties:
        beside: {$ref: "parts.yaml#/Part"}
        absolute: {$ref: "https://apis.test/acme/parts.yaml#/Part"}
        rooted: {$ref: "/acme/parts.yaml#/Part"}
        named: {$ref: "https://apis.test/acme/shared/part"}
        itself: {$ref: "openapi.yaml#/components/schemas/Thing"}
"""


def test_self_is_the_base_of_references(tmp_path: Path, mode: str) -> None:
    files = {
        "parts.yaml": "$self: parts.yaml\nPart: {type: object, properties: {partNo: {type: string}, back: {$ref: 'https://apis.test/acme/openapi.yaml#/components/schemas/Thing'}}}",
        "shared/part.yaml": "{$id: 'https://apis.test/acme/shared/part', type: object, properties: {sharedNo: {type: integer}}}",
    }
    made = build(tmp_path, SELF, files=files)
    part = {"partNo": "1", "back": {"beside": {"partNo": "2"}}}
    value = received(made, mode, {"beside": part, "absolute": part, "rooted": part, "named": {"sharedNo": 1}, "itself": {}})
    assert type(value.beside) is type(value.absolute) is type(value.rooted) is made.types.Part
    assert type(value.itself) is type(value.beside.back) is made.types.Thing
    assert value.named.shared_no == 1 and made.codes == []


def test_self_does_not_open_what_lies_outside(tmp_path: Path) -> None:
    folder = tmp_path / "apis" / "acme"
    folder.mkdir(parents=True)
    (tmp_path / "secret.yaml").write_text("{type: object, properties: {secretNo: {type: string}}}")
    text = SELF.replace("$self: https://apis.test/acme/", "$self: https://apis.test/a/b/c/")
    text = text.replace("https://apis.test/acme/openapi.yaml#", "#").replace("https://apis.test/acme/shared/part", "https://apis.test/secret.yaml")
    made = build(folder, text, files={"parts.yaml": "Part: {type: string}"})
    assert set(made.codes) == {"ref-dangling"}
    assert "secret_no" not in "".join(file.text for file in made.result.files)


DEEP = '{type: object, properties: {p: ' * 90 + '{type: object, nullable: true, properties: {q: {type: string}}}' + '}}' * 90
DEEP_IN = {
    "an answer": (
        "3.0.3",
        "paths: {/a: {get: {responses: {'200': {description: a, content: {application/json: {schema: %s}}}}}}}",
    ),
    "an answer of 2.0": ("2.0", "paths: {/a: {get: {responses: {'200': {description: a, schema: %s}}}}}"),
    "a body": (
        "3.0.3",
        "paths: {/a: {post: {requestBody: {content: {application/json: {schema: %s}}}, responses: {}}}}",
    ),
    "a body of 2.0": (
        "2.0",
        "paths: {/a: {post: {parameters: [{in: body, name: b, schema: %s}], responses: {}}}}",
    ),
    "a schema with a name of its own": (
        "3.1.0",
        "paths: {/a: {get: {responses: {'200': {description: a, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}}}}\n"
        "components: {schemas: {A: {$id: 'https://x.test/a', allOf: [%s]}}}",
    ),
}


@pytest.mark.parametrize("place", DEEP_IN)
def test_a_schema_that_is_too_deep_to_be_parsed_as_one_loses_nothing(tmp_path: Path, place: str) -> None:
    version, text = DEEP_IN[place]
    key = "swagger" if version == "2.0" else "openapi"
    inner = DEEP if version == "3.0.3" else DEEP.replace("nullable", "x-nullable")
    head = f"{key}: '{version}'\ninfo: {{title: Acme, version: '1'}}\nhost: a.test\nservers: [{{url: https://a.test}}]\n"
    (tmp_path / "api.yaml").write_text(head + text % inner)
    result = generate(load_config(str(tmp_path / "api.yaml")))
    assert [diagnostic.message for diagnostic in result.diagnostics] == []
    models = [d for d in result.api.definitions.values() if isinstance(d, ir.Model)]
    assert len(models) == 91 - place.startswith("a body")  # whose properties are arguments
    last = next(model for model in models if model.fields[0].wire == "q")
    users = [f for model in models for f in model.fields if last.id in ids(f.type)]
    assert len(users) == 1 and (last.nullable or isinstance(users[0].type, ir.OneOf))


def ids(type: ir.Type) -> set[str]:
    options = type.options if isinstance(type, ir.OneOf) else (type,)
    return {option.to for option in options if isinstance(option, ir.Ref)}
