"""Titles and words -> names of packages, clients, classes and methods."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from _core.models import Model
from sdkwright.casing import Casing, Scope, module, pascal, snake, upper
from sdkwright.config import load_config
from sdkwright.pipeline import generate
from sdkwright.reserved import MODEL_ATTRIBUTES, RESERVED_PACKAGES


@pytest.mark.parametrize(
    ("title", "package", "client"),
    [
        ("Bookstore", "bookstore", "Bookstore"),
        ("Swagger Petstore - OpenAPI 3.0", "petstore", "Petstore"),
        ("GitHub's official OpenAPI spec", "github", "GitHub"),
        ("Twilio - Api", "twilio", "Twilio"),
        ("The Café API", "cafe", "Cafe"),
        ("API", "api", "APIClient"),
        ("", "api", "Api"),
        ("2Captcha API", "n2captcha", "N2Captcha"),
        ("import", "import_", "Import"),
        ("Calendar API", "calendar_sdk", "Calendar"),
        ("HTTPX", "httpx_sdk", "HTTPX"),
        ("Con", "con_sdk", "Con"),
        ("名前 API", "api", "APIClient"),
        ("書店 Kyoto", "kyoto", "Kyoto"),
    ],
)
def test_a_title_names_package_and_client(
    tmp_path: Path, title: str, package: str, client: str
) -> None:
    file = tmp_path / "openapi.json"
    file.write_text(f'{{"openapi": "3.1.0", "info": {{"title": "{title}"}}, "paths": {{}}}}')
    names = generate(load_config(str(file))).names
    assert (names.package, names.client) == (package, client)


@pytest.mark.parametrize(
    ("text", "as_snake", "as_pascal", "as_upper"),
    [
        ("listBooks", "list_books", "ListBooks", "LIST_BOOKS"),
        ("HTTPServer-id", "http_server_id", "HTTPServerId", "HTTP_SERVER_ID"),
        ("2fa", "n2fa", "N2fa", "N2FA"),
        ("class", "class_", "Class", "CLASS"),
        ("None", "none", "None_", "NONE"),
        ("_links", "links", "Links", "LINKS"),
        ("@type", "type", "Type", "TYPE"),
        ("", "nameless", "Nameless", "Nameless"),
        ("%", "percent_sign", "PercentSign", "PERCENT_SIGN"),
        (" ", "space", "Space", "SPACE"),
        ("+1", "plus_1", "Plus1", "PLUS_1"),
        ("-1", "minus_1", "Minus1", "MINUS_1"),
        ("🙂", "u1f642", "U1f642", "U1F642"),
        ("userIDs", "user_ids", "UserIDs", "USER_IDS"),
        ("URLsOfHTTPServers", "urls_of_http_servers", "URLsOfHTTPServers", "URLS_OF_HTTP_SERVERS"),
        ("XMLSchema", "xml_schema", "XMLSchema", "XML_SCHEMA"),
        ("名前", "名前", "名前", "名前"),
    ],
)
def test_casing(text: str, as_snake: str, as_pascal: str, as_upper: str) -> None:
    assert (snake(text), pascal(text), upper(text)) == (as_snake, as_pascal, as_upper)


@pytest.mark.parametrize(
    ("text", "as_snake", "as_pascal"),
    [
        ("OAuthToken", "oauth_token", "OAuthToken"),
        ("oauth_tokens", "oauth_tokens", "OAuthTokens"),
        ("my-o-auth", "my_oauth", "MyOAuth"),
        ("apiKeys", "api_keys", "APIKeys"),
        ("all_apis", "all_apis", "AllAPIs"),
        ("rapid", "rapid", "Rapid"),
        ("iphone", "iphone", "IPhone"),
        ("s", "s", "S"),
    ],
)
def test_words_with_a_spelling_of_their_own(text: str, as_snake: str, as_pascal: str) -> None:
    casing = Casing(["OAuth", "API", "iPhone"])
    assert (casing.snake(text), casing.pascal(text)) == (as_snake, as_pascal)


def test_a_long_name_is_cut_and_stays_its_own() -> None:
    names = {snake("word" * 40 + ending) for ending in ("a", "b")}
    assert len(names) == 2 and all(len(name) <= 60 for name in names)


def test_a_scope_gives_no_name_twice() -> None:
    scope = Scope(("taken",), folded=True)
    assert [scope.take("Taken", "other"), scope.take("OTHER"), scope.take("other")] == [
        "other",
        "OTHER_2",
        "other_3",
    ]


def test_a_scope_gives_a_name_with_all_that_comes_with_it() -> None:
    scope = Scope(("AsyncBook",))

    def twins(name: str) -> tuple[str, str]:
        return name, f"Async{name}"

    assert scope.take("Book", forms=twins) == "Book_2"
    assert scope.take("AsyncBook_2") == "AsyncBook_2_2" and scope.is_free("Book")


@pytest.mark.parametrize("name", ["con", "CON", "Aux", "nul", "prn", "COM1", "lpt9"])
def test_no_module_has_the_name_of_a_device(name: str) -> None:
    assert module(name) == f"{name.lower()}_"


def test_everything_that_models_have_is_reserved() -> None:
    """`dir` of a class leaves out what it has from being one: `mro`, `register`."""
    had = {name for name in {*dir(Model), *dir(type(Model))} if not name.startswith("_")}
    assert len(had) > 25 and had <= MODEL_ATTRIBUTES


def test_no_package_hides_one_of_python() -> None:
    modules = {name for name in sys.stdlib_module_names if not name.startswith("_")}
    assert {name.lower() for name in modules} <= RESERVED_PACKAGES
