"""What this SDK has of its own."""

__all__ = ["worth"]


def worth(*values: int) -> int:
    """The sum."""
    return sum(values)
