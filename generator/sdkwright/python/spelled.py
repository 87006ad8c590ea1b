"""What is known of methods -> how they, and calls of them, are spelled."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from .targets import Target


def signature(target: Target, *, is_async: bool) -> str:
    """`def find(self, name: str, **options: Unpack[RequestOptions]) -> types.Book | None`."""
    shape = target.shape(is_async)
    positional = [a.declared for a in target.arguments if a.is_positional]
    keyword = [a.declared for a in target.arguments if not a.is_positional]
    star = ["*", *keyword] if keyword else []
    inner = ", ".join(["self", *positional, *star, "**options: Unpack[RequestOptions]"])
    prefix = "async def" if is_async and shape.is_awaited else "def"
    return f"{prefix} {target.name}({inner}) -> {shape.returns}"


def listed(target: Target) -> str:
    """The same for `api.md`: `find(name: str, **options) -> types.Book | None`."""
    text = signature(target, is_async=False).removeprefix("def ")
    text = re.sub(r"\(self(, )?", "(", text, count=1)
    return text.replace("**options: Unpack[RequestOptions]", "**options", 1)


def not_taken(method: str, name: str, taken: Sequence[str]) -> str:
    """What is wrong where a method is given an argument that it does not have."""
    known = ", ".join(f"`{name}`" for name in taken) or "none"
    return f"`{method}` takes no `{name}`; it takes {known}"


def passed(values: Mapping[str, str]) -> str:
    """`book_id=book_id, **options`."""
    return ", ".join([*(f"{k}={v}" for k, v in values.items()), "**options"])
