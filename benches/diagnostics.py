"""The table of codes -> docs/diagnostics.md. `python -m benches.diagnostics` writes it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from sdkwright.diagnostics import CODES, Code

PAGE: Final = Path(__file__).parents[1] / "docs" / "diagnostics.md"
HEAD: Final = """\
# Diagnostics

What is wrong with a document, or was assumed about it, is said with its place (`file:line:column`),
a code in brackets, and what to do about it. This page is written by `python -m benches.diagnostics`
from the table in `generator/sdkwright/diagnostics.py`.

| severity | what it costs | exit code of `generate` |
|---|---|---|
| hint | nothing; it may be of interest | 0 |
| warning | nothing is missing; something was assumed | 0, with `--strict` 3 |
| error | a part was left out, all else was written | 3 |
| fatal | nothing was written | 2 |

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
    says = f"**{code.severity.value}**: {code.title}."
    return f"## {name}\n\n{says}\n\n- Cause: {code.cause}\n- Cure: {code.fix}\n\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
