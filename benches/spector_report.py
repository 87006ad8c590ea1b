"""What became of the cases of a conformance server -> a page of docs."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from benches.spector_arguments import Case
from benches.spector_calls import Verdict

PASSED: Final = "passed"
FAILED: Final = "failed"
UNSAID: Final = "not expressible"

HEAD: Final = """# Spector

What `make spector` found: generated SDKs against the conformance server of the TypeSpec project
(npm packages `@typespec/spector` and `@typespec/http-specs`), which checks each request on the
wire. An SDK is generated from each document of the scenarios, once from OpenAPI 3.1 and once from
3.0. Each case is called through the generated methods, sync and async, with models and with
TypedDicts; names of arguments come from the SDK's manifest, types from the methods' annotations.
A case has passed if the server answered with the status that the scenario expects, its coverage
report agrees, and the answer was decoded to what was sent. What is of no type that an annotation
allows is given as it stands, such as a null in a merge patch, or base64url where the document says
base64. An XML body is what the GET beside it has answered.

*Not expressible*: the document cannot say what the server wants. In OpenAPI, the value of a path
parameter is one piece of the path, and never empty: a slash in it travels as `%2F`. Scenarios
about RFC 6570's reserved and path expansion, and about servers whose URL has variables that the
documents turn into a path parameter, want the slash as such.

Where a document of XML lost what the server wants (an array without `xml.wrapped: true` travels
unwrapped, a property without `xml` as an element: OpenAPI 3.1, 4.8.26), the body is given once
more as text, which methods that send XML take as well. The last section names those.
"""


class Run(NamedTuple):
    """One version of the documents, one driver."""

    version: str
    is_async: bool
    verdicts: Sequence[Verdict]
    """In the order of the cases."""
    coverage: Mapping[str, str]
    """The server's own report, by scenario."""

    @property
    def title(self) -> str:
        """What it was."""
        return f"{self.version} {'async' if self.is_async else 'sync'}"

    def faults(self, cases: Sequence[Case]) -> Iterator[str]:
        """A line for each case that has not passed."""
        for case, verdict in zip(cases, self.verdicts, strict=True):
            if verdict.fault:
                kind = outcome(case, verdict)
                yield f"{case['scenario']}: {kind}: {verdict.fault} ({verdict.sent})"


def outcome(case: Case, verdict: Verdict) -> str:
    """Passed, failed, or beyond OpenAPI."""
    if not verdict.fault:
        return PASSED
    return UNSAID if is_unsaid(case) else FAILED


def is_unsaid(case: Case) -> bool:
    """Whether the value of a path parameter is more, or less, than a piece of a path."""
    values = case["args"]["path"].values()
    return any(value == "" or "/" in json.dumps(value) for value in values)


def totals(run: Run) -> str:
    """One line for the terminal."""
    passed = sum(not verdict.fault for verdict in run.verdicts)
    said = Counter(run.coverage.values())
    return (
        f"{run.title}: {passed} of {len(run.verdicts)} cases; scenarios by the server's"
        f" report: {', '.join(f'{count} {name}' for name, count in sorted(said.items()))}"
    )


def page(cases: Sequence[Case], runs: Sequence[Run]) -> str:
    """The whole page."""
    parts = [HEAD, "\n".join(sums(cases, runs)), "\n".join(groups(cases, runs))]
    return "\n".join([*parts, "\n".join(rest(cases, runs))])


def sums(cases: Sequence[Case], runs: Sequence[Run]) -> Iterator[str]:
    """Totals, a row for each run."""
    yield "## Totals\n"
    yield f"| documents and driver | {PASSED} | {FAILED} | {UNSAID} | scenarios by the server |"
    yield "|---|---|---|---|---|"
    for run in runs:
        found = Counter(map(outcome, cases, run.verdicts))
        said = Counter(run.coverage.values())
        report = ", ".join(f"{n} {name}" for name, n in sorted(said.items()))
        counts = " | ".join(str(found[each]) for each in (PASSED, FAILED, UNSAID))
        yield f"| {run.title} | {counts} | {report} |"
    yield f"\nOf {len(cases)} cases. To the server, a scenario of several requests is"
    yield "`not-implemented` or failed until it has seen all of them; cases have some only. It fails:"
    failed = {n for run in runs for n, found in run.coverage.items() if found == "fail"}
    yield ", ".join(f"`{name}`" for name in sorted(failed)) + ".\n"


def groups(cases: Sequence[Case], runs: Sequence[Run]) -> Iterator[str]:
    """Passed / failed / not expressible, a row for each group."""
    yield f"## By group\n\nEach: {PASSED} / {FAILED} / {UNSAID}.\n"
    yield f"| group | {' | '.join(run.title for run in runs)} |"
    yield "|---|" + "---|" * len(runs)
    for group in sorted({case["group"] for case in cases}):
        cells = [cell(group, cases, run) for run in runs]
        yield f"| {group} | {' | '.join(cells)} |"


def cell(group: str, cases: Sequence[Case], run: Run) -> str:
    """Of one run."""
    pairs = zip(cases, run.verdicts, strict=True)
    found = Counter(outcome(c, v) for c, v in pairs if c["group"] == group)
    return " / ".join(str(found[each]) for each in (PASSED, FAILED, UNSAID))


def rest(cases: Sequence[Case], runs: Sequence[Run]) -> Iterator[str]:
    """A line for each case that did not pass everywhere, with its reasons."""
    yield "\n## Not passed\n"
    for number, case in enumerate(cases):
        reasons: dict[str, list[str]] = {}
        for run in runs:
            verdict = run.verdicts[number]
            if verdict.fault:
                sent = f" (`{verdict.sent}`)" if verdict.sent else ""
                why = f"{outcome(case, verdict)}: {escaped(verdict.fault)}{sent}"
                reasons.setdefault(why, []).append(run.title)
        for why, titles in reasons.items():
            yield f"- `{case['scenario']}`, {', '.join(titles)}: {why}"
    noted = {
        f"- `{case['scenario']}`: {run.verdicts[n].note}"
        for run in runs
        for n, case in enumerate(cases)
        if run.verdicts[n].note
    }
    if noted:
        yield "\n## Passed in another form\n"
        yield from sorted(noted)


def escaped(text: str) -> str:
    """As Markdown, on one line."""
    return text.replace("<", "&lt;").replace("|", "\\|").replace("*", "\\*").strip()
