"""TypedDicts of what methods take, packages of `types`, and other names that styles bring."""

from __future__ import annotations

import importlib
import subprocess
import sys
import typing
from collections.abc import Callable
from typing import Any

import pytest
from support import Sdk, answer

Make = Callable[..., Sdk]

DOCUMENT = """
paths:
  /chats:
    post:
      operationId: startChat
      tags: [chats]
      parameters:
        - {name: dry-run, in: query, schema: {type: boolean}}
        - {name: types, in: query, schema: {type: array, items: {type: string}}}
      requestBody:
        required: true
        content: {application/json: {schema: {type: object, required: [topic], properties: {topic: {$ref: "#/components/schemas/Topic"}, notes: {type: array, items: {$ref: "#/components/schemas/Note"}}}}}}
      responses: {"200": {description: It., content: {application/json: {schema: {$ref: "#/components/schemas/Chat"}}}}}
  /chats/{id}/messages/{n}:
    get:
      operationId: getMessage
      parameters: [{name: id, in: path, required: true, schema: {type: string}}, {name: n, in: path, required: true, schema: {type: string}}]
      responses: {"200": {description: It., content: {application/json: {schema: {$ref: "#/components/schemas/Message"}}}}}
    patch:
      operationId: editMessage
      parameters: [{name: id, in: path, required: true, schema: {type: string}}, {name: n, in: path, required: true, schema: {type: string}}]
      requestBody: {content: {application/json: {schema: {type: object, properties: {text: {type: string}}}}}}
      responses: {"200": {description: It., content: {application/json: {schema: {$ref: "#/components/schemas/Message"}}}}}
components:
  schemas:
    Topic: {type: object, required: [name], properties: {name: {type: string}}}
    Note: {type: object, required: [text], properties: {text: {type: string}}}
    Chats: {type: object, properties: {id: {type: string}}}
    Chat: {type: object, properties: {id: {type: string}, topic: {$ref: "#/components/schemas/Topic"}, all: {$ref: "#/components/schemas/Chats"}}}
    Message: {type: object, properties: {text: {type: string}, note: {$ref: "#/components/schemas/Note"}}}
"""
RESOURCES = """
resources:
  chats: {create: startChat}
  chats.messages: {retrieve: getMessage, update: editMessage}
"""
CONFIG = "exports: {by_resource: true, stainless: true, shared: [Note]}" + RESOURCES


@pytest.fixture
def made(sdk: Make) -> Sdk:
    return sdk(DOCUMENT, CONFIG)


def module(made: Sdk, name: str) -> Any:
    return importlib.import_module(f"{made.package.__name__}.{name}")


def test_what_a_method_takes_can_be_written_down_first(made: Sdk, mode: str) -> None:
    params = {"topic": {"name": "bees"}, "dry_run": True, "notes": [{"text": "n"}]}
    with made.session(mode, [answer({"id": "c"})]) as session:
        assert session.call("chats.create", **params).id == "c"
        assert session.target == "/v1/chats?dry-run=true"
        assert session.json == {"topic": {"name": "bees"}, "notes": [{"text": "n"}]}
    own = made.types.ChatCreateParams.__annotations__
    assert {*own} == {"topic", "notes", "dry_run", "types"}
    assert own["topic"].__forward_arg__ == "Required[TopicParam | Topic]"


def test_a_resource_below_another_has_a_package_of_types(made: Sdk) -> None:
    found = module(made, "types.chats")
    assert found is made.types.chats
    assert set(dir(found)) == {"Message", "MessageUpdateParams", "Note", "NoteParam"}
    assert found.Message is made.types.Message
    assert typing.get_type_hints(found.MessageUpdateParams) == {"text": str}
    assert not hasattr(made.types, "MessageUpdateParams")


def test_shared_types_have_homes_of_their_own(made: Sdk) -> None:
    assert module(made, "types.shared").Note is made.types.Note
    assert module(made, "types.shared_params").Note is made.types.NoteParam


def test_a_module_of_a_type_gives_way_to_a_package(made: Sdk) -> None:
    assert made.types.Chats.__module__.endswith(".types.chats_2")


def test_names_that_others_have(made: Sdk, mode: str) -> None:
    package: Any = made.package
    assert (package.NOT_GIVEN, package.NotGiven) == (package.omit, package.Omit)
    assert package.__title__ == package.__name__
    with made.session(mode, [answer({})], timeout=package.Timeout(3)) as session:
        session.call("chats.create", topic={"name": "b"}, notes=package.NOT_GIVEN)
        assert session.json == {"topic": {"name": "b"}}


def test_type_checkers_know_all_of_it(made: Sdk) -> None:
    name = made.package.__name__
    code = f"""
from {name} import NOT_GIVEN, Acme, RequestOptions, Timeout
from {name}.types import ChatCreateParams
from {name}.types.chats import Message, MessageUpdateParams
from {name}.types.shared_params import Note

note: Note = {{"text": "n"}}
params: ChatCreateParams = {{"topic": {{"name": "bees"}}, "notes": [note], "types": ["a"]}}
Acme().chats.create(**params, timeout=Timeout(5))
Acme().chats.create(topic={{"name": "bees"}}, notes=NOT_GIVEN)
edit: MessageUpdateParams = {{"text": "t"}}
message: Message = Acme().chats.messages.update("i", "n", **edit)
"""
    for line, wrong in (
        ("", False),
        ('bad: MessageUpdateParams = {"txt": "t"}\n', True),
    ):
        path = made.root / "src" / "use.py"
        path.write_text(code + line, encoding="utf-8")
        done = subprocess.run(
            [sys.executable, "-m", "mypy", "--strict", "use.py"],
            capture_output=True,
            text=True,
            cwd=path.parent,
        )
        assert bool(done.returncode) == wrong, done.stdout


def test_without_them_nothing_of_it_is_there(sdk: Make) -> None:
    made = sdk(DOCUMENT, RESOURCES)
    assert made.types.Chats.__module__.endswith(".types.chats")
    assert not hasattr(made.types, "ChatCreateParams")
    assert not hasattr(made.package, "NOT_GIVEN")


def test_a_shared_type_that_is_not_there_is_reported(sdk: Make) -> None:
    made = sdk(DOCUMENT, CONFIG.replace("[Note]", "[Notes]"))
    assert made.codes == ["config-unused"] and "did you mean 'Note'" in str(
        made.diagnostics[0]
    )


# --- environments ---

SERVERS = """
openapi: 3.1.0
info: {title: Acme, version: 1.0.0}
servers:
  - {url: https://one.test, x-name: production}
  - {url: "https://{region}.two.test", x-name: try-out, variables: {region: {default: eu}}}
paths: {/: {get: {operationId: look, tags: [roots], responses: {"204": {description: Seen.}}}}}
"""
CLASS = "client: {name: Acme, environments: class}\n"


def test_environments_may_be_members_of_a_class(sdk: Make, mode: str) -> None:
    made = sdk(SERVERS, CLASS)
    places: Any = made.package.AcmeEnvironment
    assert places is module(made, "environment").AcmeEnvironment
    assert places.PRODUCTION.value == "https://one.test"
    for options, url in (
        ({}, "https://one.test/"),
        ({"environment": places.TRY_OUT}, "https://eu.two.test/"),
        ({"environment": places.TRY_OUT, "region": "us"}, "https://us.two.test/"),
        (
            {"environment": places.TRY_OUT, "base_url": "https://my.test"},
            "https://my.test/",
        ),
    ):
        with made.session(mode, [answer(None, 204)], **options) as session:
            session.call("roots.look")
            assert str(session.last.url) == url


def test_the_only_environment_is_a_member_too(sdk: Make, mode: str) -> None:
    made = sdk(
        SERVERS.replace(
            '  - {url: "https://{region}.two.test", x-name: try-out, variables: {region: {default: eu}}}\n',
            "",
        ),
        CLASS,
    )
    with made.session(
        mode, environment=made.package.AcmeEnvironment.PRODUCTION
    ) as session:
        session.call("roots.look")
        assert str(session.last.url) == "https://one.test/"


def test_a_resource_gives_way_to_what_stands_beside_the_client(
    sdk: Make, mode: str
) -> None:
    document = SERVERS.replace("tags: [roots]", "tags: [acme environment]")
    made = sdk(document, "client: {name: Acme, environments: class, copies: true}\n")
    with made.session(
        mode, environment=made.package.AcmeEnvironment.PRODUCTION
    ) as session:
        session.call("acme_environment.look")
        assert str(session.last.url) == "https://one.test/"
        assert (
            type(session.client.acme_environment).__name__.removeprefix("Async")
            == "AcmeEnvironmentResource"
        )
