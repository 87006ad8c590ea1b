"""How a user wants to connect to the arguments of an HTTP client."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from .data import is_object

OF_TRANSPORTS = ("verify", "limits", "http2", "trust_env")
"""What holds for connections to proxies, too."""


def refuse_both(client: object, connection: Mapping[str, Any]) -> None:
    """An HTTP client of the user's own connects as it was told to."""
    if client is not None and connection:
        names = ", ".join(sorted(connection))
        raise TypeError(f"with an http_client of your own, that decides on {names}")


def connecting(
    connection: Mapping[str, Any], usual: Mapping[str, Any]
) -> dict[str, Any]:
    """The arguments of an HTTP client that connects as the user asked for."""
    wanted: dict[str, Any] = {**usual, **connection}
    cert: str | tuple[str, str] | None = wanted.pop("cert", None)
    verify: object = wanted.get("verify", True)
    if cert is None and not isinstance(verify, str):
        return wanted
    import ssl

    trusted = verify if isinstance(verify, str) else None
    context = ssl.create_default_context(cafile=trusted)
    if isinstance(verify, ssl.SSLContext):
        context = verify
    elif verify is False:
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    if cert is not None:
        file, key = (cert, None) if isinstance(cert, str) else cert
        context.load_cert_chain(file, key)
    return {**wanted, "verify": context}


def proxied(wanted: dict[str, Any], transport: Callable[..., Any]) -> dict[str, Any]:
    """The same arguments without `proxies`, which is not one of them any more."""
    if "proxies" not in wanted:
        return wanted
    proxies = wanted.pop("proxies")
    if not is_object(proxies):
        return {**wanted, "proxy": proxies}
    own = {name: wanted[name] for name in OF_TRANSPORTS if name in wanted}
    mounts = {
        pattern: to and transport(proxy=to, **own) for pattern, to in proxies.items()
    }
    return {**wanted, "mounts": {**mounts, **wanted.get("mounts", {})}}
