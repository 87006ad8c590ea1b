"""Methods of the client that are more than a call -> what `README.md` says of them."""

from __future__ import annotations

from ..data import Struct
from .client_options import config_names, option_names
from .features import said_of
from .literals import literal
from .markdown import code
from .world import World


class GuideToFeatures(Struct, frozen=True):
    """A section; a text is empty where there is no such thing."""

    remembered: str
    """The methods whose answers are."""
    caches: str
    """The option for that."""
    recorded: str
    """The methods that record something."""
    offline: str
    """A client that is."""
    answer: str
    options: str
    """The dictionary of all options."""
    config: str
    """A client with a config object."""


def guide_to_features(world: World) -> GuideToFeatures | None:
    """The section; None where the client does nothing itself."""
    said, client = world.config.features, world.names.client
    if not said.are_used:
        return None
    recorders = [recorder.name for b in world.api.buffers for recorder in b.recorders]
    configs = config_names(world)
    option = said.offline.option if said.offline else ""
    return GuideToFeatures(
        remembered=", ".join(code(f"client.{own.name}") for own in world.api.cached),
        caches=", ".join(
            dict.fromkeys(
                code(said_of(world, own).providers) for own in world.api.cached
            )
        ),
        recorded=", ".join(code(f"client.{name}") for name in recorders),
        offline=code(f"{client}({option}=True)") if option else "",
        answer=code(literal(said.offline.answer)) if said.offline else "",
        options=code(option_names(world)[0]),
        config=code(f"{client}(config={configs[0]}(timeout=20))") if configs else "",
    )
