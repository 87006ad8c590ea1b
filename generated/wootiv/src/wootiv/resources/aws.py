"""Files in the cloud."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import types
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views
    from .buckets import AsyncBuckets, Buckets
    from .objects import AsyncObjects, Objects

CREATE_SIGNED_PUT_URL: Operation[types.AwsS3GetSignedURLResponse] = Operation(
    "aws.create_signed_put_url",
    "POST",
    "/aws/get-signed-put-url",
    lambda: types.AwsS3GetSignedURLResponse,
)


class Aws(Resource["AwsWithRawResponse", "AwsWithStreamingResponse"]):
    """Files in the cloud."""

    @cached_property
    def buckets(self) -> Buckets:
        """Operations on buckets of aws."""
        from .buckets import Buckets

        return Buckets(self._caller)

    @cached_property
    def objects(self) -> Objects:
        """Operations on objects of aws."""
        from .objects import Objects

        return Objects(self._caller)

    def create_signed_put_url(
        self, *, filename: str, **options: Unpack[RequestOptions]
    ) -> types.AwsS3GetSignedURLResponse:
        """Get a link that a file can be uploaded to without an API key.

        Args:
            filename: What the file is to be called.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The link and what the form has to say.
        """
        return self._call(CREATE_SIGNED_PUT_URL, options, body={"filename": filename})


class AsyncAws(
    AsyncResource["AsyncAwsWithRawResponse", "AsyncAwsWithStreamingResponse"]
):
    """Files in the cloud."""

    @cached_property
    def buckets(self) -> AsyncBuckets:
        """Operations on buckets of aws."""
        from .buckets import AsyncBuckets

        return AsyncBuckets(self._caller)

    @cached_property
    def objects(self) -> AsyncObjects:
        """Operations on objects of aws."""
        from .objects import AsyncObjects

        return AsyncObjects(self._caller)

    async def create_signed_put_url(
        self, *, filename: str, **options: Unpack[RequestOptions]
    ) -> types.AwsS3GetSignedURLResponse:
        """Get a link that a file can be uploaded to without an API key.

        Args:
            filename: What the file is to be called.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The link and what the form has to say.
        """
        return await self._call(
            CREATE_SIGNED_PUT_URL, options, body={"filename": filename}
        )


if TYPE_CHECKING:

    class AwsWithRawResponse:
        def __init__(self, of: Aws) -> None:
            self.create_signed_put_url = views.raw(of.create_signed_put_url)

    class AwsWithStreamingResponse:
        def __init__(self, of: Aws) -> None:
            self.create_signed_put_url = views.streaming(of.create_signed_put_url)

    class AsyncAwsWithRawResponse:
        def __init__(self, of: AsyncAws) -> None:
            self.create_signed_put_url = views.async_raw(of.create_signed_put_url)

    class AsyncAwsWithStreamingResponse:
        def __init__(self, of: AsyncAws) -> None:
            self.create_signed_put_url = views.async_streaming(of.create_signed_put_url)
