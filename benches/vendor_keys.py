"""The table of vendors' keys -> docs/vendor-keys.md. `python -m benches.vendor_keys` writes it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from sdkwright import vocabulary
from sdkwright.vocabulary import Key

PAGE: Final = Path(__file__).parents[1] / "docs" / "vendor-keys.md"
HEAD: Final = """\
# Keys of other generators

A document that was written for Fern, Speakeasy, Stainless or AutoRest says much about its SDK
already. What it says is read as it is. This page is written by `python -m benches.vendor_keys`
from the table in `generator/sdkwright/vocabulary.py`; a test holds every row to the code.

Where several say one thing, the order is: sdk.yaml, `x-sdk-*`, then Fern, Speakeasy, Stainless,
Microsoft, and others. To heed only some of them:

```yaml
vendors: [fern, ms]  # of: fern, speakeasy, stainless, ms, other; `x-sdk-*` counts always
```

A document may have its own words for these keys:

```yaml
x-speakeasy-extension-rewrite:
  x-speakeasy-group: x-acme-area
```

Other keys are data that nobody reads. Those of the vendors above that have no effect are told
once, as a hint (`extension-unused`); that is no error, not even with `--strict`.
"""
SECTIONS: Final = {
    "Our own": vocabulary.OURS,
    "Fern": vocabulary.FERN,
    "Speakeasy": vocabulary.SPEAKEASY,
    "Stainless": vocabulary.STAINLESS,
    "Microsoft (AutoRest)": vocabulary.MICROSOFT,
    "Others": vocabulary.OTHERS,
}


def page() -> str:
    """The whole page."""
    return "\n".join([HEAD, *(_section(*entry) for entry in SECTIONS.items())])


def _section(title: str, keys: tuple[Key, ...]) -> str:
    works = [
        f"| `{key.name}` | {key.place} | {key.does} |" for key in keys if key.works
    ]
    left = [
        f"| `{key.name}` | {key.place} | {key.does} |" for key in keys if not key.works
    ]
    lines = [
        f"## {title}",
        "",
        "| key | stands at | what it does |",
        "|---|---|---|",
        *works,
    ]
    if left:
        lines += [
            "",
            "Left alone:",
            "",
            "| key | stands at | why |",
            "|---|---|---|",
            *left,
        ]
    return "\n".join([*lines, ""])


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
