"""Calls of `aws`, sync and async."""

from __future__ import annotations

from wootiv import Wootiv, types
from wootiv._core.exchanges import Exchange, Sent, is_a


def test_create_signed_put_url(exchange: Exchange[Wootiv]) -> None:
    """POST /aws/get-signed-put-url"""
    result = exchange.call(
        "aws.create_signed_put_url",
        lambda client: client.aws.create_signed_put_url(filename="sunshine.png"),
    )
    assert is_a(result, types.AwsS3GetSignedURLResponse)
    assert exchange.sent == Sent(
        "POST",
        "/aws/get-signed-put-url",
        headers={
            "x-stainless-lang": "python",
            "x-stainless-package-version": "{version}",
            "x-stainless-os": "{os}",
            "x-stainless-arch": "{arch}",
            "x-stainless-runtime": "{runtime}",
            "x-stainless-runtime-version": "{python}",
            "authorization": "Bearer api_key",
        },
        json={"filename": "sunshine.png"},
    )
