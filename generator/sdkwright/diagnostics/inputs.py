"""Problems of what a user gives beside the document -> what is said of them."""

from __future__ import annotations

from typing import Final

from .kinds import Code, Severity

W = Severity.WARNING
F = Severity.FATAL

INPUTS: Final[dict[str, Code]] = {
    "file-unreadable": Code(
        F,
        "The file cannot be read",
        "The path does not exist, is a folder without a document, or may not be read.",
        "Check the path, or name the document itself.",
        before="sdkwright generate specs/",
        after="sdkwright generate specs/pets.yaml",
    ),
    "not-text": Code(
        F,
        "The file is not JSON or YAML",
        "Its syntax is broken at this place.",
        "Correct the syntax here.",
        before=("info: {title: Pets\n" "paths: {}"),
        after=("info: {title: Pets}\n" "paths: {}"),
    ),
    "not-openapi": Code(
        F,
        "The file is not an OpenAPI document",
        "It has no `openapi` or `swagger` version that is known, or no paths.",
        "Give a document of Swagger 2.0 or OpenAPI 3.0, 3.1 or 3.2.",
        before=("info: {title: Pets, version: 1.0.0}\n" "paths: {}"),
        after=("openapi: 3.1.0\n" "info: {title: Pets, version: 1.0.0}\n" "paths: {}"),
    ),
    "limit-exceeded": Code(
        F,
        "The document is larger than a limit",
        "Depth or size exceeds what is read, to stay safe with unknown documents.",
        "Make the document smaller, or raise the limit in sdk.yaml; docs/limits.md names them all.",
        before="limits: {levels: 50}",
        after="limits: {levels: 200}",
    ),
    "config-invalid": Code(
        F,
        "The configuration is not valid",
        "A key or value of sdk.yaml is not known.",
        "Correct the key; `sdkwright init` writes all that there are.",
        before="packge: acme",
        after="package: acme",
    ),
    "config-unused": Code(
        W,
        "The configuration is about something that is not there",
        "The document has nothing of this name (an operation, a schema, a parameter, a security scheme), or the name that was chosen for it is taken.",
        "Correct the name, or remove the key; it had no effect.",
        before="types: {BookDOT: Book}",
        after="types: {BookDTO: Book}",
    ),
    "suppression-unused": Code(
        W,
        "Nothing is there that the configuration wants ignored",
        "The problem is gone, or `paths`, `operations` or `places` name another place.",
        "Remove the entry of `diagnostics.ignore`, or correct what it names.",
        before="diagnostics:\n  ignore:\n    - {code: server-missing, reason: Users bring their own server.}",
        after="diagnostics: {}",
    ),
    "custom-invalid": Code(
        F,
        "Code in `custom/` cannot be used",
        "It is not Python, or imports what imports it.",
        "Correct it here; docs/customising.md says what it can be.",
    ),
    "custom-unused": Code(
        W,
        "Code in `custom/` extends nothing",
        "No class or hook of the SDK has the name that it is made for.",
        "Correct the name, or put an underscore before it; it had no effect.",
    ),
    "template-invalid": Code(
        F,
        "A template of your own cannot be rendered",
        "Its syntax is broken, it asks for what its view does not have, or makes no Python.",
        "Correct the template; docs/customising.md says what it sees.",
        before="{% for method in methods %}{{ method.name }}",
        after="{% for method in methods %}{{ method.name }}{% endfor %}",
    ),
    "overlay-invalid": Code(
        F,
        "An overlay cannot be applied",
        "It is not as OpenAPI Overlay 1.0 or 1.1 says, or does not fit the document.",
        "Correct the overlay here; docs/overlays.md says what it can be.",
        before=("- target: $.info\n" "  udpate: {title: Pets}"),
        after=("- target: $.info\n" "  update: {title: Pets}"),
    ),
    "overlay-no-match": Code(
        W,
        "An overlay's target is not in the document",
        "Its JSONPath selects nothing: perhaps a name was changed, or what it removes is gone.",
        "Correct the target, or remove the action; it had no effect.",
        before=("- target: $.paths['/pet'].get\n" "  remove: true"),
        after=("- target: $.paths['/pets'].get\n" "  remove: true"),
    ),
}
