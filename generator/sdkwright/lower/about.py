"""`info` and `externalDocs` -> who answers for the API, and where more is said about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import ir

if TYPE_CHECKING:
    from ..spec.document import Spec


def about_of(spec: Spec) -> ir.About:
    """What the document says of the API as a whole, texts and addresses as they are written."""
    return ir.About(
        summary=spec.text("info", "summary"),
        contact=spec.text("info", "contact", "name"),
        email=spec.text("info", "contact", "email"),
        support_url=spec.text("info", "contact", "url"),
        docs_url=spec.text("externalDocs", "url"),
        terms_url=spec.text("info", "termsOfService"),
    )
