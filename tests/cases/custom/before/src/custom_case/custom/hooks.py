from .._core.http import Request


def on_request(request: Request) -> None:
    request.headers["X-Mint"] = "1"
