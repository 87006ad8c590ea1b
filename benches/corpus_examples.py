"""A document and its SDK -> what becomes of every value that the document gives.

Each `example`, `examples` and `default` that is valid against its own schema is read with the
type that the SDK has for that schema, as a response is, and written, as a request is.

Run in a process of its own: `python -m benches.corpus_examples DOCUMENT SDK`.
"""

from __future__ import annotations

import importlib
import json
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final, TypedDict, cast

from pydantic import BaseModel, ValidationError

from benches.corpus_examples_equal import Difference, differences
from benches.corpus_examples_found import Found, Walk, follow
from benches.corpus_examples_judge import Judge
from benches.corpus_examples_kinds import Kinds
from benches.corpus_examples_models import Looking
from benches.corpus_examples_parts import NOTHING, Arguments
from sdkwright.spec.load import load
from sdkwright.spec.node import Node

KEPT: Final = 20
"""Places that are remembered of each reason."""


class Reason(TypedDict):
    """Why values are not as they should be."""

    count: int
    places: list[str]


class Examples(TypedDict):
    """What the values of one document came to."""

    found: int
    unjudged: int
    """Their schemas cannot be used by `jsonschema`."""
    valid: int
    tried: int
    equal: int
    spelled: int
    """The same in another spelling."""
    different: int
    lenient: int
    """Read, but not at once: the type refused a value that is valid."""
    raw: int
    """Values with a dict in them where the schema has properties."""
    untried: dict[str, int]
    """Valid values without a type, by reason."""
    reasons: dict[str, Reason]


class Trial:
    """One SDK, and what was found so far."""

    def __init__(self, walk: Walk, sdk: Path) -> None:
        manifest = json.loads((sdk / ".sdkwright.json").read_text("utf-8"))
        core = f"{manifest['package']}._core"
        reader: Any = importlib.import_module(f"{core}.decode")
        self.decode, self.adapter = reader.decode, reader.adapter
        self.json_text: Any = importlib.import_module(f"{core}.writing").json_text
        self.walk = walk
        self.judge = Judge(walk)
        self.looking = Looking(self.judge)
        self.kinds = Kinds(walk, manifest)
        self.tally: Counter[str] = Counter()
        self.untried: Counter[str] = Counter()
        self.reasons: dict[str, Reason] = {}

    def run(self) -> Examples:
        """All values."""
        for found in self.walk.found:
            self.tally["found"] += 1
            fits = self.judge.fits(found.value, found.schema)
            self.tally["unjudged"] += fits is None
            if fits:
                self.tally["valid"] += 1
                self.of_valid(found)
        return self.result()

    def of_valid(self, found: Found) -> None:
        """One that the SDK must be able to read."""
        kind = self.kind_of(found, found.schema)
        if kind is NOTHING or kind is None:
            self.untried[self.why_untried(found)] += 1
            return
        self.tally["tried"] += 1
        try:
            self.of_tried(found, kind)
        except (
            Exception
        ) as error:  # of generated code: whatever goes wrong is a finding
            self.tally["different"] += 1
            text = " ".join(str(error).split())[:120]
            self.note(f"error: {type(error).__name__}: {text}", found.place)

    def kind_of(self, found: Found, schema: Node) -> Any:
        """Its type; that of the whole, where the value of a part fits that."""
        kind, joint = self.kinds.of(schema, found.value), self.kinds.joint
        if kind is not NOTHING:
            return kind
        if schema.id in joint and self.fits_all(found, joint[schema.id][1]):
            return joint[schema.id][0]
        if schema.pointer[-2:-1] == ("allOf",):
            id = Node(schema.document, schema.pointer[:-2], None).id
            above = self.walk.schemas.get(id)
            if above is not None and self.judge.fits(found.value, above):
                return self.kind_of(found, above)
        return NOTHING

    def fits_all(self, found: Found, schemas: Iterable[Node]) -> bool:
        """Whether a value is what all parts of an object want."""
        return all(self.judge.fits(found.value, schema) for schema in schemas)

    def of_tried(self, found: Found, kind: Any) -> None:
        """One that has a type."""
        mismatches: list[Any] = []
        value = self.read(kind, found.value, mismatches)
        left = self.written(kind, value)
        self.compared(found, [*differences(found.value, left)])
        if mismatches:
            self.tally["lenient"] += 1
            self.note(refusal(mismatches[0].error), found.place)
        is_body = isinstance(kind, Arguments)
        dicts = self.looking.dicts(value, found.value, [found.schema])
        raw = [place for place in dicts if place or not is_body]
        if raw:
            self.tally["raw"] += 1
            self.note(
                "a dict where properties are described", found.place + " " + raw[0]
            )

    def read(self, kind: Any, value: Any, mismatches: list[Any]) -> Any:
        """As the SDK reads a response."""
        if isinstance(kind, Arguments):
            if not isinstance(value, dict):
                return value  # no argument is given
            return {
                key: self.read(kind.members.get(key, Any), inner, mismatches)
                for key, inner in value.items()
            }
        text = json.dumps(value).encode()
        return self.decode(kind, text, "example", False, mismatches.append)

    def written(self, kind: Any, value: Any) -> Any:
        """As the SDK writes it; what is no model by its type, which a field would know."""
        if isinstance(kind, Arguments):
            members = (value or {}).items()
            return value and {
                key: self.written(kind.members.get(key, Any), inner)
                for key, inner in members
            }
        if isinstance(value, BaseModel):
            return json.loads(self.json_text(value))
        dump = self.adapter(kind).dump_json
        text = dump(value, by_alias=True, exclude_unset=True, warnings=False)
        return json.loads(text)

    def compared(self, found: Found, changes: list[Difference]) -> None:
        """Count it once, and note why."""
        wrong = [change for change in changes if not change.is_spelling]
        name = "different" if wrong else "spelled" if changes else "equal"
        self.tally[name] += 1
        for reason in dict.fromkeys(change.reason for change in changes):
            first = next(change for change in changes if change.reason == reason)
            self.note(reason, f"{found.place} {first.at}".strip())

    def note(self, reason: str, place: str) -> None:
        """One more value for a reason."""
        known = self.reasons.setdefault(reason, Reason(count=0, places=[]))
        known["count"] += 1
        if len(known["places"]) < KEPT:
            known["places"].append(place)

    def why_untried(self, found: Found) -> str:
        """Why there is no type."""
        target = follow(found.schema)
        ids = {found.schema.id, target.id if target else ""}
        if not ids & self.walk.used:
            return "no operation leads to it"
        if not ids & self.walk.direct or found.role == "body":
            return "only in a header, a callback, or a body that is not JSON"
        if found.role == "parameter":
            return "a parameter without an argument"
        is_part = "allOf" in found.schema.pointer
        return "a part of an `allOf`" if is_part else "no type of its own"

    def result(self) -> Examples:
        """The numbers."""
        counts: dict[str, Any] = {key: self.tally[key] for key in COUNTED}
        counts |= {"untried": dict(self.untried), "reasons": self.reasons}
        return cast("Examples", counts)


FORMATS: Final = ("date", "time", "uuid", "bytes", "timezone", "ip_", "url_")
"""What errors are called that are about a `format`, which JSON Schema does not assert."""
COUNTED: Final = tuple(
    key for key in Examples.__annotations__ if key not in ("untried", "reasons")
)


def refusal(error: ValidationError) -> str:
    """What pydantic says first, without the values."""
    first = error.errors(include_url=False, include_input=False)[0]
    kind = str(first["type"])
    about = "not of its `format`" if kind.startswith(FORMATS) else "refused at first"
    return f"{about}: {kind}"


def examples(document: Path, sdk: Path) -> Examples:
    """Everything of one document."""
    sys.path.insert(0, str(sdk / "src"))
    walk = Walk(load(str(document), report=lambda diagnostic: None))
    return Trial(walk, sdk).run()


if __name__ == "__main__":
    sys.setrecursionlimit(5_000)
    json.dump(examples(Path(sys.argv[1]), Path(sys.argv[2])), sys.stdout, indent=1)
