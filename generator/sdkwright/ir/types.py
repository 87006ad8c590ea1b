"""Types and definitions: what data looks like."""

from __future__ import annotations

from enum import Enum as _Enum
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NewType

from ..data import Compared, Packable, field

TypeId = NewType("TypeId", str)
"""The JSON pointer of a schema, with its file where that is not the root: unique and stable."""

if TYPE_CHECKING:
    Json = str | int | float | bool | None | list["Json"] | dict[str, "Json"]
else:  # what reads bytes knows no type that is made of itself
    Json = Any
Words = tuple[str, ...]
"""The parts of a wanted name, as the document spells them; `names` decides the casing."""
Path = tuple[str, ...]
"""A way through properties, by their names on the wire."""
Limits = tuple[tuple[str, Json], ...]
"""Keywords of JSON Schema and their values that narrow a type further than Python's types do."""


class Scalar(_Enum):
    """Types without parts."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    DATE_TIME = "date-time"
    DATE = "date"
    TIME = "time"
    DURATION = "duration"
    UUID = "uuid"
    DECIMAL = "decimal"
    """A decimal number that travels as text."""
    DIGITS = "digits"
    """A whole number that travels as text, since not all readers have 64 bits."""
    BYTES = "bytes"
    """Bytes that travel as text in base64 (RFC 4648, 4)."""
    BINARY = "binary"
    NULL = "null"
    ANY = "any"

    __hash__ = object.__hash__  # that of enums is made anew each time


# --- types: a closed sum --------------------------------------------------------------
# Two are equal whatever their limits are: these narrow what a value is, and not its type.


class Primitive(Compared, Packable, frozen=True, eq=False):
    """A type without parts."""

    compared = attrgetter("scalar")

    scalar: Scalar
    limits: Limits = ()
    format: str = ""
    """What the document says a text is, beyond what its scalar says."""


class ListOf(Compared, Packable, frozen=True, eq=False):
    """An array whose items are all of one type."""

    compared = attrgetter("item")

    item: Type
    limits: Limits = ()


class TupleOf(Compared, Packable, frozen=True, eq=False):
    """An array whose first items each have a type of their own; `rest` is that of the others."""

    compared = attrgetter("items", "rest")

    items: tuple[Type, ...]
    rest: Type | None
    limits: Limits = ()


class MapOf(Compared, Packable, frozen=True, eq=False):
    """An object with names that are not known."""

    compared = attrgetter("value")

    value: Type
    limits: Limits = ()


class Const(Packable, frozen=True):
    """Exactly one value."""

    value: str | int | float | bool


class Tag(Packable, frozen=True):
    """The property that tells the options of a union apart."""

    wire: str
    mapping: tuple[tuple[str, TypeId], ...]
    implied: tuple[tuple[str, TypeId], ...] = ()
    """Names of schemas, which count where neither the mapping nor a constant names a member."""
    default: TypeId | None = None
    """What a value with any other tag, or none, is."""


class OneOf(Packable, frozen=True):
    """A union. Null is an option like any other."""

    options: tuple[Type, ...]
    tag: Tag | None = None


class Ref(Packable, frozen=True):
    """A definition, by its id."""

    to: TypeId


Type = Primitive | ListOf | TupleOf | MapOf | Const | OneOf | Ref

ANY = Primitive(Scalar.ANY)
NULL = Primitive(Scalar.NULL)
STRING = Primitive(Scalar.STRING)


# --- presence: one property, three states ---------------------------------------------


class Required(Packable, frozen=True):
    """Always there."""


class Optional(Packable, frozen=True):
    """May be absent."""


class Default(Packable, frozen=True):
    """May be absent, and then means `value`."""

    value: Json
    sent: bool = False
    """Whether the client says so itself."""


Presence = Required | Optional | Default


# --- definitions: named things --------------------------------------------------------


class Doc(Packable, frozen=True, kw_only=True):
    """Texts of the document: never code. `examples` and `default` are values as JSON."""

    summary: str = ""
    description: str = ""
    deprecated: bool = False
    deprecation: str = ""
    """Why, and until when it is there."""
    replacement: str = ""
    """The operationId of what is to be called instead."""
    maturity: str = ""
    """What it is until it is ready: `Beta`."""
    link: str = ""
    """Where more is said."""
    default: str = ""
    examples: tuple[str, ...] = ()


class Field(Packable, frozen=True, kw_only=True):
    """A property of an object."""

    wire: str
    type: Type
    presence: Presence
    doc: Doc = field(default_factory=Doc)
    read_only: bool = False
    write_only: bool = False
    secret: bool = False
    said_name: str = ""
    """What the document wants it to be called, where that is not `wire`."""
    tells_error: bool = False
    """Whether it is what the server says of a failure."""

    @property
    def wanted(self) -> str:
        """The name to make an identifier of."""
        return self.said_name or self.wire


class Model(Packable, frozen=True, kw_only=True):
    """An object with known properties; `extra` is the type of all others (None: none are described)."""

    id: TypeId
    wanted: Words
    home: TypeId
    """The definition or operation that this one stands in; its own id where it stands alone."""
    fields: tuple[Field, ...]
    extra: Type | None = None
    nullable: bool = False
    """Whether null may stand wherever this is named, until `aliases` says so there."""
    limits: Limits = ()
    parents: tuple[TypeId, ...] = ()
    """The definitions that its `allOf` names: their properties are among the fields."""
    tag: Tag | None = None
    """What tells those that have this one as a parent apart."""
    variants: tuple[TypeId, ...] = ()
    """All that a value of this type may be in truth, once `inherit` has found them."""
    doc: Doc = field(default_factory=Doc)


class EnumValue(Packable, frozen=True):
    """A listed value, and what the document calls it."""

    value: str | int | float | bool
    name: str = ""
    doc: str = ""


class Enum(Packable, frozen=True, kw_only=True):
    """Listed values. All are open: a server may know more."""

    id: TypeId
    wanted: Words
    home: TypeId
    values: tuple[EnumValue, ...]
    nullable: bool = False
    doc: Doc = field(default_factory=Doc)

    @property
    def is_uniform(self) -> bool:
        """Whether all values are texts, or all are whole numbers."""
        return {type(value.value) for value in self.values} in ({str}, {int})


class Alias(Packable, frozen=True, kw_only=True):
    """A name for a type."""

    id: TypeId
    wanted: Words
    home: TypeId
    type: Type
    doc: Doc = field(default_factory=Doc)


Definition = Model | Enum | Alias
