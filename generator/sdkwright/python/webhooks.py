"""Events that the API sends -> what the resource `webhooks` needs to read them."""

from __future__ import annotations

from .. import ir
from ..data import Struct, asdict
from ..options.webhooks import HmacWebhooks, UnsignedWebhooks, Webhooks
from ..refine.webhooks import WEBHOOKS as WEBHOOKS
from .literals import dict_of, string
from .types import Texts
from .world import World

CONSTANT = "_EVENTS"
"""No operation's: theirs begin with a letter."""
SIGNATURE = (
    "algorithm",
    "encoding",
    "prefix",
    "signed",
    "timestamp_header",
    "id_header",
    "timestamp_key",
    "signature_key",
    "secret_encoding",
    "secret_prefix",
    "tolerance",
)
"""What may be said of a signature beside its header, in the order of the runtime."""


class EventsView(Struct, frozen=True):
    """What a class inherits, and the constant that says how: empty where there are no events."""

    parent: str = ""
    """`Receiving["types.WebhookEvent"], `."""
    constant: str = ""
    line: str = ""


def events_view(world: World, key: ir.Words, texts: Texts) -> EventsView:
    """What the resource `key` has beside its operations."""
    webhooks = world.api.webhooks
    if webhooks is None or key != WEBHOOKS:
        return EventsView()
    module = f"{texts.core}.webhooks"
    parent = texts.imports.name(module, "Receiving")
    cls = texts.imports.name(module, "Events")
    texts.imports.name("typing", "TYPE_CHECKING")
    returned = event_text(world, texts)
    made = f"{cls}({', '.join(_arguments(world, webhooks, texts))})"
    return EventsView(
        parent=f"{parent}[{string(returned)}], ",
        constant=CONSTANT,
        line=f"{CONSTANT}: {cls}[{returned}] = {made}",
    )


def event_text(world: World, texts: Texts) -> str:
    """What `unwrap` returns."""
    webhooks = world.api.webhooks
    assert webhooks is not None
    whole, unknown = texts.answer(ir.Ref(webhooks.type)), ir.Ref(webhooks.unknown)
    return whole if webhooks.is_tagged else f"{whole} | {texts.answer(unknown)}"


def _proof(world: World) -> Webhooks | None:
    """How events prove whose they are: as configured, else as the document says."""
    said = world.api.signed
    if world.config.webhooks is not None or said is None:
        return world.config.webhooks
    return HmacWebhooks.model_validate({"scheme": "hmac", **asdict(said)})


def secret_variable(world: World) -> str:
    """The environment variable with the secret; empty where nothing is signed."""
    config = _proof(world)
    if isinstance(config, UnsignedWebhooks):
        return ""
    prefix = world.config.env_prefix or world.names.package.upper()
    return (config and config.env) or f"{prefix}_WEBHOOK_SECRET"


class GuideToEvents(Struct, frozen=True):
    """What the README says of events."""

    call: str
    package: str
    variable: str
    """Where the secret comes from; empty where nothing is signed."""
    unknown: str


def guide_to_events(world: World) -> GuideToEvents | None:
    """What the README says of events; None where there are none."""
    if world.api.webhooks is None:
        return None
    return GuideToEvents(
        call=_call(world),
        package=world.names.package,
        variable=secret_variable(world),
        unknown=world.names.types[world.api.webhooks.unknown],
    )


def unwrap_line(world: World) -> str:
    """The line of `api.md` for the method that reads events."""
    return f"- `{_call(world)}`: reads one of {len(world.api.events)} events that the API sends"


def _call(world: World) -> str:
    return f"client.{world.names.resources[WEBHOOKS].attribute}.unwrap"


def _arguments(world: World, webhooks: ir.Webhooks, texts: Texts) -> list[str]:
    found = [
        f"lambda: {texts.answer(ir.Ref(webhooks.type))}",
        f"lambda: {texts.answer(ir.Ref(webhooks.unknown))}",
        string(secret_variable(world)),
        _signatures(world, texts),
    ]
    found += ["is_tagged=True"] if webhooks.is_tagged else []
    if webhooks.header:
        names = {
            string(name): f"lambda: {texts.answer(type)}"
            for name, type in webhooks.by_name
        }
        found += [f"header={string(webhooks.header)}", f"by_name={dict_of(names)}"]
    return found


def _signatures(world: World, texts: Texts) -> str:
    """How events are signed, as the runtime wants it."""
    config, module = _proof(world), f"{texts.core}.signatures"
    if isinstance(config, UnsignedWebhooks):
        return "()"
    if isinstance(config, HmacWebhooks):
        fields = HmacWebhooks.model_fields
        said = {name: getattr(config, name) for name in SIGNATURE}
        changed = [
            f"{name}={value if isinstance(value, int) else string(value)}"
            for name, value in said.items()
            if value != fields[name].default
        ]
        cls = texts.imports.name(module, "Signature")
        return f"({cls}({', '.join([string(config.header), *changed])}),)"
    standard = texts.imports.name(module, "standard")
    tolerance = config.tolerance if config else 300
    return f"{standard}({'' if tolerance == 300 else f'tolerance={tolerance}'})"
