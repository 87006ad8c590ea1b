"""Our layout against its arbiter: black leaves every text that `wrap` returns as it is.

`LAYOUT_EXAMPLES=10000 pytest tests/properties/test_layout.py` for the long run.
"""
from __future__ import annotations

import ast
import os

import black
import pytest
from black.mode import TargetVersion
from black.strings import str_width
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from sdkwright.python.layout import finish, searched, wrap
from sdkwright.python.literals import _CONTROL, docstring, literal, string, width
from sdkwright.python.plain import NotPlain, plain

settings.register_profile(
    "layout", max_examples=int(os.environ.get("LAYOUT_EXAMPLES", "100")), deadline=None, suppress_health_check=list(HealthCheck)
)
settings.load_profile("layout")
MODES = [black.Mode(), black.Mode(target_versions={TargetVersion.PY310, TargetVersion.PY311})]

# --- strategies: one-line statements, spaced as black spaces them -------------------------------------------------
indents = st.sampled_from([0, 4, 8, 12])
names = st.integers(1, 34).map(lambda n: "abcdefghij_klmnopqrstuvwxyz_0123456789"[:n])
classes = st.integers(1, 40).map(lambda n: "PetOwnerShelterVisitRequestResponsePagesX"[:n])
texts = st.text(alphabet=st.sampled_from("ab '\"\\\n\té漢🙂/{}#"), max_size=30) | st.text(max_size=12)
numbers = st.integers(-(10**20), 10**20) | st.floats(allow_nan=False, allow_infinity=False) | st.booleans() | st.none()
constants = numbers.map(literal) | texts.map(string)
small = st.integers(-9, 99).map(literal) | names.map(string) | st.sampled_from(["None", "omit", "True", "..."])


def listed(items: st.SearchStrategy[str], low: int = 1, high: int = 5) -> st.SearchStrategy[str]:
    return st.lists(items, min_size=low, max_size=high).map(", ".join)


def wider(types: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.one_of(
        st.tuples(st.sampled_from(["list", "Sequence", "Optional", "SyncPage", "type"]), types).map(lambda t: f"{t[0]}[{t[1]}]"),
        types.map(lambda t: f"dict[str, {t}]"),
        types.map(lambda t: f"tuple[{t}, ...]"),
        listed(types, 2).map(lambda t: f"Union[{t}]"),
        st.lists(types, min_size=2, max_size=5).map(" | ".join),
        st.tuples(types, listed(st.tuples(names, small).map("=".join), 1, 3)).map(lambda t: f"Annotated[{t[0]}, Field({t[1]})]"),
    )


leaves = classes | st.sampled_from(["str", "int", "None", "Any", "types.Pet"]) | listed(small, 1, 6).map(lambda t: f"Literal[{t}]")
types = leaves | wider(leaves) | wider(leaves | wider(leaves)) | wider(leaves | wider(leaves | wider(leaves)))
values = st.recursive(
    constants,
    lambda inner: st.one_of(
        st.lists(inner, max_size=5).map(lambda v: "[" + ", ".join(v) + "]"),
        st.lists(inner, min_size=2, max_size=4).map(lambda v: "(" + ", ".join(v) + ")"),
        st.lists(st.tuples(texts.map(string), inner).map(": ".join), max_size=5).map(lambda v: "{" + ", ".join(v) + "}"),
    ),
    max_leaves=12,
)
targets = st.sampled_from(["Field", "self._call", "self._client.pets._call", "PrivateAttr", "TypeAdapter"])
keyword_arguments = st.tuples(names, values | small | names | types).map("=".join)
calls = st.tuples(targets, listed(constants | names, 0, 2), listed(keyword_arguments, 0, 6)).map(
    lambda t: f"{t[0]}({', '.join(filter(None, t[1:]))})"
)
parameters = st.tuples(names, types, st.none() | small).map(lambda t: f"{t[0]}: {t[1]}" + (f" = {t[2]}" if t[2] else ""))


@st.composite
def signatures(draw: st.DrawFn) -> str:
    given_ = draw(st.lists(parameters.filter(lambda p: " = " not in p), max_size=2))
    keywords = draw(st.lists(parameters, max_size=4))
    parts = [*draw(st.sampled_from([["self"], []])), *given_, *(["*", *keywords] if keywords else [])]
    parts += draw(st.sampled_from([["**options: Unpack[RequestOptions]"], []]))
    prefix, end = draw(st.sampled_from(["def ", "async def "])), draw(st.sampled_from([": ...", ":"]))
    result = draw(st.just("None") | types)
    return f"{prefix}{draw(names)}({', '.join(parts)}) -> {result}{end}"


later = classes.map("lambda: types.{}".format)
laters = st.one_of(
    later,
    st.tuples(names, later).map("=".join),
    st.dictionaries(st.integers(0, 599), later, min_size=1, max_size=4).map(
        lambda d: "errors={" + ", ".join(f"{k}: {v}" for k, v in d.items()) + "}"
    ),
    st.dictionaries(names, st.lists(classes, min_size=2, max_size=4), min_size=1, max_size=3).map(
        lambda d: "nested={"
        + ", ".join(f"{string(k)}: lambda: ({', '.join(v)})" for k, v in d.items())
        + "}"
    ),
)

statements = {
    "signature": signatures(),
    "return_call": calls.map("return {}".format),
    "field": st.tuples(names, types, calls).map(lambda t: f"{t[0]}: {t[1]} = {t[2]}"),
    "annotation": st.tuples(names, types).map(": ".join),
    "annotated_value": st.tuples(names, types, values).map(lambda t: f"{t[0]}: {t[1]} = {t[2]}"),
    "type_alias": st.tuples(names, types).map(" = ".join),
    "literal": st.tuples(names, values).map(" = ".join),
    "call_statement": calls,
    "import_from": st.tuples(names, listed(classes, 1, 8)).map(lambda t: f"from .{t[0]} import {t[1]}"),
    "operation": st.tuples(names, classes, listed(laters, 1, 4)).map(
        lambda t: f"{t[0].upper()}: Operation[types.{t[1]}] = Operation({string(t[0])}, {t[2]})"
    ),
    "class": st.tuples(classes, listed(types, 1, 4)).map(lambda t: f"class {t[0]}({t[1]}): ..."),
}


def nested(code: str, indent: int, statement: str) -> str:
    """`code` at its depth in a module that black accepts."""
    heads = [f"class K{depth}:" for depth in range(indent // 4)]
    if statement.startswith("return"):
        heads = [*heads[:-1], "def f():"]
    lines = ["    " * depth + head for depth, head in enumerate(heads)] + [code]
    if statement.startswith(("def", "async")) and statement.endswith(":"):
        lines.append(" " * (indent + 4) + "pass")
    return "\n".join(lines) + "\n"


def meaning(code: str) -> str:
    return ast.dump(ast.parse(code))


def assert_stable(code: str) -> None:
    for mode in MODES:
        assert black.format_str(code, mode=mode) == code


@pytest.mark.parametrize("kind", statements)
def test_black_leaves_a_wrapped_statement_as_it_is(kind: str) -> None:
    @given(statements[kind], indents)
    def check(statement: str, indent: int) -> None:
        indent = max(indent, 4) if kind == "return_call" else indent
        text = wrap(statement, indent)
        assert_stable(nested(text, indent, statement))

    check()


@pytest.mark.parametrize("kind", statements)
def test_what_is_plain_is_what_the_search_finds(kind: str) -> None:
    @given(statements[kind], indents)
    def check(statement: str, indent: int) -> None:
        assume(indent + width(statement) > 88)
        try:
            text = "\n".join(plain(statement, indent // 4))
        except NotPlain:
            return
        assert text == searched(statement, indent // 4)

    check()


NAMES = ", ".join(f'"a_name_of_the_length_{n}"' for n in range(4))
PARAMETERS = ", ".join(f"parameter_number_{n}: int" for n in range(4))
PLAIN = {
    "an import": ("from ._models import " + NAMES.replace('"', ""), True),
    "a signature": (f"def function({PARAMETERS}) -> None: ...", True),
    "a call in a call": (f"return self._call(OPERATION, options, path={{{NAMES}}})", True),
    "a value after an annotation with brackets": (f"names: Sequence[str | int] | None = list(({NAMES}))", True),
    "a class": (f"class Names(Sequence[{NAMES}]): ...", True),
    "an entry that is a line of its own": (f'"names": ({NAMES}),', True),
    "a tuple of one": (f'"names": ("{"n" * 80}",),', True),
    "a union": (f"def function(one: Literal[{NAMES}] | None) -> None: ...", False),
    "two calls": (f"names = sorted({NAMES})[0]", False),
    "brackets that are not the last": (f"name: Literal[{NAMES}] = None", False),
    "a first line that is too long": (f"{'n' * 80}: list[str] = list({NAMES})", False),
    "a parameter that is too long": (f"def function(one: Literal[{NAMES}]) -> None: ...", False),
    "a return type that is too long": (f"def function(one: int) -> Literal[{NAMES}]: ...", False),
}


@pytest.mark.parametrize("what", PLAIN)
def test_what_is_plain_and_what_is_not(what: str) -> None:
    statement, is_plain = PLAIN[what]
    text = wrap(statement, 0)
    assert text == searched(statement, 0)
    if is_plain:
        assert text == "\n".join(plain(statement, 0))
    else:
        with pytest.raises(NotPlain):
            list(plain(statement, 0))


def test_a_comma_added_to_a_return_type_makes_it_break_first() -> None:
    names = "Union[Pet, " + "P" * 31 + ', Literal[98, None, omit, "a"]]'
    assert wrap(f"async def a() -> tuple[dict[str, {names}], ...]:") == (
        f"async def a() -> tuple[\n    dict[\n        str,\n        {names},\n    ],\n    ...,\n]:"
    )


HAND = {
    "a union as the only parameter annotation is parenthesised when it alone is too long": (
        "def f(a: " + " | ".join(["SomeVeryLongNameOfAType"] * 4) + ") -> None: ...",
        "def f(\n    a: (\n        SomeVeryLongNameOfAType\n" + "        | SomeVeryLongNameOfAType\n" * 3 + "    ),\n) -> None: ...",
    ),
    "a return type without commas is parenthesised": (
        "def f() -> " + " | ".join(["SomeVeryLongNameOfAType"] * 4) + ": ...",
        "def f() -> (\n    SomeVeryLongNameOfAType\n" + "    | SomeVeryLongNameOfAType\n" * 3 + "): ...",
    ),
    "one with commas is broken inside": (
        "def f() -> dict[" + ", ".join(["SomeVeryLongNameOfAType"] * 4) + "]: ...",
        "def f() -> dict[\n" + "    SomeVeryLongNameOfAType,\n" * 4 + "]: ...",
    ),
    "parameters move together to the next line if they fit there, without a comma": (
        "def function(first_parameter: str, second_parameter: str, third_parameter: str) -> NoneType: ...",
        "def function(\n    first_parameter: str, second_parameter: str, third_parameter: str\n) -> NoneType: ...",
    ),
    "a list or dict never does: one item per line": (
        "names = [" + ", ".join(["'a_name_of_fifteen'"] * 5).replace("'", '"') + "]",
        "names = [\n" + '    "a_name_of_fifteen",\n' * 5 + "]",
    ),
    "an imported name that is too long gets parentheses and a comma": (
        "from ._models import " + "X" * 80,
        "from ._models import (\n    " + "X" * 80 + ",\n)",
    ),
    "the target's annotation is broken rather than the call": (
        "field: Annotated[SomeVeryLongNameOfAType, SomeVeryLongNameOfAType, SomeVeryLongNameOfAType] = Field()",
        "field: Annotated[\n    SomeVeryLongNameOfAType, SomeVeryLongNameOfAType, SomeVeryLongNameOfAType\n] = Field()",
    ),
    "a long string is never broken, but it moves": (
        'field: str = "' + "x" * 80 + '"',
        'field: str = (\n    "' + "x" * 80 + '"\n)',
    ),
}


@pytest.mark.parametrize("rule", HAND)
def test_the_odd_rules(rule: str) -> None:
    statement, expected = HAND[rule]
    assert wrap(statement) == expected
    assert black.format_str(statement, mode=MODES[1]) == expected + "\n"


def test_only_long_statements_of_a_module_change() -> None:
    long, quoted = "x = f(" + ", ".join(["argument"] * 12) + ")", '    """' + "word " * 30 + 'x"""'
    module = f'"""Doc.\n\n{"w " * 60}w\n"""\n\n# {"c " * 60}c\n\nclass A:\n{quoted}\n\n    {long}\n'
    module = module.replace("\n\nclass", "\n\n\nclass")
    assert finish(module) == module.replace("    " + long, wrap(long, 4)) != module
    assert_stable(finish(module))


@given(texts | st.text())
def test_a_string_means_what_was_given_and_black_keeps_it(value: str) -> None:
    assert eval(string(value)) == value
    assert_stable(f"x = {string(value)}\n")


words = st.lists(st.sampled_from(["a", "word", '"', '""', '"""', "\\", "\\\\", "\\x41", "  ", "\t", "\n", "\n\n", "\n   ", "漢", "\u2028", "\x0c", "'" * 3, "\xa0"])).map(" ".join)


@given(words | words.map(lambda w: w.replace(" ", "")) | st.text(), indents)
def test_a_docstring_compiles_says_its_text_and_black_keeps_it(text: str, indent: int) -> None:
    block = docstring(text, indent)
    code = nested(block, indent, "")
    compile(code, "<docstring>", "exec")
    if indent == 0:
        assert eval(block).split() == _CONTROL.sub(" ", text).split()
        code += "\nx = 1\n"
    assert_stable(code)


@given(st.text(max_size=40))
def test_the_width_of_a_literal_is_black_s(text: str) -> None:
    assert width(string(text)) == str_width(string(text))
