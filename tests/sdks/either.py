"""What works on sync and on async alike, so that a check is written once."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from typing import Any


async def got(value: Any) -> Any:
    """The value; what it awaits if it is awaitable."""
    return await value if hasattr(value, "__await__") else value


async def items(iterable: Any) -> list[Any]:
    """All items of either kind of iterable."""
    if hasattr(iterable, "__aiter__"):
        return [item async for item in iterable]
    return list(iterable)


@contextlib.asynccontextmanager
async def inside(manager: Any) -> AsyncIterator[Any]:
    """What either kind of context manager opens."""
    if hasattr(manager, "__aenter__"):
        async with manager as value:
            yield value
    else:
        with manager as value:
            yield value
