"""What a document says by the keys of other generators -> names, texts and behaviour of its SDK."""

from __future__ import annotations

import hmac
import inspect
import re
import time
from base64 import b64encode
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from support import Sdk, answer, dumped, received, sent, thing

from sdkwright import vocabulary

Make = Callable[..., Sdk]
OK = '{"204": {description: Done.}}'


def calls(*operations: str, root: str = "", parameters: str = "") -> str:
    """A document with an operation at `POST /n` for each of these texts."""
    paths = "".join(
        f'  "/{n}":\n    post: {{operationId: doThing{n}, tags: [things], {text}, responses: {OK}}}\n'
        for n, text in enumerate(operations)
    )
    return f"{root}\npaths:\n{paths}"


def names_of(made: Sdk) -> list[str]:
    """The calls of an SDK, in the order of its document."""
    return [made.result.names.call(o) for o in made.result.api.operations]


# --- resources and methods -------------------------------------------------------------


PLACES = {
    "x-sdk-resource: admin.keys, x-sdk-method: make": "admin.keys.make",
    "x-sdk-resource: [admin, keys]": "admin.keys.do_thing0",
    "x-fern-sdk-group-name: [Admin, apiKeys], x-fern-sdk-method-name: makeOne": "admin.api_keys.make_one",
    "x-fern-sdk-group-name: keys": "keys.do_thing0",
    "x-fern-sdk-method-name: list": "things.list",
    "x-speakeasy-group: admin.keys, x-speakeasy-name-override: make": "admin.keys.make",
    "x-speakeasy-group: [admin, keys]": "admin.keys.do_thing0",
}


@pytest.mark.parametrize("said", PLACES)
def test_places_and_names_of_methods_are_said(sdk: Make, mode: str, said: str) -> None:
    made = sdk(calls(said))
    assert names_of(made) == [PLACES[said]] and made.diagnostics == ()
    with made.session(mode, [answer(None, 204)]) as session:
        session.call(PLACES[said])
        assert session.target == "/v1/0"


ALL = (
    "x-sdk-method: ours, x-fern-sdk-method-name: ferns, x-speakeasy-name-override: speakeasys, "
    "x-sdk-resource: a, x-fern-sdk-group-name: b, x-speakeasy-group: c"
)


def test_of_several_words_ours_counts_then_those_of_the_vendors_in_order(sdk: Make) -> None:
    assert names_of(sdk(calls(ALL))) == ["a.ours"]
    theirs = ALL.replace("x-sdk-", "x-nobody-")
    assert names_of(sdk(calls(theirs))) == ["b.ferns"]
    assert names_of(sdk(calls(theirs), "vendors: [speakeasy]")) == ["c.speakeasys"]
    assert names_of(sdk(calls(theirs), "vendors: []")) == ["things.do_thing0"]
    assert names_of(sdk(calls(ALL), "vendors: []")) == ["a.ours"]


def test_the_configuration_goes_before_all(sdk: Make) -> None:
    made = sdk(calls(ALL), "resources: {mine: {own: doThing0}}")
    assert names_of(made) == ["mine.own"]
    made = sdk(calls(ALL), "resources: {mine: [doThing0]}")
    assert names_of(made) == ["mine.ours"]


def test_said_names_are_made_valid_and_told_apart(sdk: Make) -> None:
    made = sdk(
        calls(
            *[
                "x-fern-sdk-method-name: " + n
                for n in ("class", "pick me", "pickMe", '"1\\"); x"', '""')
            ]
        )
    )
    found = names_of(made)
    assert found[:2] == ["things.class_", "things.pick_me"]
    assert len({*found}) == 5 and all(name.partition(".")[2].isidentifier() for name in found)


PATTERNS = "x-speakeasy-name-override: [{operationId: '^do(Thing|X)0', methodNameOverride: begin}, {operationId: 'doThing[1', methodNameOverride: never}, {operationId: 1}, 5, {operationId: '(o|oo|n.*)+x$', methodNameOverride: never}]"


def test_patterns_at_the_root_rename_operations(sdk: Make) -> None:
    made = sdk(
        calls(
            "deprecated: false",
            "x-speakeasy-name-override: own",
            "deprecated: false",
            root=PATTERNS,
        )
    )
    assert names_of(made) == ["things.begin", "things.own", "things.do_thing2"]


# --- parameters, properties and types ---------------------------------------------------


PARAMETERS = {
    "x-sdk-name: pageSize": "",
    "x-fern-parameter-name: pageSize": "",
    "x-speakeasy-name-override: page_size": "",
    "x-stainless-naming: {python: {property_name: page_size}}": "",
    "x-ms-client-name: PageSize": "",
    "x-python-name: page_size": "",
    "": "x-stainless-param: page_size",
}


@pytest.mark.parametrize("said", PARAMETERS)
def test_parameters_are_called_as_said_and_travel_as_ever(sdk: Make, mode: str, said: str) -> None:
    at_schema = f", {PARAMETERS[said]}" if PARAMETERS[said] else ""
    text = f"parameters: [{{name: ps, in: query{said and ', ' + said}, schema: {{type: integer{at_schema}}}}}]"
    with sdk(calls(text)).session(mode, [answer(None, 204)]) as session:
        session.call("things.do_thing0", page_size=3)
        assert session.target == "/v1/0?ps=3"


def test_said_names_of_arguments_stay_out_of_each_others_way(sdk: Make, mode: str) -> None:
    listed = (
        "{name: a, in: query, x-fern-parameter-name: timeout}",
        "{name: b, in: header, x-fern-parameter-name: c}",
        "{name: c, in: query}",
    )
    with sdk(calls(f"parameters: [{', '.join(listed)}]")).session(
        mode, [answer(None, 204)]
    ) as session:
        session.call("things.do_thing0", timeout_="1", c="2", query_c="3")
        assert session.target == "/v1/0?a=1&c=3" and session.last.headers["b"] == "2"


PROPERTIES = [
    "x-sdk-name: givenName",
    "x-fern-property-name: givenName",
    "x-speakeasy-name-override: given_name",
    "x-stainless-naming: {python: {property_name: given_name}}",
    "x-ms-client-name: GivenName",
    "x-python-name: given_name",
]


@pytest.mark.parametrize("said", PROPERTIES)
def test_properties_are_called_as_said_and_travel_as_ever(sdk: Make, mode: str, said: str) -> None:
    made = sdk(
        thing(
            f"Thing: {{type: object, properties: {{fn: {{type: string, {said}}}, ln: {{type: string}}}}}}\n"
        )
    )
    found = received(made, mode, {"fn": "Ann", "ln": "Ash"})
    assert (found.given_name, found.ln) == ("Ann", "Ash") and dumped(found) == {
        "fn": "Ann",
        "ln": "Ash",
    }
    assert sent(made, mode, given_name="Ann", ln="Ash") == {"fn": "Ann", "ln": "Ash"}
    made.types.Thing(given_name="Ann")


def test_a_name_beside_a_reference_is_the_propertys(sdk: Make, mode: str) -> None:
    made = sdk(
        thing("""
        Thing: {type: object, properties: {p: {$ref: '#/components/schemas/Part', x-fern-property-name: spare}}}
        Part: {type: object, properties: {n: {type: integer}}}
    """)
    )
    assert received(made, mode, {"p": {"n": 1}}).spare.n == 1


def test_fields_of_forms_are_called_as_said(sdk: Make, mode: str) -> None:
    swagger = """
swagger: "2.0"
info: {title: Acme, version: "1"}
host: api.test
schemes: [https]
paths:
  /n:
    post:
      operationId: doIt
      tags: [things]
      consumes: [application/x-www-form-urlencoded]
      parameters: [{name: fn, in: formData, type: string, x-ms-client-name: givenName}]
      responses: {"204": {description: Done.}}
"""
    with sdk(swagger).session(mode, [answer(None, 204)]) as session:
        session.call("things.do_it", given_name="Ann")
        assert session.last.content == b"fn=Ann"


TYPES = [
    "x-sdk-type: Gadget",
    "x-fern-type-name: Gadget",
    "x-speakeasy-name-override: Gadget",
    "x-stainless-naming: {python: {type_name: Gadget}}",
    "x-stainless-naming: Gadget",
    "x-ms-client-name: gadget",
]


@pytest.mark.parametrize("said", TYPES)
def test_components_are_called_as_said(sdk: Make, mode: str, said: str) -> None:
    made = sdk(
        thing(
            f"Thing: {{type: object, {said}, properties: {{part: {{type: object, properties: {{n: {{type: integer}}}}}}}}}}\n"
        )
    )
    assert type(received(made, mode, {"part": {"n": 1}}).part) is made.types.GadgetPart
    assert made.types.Gadget and not hasattr(made.types, "Thing")


def test_inline_types_are_called_as_said_and_the_first_has_the_name(sdk: Make) -> None:
    made = sdk(
        thing("""
        Thing:
          type: object
          properties:
            a: {type: object, x-fern-type-name: Size, properties: {n: {type: integer}}}
            b: {type: object, x-fern-type-name: Size, properties: {m: {type: integer}}}
            c: {type: string, enum: [x, y], x-ms-enum: {name: Letter}}
    """),
        "enums: class",
    )
    assert {"Size", "ThingB", "Letter"} <= {*dir(made.types)}
    assert made.types.Size(n=1).n == 1 and made.types.ThingB(m=1).m == 1


@pytest.mark.parametrize("said", ["x-speakeasy-type-override: any", "x-stainless-any: true"])
def test_what_is_said_to_be_anything_is(sdk: Make, mode: str, said: str) -> None:
    made = sdk(thing(f"Thing: {{type: object, properties: {{p: {{type: integer, {said}}}}}}}\n"))
    assert (
        received(made, mode, {"p": {"q": [1]}}).p == {"q": [1]}
        and made.types.Thing.model_fields["p"].annotation is Any
    )


def test_elements_describe_listed_values(sdk: Make) -> None:
    made = sdk(
        thing("""
        Thing: {type: object, properties: {p: {$ref: '#/components/schemas/P'}}}
        P: {type: string, enum: [A, B], x-enum-elements: [{name: B, description: The second.}, 5]}
    """),
        "enums: class",
    )
    assert re.search(r'B = "B"\s+"""The second."""', made.text("types/p.py"))


def test_names_of_listed_values_may_be_a_list(sdk: Make) -> None:
    made = sdk(
        thing("""
        Thing: {type: object, properties: {p: {$ref: '#/components/schemas/P'}}}
        P: {type: integer, enum: [1, 2], x-enum-names: [ONE, TWO]}
    """),
        "enums: class",
    )
    assert (made.types.P.ONE, made.types.P.TWO) == (1, 2)


def test_properties_may_be_only_sent_or_only_received_or_secret(sdk: Make, mode: str) -> None:
    made = sdk(
        thing("""
        Thing:
          type: object
          properties:
            id: {type: string, x-ms-mutability: [read]}
            pin: {type: string, x-ms-secret: true, x-ms-mutability: [create, update]}
            name: {type: string, x-ms-mutability: [create, read]}
    """)
    )
    assert [
        *inspect.signature(made.package.Acme(base_url="https://x.test").things.send).parameters
    ] == ["pin", "name", "options"]
    found = received(made, mode, {"id": "1", "pin": "0000", "name": "Ann"})
    assert "0000" not in repr(found) and found.id == "1"


# --- what will not stay -------------------------------------------------------------------


GOING = {
    "deprecated: true, x-sdk-deprecated: Too slow.": "Too slow.",
    "x-sdk-deprecated: Too slow.": "Too slow.",
    'deprecated: true, x-speakeasy-deprecation-message: "Too slow."': "Too slow.",
    "deprecated: true, x-stainless-deprecation-message: Too slow.": "Too slow.",
    "x-deprecation-message: Too slow.": "Too slow.",
    "x-deprecatedMessage: Too slow.": "Too slow.",
    'x-sunset: "2027-06-26"': "It will be gone after 2027-06-26.",
    "deprecated: true, x-speakeasy-deprecation-replacement: doThing1": "Use `things.do_thing1` instead.",
}


@pytest.mark.parametrize("said", GOING)
def test_why_a_method_is_deprecated_and_what_to_call_instead(
    sdk: Make, mode: str, said: str
) -> None:
    made = sdk(calls(said, "summary: Better."))
    with made.session(mode, [answer(None, 204)]) as session:
        method = session.method("things.do_thing0")
        assert method.__deprecated__ == f"`things.do_thing0` is deprecated: {GOING[said]}"
        assert f"Deprecated: {GOING[said]}" in inspect.getdoc(method)
        assert not hasattr(session.method("things.do_thing1"), "__deprecated__")


def test_why_properties_and_parameters_are_deprecated(sdk: Make) -> None:
    made = sdk(
        thing(
            "Thing: {type: object, properties: {p: {type: string, x-deprecation-message: 'Ask \"why\".'}}}\n"
        )
    )
    with pytest.warns(DeprecationWarning, match='`p` is deprecated: Ask "why".'):
        _ = made.types.Thing(p="x").p
    made = sdk(
        calls(
            "parameters: [{name: q, in: query, description: A filter., x-deprecation-message: Too slow.}]"
        )
    )
    assert "q: A filter. Deprecated: Too slow." in made.text("resources/things.py")


READY = {
    "beta": "Beta",
    "alpha": "Alpha",
    "preview": "Preview",
    "in-development": "In development",
    "pre-release": "Preview",
}


@pytest.mark.parametrize("state", READY)
def test_what_is_not_ready_says_so(sdk: Make, state: str) -> None:
    made = sdk(calls(f"summary: Do., x-fern-availability: {state}"))
    assert f"        {READY[state]}: this may still change.\n" in made.text("resources/things.py")
    made = sdk(
        thing(
            f"Thing: {{type: object, x-fern-availability: {state}, properties: {{p: {{type: string}}}}}}\n"
        )
    )
    assert f"{READY[state]}: this may still change." in made.text("types/thing.py")


def test_availability_may_say_that_it_is_deprecated_or_ready(sdk: Make) -> None:
    made = sdk(calls("x-fern-availability: deprecated", "x-fern-availability: generally-available"))
    text = made.text("resources/things.py")
    assert (
        text.count("@deprecated(") == 2 + 2 * 2 and "change" not in text
    )  # twins and their raw faces


# --- who is calling -----------------------------------------------------------------------


def secured(scheme: str) -> str:
    """A document whose calls need this."""
    return calls(
        "summary: Do.",
        root=f"security: [{{s: []}}]\ncomponents: {{securitySchemes: {{s: {scheme}}}}}",
    )


TOKENS = {
    "{type: http, scheme: bearer, x-fern-bearer: {name: apiToken, env: MY_TOKEN}}": "Bearer",
    "{type: http, scheme: bearer, x-sdk-credential: {name: api_token, env: MY_TOKEN}}": "Bearer",
    "{type: apiKey, in: header, name: Authorization, x-fern-header: {name: apiToken, env: MY_TOKEN, prefix: Token}}": "Token",
    "{type: http, scheme: bearer, x-fern-token-variable-name: apiToken}": "Bearer",
    "{type: http, scheme: bearer, x-stainless-auth: {scheme_keyword: Key}, x-fern-bearer: {name: apiToken}}": "Key",
}


@pytest.mark.parametrize("scheme", TOKENS)
def test_tokens_have_the_names_that_are_said(
    sdk: Make, mode: str, scheme: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = sdk(secured(scheme))
    with made.session(mode, [answer(None, 204)], api_token="t1") as session:
        session.call("things.do_thing0")
        assert session.last.headers["authorization"] == f"{TOKENS[scheme]} t1"
    usual = f"{made.package.__name__.upper()}_API_TOKEN"
    monkeypatch.setenv("MY_TOKEN" if "MY_TOKEN" in scheme else usual, "t2")
    with made.session(mode, [answer(None, 204)]) as session:
        session.call("things.do_thing0")
        assert session.last.headers["authorization"] == f"{TOKENS[scheme]} t2"


KEYS = ["x-fern-header: {name: secret}", "x-fern-header-variable-name: secret"]


@pytest.mark.parametrize("said", KEYS)
def test_keys_in_headers_have_the_names_that_are_said(sdk: Make, mode: str, said: str) -> None:
    made = sdk(secured(f"{{type: apiKey, in: header, name: X-Key, {said}}}"))
    with made.session(mode, [answer(None, 204)], secret="k") as session:
        session.call("things.do_thing0")
        assert session.last.headers["x-key"] == "k"


LOGINS = [
    "x-fern-basic: {username: {name: account, env: MY_ACCOUNT}, password: {name: pin}}",
    "x-fern-username-variable-name: account, x-fern-password-variable-name: pin",
    "x-sdk-credential: {username: {name: account, env: MY_ACCOUNT}, password: {name: pin}}",
]


@pytest.mark.parametrize("said", LOGINS)
def test_logins_have_the_names_that_are_said(sdk: Make, mode: str, said: str) -> None:
    made = sdk(secured(f"{{type: http, scheme: basic, {said}}}"))
    with made.session(mode, [answer(None, 204)], account="a", pin="b") as session:
        session.call("things.do_thing0")
        assert session.last.headers["authorization"] == "Basic YTpi"


def test_the_configuration_names_credentials_before_the_document(sdk: Make, mode: str) -> None:
    made = sdk(secured(next(iter(TOKENS))), "auth: {s: {argument: mine}}")
    with made.session(mode, [answer(None, 204)], mine="t") as session:
        session.call("things.do_thing0")
        assert session.last.headers["authorization"] == "Bearer t"


# --- how calls are made --------------------------------------------------------------------


def test_idempotent_operations_carry_a_key_in_the_header_that_is_said(sdk: Make, mode: str) -> None:
    root = "x-fern-idempotency-headers: [{header: X-Once, name: once}]"
    for head, header in (("", "idempotency-key"), (root, "x-once")):
        made = sdk(calls("x-fern-idempotent: true", "summary: Do.", root=head))
        with made.session(mode, [answer(None, 204), answer(None, 204)]) as session:
            session.call("things.do_thing0")
            assert session.last.headers[header]
            session.call("things.do_thing1")
            assert header not in session.last.headers


@pytest.mark.parametrize("key, value", [("x-speakeasy-timeout", "1500"), ("x-sdk-timeout", "1.5")])
def test_timeouts_of_the_document_and_of_operations(
    sdk: Make, mode: str, key: str, value: str
) -> None:
    made = sdk(calls(f"{key}: {value}", "summary: Do.", root=f"{key}: 9000"))
    usual = 9.0 if "speakeasy" in key else 9000.0
    with made.session(mode, [answer(None, 204), answer(None, 204)]) as session:
        session.call("things.do_thing0")
        assert session.last.extensions["timeout"]["read"] == 1.5
        session.call("things.do_thing1")
        assert session.last.extensions["timeout"]["read"] == usual
    with sdk(calls(f"{key}: {value}", root=f"{key}: 9000"), "timeout: 4").session(
        mode, [answer(None, 204)]
    ) as session:
        assert session.client.with_options(max_retries=0)
        session.call("things.do_thing0")
        assert session.last.extensions["timeout"]["read"] == 1.5


@pytest.mark.parametrize("key", ["x-speakeasy-error-message", "x-ms-primary-error-message"])
def test_the_message_of_an_error_is_where_the_document_says(sdk: Make, mode: str, key: str) -> None:
    schema = f"{{type: object, properties: {{fault: {{type: object, properties: {{saying: {{type: string, {key}: true}}}}}}}}}}"
    document = calls("summary: Do.").replace(
        OK,
        '{"400": {description: Bad., content: {application/json: {schema: {$ref: "#/components/schemas/Bad"}}}}}',
    )
    made = sdk(f"{document}\ncomponents: {{schemas: {{Bad: {schema}}}}}")
    bodies = ({"fault": {"saying": "Too late."}}, {"message": "Too early."})
    with made.session(mode, [answer(body, 400) for body in bodies]) as session:
        for body, said in zip(bodies, ("Too late.", "Too early."), strict=True):
            with pytest.raises(made.package.BadRequestError, match=said):
                session.call("things.do_thing0")
            assert body


DEFAULTS = "parameters: [{name: v, in: query, required: true, x-fern-default: two, schema: {type: string}}, {name: X-On, in: header, x-fern-default: true, schema: {type: boolean}}, {name: n, in: query, x-fern-default: many, schema: {type: integer}}]"


def test_defaults_of_the_client_are_sent(sdk: Make, mode: str) -> None:
    with sdk(calls(DEFAULTS)).session(mode, [answer(None, 204), answer(None, 204)]) as session:
        session.call("things.do_thing0")
        assert session.target == "/v1/0?v=two" and session.last.headers["x-on"] == "true"
        session.call("things.do_thing0", v="1", x_on=False)
        assert session.target == "/v1/0?v=1" and session.last.headers["x-on"] == "false"


@pytest.mark.parametrize(
    "said", ["x-speakeasy-param-encoding-override: allowReserved", "x-ms-skip-url-encoding: true"]
)
def test_reserved_characters_may_stay(sdk: Make, mode: str, said: str) -> None:
    made = sdk(calls(f"parameters: [{{name: q, in: query, {said}, schema: {{type: string}}}}]"))
    with made.session(mode, [answer(None, 204)]) as session:
        session.call("things.do_thing0", q="a/b:c")
        assert session.target == "/v1/0?q=a/b:c"


@pytest.mark.parametrize("base", ["/edge/", "edge"])
def test_a_base_path_stands_between_address_and_paths(sdk: Make, mode: str, base: str) -> None:
    made = sdk(
        calls(
            "summary: Do.", "servers: [{url: https://other.test}]", root=f"x-fern-base-path: {base}"
        )
    )
    with made.session(mode, [answer(None, 204), answer(None, 204)]) as session:
        session.call("things.do_thing0")
        assert str(session.last.url) == "https://api.test/v1/edge/0"
        session.call("things.do_thing1")
        assert str(session.last.url) == "https://other.test/edge/1"


@pytest.mark.parametrize("key", ["x-name", "x-fern-server-name", "x-speakeasy-server-id"])
def test_servers_have_the_names_that_are_said(sdk: Make, mode: str, key: str) -> None:
    servers = f"[{{url: https://a.test, {key}: live}}, {{url: https://b.test, {key}: testBed}}]"
    document = f"openapi: 3.1.0\ninfo: {{title: Acme, version: '1'}}\nservers: {servers}{calls('summary: Do.')}"
    with sdk(document).session(mode, [answer(None, 204)], environment="test_bed") as session:
        session.call("things.do_thing0")
        assert session.last.url.host == "b.test"


@pytest.mark.parametrize(
    "said",
    [
        "{header: X-Version, default: '2'}",
        "{version: {header: X-Version}, default: '2', values: ['1', '2']}",
    ],
)
def test_the_version_of_the_api_is_the_clients(sdk: Make, mode: str, said: str) -> None:
    made = sdk(calls("summary: Do.", root=f"x-fern-version: {said}"))
    for options, sent_version in (({}, "2"), ({"version": "1"}, "1")):
        with made.session(mode, [answer(None, 204)], **options) as session:
            session.call("things.do_thing0")
            assert session.last.headers["x-version"] == sent_version


def test_a_parameter_may_be_the_clients(sdk: Make, mode: str) -> None:
    parameter = "{name: subscription-id, in: query, required: true, x-ms-parameter-location: client, schema: {type: string}}"
    with sdk(calls(f"parameters: [{parameter}]")).session(
        mode, [answer(None, 204)], subscription_id="s1"
    ) as session:
        session.call("things.do_thing0")
        assert session.target == "/v1/0?subscription-id=s1"


AZURE = """
swagger: "2.0"
info: {title: Acme, version: "1"}
basePath: /api
x-ms-parameterized-host:
  hostTemplate: "{zone}.acme.test"
  parameters: [$ref: "#/parameters/Zone"]
parameters:
  Zone: {name: zone, in: path, type: string, required: true, default: eu, x-ms-skip-url-encoding: true}
paths: {}
x-ms-paths:
  /n?op=go:
    get: {operationId: things_go, responses: {"204": {description: Done.}}}
"""


def test_a_host_with_parameters_and_paths_with_queries(sdk: Make, mode: str) -> None:
    made = sdk(AZURE)
    for options, host in (({}, "eu"), ({"zone": "us"}, "us")):
        with made.session(mode, [answer(None, 204)], **options) as session:
            session.call(names_of(made)[0])
            assert str(session.last.url) == f"https://{host}.acme.test/api/n?op=go"


def test_values_of_examples_are_those_of_the_sample(sdk: Make) -> None:
    parameter = "{name: city, in: query, required: true, schema: {type: string}}"
    made = sdk(
        calls(f"parameters: [{parameter}], x-fern-examples: [{{query-parameters: {{city: Ulm}}}}]")
    )
    (found,) = made.result.api.operations
    assert [*found.example] == [("query", "city", '"Ulm"')]


def test_an_operation_may_be_a_webhook(sdk: Make, mode: str) -> None:
    hook = "x-fern-webhook: true, requestBody: {content: {application/json: {schema: {type: object, required: [kind], properties: {kind: {const: made}}}}}}"
    made = sdk(calls(hook, "summary: Do."), "webhooks: {scheme: none}")
    assert names_of(made) == ["things.do_thing1"] and [e.name for e in made.result.api.events] == [
        "doThing0"
    ]
    with made.session(mode) as session:
        assert session.method("webhooks.unwrap")(b'{"kind": "made"}', {}).kind == "made"


FERN = "{type: hmac, header: X-Sign, algorithm: sha256, encoding: base64, signature-prefix: 'v1=', payload-format: {components: [timestamp, body], delimiter: ':'}, timestamp: {header: X-Time, format: unix-seconds, tolerance: 60}}"
HOOK = "{post: {MORErequestBody: {content: {application/json: {schema: {type: object, properties: {n: {type: integer}}}}}}}}"


def hooked(said: str, *, inside: bool = False) -> str:
    """A document with one webhook, and this at its root or in the webhook."""
    root, own = ("", f"{said}, ") if inside else (said, "")
    return f"{root}\npaths: {{}}\nwebhooks: {{made: {HOOK.replace('MORE', own)}}}\n"


def keyed(text: bytes, algorithm: str = "sha256") -> bytes:
    """The hash by the secret of these tests."""
    return hmac.digest(b"s3cret", text, algorithm)


@pytest.mark.parametrize("inside", [False, True])
def test_events_are_verified_as_fern_says(sdk: Make, mode: str, inside: bool) -> None:
    made = sdk(hooked(f"x-fern-webhook-signature: {FERN}", inside=inside))
    now = str(int(time.time()))
    signature = b64encode(keyed(f'{now}:{{"n": 1}}'.encode())).decode()
    with made.session(mode) as session:
        read = partial(session.method("webhooks.unwrap"), secret="s3cret")
        assert read(b'{"n": 1}', {"X-Sign": f"v1={signature}", "X-Time": now}).n == 1
        with pytest.raises(made.package.WebhookVerificationError):
            read(b'{"n": 2}', {"X-Sign": f"v1={signature}", "X-Time": now})


def test_events_are_verified_as_speakeasy_says(sdk: Make, mode: str) -> None:
    said = "{security: {type: signature, headerName: X-Sign, signatureTextEncoding: hex, algorithm: hmac-sha512}}"
    made = sdk(hooked(f"x-speakeasy-webhooks: {said}"))
    with made.session(mode) as session:
        read = partial(session.method("webhooks.unwrap"), secret="s3cret")
        assert read(b"{}", {"X-Sign": keyed(b"{}", "sha512").hex()}).n is None
        with pytest.raises(made.package.WebhookVerificationError):
            read(b"{}", {"X-Sign": keyed(b"{}", "sha256").hex()})


UNFIT = [
    "{type: asymmetric, header: X-S}",
    "{type: hmac}",
    "{type: hmac, header: 'X S'}",
    "{type: hmac, header: X-S, algorithm: md5}",
    "{type: hmac, header: X-S, encoding: rot13}",
    FERN.replace("[timestamp, body]", "[url, body]"),
    FERN.replace("unix-seconds", "iso8601"),
    FERN.replace("[timestamp, body]", "[body]"),
]


@pytest.mark.parametrize("said", UNFIT)
def test_signatures_that_cannot_be_verified_so_are_left_to_the_configuration(
    sdk: Make, said: str
) -> None:
    assert sdk(hooked(f"x-fern-webhook-signature: {said}")).result.api.signed is None


def test_the_configuration_says_how_events_are_signed_before_the_document(
    sdk: Make, mode: str
) -> None:
    with sdk(hooked(f"x-fern-webhook-signature: {FERN}"), "webhooks: {scheme: none}").session(
        mode
    ) as session:
        assert session.method("webhooks.unwrap")(b'{"n": 1}', {}).n == 1


# --- which keys count ------------------------------------------------------------------------


def test_keys_of_a_vendor_that_is_off_do_nothing_wherever_they_are_read(sdk: Make) -> None:
    document = calls(
        "x-fern-ignore: true",
        "x-fern-sdk-return-value: a",
        "x-speakeasy-ignore: true",
        root="x-fern-global-headers: [{header: X-Org, name: org}]",
    )
    assert len(names_of(sdk(document))) == 1
    made = sdk(document, "vendors: [speakeasy]")
    assert len(names_of(made)) == 2 and made.result.api.client_params == ()
    listed = "Thing: {type: object, properties: {p: {$ref: '#/components/schemas/P'}}}\nP: {type: integer, enum: [1], x-enum-varnames: [ONE]}\n"
    assert "ONE = 1" in sdk(thing(listed), "enums: class").text("types/p.py")
    assert "ONE" not in sdk(thing(listed), "enums: class\nvendors: [fern]").text("types/p.py")


def test_properties_and_headers_that_are_called_like_keys_are_none(sdk: Make, mode: str) -> None:
    made = sdk(
        thing(
            "Thing: {type: object, properties: {x-fern-type-name: {type: string}, x-ms-foo: {type: string}}}\n"
        ),
        "vendors: []",
    )
    assert (
        received(made, mode, {"x-fern-type-name": "a"}).x_fern_type_name == "a"
        and made.diagnostics == ()
    )


REWRITES = [
    "{x-speakeasy-group: x-area, x-fern-sdk-method-name: x-verb}",
    "{x-area: x-fern-sdk-group-name, x-verb: x-speakeasy-name-override, x-a: 1, x-b: x-c}",
]


@pytest.mark.parametrize("rewrite", REWRITES)
def test_a_document_may_have_words_of_its_own(sdk: Make, rewrite: str) -> None:
    root = f"x-speakeasy-extension-rewrite: {rewrite}"
    assert names_of(sdk(calls("x-area: mine, x-verb: go", root=root))) == ["mine.go"]
    assert names_of(sdk(calls("x-area: mine, x-verb: go", root=root), "vendors: [fern]")) == [
        "things.do_thing0"
    ]


def test_keys_without_effect_are_told_once_as_a_hint(sdk: Make) -> None:
    made = sdk(
        calls(
            "x-fern-explorer: [{x-fern-inside: 1}], x-ms-odd: 1",
            "x-fern-explorer: [], x-acme-own: 1",
        )
    )
    (found,) = made.diagnostics
    assert (found.code, found.severity.value) == ("extension-unused", "hint")
    assert (
        found.message == "`x-fern-explorer`, `x-ms-odd` have no effect here"
        and found.at
        and "x-fern-explorer" in found.at.text
    )
    assert sdk(calls("x-fern-explorer: []"), "vendors: [ms]").diagnostics == ()


def test_values_that_make_no_sense_do_nothing(sdk: Make, mode: str) -> None:
    strange = ["5", "[]", "{}", "null", "[{a: 1}]", "true", '""', "-1"]
    keys = sorted(
        k
        for k in vocabulary.WORKING
        if k
        not in (
            "x-internal",
            "x-fern-ignore",
            "x-speakeasy-ignore",
            "x-stainless-skip",
            "x-stainless-only",
            "x-fern-webhook",
            "x-ms-long-running-operation",
        )
    )
    for value in strange:
        text = ", ".join(f"{key}: {value}" for key in keys)
        document = f"""
{text.replace(", x-", chr(10) + "x-")}
paths:
  /n:
    post:
      {text.replace(", x-", chr(10) + "      x-")}
      operationId: doThing
      parameters: [{{name: q, in: query, {text}, schema: {{type: string, {text}}}}}]
      responses: {{"204": {{description: Done.}}}}
components:
  securitySchemes: {{s: {{type: http, scheme: bearer, {text}}}}}
"""
        made = sdk(document)
        with made.session(mode, [answer(None, 204)]) as session:
            session.call(names_of(made)[0], q="x")
            assert session.target == "/v1/n?q=x"


# --- the table ----------------------------------------------------------------------------------


ROOT = Path(__file__).parents[2]


def written(folder: str) -> str:
    """The text of all code there, but for the table itself."""
    files = (ROOT / folder).rglob("*.py")
    return "".join(p.read_text(encoding="utf-8") for p in files if p.name != "vocabulary.py")


def quoted(text: str) -> set[str]:
    """The keys that code names: `"x-fern-header.prefix"` is one of `x-fern-header`."""
    return {
        key.partition(".")[0]
        for key in re.findall(r'"(x-[a-zA-Z-]*[a-zA-Z](?:\.[a-z_.]+)?)"', text)
    }


def test_the_code_reads_what_the_table_says_and_nothing_else() -> None:
    code = written("generator/sdkwright")
    vendors = {key for key in quoted(code) if vocabulary.vendor_of(key) or key in vocabulary.KNOWN}
    assert {*vocabulary.WORKING} == vendors - {"x-codeSamples"}, "which is written, not read"


def test_each_key_that_works_is_shown_to_by_a_test() -> None:
    text = written("tests/behaviour") + written("tests/core") + written("tests/unit")
    assert [key for key in vocabulary.WORKING if key not in text] == []


def test_no_key_is_listed_twice_and_the_page_is_the_table() -> None:
    from benches.vendor_keys import PAGE, page

    assert len(vocabulary.KNOWN) == len(vocabulary.KEYS)
    assert PAGE.read_text(encoding="utf-8") == page()
