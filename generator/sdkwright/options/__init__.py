"""The keys of sdk.yaml, one module for each section that has more than a few."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from pydantic import Field, model_validator

from sdkwright.limits import Limits
from sdkwright.options.auth import AuthNames
from sdkwright.options.calls import (
    Errors,
    Idempotency,
    OperationOptions,
    Retries,
    Seconds,
)
from sdkwright.options.client_params import ClientParameter
from sdkwright.options.diagnosed import Diagnosed
from sdkwright.options.edits import Edits
from sdkwright.options.exports import Exports
from sdkwright.options.features import Features
from sdkwright.options.forms import Forms
from sdkwright.options.inputs import Filter
from sdkwright.options.methods import Methods
from sdkwright.options.modes import Mode
from sdkwright.options.names import (
    Argument,
    Client,
    Docs,
    HeaderText,
    Naming,
    TypeNames,
)
from sdkwright.options.objects import ObjectOptions
from sdkwright.options.pages import PagesOrOff, Surface
from sdkwright.options.polling import PollingOrOff
from sdkwright.options.project import Project, Release
from sdkwright.options.recipes import MethodName, Recipe
from sdkwright.options.signatures import Signatures
from sdkwright.options.specs import Specs
from sdkwright.options.streams import Streaming
from sdkwright.options.webhooks import HeaderName, Webhooks
from sdkwright.options.wire import Query
from sdkwright.options.words import (
    Distribution,
    Identifier,
    ResourceName,
    Variable,
    Version,
    Way,
)
from sdkwright.sections import Section
from sdkwright.styles import in_style
from sdkwright.vocabulary import VENDORS, Vendor

StyleName = Literal["native", "stainless", "fern", "microclient"]
EnumLayout = Literal["literal", "class"]
DefaultUse = Literal["documented", "applied"]
ConstantUse = Literal["implied", "explicit"]
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


class Options(Section):
    """The keys of sdk.yaml. All may be absent; what is absent is found out from the document."""

    spec: str = ""
    """The document: a path relative to this file, or a URL; default: openapi.yaml, .yml or .json beside it."""
    specs: Specs = ()
    """Several documents that make one SDK, instead of `spec`."""
    overlays: tuple[str, ...] = ()
    """Files that change the document, in order: OpenAPI Overlays, or patches that are merged into it; relative to this file."""
    filter: Filter = Filter.usual()
    """What of the document the SDK is to have; default: all of it."""
    package: Identifier | None = None
    """Import name; default: from the document's title."""
    distribution: Distribution | None = None
    """Name on a package index; default: the package, with `-` for `_`."""
    version: Version | None = None
    """Version of the SDK."""
    client: Client = Client.usual()
    """Names of the client's classes; a text is the name of the sync one; default: from the document's title."""
    exports: Exports = Exports.usual()
    """Where else things can be imported from: for code that does so."""
    vendors: tuple[Vendor, ...] = VENDORS
    """Whose keys in the document count, beside `x-sdk-*`; default: all that docs/vendor-keys.md lists."""
    style: StyleName = "native"
    """Defaults for naming, signatures, error classes, retries and layout."""
    naming: Naming = Naming.usual()
    """How words are spelled in names, and what usual methods are called."""
    signatures: Signatures = Signatures.usual()
    """How methods take what they are given."""
    old_names: Literal["keep", "drop"] | Version = "keep"
    """What becomes of the names that methods and types had before they were renamed: they stay beside the new ones, deprecated; are dropped; or stay until the SDK has this version."""
    types: TypeNames = Field(default_factory=dict)
    """Schema -> the name of its type. What stands inside another schema goes by the name that its type would have."""
    parameters: dict[str, Argument] = Field(default_factory=dict)
    """Parameter, or property of a body, by its name in the document -> the argument of methods."""
    enums: EnumLayout = "literal"
    """Enums as `Literal[...] | str`, or as classes."""
    formats: dict[str, TextKind] = Field(default_factory=dict)
    """`format` of a text -> its type in Python, where it is not the usual one: `{uuid: uuid}`."""
    defaults: DefaultUse = "documented"
    """Whether default values of the document are only described, or sent and filled in."""
    env_prefix: Variable | None = None
    """Beginning of the names of environment variables; default: the package in capitals."""
    query: Query = Query.usual()
    """How lists, objects and booleans are written in queries; default: as OpenAPI says."""
    headers: dict[HeaderName, HeaderText] = Field(default_factory=dict)
    """Header -> its value in every request, unless the user of the client says otherwise. `{client}`, `{distribution}`, `{package}` and `{version}` stand for what the SDK has; `{os}`, `{arch}`, `{platform}`, `{runtime}` and `{python}` for where it runs."""
    timeout: Seconds | None = None
    """Seconds for each step of a request, unless the user says otherwise; default: 60, and 5 for connecting."""
    client_params: dict[Identifier, ClientParameter] = Field(default_factory=dict)
    """Argument of the client -> the parameter of operations that it stands in for."""
    constants: ConstantUse = "implied"
    """Whether what is required and can have one value only is sent without being asked for."""
    auth: dict[str, AuthNames] = Field(default_factory=dict)
    """Security scheme -> names."""
    environments: dict[str, str] = Field(default_factory=dict)
    """Name -> URL; default: the document's servers."""
    resources: dict[ResourceName, Methods] = Field(default_factory=dict)
    """Resource (`books.reviews`) -> its methods: `{list: listReviews}`, or `[listReviews]`."""
    bodies: dict[str, str] = Field(default_factory=dict)
    """Operation -> the media type that is sent, of those that the document offers."""
    forms: Forms = Forms.usual()
    """How lists stand in forms, where the document says nothing."""
    pagination: dict[str, PagesOrOff] = Field(default_factory=dict)
    """Operation -> how it is paged; false: it is not."""
    lists: Surface = "page"
    """What methods return for lists that come in pages: a page, an iterator of all items, or a list of them."""
    polling: dict[str, PollingOrOff] = Field(default_factory=dict)
    """Operation -> how a second method of it waits until its work is done; false: there is none."""
    streaming: Streaming = Streaming.usual()
    """How streams end, fail, go on, and are asked for."""
    webhooks: Webhooks | None = None
    """How events that the API sends are verified, and told apart; default: Standard Webhooks."""
    unwrap: Way = ()
    """Way to the property that methods return, of answers that have it: `data`."""
    retries: Retries = Retries.usual()
    """When a call that failed is tried again."""
    idempotency: Idempotency | None = None
    """Requests that carry a key, which is the same for all attempts; default: as the document says."""
    errors: Errors = Errors.usual()
    """What is told of a refused request."""
    operations: dict[str, OperationOptions] = Field(default_factory=dict)
    """Operation -> what it does in its own way."""
    recipes: dict[MethodName, Recipe] = Field(default_factory=dict)
    """Method (`books.find`) -> how it is made of another one; docs/objects.md says how."""
    objects: dict[str, ObjectOptions] = Field(default_factory=dict)
    """Schema -> what its objects can do themselves: `book.delete()`; `*`: what all can. docs/objects.md says how."""
    modes: dict[Argument, Mode] = Field(default_factory=dict)
    """Argument of the client -> what differs where it is true; docs/modes.md says how."""
    features: Features = Features.usual()
    """Methods of the client itself that are more than a call; docs/features.md says what they do."""
    docs: Docs = Docs.usual()
    """Where the API is described."""
    project: Project = Project.usual()
    """What the package says of itself in its pyproject.toml."""
    release: Release = Release.usual()
    """How the package is tested and released."""
    templates: str = ""
    """Folder of templates of your own, relative to this file; docs/customising.md says what they see."""
    testing: bool = True
    """Whether the package has `testing`: clients without a server and factories, for the tests of its users."""
    tests: bool = True
    """Whether the SDK has `tests/generated`: a test of every call, sync and async; see docs/sdk-tests.md."""
    diagnostics: Diagnosed = Diagnosed.usual()
    """What the diagnostics of the document are worth; docs/diagnostics.md lists their codes."""
    edits: Edits = Edits.usual()
    """What becomes of lines that were written into generated files by hand."""
    root: str = ""
    """Folder that the files behind `$ref`s must be in, relative to this file; default: the current folder, or the one above the document's."""
    remote_refs: bool = False
    """Whether a $ref to http(s) is fetched."""
    limits: Limits = Limits.usual()
    """How much of a document is read before it is refused."""

    @model_validator(mode="before")
    @classmethod
    def _in_style(cls, value: Any) -> Any:
        return in_style(value) if isinstance(value, Mapping) else value
