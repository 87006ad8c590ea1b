"""The methods of an SDK -> what their operations return, and what their arguments may be.

Annotations of arguments never run in an SDK; here they do, with the names that a type checker
knows. What is only for a type checker, such as TypedDicts, is left out of them.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Iterator, Mapping, Sequence
from types import ModuleType
from typing import Annotated, Any, get_args, get_origin

from typing_extensions import is_typeddict

from benches.corpus_examples_found import Walk, as_map, follow, is_json, members
from benches.corpus_examples_parts import (
    NOTHING,
    UNIONS,
    Arguments,
    any_of,
    resolved,
)
from benches.corpus_examples_source import checked_names
from sdkwright.spec.node import Node

Pairs = Iterator[tuple[Node, Any]]
"""Schemas and types."""


class Types:
    """`types` as arguments see it: names for unions of TypedDicts mean the models in them."""

    def __init__(self, module: ModuleType) -> None:
        self._module = module

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._module, name)
        if found is not Any:
            return found
        bare = name.removesuffix("Param").removesuffix("Input")
        return getattr(self._module, bare, Any)


class Methods:
    """The operations of an SDK beside those of its document."""

    def __init__(self, walk: Walk, manifest: Mapping[str, Any]) -> None:
        self.walk = walk
        self.entries = manifest["operations"]
        self.types = importlib.import_module(f"{manifest['package']}.types")
        package = importlib.import_module(f"{manifest['package']}.resources")
        found = pkgutil.iter_modules(package.__path__, f"{package.__name__}.")
        modules = [importlib.import_module(each.name) for each in found]
        self.operations = dict(all_operations(modules))
        self._names: dict[str, dict[str, Any]] = {}

    def pairs(self) -> Pairs:
        """Schemas and types of all operations."""
        for entry in self.entries:
            documented = self.walk.operations.get((entry["method"], entry["path"]))
            written = self.operations.get(entry["call"])
            if documented and written:
                yield from self._responses(documented[1], written[1])
                yield from self._arguments(entry, documented, *written)

    def _responses(self, described: Node, operation: Any) -> Pairs:
        if type(operation).__name__ not in ("Operation", "PageOperation"):
            return
        responses = described.child("responses")
        listed = follow(responses) or responses
        for status, response in members(listed):
            schema = body_schema(follow(response))
            kind = kind_of_status(operation, status)
            if schema is not None and kind is not NOTHING and kind is not None:
                yield schema, kind

    def _arguments(
        self,
        entry: Mapping[str, Any],
        documented: tuple[Node, Node],
        module: ModuleType,
        operation: Any,
    ) -> Pairs:
        told = self._told(entry, module)
        named = {(each["in"], each["wire"]): each["python"] for each in entry["params"]}
        for (place, wire), python in named.items():
            if python in told:
                told[python] = noted(told[python], operation, f"{place}:{wire}")
        for wire, python in (entry["body"] or {}).get("properties", {}).items():
            if python in told:
                told[python] = noted(told[python], operation, wire)
        for param in parameters(*documented):
            python = named.get((as_map(param).get("in"), as_map(param).get("name")))
            schema = param_schema(param)
            if schema is not None and python in told:
                yield schema, told[python]
        if entry["body"]:
            yield from self._body(entry["body"], documented, told)

    def _body(
        self,
        body: Mapping[str, Any],
        documented: tuple[Node, Node],
        told: dict[str, Any],
    ) -> Pairs:
        named = body["properties"]
        flat = {wire: told[name] for wire, name in named.items() if name in told}
        for param in parameters(*documented):
            name = as_map(param).get("name")
            if as_map(param).get("in") == "formData" and name in flat:
                yield param, flat[name]
        schema = request_schema(*documented, body["media_type"])
        is_raw = body["argument"] and not is_json(body["media_type"])
        if schema is None or is_raw:
            return
        if body["argument"] in told:
            yield schema, told[body["argument"]]
        elif flat:
            yield schema, Arguments(flat)

    def _told(self, entry: Mapping[str, Any], module: ModuleType) -> dict[str, Any]:
        """What the signature of a method says about its arguments."""
        name = entry["call"].rpartition(".")[2]
        owners = [
            each
            for each in vars(module).values()
            if isinstance(each, type)
            and each.__module__ == module.__name__
            and inspect.isfunction(vars(each).get(name))
            and any(base.__name__ == "Resource" for base in each.__mro__)
        ]
        if not owners:
            return {}
        if module.__name__ not in self._names:
            own = {"types": Types(self.types)}
            self._names[module.__name__] = checked_names(module) | own
        names = self._names[module.__name__]
        signature = inspect.signature(vars(owners[0])[name])
        return {
            param.name: received(eval(param.annotation, names))
            for param in signature.parameters.values()
            if param.kind is not param.VAR_KEYWORD and param.name != "self"
        }


def all_operations(
    modules: Sequence[ModuleType],
) -> Iterator[tuple[str, tuple[ModuleType, Any]]]:
    """By the name of the method: each with the module that it stands in."""
    for module in modules:
        for value in vars(module).values():
            names = {each.__name__ for each in type(value).__mro__}
            if "Operation" in names:
                yield value.name, (module, value)


def received(kind: Any) -> Any:
    """What may be given for an argument, without TypedDicts, whose names are Python's."""
    origin, inner = get_origin(kind), get_args(kind)
    if origin in UNIONS:
        kept = [received(each) for each in inner if not is_left_out(each)]
        return any_of(kept) if kept else Any
    if origin is Annotated:
        return Annotated[(received(inner[0]), *kind.__metadata__)]
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return dict[str, received(inner[1])]  # type: ignore[misc]
    if (
        origin is not tuple
        and isinstance(origin, type)
        and issubclass(origin, Sequence)
    ):
        return list[received(inner[0])]  # type: ignore[misc]
    return kind


def noted(kind: Any, operation: Any, name: str) -> Any:
    """With the notation that an operation has for an argument, if it has one."""
    for each in operation.shapes.get(name, ()):
        if hasattr(each, "written") and hasattr(each, "__get_pydantic_core_schema__"):
            return Annotated[kind, each]
    return kind


def is_left_out(kind: Any) -> bool:
    """A TypedDict, or the mark of an argument that is not given."""
    kind = resolved(kind)
    return bool(is_typeddict(kind)) or getattr(kind, "__name__", "") == "Omit"


def kind_of_status(operation: Any, status: str) -> Any:
    """What a response with this status (or `4XX`, or `default`) is read as."""
    if status.isdecimal() and int(status) < 400:
        return operation.type_of(int(status))
    if status[:1] in ("2", "3"):
        return operation.result_type
    digits = status if status.isdecimal() else f"{status[:1]}00"
    if not digits.isdecimal() and status != "default":
        return NOTHING
    code = 0 if status == "default" else int(digits)
    return operation.error_type(code, lambda: NOTHING)


# --- where the document says it -------------------------------------------------------
def body_schema(holder: Node | None) -> Node | None:
    """Of the media type that is JSON, the first; of Swagger 2.0 the one that there is."""
    if holder is None:
        return None
    if "schema" in as_map(holder):
        return holder.get("schema")
    for name, media in members(holder.child("content")):
        if is_json(name):
            found = follow(media) or media
            return found.get("schema")
    return None


def parameters(item: Node, operation: Node) -> Iterator[Node]:
    """Those of the path item, too."""
    for owner in (operation, item):
        for each in owner.child("parameters").elements():
            found = follow(each)
            if found is not None:
                yield found


def param_schema(param: Node) -> Node | None:
    """A parameter of Swagger 2.0 is itself where its schema is."""
    return body_schema(param) or (param if "type" in as_map(param) else None)


def request_schema(item: Node, operation: Node, media_type: str) -> Node | None:
    """What a request body must fit."""
    body = operation.get("requestBody")
    if body is not None:
        whole = follow(body) or body
        exact = whole.child("content", media_type)
        return (follow(exact) or exact).get("schema") or body_schema(whole)
    for each in parameters(item, operation):
        if as_map(each).get("in") == "body":
            return each.get("schema")
    return None
