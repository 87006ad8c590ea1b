"""A kind of problem -> what `sdkwright explain` says of it."""

from __future__ import annotations

from collections.abc import Iterator

from .diagnostics import ADVICE, CODES, Severity
from .options.diagnosed import SETTABLE

COSTS = {
    Severity.HINT: "Nothing is wrong with the SDK because of it.",
    Severity.WARNING: "The SDK has everything; something was assumed about it.",
    Severity.ERROR: "A part was left out or not settled; all else was written (exit code 3).",
    Severity.FATAL: "Nothing was written (exit code 2).",
}


def listed() -> str:
    """All codes, a line for each."""
    width = max(map(len, CODES))
    return "".join(f"{name:{width}}  {code.title}\n" for name, code in CODES.items())


def explained(name: str) -> str:
    """One code in full."""
    return "\n\n".join(_paragraphs(name)) + "\n"


def _paragraphs(name: str) -> Iterator[str]:
    code = CODES[name]
    yield f"{name} ({code.severity.value}): {code.title}."
    yield f"Cause: {code.cause}\nCure: {code.fix}\nCost: {COSTS[code.severity]}"
    if name in ADVICE:
        yield "Only `sdkwright lint` looks for it."
    if code.before:
        yield f"This gives it:\n\n{_indented(code.before)}"
        yield f"This does not:\n\n{_indented(code.after)}"
    if name in SETTABLE:
        said = (
            "diagnostics:\n"
            "  ignore:\n"
            f"    - {{code: {name}, reason: Why it stays so.}}"
        )
        yield f"If it is to stay so, sdk.yaml can say why:\n\n{_indented(said)}"


def _indented(text: str) -> str:
    return "\n".join(f"    {line}" for line in text.splitlines())
