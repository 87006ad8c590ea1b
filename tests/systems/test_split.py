"""The client of Split as its users know it, on an account that remembers what is done to it."""

from __future__ import annotations

import importlib
import json
import logging
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import anyio
import pytest
from seeds.fakes.split import fake
from seeds.serving import serving
from systems.split_account import Used

Using = Callable[..., Any]


def test_what_is_found_may_be_on_a_later_page(used: Using) -> None:
    with used(largest=2) as it:
        found = it.wait(it.client().workspaces.find("WS_From_API"))
        assert (found.id, found.name) == ("ws-4", "WS_From_API")
        assert it.calls == [
            "GET /workspaces?offset=0&limit=20",
            "GET /workspaces?offset=2&limit=20",
        ]
        assert it.wait(it.client().workspaces.find("nowhere")) is None


def test_people_are_looked_for_whatever_their_status(used: Using) -> None:
    with used() as it:
        users = it.client().users
        assert it.wait(users.find("gone@mail.com")).status == "DEACTIVATED"
        asked = [each.query["status"] for each in it.sent]
        assert asked == ["ACTIVE", "DEACTIVATED"]


def test_an_object_does_what_it_is_asked(used: Using) -> None:
    with used() as it:
        client = it.client()
        place = it.wait(client.workspaces.find("Defaults"))
        place = it.wait(place.update("name", "Renamed"))
        assert (place.id, place.name) == ("ws-1", "Renamed")
        assert it.sent[-1].method == "PATCH"
        change = {"op": "replace", "path": "/name", "value": "Renamed"}
        assert it.sent[-1].json == [change]
        segment = it.wait(place.add_segment({"name": "vip"}, "user"))
        definition = it.wait(segment.add_to_environment("env-staging-1"))
        keys = {"keys": ["ann"], "comment": "new"}
        assert it.wait(definition.import_keys_from_json(True, keys)) is True
        assert it.wait(definition.remove_keys(keys)) is True
        assert it.wait(definition.get_keys()) == []
        assert it.calls[-5:-2] == [
            "POST /segments/ws/ws-1/trafficTypes/user",
            "POST /segments/env-staging-1/vip",
            "PUT /segments/env-staging-1/vip/uploadKeys?replace=true",
        ]


def test_a_change_may_lead_into_a_property(used: Using) -> None:
    with used() as it:
        environments = it.client().environments
        place = it.wait(environments.find("Production", "ws-1"))
        changed = it.wait(place.update("changePermissions/allowKills", True))
        assert changed.change_permissions.allow_kills is True
        assert it.sent[-1].json[0]["path"] == "/changePermissions/allowKills"


def test_what_was_set_is_what_is_saved(used: Using) -> None:
    with used() as it:
        client = it.client()
        user = it.wait(client.traffic_types.find("user", "ws-1"))
        data = {"id": "city", "dataType": "STRING", "isSearchable": False}
        city = it.wait(user.add_attribute({**data, "workspaceId": "ws-1"}))
        assert "isSearchable" not in it.sent[-1].json
        city.workspace_id, city.display_name = "ws-1", "City"
        saved = it.wait(city.save())
        assert saved.display_name == it.sent[-1].json["displayName"] == "City"
        assert it.wait(client.attributes.delete_by_instance(city)) is True
        assert it.calls[-1].endswith("/trafficTypes/tt-user-1/city")


def test_many_identities_tell_who_was_refused(used: Using) -> None:
    with used() as it:
        user = it.wait(it.client().traffic_types.find("user", "ws-1"))
        wanted = [
            {"key": key, "values": {"rank": rank}, "environmentId": "env-staging-1"}
            for key, rank in (("ann", "PM"), ("bob", "CEO"))
        ]
        result = it.wait(user.add_identities(wanted))
        successful, failed = result
        assert [each.key for each in successful] == ["ann"]
        assert (failed[0].object.key, failed[0].status) == ("bob", 400)
        assert result.metadata["failed"] == 1


def test_keys_go_out_ten_thousand_at_a_time(used: Using) -> None:
    with used() as it:
        segments = it.client().segment_definitions
        found = it.wait(segments.find("employees", "env-production-1", "ws-1"))
        keys = [f"key{number}" for number in range(20_001)]
        data = {"keys": keys, "comment": "all"}
        assert it.wait(found.import_keys_from_json(True, data)) is True
        uploads = it.sent[1:]
        assert [each.query["replace"].lower() for each in uploads] == [
            "true",
            "false",
            "false",
        ]
        assert [len(each.json["keys"]) for each in uploads] == [10_000, 10_000, 1]
        assert {each.json["comment"] for each in uploads} == {"all"}
        assert it.wait(found.get_key_count()) == 20_001


def test_keys_are_written_to_a_file(used: Using, tmp_path: Path) -> None:
    with used(largest=50) as it:
        segments = it.client().segment_definitions
        found = it.wait(segments.find("employees", "env-production-1", "ws-1"))
        file = tmp_path / "keys.csv"
        assert it.wait(found.export_keys_to_csv(str(file))) is True
        lines = file.read_bytes().split(b"\r\n")
        assert (lines[0], len(lines)) == (b"user1", 121)
        assert [each.query["offset"] for each in it.sent[1:]] == ["0", "50", "100"]


def test_keys_of_large_segments_are_uploaded_elsewhere(
    used: Using, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "keys.csv"
    file.write_text("ann\nbob\n")
    with used() as it:
        monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{it.running.port}")
        monkeypatch.setenv("no_proxy", "127.0.0.1")
        segments = it.client().large_segment_definitions
        found = it.wait(segments.find("employees", "env-production-1", "ws-1"))
        said = ("more", "they asked", ["user@mail.com"])
        assert it.wait(found.submit_upload(*said, str(file))) is True
        change, upload = it.sent[1:]
        assert change.json == {
            "largeSegment": {"name": "employees"},
            "operationType": "UPLOAD",
            "title": "more",
            "comment": "they asked",
            "approvers": ["user@mail.com"],
        }
        assert (upload.method, upload.content) == ("PUT", b"ann\nbob\n")
        assert upload.headers["host"] == "uploads.split.test"
        assert "authorization" not in upload.headers


def test_a_definition_that_is_not_there_is_none(used: Using) -> None:
    with used() as it:
        client = it.client()
        get = client.split_definitions.get_definition
        assert it.wait(get("nothing", "env-production-1", "ws-1")) is None
        flag = it.wait(get("new_feature", "env-production-1", "ws-1"))
        assert it.wait(flag.kill()) is True
        flag = it.wait(get("new_feature", "env-production-1", "ws-1"))
        assert flag.killed is True
        with pytest.raises(client_errors().HTTPNotFoundError):
            it.wait(client.splits.get("nothing", "ws-1"))


def test_a_request_for_change_is_made_of_words(used: Using) -> None:
    with used() as it:
        client = it.client()
        find = client.split_definitions.find
        flag = it.wait(find("new_feature", "env-production-1", "ws-1"))
        definition = {"treatments": [{"name": "on"}]}
        words = ("UPDATE", "more", "they asked", ["user@mail.com"])
        asked = it.wait(flag.submit_change_request(definition, *words, "ro-1"))
        assert it.sent[-1].json["split"] == {**definition, "name": "new_feature"}
        assert it.sent[-1].json["rolloutStatus"] == {"id": "ro-1"}
        decided = it.wait(asked.update_status("APPROVED", "fine"))
        assert it.sent[-1].json == {"status": "APPROVED", "comment": "fine"}
        assert decided.status == "APPROVED"


def client_errors() -> Any:
    return importlib.import_module("splitapiclient.util.exceptions")


def test_who_asks_too_often_waits_five_seconds(
    used: Using, monkeypatch: pytest.MonkeyPatch
) -> None:
    waited: list[float] = []

    async def no_pause(seconds: float) -> None:
        waited.append(seconds)

    monkeypatch.setattr(time, "sleep", waited.append)
    monkeypatch.setattr(anyio, "sleep", no_pause)
    with used(answers=(429,) * 12) as it:
        assert len(it.wait(it.client().workspaces.list())) == 4
        assert [seconds for seconds in waited if seconds] == [5.0] * 12
    with used(answers=(500,)) as it:
        with pytest.raises(client_errors().HTTPResponseError):
            it.wait(it.client().workspaces.list())
        assert len(it.sent) == 1


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "HTTPIncorrectParametersError"),
        (401, "HTTPUnauthorizedError"),
        (404, "HTTPNotFoundError"),
        (409, "HTTPResponseError"),
        (503, "HTTPResponseError"),
    ],
)
def test_errors_have_the_names_that_people_catch(
    used: Using, status: int, name: str
) -> None:
    errors = client_errors()
    with used(answers=(status,)) as it, pytest.raises(getattr(errors, name)) as caught:
        it.wait(it.client().workspaces.list())
    assert isinstance(caught.value, errors.HTTPResponseError)
    assert isinstance(caught.value, errors.SplitException)
    assert "said the script" in str(caught.value)
    assert caught.value.status_code == status


def test_a_server_that_is_not_there(used: Using) -> None:
    errors = client_errors()
    with used() as it:
        client = it.client(apikey="k", base_url="http://127.0.0.1:1")
        with pytest.raises(errors.SplitBackendUnreachableError) as caught:
            it.wait(client.workspaces.list())
        assert isinstance(caught.value, errors.SplitException)


def test_a_client_needs_a_key(used: Using) -> None:
    missing = client_errors().InsufficientConfigArgumentsException
    with used() as it:
        for config in ({}, {"timeout": 3}, {"apikey": None}):
            with pytest.raises(missing, match=r"apikey.*SPLIT_API_KEY"):
                it.made(config)
        with pytest.raises(missing, match="harness_token"):
            it.client(harness_mode=True, apikey="k")
        client = it.client(apikey="k", nothing="that it knows", timeout=3)
        it.wait(client.workspaces.list())
        assert it.sent[0].headers["authorization"] == "Bearer k"


def harness(it: Used, **config: Any) -> Any:
    """A client of an account in Harness."""
    given = {"harness_mode": True, "harness_token": "pat", "apikey": "k"}
    return it.client(**given, **config)


def test_in_harness_the_token_is_sent_to_all(used: Using) -> None:
    with used() as it:
        client = harness(it, account_identifier="ac", org_identifier="org")
        assert len(it.wait(client.workspaces.list())) == 4
        tokens = it.wait(client.token.list())
        assert [each.identifier for each in tokens] == ["token_1", "token_2", "token_3"]
        it.wait(client.role.get("role_2", org_identifier="other"))
        assert {each.headers.get("x-api-key") for each in it.sent} == {"pat"}
        assert not any("authorization" in each.headers for each in it.sent)
        assert it.sent[1].query["accountIdentifier"] == "ac"
        assert it.sent[-1].query == {
            "accountIdentifier": "ac",
            "orgIdentifier": "other",
        }


def test_in_harness_much_is_to_be_found_elsewhere(used: Using) -> None:
    denied = client_errors().HarnessDeprecatedEndpointError
    with used() as it:
        client = harness(it)
        for call in (
            lambda: client.users.list(),
            lambda: client.users.find("user@mail.com"),
            lambda: client.groups.create_group({"name": "x"}),
            lambda: client.restrictions.add("workspace", "ws-1", []),
            lambda: client.workspaces.add({"name": "x"}),
            lambda: client.workspaces.update("ws-1", "name", "x"),
            lambda: client.apikeys.create_apikey("x", "admin", [], "ws-1"),
        ):
            with pytest.raises(denied, match="harness_mode"):
                it.wait(call())
        assert it.sent == []
        it.wait(client.apikeys.create_apikey("x", "server_side", ["env-1"], "ws-1"))
        assert it.sent[0].json["environments"] == [
            {"type": "environment", "id": "env-1"}
        ]


def test_in_harness_an_account_has_to_be_said(used: Using) -> None:
    with used() as it:
        client = harness(it)
        with pytest.raises(ValueError, match="account_identifier"):
            it.wait(client.token.list())
        assert it.sent == []
        assert (
            it.wait(client.role.get("role_1", account_identifier="ac")).name == "role 1"
        )


def test_each_kind_of_place_has_its_own_address(
    used: Using, monkeypatch: pytest.MonkeyPatch
) -> None:
    with used() as it, serving(fake()) as other:
        url = f"http://127.0.0.1:{other.port}"
        client = harness(it, harness_base_url=f"{url}/", account_identifier="ac")
        it.wait(client.workspaces.list())
        it.wait(client.token.list())
        client = it.client(apikey="k", base_url_v3=url)
        it.wait(client.flag_sets.list("ws-1"))
        assert it.calls == ["GET /workspaces?offset=0&limit=20"]
        paths = [each.target.partition("?")[0] for each in other.sent]
        assert paths == ["/ng/api/token/aggregate", "/flag-sets"]


def test_requests_are_logged_without_secrets(
    used: Using, caplog: pytest.LogCaptureFixture
) -> None:
    with used() as it, caplog.at_level(logging.DEBUG):
        it.wait(it.client().environments.list("ws-1"))
    ours = [r for r in caplog.records if r.name.startswith("splitapiclient")]
    said = "\n".join(record.getMessage() for record in ours)
    assert "GET" in said and "/environments/ws/ws-1" in said and "200" in said
    assert "secret-key" not in said


def test_objects_say_what_they_are_made_of(used: Using) -> None:
    with used() as it:
        found = it.wait(it.client().workspaces.find("Defaults"))
        assert found._requiresTitleAndComments is False
        assert (found._id, found._name) == ("ws-1", "Defaults")
        assert json.loads(json.dumps(found.to_dict()))["name"] == "Defaults"


def test_values_that_are_sent_are_made_by_hand() -> None:
    module = importlib.import_module("splitapiclient.resources.treatment")
    made = module.Treatment({"name": "on", "configurations": ""})
    assert made.export_dict() == {"name": "on"}
