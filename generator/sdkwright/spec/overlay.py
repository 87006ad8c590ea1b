"""A document and the overlays that a user has for it -> the document as they want it.

An overlay is a list of actions (OpenAPI Overlay 1.0 and 1.1), or, without the key `overlay`,
a patch that is merged into the document (JSON Merge Patch, RFC 7396).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from copy import deepcopy
from difflib import get_close_matches
from typing import Final

from ..diagnostics import Diagnostic, Report, SpecError
from ..limits import Limits
from .load import STANDARD, too_deep
from .node import Json, Node, Pointer
from .patch import Origin, Patch, kind
from .paths import selected
from .plain_json import is_too_deep
from .repairs import shown

_VERSION: Final = re.compile(r"1\.([01])(\.\d+)?")
_OF_AN_OVERLAY: Final = ("overlay", "info", "extends", "actions")
_OF_AN_ACTION: Final = ("target", "description", "update", "remove", "copy")


def overlaid(
    root: Node, overlays: Iterable[Node], report: Report, limits: Limits = STANDARD
) -> Node:
    """The document once each overlay, in order, has been applied to it.

    Raises SpecError (overlay-invalid, limit-exceeded).
    """
    for overlay in overlays:
        patch = Patch(root.document)
        try:
            _apply(patch, overlay, report)
        except RecursionError as error:
            raise too_deep(overlay.document, limits) from error
        if is_too_deep(patch.data, limits.levels):
            raise too_deep(overlay.document, limits)
        patch.finish(overlay.document)
    return root.document.root


def _apply(patch: Patch, overlay: Node, report: Report) -> None:
    if overlay.value is None:
        return
    if not isinstance(overlay.value, dict):
        raise _wrong(overlay, f"an overlay is an object, not {shown(overlay.value)}")
    if "overlay" in overlay.value:
        _act(patch, overlay, report)
    elif "actions" in overlay.value:
        raise _wrong(overlay / "actions", "it has `actions`, and no `overlay: 1.1.0`")
    else:
        _override(patch, (), overlay)


def _wrong(node: Node, message: str) -> SpecError:
    return SpecError("overlay-invalid", message, node.at)


# --- OpenAPI Overlay ------------------------------------------------------------------


def _act(patch: Patch, overlay: Node, report: Report) -> None:
    version = overlay / "overlay"
    match = _VERSION.fullmatch(str(version.value))
    if match is None:
        said = (
            f"`overlay: {str(version.value)[:40]}` is not known; write 1.0.0 or 1.1.0"
        )
        raise _wrong(version, said)
    _check_keys(overlay, _OF_AN_OVERLAY)
    actions = overlay.child("actions")
    if not isinstance(actions.value, list):
        said = f"`actions` must be a list, not {shown(actions.value)}"
        raise _wrong(actions, said)
    for action in actions.elements():
        _check_keys(action, _OF_AN_ACTION)
        if match[1] == "0" and action.get("copy"):
            raise _wrong(action / "copy", "`copy` is of 1.1; write `overlay: 1.1.0`")
        _do(patch, action, report)


def _check_keys(node: Node, known: tuple[str, ...]) -> None:
    if not isinstance(node.value, dict):
        raise _wrong(node, f"an action is an object, not {shown(node.value)}")
    for key, member in node.members():
        if key not in known and not key.startswith("x-"):
            near = get_close_matches(key, known, n=1)
            hint = (
                f"did you mean `{near[0]}`?" if near else f"known: {', '.join(known)}"
            )
            raise _wrong(member, f"`{key}` is not a known key; {hint}")


def _do(patch: Patch, action: Node, report: Report) -> None:
    """One action. It is told if there is nothing that it changes."""
    target, how = action.child("target"), _modifier(action)
    places = selected(patch.data, target)
    if not places:
        said = f"`{target.value}` selects nothing in the document"
        report(Diagnostic("overlay-no-match", said, target.at))
    elif how.pointer[-1] == "remove":
        _remove(patch, places, how)
    else:
        _update(patch, places, _material(patch, how), how)


def _modifier(action: Node) -> Node:
    """What is to be done: `update`, `copy`, or `remove` where that is true."""
    remove = action.child("remove")
    if not isinstance(remove.value, bool | None):
        raise _wrong(
            remove, f"`remove` must be true or false, not {shown(remove.value)}"
        )
    found = [node for key in ("update", "copy") if (node := action.get(key))]
    if remove.value:
        return remove
    if len(found) != 1:
        said = "an action has one of `update`, `copy` and `remove: true`"
        raise _wrong(found[1] if found else action, said)
    return found[0]


def _material(patch: Patch, how: Node) -> Json:
    """What is merged into the targets."""
    if how.pointer[-1] == "update":
        return how.value
    places = selected(patch.data, how)
    if len(places) != 1:
        said = (
            f"`{how.value}` selects {len(places) or 'nothing'}; one thing can be copied"
        )
        raise _wrong(how, said)
    found: Json = deepcopy(patch.value(places[0]))  # else both would change as one
    return found


def _remove(patch: Patch, places: list[Pointer], how: Node) -> None:
    if () in places:
        raise _wrong(how, "the document itself cannot be removed")
    for place in sorted(
        places, key=_order, reverse=True
    ):  # the last item of a list first
        patch.drop(place, Origin(how.document, how.pointer))


def _order(pointer: Pointer) -> tuple[tuple[int, str], ...]:
    return tuple((int(part) if part.isdecimal() else -1, part) for part in pointer)


def _update(patch: Patch, places: list[Pointer], value: Json, how: Node) -> None:
    kinds = sorted({kind(patch.value(place)) for place in places})
    if len(kinds) > 1:
        said = f"the target selects {' and '.join(kinds)}; it must be one kind of thing"
        raise _wrong(how, said)
    for place in places:
        if kinds == ["a list"] and not isinstance(value, list):
            patch.append(place, value, Origin(how.document, how.pointer))
        else:
            _merge(patch, place, value, how)


def _merge(patch: Patch, place: Pointer, value: Json, how: Node) -> None:
    """Objects member by member, lists one after the other, plain values replaced."""
    there = patch.value(place)
    if isinstance(there, dict) and isinstance(value, dict):
        for key, inner in value.items():
            below, member = (*place, key), Node(
                how.document, (*how.pointer, key), inner
            )
            if key in there:
                _merge(patch, below, inner, member)
            else:
                patch.put(below, inner, Origin(how.document, member.pointer))
    elif isinstance(there, list) and isinstance(value, list):
        for number, item in enumerate(value):
            origin = Origin(how.document, (*how.pointer, str(number)))
            patch.append(place, item, origin)
    elif kind(there) == kind(value) or there is None:
        patch.put(place, value, Origin(how.document, how.pointer))
    else:
        said = f"{kind(value)} cannot be merged into {kind(there)}; remove that first, by an action of its own"
        raise _wrong(how, said)


# --- patches --------------------------------------------------------------------------


def _override(patch: Patch, place: Pointer, node: Node) -> None:
    """Objects member by member; what is null is removed; all else is replaced (RFC 7396, 2)."""
    there = patch.value(place)
    if not isinstance(there, dict):
        patch.put(place, {}, Origin(node.document, node.pointer))
        there = {}
    for key, member in node.members():
        below = (*place, key)
        if isinstance(member.value, dict):
            if key not in there:
                patch.put(below, {}, Origin(node.document, member.pointer))
            _override(patch, below, member)
        elif member.value is not None:
            patch.put(below, member.value, Origin(node.document, member.pointer))
        elif key in there:
            patch.drop(below, Origin(node.document, member.pointer))
