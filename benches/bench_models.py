"""1,000 objects, an SDK and models written by hand -> what reading and sending them costs.

`python -m benches.bench_models warm ROUNDS` prints microseconds by case, side and round as
JSON; `... cold CASE SIDE` the milliseconds of a first use. With the packages of `install`
on PYTHONPATH. Sides: `plain` is httpx, `json.loads` and
`TypeAdapter(...).validate_python` with models as pydantic has them; `open` the same with
models that keep unknown properties, as the SDK's do; `tuned` is `open` with
`validate_json`; `ours` is the SDK.
"""

from __future__ import annotations

import json
import shutil
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any, Final

import httpx
from pydantic import TypeAdapter

from benches import bench_generate, bench_import
from benches.bench_calls import Call, Case, Differs, answering, measure
from benches.bench_models_samples import broken, samples, with_unknown
from benches.bench_process import must

Costs = dict[str, dict[str, list[float]]]
"""Kind -> side -> rounds."""

URL: Final = "https://api.many.example/v1"
HAND: Final = {"plain": "by_hand", "open": "by_hand_open"}
"""Side -> its package."""
COLD_SIDES: Final = ("plain", "ours")
SENT: Final = {"content-type": "application/json"}


def install(root: Path, scratch: Path, site: Path) -> None:
    """The SDK of models.yaml and both packages by hand, compiled, below `site`."""
    document, sdk = root / "benches" / "models.yaml", scratch / "models"
    bench_generate.sdk(root, document, sdk, scratch)
    bench_import.installed("models", sdk, site)
    for package in HAND.values():
        target = site / package
        skipped = shutil.ignore_patterns("__pycache__")
        shutil.copytree(root / "benches" / "by_hand", target, ignore=skipped)
        if package == HAND["open"]:
            (target / "open_base.py").replace(target / "base.py")
        must([sys.executable, "-m", "compileall", "-q", str(target)], cwd=site)


# --- steady state ---------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of object: how it is asked for, and all thousand of them."""

    label: str
    name: str
    """Of the path, the resource and the module by hand."""
    value: Any

    def adapter(self, side: str) -> TypeAdapter[Any]:
        """Of the models by hand."""
        return _adapter(side, self.name)


def _adapter(side: str, name: str) -> TypeAdapter[Any]:
    kind: Any = import_module(f"{HAND[side]}.{name}").Answer
    made: TypeAdapter[Any] = TypeAdapter(kind)
    return made


LABELS: Final = {
    "flat": "flat objects",
    "nested": "nested objects, lists, listed values, dates",
    "mapped": "a map of the same",
    "tagged": "a tagged union",
    "untagged": "an untagged union",
    "distant": "types in many modules, in circles",
    "distant_unions": "unions of such types",
}
UNKNOWN: Final = "flat objects with five unknown properties"


def kinds() -> Iterator[Kind]:
    """All that are measured."""
    values = samples()
    for name, label in LABELS.items():
        yield Kind(label, name, values[name])
        if name == "flat":
            yield Kind(UNKNOWN, name, with_unknown(values[name]))


def client(reply: bytes) -> Any:
    """The SDK's, always answered the same."""
    return _client(httpx.Client(transport=answering(reply)))


def _client(http: httpx.Client) -> Any:
    return import_module("many").Many(http_client=http)


def received(kind: Kind) -> Case:
    """The whole call, from the method to typed objects."""
    reply = json.dumps(kind.value).encode()
    resource, url = getattr(client(reply), kind.name), f"{URL}/{kind.name}"
    raw = httpx.Client(transport=answering(reply))

    def hand(side: str) -> Call:
        validate = kind.adapter(side).validate_python
        return lambda: validate(json.loads(raw.request("GET", url).content))

    tuned = kind.adapter("open").validate_json
    sides: dict[str, Call] = {
        "plain": hand("plain"),
        "open": hand("open"),
        "tuned": lambda: tuned(raw.request("GET", url).content),
        "ours": lambda: resource.receive(),
    }
    return Case(kind.label, sides, 2)


def lenient(kind: Kind) -> Case:
    """Answers that fit, and the same where one object does not."""
    sides: dict[str, Call] = {}
    for side, value in (("fits", kind.value), ("ours", broken(kind.value))):
        resource = getattr(client(json.dumps(value).encode()), kind.name)
        sides[side] = resource.receive
    return Case(kind.label, sides, 2)


def sent_models(kind: Kind) -> Case:
    """The whole call, from instances of models to the answer."""
    text = json.dumps(kind.value).encode()
    raw = httpx.Client(transport=answering(b""))
    url, resource = f"{URL}/{kind.name}", getattr(client(b""), kind.name)

    def hand(side: str) -> Call:
        adapter = kind.adapter(side)
        value = adapter.validate_json(text)

        def send() -> object:
            body = adapter.dump_json(value, by_alias=True, exclude_unset=True)
            return raw.request("POST", url, content=body, headers=SENT)

        return send

    value = getattr(client(text), kind.name).receive()
    sides = {side: hand(side) for side in HAND}
    return Case(kind.label, {**sides, "ours": lambda: resource.send(body=value)}, 2)


def sent_dicts(kind: Kind) -> Case:
    """The whole call, from dicts in Python's names; by hand from dicts as on the wire
    (`plain`), from the same dicts by a loop (`loop`), and from models (`open`)."""
    raw = httpx.Client(transport=answering(b""))
    url, resource = f"{URL}/{kind.name}", getattr(client(b""), kind.name)
    value = pythonic(kind.value, is_map=kind.name == "mapped")
    names = dict(_names(kind.value))
    sides: dict[str, Call] = {
        "plain": lambda: raw.request("POST", url, json=kind.value),
        "loop": lambda: raw.request("POST", url, json=renamed(value, names)),
        "open": sent_models(kind).sides["open"],
        "ours": lambda: resource.send(body=value),
    }
    return Case(kind.label, sides, 2)


def renamed(value: Any, names: Mapping[str, str]) -> Any:
    """What one would write by hand, where no name has two spellings."""
    if isinstance(value, dict):
        return {names.get(k, k): renamed(item, names) for k, item in value.items()}
    if isinstance(value, list):
        return [renamed(item, names) for item in value]
    return value


def _names(value: Any) -> Iterator[tuple[str, str]]:
    """Python's name and that of the wire, where they differ."""
    for item in value.values() if isinstance(value, dict) else ():
        yield from _names(item)
    for item in value if isinstance(value, list) else ():
        yield from _names(item)
    for name in value if isinstance(value, dict) else ():
        if snake(name) != name:
            yield snake(name), name


def pythonic(value: Any, is_map: bool = False) -> Any:
    """`value` with its names as in Python; those of a map are data."""
    if isinstance(value, list):
        return [pythonic(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {k if is_map else snake(k): pythonic(item) for k, item in value.items()}


def snake(name: str) -> str:
    """`postal_code` for `postalCode`."""
    return "".join(f"_{c.lower()}" if c.isupper() else c for c in name)


TABLES: Final[Mapping[str, Callable[[Kind], Case]]] = {
    "received": received,
    "lenient": lenient,
    "sent_models": sent_models,
    "sent_dicts": sent_dicts,
}


def check(kind: Kind) -> None:
    """All sides read, and write again, what was there. Raises `Differs`."""
    sides = {name: call() for name, call in received(kind).sides.items()}
    ours = _written("ours", sides["ours"], kind)
    if ours != kind.value:
        raise Differs(f"{kind.label}: the SDK does not keep what came")
    for name in ("open", "tuned"):
        if _written("open", sides[name], kind) != ours:
            raise Differs(f"{kind.label}: {name} reads something else")
    for label, case in (("models", sent_models(kind)), ("dicts", sent_dicts(kind))):
        _check_bodies(f"{kind.label}, {label}", kind, case)


def _written(side: str, value: Any, kind: Kind) -> Any:
    if side == "ours":
        return json.loads(import_module("many._core.writing").json_text(value))
    adapter = kind.adapter(side)
    return json.loads(adapter.dump_json(value, by_alias=True, exclude_unset=True))


def _check_bodies(label: str, kind: Kind, case: Case) -> None:
    seen: list[httpx.Request] = []
    handle = httpx.MockTransport.handle_request

    def recorded(self: httpx.MockTransport, request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return handle(self, request)

    httpx.MockTransport.handle_request = recorded  # type: ignore[method-assign]
    try:
        for name, call in case.sides.items():
            call()
            dropped = name == "plain" and kind.label == UNKNOWN and "models" in label
            if json.loads(seen[-1].content) != kind.value and not dropped:
                raise Differs(f"{label}: {name} sends something else")
    finally:
        httpx.MockTransport.handle_request = handle  # type: ignore[method-assign]


def warm(rounds: int) -> dict[str, Costs]:
    """Table -> case -> side -> microseconds of each round."""
    for kind in kinds():
        check(kind)
    return {
        table: {kind.label: measure(make(kind), rounds) for kind in kinds()}
        for table, make in TABLES.items()
    }


# --- first use ------------------------------------------------------------------------


def cold(name: str, side: str) -> float:
    """Milliseconds from asking for the first time to three objects, with a client that
    was used before and the libraries imported."""
    replies = {"/v1/ping": b"1", f"/v1/{name}": json.dumps(_few(name)).encode()}
    transport = httpx.MockTransport(
        lambda request: httpx.Response(200, content=replies[request.url.path])
    )
    http = httpx.Client(transport=transport)
    http.request("GET", f"{URL}/ping")
    hand: Any = import_module(f"{HAND['plain']}.base").Hand
    TypeAdapter(list[hand]).validate_json(b"[{}]")  # pydantic imports much of itself
    ask = _first_of_ours(http, name) if side == "ours" else _first_by_hand(http, name)
    start = time.process_time()
    ask()
    return (time.process_time() - start) * 1000


def _few(name: str) -> object:
    value = samples()[name]
    return value[:3] if isinstance(value, list) else dict([*value.items()][:3])


def _first_of_ours(http: httpx.Client, name: str) -> Call:
    many = _client(http)
    many.ping.receive()
    return lambda: getattr(many, name).receive()


def _first_by_hand(http: httpx.Client, name: str) -> Call:
    def ask() -> object:
        adapter = _adapter("plain", name)
        content = http.request("GET", f"{URL}/{name}").content
        return adapter.validate_python(json.loads(content))

    return ask


def cold_costs(root: Path, site: Path, rounds: int) -> Costs:
    """Kind -> side -> milliseconds of each round, every one of a fresh process."""
    command = [sys.executable, "-m", "benches.bench_models", "cold"]
    found: Costs = {label: {s: [] for s in COLD_SIDES} for label in LABELS.values()}
    for number in range(rounds):
        for name, label in LABELS.items():
            for side in COLD_SIDES[:: -1 if number % 2 else 1]:
                env = {"PYTHONPATH": str(site)}
                cost = must([*command, name, side], env=env, cwd=root)
                found[label][side].append(float(cost.output))
    return found


def warm_costs(root: Path, site: Path, rounds: int) -> dict[str, Costs]:
    """What `warm` gives, in a process of its own."""
    command = [sys.executable, "-m", "benches.bench_models", "warm", str(rounds)]
    cost = must(command, env={"PYTHONPATH": str(site)}, cwd=root)
    found: dict[str, Costs] = json.loads(cost.output)
    return found


def main(what: str, *arguments: str) -> object:
    """What is printed."""
    return warm(int(arguments[0])) if what == "warm" else cold(*arguments)


if __name__ == "__main__":
    print(json.dumps(main(*sys.argv[1:])))
