"""The section `signatures`: how methods take what they are given."""

from __future__ import annotations

from typing import Literal

from sdkwright.options.names import Argument
from sdkwright.sections import Section

BodyLayout = Literal["flat", "whole"]


class Signatures(Section):
    """How methods take what they are given; the usual is `style`'s."""

    positional: Literal["path", "last", "none", "all"] = "path"
    """What may be given by position: parameters of the path; the last of them; nothing; everything."""
    body: BodyLayout = "flat"
    """Whether the properties of a JSON body are arguments, or the body is one."""
    body_argument: Argument = "body"
    """What the argument is called that is a whole body."""
    collisions: Literal["later", "all"] = "later"
    """Of a parameter and a property with one name, which are told apart by their places (`path_id`, `body_id`)."""
