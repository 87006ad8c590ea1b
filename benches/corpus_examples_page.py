"""What became of the documents' own examples -> a section of the page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from benches.corpus_examples import Examples

Results = Mapping[str, Examples | str]
"""By document; a text says why there is nothing."""

HEAD: Final = """\
## Examples

Every `example`, `examples` and `default` of a document that is valid against its own schema, as
`jsonschema` judges it, is read with the type that the SDK has for that schema, and written again.

- **Found**, **valid**: values. **Tried**: those that there is a type for.
- **Equal**: as JSON. **Respelled**: the same instant, duration, UUID or bytes in another spelling.
  **Different**: neither.
- **Refused**: the type did not take the value at once, though it is valid; it was then read leniently.
- **Dicts**: values with a dict, or with an unknown variant of a union, in them where the schema
  describes properties.
"""
COLUMNS: Final = (
    "Document",
    "Found",
    "Valid",
    "Tried",
    "Equal",
    "Respelled",
    "Different",
    "Refused",
    "Dicts",
)
SHOWN: Final = 3
"""Places of one reason."""


def section(results: Results) -> Iterator[str]:
    """The whole section, as Markdown."""
    yield HEAD
    counted = {name: each for name, each in results.items() if isinstance(each, dict)}
    lines = [line(COLUMNS), line(["---"] * len(COLUMNS))]
    rows = [line((name, *numbers(each))) for name, each in results.items()]
    whole = line(("all", *sums(counted.values())))
    yield "\n".join([*lines, *rows, whole]) + "\n"
    yield from untried(counted)
    yield from exceptions(counted)


def line(texts: Iterable[str]) -> str:
    """One line of a table."""
    return "| " + " | ".join(texts) + " |"


def counts(found: Examples) -> tuple[int, ...]:
    """The columns."""
    return (
        found["found"],
        found["valid"],
        found["tried"],
        found["equal"],
        found["spelled"],
        found["different"],
        found["lenient"],
        found["raw"],
    )


def numbers(found: Examples | str) -> tuple[str, ...]:
    """The columns of one document; why there are none."""
    if isinstance(found, str):
        return (found.partition(":")[0], *["-"] * (len(COLUMNS) - 2))
    return tuple(f"{number:,}" for number in counts(found))


def sums(found: Iterable[Examples]) -> tuple[str, ...]:
    """Of all documents."""
    columns = zip(*map(counts, found), strict=True)
    return tuple(f"{sum(column):,}" for column in columns)


def untried(results: Mapping[str, Examples]) -> Iterator[str]:
    """Why valid values were not tried."""
    total = Counter[str]()
    for found in results.values():
        total.update(found["untried"])
    unjudged = sum(found["unjudged"] for found in results.values())
    yield "Valid and not tried:\n"
    yield "\n".join(f"- {reason}: {count:,}" for reason, count in total.most_common())
    yield f"\n{unjudged:,} values have a schema that `jsonschema` cannot use.\n"


def exceptions(results: Mapping[str, Examples]) -> Iterator[str]:
    """What is not equal, by reason, and where the first of them stand."""
    reasons = {reason for found in results.values() for reason in found["reasons"]}
    total = Counter(
        {
            reason: sum(
                found["reasons"][reason]["count"]
                for found in results.values()
                if reason in found["reasons"]
            )
            for reason in reasons
        }
    )
    for reason, count in sorted(total.items(), key=lambda each: (-each[1], each[0])):
        yield f"**{plain(reason)}**: {count:,}\n"
        yield "\n".join(places(results, reason)) + "\n"


def places(results: Mapping[str, Examples], reason: str) -> Iterator[str]:
    """One line for each document."""
    for name, found in results.items():
        known = found["reasons"].get(reason)
        if known is not None:
            first = ", ".join(f"`{plain(each)}`" for each in known["places"][:SHOWN])
            more = ", ..." if known["count"] > SHOWN else ""
            yield f"- {name}, {known['count']:,}: {first}{more}"


def plain(text: str) -> str:
    """A stranger's text in one line, without what ends code in Markdown."""
    kept = "".join(each if each.isprintable() else " " for each in text)
    return kept.replace("`", "'").replace("|", "/").replace("*", " ")[:240]
