"""Code of the user's own in `custom/`: mixins, hooks and exports, found by name."""

from __future__ import annotations

import importlib
import json
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from textwrap import dedent
from typing import Any

import httpx
import jsonschema
import pytest
from support import HEAD, Sdk, answer

from sdkwright import output
from sdkwright.config import Config, load_config
from sdkwright.diagnostics import SpecError
from sdkwright.pipeline import generate

DOCUMENT = """
paths:
  /books:
    get:
      tags: [books]
      operationId: listBooks
      parameters: [{name: genre, in: query, schema: {type: string}}]
      responses: {"200": {description: Books., content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Book"}}}}}}
  /books/{id}:
    get:
      tags: [books]
      operationId: readBook
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {"200": {description: A book., content: {application/json: {schema: {$ref: "#/components/schemas/Book"}}}}}
components:
  schemas:
    Book:
      type: object
      required: [title]
      properties:
        title: {type: string}
        sequel: {$ref: "#/components/schemas/Book"}
        author: {$ref: "#/components/schemas/Author"}
    Author: {type: object, properties: {name: {type: string}}}
"""
CLIENT = """
    from __future__ import annotations

    from typing import TYPE_CHECKING

    if TYPE_CHECKING:
        from .._client import GeneratedAcme, GeneratedAsyncAcme
    else:
        GeneratedAcme = GeneratedAsyncAcme = object


    class AcmeMixin(GeneratedAcme):
        def find(self, genre: str) -> str:
            return self.books.list(genre=genre)[0].title


    class AsyncAcmeMixin(GeneratedAsyncAcme):
        async def find(self, genre: str) -> str:
            return (await self.books.list(genre=genre))[0].title
"""
BOOKS = """
    from __future__ import annotations

    from typing import TYPE_CHECKING

    from typing_extensions import Unpack

    if TYPE_CHECKING:
        from .. import types
        from .._core.options import RequestOptions
        from ..resources.books import GeneratedAsyncBooks, GeneratedBooks
    else:
        GeneratedBooks = GeneratedAsyncBooks = object


    class BooksMixin(GeneratedBooks):
        def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> types.Book:
            return super().retrieve(id.upper(), **options)


    class AsyncBooksMixin(GeneratedAsyncBooks):
        async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> types.Book:
            return await super().retrieve(id.upper(), **options)
"""
TYPES = """
    from __future__ import annotations

    from typing import TYPE_CHECKING

    if TYPE_CHECKING:
        from ..types.book import GeneratedBook
    else:
        GeneratedBook = object


    class BookMixin(GeneratedBook):
        @property
        def label(self) -> str:
            return f"{self.title}, then {self.sequel.title}" if self.sequel else self.title
"""
HOOKS = """
    from .._core.errors import APIError
    from .._core.http import Request, Response

    told: list[object] = []


    def on_request(request: Request) -> None:
        request.headers["X-Signature"] = f"signed {request.headers.get('X-Mine', '')}"


    def on_response(response: Response) -> None:
        told.append(response.status_code)


    def on_error(error: APIError) -> None:
        told.append(type(error).__name__)
"""
INIT = """
    __all__ = ["greet", "RetryPolicy"]

    from .._core.retries import RetryPolicy


    def greet(name: str) -> str:
        return f"hello {name}"
"""
ALL = {"client": CLIENT, "books": BOOKS, "types": TYPES, "hooks": HOOKS, "__init__": INIT}
GUIDE = Path(__file__).parents[2] / "docs" / "customising.md"
_numbers = iter(range(1000))


def config_of(folder: Path, document: str = DOCUMENT) -> Config:
    """The configuration of an SDK below `folder`, which was generated once, without custom code."""
    name = f"own{next(_numbers)}"
    source = folder / name
    source.mkdir()
    (source / "openapi.yaml").write_text(HEAD + document, encoding="utf-8")
    (source / "sdk.yaml").write_text(f"package: {name}\nclient: Acme\n", encoding="utf-8")
    config = load_config(str(source), out=folder / f"{name}-sdk")
    output.write(generate(config), config.out)
    return config


def written(config: Config, modules: Mapping[str, str]) -> None:
    """Put modules into `custom/`."""
    for name, text in modules.items():
        file = config.out / "src" / str(config.package) / "custom" / f"{name}.py"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(dedent(text), encoding="utf-8")


def extended(folder: Path, document: str = DOCUMENT, **modules: str) -> Sdk:
    """The SDK with these modules in its `custom/`, generated again."""
    config = config_of(folder, document)
    written(config, modules)
    result = generate(config)
    output.write(result, config.out)
    sys.path.insert(0, str(config.out / "src"))  # stays: its modules are imported lazily
    return Sdk(result, config.out, importlib.import_module(str(config.package)))


def manifest(made: Sdk) -> Any:
    return json.loads((made.root / ".sdkwright.json").read_text(encoding="utf-8"))


def refusal(folder: Path, **modules: str) -> str:
    """Why these modules cannot be used: place and message."""
    config = config_of(folder)
    written(config, modules)
    with pytest.raises(SpecError) as caught:
        generate(config)
    found = caught.value.diagnostic
    assert found.code == "custom-invalid" and found.at is not None
    return f"{Path(found.at.uri).name}:{found.at.line}: {found.message}"


def test_a_mixin_adds_a_method_to_a_client(tmp_path: Path, mode: str) -> None:
    made = extended(tmp_path, client=CLIENT)
    with made.session(mode, [answer([{"title": "Emma"}])]) as session:
        assert session.call("find", "novel") == "Emma"
        assert session.target == "/v1/books?genre=novel"
        assert type(session.client.with_options(timeout=1)).find is type(session.client).find


def test_a_mixin_overrides_a_method_of_a_resource(tmp_path: Path, mode: str) -> None:
    made = extended(tmp_path, books=BOOKS)
    with made.session(mode, [answer({"title": "Emma"})] * 2) as session:
        assert session.call("books.retrieve", "e").title == "Emma"
        assert session.target == "/v1/books/E"
        raw = session.finish(session.client.books.with_raw_response.retrieve("f"))
        assert raw.status_code == 200 and session.target == "/v1/books/F"


def test_a_mixin_extends_a_model_wherever_it_stands(tmp_path: Path, mode: str) -> None:
    made = extended(tmp_path, types=TYPES)
    data = {"title": "A", "sequel": {"title": "B"}, "new": 1}
    with made.session(mode, [answer([data])]) as session:
        (book,) = session.call("books.list")
    assert (book.label, book.sequel.label) == ("A, then B", "B")
    assert type(book) is made.types.Book and repr(book).startswith("Book(title='A'")
    assert book.model_dump(exclude_unset=True) == data
    assert made.types.Book(title="C").label == "C"


def test_a_parent_and_its_variants_keep_their_family(tmp_path: Path, mode: str) -> None:
    document = """
    paths:
      /pets:
        get:
          tags: [pets]
          responses: {"200": {description: Pets., content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Pet"}}}}}}
    components:
      schemas:
        Pet:
          type: object
          required: [kind]
          properties: {kind: {type: string}}
          discriminator: {propertyName: kind, mapping: {cat: "#/components/schemas/Cat"}}
        Cat:
          allOf: [{$ref: "#/components/schemas/Pet"}, {type: object, properties: {lives: {type: integer}}}]
    """
    mixins = "class PetMixin:\n    sound = 'none'\n\nclass CatMixin:\n    sound = 'meow'\n"
    made = extended(tmp_path, dedent(document), types=mixins)
    with made.session(mode, [answer([{"kind": "cat", "lives": 9}, {"kind": "pet"}])]) as session:
        cat, pet = session.call("pets.list")
    assert (type(cat).__name__, cat.sound, cat.lives) == ("Cat", "meow", 9)
    assert (type(pet).__name__, pet.sound) == ("Pet", "none")
    assert isinstance(cat, made.types.Pet)


def test_hooks_are_called_for_every_client(tmp_path: Path, mode: str) -> None:
    made = extended(tmp_path, hooks=HOOKS)
    hooks = importlib.import_module(f"{made.package.__name__}.custom.hooks")
    seen: list[object] = []

    def on_request(request: httpx.Request) -> None:
        request.headers["X-Mine"] = "me"

    mine = {"on_request": on_request, "on_response": lambda r: seen.append(list(hooks.told))}
    with made.session(mode, [answer({"title": "A"}), httpx.Response(404)], **mine) as session:
        session.call("books.retrieve", "a")
        assert session.last.headers["X-Signature"] == "signed me"
        with pytest.raises(made.package.NotFoundError):
            session.finish(session.client.with_options(on_error=seen.append).books.retrieve("b"))
    assert hooks.told == [200, 404, "NotFoundError"]
    assert seen[:2] == [[200], [200, 404]] and type(seen[2]).__name__ == "NotFoundError"


def test_an_error_hook_may_raise_another_error(tmp_path: Path, mode: str) -> None:
    hooks = "def on_error(error: object) -> None:\n    raise LookupError('gone')\n"
    made = extended(tmp_path, hooks=hooks)
    with made.session(mode, [httpx.Response(404)]) as session:
        with pytest.raises(LookupError, match="gone"):
            session.call("books.retrieve", "a")


def test_what_custom_exports_the_package_has(tmp_path: Path) -> None:
    made = extended(tmp_path, __init__=INIT)
    name = made.package.__name__
    assert f"{name}.custom" not in sys.modules
    assert made.package.greet("you") == "hello you"
    assert {"greet", "Acme"} <= {*dir(made.package)}
    assert dir(made.package).count("RetryPolicy") == 1


def test_a_mixin_is_imported_with_the_class_that_it_extends(tmp_path: Path) -> None:
    made = extended(tmp_path, **ALL)
    name = made.package.__name__
    script = f"""
        import sys, {name}
        mine = lambda: sorted(m.removeprefix("{name}.custom.") for m in sys.modules if m.startswith("{name}.custom."))
        print(mine()); client = {name}.Acme(); print(mine()); client.books; print(mine())
        {name}.types.Author; print(mine()); {name}.types.Book; print(mine())
    """
    done = subprocess.run(
        [sys.executable, "-c", dedent(script)], cwd=made.root / "src", capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines() == [
        "[]",
        "['client', 'hooks']",
        "['books', 'client', 'hooks']",
        "['books', 'client', 'hooks']",
        "['books', 'client', 'hooks', 'types']",
    ]


def test_the_manifest_says_what_was_wired(tmp_path: Path) -> None:
    made = extended(tmp_path, **ALL)
    assert manifest(made)["custom"] == {
        "mixins": {
            "Acme": "custom.client.AcmeMixin",
            "AsyncAcme": "custom.client.AsyncAcmeMixin",
            "AsyncBooks": "custom.books.AsyncBooksMixin",
            "Books": "custom.books.BooksMixin",
            "types.Book": "custom.types.BookMixin",
        },
        "hooks": ["on_request", "on_response", "on_error"],
        "exports": ["greet", "RetryPolicy"],
    }
    assert made.codes == []
    schema = json.loads((GUIDE.parent / "manifest.schema.json").read_text(encoding="utf-8"))
    own = {"$defs": schema["$defs"], **schema["properties"]["custom"]}
    jsonschema.Draft202012Validator(own).validate(manifest(made)["custom"])
    assert "custom" not in manifest(extended(tmp_path))


def test_custom_code_is_kept_and_a_new_mixin_is_drift(tmp_path: Path) -> None:
    config = config_of(tmp_path)
    written(config, {"books": BOOKS})
    kept = config.out / "src" / str(config.package) / "custom" / "books.py"
    drift = output.check(generate(config), config.out)
    assert [file.path.rpartition("/")[2] for file in drift.files] == [".sdkwright.json", "books.py"]
    output.write(generate(config), config.out)
    assert kept.read_text(encoding="utf-8") == dedent(BOOKS)
    assert not output.check(generate(config), config.out)


@pytest.mark.parametrize(
    ("module", "text", "message"),
    [
        ("books", "class BookMixin: ...", "`BookMixin` extends nothing: did you mean `BooksMixin`?"),
        ("types", "class BoksMixin: ...", "`BoksMixin` extends nothing: did you mean `BookMixin`?"),
        ("things", "\nclass FrogMixin: ...", "`FrogMixin` extends nothing: there is no class `Frog` that it could extend from here"),
        ("more", "class BooksMixin: ...", "`BooksMixin` extends nothing: custom.books has it already"),
        ("hooks", "def on_reqest(request): ...", "`on_reqest` is never called: hooks are on_request, on_response, on_retry, on_error"),
    ],
)
def test_what_extends_nothing_is_told(tmp_path: Path, module: str, text: str, message: str) -> None:
    files = {"books": "class BooksMixin: ..."} | {module: text}
    (found,) = extended(tmp_path, **files).diagnostics
    assert (found.code, found.message) == ("custom-unused", message)
    assert found.at is not None and found.at.uri.endswith(f"custom/{module}.py")
    assert found.at.text == text.strip()


def test_names_with_an_underscore_are_for_other_mixins(tmp_path: Path) -> None:
    shared = "class _SharedMixin: ...\n\nclass Mixin: ...\n\ndef helper(): ...\n"
    assert extended(tmp_path, things=shared, hooks="def _on_x(): ...").codes == []


@pytest.mark.parametrize(
    ("module", "text", "reason"),
    [
        ("books", "class BooksMixin", "books.py:1: it is not Python: expected ':'"),
        ("hooks", "\nasync def on_request(r): ...", "hooks.py:2: `on_request` must not be async"),
        ("__init__", "__all__ = names()", "__init__.py:1: `__all__` must be a list of names in quotes"),
        ("__init__", "__all__ = ['a b']", "__init__.py:1: `__all__` must be a list of names in quotes"),
    ],
)
def test_code_that_cannot_be_used_is_refused(tmp_path: Path, module: str, text: str, reason: str) -> None:
    assert refusal(tmp_path, **{module: text}).startswith(reason)


def test_a_null_character_is_refused(tmp_path: Path) -> None:
    assert "books.py:1: it is not Python" in refusal(tmp_path, books="x = 1\0")


def test_a_script_that_no_module_can_import_is_left_alone(tmp_path: Path) -> None:
    scripts = {"make-it": "class BooksMixin: ...", "class": "class", "a-b/__init__": "class AcmeMixin: ..."}
    assert "custom" not in manifest(extended(tmp_path, **scripts))


def test_a_mixin_may_be_in_a_folder(tmp_path: Path) -> None:
    files = {"shop/books": "class BooksMixin:\n    a = 1\n", "types/book": "class BookMixin:\n    b = 2\n", "types/__init__": ""}
    made = extended(tmp_path, **files)
    assert made.package.Acme().books.a + made.types.Book(title="x").b == 3
    assert manifest(made)["custom"]["mixins"]["types.Book"] == "custom.types.book.BookMixin"


MIXIN = "\n\nclass BooksMixin: ...\n"
MODEL = "\n\nclass BookMixin: ...\n"


@pytest.mark.parametrize(
    ("module", "text"),
    [
        ("books", "from ..resources.books import Books"),
        ("books", "from ..resources import books"),
        ("books", "from .. import Acme"),
        ("books", "try:\n    from .._client import Acme\nexcept ImportError: ..."),
        ("books", "class X:\n    from .. import Acme"),
        ("types", "from ..types import Author"),
        ("types", "from ..types.author import Author"),
        ("types", "from . import shared"),
        ("types", "from .shared import x"),
        ("types", "import typing\nif typing.TYPE_CHECKING: ...\nelse:\n    from ..types import Author"),
    ],
)
def test_a_circle_of_imports_is_refused(tmp_path: Path, module: str, text: str) -> None:
    shared = "from ..types import Author\nx = 1\n"
    own = dedent(text) + (MODEL if module == "types" else MIXIN)
    assert "would be a circle" in refusal(tmp_path, **{"shared": shared, module: own})


def test_a_circle_by_the_absolute_name_is_refused(tmp_path: Path) -> None:
    config = config_of(tmp_path)
    written(config, {"books": f"import {config.package}.resources.books{MIXIN}"})
    with pytest.raises(SpecError, match="would be a circle"):
        generate(config)


FINE = """
    from __future__ import annotations
    import typing
    from typing import TYPE_CHECKING
    from .._core.omit import omit
    from ..errors import APIError
    from .. import types
    from .shared import y
    if TYPE_CHECKING:
        from .. import Acme
    elif y:
        x = 1
    def made() -> Acme:
        from .. import Acme
        return Acme()
"""


def test_imports_that_are_no_circle_work(tmp_path: Path) -> None:
    """Whatever is imported first."""
    made = extended(
        tmp_path,
        shared="y = 2\n",
        books=dedent(FINE) + "from ..types import Author, Book" + MIXIN,
        types=dedent(FINE) + MODEL,
        hooks=dedent(FINE) + "\ndef on_request(r): ...\n",
        other="from .. import Acme\n",
    )
    name = made.package.__name__
    modules = ["types", "types.book", "types.author", "resources.books", "_client", "errors"]
    modules += [f"custom.{module}" for module in ("books", "types", "hooks", "shared", "other")]
    script = "import importlib, sys\n" + "".join(
        f"importlib.import_module('{name}.{module}')\n"
        f"[sys.modules.pop(m) for m in list(sys.modules) if m.startswith('{name}')]\n"
        for module in modules
    )
    subprocess.run([sys.executable, "-c", script], cwd=made.root / "src", check=True)


def test_a_class_of_the_document_keeps_its_name(tmp_path: Path) -> None:
    document = DOCUMENT + "".join(f"    {name}: {{type: object, properties: {{a: {{}}}}}}\n" for name in ("GeneratedBook", "BookMixin"))
    others = {"m": "BookMixin", "g": "GeneratedBook"}
    fields = [f'{name}: {{$ref: "#/components/schemas/{other}"}}' for name, other in others.items()]
    document = document.replace("title: {type: string}", "\n        ".join(["title: {type: string}", *fields]))
    made = extended(tmp_path, document, types="class BookMixin:\n    mine = True\n")
    book = made.types.Book.model_validate({"title": "A", "m": {}, "g": {}})
    assert book.mine and type(book.m) is made.types.BookMixin and type(book.g) is made.types.GeneratedBook


def test_an_sdk_with_mixins_passes_type_checkers(tmp_path: Path) -> None:
    made = extended(tmp_path, **ALL)
    name = made.package.__name__
    use = f"""
        from {name} import Acme, AsyncAcme, greet
        from {name}.types import Book

        client = Acme()
        title: str = client.find("novel")
        book: Book = client.books.retrieve("a")
        label: str = book.label
        said: str = greet(label)


        async def later(other: AsyncAcme) -> str:
            return (await other.books.retrieve("a")).label + await other.find("x")
    """
    (made.root / "src" / "use.py").write_text(dedent(use).lstrip(), encoding="utf-8")
    checked(made, "mypy", "--strict", "--config-file=", f"--cache-dir={tmp_path}", "-p", name, "-m", "use")
    settings = {"typeCheckingMode": "strict", "include": ["."], "pythonVersion": "3.10"}
    (made.root / "src" / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    checked(made, "pyright", "--pythonpath", sys.executable)


def checked(made: Sdk, *command: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=made.root / "src", capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


def test_the_samples_of_the_guide_run(tmp_path: Path) -> None:
    specs = GUIDE.parents[1] / "specs" / "bookstore"
    samples = re.findall(r"```(python|jinja)\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)
    (_, books), (_, hooks), (_, routes) = samples
    template = tmp_path / "mine" / "src" / "bookstore" / "routes.py.jinja"
    template.parent.mkdir(parents=True)
    template.write_text(routes, encoding="utf-8")
    (tmp_path / "sdk.yaml").write_text(f"spec: {specs / 'openapi.yaml'}\npackage: bookstore\ntemplates: ./mine\n", encoding="utf-8")
    config = load_config(str(tmp_path), out=tmp_path / "sdk")
    output.write(generate(config), config.out)
    written(config, {"books": books, "hooks": hooks})
    output.write(generate(config), config.out)
    program = """
        import httpx
        from bookstore import Bookstore, NotFoundError
        from bookstore.routes import ROUTES
        answers = [httpx.Response(200, json={"data": [{"id": "1"}]}), httpx.Response(404)]
        sent = []
        def answer(request):
            sent.append(request)
            return answers.pop(0)
        client = Bookstore(api_key="k", http_client=httpx.Client(transport=httpx.MockTransport(answer)))
        try:
            print(client.books.newest().id, ROUTES["books.list"], "X-Sent-At" in sent[0].headers)
            client.books.retrieve("2")
        except NotFoundError:
            print("gone")
    """
    done = subprocess.run(
        [sys.executable, "-c", dedent(program)], cwd=config.out / "src", capture_output=True, text=True, check=False
    )
    assert done.stdout == "1 ('GET', '/books') True\ngone\n", done.stderr
    assert "see https://status.acme.example" in done.stderr


def test_the_files_of_an_extended_sdk_are_in_black_style(tmp_path: Path) -> None:
    black = pytest.importorskip("black")
    for file in extended(tmp_path, **ALL).result.files:
        if file.path.endswith(".py") and "/_core/" not in file.path:
            assert black.format_str(file.text, mode=black.Mode()) == file.text, file.path
