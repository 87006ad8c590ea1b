"""Models that know the client they came from, and so can do something themselves."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, overload

from pydantic import PrivateAttr
from typing_extensions import Self

from .data import is_list
from .models import Model
from .omit import Omit
from .operation import NOTHING, Operation
from .recipes import at, data

if TYPE_CHECKING:
    from .engine import Reply
    from .paged import PageOperation

BodyT = TypeVar("BodyT")
ModelT = TypeVar("ModelT", bound=Model)
ObjectT = TypeVar("ObjectT", bound="Bound")


class UnboundObjectError(ValueError):
    """An object that came from no client was asked to do something."""


class Bound(Model):
    """An object of the API that can do things.

    Args:
        data: Its properties, by their names on the wire or in Python.
        client: What its methods call; objects that a client returns know theirs.
        **properties: The same as `data`.
    """

    _caller: Any = PrivateAttr(default=None)
    _context: Mapping[str, Any] = PrivateAttr(default_factory=dict)

    _ways: ClassVar[Mapping[str, tuple[str, ...]]] = NOTHING
    """Argument of methods to where the object has it."""

    def __init__(
        self,
        data: Mapping[str, Any] | Model | None = None,
        client: Any = None,
        **properties: Any,
    ) -> None:
        super().__init__(**_dumped(data), **properties)
        self._caller = getattr(client, "_caller", None)

    def __getstate__(self) -> dict[Any, Any]:
        """Its data: the client is not copied."""
        private: dict[str, Any] = {"_caller": None, "_context": {}}
        return {**super().__getstate__(), "__pydantic_private__": private}

    def __deepcopy__(self, memo: dict[int, Any] | None = None) -> Self:
        made = type(self).__new__(type(self))
        known = {"_caller": self._caller, "_context": self._context}
        state = deepcopy(self.__getstate__(), memo)
        made.__setstate__({**state, "__pydantic_private__": known})
        return made

    def to_dict(self) -> dict[str, Any]:
        """All that the schema lists, by the names on the wire; None where it is not set."""
        fields = type(self).model_fields.items()
        names = {field.alias or name: None for name, field in fields}
        return names | self.export_dict()

    def export_dict(self) -> dict[str, Any]:
        """What is set, by the names on the wire."""
        return data(self)

    def _called(self) -> Any:
        """What makes the calls of its methods."""
        if self._caller is None:
            name = type(self).__name__
            raise UnboundObjectError(
                f"this {name} came from no client; make it with {name}(data, client)"
            )
        return self._caller

    def _known(self, argument: str, given: object = None) -> Any:
        """What the object, or the call that it came from, has for an argument.

        Args:
            argument: Its name.
            given: What the caller says; omitted: it need not be known.
        """
        if given is not None and not isinstance(given, Omit):
            return given
        value = at(self, *self._ways[argument]) if self._ways.get(argument) else None
        if value is None:
            value = self._context.get(argument, given)
        if value is None:
            name = type(self).__name__
            raise ValueError(f"this {name} does not know its `{argument}`")
        return value


class RawBound(Bound):
    """The same, with its data under names that begin with `_`."""

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            try:
                return super().__getattr__(name)
            except AttributeError:
                if not name.startswith("_") or name.startswith("__"):
                    raise
                return _raw(self, name[1:])


def _raw(item: Bound, name: str) -> Any:
    found = type(item).model_fields.get(name)
    wire = (found.alias if found else None) or name
    known = item.to_dict()
    if wire not in known:
        raise AttributeError(f"{type(item).__name__} has no {name!r}")
    return known[wire]


def _dumped(value: Mapping[str, Any] | Model | None) -> dict[str, Any]:
    return {} if value is None else data(value)


def bound_pages(
    operation: PageOperation[Any, BodyT],
    cls: type[ObjectT],
    caller: object,
    context: Mapping[str, object] = NOTHING,
) -> PageOperation[ObjectT, BodyT]:
    """The same as `bound`, for a list that comes in pages."""
    variant: PageOperation[ObjectT, BodyT] = _variant(operation, cls, caller, context)
    return variant


@overload
def bound(
    operation: Operation[list[ModelT]],
    cls: type[ObjectT],
    caller: object,
    context: Mapping[str, object] = NOTHING,
) -> Operation[list[ObjectT]]: ...


@overload
def bound(
    operation: Operation[ModelT],
    cls: type[ObjectT],
    caller: object,
    context: Mapping[str, object] = NOTHING,
) -> Operation[ObjectT]: ...


@overload
def bound(
    operation: Operation[ModelT | None],
    cls: type[ObjectT],
    caller: object,
    context: Mapping[str, object] = NOTHING,
) -> Operation[ObjectT | None]: ...


def bound(
    operation: Operation[Any],
    cls: type[Any],
    caller: object,
    context: Mapping[str, object] = NOTHING,
) -> Operation[Any]:
    """The operation for one call, whose answer knows what it came from.

    Args:
        operation: What answers with models.
        cls: What they become: a subclass of theirs.
        caller: What makes the calls of their methods.
        context: Arguments of this call that their methods need.
    """
    variant: Operation[Any] = _variant(operation, cls, caller, context)
    return variant


def _variant(
    operation: Operation[Any],
    cls: type[Bound],
    caller: object,
    context: Mapping[str, object],
) -> Any:
    def make(value: Any) -> Any:
        if is_list(value):
            return [make(item) for item in value]
        return tied(value, cls, caller, context) if isinstance(value, Model) else value

    def finish(reply: Reply) -> Any:
        return make(operation.finish(reply))

    def complete(page: Any) -> Any:
        page.data = make(page.data)
        return page

    variant = object.__new__(type(operation))
    vars(variant).update(vars(operation), origin=operation)
    vars(variant).update(finish=finish, completed=complete)
    return variant


def tied(
    value: Model, cls: type[ObjectT], caller: object, context: Mapping[str, object]
) -> ObjectT:
    """A model as an object that makes calls. Nothing is copied."""
    made = cls.__new__(cls)
    state: dict[Any, Any] = value.__getstate__()
    known = {"_caller": caller, "_context": context}
    made.__setstate__({**state, "__pydantic_private__": known})
    return made
