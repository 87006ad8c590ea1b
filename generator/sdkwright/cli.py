"""Arguments -> calls of the pipeline, text on the terminal, and an exit code.

Nothing below this module prints. What a command needs is imported when it runs, so that
`--help` is instant.
"""

from __future__ import annotations

import gc
import json
import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

import click

from sdkwright import __version__, check_report
from sdkwright.diagnostic_commands import FIX, explain, write_fixes
from sdkwright.diagnostics import Diagnostic, Severity, SpecError
from sdkwright.diff_command import diff
from sdkwright.edit_commands import EDIT_COMMANDS
from sdkwright.jobs import Exit, Job, Outcome, run_all, shared_folder, worst
from sdkwright.progress import Progress
from sdkwright.report import Format, outline, printable
from sdkwright.saying import ALL, say

if TYPE_CHECKING:
    from sdkwright.workspace import Listed

STYLES = ("native", "stainless", "fern", "microclient")
FORMATS = ("text", "json", "sarif", "github", "gitlab")
FILE = click.Path(dir_okay=False, path_type=Path)
FOLDER = click.Path(file_okay=False, path_type=Path)

CommandT = TypeVar("CommandT", bound=Callable[..., Any])


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the process's exit code."""
    try:
        return int(
            cli.main(arguments, prog_name="sdkwright", standalone_mode=False)
            or Exit.DONE
        )
    except click.ClickException as error:
        error.show()
        return Exit.IMPOSSIBLE
    except (click.Abort, KeyboardInterrupt):
        click.echo("interrupted", err=True)
        return Exit.INTERRUPTED
    except SpecError as error:
        say([error.diagnostic], "text")
        return Exit.IMPOSSIBLE
    except Exception as error:
        _echo_bug(_traceback_of(error))
        return Exit.IMPOSSIBLE


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="sdkwright %(version)s")
def cli() -> None:
    """Turn OpenAPI documents into Python SDKs.

    SPEC is a file, a URL, - (standard input), or a folder with a document and perhaps an
    sdk.yaml.

    Exit codes: 0 done; 1 drift; 2 impossible, nothing written; 3 written, but something
    was skipped; 130 interrupted.
    """


def _configured(command: CommandT) -> CommandT:
    """Options that decide about one SDK."""
    for option in (
        click.option(
            "--style", type=click.Choice(STYLES), help="Conventions of the SDK."
        ),
        click.option("--package", metavar="NAME", help="Import name of the SDK."),
        click.option(
            "--config", type=FILE, help="Read this instead of the sdk.yaml beside SPEC."
        ),
    ):
        command = option(command)
    return command


def _reported(command: CommandT) -> CommandT:
    """Options that decide what is said."""
    for option in (
        click.option(
            "--diagnostics",
            type=click.Choice(FORMATS),
            default="text",
            help="Format of the diagnostics, which go to standard error.",
        ),
        click.option(
            "--strict", is_flag=True, help="A warning counts as an error (exit 3)."
        ),
        ALL,
    ):
        command = option(command)
    return command


SOURCES = click.argument("sources", metavar="[SPEC]...", nargs=-1)
SOURCE = click.argument("source", metavar="SPEC")
OUT = click.option("-o", "--out", type=FOLDER, help="Folder of the SDK.")
QUIET = click.option("-q", "--quiet", is_flag=True, help="Say only what failed.")
NO_CACHE = click.option(
    "--no-cache", is_flag=True, help="Do all work again, even if nothing changed."
)


@cli.command()
@SOURCES
@OUT
@_configured
@QUIET
@NO_CACHE
@_reported
def generate(sources: tuple[str, ...], **given: Any) -> int:
    """Write SDKs; without SPEC, all that ./sdkwright.yaml lists.

    An SDK goes to the folder that -o names, else to the one that ./sdkwright.yaml lists,
    else to ./NAME-sdk.
    """
    return _run_jobs("generate", sources, given)


@cli.command()
@SOURCES
@OUT
@_configured
@QUIET
@NO_CACHE
@_reported
@click.option("--diff", is_flag=True, help="Show all that generating would change.")
@click.option("--json", "as_json", is_flag=True, help="Say all of it as JSON.")
def check(sources: tuple[str, ...], **given: Any) -> int:
    """Say whether SDKs are as their documents give them, and why not; writes nothing, exit 1 if not."""
    return _run_jobs("check", sources, given)


@cli.command()
@SOURCES
@OUT
@_configured
@_reported
def watch(sources: tuple[str, ...], diagnostics: Format, **given: Any) -> None:
    """Generate, and again whenever a file changes that the SDKs are made from. Ends with Ctrl-C."""
    from sdkwright.watch_report import keep_generating

    if "-" in sources:
        raise click.UsageError("standard input cannot be watched")
    gc.enable()
    keep_generating(lambda: _jobs("generate", sources, dict(given)), diagnostics)


@cli.command()
@SOURCE
@_configured
@_reported
@FIX
def lint(source: str, fix: Path | None, **given: Any) -> int:
    """Say what is wrong with a document, what was assumed instead, and what could be better."""
    status = _run_jobs("lint", (source,), given | {"out": None, "quiet": False})
    if fix and status is not Exit.IMPOSSIBLE:
        write_fixes(source, fix, given)
    return status


@cli.command()
@SOURCE
@_configured
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
def inspect(source: str, as_json: bool, **given: Any) -> None:
    """Show what the generator makes of a document: resources, methods, types, and why."""
    from sdkwright import pipeline
    from sdkwright.config import load_config

    found = pipeline.inspection(load_config(source, **given))
    click.echo(json.dumps(found, indent=2) if as_json else outline(found), nl=as_json)


@cli.command()
@SOURCE
@click.option(
    "--port", type=click.IntRange(0, 65535), default=0, help="0: any that is free."
)
def mock(source: str, port: int) -> None:
    """Serve a document on this machine: answers from its examples and schemas.

    Requests are checked against the document. Ends with Ctrl-C.
    """
    from sdkwright.config import load_config
    from sdkwright.mock import serve
    from sdkwright.pipeline import read_all

    gc.enable()
    found: list[Diagnostic] = []
    first, *others = (spec for _, spec in read_all(load_config(source), found.append))
    with serve(first, port, beside=others) as server:
        click.echo(server.url)
        server.wait()


@cli.command()
@SOURCE
@click.option("-o", "--out", type=FILE, help="The overlay; default: standard output.")
@_configured
def samples(source: str, out: Path | None, **given: Any) -> None:
    """Write an OpenAPI Overlay that adds the code of every call to a document.

    It is YAML, or JSON where OUT ends in .json. Each operation gets an `x-codeSamples`.
    """
    from sdkwright import pipeline
    from sdkwright.code_samples import as_yaml
    from sdkwright.config import load_config

    found = pipeline.samples(load_config(source, **given))
    is_json = out is not None and out.suffix == ".json"
    text = f"{json.dumps(found, indent=2)}\n" if is_json else as_yaml(found)
    if out is None:
        click.echo(text, nl=False)
    else:
        out.write_text(text, encoding="utf-8", newline="\n")
        click.echo(f"wrote {out}")


@cli.command()
@SOURCE
@_configured
def init(source: str, **given: Any) -> None:
    """Write a starting sdk.yaml beside the document: what was inferred, as comments.

    Beside it goes the JSON Schema that editors complete its keys with. Neither is written
    over.
    """
    from sdkwright import pipeline
    from sdkwright.config import load_config, schema_text
    from sdkwright.sources import config_place
    from sdkwright.starting import SCHEMA

    file = config_place(source)
    if file.exists():
        raise click.ClickException(f"{file} is there already; it was not touched")
    text = pipeline.starting_config(load_config(source, **given))
    file.write_text(text, encoding="utf-8", newline="\n")
    click.echo(f"wrote {file}")
    beside = file.with_name(SCHEMA)
    if not beside.exists():
        beside.write_text(schema_text(), encoding="utf-8", newline="\n")
        click.echo(f"wrote {beside}")


@cli.command()
def schema() -> None:
    """Print the JSON Schema of sdk.yaml, for editors."""
    from sdkwright.config import schema_text

    click.echo(schema_text(), nl=False)


for _command in (*EDIT_COMMANDS, explain, diff):
    cli.add_command(_command)


# --- several SDKs ---------------------------------------------------------------------

Action = Literal["generate", "check", "lint"]


def _run_jobs(action: Action, sources: tuple[str, ...], given: dict[str, Any]) -> int:
    quiet, form = given.pop("quiet"), cast(Format, given.pop("diagnostics"))
    diff, as_json = given.pop("diff", False), given.pop("as_json", False)
    try:
        jobs = _jobs(action, sources, given)
    except SpecError as error:
        say([error.diagnostic], form)
        return Exit.IMPOSSIBLE
    outcomes: list[Outcome] = []
    with Progress(len(jobs), quiet=quiet) as progress:
        for outcome in run_all(jobs, progress):
            progress.clear()
            if not as_json:
                _echo(outcome, quiet, form, diff)
            outcomes.append(outcome)
    if as_json:
        click.echo(check_report.as_json(jobs, outcomes, diff=diff))
    elif form != "text":
        say([d for o in outcomes for d in (*o.diagnostics, *o.reasons)], form)
    if any(outcome.status is Exit.INTERRUPTED for outcome in outcomes):
        raise KeyboardInterrupt
    return worst(outcome.status for outcome in outcomes)


def _jobs(action: Action, sources: tuple[str, ...], given: dict[str, Any]) -> list[Job]:
    listed = _listed() if action != "lint" else ()
    wanted = sources or tuple(one.spec for one in listed)
    if not wanted:
        raise click.UsageError("name a SPEC, or list the SDKs in ./sdkwright.yaml")
    single = [
        f"--{key}" for key in ("out", "config", "package") if given[key] is not None
    ]
    if single and len(wanted) > 1:
        raise click.UsageError(
            f"{single[0]} is for one SDK, and there are {len(wanted)}"
        )
    outs = (
        [one.out for one in listed]
        if not sources
        else [_out_of(s, listed) for s in sources]
    )
    named = given.pop("out")
    jobs = [
        Job(action=action, spec=spec, out=named or out, **given)
        for spec, out in zip(wanted, outs, strict=True)
    ]
    if len(jobs) > 1 and (shared := shared_folder(jobs)):
        raise click.UsageError(f"two SDKs would both go to {shared}")
    return jobs


def _listed() -> tuple[Listed, ...]:
    if not Path("sdkwright.yaml").is_file():
        return ()
    from sdkwright.workspace import read_workspace

    return read_workspace(Path())


def _out_of(source: str, listed: tuple[Listed, ...]) -> Path | None:
    if not listed:
        return None
    from sdkwright.workspace import listed_out

    return listed_out(source, listed)


# --- words ----------------------------------------------------------------------------


def _echo(outcome: Outcome, quiet: bool, form: Format, diff: bool) -> None:
    if form == "text":
        say(_worth_saying(outcome.diagnostics, quiet), form)
    if outcome.bug:
        _echo_bug(outcome.bug)
    if outcome.drift:
        check_report.echo_drift(outcome, form, diff=diff)
    elif outcome.status in (Exit.DRIFT, Exit.IMPOSSIBLE) or not quiet:
        click.echo(outcome.summary)


def _worth_saying(diagnostics: Iterable[Diagnostic], quiet: bool) -> list[Diagnostic]:
    small = (Severity.HINT, Severity.WARNING) if quiet else ()
    return [d for d in diagnostics if d.severity not in small]


def _echo_bug(trace: str) -> None:
    if os.environ.get("SDKWRIGHT_TRACEBACK"):
        click.echo(trace, err=True, nl=False)
        return
    last = printable(trace.strip().rpartition("\n")[2])
    click.echo(
        f"this is a bug of sdkwright: {last} (SDKWRIGHT_TRACEBACK=1 shows where)",
        err=True,
    )


def _traceback_of(error: Exception) -> str:
    import traceback

    return "".join(traceback.format_exception(error))
