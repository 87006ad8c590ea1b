"""sdk.yaml, sdkwright.yaml and the command line -> Config, or one error at its place."""

from __future__ import annotations

from pathlib import Path

import jsonschema
import pytest
import yaml

from sdkwright.config import config_schema, load_config, read_options
from sdkwright.diagnostics import SpecError
from sdkwright.limits import Limits
from sdkwright.options.methods import Method
from sdkwright.options.pages import CursorPages, FoundPages, LinkHeaderPages
from sdkwright.sources import config_place, default_out
from sdkwright.workspace import Listed, listed_out, read_workspace

EVERYTHING = """\
spec: openapi.yaml
overlays: [names.overlay.yaml, fixes.yaml]
filter: {tags: [a], exclude_tags: [b], paths: ["/v1/*"], exclude_paths: ["/v2/*"], operations: [listBooks], exclude_operations: [get /b], audiences: [public], internal: false, ignored: true}
vendors: [fern, ms]
package: acme
distribution: acme-sdk
version: 1.2.0
client: {name: Acme, async_name: AcmeAsync, aliases: [ACME], environments: class, copies: true, positional: true, config: AcmeConfig, options: {headers: default_headers}, servers: {base_url_v2: "https://v2.acme.example"}, factory: {function: get_client, async_function: get_async_client, module: util.clients, credentials: true}}
style: fern
exports: {types: false, by_resource: true, stainless: false, shared: [Book], modules: {client: clients, util.failures: errors, shelves.book: [Book]}}
naming: {words: [API, OAuth], methods: operation_id}
types: {BookDTO: Book}
parameters: {environmentId: id}
headers: {Acme-Version: "2026-01-01"}
timeout: 30
errors: {message: [error.message], request_id: x-id, names: {404: MissingError, 5xx: CrashError, APIError: AcmeError}, classes: {ClosedError: AcmeError}}
operations: {listBooks: {retries: {max: 1}, timeout: 2.5, idempotency: true, unwrap: data, parameters: {pageToken: token}, arguments: [token], result: true, none_on: [404]}}
docs: {url: "https://docs.acme.example/", operations: "{tag}#{operation_id}", example: getBook}
enums: class
env_prefix: ACME
auth:
  key: {argument: api_key, env: ACME_API_KEY}
  basic: {username_argument: user, password_argument: secret, username_env: U, password_env: P}
environments: {production: "https://api.acme.example"}
query:
  arrays: brackets
  objects: dots
  booleans: title
  parameters: {ids: {arrays: comma}}
  operations: {listBooks: {arrays: repeat, parameters: {q: {booleans: number}}}}
client_params:
  account: {query: accountIdentifier, env: ACME_ACCOUNT, required: true, description: Whose.}
  hooks: {header: X-Hooks, default: true, everywhere: true}
constants: explicit
resources:
  books.reviews: {list: listReviews}
  orders: [createOrder, "get /orders/{id}"]
bodies: {uploadCover: multipart/form-data}
forms: {arrays: brackets}
pagination:
  listBooks: {scheme: cursor, param: cursor, next: meta.next_cursor, items: data}
  listOrders: {scheme: link_header, items: []}
  listNone: false
  listLater: {surface: iterator}
lists: eager_list
polling:
  createJob:
    check: getJob
    parameters: {job_id: id}
    state: status
    success: [done, 3, true]
    failure: [failed]
    interval: 2
    delay: 0.5
    deadline: 600
    max: 100
    then: getResult
    result: output
    name: create_and_wait
  startJob: {header: Operation-Location, origins: ["https://status.acme.example"], deadline: null}
  stopJob: false
streaming:
  end: "[DONE]"
  error_events: [error, fault]
  resume: true
  switch: stream
  operations: {followBooks: {end: "", error_events: [], resume: false, switch: live}}
recipes:
  books.find: {find: books.list, by: {title: title}, each: {kind: [a, 1, true]}, all: true, description: Find some.}
  books.send: {call: books.create, arguments: {data: object, note: "string?"}, values: {data: {$of: data, $without: [id]}}, batch: {of: data.pages, size: 10, later: {data: "{data}"}}, result: true}
  books.delete_it: {method: Book.delete, of: book}
objects:
  "*": {raw: true}
  Book: {context: {book_id: id}, methods: {delete: books.delete, move: {call: books.move, values: {to: "{self.place}"}, open: [book_id]}}}
modes:
  partner_mode: {requires: [partner_key], auth: [partnerKey], denies: [users], denies_where: {books.create: {body.kind: rare}}, error: ClosedError, description: Whether.}
features:
  offline: {option: offline, answer: {data: {}}}
  cached_operations:
    check_switch: {operation: checkSwitch, arguments: {switch: key}, result: data.value, providers: caches, entries: 10, ttl: 1, defaults: switch_defaults, otherwise: false}
    get_name: {operation: getName, arguments: [name]}
  buffered_operations:
    takeEvents: {items: events, body: body, methods: {visit: {type: Visit, values: {kind: visit, weight: 1}}}, time: at, credential: key, per_request: 10, size: 100, period: 1, period_option: event_period, address: event_url}
webhooks: {scheme: hmac, header: X-Signature, prefix: "sha256=", event_header: X-Event}
templates: ./templates
testing: false
tests: false
project:
  description: Acme from Python.
  license: MIT
  copyright: 2026 Acme, Inc.
  authors: [{name: Ann, email: ann@acme.example}]
  maintainers: [{email: team@acme.example}]
  keywords: [acme]
  classifiers: ["Development Status :: 4 - Beta"]
  urls: {Repository: "https://git.example/acme/acme-python"}
  requires_python: ">=3.11"
  dependencies: [boto3>=1.34]
  optional_dependencies: {trio: [trio]}
  dependency_groups: {dev: [ruff]}
release: {github: true}
remote_refs: true
edits: {conflicts: keep, budget: 200}
diagnostics:
  ignore: [{code: value-repaired, reason: Why., paths: ["/v1/*"], operations: [listBooks], places: [/components/*]}]
  severity: {description-missing: "off", union-untagged: error}
limits: {bytes: 1000000, files: 10, levels: 800, values: 5000}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "openapi.yaml").write_text("openapi: 3.1.0")
    return tmp_path


def write(folder: Path, text: str) -> Path:
    file = folder / "sdk.yaml"
    file.write_text(text)
    return file


def test_all_keys(folder: Path) -> None:
    options = read_options(write(folder, EVERYTHING))
    assert options.style == "fern"
    assert options.client.aliases == ("ACME",)
    chosen = {404: "MissingError", 500: "CrashError", "APIError": "AcmeError"}
    assert chosen.items() <= options.errors.names.items()
    assert options.auth["basic"].username_argument == "user"
    assert options.resources == {
        "books.reviews": (Method("listReviews", "list"),),
        "orders": (Method("createOrder"), Method("get /orders/{id}")),
    }
    assert options.pagination == {
        "listBooks": CursorPages(
            scheme="cursor",
            param="cursor",
            next=("meta", "next_cursor"),
            items=("data",),
        ),
        "listOrders": LinkHeaderPages(scheme="link_header", items=()),
        "listNone": False,
        "listLater": FoundPages(surface="iterator"),
    }
    assert options.lists == "eager_list"
    assert options.streaming.error_events == ("error", "fault")
    assert options.streaming.of(["followBooks"]).end == ""
    assert options.streaming.of(["others"]).end is None
    assert options.limits == Limits(bytes=1_000_000, files=10, levels=800, values=5000)


def test_an_empty_file_says_nothing(folder: Path) -> None:
    options = read_options(write(folder, "# all is inferred\n"))
    assert options.model_fields_set == set()


@pytest.mark.parametrize(
    ("text", "line", "column", "message"),
    [
        ("pacakge: x\n", 1, 1, "`pacakge` is not a known key; did you mean `package`?"),
        ("auth:\n  a: {argumnt: b}\n", 2, 7, "did you mean `argument`?"),
        ("auth:\n  a:\n    argument: class\n", 3, 5, "`class` is a word of Python"),
        ("package: a-b\n", 1, 1, "`package`: must match pattern"),
        ("package: a.b\n", 1, 1, "`package`: must match pattern"),
        ("package: ../b\n", 1, 1, "`package`: must match pattern"),
        ("distribution: a b\n", 1, 1, "`distribution`: must match pattern"),
        ("\nstyle: ferm\n", 2, 1, "'native', 'stainless', 'fern' or 'microclient'; did you mean `fern`?"),
        ("style: 3\n", 1, 1, "`style`: must be 'native', 'stainless', 'fern' or 'microclient'"),
        ("retries: {backoff: expnential}\n", 1, 11, "did you mean `exponential`?"),
        ("operations: {a: {retries: {maxx: 1}}}\n", 1, 28, "did you mean `max`?"),
        ("client: {nam: A}\n", 1, 10, "did you mean `name`?"),
        ("client: class\n", 1, 1, "`class` is a word of Python"),
        ("client: Settings\n", 1, 1, "`Settings` is a class of every SDK"),
        ("client: {aliases: [A, b-c]}\n", 1, 23, "must match pattern"),
        ("client: 3\n", 1, 1, "`client`"),
        ("client: {options: {a: timeut}}\n", 1, 20, "did you mean `timeout`?"),
        ("features: {offline: {option: proxy}}\n", 1, 22, "every client has a `proxy` already"),
        ("features: {cached_operations: {close: {operation: a}}}\n", 1, 32, "every client has a `close` already"),
        ("features: {cached_operations: {a: {operation: a, ttl: 0}}}\n", 1, 50, "greater than 0"),
        ("features: {buffered_operations: {a: {items: b, methods: {}}}}\n", 1, 48, "`features.buffered_operations.a.methods`"),
        ("features: {cached_operations: {a: {operation: b}}, buffered_operations: {b: {items: c, methods: {a: {}}}}}\n", 1, 1, "`a` can be one method only"),
        ("exports: {modules: {errors: errors}}\n", 1, 21, "every SDK has a module `errors` already"),
        ("exports: {modules: {a.B: errors}}\n", 1, 21, "must match pattern"),
        ("exports: {modules: {core: types}}\n", 1, 21, "must be 'clients' or 'errors'"),
        ("naming: {words: [a b]}\n", 1, 18, "must match pattern"),
        ("types: {A: B, C: B}\n", 1, 1, "`B` can be the name of one type only"),
        ("types: {A: Any}\n", 1, 9, "`Any` is a type of Python"),
        ("parameters: {a: timeout}\n", 1, 14, "every method has a `timeout` already"),
        ("errors: {names: {404: APIError}}\n", 1, 18, "every SDK has a `APIError` already"),
        ("errors: {names: {404: A, APIError: A}}\n", 1, 1, "`A` stands for two classes"),
        ("errors: {names: {99: A}}\n", 1, 18, "`errors.names.99`"),
        ("errors: {names: {APIErr: A}}\n", 1, 18, "did you mean `APIError`?"),
        (
            "pagination:\n  x: {scheme: cursr}\n",
            2,
            3,
            "false, or have a `scheme`: cursor,",
        ),
        ("query: {arrays: list}\n", 1, 9, "`query.arrays`: must be 'repeat', 'comma'"),
        ("query: {array: comma}\n", 1, 9, "did you mean `arrays`?"),
        ("client_params: {a: {}}\n", 1, 17, "`client_params.a`: needs one of `query`,"),
        ("client_params: {a: {query: b, path: c}}\n", 1, 17, "needs one of `query`,"),
        ("client_params: {a: {path: b, everywhere: true}}\n", 1, 17, "has no place for it"),
        ("client_params: {a-b: {query: c}}\n", 1, 17, "must match pattern"),
        ("pagination:\n  x: true\n", 2, 3, "false, or have a `scheme`: cursor,"),
        (
            "pagination:\n  x: {scheme: cursor, next: b}\n",
            2,
            3,
            "`pagination.x` needs `param`",
        ),
        (
            "pagination:\n  x: {scheme: offset, param: a, next: b}\n",
            *(2, 33),
            "known: scheme, param, limit, items, total",
        ),
        ("resources: {a: [b, 1]}\n", 1, 20, "`resources.a.1` must be text"),
        ("resources: {a: b}\n", 1, 13, "`resources.a` must be a list"),
        ("resources: {a..b: [c]}\n", 1, 13, "must match pattern"),
        ("remote_refs: perhaps\n", 1, 1, "`remote_refs` must be true or false"),
        ("limits: {levels: 801}\n", 1, 10, "`limits.levels`"),
        ("limits: {files: 0}\n", 1, 10, "`limits.files`"),
        ("limits: {bytes: 9MB}\n", 1, 10, "`limits.bytes`"),
        ("limits: {leaves: 1}\n", 1, 10, "did you mean `levels`?"),
        ("version: 1.2\n", 1, 1, "`version` must be text; put it in quotes"),
        ("- a\n", 1, 1, "the file must be a mapping"),
        ("client: A\nclient: B\n", 2, 1, "`client` occurs twice"),
        ("on: 1\n", 1, 1, "`on` is not a known key"),
        ("pacakge: x\nstile: y\nversion: 1\n", 1, 1, "did you mean `package`?"),
    ],
)
def test_an_error_has_its_place(
    folder: Path, text: str, line: int, column: int, message: str
) -> None:
    with pytest.raises(SpecError) as caught:
        read_options(write(folder, text))
    found = caught.value.diagnostic
    assert found.code == "config-invalid"
    assert message in found.message
    assert found.at is not None
    assert (found.at.line, found.at.column) == (line, column)
    assert found.at.uri.endswith("sdk.yaml")


@pytest.mark.parametrize(
    "text", [EVERYTHING, "specs: [{spec: a.yaml, namespace: b.c, overlays: [d.yaml], filter: {tags: [e]}}]", "pagination: {x: {scheme: next_url, next: [a.b, c]}}", "{}"]
)
def test_the_schema_accepts_what_we_accept(folder: Path, text: str) -> None:
    read_options(write(folder, text))
    jsonschema.Draft202012Validator(config_schema()).validate(yaml.safe_load(text))


@pytest.mark.parametrize(
    "text",
    [
        "pacakge: x",
        "style: ferm",
        "pagination: {x: {scheme: cursor}}",
        "resources: {a: b}",
    ],
)
def test_the_schema_refuses_what_we_refuse(folder: Path, text: str) -> None:
    with pytest.raises(SpecError):
        read_options(write(folder, text))
    assert not jsonschema.Draft202012Validator(config_schema()).is_valid(
        yaml.safe_load(text)
    )


def test_a_folder_has_its_document_and_configuration(folder: Path) -> None:
    write(folder, "package: acme\n")
    config = load_config(str(folder))
    assert config.spec == str(folder / "openapi.yaml")
    assert config.package == "acme"
    assert config.file == folder / "sdk.yaml"
    assert config.out == Path("acme-sdk")


def test_a_folder_without_a_document(tmp_path: Path) -> None:
    with pytest.raises(SpecError) as caught:
        load_config(str(tmp_path))
    assert caught.value.diagnostic.code == "file-unreadable"


def test_the_document_that_a_folder_names(folder: Path) -> None:
    write(folder, "spec: deeper/api.json\n")
    assert load_config(str(folder)).spec == str(folder / "deeper/api.json")
    write(folder, "spec: https://acme.example/openapi.json\n")
    assert load_config(str(folder)).spec == "https://acme.example/openapi.json"


def test_an_sdk_yaml_beside_counts_if_it_is_about_the_document(folder: Path) -> None:
    other = folder / "other.yaml"
    other.write_text("openapi: 3.1.0")
    write(folder, "package: acme\n")
    assert load_config(str(folder / "openapi.yaml")).package == "acme"
    assert load_config(str(other)).package is None
    write(folder, "package: acme\nspec: other.yaml\n")
    assert load_config(str(folder / "openapi.yaml")).package is None
    assert load_config(str(other)).package == "acme"


def test_the_command_line_comes_first(folder: Path) -> None:
    write(folder, "package: acme\nstyle: fern\n")
    config = load_config(str(folder), out=Path("x"), package="other", style="stainless")
    assert (config.out, config.package, config.style) == (
        Path("x"),
        "other",
        "stainless",
    )
    with pytest.raises(SpecError, match="package"):
        load_config(str(folder), package="no-name")


def test_another_configuration_is_about_the_document_that_is_named(
    folder: Path,
) -> None:
    elsewhere = folder / "elsewhere"
    elsewhere.mkdir()
    file = write(elsewhere, "spec: x.yaml\nclient: Acme\n")
    config = load_config(str(folder), config=file)
    assert (config.client.name, config.spec) == ("Acme", str(folder / "openapi.yaml"))


@pytest.mark.parametrize(
    ("source", "name", "out"),
    [
        ("-", None, "sdk"),
        ("-", "acme_api", "acme-api-sdk"),
        ("x.yaml", "acme-sdk", "acme-sdk"),
        ("petstore.yaml", None, "petstore-sdk"),
        ("specs/bookstore/openapi.json", None, "bookstore-sdk"),
        ("https://acme.example/petstore.json?v=1", None, "petstore-sdk"),
        ("https://api.acme.example/v1/openapi.json", None, "api-acme-example-sdk"),
        ("https://acme.example/%2e%2e/openapi.json", None, "2e-2e-sdk"),
    ],
)
def test_where_an_sdk_goes_when_nobody_says(
    source: str, name: str | None, out: str
) -> None:
    assert default_out(source, name) == Path(out)


def test_where_an_sdk_yaml_goes(folder: Path) -> None:
    assert config_place(str(folder)) == folder / "sdk.yaml"
    assert config_place(str(folder / "openapi.yaml")) == folder / "sdk.yaml"
    assert config_place("https://acme.example/x.json") == Path("sdk.yaml")
    assert config_place("-") == Path("sdk.yaml")


def test_a_workspace(folder: Path) -> None:
    for name in ("b", "a"):
        (folder / "specs" / name).mkdir(parents=True)
        (folder / "specs" / name / "openapi.json").write_text("{}")
    (folder / "specs" / "no-document").mkdir()
    lines = ["sdks:", "  - {spec: specs/*, out: 'generated/{name}'}"]
    lines.append("  - {spec: openapi.yaml, out: generated/root}")
    lines.append("  - {spec: 'https://acme.example/x.json', out: generated/x}")
    (folder / "sdkwright.yaml").write_text("\n".join(lines))
    listed = read_workspace(folder)
    assert listed == (
        Listed(str(folder / "specs/a"), folder / "generated/a"),
        Listed(str(folder / "specs/b"), folder / "generated/b"),
        Listed(str(folder / "openapi.yaml"), folder / "generated/root"),
        Listed("https://acme.example/x.json", folder / "generated/x"),
    )
    assert listed_out(str(folder / "specs" / "a"), listed) == folder / "generated/a"
    assert (
        listed_out(f"{folder}/specs/../specs/b/openapi.json", listed)
        == folder / "generated/b"
    )
    assert listed_out("https://acme.example/x.json", listed) == folder / "generated/x"
    assert listed_out("elsewhere.yaml", listed) is None
    assert listed_out("-", listed) is None


def test_a_workspace_with_an_unknown_key(folder: Path) -> None:
    (folder / "sdkwright.yaml").write_text("sdks:\n  - spec: a\n    output: b\n")
    with pytest.raises(SpecError) as caught:
        read_workspace(folder)
    at = caught.value.diagnostic.at
    assert at is not None
    assert (at.line, at.column) == (3, 5)
    assert "did you mean `out`?" in caught.value.diagnostic.message


def test_no_workspace(tmp_path: Path) -> None:
    assert read_workspace(tmp_path) == ()
