"""The documented failures -> what most failures of the API look like."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from .. import ir


def common_error(api: ir.Api) -> ir.Api:
    """The API with its most frequent error body; none where no two operations agree."""
    counts = Counter(
        case.type
        for operation in api.operations
        for case in operation.errors
        if isinstance(case.type, ir.Ref)
    )
    if not counts:
        return api
    type, count = max(counts.items(), key=lambda entry: entry[1])
    enough = count > 1 or len(api.operations) == 1
    return replace(api, error_type=type) if enough else api
