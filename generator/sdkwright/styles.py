"""What a style stands for: keys of sdk.yaml, as data. What a user says comes before it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

STYLES: Final[Mapping[str, Mapping[str, Any]]] = {
    "native": {},
    "stainless": {
        "signatures": {"positional": "last", "collisions": "all"},
        "retries": {"preset": "stainless-now"},
        "errors": {
            "names": {
                401: "AuthenticationError",
                403: "PermissionDeniedError",
                500: "InternalServerError",
            }
        },
        "client": {
            "copies": True,
            "options": {
                "connection_pool_limits": "limits",
                "_strict_response_validation": "strict",
            },
        },
        "exports": {"by_resource": True, "stainless": True},
    },
    "fern": {
        "naming": {"verbs": {"retrieve": "get"}},
        "signatures": {"body_argument": "request"},
        "enums": "class",
        "client": {
            "environments": "class",
            "options": {"httpx_client": "http_client"},
        },
        "retries": {"preset": "fern-1.x"},
        "errors": {
            "names": {
                429: "TooManyRequestsError",
                500: "InternalServerError",
                "APIStatusError": "ApiError",
            },
        },
        "exports": {"types": True, "modules": {"client": "clients", "core": "errors"}},
    },
    "microclient": {
        "naming": {"verbs": {"retrieve": "get", "create": "add"}},
        "signatures": {"positional": "all"},
        "lists": "eager_list",
    },
}


def in_style(given: Mapping[str, Any]) -> Mapping[str, Any]:
    """The keys that a user gave, and those of the style beside them."""
    if isinstance(given.get("client"), str):
        given = {**given, "client": {"name": given["client"]}}
    return _over(STYLES.get(str(given.get("style")), {}), given)


def _over(style: Mapping[str, Any], given: Mapping[str, Any]) -> Mapping[str, Any]:
    both = {k: (style[k], given[k]) for k in style.keys() & given.keys()}
    merged = {
        k: _over(usual, own)
        for k, (usual, own) in both.items()
        if isinstance(usual, Mapping) and isinstance(own, Mapping)
    }
    return {**style, **given, **merged}
