"""Annotations -> whether all values of one may stand where another was asked for."""

from __future__ import annotations

import pytest

from sdkwright.changes.kinds import Fit, Meanings, kind_of

MEANINGS = Meanings(
    aliases={
        "Genre": kind_of("Union[Literal['a', 'b'], str]"),
        "Tree": kind_of("Union[list[Tree], int]"),
    },
    bases={"Dog": ("Pet",), "Pet": ("Model",), "PetParam": ("TypedDict",)},
)
SAME_BOTH_WAYS = [
    ("str", "str", True),
    ("str", "str | None", True),
    ("str | None", "str", False),
    ("None", "str | None", True),
    ("int", "float", True),
    ("float", "int", False),
    ("bool", "int", True),
    ("datetime", "date", False),
    ("list[int]", "list[float]", True),
    ("list[float]", "list[int]", False),
    ("list[int]", "Sequence[int]", True),
    ("Sequence[int]", "list[int]", False),
    ("dict[str, int]", "Mapping[str, object]", True),
    ("PetParam", "Mapping[str, object]", True),
    ("Pet", "Mapping[str, object]", False),
    ("Dog", "Pet", True),
    ("Dog | Pet", "Pet", True),
    ("Pet", "Dog", False),
    ("Pet", "object", True),
    ("str", "Any", True),
    ("list[str] | None", "Any", True),
    ("Pet", "Any", False),
    ("Any", "str", False),
    ("Any", "Any", True),
    ("Annotated[str, Field(alias='x')]", "str", True),
    ("NotRequired[str]", "Union[str, None]", True),
    ("Literal['a']", "Literal['a', 'b']", True),
    ("Literal['a', 'b']", "Literal['a']", False),
    ("Literal['a', 1]", "str | int", True),
    ("Literal['a']", "str", True),
    ("Literal[1]", "str", False),
    ("Literal['a']", "Genre", True),
    ("Genre", "str", True),
    ("Tree", "list[Tree] | int | None", True),
    ("Tree", "int", False),
    ("Omit | int", "int", True),
]
OPEN_ENDS = [
    ("Literal['a', 'b'] | str", "Literal['a'] | str"),
    ("str", "Literal['a'] | str"),
    ("str", "Genre"),
    ("Literal['c']", "Genre"),
]


@pytest.mark.parametrize("is_sent", [True, False])
@pytest.mark.parametrize(("narrow", "wide", "fits"), SAME_BOTH_WAYS)
def test_what_may_stand_for_what(narrow: str, wide: str, fits: bool, is_sent: bool) -> None:
    assert Fit(MEANINGS, MEANINGS, is_sent).fits(kind_of(narrow), kind_of(wide)) == fits


@pytest.mark.parametrize(("narrow", "wide"), OPEN_ENDS)
def test_an_open_end_takes_any_value_that_comes_back_but_a_server_may_refuse_what_it_does_not_list(
    narrow: str, wide: str
) -> None:
    assert Fit(MEANINGS, MEANINGS, False).fits(kind_of(narrow), kind_of(wide))
    assert not Fit(MEANINGS, MEANINGS, True).fits(kind_of(narrow), kind_of(wide))


def test_kinds_are_told_as_python_writes_them() -> None:
    told = {
        "Union[Literal['a'], Literal['b'], str, None]": "Literal['a', 'b'] | str | None",
        "Annotated[list[types.Book | None], X()] | Omit": "list[types.Book | None]",
        "'Tree'": "Tree",
    }
    assert {text: str(kind_of(text)) for text in told} == told
