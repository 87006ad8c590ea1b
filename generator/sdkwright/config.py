"""sdk.yaml and the command line -> `Config`: everything that a user decides about one SDK.

A key that is not known is refused, with its place and the key that was probably meant.
"""

from __future__ import annotations

import keyword
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, NamedTuple

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Discriminator,
    Field,
    StringConstraints,
    Tag,
    WithJsonSchema,
)
from pydantic_core import PydanticCustomError

from sdkwright.diagnostics import Diagnostic, Location, SpecError
from sdkwright.limits import Limits
from sdkwright.sections import Locate, Section, validate
from sdkwright.sources import CONFIG_NAME, default_out, find_document, is_remote

if TYPE_CHECKING:
    from sdkwright.spec.load import Node

StyleName = Literal["native", "stainless", "fern", "microclient"]
EnumLayout = Literal["literal", "class"]
DefaultUse = Literal["documented", "applied"]
TextKind = Literal[
    "text",
    "datetime",
    "date",
    "time",
    "timedelta",
    "uuid",
    "decimal",
    "int",
    "bytes",
]
"""What a text of some format is in Python; `int` and `bytes` (base64) travel as text."""


def _refuse_keyword(name: str) -> str:
    if keyword.iskeyword(name):
        raise PydanticCustomError(
            "keyword", "`{name}` is a word of Python itself", {"name": name}
        )
    return name


Identifier = Annotated[
    str,
    StringConstraints(pattern=r"^[A-Za-z_][A-Za-z0-9_]*$"),
    AfterValidator(_refuse_keyword),
]
Variable = Annotated[str, StringConstraints(pattern=r"^[A-Za-z_][A-Za-z0-9_]*$")]
Distribution = Annotated[
    str, StringConstraints(pattern=r"^[A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?$")
]
"""A project name (packaging.python.org, Names and normalization)."""
Version = Annotated[
    str,
    StringConstraints(
        pattern=r"^[0-9]+(\.[0-9]+)*((a|b|rc)[0-9]+)?(\.(post|dev)[0-9]+)*$"
    ),
]
"""A version (packaging.python.org, Version specifiers), in its normal form."""
ResourceName = Annotated[str, StringConstraints(pattern=r"^[^.\s]+(\.[^.\s]+)*$")]


def _split_way(value: object) -> object:
    return tuple(value.split(".")) if isinstance(value, str) and value else value or ()


Way = Annotated[
    tuple[str, ...],
    BeforeValidator(_split_way),
    WithJsonSchema(
        {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}
    ),
]
"""A way through properties: `data.items`, or a list where a name has a dot in it."""


class AuthNames(Section):
    """What the client calls the values of a security scheme, and where it looks for them."""

    argument: Identifier | None = None
    """Argument of the client's constructor."""
    env: Variable | None = None
    """Environment variable that is read when the argument is not given."""
    username_argument: Identifier | None = None
    password_argument: Identifier | None = None
    username_env: Variable | None = None
    password_env: Variable | None = None


class CursorPages(Section):
    """Each page names the next."""

    scheme: Literal["cursor"]
    param: str
    """Parameter, or property of the body, that takes the cursor."""
    next: Way
    """Where the answer has the next cursor."""
    items: Way | None = None
    """Where the answer has its items; found out when absent; `[]`: the answer is the array."""
    more: Way = ()
    """Where the answer says whether there is more."""


class CursorIdPages(Section):
    """The next page begins after the last item."""

    scheme: Literal["cursor_id"]
    param: str
    id: str = "id"
    """Property of an item that is sent as the cursor."""
    items: Way | None = None
    more: Way = ()


class OffsetPages(Section):
    """The next page begins after as many items as were read."""

    scheme: Literal["offset"]
    param: str
    limit: str = ""
    """Parameter that takes the size of a page."""
    items: Way | None = None
    total: Way = ()


class NumberedPages(Section):
    """Pages are counted."""

    scheme: Literal["page_number"]
    param: str
    limit: str = ""
    items: Way | None = None
    total_pages: Way = ()
    total: Way = ()
    more: Way = ()
    first: int = 1
    """Number of the first page."""


class NextUrlPages(Section):
    """Each page holds the URL of the next."""

    scheme: Literal["next_url"]
    next: Way
    items: Way | None = None


class LinkHeaderPages(Section):
    """The `Link` header names the next page (RFC 8288)."""

    scheme: Literal["link_header"]
    items: Way | None = None


SCHEMES = ("cursor", "cursor_id", "offset", "page_number", "next_url", "link_header")


def _scheme_of(value: Any) -> str | None:
    if value is False:
        return "off"
    named = (
        value.get("scheme")
        if isinstance(value, Mapping)
        else getattr(value, "scheme", None)
    )
    return named if named in SCHEMES else None


Pages = (
    CursorPages
    | CursorIdPages
    | OffsetPages
    | NumberedPages
    | NextUrlPages
    | LinkHeaderPages
)
"""How an operation is paged, as configured; the cases of `ir.Pagination`."""

PagesOrOff = Annotated[
    Annotated[Literal[False], Tag("off")]
    | Annotated[CursorPages, Tag("cursor")]
    | Annotated[CursorIdPages, Tag("cursor_id")]
    | Annotated[OffsetPages, Tag("offset")]
    | Annotated[NumberedPages, Tag("page_number")]
    | Annotated[NextUrlPages, Tag("next_url")]
    | Annotated[LinkHeaderPages, Tag("link_header")],
    Discriminator(
        _scheme_of,
        custom_error_type="no_scheme",
        custom_error_message=f"must be false, or have a `scheme`: {', '.join(SCHEMES)}",
    ),
]


class Method(NamedTuple):
    """An operation at a place that the user chose; `name` None: the generator names it."""

    operation: str
    """operationId, or `get /orders/{id}`."""
    name: str | None = None


def _list_methods(value: object) -> object:
    match value:
        case dict():
            return tuple(Method(operation, name) for name, operation in value.items())
        case list():
            return tuple(Method(operation) for operation in value)
        case _:
            return value


Methods = Annotated[
    tuple[Method, ...],
    BeforeValidator(_list_methods),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "object", "additionalProperties": {"type": "string"}},
                {"type": "array", "items": {"type": "string"}},
            ]
        }
    ),
]


class Options(Section):
    """The keys of sdk.yaml. All may be absent; what is absent is found out from the document."""

    spec: str = ""
    """The document: a path relative to this file, or a URL; default: openapi.yaml, .yml or .json beside it."""
    package: Identifier | None = None
    """Import name; default: from the document's title."""
    distribution: Distribution | None = None
    """Name on a package index; default: the package, with `-` for `_`."""
    version: Version | None = None
    """Version of the SDK."""
    client: Identifier | None = None
    """Class name of the client; default: from the document's title."""
    style: StyleName = "native"
    """Defaults for naming, signatures, error classes, retries and layout."""
    enums: EnumLayout = "literal"
    """Enums as `Literal[...] | str`, or as classes."""
    formats: dict[str, TextKind] = Field(default_factory=dict)
    """`format` of a text -> its type in Python, where it is not the usual one: `{uuid: uuid}`."""
    defaults: DefaultUse = "documented"
    """Whether default values of the document are only described, or sent and filled in."""
    env_prefix: Variable | None = None
    """Beginning of the names of environment variables; default: the package in capitals."""
    auth: dict[str, AuthNames] = Field(default_factory=dict)
    """Security scheme -> names."""
    environments: dict[str, str] = Field(default_factory=dict)
    """Name -> URL; default: the document's servers."""
    resources: dict[ResourceName, Methods] = Field(default_factory=dict)
    """Resource (`books.reviews`) -> its methods: `{list: listReviews}`, or `[listReviews]`."""
    pagination: dict[str, PagesOrOff] = Field(default_factory=dict)
    """Operation -> how it is paged; false: it is not."""
    root: str = ""
    """Folder that the files behind `$ref`s must be in, relative to this file; default: the current folder, or the one above the document's."""
    remote_refs: bool = False
    """Whether a $ref to http(s) is fetched."""
    limits: Limits = Limits()
    """How much of a document is read before it is refused."""


class Config(Options):
    """The keys of sdk.yaml after the command line had its say; `spec` is what to open."""

    out: Path = Path("sdk")
    """Folder of the SDK."""
    file: Path | None = None
    """The sdk.yaml that was read, if any."""


def load_config(
    spec_or_folder: str,
    *,
    config: Path | None = None,
    out: Path | None = None,
    package: str | None = None,
    style: str | None = None,
) -> Config:
    """Everything that is known about one SDK before its document is read.

    `spec_or_folder` is a path, a URL, `-` (standard input), or a folder with a document and
    perhaps an sdk.yaml. An sdk.yaml beside a plain file counts if it is about that file.
    Raises `SpecError` (config-invalid, file-unreadable, not-text).
    """
    file = config or _config_beside(spec_or_folder)
    options = read_options(file) if file else Options()
    given = {"package": package, "style": style}
    chosen = {key: getattr(options, key) for key in options.model_fields_set} | {
        k: v for k, v in given.items() if v
    }
    chosen["spec"] = _document(spec_or_folder, file, options)
    named = options.distribution or chosen.get("package")
    chosen["out"] = out or default_out(spec_or_folder, named)
    return validate(Config, chosen | {"file": file}, _command_line)


def _config_beside(source: str) -> Path | None:
    if source == "-" or is_remote(source):
        return None
    path = Path(source)
    if path.is_dir():
        return path / CONFIG_NAME if (path / CONFIG_NAME).is_file() else None
    beside = path.parent / CONFIG_NAME
    return beside if beside.is_file() and _is_about(beside, path) else None


def _is_about(file: Path, document: Path) -> bool:
    about = _spec_of(file, read_options(file))
    return not is_remote(about) and Path(about).resolve() == document.resolve()


def _document(source: str, file: Path | None, options: Options) -> str:
    if source == "-" or is_remote(source) or not Path(source).is_dir():
        return source
    if file and options.spec and file.parent.resolve() == Path(source).resolve():
        return _spec_of(file, options)
    return str(find_document(Path(source)))


def _spec_of(file: Path, options: Options) -> str:
    if not options.spec:
        found = find_document(file.parent, missing_ok=True)
        return str(found or "")
    return options.spec if is_remote(options.spec) else str(file.parent / options.spec)


def read_options(file: Path) -> Options:
    """The keys of one sdk.yaml. Raises `SpecError` (config-invalid, file-unreadable, not-text)."""
    root = read_yaml(file)
    if root.value is None:
        return Options()
    return validate(Options, root.value, _in_file(root))


def read_yaml(file: Path) -> Node:
    """A file of ours, with positions; a key that occurs twice is refused here."""
    from sdkwright.spec.load import load

    return load(str(file), report=_refuse)


def _refuse(diagnostic: Diagnostic) -> None:
    raise SpecError("config-invalid", diagnostic.message, diagnostic.at)


def config_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of sdk.yaml."""
    schema = Options.model_json_schema()
    return {"$schema": "https://json-schema.org/draft/2020-12/schema"} | schema


def _in_file(root: Node) -> Locate:
    return lambda way: root.child(*map(str, way)).at


def _command_line(way: tuple[str | int, ...]) -> Location | None:
    return None
