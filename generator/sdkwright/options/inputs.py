"""The section `filter`: what of a document the SDK is to have."""

from __future__ import annotations

from sdkwright.sections import Section


class Filter(Section):
    """An operation stays if it meets every key; `*` stands for any text, in all of them."""

    tags: tuple[str, ...] = ()
    """Only operations that have one of these tags."""
    exclude_tags: tuple[str, ...] = ()
    """No operations that have one of these."""
    paths: tuple[str, ...] = ()
    """Only operations below these paths: `/v1/*`."""
    exclude_paths: tuple[str, ...] = ()
    """No operations below these."""
    operations: tuple[str, ...] = ()
    """Only these, by operationId or as `get /pets/{id}`."""
    exclude_operations: tuple[str, ...] = ()
    """Not these."""
    audiences: tuple[str, ...] = ()
    """Only operations whose `x-fern-audiences` has one of these, and no other thing that is for others."""
    internal: bool = True
    """Whether what is marked `x-internal: true` stays."""
    ignored: bool = False
    """Whether what is marked `x-fern-ignore`, `x-speakeasy-ignore`, or as `x-stainless-skip` or `-only` for other languages, stays."""
