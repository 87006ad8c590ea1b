"""Problems of what is written -> what is said of them."""

from __future__ import annotations

from typing import Final

from .kinds import Code, Severity

H = Severity.HINT
E = Severity.ERROR
F = Severity.FATAL

OUTPUTS: Final[dict[str, Code]] = {
    "output-foreign": Code(
        F,
        "The output folder is not an SDK of sdkwright",
        "It holds files, and no `.sdkwright.json` says that we wrote them.",
        "Choose an empty folder, or remove what is in it.",
    ),
    "output-unsafe": Code(
        F,
        "A path leads out of the output folder",
        "A file's path has `..` in it, or there is a symbolic link on the way.",
        "Remove the link, or choose another folder; nothing was written.",
    ),
    "output-unwritable": Code(
        F,
        "The output folder cannot be written",
        "A right is missing, the disk is full, or a folder stands where a file is due.",
        "Make room or give the right, and run again.",
    ),
    "output-locked": Code(
        F,
        "Another run writes the same folder",
        "It holds the folder for longer than a run takes.",
        "Wait until it is done, or end it; nothing was written by this one.",
    ),
    "eject-impossible": Code(
        F,
        "A file cannot be handed over, or taken back",
        "It is not a generated file of an SDK, or it already is what it should become.",
        "Name a file that `.sdkwright.json` lists; docs/regeneration.md tells more.",
    ),
    "edit-kept": Code(
        H,
        "A generated file was edited by hand",
        "Its text is not what the last generation wrote; it was merged with what is new.",
        "Nothing need be done; what is in `custom/`, or ejected, never has to be merged.",
    ),
    "edit-conflict": Code(
        E,
        "Your lines and generated lines do not go together",
        "Both changed the same part of the file, or it is not known what was generated before.",
        "Settle the part between the conflict markers; or take what you need from the `.new` file and delete it.",
    ),
    "edit-left": Code(
        E,
        "An edited file is no longer generated",
        "The document has no longer what it was made from.",
        "Move what you need, and delete the file; it is not ours any more.",
    ),
    "edits-many": Code(
        E,
        "More was edited by hand than the configuration allows",
        "The lines added and removed in generated files are more than `edits.budget`.",
        "Move code into `custom/`, or raise the budget; `sdkwright edits` lists all.",
    ),
    "drift-document": Code(
        E,
        "The document changed since the SDK was generated",
        "The document, or a file that it refers to, is not what the SDK was made from.",
        "Run `sdkwright generate`, and commit what it writes.",
    ),
    "drift-config": Code(
        E,
        "The configuration changed since the SDK was generated",
        "A key of sdk.yaml, an option of the command, an overlay, a template or code in `custom/` is another.",
        "Run `sdkwright generate`, and commit what it writes.",
    ),
    "drift-generator": Code(
        E,
        "Another sdkwright generated the SDK",
        "Its version, or what it is installed with (black, for one), is not the same here and there.",
        "Install the same version in both places, or run `sdkwright generate` and commit what it writes.",
    ),
    "drift-edited": Code(
        E,
        "A generated file was edited since the SDK was generated",
        "Its text is not what was generated, and no generation has merged it yet.",
        "Run `sdkwright generate`, which keeps the edit, or undo it; `sdkwright check --diff` shows it.",
    ),
    "drift-missing": Code(
        E,
        "A generated file is not there",
        "It was deleted, or never committed; perhaps a .gitignore has it.",
        "Run `sdkwright generate` and commit all of it, or list in `.sdkwrightignore` what you do not want.",
    ),
    "drift-extra": Code(
        E,
        "A module that was not generated stands among those that were",
        "A merge brought it back, it was edited and is no longer generated, or somebody put it there.",
        "Delete it, move it into `custom/`, or list it in `.sdkwrightignore`.",
    ),
}
