"""How a user wants to connect to the arguments of an HTTP client."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


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
