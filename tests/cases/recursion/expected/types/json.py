"""`Json`, and what belongs to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Union

from typing_extensions import TypeAlias

from .._core.references import reference

if TYPE_CHECKING:
    Json: TypeAlias = "Union[str, float, bool, list[Json], dict[str, Json], None]"
else:
    Json = Union[
        str,
        float,
        bool,
        list[reference(__package__, "Json")],
        dict[str, reference(__package__, "Json")],
        None,
    ]
"""Any JSON."""
