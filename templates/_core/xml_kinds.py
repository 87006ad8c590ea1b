"""The inside of an element to a value and back: kinds without parts, and what all share."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Protocol
from xml.etree import ElementTree as ET

from .data import is_list
from .xml_tree import NIL, Writer, fill, undescribed

INTEGER_TEXT = re.compile(r"[+-]?[0-9]{1,4000}")
NUMBER_TEXT = re.compile(r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]{1,3})?")
TRUTH = {"true": True, "1": True, "false": False, "0": False}


class Kind(Protocol):
    """What the inside of an element is."""

    @property
    def is_list(self) -> bool:
        """Whether a list is one value of it, not many."""
        ...

    def expects(self, tag: str) -> bool:
        """Whether it may have an element of this name inside."""
        ...

    def parse(self, text: str) -> object:
        """The value that stands for a text."""
        ...

    def read(self, element: ET.Element) -> object:
        """The value that an element holds."""
        ...

    def write(self, element: ET.Element, value: object, writer: Writer) -> None:
        """Fill an element with a value."""
        ...

    def fit(self, keys: Iterable[str]) -> int:
        """How well an object with these keys fits."""
        ...


class Scalar:
    """A value without parts, by what its text stands for."""

    is_list = False

    def __init__(self, parse: Callable[[str], object]) -> None:
        self._parse = parse

    def expects(self, tag: str) -> bool:
        """Never: it has no elements inside."""
        return False

    def fit(self, keys: Iterable[str]) -> int:
        """It fits no object."""
        return -len([*keys]) - 1

    def parse(self, text: str) -> object:
        """The value that stands for a text."""
        return self._parse(text)

    def read(self, element: ET.Element) -> object:
        """The value of an element; all of it if there is more than text."""
        return undescribed(element) if len(element) else self.parse(element.text or "")

    def write(self, element: ET.Element, value: object, writer: Writer) -> None:
        """Fill an element with the text of a value."""
        fill(element, value, writer)


class Anything(Scalar):
    """A value of which nothing is known: a text, or an object of all that is inside."""

    def expects(self, tag: str) -> bool:
        """Whatever comes."""
        return True

    def read(self, element: ET.Element) -> object:
        """The value of an element."""
        return undescribed(element)


def _token(text: str) -> object:
    return text.strip() or None


def _base64(text: str) -> object:
    return "".join(text.split())


def _integer(text: str) -> object:
    text = text.strip()
    return int(text) if INTEGER_TEXT.fullmatch(text) else text or None


def _number(text: str) -> object:
    value = _integer(text)
    if not isinstance(value, str) or not NUMBER_TEXT.fullmatch(value):
        return value
    number = float(value)
    return number if number - number == 0 else value  # JSON has no infinity


def _boolean(text: str) -> object:
    text = text.strip()
    return TRUTH.get(text.lower(), text or None)


TEXT = Scalar(str)
"""Text, to the letter."""
TOKEN = Scalar(_token)
"""Text with nothing around it: dates, listed values."""
BASE64 = Scalar(_base64)
INTEGER = Scalar(_integer)
NUMBER = Scalar(_number)
BOOLEAN = Scalar(_boolean)
ANYTHING = Anything(str)


class OneOf:
    """A value of one of several kinds, of which one at most has parts."""

    def __init__(self, *kinds: Kind) -> None:
        self._whole = [kind for kind in kinds if not isinstance(kind, Scalar)]
        self._scalars = [kind for kind in kinds if isinstance(kind, Scalar)]
        self.is_list = any(kind.is_list for kind in kinds)

    def expects(self, tag: str) -> bool:
        """Whether a kind of it does."""
        return any(kind.expects(tag) for kind in self._whole)

    def fit(self, keys: Iterable[str]) -> int:
        """As well as that of its kinds which has parts."""
        keys = [*keys]
        return max((kind.fit(keys) for kind in self._whole), default=-len(keys) - 1)

    def parse(self, text: str) -> object:
        """The value that stands for a text: no text if it can be something else."""
        values = [kind.parse(text) for kind in self._scalars]
        others = [each for each in values if not isinstance(each, (str, type(None)))]
        texts = [each for each in values if isinstance(each, str)]
        return [*others, *texts, *values, text][0]

    def read(self, element: ET.Element) -> object:
        """The value of an element."""
        has_parts = len(element) or not self._scalars
        if self._whole and (has_parts or element.attrib.keys() - {NIL}):
            return self._whole[0].read(element)
        return undescribed(element) if has_parts else self.parse(element.text or "")

    def write(self, element: ET.Element, value: object, writer: Writer) -> None:
        """Fill an element with a value."""
        kinds = [k for k in self._whole if k.is_list == is_list(value)]
        if kinds:
            kinds[0].write(element, value, writer)
        else:
            fill(element, value, writer)
