"""Texts that would like to be code, a path or a template -> data, at every place of a document."""

from __future__ import annotations

import ast
import builtins
import importlib
import json
import re
import tomllib
from collections.abc import Callable
from pathlib import PurePosixPath
from typing import Any

import black
import httpx
import pytest
from support import Sdk, answer, dumped

Make = Callable[..., Sdk]

MARK = "taken_over"
CODE = f"__import__('builtins').__dict__.update({MARK}=1)"
TEXTS = {
    "a docstring's end": f'""" + {CODE} + """',
    "a docstring's end in single quotes": f"''' + {CODE} + '''",
    "a double quote": f'" + {CODE} + "',
    "a single quote": f"' + {CODE} + '",
    "a line": f"x\n{CODE}\n    {CODE}\n",
    "a carriage return": f"x\r{CODE}\r\n{CODE}",
    "a line separator": f"x\u2028{CODE}\u2029\x85{CODE}\x0b\x0c{CODE}",
    "a backslash at the end": "x\\",
    "backslashes and quotes": '\\" \\\\" \\\\\\""" \\N{BULLET} \\x41 \\u0041 \\',
    "a template": "{{ view.__class__.__mro__ }}{% for x in y %}{# no #}{{ 7 * 7 }}",
    "a format": "{0.__class__} %(x)s %s ${HOME} `id`",
    "control characters": "a\x00b\x07\x1b[31mc\x7f\u202ed\ufeff",
    "a path": "../../../../outside/x",
    "an absolute path": "/outside/x.py",
    "a path of another system": "..\\..\\outside\\C:\\x",
    "dunders": "__class__",
    "an init": "__init__",
    "a comment": f"x # {CODE}",
    "a closing bracket": f"x): pass\n{CODE}\ndef y(",
    "toml": '"\n[tool.x]\ny = "',
    "markdown": "`](https://evil.test) <script>alert(1)</script> | [x](y)",
    "nothing but signs": "!@#$%^&*()",
    "another script": "名前 имя 🙂 é",
    "an endless one": "x" * 3000,
}


def poisoned(text: str) -> dict[str, Any]:
    """A document with this text at every place that may hold any text."""
    name = text.replace("/", "~").replace("{", "(").replace("}", ")")
    visible = "".join(char for char in name if char.isprintable())
    model = {
        "type": "object",
        "title": text,
        "description": text,
        "required": ["kind"],
        "properties": {
            "kind": {"const": text, "description": text},
            text: {"type": "string", "description": text, "default": text, "example": text},
            "listed": {"type": "string", "enum": [text, "other"], "description": text},
            "inner": {"type": "object", "properties": {text: {"type": "integer", "title": text}}},
            "named": {"$ref": "#/components/schemas/Listed"},
            "secret": {"type": "string", "pattern": text, "format": text},
        },
        "additionalProperties": {"type": "string", "description": text},
    }
    other = {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "other"}}}
    union = {
        "oneOf": [{"$ref": "#/components/schemas/Model"}, {"$ref": "#/components/schemas/Other"}],
        "discriminator": {"propertyName": "kind", "mapping": {text: "#/components/schemas/Model"}},
        "description": text,
    }
    params = [
        {"name": text, "in": place, "description": text, "required": place == "path", "schema": {"type": "string", "default": text}}
        for place in ("query", "cookie")
    ]
    answered = {
        "200": {"description": text, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Union"}}}},
        "404": {"description": text, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Model"}}}},
    }
    operation = {
        "tags": [text],
        "operationId": text,
        "summary": text,
        "description": text,
        "parameters": params,
        "requestBody": {"description": text, "required": True, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Model"}}}},
        "responses": answered,
        "security": [{text: []}],
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": text, "version": text, "description": text},
        "servers": [
            {"url": "https://api.test/v1", "description": text, "x-name": text},
            {"url": "https://api.test/{v}", "description": text, "variables": {"v": {"default": visible}}},
        ],
        "tags": [{"name": text, "description": text}],
        "paths": {
            f"/things/{visible}": {"post": operation},
            f"/raw/{name}": {"get": {"responses": answered}},
            "/plain": {"get": {"tags": ["plain"], "operationId": "readPlain", "responses": answered}},
        },
        "components": {
            "schemas": {
                "Model": model,
                "Other": other,
                "Union": union,
                name: {"type": "object", "properties": {"x": {"type": "string"}}},
                "Listed": {"type": "string", "enum": [text, "b"], "x-enum-varnames": [text, "B"], "x-enum-descriptions": [text, text]},
            },
            "securitySchemes": {text: {"type": "apiKey", "in": "query", "name": text, "description": text}},
        },
    }


@pytest.fixture(params=TEXTS)
def text(request: pytest.FixtureRequest) -> str:
    """One of the texts."""
    return TEXTS[str(request.param)]


@pytest.mark.parametrize("config", ["", "enums: class\n"], ids=["literals", "classes"])
def test_nothing_becomes_code_or_a_path(sdk: Make, text: str, config: str) -> None:
    made = sdk(json.dumps(poisoned(text)), config)
    for file in made.result.files:
        path = PurePosixPath(file.path)
        assert not path.is_absolute() and ".." not in path.parts and "outside" not in path.parts[:-1]
        assert len(path.name) < 100 and path.name.isprintable()
        if path.suffix == ".py" and "_core" not in path.parts:
            compile(file.text, file.path, "exec")
            assert black.format_str(file.text, mode=black.Mode()) == file.text
            if path.parts[0] == "src":
                _import(made, path)
    assert not hasattr(builtins, MARK)
    assert tomllib.loads((made.root / "pyproject.toml").read_text())["project"]["name"] == made.package.__name__
    assert not re.search(r"\b49\b", (made.root / "README.md").read_text())


def _import(made: Sdk, path: PurePosixPath) -> None:
    parts = path.with_suffix("").parts[1:]
    importlib.import_module(".".join(part for part in parts if part != "__init__"))


def test_texts_travel_as_they_are(sdk: Make, mode: str, text: str) -> None:
    made = sdk(json.dumps(poisoned(text)))
    names, operation = made.result.names, made.result.api.operations[0]
    value = {"kind": text, text: text, "inner": {text: 1}, "named": text}
    outer, inner = _attribute(made, "Model", text), _attribute(made, "ModelInner", text)
    given = {"kind": text, outer: text, "inner": {inner: 1}, "named": text}
    call, credential = names.call(operation), names.credentials[text, "value"].argument
    with made.session(mode, [answer(value), answer(value, 404)], **{credential: "k"}) as session:
        found = session.call(call, body=given)
        assert session.json == value
        assert dumped(found) == value and getattr(found, outer) == text
        assert httpx.QueryParams(session.last.url.query.decode()) == httpx.QueryParams({text: "k"})
        with pytest.raises(made.package.NotFoundError):
            session.call(call, body=found)
        assert session.json == value


def _attribute(made: Sdk, model: str, wire: str) -> str:
    """What a property is called in Python."""
    names = made.result.names
    (id,) = (id for id, name in names.types.items() if name == model)
    return names.fields[id, wire]


def test_docstrings_say_what_the_document_says(sdk: Make, text: str) -> None:
    made = sdk(json.dumps(poisoned(text)))
    tree = ast.parse(made.text("types/model.py"))
    found = next(node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == "Model")
    said = (ast.get_docstring(found) or "").split()
    assert said == "".join(c if c.isprintable() or c in "\n\t" else " " for c in text).split()
