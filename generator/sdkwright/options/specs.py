"""The section `specs`: the documents of an SDK that is made from several."""

from __future__ import annotations

from collections import Counter
from typing import Annotated

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError

from sdkwright.options.inputs import Filter
from sdkwright.options.words import ResourceName
from sdkwright.sections import Section


class Listed(Section):
    """One of the documents."""

    spec: str
    """A path relative to this file, or a URL."""
    namespace: ResourceName | None = None
    """What its resources stand below; default: nothing, they stand beside the others."""
    overlays: tuple[str, ...] = ()
    """Files that change this document, in order, as `overlays` does for one."""
    filter: Filter | None = None
    """What of this document the SDK is to have; default: as `filter` says."""


def _refuse_repeated(listed: tuple[Listed, ...]) -> tuple[Listed, ...]:
    counts = Counter((one.spec, one.namespace) for one in listed)
    for (spec, namespace), count in counts.items():
        if count > 1:
            place = (
                f"in the namespace {namespace}" if namespace else "without a namespace"
            )
            message = "{spec} is listed twice {place}"
            raise PydanticCustomError(
                "repeated", message, {"spec": spec, "place": place}
            )
    return listed


Specs = Annotated[tuple[Listed, ...], AfterValidator(_refuse_repeated)]
