"""The model of sdk.yaml -> docs/config.md and docs/sdk.schema.json. `python -m benches.config_page` writes them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from benches.config_examples import EXAMPLES, GROUPS, HEAD
from sdkwright.config import config_schema, schema_text

DOCS: Final = Path(__file__).parents[1] / "docs"
PAGE: Final = DOCS / "config.md"
SCHEMA: Final = DOCS / "sdk.schema.json"
Schema = dict[str, Any]
WAY: Final = [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]


def page() -> str:
    """The page as it should be."""
    schema = config_schema()
    keys: Schema = schema["properties"]
    model = Model(schema["$defs"], keys)
    contents = "".join(_contents(title, own) for title, own in GROUPS.items())
    parts = (_group(title, own, keys, model) for title, own in GROUPS.items())
    return f"{HEAD}{contents}\n{''.join(parts)}".rstrip() + "\n"


def _contents(title: str, keys: tuple[str, ...]) -> str:
    links = ", ".join(f"[`{key}`](#{key})" for key in keys)
    return f"- [{title}](#{title.lower().replace(' ', '-')}): {links}\n"


def _group(title: str, names: tuple[str, ...], keys: Schema, model: Model) -> str:
    parts = "".join(_key(name, keys[name], model) for name in names)
    return f"## {title}\n\n{parts}"


def _key(name: str, schema: Schema, model: Model) -> str:
    tables = "".join(_table(*table) for table in model.tables(name, schema))
    default = model.default(schema)
    said, kind = model.said(schema), model.kind(schema)
    usual = f" Default: {default}." if default and "default:" not in said else ""
    text = f"### {name}\n\n{said}\n\nType: {kind}.{usual}\n"
    return f"{text}\n```yaml\n{EXAMPLES[name]}```\n\n{tables}"


def _table(title: str, rows: list[tuple[str, str, str, str]]) -> str:
    lines = "".join(
        f"| `{key}` | {kind} | {usual} | {doc} |\n" for key, kind, usual, doc in rows
    )
    return f"{title}| key | type | default | |\n|---|---|---|---|\n{lines}\n"


class Model:
    """The schema in words."""

    def __init__(self, sections: Schema, keys: Schema) -> None:
        self._sections = sections
        self._keys = keys
        self._docs: dict[str, str] = {}
        """Of keys that several variants of a section have: the first says it."""

    def said(self, schema: Schema) -> str:
        """What is said of a key; pydantic leaves it to the section if that says the same."""
        name = schema.get("$ref", "").rpartition("/")[2]
        return str(schema.get("description") or self._sections[name]["description"])

    def kind(self, schema: Schema) -> str:
        """`list of text`."""
        match schema:
            case {"$ref": str(name)}:
                return self.kind(self._sections[name.rpartition("/")[2]])
            case {"anyOf": options} | {"oneOf": options}:
                if options == WAY:
                    return "way"
                kinds = dict.fromkeys(
                    self.kind(o) for o in options if o.get("type") != "null"
                )
                return _either([*kinds])
            case {"const": value}:
                return f"`{_yaml(value)}`"
            case {"enum": list(values)}:
                return _either([f"`{_yaml(value)}`" for value in values])
            case {"type": "array", "items": item}:
                return f"list of {self.kind(item)}"
            case {"type": "object"}:
                values = _values(schema)
                return f"mapping to {self.kind(values)}" if values else "section"
            case {"type": str(kind)}:
                return _KINDS[kind] + _range(schema)
            case _:
                return "any JSON"

    def default(self, schema: Schema) -> str:
        """What counts where the key is absent, if that is one value."""
        value = schema.get("default")
        return (
            ""
            if value in (None, "", [], {}) or isinstance(value, dict)
            else f"`{_yaml(value)}`"
        )

    def tables(
        self, way: str, schema: Schema
    ) -> Iterator[tuple[str, list[tuple[str, str, str, str]]]]:
        """The keys of the sections that a value may be: one table for each."""
        place = way
        if values := _values(schema):
            place, schema = f"{way}.<{_key_of(schema['description'])}>", values
        elif items := schema.get("items"):
            place, schema = f"{way}[]", items
        sections = [*self._named(schema)]
        for section in sections:
            title = f"**{_scheme(section)}**: " if len(sections) > 1 else ""
            said = f"{title}{section.get('description', '')}\n\n" if title else ""
            rows = [*self._rows(place, section)]
            if rows:
                yield said, rows

    def _named(self, schema: Schema) -> Iterator[Schema]:
        """The sections among the types of a value."""
        if "$ref" in schema:
            section = self._sections[schema["$ref"].rpartition("/")[2]]
            yield from self._named(section) if "anyOf" in section else [section]
        elif schema.get("properties"):
            yield schema
        for option in (*schema.get("anyOf", ()), *schema.get("oneOf", ())):
            yield from self._named(option)

    def _rows(self, way: str, section: Schema) -> Iterator[tuple[str, str, str, str]]:
        for name, schema in section["properties"].items():
            if name == "scheme":
                continue
            doc = self._docs.setdefault(f"{way}.{name}", schema.get("description", ""))
            needed = (
                "needed"
                if name in section.get("required", ())
                else self.default(schema)
            )
            inner = self._inner(f"{way}.{name}", schema)
            again = bool(_refs(schema) & _refs(self._keys.get(name, {})))
            kind = f"as [`{name}`](#{name})" if again else self.kind(schema)
            yield f"{way}.{name}", kind, needed, doc.replace("|", "\\|")
            yield from () if again else inner

    def _inner(self, way: str, schema: Schema) -> list[tuple[str, str, str, str]]:
        return [row for _, rows in self.tables(way, schema) for row in rows]


def _values(schema: Schema) -> Schema:
    """What the values of a mapping are, whose keys are free."""
    found = next(iter(schema.get("patternProperties", {}).values()), None)
    found = found or schema.get("additionalProperties")
    return found if isinstance(found, dict) else {}


_KINDS: Final = {
    "string": "text",
    "integer": "whole number",
    "number": "number",
    "boolean": "`true` or `false`",
}


def _yaml(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def _either(values: list[str]) -> str:
    return " or ".join(filter(None, (", ".join(values[:-1]), values[-1])))


def _range(schema: Schema) -> str:
    least = schema.get("minimum", schema.get("exclusiveMinimum"))
    most = schema.get("maximum")
    if least is None or most is None:
        return ""
    above = "above " if "exclusiveMinimum" in schema else ""
    return f", {above}{least:g} to {most:g}"


def _key_of(description: str) -> str:
    """`Operation -> how it is paged` -> `operation`."""
    found = re.match(r"[A-Z][a-z ]*(?=[^>]* -> )", description)
    return found[0].strip().lower() if found else "name"


def _scheme(section: Schema) -> str:
    scheme = section["properties"].get("scheme", {}).get("const")
    return f"`scheme: {scheme}`" if scheme else "Without `scheme`"


def _refs(schema: Schema) -> set[str]:
    """The sections that a value may be, by name."""
    options = (schema, *schema.get("anyOf", ()), *schema.get("oneOf", ()))
    return {option["$ref"] for option in options if "$ref" in option}


if __name__ == "__main__":
    SCHEMA.write_text(schema_text(), encoding="utf-8")
    PAGE.write_text(page(), encoding="utf-8")
