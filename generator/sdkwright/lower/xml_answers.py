"""The responses of an operation -> those of them that are XML, and how they are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import ir

if TYPE_CHECKING:
    from .responses import Answer


def xml_answers(answers: list[Answer], main: Answer) -> ir.XmlAnswers | None:
    """What of `answers` is XML; None if nothing is. What is not listed is as `main` is."""
    found = {answer.status: answer.xml for answer in answers if answer.xml}
    if main.xml:
        others = {s: xml for s, xml in found.items() if not _is_like(s, xml, main)}
        found = {2: main.xml, **others}
    if not found:
        return None
    accept = main.media_type if main.xml else ""
    return ir.XmlAnswers(answers=tuple(found.items()), accept=accept)


def _is_like(status: int, xml: ir.XmlRoot, main: Answer) -> bool:
    """Whether it need not be listed."""
    return 200 <= status < 300 and xml == main.xml
