"""What could be better in a document that can be read -> what `lint` says of it."""

from __future__ import annotations

from typing import Final

from .kinds import Code, Severity

H = Severity.HINT

ADVICE: Final[dict[str, Code]] = {
    "operation-id-missing": Code(
        H,
        "An operation has no operationId",
        "Its method is named by its path, which changes more easily than a name.",
        "Give it an operationId that stays; `sdkwright lint --fix` writes one that keeps the method's name.",
        before="/pets:\n  get:\n    summary: List pets",
        after="/pets:\n  get:\n    operationId: listPets\n    summary: List pets",
    ),
    "names-inconsistent": Code(
        H,
        "A name is not spelled as its kin are",
        "Nearly all names of its kind are in one casing, and this one is in another.",
        "Spell it as the others are, if the API can still change.",
        before="properties:\n  created_at: {type: string}\n  ownerName: {type: string}",
        after="properties:\n  created_at: {type: string}\n  owner_name: {type: string}",
    ),
    "description-missing": Code(
        H,
        "Something has no description",
        "Docstrings and the reference of the SDK are made from descriptions.",
        "Say what it is for, in a sentence.",
        before="- {name: limit, in: query, schema: {type: integer}}",
        after="- {name: limit, in: query, description: Pets on a page., schema: {type: integer}}",
    ),
    "union-untagged": Code(
        H,
        "The options of a union are not told apart by a discriminator",
        "It is a choice between objects, and does not say which property decides.",
        "Add a `discriminator`; where each option has a constant that decides, "
        "`sdkwright lint --fix` writes it.",
        before="oneOf:\n  - $ref: '#/components/schemas/Cat'\n  - $ref: '#/components/schemas/Dog'",
        after=(
            "oneOf:\n"
            "  - $ref: '#/components/schemas/Cat'\n"
            "  - $ref: '#/components/schemas/Dog'\n"
            "discriminator: {propertyName: kind}"
        ),
    ),
    "list-unbounded": Code(
        H,
        "A list comes whole, however long it is",
        "The operation answers with a list, and takes nothing that limits it.",
        "Add pagination: a `limit` and a `cursor`, and the next cursor in the answer.",
        before="/pets:\n  get:\n    operationId: listPets",
        after=(
            "/pets:\n"
            "  get:\n"
            "    operationId: listPets\n"
            "    parameters:\n"
            "      - {name: limit, in: query, schema: {type: integer}}\n"
            "      - {name: cursor, in: query, schema: {type: string}}"
        ),
    ),
    "errors-undocumented": Code(
        H,
        "An operation documents no failure",
        "It has answers of success only, so that errors have no type.",
        "Describe its answers of 4xx, or a `default`.",
        before="responses:\n  '200': {description: A pet.}",
        after=(
            "responses:\n"
            "  '200': {description: A pet.}\n"
            "  default:\n"
            "    description: A failure.\n"
            "    content:\n"
            "      application/json:\n"
            "        schema: {$ref: '#/components/schemas/Problem'}"
        ),
    ),
}
"""Only `lint` looks for these."""
