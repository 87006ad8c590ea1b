"""JSON to XML and back, by a description of how an API writes its data as XML.

What the description says nothing of is kept, too: an unknown attribute as `@name`, text
that stands beside elements as `#text`, and an element of another namespace as
`{namespace}name`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from pydantic_core import from_json, to_json

from .operation import NOTHING
from .xml_kinds import ANYTHING as ANYTHING
from .xml_kinds import BASE64 as BASE64
from .xml_kinds import BOOLEAN as BOOLEAN
from .xml_kinds import INTEGER as INTEGER
from .xml_kinds import NUMBER as NUMBER
from .xml_kinds import TEXT as TEXT
from .xml_kinds import TOKEN as TOKEN
from .xml_kinds import OneOf as OneOf
from .xml_nodes import Attribute as Attribute
from .xml_nodes import Choice as Choice
from .xml_nodes import Element as Element
from .xml_nodes import Repeated as Repeated
from .xml_nodes import Text as Text
from .xml_objects import Inline as Inline
from .xml_objects import ListOf as ListOf
from .xml_objects import MapOf as MapOf
from .xml_objects import Object as Object
from .xml_tree import Writer, tree_of, undescribed

if TYPE_CHECKING:
    from .http import Response

Root = Callable[[], Element | Choice | Inline]


class Xml:
    """The bodies of one operation that are XML.

    Args:
        body: The root element of its request body, if that is XML.
        answers: Status to the root element of the response; 2, 4 and 5 stand for the rest
            of their hundred, 0 for every other.
    """

    def __init__(
        self, body: Root | None = None, answers: Mapping[int, Root] = NOTHING
    ) -> None:
        self._body = body
        self._answers = answers

    def written(self, content: bytes) -> bytes:
        """The JSON of a request body as it travels.

        Raises:
            ValueError: It has a name or a character that no XML can have.
        """
        if self._body is None:
            return content
        writer, above = Writer(), ET.Element("")
        self._body().write(above, from_json(content), writer)
        if len(above) != 1:
            raise ValueError("XML has one root: a list needs an element around it")
        return writer.text(above[0])

    def read(self, response: Response) -> bytes:
        """The JSON of a response body.

        Raises:
            ValueError: It says that it is XML, and is not.
        """
        content = response.content
        if not _is_xml(response.headers.get("content-type", ""), content):
            return content
        root = tree_of(content, response.charset_encoding)
        node, status = self._answers, response.status_code
        later = node.get(status) or node.get(status // 100) or node.get(0)
        try:
            return to_json(later().read_one(root) if later else undescribed(root))
        except RecursionError:
            raise ValueError("XML that is nested too deeply") from None


def _is_xml(media_type: str, content: bytes) -> bool:
    """Whether a body is XML: as it says, or as it looks where it says something vague."""
    said = media_type.lower()
    if "xml" in said:
        return bool(content)
    is_other = "json" in said or "html" in said
    return not is_other and content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<")
