"""`deprecated` -> what type checkers, editors and readers of the documentation are told."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import Any

import pytest
from support import Sdk, answer, build, sent

Make = Callable[..., Sdk]

OLD = """
paths:
  /things:
    get:
      operationId: listThings
      tags: [things]
      deprecated: true
      summary: List things.
      parameters:
        - {name: oldSort, in: query, deprecated: true, description: How it was sorted., schema: {type: string}}
        - {name: sort, in: query, schema: {type: string}}
        - {name: filter, in: query, schema: {type: string, deprecated: true}}
      responses: {"200": {description: Things., content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}}}
    post:
      operationId: sendThing
      tags: [things]
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}}
      responses: {"204": {description: Taken.}}
  /parts:
    post:
      operationId: makePart
      tags: [parts]
      deprecated: true
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Part"}}}}
      responses: {"200": {description: A part., content: {application/json: {schema: {$ref: "#/components/schemas/Part"}}}}}
components:
  schemas:
    Thing:
      type: object
      properties:
        oldName: {type: string, deprecated: true, description: What it was called.}
        newName: {type: string}
        oldPin: {type: string, format: password, deprecated: true}
        part: {$ref: "#/components/schemas/Part"}
        oldPart: {deprecated: true, allOf: [{$ref: "#/components/schemas/Part"}]}
        size: {$ref: "#/components/schemas/Size"}
    Part: {type: object, deprecated: true, description: A part., properties: {serialNo: {type: string}}}
    Size: {type: string, deprecated: true, enum: [big, small]}
"""


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory) -> Sdk:
    """Deprecated operations, parameters, properties and schemas."""
    return build(tmp_path_factory.mktemp("deprecated"), OLD)


def test_a_deprecated_method_warns_where_it_is_called(old: Sdk, mode: str) -> None:
    with old.session(mode, [answer({})]) as session:
        with pytest.warns(DeprecationWarning, match="things.list") as caught:
            session.call("things.list", sort="x")
        assert session.target == "/v1/things?sort=x"
    assert caught[0].filename == __file__ or "support" in caught[0].filename


def test_a_deprecated_method_that_sends_something_warns_too(old: Sdk, mode: str) -> None:
    with old.session(mode, [answer({"serialNo": "1"})]) as session:
        with pytest.warns(DeprecationWarning):
            part = session.call("parts.make", serial_no="1")
    assert session.json == {"serialNo": "1"} and part.serial_no == "1"


def test_raw_answers_of_a_deprecated_method_can_be_had(old: Sdk, mode: str) -> None:
    with old.session(mode, [answer({"serialNo": "1"})]) as session:
        with pytest.warns(DeprecationWarning):
            raw = session.call("parts.with_raw_response.make", serial_no="1")
    assert raw.status_code == 200


def test_nothing_warns_that_is_not_deprecated(old: Sdk, mode: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert sent(old, mode, new_name="a", part={"serial_no": "1"}) == {"newName": "a", "part": {"serialNo": "1"}}
        thing = old.types.Thing(new_name="a")
        assert thing.new_name == "a"


def received(old: Sdk, mode: str, value: Any) -> Any:
    """A thing as the deprecated method gives it."""
    with old.session(mode, [answer(value)]) as session:
        with pytest.warns(DeprecationWarning):
            return session.call("things.list")


FULL: dict[str, Any] = {
    "oldName": "a",
    "newName": "b",
    "oldPin": "hush",
    "part": {"serialNo": "1"},
    "oldPart": {"serialNo": "2"},
    "size": "big",
}


def test_a_deprecated_property_works_and_warns_where_it_is_read(old: Sdk, mode: str) -> None:
    thing = received(old, mode, FULL)
    with pytest.warns(DeprecationWarning, match="old_name"):
        assert thing.old_name == "a"
    with pytest.warns(DeprecationWarning, match="old_part"):
        assert type(thing.old_part) is old.types.Part


def test_values_with_deprecated_properties_are_handled_without_a_warning(old: Sdk, mode: str) -> None:
    thing = received(old, mode, FULL)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert "old_name='a'" in repr(thing) and "hush" not in repr(thing)
        assert thing == old.types.Thing.model_validate(FULL)
        assert thing.model_dump(mode="json", exclude_unset=True) == FULL
        assert thing.model_copy(deep=True) == thing
        assert sent(old, mode, old_name="a", old_part={"serial_no": "2"}) == {"oldName": "a", "oldPart": {"serialNo": "2"}}


def test_a_malformed_value_with_deprecated_properties_is_kept_without_a_further_warning(old: Sdk, mode: str) -> None:
    came = {**FULL, "newName": [1], "oldName": 5}
    thing = received(old, mode, came)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert thing.model_dump(mode="json", exclude_unset=True, warnings=False) == came


def test_documentation_says_what_is_deprecated(old: Sdk) -> None:
    methods, thing, part = old.text("resources/things.py"), old.text("types/thing.py"), old.text("types/part.py")
    for text in (methods, thing, part):
        assert "deprecated" in text.lower()
    lines = [line for line in methods.splitlines() if "old_sort:" in line and "str" not in line]
    assert lines
    listed = methods[methods.index("Args:") : methods.index("Returns:")]
    assert listed.lower().count("deprecated") >= 2  # old_sort and filter
    assert "deprecated" in part[part.index("class Part(") :].lower()
    assert "deprecated" in old.text("types/size.py").lower()


def test_methods_of_both_clients_are_marked_for_type_checkers(old: Sdk) -> None:
    text = old.text("resources/things.py")
    head = text.index("class Things(")
    split = text.index("class AsyncThings(")
    views = text.index("    class ThingsWithRawResponse")
    assert text.count("@deprecated(", head, split) == text.count("@deprecated(", split, views) == 1


def test_a_deprecated_schema_can_be_used_without_a_warning(old: Sdk) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert old.types.Part(serial_no="1").serial_no == "1"


def test_a_text_of_the_document_does_not_become_code(sdk: Make) -> None:
    made = sdk(
        OLD.replace("oldName:", "'old\"\"\")\\nboom(':")
        .replace("What it was called.", "'\"\"\" + boom() #'")
    )
    assert made.types.Thing.model_fields


def test_deprecated_in_a_union_and_in_an_enum_class(sdk: Make) -> None:
    made = sdk(OLD, "enums: class\n")
    assert made.types.Size.BIG == "big"
    assert "deprecated" in made.text("types/size.py").lower()
