"""Names that hurt, at every place of a document -> they travel as the document spells them.

One document has all of them. It becomes an SDK in both forms of enums; type checkers look at both.
"""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import parse_qsl, unquote

import pytest
from support import Sdk, answer, build, dumped

from sdkwright import ir

Make = Callable[..., Sdk]

PYDANTIC = ["model_config", "model_fields", "model_dump", "model_extra", "__init__", "__class__", "__dict__", "_private", "dict", "json", "copy", "schema", "validate", "construct", "fields"]
PYTHON = ["self", "cls", "None", "True", "none", "class", "Class", "class_", "import", "async", "match", "type", "types", "list", "str", "int", "bool", "float", "object", "super", "builtins", "datetime", "date", "Any", "Optional", "Union", "Literal", "Annotated", "Mapping", "Sequence", "NotRequired", "TYPE_CHECKING", "annotations", "print"]
OURS = ["Field", "Model", "Omit", "omit", "optional", "options", "timeout", "max_retries", "request_options", "extra_headers", "idempotency_key", "strict", "body", "content", "query", "path", "headers", "Resource", "Operation", "Client", "Acme", "AsyncAcme", "wire", "reference", "views", "overload", "cached_property", "with_raw_response", "with_options", "close", "stream", "list_stream", "call_list", "Enum", "TextEnum", "name", "value", "mro", "title", "count", "_core", "_client", "resources", "custom", "errors", "pagination", "py.typed", "__init__.py"]
ALIKE = ["a-b", "a_b", "aB", "A_B", "AB", "ab", "a.b", "a b", "a[b]", "A-B", "date_", "Date", "Datetime", "ﬁ", "fi", "é", "e", "É", "straße", "strasse", "STRASSE", "１", "1", "2nd", "2-nd", "x1", "X_1", "userIDs", "user_i_ds", "user_ids"]
SIGNS = ["@type", "$ref", "$", "%", "#", "-", "+", "_", "__", " ", "  ", "*", "+1", "-1", "-created", "created", "!", "\"", "'", "\\", "名前", "имя", "²", "🙂", "✨", "‿", "a\u0301"]
FILES = ["con", "CON", "aux", "nul", "prn", "com1", "LPT9", "Con.txt"]
LONG = ["word" * 50, "word" * 50 + "2", "long-word-" * 200, "長" * 200]
NAMES = [*PYDANTIC, *PYTHON, *OURS, *ALIKE, *SIGNS, *FILES, *LONG]
PROPERTIES = [*NAMES, "", "a/b", "{x}", "~"]
TOKENS = [name for name in NAMES if name.isascii() and name.replace("-", "").replace("_", "").replace(".", "").isalnum()]
HEADERS = [*{name.lower(): name for name in TOKENS if name.lower() not in ("date", "timeout", "count")}.values()]
IN_PATH = [name for name in NAMES if name != "#"]
RESOURCES = [*FILES, *LONG[:2], *SIGNS[:4], *ALIKE[:4], "名前", "straße", "self", "class", "types", "list", "str", "builtins", "Any", "Literal", "Model", "Resource", "Async Resource", "foo", "async foo", "foo with raw response", "Client", "Acme", "AsyncAcme", "overload", "cached_property", "with_raw_response", "with_options", "close", "resources", "_core", "_client", "custom", "errors", "types_", "settings", "TYPE_CHECKING", "__init__.py"]
SCHEMAS = ["Model", "Omit", "Client", "Types", "types", "Any", "List", "list", "Dict", "None", "none", "True", "BaseModel", "Enum", "Acme", "AsyncAcme", "Str", "str", "Union", "Literal", "Field", "Annotated", "Mapping", "TypedDict", "NotRequired", "Hostile", "HostileParam", "HostileInput", "UnknownVariant", "Variant", "Page", "Resource", "Con", "con", "AUX", "com1", "a-b", "a_b", "aB", "AB", "a b", "1st", "名前", "имя", "é", "🙂", "datetime", "date", "lazily", "TYPE_CHECKING", "class", "Class", "w" * 200, "w" * 199 + "x"]
TAGS = ["@type", "", "class", "schema", "名前", "a b", "dict", "date"]
FORMS = ["", "enums: class\n"]


def test_the_tables_have_no_name_twice() -> None:
    for table in (PROPERTIES, RESOURCES, SCHEMAS, TAGS):
        assert len(set(table)) == len(table)
    assert len(HEADERS) > 80


def pointer(name: str) -> dict[str, str]:
    """A reference to a schema."""
    return {"$ref": "#/components/schemas/" + name.replace("~", "~0").replace("/", "~1")}


def returns(schema: Mapping[str, Any]) -> dict[str, Any]:
    """Responses with one of JSON."""
    return {"200": {"description": "", "content": {"application/json": {"schema": schema}}}}


def takes(schema: Mapping[str, Any]) -> dict[str, Any]:
    """A body of JSON."""
    return {"required": True, "content": {"application/json": {"schema": schema}}}


NOTHING = {"204": {"description": ""}}
TEXT = {"type": "string"}
DATED = {"date": "date", "Date": "date", "datetime": "date-time", "str": "", "Str": "date-time", "time": "time", "uuid": "uuid", "builtins": ""}


def hostile() -> str:
    """The document."""
    paths: dict[str, Any] = {}

    def add(path: str, method: str, tag: str, id: str, **more: Any) -> None:
        operation = {"operationId": id, "tags": [tag], "responses": NOTHING, **more}
        paths.setdefault(path, {})[method] = operation

    def parameters(place: str, names: list[str]) -> list[dict[str, Any]]:
        return [{"name": name, "in": place, "required": place == "path", "schema": TEXT} for name in names]

    add("/all", "get", "things", "receiveAll", responses=returns(pointer("Hostile")))
    add("/all", "post", "things", "sendFlat", requestBody=takes(pointer("Hostile")))
    add("/all", "put", "things", "sendMany", requestBody=takes({"type": "array", "items": pointer("Hostile")}))
    add("/form", "post", "things", "sendForm", requestBody={"required": True, "content": {"application/x-www-form-urlencoded": {"schema": pointer("Hostile")}}})
    add("/query", "get", "things", "inQuery", parameters=parameters("query", NAMES))
    add("/headers", "get", "things", "inHeaders", parameters=parameters("header", HEADERS))
    add("/cookies", "get", "things", "inCookies", parameters=parameters("cookie", TOKENS))
    add("/at/" + "/".join(f"{{{name}}}" for name in IN_PATH), "get", "things", "inPath", parameters=parameters("path", IN_PATH))
    add("/listed", "get", "things", "receiveListed", responses=returns(pointer("Listed")))
    add("/listed", "put", "things", "sendListed", requestBody=takes(pointer("Listed")))
    add("/named", "get", "things", "receiveNamed", responses=returns(pointer("Named")))
    add("/named", "post", "things", "sendNamed", requestBody=takes(pointer("Named")))
    add("/tagged", "get", "things", "receiveTagged", responses=returns(pointer("Tagged")))
    add("/tagged", "post", "things", "sendTagged", requestBody=takes(pointer("Tagged")))
    add("/dated", "put", "things", "echoDated", requestBody=takes({"type": "array", "items": pointer("Dated")}), responses=returns(pointer("Dated")))
    for number, name in enumerate(NAMES):
        more = {"parameters": parameters("query", [name, "q"]), "responses": returns({"type": "array", "items": {"type": "string", "format": "date"}})}
        add(f"/methods/{number}", "get", "methods", name, **more)
        add(f"/secret/{number}", "get", "secrets", f"secret{number}", security=[{f"{name}": []}])
    for number, name in enumerate(RESOURCES):
        add(f"/tags/{number}", "get", name, "call", responses=returns({"type": "array", "items": TEXT}))
    listed = {"type": "object", "properties": {"one": {"type": "string", "enum": NAMES}, "all": {"type": "array", "items": pointer("Choice")}}}
    named = {"type": "object", "properties": {**{f"p{n}": pointer(name) for n, name in enumerate(SCHEMAS) if name != "Hostile"}, **{f"{name} inner": {"type": "object", "properties": {name: {"type": "object", "properties": {name: TEXT}}}} for name in SCHEMAS}}}
    members: dict[str, Any] = {}
    tagged: dict[str, Any] = {}
    for number, tag in enumerate(TAGS):
        for value in ("a", "b"):
            members[f"Member{number}{value}"] = {"type": "object", "required": [tag], "properties": {tag: TEXT, "x": {"type": "integer"}}}
        tagged[f"u{number}"] = {
            "oneOf": [pointer(f"Member{number}a"), pointer(f"Member{number}b")],
            "discriminator": {"propertyName": tag, "mapping": {f"{tag}\"{value}": f"#/components/schemas/Member{number}{value}" for value in "ab"}},
        }
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Acme", "version": "1.0.0"},
        "servers": [
            {"url": "https://api.test/v1", "x-name": "production"},
            *({"url": f"https://{{{name}}}.test/{number}", "x-name": name, "variables": {name: {"default": f"host{number}"}}} for number, name in enumerate(PYTHON + ALIKE)),
        ],
        "paths": paths,
        "components": {
            "schemas": {
                **{name: {"type": "object", "properties": {"kind": {"type": "integer"}, name: pointer(name)}} for name in SCHEMAS},
                **members,
                "Hostile": {"type": "object", "properties": dict.fromkeys(PROPERTIES, TEXT)},
                "Choice": {"type": "string", "enum": NAMES},
                "Listed": listed,
                "Named": named,
                "Tagged": {"type": "object", "properties": tagged},
                "Dated": {"type": "object", "properties": {name: {"type": "string", **({"format": format} if format else {})} for name, format in DATED.items()}},
            },
            "securitySchemes": {name: {"type": "apiKey", "in": "header", "name": f"X-Key-{number}"} for number, name in enumerate(NAMES)},
        },
    }
    return json.dumps(document)


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Sdk]:
    """The SDK, with enums in either form."""
    folder = tmp_path_factory.mktemp("names")
    return {form: build(folder, hostile(), form) for form in FORMS}


@pytest.fixture(params=FORMS, ids=["literals", "classes"])
def made(both: dict[str, Sdk], request: pytest.FixtureRequest) -> Sdk:
    """The SDK, with enums in one form."""
    return both[request.param]


VALUES = {name: f"v{number}" for number, name in enumerate(PROPERTIES)}


def operation(made: Sdk, path: str, method: str = "GET") -> ir.Operation:
    """The operation with this path."""
    return next(o for o in made.result.api.operations if (o.path, o.method) == (path, method))


def given(made: Sdk, path: str, place: str, method: str = "GET") -> dict[str, str]:
    """Arguments for everything that has a value in `VALUES`."""
    id = operation(made, path, method).id
    found = {name: VALUES[wire] for (owner, at, wire), name in made.result.names.arguments.items() if (owner, at) == (id, place)}
    assert len(found) > 80
    return found


def keys(made: Sdk, values: Mapping[str, Any]) -> dict[str, Any]:
    """An object of `Hostile` as a TypedDict has it."""
    fields = made.result.names.fields
    return {fields[ir.TypeId("#/components/schemas/Hostile"), wire]: value for wire, value in values.items()}


def test_nothing_is_said_of_it_but_repeated_operation_ids(made: Sdk) -> None:
    assert {*made.codes} <= {"duplicate-operation-id"}


def test_properties_come_and_go_under_their_own_names(made: Sdk, mode: str) -> None:
    with made.session(mode, [answer(VALUES)], strict=True) as session:
        found = session.call("things.receive_all")
        assert dumped(found) == VALUES
        attributes = keys(made, VALUES)
        assert {name: getattr(found, name) for name in attributes} == attributes
        session.call("things.send_many", body=[found, attributes, VALUES])
        assert session.json == [VALUES, VALUES, VALUES]


def test_a_property_alone_is_not_taken_for_another(made: Sdk, mode: str) -> None:
    with made.session(mode, [answer({name: "v"}) for name in PROPERTIES], strict=True) as session:
        for name in PROPERTIES:
            found = session.call("things.receive_all")
            assert dumped(found) == {name: "v"}
            assert found.model_fields_set == {*keys(made, {name: "v"})}


def test_arguments_of_bodies_travel_under_their_own_names(made: Sdk, mode: str) -> None:
    with made.session(mode) as session:
        session.call("things.send_flat", **given(made, "/all", "body", "POST"))
        assert session.json == VALUES
        session.call("things.send_form", **given(made, "/form", "body", "POST"))
        sent = session.last.content.decode("ascii")
        assert dict(parse_qsl(sent, keep_blank_values=True, strict_parsing=True)) == VALUES


def test_parameters_travel_under_their_own_names(made: Sdk, mode: str) -> None:
    with made.session(mode) as session:
        session.call("things.in_query", **given(made, "/query", "query"))
        _, _, query = session.target.partition("?")
        assert dict(parse_qsl(query, strict_parsing=True)) == {name: VALUES[name] for name in NAMES}
        session.call("things.in_headers", **given(made, "/headers", "header"))
        assert {name: session.last.headers[name] for name in HEADERS} == {name: VALUES[name] for name in HEADERS}
        session.call("things.in_cookies", **given(made, "/cookies", "cookie"))
        cookies = dict(each.split("=", 1) for each in session.last.headers["cookie"].split("; "))
        assert cookies == {name: VALUES[name] for name in TOKENS}
        path = next(o.path for o in made.result.api.operations if o.path.startswith("/at/"))
        session.call("things.in_path", **given(made, path, "path"))
        assert unquote(session.target) == "/v1/at/" + "/".join(VALUES[name] for name in IN_PATH)


def test_each_method_and_each_tag_calls_its_own(made: Sdk, mode: str) -> None:
    names, calls = made.result.names, 0
    with made.session(mode, [answer(["2026-01-02"])] * (len(NAMES) * 3)) as session:
        for each in made.result.api.operations:
            if each.path.startswith(("/methods/", "/tags/")):
                session.call(names.call(each))
                assert session.target == f"/v1{each.path}"
                calls += 1
        for number, name in enumerate(NAMES):
            each = operation(made, f"/methods/{number}")
            session.call(names.call(each), **{names.arguments[each.id, "query", name]: "x"})
            assert dict(parse_qsl(session.target.partition("?")[2])) == {name: "x"}
    assert calls == len(NAMES) + len(RESOURCES)


def test_listed_values_come_and_go_unchanged(made: Sdk, mode: str) -> None:
    value = {"one": "class", "all": [*NAMES, "another"]}
    with made.session(mode, [answer(value)]) as session:
        found = session.call("things.receive_listed")
        assert dumped(found) == value and list(found.all) == value["all"]
        session.call("things.send_listed", one=found.one, all=found.all)
        assert session.json == value


def test_each_listed_value_has_a_member(both: dict[str, Sdk]) -> None:
    found = both["enums: class\n"].types.Choice
    assert [member.value for member in found] == NAMES
    assert found.MINUS_CREATED.value == "-created" and found.PLUS_1.value == "+1"
    assert found.IMPORT.value == "import" and found.NONE.value == "None" and found.PERCENT_SIGN.value == "%"


def test_schemas_are_themselves_whatever_they_are_called(made: Sdk, mode: str) -> None:
    inner = {f"{name} inner": {name: {name: "x"}} for name in SCHEMAS}
    value = {f"p{n}": {"kind": n, name: {"kind": -1}} for n, name in enumerate(SCHEMAS) if name != "Hostile"}
    with made.session(mode, [answer({**value, **inner})], strict=True) as session:
        found = session.call("things.receive_named")
        classes = {type(getattr(found, f"p{n}")) for n, name in enumerate(SCHEMAS) if name != "Hostile"}
        assert len(classes) == len(SCHEMAS) - 1 and dumped(found) == {**value, **inner}
        arguments = made.result.names.arguments.items()
        fields = made.result.names.fields
        id, body = operation(made, "/named", "POST").id, ir.TypeId("#/components/schemas/Named")
        session.call("things.send_named", **{name: getattr(found, fields[body, wire]) for (owner, _, wire), name in arguments if owner == id})
        assert session.json == {**value, **inner}


def test_a_tag_of_any_name_tells_variants_apart(made: Sdk, mode: str) -> None:
    value = {f"u{n}": {tag: f'{tag}"b', "x": 1} for n, tag in enumerate(TAGS)}
    unknown = {f"u{n}": {tag: "new", "x": "y"} for n, tag in enumerate(TAGS)}
    with made.session(mode, [answer(value), answer(unknown)]) as session:
        found, other = (session.call("things.receive_tagged") for _ in range(2))
        assert dumped(found) == value and dumped(other) == unknown
        for number in range(len(TAGS)):
            assert type(getattr(found, f"u{number}")) is getattr(made.types, f"Member{number}b")
        session.call("things.send_tagged", **{f"u{n}": getattr(other, f"u{n}") for n in range(len(TAGS))})
        assert session.json == unknown


def test_a_property_may_be_called_like_its_type(made: Sdk, mode: str) -> None:
    texts = {"date": "2026-01-02", "date-time": "2026-01-02T03:04:05Z", "time": "03:04:05Z", "uuid": "12345678-1234-5678-1234-567812345678", "": "x"}
    value = {name: texts[format] for name, format in DATED.items()}
    with made.session(mode, [answer(value)], strict=True) as session:
        found = session.call("things.echo_dated", body=[value])
        assert dumped(found) == session.json[0] == value
        session.call("things.echo_dated", body=[found])
        assert session.json == [value]
    assert found.date.year == 2026 and found.datetime.hour == 3 and found.str == "x"


def test_each_scheme_has_an_argument_and_its_own_header(made: Sdk, mode: str) -> None:
    names = made.result.names
    arguments = {name: names.credentials[name, "value"].argument for name in NAMES}
    with made.session(mode, **{argument: f"key{n}" for n, argument in enumerate(arguments.values())}) as session:
        for number in range(len(NAMES)):
            session.call(names.call(operation(made, f"/secret/{number}")))
            sent = {key: value for key, value in session.last.headers.items() if key.startswith("x-key")}
            assert sent == {f"x-key-{number}": f"key{number}"}


def test_variables_of_the_environment_are_words_of_a_shell(made: Sdk) -> None:
    variables = [each.variable for each in made.result.names.credentials.values()]
    assert len({*variables}) == len(variables)
    assert all(variable.isascii() and variable.isidentifier() for variable in variables)


def test_each_server_is_an_environment(made: Sdk, mode: str) -> None:
    environments = made.result.names.environments[1:]
    assert len(environments) == len(PYTHON + ALIKE)
    for number, (environment, _) in enumerate(environments):
        with made.session(mode, environment=environment) as session:
            session.call("things.receive_all")
            assert str(session.last.url) == f"https://host{number}.test/{number}/all"


def test_files_can_be_made_on_every_system(made: Sdk) -> None:
    paths = [PurePosixPath(file.path) for file in made.result.files]
    assert len({str(path).casefold() for path in paths}) == len(paths)
    devices = {"con", "aux", "nul", "prn", "com1", "lpt9"}
    assert not devices & {part.partition(".")[0].casefold() for path in paths for part in path.parts}
    below = [path.relative_to("src") for path in paths if path.parts[0] == "src"]
    assert max(len(str(PurePosixPath(*path.parts[1:]))) for path in below) <= 100
    assert all(len(part.encode()) <= 255 for path in below for part in path.parts)


def test_a_deep_tree_of_long_names_stays_within_the_limits_of_paths(sdk: Make, mode: str) -> None:
    level, levels = "level-of-a-deep-tree-" * 3, 12
    places = {"configured": ".".join(f"{level}{n}" for n in range(levels)), "other": ".".join(["con"] * levels)}
    config = {"resources": {place: {id: id} for id, place in places.items()}}
    paths = {
        **{f"/{id}": {"get": {"operationId": id, "responses": NOTHING}} for id in places},
        "/" + "/".join(f"{level}{n}" for n in range(levels)): {"get": {"responses": NOTHING}},
    }
    made = sdk(json.dumps({"openapi": "3.1.0", "info": {"title": "Acme", "version": "1"}, "servers": [{"url": "https://api.test"}], "paths": paths}), json.dumps(config)[1:-1] + "\n")
    below = [PurePosixPath(file.path).parts[2:] for file in made.result.files if file.path.startswith("src/")]
    assert max(len("/".join(parts)) for parts in below) <= 100
    assert len({"/".join(parts).casefold() for parts in below}) == len(below) > 2 * levels
    assert not {"con.py"} & {part for parts in below for part in parts}
    with made.session(mode) as session:
        for each in made.result.api.operations:
            session.call(made.result.names.call(each))
            assert session.target == each.path


def test_type_checkers_find_nothing(both: dict[str, Sdk]) -> None:
    made = both["enums: class\n"]
    source, folder = str(made.root / "src" / made.package.__name__), made.root
    settings = {"typeCheckingMode": "strict", "pythonVersion": "3.10", "include": [source]}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    commands = {
        "mypy": ["--strict", "--config-file=", "--no-error-summary", f"--cache-dir={folder / 'mypy'}", source],
        "pyright": ["--pythonpath", sys.executable, "--project", str(folder)],
    }
    for checker, arguments in commands.items():
        if importlib.util.find_spec(checker) is None:
            pytest.skip(f"{checker} is not installed")
        done = subprocess.run([sys.executable, "-m", checker, *arguments], capture_output=True, text=True, check=False, cwd=folder)
        assert done.returncode == 0, done.stdout[:5000] + done.stderr
