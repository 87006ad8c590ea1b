"""Arguments -> what was edited by hand, and whose a file is: the commands `edits`, `eject` and `adopt`."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import click

FILES = click.argument(
    "files", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path)
)
FOLDERS = click.argument(
    "folders",
    metavar="[SDK]...",
    nargs=-1,
    type=click.Path(file_okay=False, path_type=Path),
)


@click.command()
@FOLDERS
def edits(folders: tuple[Path, ...]) -> None:
    """List what was written by hand into the generated files of SDKs, and how much.

    SDK is the folder of one; without it, all that ./sdkwright.yaml lists, or this folder.
    """
    from sdkwright.edits import listed
    from sdkwright.report import count
    from sdkwright.workspace import read_workspace

    for folder in folders or [one.out for one in read_workspace(Path())] or [Path()]:
        found = listed(folder)
        lines = sum(edit.lines for edit in found)
        files = f"{count(len(found), 'file')} edited by hand"
        click.echo(f"{folder}: {files}, {count(lines, 'line')}")
        for edit in found:
            note = ", not settled" if edit.state == "conflict" else ""
            click.echo(f"  {edit.path}: {edit.told}{note}")


@click.command()
@FILES
def eject(files: tuple[Path, ...]) -> None:
    """Hand generated files over to you for good: they are never written again."""
    from sdkwright.ejecting import eject as hand_over

    for file in files:
        hand_over(file)
        click.echo(f"{file} is yours")


@click.command()
@FILES
def adopt(files: tuple[Path, ...]) -> None:
    """Take ejected files back: `generate` merges what you wrote with what is new."""
    from sdkwright.ejecting import adopt as take_back

    for file in files:
        take_back(file)
        click.echo(f"{file} is generated again")


EDIT_COMMANDS: Final = (edits, eject, adopt)
