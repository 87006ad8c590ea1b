"""Arguments -> what a diagnostic means, and an overlay that cures some: `explain`, `lint --fix`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import click


@click.command()
@click.argument("code", required=False)
def explain(code: str | None) -> None:
    """Say what a diagnostic means: its cause, its cure, an example; without CODE, list all."""
    from sdkwright.diagnostics import CODES
    from sdkwright.explained import explained, listed

    name = (code or "").strip("[]").lower()
    if code is None:
        click.echo(listed(), nl=False)
    elif name in CODES:
        click.echo(explained(name), nl=False)
    else:
        near = get_close_matches(name, CODES, n=1)
        hint = f"did you mean {near[0]}?" if near else "`sdkwright explain` lists all"
        raise click.UsageError(f"there is no code {code!r}; {hint}")


FIX = click.option(
    "--fix",
    metavar="FILE",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write an OpenAPI Overlay that repairs what can be repaired without a question.",
)


def write_fixes(source: str, target: Path, given: Mapping[str, Any]) -> None:
    """The overlay as YAML, or as JSON where the file's name ends so; said on standard output."""
    from sdkwright.code_samples import as_yaml
    from sdkwright.config import load_config
    from sdkwright.fixing import fixes
    from sdkwright.report import count

    if source == "-":
        raise click.UsageError("--fix reads the document several times: name a file")
    config = load_config(
        source, **{k: given[k] for k in ("config", "package", "style")}
    )
    found = fixes(config, target)
    if not found.fixed:
        click.echo("nothing can be repaired without a question; no overlay was written")
        return
    is_json = target.suffix == ".json"
    text = (
        f"{json.dumps(found.overlay, indent=2)}\n"
        if is_json
        else as_yaml(found.overlay)
    )
    target.write_text(text, encoding="utf-8", newline="\n")
    left = f"; {count(len(found.left), 'problem')} left to you" if found.left else ""
    click.echo(
        f"wrote {target}, which repairs {count(len(found.fixed), 'problem')}{left}"
    )
    click.echo(
        "the SDK stays the same; `overlays` in sdk.yaml applies it, or the document's owner"
    )
