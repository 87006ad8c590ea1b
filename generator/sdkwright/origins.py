"""What sdk.yaml says of documents -> each of them, with the `Config` that it is read with."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import TypeVar
from urllib.parse import urlsplit

from sdkwright.config import Config
from sdkwright.data import Struct
from sdkwright.options.specs import Listed
from sdkwright.sources import is_remote

ValueT = TypeVar("ValueT")


class Origin(Struct, frozen=True, kw_only=True):
    """A document of the SDK."""

    config: Config
    """The configuration as it would be if there were no other document."""
    label: str = ""
    """What tells its things apart from those of others; empty for the first at the root."""
    name: str = ""
    """A word for it: its namespace, or its file's name where another one has that."""
    names: tuple[str, ...] = ()
    """What the configuration may call it, where it is one of several."""
    below: tuple[str, ...] = ()
    """The levels that its resources stand below."""
    filter_at: tuple[str, ...] = ()
    """The way to what has its filter."""

    def own(self, table: Mapping[str, ValueT]) -> dict[str, ValueT]:
        """A table by operation, whose keys are as this document says them."""
        marks = [f"{name}:" for name in self.names]
        return {
            key.removeprefix(next((m for m in marks if key.startswith(m)), "")): value
            for key, value in table.items()
        }


def origins(config: Config) -> tuple[Origin, ...]:
    """The documents in order. Labels depend on those before: one more at the end changes none."""
    return tuple(_listed(config)) if config.specs else (Origin(config=config),)


def _listed(config: Config) -> Iterator[Origin]:
    taken: set[str] = set()
    for number, one in enumerate(config.specs):
        stem = _stem(one.spec)
        names = tuple(filter(None, dict.fromkeys((one.namespace, stem, one.spec))))
        free = (name for name in names if name not in taken)
        name = next(free, f"{one.namespace}:{one.spec}")
        is_first = not (
            one.namespace or any(o.namespace is None for o in config.specs[:number])
        )
        taken.add(name)
        yield Origin(
            config=_alone(config, one),
            label="" if is_first else name,
            name=name,
            names=names,
            below=tuple((one.namespace or "").split(".")) if one.namespace else (),
            filter_at=("specs", str(number)) if one.filter else (),
        )


def _alone(config: Config, one: Listed) -> Config:
    changed = {
        "specs": (),
        "spec": _place(config, one.spec),
        "overlays": one.overlays,
        "filter": one.filter or config.filter,
    }
    return config.model_copy(update=changed)


def _place(config: Config, spec: str) -> str:
    beside = config.file.parent if config.file else Path()
    return spec if is_remote(spec) else (beside / spec).as_posix()


def _stem(spec: str) -> str:
    """`users` of `v1/users.yaml`."""
    return PurePosixPath(urlsplit(spec).path if is_remote(spec) else spec).stem
