"""`Link` headers to what they link to (RFC 8288)."""

from __future__ import annotations

import re
from urllib.parse import urljoin

QUOTED = r"\"((?:[^\"\\]|\\.)*)\""
LINK = re.compile(
    rf"<([^>]*)>((?:\s*;\s*[^\s=;,]+(?:\s*=\s*(?:{QUOTED}|[^\s;,\"]*))?)*)"
)
PARAMETER = re.compile(rf";\s*([^\s=;,]+)\s*=\s*(?:{QUOTED}|([^\s;,\"]*))")


def target(header: str, url: str, *relations: str) -> str | None:
    """The target of the first link from `url` that has one of the relations.

    A link whose anchor is another resource is none from here (RFC 8288, 3.2).
    """
    for reference, text, _ in LINK.findall(header):
        parameters: dict[str, str] = {}
        for name, quoted, bare in PARAMETER.findall(text):
            value = re.sub(r"\\(.)", r"\1", quoted) if quoted else bare
            parameters.setdefault(name.lower(), value)  # the first one counts
        said = parameters.get("rel", "").lower().split()
        if any(each in said for each in relations) and _is_here(parameters, url):
            return str(reference).strip()
    return None


def _is_here(parameters: dict[str, str], url: str) -> bool:
    anchor = parameters.get("anchor", "")
    try:
        return not anchor or urljoin(url, anchor) == url
    except ValueError:
        return False
