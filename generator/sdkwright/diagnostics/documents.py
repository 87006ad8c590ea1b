"""Problems of a document -> what is said of them."""

from __future__ import annotations

from typing import Final

from .kinds import Code, Severity

H = Severity.HINT
W = Severity.WARNING
E = Severity.ERROR

DOCUMENTS: Final[dict[str, Code]] = {
    "extension-unused": Code(
        H,
        "Extensions of the document have no effect",
        "They are of other generators, and about what there is not here, or what needs no words.",
        "Nothing need be done; docs/vendor-keys.md says what each key does, and why some do nothing.",
    ),
    "server-missing": Code(
        W,
        "The document does not say where the API is",
        "It has no server, or only a relative one, and `environments` is not configured.",
        "Add `servers` with a full URL, or `environments` in sdk.yaml; else each user gives a `base_url`.",
        before=("openapi: 3.1.0\n" "servers: [{url: /v1}]"),
        after=("openapi: 3.1.0\n" "servers: [{url: https://api.pets.example/v1}]"),
    ),
    "duplicate-key": Code(
        W,
        "A key occurs twice in an object",
        "Only one of the values can count.",
        "Remove one of the two; the last one was used.",
        before=("properties:\n" "  name: {type: string}\n" "  name: {type: integer}"),
        after=("properties:\n" "  name: {type: string}"),
    ),
    "ref-dangling": Code(
        W,
        "A $ref leads nowhere",
        "Nothing stands where it points to, that file cannot be read, or the way is too long.",
        "Correct the $ref; until then its value can be anything (`Any`).",
        before="schema: {$ref: '#/components/schemas/Pte'}",
        after="schema: {$ref: '#/components/schemas/Pet'}",
    ),
    "ref-cycle": Code(
        W,
        "A $ref leads only to itself",
        "Following it never arrives at a value.",
        "Put a value at one place of the circle; until then it can be anything (`Any`).",
        before=(
            "Pet: {$ref: '#/components/schemas/Animal'}\n"
            "Animal: {$ref: '#/components/schemas/Pet'}"
        ),
        after=("Pet: {$ref: '#/components/schemas/Animal'}\n" "Animal: {type: object}"),
    ),
    "value-ignored": Code(
        W,
        "A value is not what OpenAPI allows here",
        "Its type or spelling is not one that the specification has at this place.",
        "Correct the value; it was read as if it were absent.",
        before="name: {type: strng}",
        after="name: {type: string}",
    ),
    "value-repaired": Code(
        W,
        "A value was read as its author must have meant it",
        "It is wrong in a way that is known, and what it must mean is clear.",
        "Write it as the message says; `sdkwright lint --fix FILE` writes an overlay that does.",
        before="age: {type: int}",
        after="age: {type: integer}",
    ),
    "duplicate-operation-id": Code(
        W,
        "Two operations have the same operationId",
        "The identifiers must be unique; names of methods are made from them.",
        "Give each its own; both operations were generated, under different names.",
        before=(
            "/pets:\n"
            "  get: {operationId: list}\n"
            "/owners:\n"
            "  get: {operationId: list}"
        ),
        after=(
            "/pets:\n"
            "  get: {operationId: listPets}\n"
            "/owners:\n"
            "  get: {operationId: listOwners}"
        ),
    ),
    "duplicate-parameter": Code(
        W,
        "Two parameters have the same name and place",
        "Only one can be sent.",
        "Remove one of the two; the last one was used.",
        before=(
            "parameters:\n"
            "  - {name: limit, in: query, schema: {type: string}}\n"
            "  - {name: limit, in: query, schema: {type: integer}}"
        ),
        after=("parameters:\n" "  - {name: limit, in: query, schema: {type: integer}}"),
    ),
    "path-parameter-missing": Code(
        W,
        "A name in the path is not described",
        "The path has {braces} for which there is no parameter.",
        "Describe the parameter; it was taken to be a required text.",
        before=("/pets/{id}:\n" "  get:\n" "    operationId: getPet"),
        after=(
            "/pets/{id}:\n"
            "  get:\n"
            "    operationId: getPet\n"
            "    parameters:\n"
            "      - {name: id, in: path, required: true, schema: {type: string}}"
        ),
    ),
    "path-parameter-unused": Code(
        W,
        "A path parameter has no place in the path",
        "Nothing in the path is called like it.",
        "Put it into the path, or remove it; it was left out.",
        before=(
            "/pets:\n"
            "  get:\n"
            "    parameters:\n"
            "      - {name: id, in: path, required: true, schema: {type: string}}"
        ),
        after=(
            "/pets/{id}:\n"
            "  get:\n"
            "    parameters:\n"
            "      - {name: id, in: path, required: true, schema: {type: string}}"
        ),
    ),
    "security-undefined": Code(
        W,
        "A security scheme is demanded and not described",
        "Nothing under `components.securitySchemes` (2.0: `securityDefinitions`) has this name.",
        "Describe the scheme; until then nothing is demanded in its place.",
        before="security: [{key: []}]",
        after=(
            "security: [{key: []}]\n"
            "components:\n"
            "  securitySchemes:\n"
            "    key: {type: apiKey, in: header, name: X-Key}"
        ),
    ),
    "operation-skipped": Code(
        E,
        "An operation cannot be generated",
        "Its path or method cannot be read.",
        "Correct the operation; all others were generated.",
        before=("/pets:\n" "  gte: {operationId: listPets}"),
        after=("/pets:\n" "  get: {operationId: listPets}"),
    ),
    "no-operations": Code(
        W,
        "The document has no operations",
        "There is nothing under `paths`.",
        "Add paths; the SDK has types only.",
        before="paths: {}",
        after=("paths:\n" "  /pets:\n" "    get: {operationId: listPets}"),
    ),
    "documents-differ": Code(
        W,
        "Two documents of an SDK do not fit together",
        "Both describe one operation, and not in the same way; or their servers are not alike.",
        "Give one a `namespace`, name servers alike, or change one by an overlay; docs/several-documents.md tells more.",
        before="specs: [{spec: users.yaml}, {spec: billing.yaml}]",
        after="specs: [{spec: users.yaml}, {spec: billing.yaml, namespace: billing}]",
    ),
    "pagination-doubtful": Code(
        W,
        "It is not clear how a list is paged",
        "What a pagination names is not there, or a list takes a page and nothing tells the last one.",
        "Say it under `pagination` in sdk.yaml, or `false`; until then the operation is not paginated.",
        before="# sdk.yaml",
        after=(
            "# sdk.yaml\n"
            "pagination:\n"
            "  listPets: {scheme: cursor, param: after, next: meta.last}"
        ),
    ),
    "polling-doubtful": Code(
        W,
        "A way to wait for an operation does not fit it",
        "An operation, a parameter or a property that it names is not there.",
        "Correct the names under `polling`, or in `x-sdk-polling`; there is no method that waits.",
        before=(
            "polling:\n" "  createJob: {check: getJbo, state: status, success: [done]}"
        ),
        after=(
            "polling:\n" "  createJob: {check: getJob, state: status, success: [done]}"
        ),
    ),
}
