"""Documents broken at random -> overlays that repair what they say they do, and change no SDK."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from sdkwright.config import Config, load_config
from sdkwright.diagnostics import SpecError
from sdkwright.fixing import fixes
from sdkwright.pipeline import generate, lint

CASES = Path(__file__).parents[1] / "cases"
DOCUMENTS = ("repaired", "unions", "bodies", "pagination", "types")
JUNK: tuple[Any, ...] = (
    None, True, 5, 1.5, "5", "true", "integer", "#/components/schemas/X", [], [1], ["x"], [{}],
    {}, {"a": 1}, {"$ref": "#/nowhere"}, {"type": "int"},
)  # fmt: skip


def broken(seed: int) -> Any:
    """A document in which some values are others."""
    chance = random.Random(seed)
    text = (CASES / chance.choice(DOCUMENTS) / "openapi.yaml").read_text(
        encoding="utf-8"
    )
    document = json.loads(json.dumps(yaml.safe_load(text), default=str))
    for _ in range(chance.randint(1, 8)):
        holder, key = chance.choice([*places(document)])
        holder[key] = json.loads(json.dumps(chance.choice(JUNK)))
    return {**document, "openapi": "3.1.0"}


def places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Everything that can be replaced."""
    keys = (
        value
        if isinstance(value, dict)
        else range(len(value)) if isinstance(value, list) else ()
    )
    for key in keys:
        yield value, key
        yield from places(value[key])


def files(config: Config) -> dict[str, str]:
    made = generate(config).files
    return {file.path: file.text for file in made if file.path != ".sdkwright.json"}


@pytest.mark.parametrize("seed", range(12))
def test_what_is_repaired_is_gone_and_the_sdk_is_the_same(
    seed: int, tmp_path: Path
) -> None:
    (tmp_path / "openapi.json").write_text(json.dumps(broken(seed)))
    config = load_config(str(tmp_path))
    try:
        fixed = fixes(config)
    except SpecError as error:  # nothing is left to generate from
        assert error.diagnostic.severity.value == "fatal"
        return
    (tmp_path / "fixes.json").write_text(json.dumps(fixed.overlay))
    cured = config.model_copy(update={"overlays": (str(tmp_path / "fixes.json"),)})
    assert files(cured) == files(config)
    left = {(d.code, d.message, d.at and d.at.pointer) for d in lint(cured)}
    assert not left & {(d.code, d.message, d.at and d.at.pointer) for d in fixed.fixed}
