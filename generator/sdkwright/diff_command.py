"""Arguments -> what changed for the users of an SDK: the command `diff`."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from sdkwright.jobs import Exit

if TYPE_CHECKING:
    from sdkwright.changes.named import Compared
    from sdkwright.changes.telling import Form, Verdict

LEVELS = ("breaking", "feature", "patch")


@click.command()
@click.argument("sources", metavar="OLD NEW | --git REV SPEC", nargs=-1, required=True)
@click.option(
    "--git",
    "revisions",
    metavar="REV",
    help="Compare SPEC with what it was in a revision, or in two: v1..v2.",
)
@click.option(
    "--config",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Read both with this sdk.yaml.",
)
@click.option(
    "-o",
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder of the new SDK.",
)
@click.option(
    "--format",
    "form",
    type=click.Choice(("text", "json", "markdown")),
    default="text",
    show_default=True,
)
@click.option(
    "--fail-on",
    type=click.Choice(LEVELS),
    help="Exit 1 if there is a change of this kind, or a worse one.",
)
@click.option(
    "--set-version", is_flag=True, help="Write the next version into the new sdk.yaml."
)
@click.option(
    "--changelog", is_flag=True, help="Write an entry into the SDK's CHANGELOG.md."
)
def diff(
    sources: tuple[str, ...],
    revisions: str | None,
    config: Path | None,
    out: Path | None,
    form: str,
    fail_on: str | None,
    set_version: bool,
    changelog: bool,
) -> int:
    """Say what changed for the users of an SDK, and which version that makes.

    OLD and NEW are documents, folders with an sdk.yaml, or folders of generated SDKs.
    """
    if revisions and ".." in revisions and (set_version or changelog):
        raise click.UsageError("what is committed is not written to: name one revision")
    from sdkwright.changes.change import Level
    from sdkwright.changes.compare import changes
    from sdkwright.changes.telling import Verdict
    from sdkwright.changes.versions import step

    with _compared(sources, revisions, config, out) as found:
        seen = changes(found.old, found.new)
        verdict = Verdict(seen, step(found.old.version, found.new.version, seen))
        click.echo(verdict.told(cast("Form", form)), nl=False)
        if set_version:
            _set_version(found, verdict)
        if changelog:
            _add_entry(found, verdict)
    worst = max((change.level for change in seen), default=0)
    return Exit.DRIFT if fail_on and worst >= Level[fail_on.upper()] else Exit.DONE


@contextmanager
def _compared(
    sources: tuple[str, ...],
    revisions: str | None,
    config: Path | None,
    out: Path | None,
) -> Iterator[Compared]:
    from sdkwright.changes.named import Source, revised, two

    wanted = 1 if revisions else 2
    if len(sources) != wanted:
        names = "one SPEC with --git" if revisions else "an OLD and a NEW"
        raise click.UsageError(f"name {names}, and not {len(sources)}")
    *old, new = (Source(source, config) for source in sources)
    new = Source(new.text, config, out)
    if revisions:
        with revised(new, revisions) as found:
            yield found
    else:
        yield two(old[0], new)


def _set_version(found: Compared, verdict: Verdict) -> None:
    from sdkwright.changes.release import set_version

    if found.config is None:
        raise click.ClickException(
            "there is no sdk.yaml that could have the version; `sdkwright init` writes one"
        )
    version = verdict.step.new
    done = set_version(found.config, version)
    click.echo(
        f"{found.config}: version {version}{'' if done else ' already'}", err=True
    )


def _add_entry(found: Compared, verdict: Verdict) -> None:
    from sdkwright.changes.release import add_entry

    file = found.folder / "CHANGELOG.md"
    if not found.folder.is_dir():
        raise click.ClickException(
            f"there is no SDK in {found.folder}; -o names its folder"
        )
    if not verdict.changes:
        return
    done = add_entry(file, verdict.entry())
    said = "wrote" if done else "left alone, for it was edited:"
    click.echo(f"{file}: {said} the entry of {verdict.step.new}", err=True)
