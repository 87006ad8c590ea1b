"""How servers of Azure tell of work that goes on after its answer: routes of `polling.py`.

In the order in which clients look (Microsoft Azure REST API Guidelines, Long-Running
Operations; Azure Resource Manager RPC, Asynchronous Operations).
"""

from __future__ import annotations

from .polling import Condition, Final, Route

ENDED = "(?i)^succeeded$"
FAILED = "(?i)^(failed|cancell?ed)$"
MONITORS = ("operation-location", "azure-asyncoperation")
STATUS = ("status",)
STATE = ("properties", "provisioningState")
NO_MORE_202 = Condition(None, (202,), negated=True)


def routes(final: Final, *, original: bool = False) -> tuple[Route, ...]:
    """What may be asked: a status monitor, a place for the result, the resource itself.

    Args:
        final: Where the result is once a monitor says that there is one.
        original: Whether the URL of the request is that of the resource. Else work
            without another URL is done when it is answered.
    """
    ended = Condition(STATUS, pattern=ENDED)
    failed = (Condition(STATE, pattern=FAILED),)
    monitor = Route((ended,), (Condition(STATUS, pattern=FAILED),), STATUS)
    monitor = monitor._replace(told_at_once=False, final=final)
    return (
        *(monitor._replace(header=header) for header in MONITORS),
        Route((NO_MORE_202,), failed, header="location", told_at_once=False),
        _resource(failed) if original else Route(()),
    )


def _resource(failed: tuple[Condition, ...]) -> Route:
    """A resource that has no state is there."""
    ended = Condition(STATE, (None,), pattern=ENDED)
    return Route((NO_MORE_202, ended), failed, STATE, original=True)
