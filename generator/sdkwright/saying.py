"""Diagnostics -> standard error, in the colours and the length that a user wants."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from typing import Final, TextIO

import click

from sdkwright.diagnostics import Diagnostic
from sdkwright.report import Format, render

_EACH: Final = "sdkwright.each"


def _keep(context: click.Context, option: click.Parameter, value: bool) -> None:
    context.meta[_EACH] = value


ALL: Final = click.option(
    "--all",
    is_flag=True,
    expose_value=False,
    callback=_keep,
    help="Show each problem by itself, also those that are alike.",
)


def say(diagnostics: Sequence[Diagnostic], form: Format) -> None:
    """Write them, as the command's options say."""
    context = click.get_current_context(silent=True)
    each = bool(context and context.meta.get(_EACH))
    colour = wants_colour(sys.stderr, os.environ)
    text = render(diagnostics, form, each=each, colour=colour)
    click.echo(text, err=True, nl=False, color=colour)


def wants_colour(stream: TextIO, environment: Mapping[str, str]) -> bool:
    """Whether someone sees it who has nothing against it (no-color.org, force-color.org)."""
    if environment.get("NO_COLOR"):
        return False
    if environment.get("FORCE_COLOR"):
        return True
    return stream.isatty() and environment.get("TERM") != "dumb"
