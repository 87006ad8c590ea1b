"""Templates show views and compute nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from jinja2 import Environment, nodes

FOLDER = Path(__file__).parents[2] / "templates"
TEMPLATES = {path.name: path.read_text(encoding="utf-8") for path in sorted(FOLDER.rglob("*.jinja"))}
ALLOWED = (
    nodes.Template, nodes.Output, nodes.TemplateData, nodes.Name, nodes.Getattr, nodes.Const, nodes.For, nodes.If,
    nodes.Include, nodes.Macro, nodes.Call, nodes.Filter,
)  # fmt: skip
FILTERS = frozenset(("indent", "join", "repr"))
LONGEST, DEEPEST = 80, 3


def problems(text: str) -> Iterator[str]:
    """What a template does that it may not."""
    tree = Environment(extensions=["jinja2.ext.loopcontrols"]).parse(text)
    macros = {macro.name for macro in tree.find_all(nodes.Macro)}
    for node in tree.find_all(nodes.Node):
        if not isinstance(node, ALLOWED):
            yield f"{node.lineno}: {type(node).__name__}"
        if isinstance(node, nodes.Filter) and node.name not in FILTERS:
            yield f"{node.lineno}: the filter {node.name}"
        if isinstance(node, nodes.Call) and not (isinstance(node.node, nodes.Name) and node.node.name in macros):
            yield f"{node.lineno}: a call of what is no macro"
        if isinstance(node, nodes.If) and not isinstance(node.test, nodes.Name | nodes.Getattr):
            yield f"{node.lineno}: a condition that is more than a look"
        if isinstance(node, nodes.For) and (node.test is not None or not isinstance(node.iter, nodes.Name | nodes.Getattr)):
            yield f"{node.lineno}: a loop that chooses"
    if text.count("\n") > LONGEST:
        yield f"more than {LONGEST} lines"
    if depth(tree) > DEEPEST:
        yield f"more than {DEEPEST} levels"


def depth(node: nodes.Node) -> int:
    """How deep loops and conditions stand in each other; an `elif` stands beside its `if`."""
    own = isinstance(node, nodes.For | nodes.If | nodes.Macro)
    if isinstance(node, nodes.If):
        beside = [depth(other) for other in node.elif_]
        inner = [depth(child) for child in (*node.body, *node.else_)]
        return max([1 + max(inner, default=0), *beside])
    return own + max((depth(child) for child in node.iter_child_nodes()), default=0)


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_template_computes_nothing(name: str) -> None:
    assert [*problems(TEMPLATES[name])] == []


def test_there_are_templates() -> None:
    assert len(TEMPLATES) >= 8


@pytest.mark.parametrize(
    "text",
    [
        "{% set x = 1 %}",
        "{% if view.a == view.b %}{% endif %}",
        "{% if not view.a %}{% endif %}",
        "{% if view.a and view.b %}{% endif %}",
        "{{ view.a + 1 }}",
        "{{ view.a ~ view.b }}",
        "{{ view.a[0] }}",
        "{{ view.a | upper }}",
        "{{ view.a.lower() }}",
        "{{ 'x' if view.a else 'y' }}",
        "{% if view.a is defined %}{% endif %}",
        "{% for x in view.a if x.b %}{% endfor %}",
        "{% for x in range(3) %}{% endfor %}",
        "{% for x in view.a %}{% break %}{% endfor %}",
        "{% if view.a %}{% if view.b %}{% for c in view.c %}{% if c.d %}x{% endif %}{% endfor %}{% endif %}{% endif %}",
        "x\n" * 81,
    ],
)
def test_a_template_that_computes_is_found(text: str) -> None:
    assert [*problems(text)] != []


def test_python_that_is_the_same_in_all_sdks_is_no_template() -> None:
    assert [*(FOLDER / "_core").rglob("*.jinja")] == []
