"""The API -> `Names`: every identifier of an SDK.

Whoever asks first gets a name; who comes later and wants the same takes the next
candidate, and a number when there is none left.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from . import ir
from .argument_names import argument_names
from .call_names import CallNaming, ResourceNames
from .casing import Casing, Scope, plain, snake, valid
from .client_names import ClientArgument, client_arguments
from .config import Config
from .credential_names import CredentialNames, credential_names
from .data import Struct
from .error_names import error_names
from .name_types import TypeNaming
from .pins import NO_PINS, Pins
from .refine.usage import Usage
from .reserved import RESERVED_CLASSES, RESERVED_PACKAGES


class Names(Struct, frozen=True):
    """Every identifier of an SDK."""

    package: str
    distribution: str
    client: str
    async_client: str
    aliases: Mapping[str, str]
    """Other names of the two."""
    types: Mapping[ir.TypeId, str]
    old_types: Mapping[str, ir.TypeId]
    """A name that a type had once -> the type."""
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
    casing: Casing

    def call(self, operation: ir.Operation) -> str:
        """`books.reviews.list`."""
        key = self.resource_of[operation.id]
        path = [self.resources[key[: n + 1]].attribute for n in range(len(key))]
        return ".".join([*path, self.methods[operation.id]])


def named(
    api: ir.Api, usage: Usage, config: Config, pins: Pins = NO_PINS
) -> Names:
    """Every identifier of the SDK."""
    package = config.package or _package(api.title)
    types = TypeNaming(api, usage, config, pins)
    client = config.client.name or _client(api.title)
    async_client = config.client.async_name or f"Async{client}"
    aliases = _aliases(config.client.aliases, client, async_client)
    beside = [client, async_client, *aliases]
    if config.client.environments == "class":
        beside.append(f"{client}Environment")
    calls = CallNaming(api, config, pins, beside)
    own = [o for o in api.operations if o.id in calls.methods]
    credentials = credential_names(api, config, config.env_prefix or package.upper())
    return Names(
        package=package,
        distribution=config.distribution or _distribution(package),
        client=client,
        async_client=async_client,
        aliases=aliases,
        types=types.types,
        old_types=types.old_types,
        params=types.params,
        unknowns=types.unknowns,
        modules=types.modules,
        fields=types.fields,
        members=types.members,
        arguments=argument_names(own, usage, config, pins),
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
        errors=error_names(api, config.errors),
        casing=Casing(config.naming.words),
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


def _aliases(names: Sequence[str], client: str, async_client: str) -> dict[str, str]:
    """Each name, and with `Async`, to the class that it is another name of."""
    found = dict.fromkeys(names, client)
    found |= {f"Async{name}": async_client for name in names}
    return {k: v for k, v in found.items() if k not in (client, async_client)}


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
