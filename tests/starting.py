"""What `init` writes -> whether it gives the same SDK once all of it is decided."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from sdkwright.config import load_config, read_options
from sdkwright.pipeline import Result, generate, starting_config


def decided(text: str) -> str:
    """The file once all that was inferred is decided."""
    return re.sub(r"^# (?!yaml-language-server)", "", text.partition("for editors.\n")[2], flags=re.MULTILINE)


def judged(folder: Path) -> str:
    """Generate twice, compare; the sdk.yaml."""
    inferred = generate(load_config(str(folder)))
    text = starting_config(load_config(str(folder)))
    (folder / "sdk.yaml").write_text(text, encoding="utf-8")
    options = read_options(folder / "sdk.yaml")
    assert options.model_fields_set <= {"spec"}
    (folder / "sdk.yaml").write_text(decided(text), encoding="utf-8")
    assert len(read_options(folder / "sdk.yaml").model_fields_set) >= 12
    again = generate(load_config(str(folder)))
    assert not [d for d in again.diagnostics if d.code.startswith("config")]
    assert [file.path for file in inferred.files] == [file.path for file in again.files]
    for old, new in zip(inferred.files, again.files, strict=True):
        if old.path != ".sdkwright.json":
            assert old.text == new.text, old.path
    assert manifest(inferred) == manifest(again)
    return text


def manifest(result: Result) -> Any:
    """The manifest, but for what tells who decided: that differs as it should."""
    text = next(file.text for file in result.files if file.path == ".sdkwright.json")

    def plain(found: dict[str, Any]) -> dict[str, Any]:
        return {k: v for k, v in found.items() if k not in ("config", "reason", "origin")}

    return json.loads(text, object_hook=plain)
