"""The sections `client`, `naming`, `types`, `parameters` and `docs`: what things are called."""

from __future__ import annotations

from collections import Counter
from typing import Annotated, ClassVar, Final, Literal

from pydantic import AfterValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

from sdkwright.options.factory import Factory
from sdkwright.options.project import WebAddress
from sdkwright.options.text_or_section import TextOrSection
from sdkwright.options.words import Identifier
from sdkwright.reserved import RESERVED_ARGUMENTS, RESERVED_CLASSES, RESERVED_TYPES
from sdkwright.sections import Section

Word = Annotated[str, StringConstraints(pattern=r"^[A-Za-z][A-Za-z0-9]*$")]
HeaderText = Annotated[str, StringConstraints(pattern=r"^[!-~]([ -~]*[!-~])?$")]
"""The value of a header, of ASCII (RFC 9110, 5.5). In it, `{version}` and other words of
`HEADER_WORDS` stand for what they mean."""
HEADER_WORDS: Final = {
    "sdk": ("client", "distribution", "package", "version"),
    "place": ("arch", "os", "platform", "python", "runtime"),
}
"""Known of the SDK when it is generated, and of the place where it runs."""


Page = Annotated[
    str,
    StringConstraints(pattern=r"^([^{}\s<>\"]|\{operation_id\}|\{tag\})*$"),
]


def _refuse_option(name: str) -> str:
    if name in RESERVED_ARGUMENTS:
        raise PydanticCustomError(
            "reserved", "every method has a `{name}` already", {"name": name}
        )
    return name


def _refuse_reserved(name: str) -> str:
    if name in RESERVED_TYPES:
        raise PydanticCustomError(
            "reserved", "`{name}` is a type of Python", {"name": name}
        )
    return name


def _refuse_class(name: str) -> str:
    if name in RESERVED_CLASSES:
        raise PydanticCustomError(
            "reserved", "`{name}` is a class of every SDK", {"name": name}
        )
    return name


def _refuse_twice(names: dict[str, str]) -> dict[str, str]:
    for name, count in Counter(names.values()).items():
        if count > 1:
            raise PydanticCustomError(
                "twice", "`{name}` can be the name of one type only", {"name": name}
            )
    return names


Argument = Annotated[Identifier, AfterValidator(_refuse_option)]
TypeName = Annotated[Identifier, AfterValidator(_refuse_reserved)]
TypeNames = Annotated[dict[str, TypeName], AfterValidator(_refuse_twice)]
ClientName = Annotated[Identifier, AfterValidator(_refuse_class)]


OptionName = Literal[
    "base_url",
    "default_headers",
    "default_query",
    "follow_redirects",
    "http_client",
    "limits",
    "max_retries",
    "strict",
    "timeout",
    "transport",
]
"""An option of the client that may have another name."""


class Client(TextOrSection):
    """What the classes of clients are called; a text is the `name`."""

    alone: ClassVar[str] = "name"

    name: ClientName | None = None
    """The sync client; default: from the document's title."""
    async_name: ClientName | None = None
    """The async client; default: `Async` and the name."""
    aliases: tuple[ClientName, ...] = ()
    """Other names of the same two classes, with and without `Async`: for code that imports those."""
    positional: bool = False
    """Whether the credential can be given by position: `Acme("KEY")`."""
    config: ClientName | None = None
    """A class that has options of the client in one object, which is then the argument `config`; `Async` and its name is that of the async client."""
    servers: dict[Argument, str] = Field(default_factory=dict)
    """Another argument of the client -> the address of operations, as the document has it, that it stands for: `{upload_url: "https://up.acme.com"}`."""
    factory: Factory | None = None
    """A function that makes clients of a mapping of their options, what is no option being left alone: `get_client({"api_key": "..."})`."""
    options: dict[Identifier, OptionName] = Field(default_factory=dict)
    """Another name of an option -> its name: `{httpx_client: http_client}`."""
    environments: Literal["names", "class"] = "names"
    """What the argument `environment` takes: a name, or a member of a class, `AcmeEnvironment.PRODUCTION`."""
    copies: bool = False
    """Whether clients show what they were told (`base_url`, `timeout`, `max_retries`, `is_closed()`), and `copy` makes one with something else: `client.copy(api_key="KEY")`. `with_options` is then the same."""

    @property
    def is_told(self) -> bool:
        """Whether its options come in other ways than one by one, by their own names."""
        return bool(self.config or self.options or self.copies)


class Verbs(Section):
    """What the methods are called that do what all APIs can do."""

    list: Identifier = "list"
    """`GET` of many."""
    retrieve: Identifier = "retrieve"
    """`GET` of one."""
    create: Identifier = "create"
    """`POST` to many."""
    update: Identifier = "update"
    """`PATCH` of one."""
    replace: Identifier = "replace"
    """`PUT` of one."""
    delete: Identifier = "delete"
    """`DELETE` of one."""


class Naming(Section):
    """How words are spelled in names, and what usual methods are called."""

    verbs: Verbs = Verbs.usual()
    """Our word for what a method does -> yours: `{retrieve: get}`."""
    methods: Literal["short", "operation_id"] = "short"
    """Whether methods are called by what their resource does not say already, or by the whole operationId."""
    words: tuple[Word, ...] = ()
    """Words that are one and have a spelling of their own: `[API, OAuth, GitHub]`."""


class Docs(Section):
    """Where the API is described; docstrings lead there."""

    url: WebAddress | None = None
    """The API's own pages; default: `externalDocs` of the document."""
    operations: Page = ""
    """Page of an operation, seen from `url`: `reference/{operation_id}`, `{tag}#{operation_id}`; where the operation has `externalDocs`, that is it."""
    example: str = ""
    """Operation that the README calls first; default: what gets one thing, of the resource that can do most."""
