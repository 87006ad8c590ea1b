"""A schema of a number -> a number within its bounds, exactly (JSON Schema validation, section 6.2)."""

from __future__ import annotations

from decimal import ROUND_CEILING, Decimal, InvalidOperation
from typing import Any

from sdkwright.mock.exchange import Schema


def integer(schema: Schema, turn: int = 0) -> int:
    """The smallest whole number that is allowed, from 1 on if it can be; `turn` steps further."""
    return int(multiple(schema, whole(schema.get("multipleOf")), turn))


def number(schema: Schema, turn: int = 0) -> float:
    """Likewise, with a fraction where the bounds leave room for one."""
    step = positive(schema.get("multipleOf"))
    if step is None and turn == 0 and inside(schema, Decimal("1.5")):
        return 1.5
    value = multiple(schema, step or spacing(schema), turn)
    return int(value) if value == int(value) else float(value)


def multiple(schema: Schema, step: Decimal, turn: int) -> Decimal:
    """The first multiple of `step` from 1 or the lower bound on, then `turn` more."""
    low = lower(schema)
    start = Decimal(1) if low is None or low <= 1 else low
    value = (start / step).to_integral_value(ROUND_CEILING) * step
    if not below(schema, value):
        start = low if low is not None else highest(schema) - step * (turn + 1)
        value = (start / step).to_integral_value(ROUND_CEILING) * step
    if not above(schema, value):
        value += step
    return value + step * turn


def spacing(schema: Schema) -> Decimal:
    """1, or less where the bounds lie closer together."""
    low, high = lower(schema), upper(schema)
    if low is None or high is None or high - low > 2 or high <= low:
        return Decimal(1)
    return (high - low) / 4


def highest(schema: Schema) -> Decimal:
    """The upper bound, where it is known that there is one."""
    high = upper(schema)
    return Decimal(0) if high is None else high


def inside(schema: Schema, value: Decimal) -> bool:
    """Whether both bounds hold."""
    return above(schema, value) and below(schema, value)


def above(schema: Schema, value: Decimal) -> bool:
    """Whether the lower bounds hold."""
    least, beyond = exact(schema.get("minimum")), exact(schema.get("exclusiveMinimum"))
    return (least is None or value >= least) and (beyond is None or value > beyond)


def below(schema: Schema, value: Decimal) -> bool:
    """Whether the upper bounds hold."""
    most, under = exact(schema.get("maximum")), exact(schema.get("exclusiveMaximum"))
    return (most is None or value <= most) and (under is None or value < under)


def lower(schema: Schema) -> Decimal | None:
    """The higher of the lower bounds."""
    bounds = [exact(schema.get(key)) for key in ("minimum", "exclusiveMinimum")]
    return max([each for each in bounds if each is not None], default=None)


def upper(schema: Schema) -> Decimal | None:
    """The lower of the upper bounds."""
    bounds = [exact(schema.get(key)) for key in ("maximum", "exclusiveMaximum")]
    return min([each for each in bounds if each is not None], default=None)


def whole(step: Any) -> Decimal:
    """The smallest whole multiple of `step`, 1 if there is no step."""
    found = positive(step)
    return Decimal(found.as_integer_ratio()[0]) if found else Decimal(1)


def positive(value: Any) -> Decimal | None:
    """A step above 0, None for anything else."""
    found = exact(value)
    return found if found is not None and found > 0 else None


def exact(value: Any) -> Decimal | None:
    """The number as it is written, None for what is not a finite number."""
    if isinstance(value, bool) or not isinstance(value, int | float) or value != value:
        return None
    try:
        found = Decimal(str(value))
    except InvalidOperation:
        return None
    return found if found.is_finite() else None
