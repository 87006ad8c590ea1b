"""The API -> `Names`: every identifier of an SDK.

Whoever asks first gets a name; who comes later and wants the same takes the next
candidate, and a number when there is none left.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from http import HTTPStatus
from typing import Final

from . import ir
from .casing import Scope, alone, module, pascal, plain, snake, valid
from .client_names import ClientArgument, client_arguments
from .config import Config
from .credential_names import CredentialNames, credential_names
from .name_types import TypeNaming
from .refine.usage import Usage
from .refine.webhooks import WEBHOOKS
from .reserved import (
    RESERVED_ARGUMENTS,
    RESERVED_CLASSES,
    RESERVED_CONSTANTS,
    RESERVED_METHODS,
    RESERVED_PACKAGES,
    RESERVED_RESOURCES,
    RESERVED_WEBHOOKS,
)
from .styles import STYLES


@dataclass(frozen=True, slots=True)
class ResourceNames:
    """One level of the tree of resources."""

    attribute: str
    cls: str
    module: str


@dataclass(frozen=True, slots=True)
class Names:
    """Every identifier of an SDK."""

    package: str
    distribution: str
    client: str
    types: Mapping[ir.TypeId, str]
    params: Mapping[ir.TypeId, str]
    """The TypedDict of a model, or the union of those for an alias."""
    unknowns: Mapping[ir.TypeId, str]
    """The class for variants of a tagged union that the document does not list."""
    modules: Mapping[ir.TypeId, str]
    """Home -> module in `types`."""
    fields: Mapping[tuple[ir.TypeId, str], str]
    members: Mapping[tuple[ir.TypeId, int], str]
    arguments: Mapping[tuple[str, str, str], str]
    """(operation, place, name on the wire) -> argument; the place of a property is `body`."""
    resources: Mapping[ir.Words, ResourceNames]
    resource_of: Mapping[str, ir.Words]
    """Operation -> key of its resource."""
    methods: Mapping[str, str]
    constants: Mapping[str, str]
    credentials: Mapping[tuple[str, str], CredentialNames]
    """(scheme, role) -> names; roles are those of `credential_names`."""
    client_arguments: Mapping[tuple[str, str], ClientArgument]
    """(`param` or `server`, name) -> names of what the client may be told beside credentials."""
    environments: tuple[tuple[str, str], ...]
    """Name and URL."""
    errors: Mapping[int, str]
    """Status -> class; 400 and 500 also stand for the rest of their hundred."""

    def call(self, operation: ir.Operation) -> str:
        """`books.reviews.list`."""
        key = self.resource_of[operation.id]
        path = [self.resources[key[: n + 1]].attribute for n in range(len(key))]
        return ".".join([*path, self.methods[operation.id]])


def named(api: ir.Api, usage: Usage, config: Config) -> Names:
    """Every identifier of the SDK."""
    package = config.package or _package(api.title)
    types = TypeNaming(api, usage, is_class=config.enums == "class")
    client = config.client or _client(api.title)
    calls = CallNaming(api, usage, client)
    credentials = credential_names(api, config, config.env_prefix or package.upper())
    return Names(
        package=package,
        distribution=config.distribution or _distribution(package),
        client=client,
        types=types.types,
        params=types.params,
        unknowns=types.unknowns,
        modules=types.modules,
        fields=types.fields,
        members=types.members,
        arguments=calls.arguments,
        resources=calls.resources,
        resource_of=calls.resource_of,
        methods=calls.methods,
        constants=calls.constants,
        credentials=credentials,
        client_arguments=client_arguments(
            api,
            config.env_prefix or package.upper(),
            [names.argument for names in credentials.values()],
            [names.variable for names in credentials.values()],
        ),
        environments=_environments(api, config),
        errors=_errors(api, STYLES[config.style].errors),
    )


def _distribution(package: str) -> str:
    """What an index takes for a name (PyPA, Names and normalization)."""
    return re.sub(r"[^a-z0-9]+", "-", package, flags=re.IGNORECASE).strip("-") or "sdk"


_FILLER: Final = frozenset(
    [
        "a",
        "an",
        "and",
        "api",
        "apis",
        "collection",
        "definition",
        "document",
        "documentation",
        "extension",
        "for",
        "interface",
        "of",
        "official",
        "openapi",
        "public",
        "reference",
        "rest",
        "restful",
        "sdk",
        "service",
        "spec",
        "specification",
        "swagger",
        "the",
        "v",
        "v1",
        "v2",
        "v3",
        "version",
    ]
)
_TITLE_WORD: Final = re.compile(r"\w+")


def _title(title: str) -> list[str]:
    """The product's name in a title: `Swagger Petstore - OpenAPI 3.0` -> Petstore.

    Of ASCII, as names of distributions (PyPA, Names and normalization) and what a shell
    takes for a variable (POSIX, 8.1) have to be.
    """
    found = [plain(word) for word in _TITLE_WORD.findall(re.sub(r"['’]s\b", "", title))]
    found = [word for word in found if word.isascii()]
    while len(found) > 1 and found[0].lower() in _FILLER:
        found = found[1:]
    fillers = (n for n, word in enumerate(found) if word.lower() in _FILLER and n)
    return found[: min(next(fillers, len(found)), 3)] or ["api"]


def _package(title: str) -> str:
    name = valid("_".join(word.lower() for word in _title(title)))
    return f"{name}_sdk" if name in RESERVED_PACKAGES else name


def _client(title: str) -> str:
    name = valid("".join(word[:1].upper() + word[1:] for word in _title(title)), "N")
    return f"{name}Client" if {name, f"Async{name}"} & RESERVED_CLASSES else name


class CallNaming:
    """Names of resources, methods and arguments."""

    def __init__(self, api: ir.Api, usage: Usage, client: str) -> None:
        self.resources: dict[ir.Words, ResourceNames] = {}
        self.resource_of: dict[str, ir.Words] = {}
        self.methods: dict[str, str] = {}
        self.constants: dict[str, str] = {}
        self.arguments: dict[tuple[str, str, str], str] = {}
        self._classes = Scope(
            (*RESERVED_CLASSES, client, f"Async{client}"), folded=True
        )
        self._modules = Scope(folded=True)
        self._scopes: dict[ir.Words, Scope] = {}
        self._constants: dict[ir.Words, Scope] = {}
        if api.webhooks:
            self._scopes[WEBHOOKS] = Scope((*RESERVED_METHODS, *RESERVED_WEBHOOKS))
        for operation in api.operations:
            self.resource_of[operation.id] = self._resource(operation.resource)
        if api.webhooks:
            self._resource(WEBHOOKS)
        self._name_methods(api.operations)
        for operation in api.operations:
            self._name_arguments(operation, usage.flat.get(operation.id, ()))

    def _resource(self, wanted: ir.Words) -> ir.Words:
        """The key of a resource; its parents come into being with it."""
        key = tuple(snake(level) for level in wanted)
        for depth in range(1, len(key) + 1):
            if key[:depth] not in self.resources:
                self._name_resource(key[:depth], wanted[:depth])
        return key

    def _name_resource(self, key: ir.Words, wanted: ir.Words) -> None:
        parent = self._scope_of(key[:-1])
        attribute = parent.take(key[-1], f"{key[-1]}_")
        candidates = [pascal(wanted[-n:]) for n in range(1, len(wanted) + 1)]
        cls = self._classes.take(
            *candidates, f"{candidates[-1]}Resource", forms=_classes
        )
        file = self._modules.take(module(cls))
        self.resources[key] = ResourceNames(attribute, cls, file)

    def _scope_of(self, key: ir.Words) -> Scope:
        if key not in self._scopes:
            self._scopes[key] = Scope(RESERVED_METHODS if key else RESERVED_RESOURCES)
        return self._scopes[key]

    def _name_methods(self, operations: Sequence[ir.Operation]) -> None:
        """Level by level: nobody's second choice takes somebody's first."""
        waiting = list(operations)
        for level in range(max((len(o.wanted) for o in operations), default=0)):
            waiting = [o for o in waiting if not self._named(o, level)]
        for operation in waiting:
            scope = self._scope_of(self.resource_of[operation.id])
            name = snake(operation.wanted[-1])
            spare = f"{name}_" if name in RESERVED_METHODS else name
            self._set(operation, scope.take(name, spare))

    def _named(self, operation: ir.Operation, level: int) -> bool:
        scope = self._scope_of(self.resource_of[operation.id])
        wanted = operation.wanted[min(level, len(operation.wanted) - 1)]
        name = snake(wanted)
        if not scope.is_free(name):
            return False
        self._set(operation, scope.take(name))
        return True

    def _set(self, operation: ir.Operation, name: str) -> None:
        self.methods[operation.id] = name
        self.constants[operation.id] = self._constant(operation, name)

    def _constant(self, operation: ir.Operation, method: str) -> str:
        """Never what arguments and classes may be called: scripts without capitals get a word."""
        key, name = self.resource_of[operation.id], method.upper().rstrip("_")
        if key not in self._constants:
            self._constants[key] = Scope(
                (*RESERVED_CONSTANTS, *self._classes_beside(key))
            )
        spelled = f"CALL_{name}" if name == name.lower() else name
        return self._constants[key].take(
            spelled, f"CALL_{name}", forms=_forms(operation)
        )

    def _classes_beside(self, key: ir.Words) -> Iterable[str]:
        """The classes in the module of a resource: its own and those right below it."""
        for other, names in self.resources.items():
            if key in (other, other[:-1]):
                yield from _classes(names.cls)

    def _name_arguments(
        self, operation: ir.Operation, flat: Sequence[ir.Field]
    ) -> None:
        scope = Scope(RESERVED_ARGUMENTS)
        for param in operation.params:
            key = (operation.id, param.place, param.wire)
            self.arguments[key] = scope.take(*_argument(param.wire, param.place))
        for wire in _body_names(operation, flat):
            self.arguments[operation.id, "body", wire] = scope.take(
                *_argument(wire, "body")
            )
        if operation.switch and operation.switch.place == "accept":
            wire = operation.switch.wire
            self.arguments[operation.id, "accept", wire] = scope.take(
                *_argument(wire, "accept")
            )


def _classes(cls: str) -> tuple[str, ...]:
    """The classes of a resource: the twins and their other faces."""
    twins = (cls, f"Async{cls}")
    faces = ("", "WithRawResponse", "WithStreamingResponse")
    return tuple(f"{twin}{face}" for twin in twins for face in faces)


def _forms(operation: ir.Operation) -> Callable[[str], Iterable[str]]:
    """The constants of an operation."""
    if operation.polling is not None:
        return _waiting
    return _streamed if operation.switch else alone


def _waiting(constant: str) -> tuple[str, str, str]:
    """The constants of an operation that waits: what it asks may be in another module."""
    return constant, f"{constant}_CHECK", f"{constant}_RESULT"


def _streamed(constant: str) -> tuple[str, str]:
    """The constants of an operation that streams on demand."""
    return constant, f"{constant}_STREAM"


def _argument(wire: str, place: str) -> tuple[str, str]:
    """The name, and the name where that is reserved or another place has it."""
    name = snake(wire)
    return name, f"{name}_" if name in RESERVED_ARGUMENTS else f"{place}_{name}"


def _body_names(operation: ir.Operation, flat: Sequence[ir.Field]) -> Iterable[str]:
    match operation.body:
        case ir.FormBody(fields=fields) | ir.MultipartBody(fields=fields):
            return [form.field.wire for form in fields] or ["body"]
        case ir.JsonBody():
            return [field.wire for field in flat] or ["body"]
        case ir.RawBody():
            return ["content"]
        case ir.ItemsBody():
            return ["items"]
        case None:
            return []


def _errors(api: ir.Api, table: Mapping[int, str]) -> dict[int, str]:
    """The style's table, and what the document has beyond it."""
    names = dict(table)
    documented = {case.status for o in api.operations for case in o.errors}
    for status in sorted(documented - names.keys()):
        if 400 <= status < 600:
            names[status] = _error(status, frozenset(names.values()))
    return dict(sorted(names.items()))


def _error(status: int, taken: frozenset[str]) -> str:
    """Named after the reason phrase (RFC 9110, 15)."""
    phrase = _PHRASES.get(status) or _phrase(status)
    name = pascal(phrase).removesuffix("Error") + "Error"
    return f"Status{status}Error" if not phrase or name in taken else name


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return ""


_PHRASES: Final = {
    413: "Content Too Large",
    414: "URI Too Long",
    416: "Range Not Satisfiable",
    422: "Unprocessable Content",
}
"""What Python calls otherwise before 3.13."""


def _environments(api: ir.Api, config: Config) -> tuple[tuple[str, str], ...]:
    if config.environments:
        return tuple(config.environments.items())
    scope = Scope()
    found: list[tuple[str, str]] = []
    for number, server in enumerate(api.servers):
        fallback = "production" if number == 0 else f"server_{number + 1}"
        found.append(
            (scope.take(snake(server.name) if server.name else fallback), server.url)
        )
    return tuple(found)
