"""Titles and words -> names of packages, clients, classes and methods."""

from __future__ import annotations

from pathlib import Path

import pytest

from sdkwright.casing import Scope, pascal, snake, upper
from sdkwright.config import load_config
from sdkwright.pipeline import generate


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
    ],
)
def test_casing(text: str, as_snake: str, as_pascal: str, as_upper: str) -> None:
    assert (snake(text), pascal(text), upper(text)) == (as_snake, as_pascal, as_upper)


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
