"""The tables of codes -> docs/diagnostics.md. `python -m benches.diagnostics` writes it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from sdkwright.diagnostics import ADVICE, CODES, Code

PAGE: Final = Path(__file__).parents[1] / "docs" / "diagnostics.md"
HEAD: Final = """\
# Diagnostics

What is wrong with a document, or was assumed about it, is said with its place (`file:line:column`, in
the file where it is written: behind a `$ref`, or in an overlay), a code in brackets, and what to do
about it. `sdkwright explain CODE` says what a code means; this page has the same. It is written by
`python -m benches.diagnostics` from the tables in `generator/sdkwright/diagnostics/`.

| severity | what it costs | exit code of `generate` |
|---|---|---|
| hint | nothing; it may be of interest | 0 |
| warning | nothing is missing; something was assumed | 0, with `--strict` 3 |
| error | a part was left out, all else was written | 3 |
| fatal | nothing was written | 2 |

`sdkwright lint SPEC` says the same of a document as `generate`, and also what could be better in it:
operations without a name, lists without an end, and the like. Those rules are hints, so that nobody
has to care; `generate` does not look for them.

## How it is told

Text goes to standard error, in colour on a terminal (`NO_COLOR` and `FORCE_COLOR` are heard). What is
said of many things is one entry, with a count and the first places; `--all` shows each.

| `--diagnostics` | for |
|---|---|
| `text` | people |
| `json` | programs: a list of `code`, `severity`, `message`, `at` (`uri`, `line`, `column`), `pointer` (what the document has there, as a JSON pointer), `help` |
| `sarif` | GitHub's code scanning, and editors: SARIF 2.1.0 |
| `github` | annotations of a GitHub workflow; one for all that are alike |
| `gitlab` | a Code Quality report of GitLab |

## What is known and stays so

`diagnostics` in `sdk.yaml` says what is not to be told, and why:

```yaml
diagnostics:
  ignore:
    - {code: server-missing, reason: Each customer has a server of their own.}
    - code: value-repaired
      places: [/components/schemas/Legacy*]
      reason: The old schemas go away with v2.
    - code: list-unbounded
      operations: [listRegions, "get /zones"]
      reason: There are seven.
  severity:
    description-missing: "off"
    operation-id-missing: error
```

An entry is about all of its code, or about what is in one of its `paths` (`/v1/*`), `operations` and
`places` (JSON pointers in the file that has it, and all below them); what meets every key that is given
is ignored. An entry that nothing meets any more is a warning
([suppression-unused](#suppression-unused)). `severity` makes a code count more or less, or switches it
`off`. What is fatal, or about files that were written, is always told.

## Repairs for the document's owner

`sdkwright lint SPEC --fix FILE` writes an OpenAPI Overlay (1.0) that says what was read instead of what
stands there: `type: integer` for `type: int`, the parameter for a name in a path, an operationId that
keeps a method's name, the discriminator that the options of a union show. Each of its actions says
which diagnostic it cures. The overlay was tried before it was written: with it, those diagnostics are
gone, no other problems come, and the SDK is the same, file by file. What needs a decision (a `$ref`
that leads nowhere, a missing description), what no overlay can do (a key that occurs twice), and what
is in other files than the document itself, is left, and said.

Apply it as the last of `overlays` in `sdk.yaml` ([overlays](overlays.md)), or give it to those who own
the document. Written again, it has what is due by then.

## All codes

| code | severity | meaning |
|---|---|---|
"""
REPAIRS: Final = """\
## What is read as it was meant

`value-repaired` and `value-ignored` stand for all of these. Each gives one warning, where it is.

| written | read as |
|---|---|
| `type: file`, `binary` (3.x) | a string of bytes |
| `type: int`, `long`, `float`, `double`, `bool`, `date`, `datetime`, `uuid`, `String`... | the type of that name, with its format |
| `type: any`, `mixed`, `[]` | any type |
| any other word under `type` | any type (ignored) |
| an array without `items` (2.0, 3.0) | any items |
| `required: true` on a property | its name in the `required` of its object |
| an empty `enum` | no `enum` |
| an `enum`, `default` or example of another type than `type` | that type, if the text is the same (`"5"` and 5); else left out, and listed values count more than the type |
| something beside a `$ref` (2.0, 3.0), `nullable` too | both hold |
| `nullable` in 3.1 and 3.2 | null is allowed |
| a `pattern` that is no regular expression | no pattern (ignored) |
| null where an object, a list or a text belongs | nothing there (ignored); a property's null: any type |
| an object or a word where a list belongs | a list of it |
| a number, boolean or text, one in the place of another | the same value in the right type |
| a discriminator that is a word (3.x) | its `propertyName` |
| null, a list or a word where an operation belongs | an operation that says nothing (a list or word: ignored) |
| `parameters` as an object | a list, whose names are the keys |
| a parameter without `in`, or with one that nobody knows | in the path where that has its name, else in the query |
| `in: body` and `in: formData` in 3.x | the `requestBody` (ignored where there is one) |
| `servers` as a text or an object, a server as a text | a list of it, its `url` |
| something beside the `$ref` of a parameter, body or answer | nothing (ignored), but for its description |
| `openapi: 3.1`, `3` or `v3.1.0` | that version |
| `200:` as a key of YAML | `"200":`; one warning a file |
| `version: 1.10` | the text `1.10` |
| tabs that indent YAML | spaces; one warning a file |
| a byte order mark before UTF-8 | nothing |

No warning is due for these, as YAML 1.2 and OpenAPI mean what they look like: dates, `on`, `off`,
`yes`, `no` and `12:30` are texts; media types may have parameters; an array of 3.1 needs no `items`.
"""


def page() -> str:
    """The page as it should be."""
    rows = (f"| [{name}](#{name}) | {c.severity.value} | {c.title} |\n" for name, c in CODES.items())
    parts = (section(name, code) for name, code in CODES.items())
    return f"{HEAD}{''.join(rows)}\n{''.join(parts)}{REPAIRS}"


def section(name: str, code: Code) -> str:
    """One kind of problem."""
    where = " Only `lint` looks for it." if name in ADVICE else ""
    says = f"**{code.severity.value}**: {code.title}.{where}"
    example = f"{_block(code.before)}\nCured:\n\n{_block(code.after)}\n" if code.before else ""
    return f"### {name}\n\n{says}\n\n- Cause: {code.cause}\n- Cure: {code.fix}\n\n{example}"


def _block(text: str) -> str:
    language = "console" if text.startswith("sdkwright ") else "yaml"
    return f"```{language}\n{text}\n```\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
