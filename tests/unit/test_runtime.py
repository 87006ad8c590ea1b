"""Texts of modules -> the modules that an SDK needs."""

from __future__ import annotations

from pathlib import Path

from sdkwright.runtime import runtime

MODULES = {
    "__init__": "",
    "a": "from . import b\nfrom .c import C\n\nif TYPE_CHECKING:\n    from .d import D\n",
    "b": "def f():\n    from . import (\n        e as e,\n    )\n    from .f import f\n    from .nowhere import g\n",
    "c": "import d\nfrom pydantic import BaseModel\n",
    "d": "",
    "e": "from .a import A\n",
    "f": "",
    "alone": "from .a import A\n",
}


def test_imports_are_followed_wherever_they_stand(tmp_path: Path) -> None:
    for name, text in MODULES.items():
        (tmp_path / f"{name}.py").write_text(text, encoding="utf-8")
    code = ["from ._core.a import A\n", "from .._core import nothing\n"]
    found = dict(runtime(tmp_path, code))
    assert {*found} == {"__init__.py", "a.py", "b.py", "c.py", "d.py", "e.py", "f.py"}
    assert found["a.py"] == MODULES["a"]
    assert {*dict(runtime(tmp_path, ["from .._core import d"]))} == {"__init__.py", "d.py"}
