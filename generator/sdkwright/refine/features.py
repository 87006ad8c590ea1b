"""Methods of the client that are configured -> the operations and types that they are made of."""

from __future__ import annotations

from collections.abc import Iterator

from .. import ir
from ..config import Config
from ..data import replace
from ..diagnostics import Diagnostic, Report
from ..options.features import BufferedOperation, CachedOperation, Recorded
from .configured import place_of, unused
from .unwrap import at_way, model_of

Part = tuple[ir.Place | ir.InBody, str]


def offer_features(api: ir.Api, config: Config, report: Report) -> ir.Api:
    """The API whose clients have methods of their own. What cannot be made is reported."""
    if not config.features.are_used:
        return api
    found = Offered(api, config, report)
    return replace(api, cached=tuple(found.cached()), buffers=tuple(found.buffers()))


class Offered:
    """What the configuration says, found in the document."""

    def __init__(self, api: ir.Api, config: Config, report: Report) -> None:
        self._api = api
        self._config = config
        self._report = report
        self._known = {key: o for o in api.described for key in o.keys}

    def cached(self) -> Iterator[ir.Cached]:
        """Methods whose answers are remembered."""
        for name, own in self._config.features.cached_operations.items():
            way = ("features", "cached_operations", name)
            operation = self._known.get(own.operation)
            found = operation and self._cached(name, own, operation, way)
            if found:
                yield found

    def _cached(
        self, name: str, own: CachedOperation, operation: ir.Operation, way: ir.Path
    ) -> ir.Cached | None:
        content = operation.returns
        is_plain = isinstance(content, ir.JsonContent) and not operation.paged
        if not is_plain or not isinstance(operation.body, ir.JsonBody | None):
            self._refuse(way, f"{own.operation} does not take and give plain JSON")
            return None
        assert isinstance(content, ir.JsonContent)
        parts = self._parts(operation)
        chosen = own.arguments or {wire: wire for _, wire in parts}
        for argument, wire in chosen.items():
            if wire not in [wire for _, wire in parts]:
                known = [wire for _, wire in parts]
                at = (*way, "arguments", argument)
                self._report(unused(at, wire, "argument", known, self._config))
                return None
        whole = content.inner or content.type
        type = at_way(self._api, whole, own.result)
        if type is None:
            result = ".".join(own.result)
            self._refuse((*way, "result"), f"the answer has no property {result!r}")
            return None
        return ir.Cached(
            name=name,
            operation=operation.id,
            arguments=tuple((k, *_of(parts, wire)) for k, wire in chosen.items()),
            way=own.result,
            models=tuple(self._models(whole, own.result)),
            type=type,
        )

    def _parts(self, operation: ir.Operation) -> list[Part]:
        """Parameters, and properties of the body."""
        found: list[Part] = [(p.place, p.wire) for p in operation.params]
        if isinstance(operation.body, ir.JsonBody):
            model = model_of(self._api, operation.body.type)
            found += [("body", field.wire) for field in model.fields] if model else []
        return found

    def _models(self, type: ir.Type, way: ir.Path) -> Iterator[ir.Model]:
        for wire in way:
            model = model_of(self._api, type)
            assert model is not None
            yield model
            type = next(field.type for field in model.fields if field.wire == wire)

    def buffers(self) -> Iterator[ir.Buffer]:
        """Methods that record something."""
        for key, own in self._config.features.buffered_operations.items():
            way = ("features", "buffered_operations", key)
            operation = self._known.get(key)
            item = operation and self._item(operation, own, way)
            if operation and item:
                recorders = tuple(self._recorders(own, item, way))
                if recorders:
                    yield ir.Buffer(operation=operation.id, recorders=recorders)

    def _item(
        self, operation: ir.Operation, own: BufferedOperation, way: ir.Path
    ) -> ir.Model | None:
        """What a batch is made of."""
        body = operation.body
        type = (
            at_way(self._api, body.type, (own.items,))
            if isinstance(body, ir.JsonBody)
            else None
        )
        listed = next((t for t in _options(type) if isinstance(t, ir.ListOf)), None)
        found = model_of(self._api, listed.item) if listed else None
        if found is None:
            self._refuse(
                (*way, "items"), f"the body has no list of objects {own.items!r}"
            )
        return found

    def _recorders(
        self, own: BufferedOperation, item: ir.Model, way: ir.Path
    ) -> Iterator[ir.Recorder]:
        for name, recorded in own.methods.items():
            model = self._recorded(own, recorded, item)
            if model is None:
                what = recorded.type or own.body or own.items
                self._refuse((*way, "methods", name), f"there is no object {what!r}")
                continue
            given = {*recorded.values, own.time, own.credential}
            fields = tuple(
                f for f in model.fields if model is not item or f.wire not in given
            )
            yield ir.Recorder(
                name=name,
                model=model,
                fields=fields,
                values=tuple(recorded.values.items()),
                doc=model.doc,
            )

    def _recorded(
        self, own: BufferedOperation, recorded: Recorded, item: ir.Model
    ) -> ir.Model | None:
        """The object whose properties are the arguments."""
        if not own.body:
            return item
        found = next((f.type for f in item.fields if f.wire == own.body), None)
        models = [m for t in self._alternatives(found) if (m := model_of(self._api, t))]
        if recorded.type:
            models = [m for m in models if recorded.type in (m.wanted[-1], m.id)]
        return models[0] if len(models) == 1 else None

    def _alternatives(self, type: ir.Type | None) -> Iterator[ir.Type]:
        for option in _options(type):
            alias = (
                self._api.definitions[option.to] if isinstance(option, ir.Ref) else None
            )
            if isinstance(alias, ir.Alias):
                yield from self._alternatives(alias.type)
            else:
                yield option

    def _refuse(self, way: ir.Path, why: str) -> None:
        at = place_of(way, self._config)
        self._report(Diagnostic("config-unused", f"{'.'.join(way)}: {why}", at))


def _options(type: ir.Type | None) -> tuple[ir.Type, ...]:
    if type is None:
        return ()
    return type.options if isinstance(type, ir.OneOf) else (type,)


def _of(parts: list[Part], wire: str) -> Part:
    return next(part for part in parts if part[1] == wire)
