"""The keys of other generators -> what each does here, or why it is left alone.

`python -m benches.vendor_keys` writes docs/vendor-keys.md from this table; tests hold it to
the code. `lower.vendor` says which of several keys for one thing counts.
"""

from __future__ import annotations

from typing import Final, Literal, get_args

from .data import Struct

Vendor = Literal["fern", "speakeasy", "stainless", "ms", "other"]
VENDORS: Final[tuple[Vendor, ...]] = get_args(Vendor)


class Key(Struct, frozen=True):
    """A key, where it stands, and what it does; or why nothing."""

    name: str
    place: str
    does: str
    works: bool = True


def _left(name: str, place: str, why: str) -> Key:
    return Key(name, place, why, works=False)


_NAMES: Final = "passes through casing, reserved words and collisions as any other name does"
_PAGES: Final = "how the list is paged; names and shapes are looked at where it says nothing"
_PROSE: Final = "only other tools read it"
_OTHER_KIND: Final = "about a product that is not an SDK of Python"
_TESTS: Final = "the SDK's tests are made from the document itself"
_NOT_NEEDED: Final = "nothing need be said: so it is always"

OURS: Final = (
    Key("x-sdk-resource", "operation", "the resource, `a.b` or a list: one level each"),
    Key("x-sdk-method", "operation", "the name of the method"),
    Key("x-sdk-name", "parameter, property", f"its name in Python; {_NAMES}"),
    Key("x-sdk-type", "schema", "the name of its class"),
    Key("x-sdk-deprecated", "operation, parameter, property", "why it is deprecated"),
    Key("x-sdk-timeout", "operation, root", "seconds for each step of a request"),
    Key("x-sdk-polling", "operation", "how a second method waits; see [polling](polling.md)"),
    Key(
        "x-sdk-credential",
        "security scheme",
        "`{name, env}`, or that under `username` and `password`: argument and variable",
    ),
)
FERN: Final = (
    Key("x-fern-sdk-group-name", "operation", "the resource; of a list each is one level"),
    Key("x-fern-sdk-method-name", "operation", "the name of the method"),
    Key("x-fern-sdk-return-value", "operation", "the property of the answer that is returned"),
    Key("x-fern-parameter-name", "parameter", f"its name in Python; {_NAMES}"),
    Key("x-fern-property-name", "property", f"its name in Python; {_NAMES}"),
    Key("x-fern-type-name", "schema", "the name of its class"),
    Key("x-fern-enum", "schema", "names and texts of listed values"),
    Key("x-fern-default", "parameter", "sent where a caller says nothing; never required then"),
    Key(
        "x-fern-availability",
        "operation, parameter, property, schema",
        "`deprecated`: as `deprecated: true`; what is not ready yet is described so",
    ),
    Key("x-fern-audiences", "operation, property, parameter, server", "for `filter.audiences`"),
    Key("x-fern-ignore", "operation, property, parameter, server", "left out"),
    Key("x-fern-pagination", "operation, root", _PAGES),
    Key("x-fern-streaming", "operation", "a stream, or one on demand"),
    Key(
        "x-fern-discriminator-context",
        "schema",
        "`protocol`: the event's name tells variants apart",
    ),
    Key("x-fern-retries", "operation", "`disabled: true`: never tried again"),
    Key("x-fern-idempotent", "operation", "its requests carry a key"),
    Key("x-fern-idempotency-headers", "root", "the first is the header of that key"),
    Key("x-fern-global-headers", "root", "arguments of the client, sent with each request"),
    Key("x-fern-global-parameters", "root", "arguments of the client"),
    Key("x-fern-sdk-variable", "parameter", "an argument of the client stands in for it"),
    Key("x-fern-version", "root", "the header of the API's version: an argument of the client"),
    Key("x-fern-base-path", "root", "put between each server's address and the paths"),
    Key("x-fern-server-name", "server", "the name of the environment"),
    Key("x-fern-webhook", "operation", "`true`: the API calls it, and its body is an event"),
    Key("x-fern-examples", "operation", "the values of the first are those of samples"),
    Key(
        "x-fern-webhook-signature",
        "root, webhook",
        "how events are signed, if by a shared secret and a time in seconds",
    ),
    Key("x-fern-bearer", "security scheme", "`name` and `env`: argument and variable"),
    Key(
        "x-fern-header",
        "security scheme",
        "`name` and `env`: argument and variable; `prefix`, for `Authorization` only",
    ),
    Key("x-fern-basic", "security scheme", "the same for `username` and `password`"),
    Key("x-fern-token-variable-name", "security scheme", "the argument"),
    Key("x-fern-header-variable-name", "security scheme", "the argument"),
    Key("x-fern-username-variable-name", "security scheme", "the argument"),
    Key("x-fern-password-variable-name", "security scheme", "the argument"),
    _left(
        "x-fern-request-name",
        "operation",
        "methods take arguments: there is no class for a request",
    ),
    _left(
        "x-fern-type",
        "schema",
        "its syntax is Fern's own; an overlay can say the type in JSON Schema",
    ),
    _left("x-fern-undiscriminated", "schema", _NOT_NEEDED),
    _left("x-fern-boolean-literal", "schema", "a `const` or an `enum` says it"),
    _left("x-fern-encoding", "schema", "there is no gRPC"),
    _left("x-fern-transport", "security scheme", "there is no gRPC"),
    _left("x-fern-async-config", "operation", "a second method waits where `polling` says how"),
    _left("x-fern-explorer", "operation", _PROSE),
    _left("x-fern-groups", "root", _PROSE),
    _left(
        "x-fern-global-parameter",
        "parameter",
        "`x-fern-global-parameters` at the root counts alone",
    ),
    _left("x-fern-overrides-filepath", "root", "say it as `overlays` in sdk.yaml"),
    _left("x-fern-resolutions", "root", "`$ref` schemas that are the same"),
    _left("x-fern-sdk-variables", "root", "`x-fern-sdk-variable` at the parameters is enough"),
    _left("x-fern-sdk-namespace", "root", "say it as `package` in sdk.yaml"),
)
SPEAKEASY: Final = (
    Key("x-speakeasy-group", "operation", "the resource; `a.b` or a list: one level each"),
    Key(
        "x-speakeasy-name-override",
        "operation, parameter, property, component, root",
        "its name; at the root a list of patterns of operationIds and the methods' names",
    ),
    Key("x-speakeasy-ignore", "operation, property, parameter", "left out"),
    Key("x-speakeasy-type-override", "schema", "`any`: anything fits"),
    Key("x-speakeasy-enums", "schema", "names of listed values"),
    Key("x-speakeasy-enum-descriptions", "schema", "texts of listed values"),
    Key("x-speakeasy-globals", "root", "arguments of the client"),
    Key(
        "x-speakeasy-param-encoding-override",
        "parameter",
        "`allowReserved`: reserved characters stay",
    ),
    Key("x-speakeasy-pagination", "operation", _PAGES),
    Key("x-speakeasy-retries", "operation, root", "when a call is tried again"),
    Key("x-speakeasy-timeout", "operation, root", "milliseconds for each step of a request"),
    Key("x-speakeasy-polling", "operation", "methods that wait; see [polling](polling.md)"),
    Key("x-speakeasy-sse-sentinel", "operation, media type", "the data that ends a stream"),
    Key("x-speakeasy-webhooks", "root, webhook", "how events are signed"),
    Key("x-speakeasy-error-message", "property", "its text is the message of the exception"),
    Key("x-speakeasy-server-id", "server", "the name of the environment"),
    Key(
        "x-speakeasy-deprecation-message", "operation, parameter, property", "why it is deprecated"
    ),
    Key(
        "x-speakeasy-deprecation-replacement",
        "operation",
        "the operationId of what to call instead",
    ),
    Key(
        "x-speakeasy-extension-rewrite",
        "root",
        "a document's own words for these keys, whichever of the two stands first",
    ),
    _left("x-speakeasy-include", "schema", "types that no operation needs are left out"),
    _left("x-speakeasy-model-namespace", "schema", "all types are in `types`"),
    _left("x-speakeasy-exports", "schema", "all types are in `types`"),
    _left("x-speakeasy-enum-format", "schema", "say it as `enums` in sdk.yaml"),
    _left(
        "x-speakeasy-unknown-values", "schema", "unknown values are always kept, and never an error"
    ),
    _left("x-speakeasy-discriminator", "schema", "`discriminator` says it"),
    _left(
        "x-speakeasy-globals-hidden",
        "parameter",
        "a method takes what the client knows as an option",
    ),
    _left("x-speakeasy-max-method-params", "operation, root", "methods take all by name"),
    _left("x-speakeasy-flatten-request", "operation", _NOT_NEEDED),
    _left("x-speakeasy-allow-empty-value", "parameter", _NOT_NEEDED),
    _left("x-speakeasy-errors", "operation, path, root", "4xx and 5xx are errors, all else is not"),
    _left("x-speakeasy-usage-example", "operation", "samples are chosen by what they show"),
    _left("x-speakeasy-example", "security scheme", _PROSE),
    _left("x-speakeasy-docs", "any", _PROSE),
    _left(
        "x-speakeasy-custom-security-scheme",
        "security scheme",
        "say its parameters as `client_params` in sdk.yaml",
    ),
    _left(
        "x-speakeasy-token-endpoint-authentication",
        "security scheme",
        "clients prove themselves as RFC 6749, 2.3.1 says",
    ),
    _left(
        "x-speakeasy-overridable-scopes", "security scheme", "say `scopes` under `auth` in sdk.yaml"
    ),
    _left("x-speakeasy-test", "operation", _TESTS),
    _left("x-speakeasy-mcp", "operation", _OTHER_KIND),
    _left("x-speakeasy-entity", "schema", _OTHER_KIND),
    _left("x-speakeasy-entity-operation", "operation", _OTHER_KIND),
)
STAINLESS: Final = (
    Key(
        "x-stainless-naming",
        "parameter, property, schema",
        "`python: {property_name, type_name}`; a text: the name of the class",
    ),
    Key("x-stainless-param", "parameter", f"its name in Python; {_NAMES}"),
    Key("x-stainless-any", "schema", "`true`: anything fits"),
    Key(
        "x-stainless-skip",
        "operation, property, parameter",
        "`true`, or a list with `python`: left out",
    ),
    Key("x-stainless-only", "operation, property, parameter", "a list without `python`: left out"),
    Key("x-stainless-pagination-property", "parameter, property", _PAGES),
    Key(
        "x-stainless-deprecation-message", "operation, parameter, property", "why it is deprecated"
    ),
    Key("x-stainless-auth", "security scheme", "`scheme_keyword`: the word before the token"),
    _left("x-stainless-const", "schema", "an `enum` of one value is a constant always"),
    _left("x-stainless-override-schema", "schema", "an overlay can say the other schema"),
    _left("x-stainless-nominal", "schema", _NOT_NEEDED),
    _left("x-stainless-empty-object", "schema", _NOT_NEEDED),
    _left("x-stainless-variantName", "schema", "`title` says it"),
    _left("x-stainless-snippets", "operation", _PROSE),
    _left("x-stainless-terraform-configurability", "schema", _OTHER_KIND),
)
MICROSOFT: Final = (
    Key("x-ms-client-name", "parameter, property, component", f"its name in Python; {_NAMES}"),
    Key("x-ms-enum", "schema", "the name of the class, and names and texts of listed values"),
    Key("x-ms-discriminator-value", "schema", "the value that tells an heir apart"),
    Key("x-ms-pageable", "operation", _PAGES),
    Key(
        "x-ms-long-running-operation", "operation", "a method that waits; see [polling](polling.md)"
    ),
    Key("x-ms-long-running-operation-options", "operation", "where its result is"),
    Key(
        "x-ms-parameter-location",
        "parameter",
        "`client`: an argument of the client stands in for it",
    ),
    Key("x-ms-parameterized-host", "root (2.0)", "the server's address and its variables"),
    Key("x-ms-mutability", "property", "without `read`: only sent; `read` alone: never sent"),
    Key("x-ms-secret", "property", "`true`: not shown where objects are printed"),
    Key("x-ms-primary-error-message", "property", "its text is the message of the exception"),
    Key("x-ms-paths", "root", "as `paths`"),
    Key("x-ms-skip-url-encoding", "parameter", "`true`: reserved characters stay"),
    Key("x-ms-text", "schema (`xml`)", "the text of the element"),
    Key("x-ms-sse-terminal-event", "schema", "no event follows this one"),
    _left("x-ms-examples", "operation", _TESTS),
    _left("x-ms-client-flatten", "property", "models are as the data is"),
    _left("x-ms-parameter-grouping", "parameter", "methods take all by name"),
    _left("x-ms-odata", "operation", _PROSE),
    _left("x-ms-azure-resource", "schema", _PROSE),
    _left("x-ms-summary", "any", _PROSE),
    _left("x-ms-error-response", "response", "4xx and 5xx are errors, all else is not"),
)
OTHERS: Final = (
    Key("x-enum-varnames", "schema", "names of listed values"),
    Key("x-enumNames", "schema", "names of listed values"),
    Key("x-enum-names", "schema", "names of listed values"),
    Key("x-enum-descriptions", "schema", "texts of listed values"),
    Key("x-enumDescriptions", "schema", "texts of listed values"),
    Key("x-enum-elements", "schema", "texts of listed values"),
    Key("x-python-name", "parameter, property", f"its name in Python; {_NAMES}"),
    Key("x-deprecation-message", "operation, parameter, property", "why it is deprecated"),
    Key("x-deprecatedMessage", "operation, parameter, property", "why it is deprecated"),
    Key("x-sunset", "operation, parameter, property", "until when it is there: it is deprecated"),
    Key("x-name", "server", "the name of the environment"),
    Key("x-stream", "operation, response, media type", "a stream, or one on demand"),
    Key(
        "x-internal",
        "operation, property, parameter, server",
        "left out if `filter.internal` is false",
    ),
    Key("x-nullable", "schema", "null is allowed"),
    Key("x-webhooks", "root", "as `webhooks` of 3.1"),
    _left("x-codeSamples", "operation", "`sdkwright samples` writes it"),
    _left("x-readme", "operation, root", _PROSE),
    _left("x-displayName", "tag", _PROSE),
    _left("x-tagGroups", "root", _PROSE),
    _left("x-logo", "root", _PROSE),
    _left("x-python-type", "schema", "an overlay can say the type in JSON Schema"),
    _left("x-order", "property", "properties stay in the order of the document"),
    _left("x-expandableFields", "schema", "unions say what a property may be"),
    _left("x-twilio", "operation", _PROSE),
)
KEYS: Final = (*OURS, *FERN, *SPEAKEASY, *STAINLESS, *MICROSOFT, *OTHERS)
KNOWN: Final = frozenset(key.name for key in KEYS)
WORKING: Final = frozenset(key.name for key in KEYS if key.works)
_ALWAYS: Final = frozenset(("x-internal", "x-nullable", "x-webhooks"))
"""Parts of some dialect, or with a switch of their own."""


def vendor_of(name: str) -> Vendor | Literal["sdk"] | None:
    """Whose key it is; None if it is nobody's that we know."""
    for vendor in ("sdk", "fern", "speakeasy", "stainless", "ms"):
        if name.startswith(f"x-{vendor}-"):
            return vendor
    return "other" if name in KNOWN - _ALWAYS else None
