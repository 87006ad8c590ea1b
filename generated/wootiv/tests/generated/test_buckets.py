"""Calls of `aws.buckets`, sync and async."""

from __future__ import annotations

from wootiv import Wootiv, types
from wootiv._core.exchanges import Exchange, Sent, is_a


def test_list(exchange: Exchange[Wootiv]) -> None:
    """GET /aws/buckets"""
    result = exchange.call("aws.buckets.list", lambda client: client.aws.buckets.list())
    assert is_a(result, types.AwsS3GetManyBucketsSerialization)
    assert exchange.sent == Sent(
        "GET",
        "/aws/buckets",
        headers={
            "x-stainless-lang": "python",
            "x-stainless-package-version": "{version}",
            "x-stainless-os": "{os}",
            "x-stainless-arch": "{arch}",
            "x-stainless-runtime": "{runtime}",
            "x-stainless-runtime-version": "{python}",
            "authorization": "Bearer api_key",
        },
    )


def test_upload(exchange: Exchange[Wootiv]) -> None:
    """POST /aws/buckets/upload"""
    result = exchange.call(
        "aws.buckets.upload",
        lambda client: client.aws.buckets.upload(file=b"content", path="path"),
    )
    assert is_a(result, types.AwsS3Serialization)
    assert exchange.sent == Sent(
        "POST",
        "/aws/buckets/upload",
        headers={
            "x-stainless-lang": "python",
            "x-stainless-package-version": "{version}",
            "x-stainless-os": "{os}",
            "x-stainless-arch": "{arch}",
            "x-stainless-runtime": "{runtime}",
            "x-stainless-runtime-version": "{python}",
            "authorization": "Bearer api_key",
        },
        parts={"file": "content", "path": "path"},
    )


def test_bulk_upload(exchange: Exchange[Wootiv]) -> None:
    """POST /aws/buckets/bulk_upload"""
    result = exchange.call(
        "aws.buckets.bulk_upload",
        lambda client: client.aws.buckets.bulk_upload(bulk=[b"content"], path="path"),
    )
    assert is_a(result, types.BucketBulkUploadResponse)
    assert exchange.sent == Sent(
        "POST",
        "/aws/buckets/bulk_upload",
        headers={
            "x-stainless-lang": "python",
            "x-stainless-package-version": "{version}",
            "x-stainless-os": "{os}",
            "x-stainless-arch": "{arch}",
            "x-stainless-runtime": "{runtime}",
            "x-stainless-runtime-version": "{python}",
            "authorization": "Bearer api_key",
        },
        parts={"bulk[]": "content", "path": "path"},
    )


def test_retrieve_file(exchange: Exchange[Wootiv]) -> None:
    """GET /aws/buckets/{filename}"""
    result = exchange.call(
        "aws.buckets.retrieve_file",
        lambda client: client.aws.buckets.retrieve_file("filename"),
    )
    assert is_a(result, types.AwsS3GetOneBucketObjectResponse)
    assert exchange.sent == Sent(
        "GET",
        "/aws/buckets/filename",
        headers={
            "x-stainless-lang": "python",
            "x-stainless-package-version": "{version}",
            "x-stainless-os": "{os}",
            "x-stainless-arch": "{arch}",
            "x-stainless-runtime": "{runtime}",
            "x-stainless-runtime-version": "{python}",
            "authorization": "Bearer api_key",
        },
    )


def test_retrieve_file_in_path(exchange: Exchange[Wootiv]) -> None:
    """GET /aws/buckets/{pathname}/{filename}"""
    result = exchange.call(
        "aws.buckets.retrieve_file_in_path",
        lambda client: client.aws.buckets.retrieve_file_in_path(
            "filename", pathname="pathname"
        ),
    )
    assert is_a(result, types.AwsS3GetOneBucketObjectResponse)
    assert exchange.sent == Sent(
        "GET",
        "/aws/buckets/pathname/filename",
        headers={
            "x-stainless-lang": "python",
            "x-stainless-package-version": "{version}",
            "x-stainless-os": "{os}",
            "x-stainless-arch": "{arch}",
            "x-stainless-runtime": "{runtime}",
            "x-stainless-runtime-version": "{python}",
            "authorization": "Bearer api_key",
        },
    )
