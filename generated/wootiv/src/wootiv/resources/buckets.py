"""Operations on buckets of aws."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import types
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.parts import PARTS
from .._core.resource import AsyncResource, Resource
from .._core.styles import Style

if TYPE_CHECKING:
    from .._core import views
    from .._core.files import File
    from .health import AsyncHealth, Health

LIST: Operation[types.AwsS3GetManyBucketsSerialization] = Operation(
    "aws.buckets.list",
    "GET",
    "/aws/buckets",
    lambda: types.AwsS3GetManyBucketsSerialization,
)
UPLOAD: Operation[types.AwsS3Serialization] = Operation(
    "aws.buckets.upload",
    "POST",
    "/aws/buckets/upload",
    lambda: types.AwsS3Serialization,
    body=PARTS,
    media_type="multipart/form-data",
)
BULK_UPLOAD: Operation[types.BucketBulkUploadResponse] = Operation(
    "aws.buckets.bulk_upload",
    "POST",
    "/aws/buckets/bulk_upload",
    lambda: types.BucketBulkUploadResponse,
    body=PARTS,
    media_type="multipart/form-data",
    styles={"form:bulk": Style("brackets", True, many="brackets")},
)
RETRIEVE_FILE: Operation[types.AwsS3GetOneBucketObjectResponse] = Operation(
    "aws.buckets.retrieve_file",
    "GET",
    "/aws/buckets/{filename}",
    lambda: types.AwsS3GetOneBucketObjectResponse,
)
RETRIEVE_FILE_IN_PATH: Operation[types.AwsS3GetOneBucketObjectResponse] = Operation(
    "aws.buckets.retrieve_file_in_path",
    "GET",
    "/aws/buckets/{pathname}/{filename}",
    lambda: types.AwsS3GetOneBucketObjectResponse,
)


class Buckets(Resource["BucketsWithRawResponse", "BucketsWithStreamingResponse"]):
    """Operations on buckets of aws."""

    @cached_property
    def health(self) -> Health:
        """Operations on health of buckets of aws."""
        from .health import Health

        return Health(self._caller)

    def list(
        self, **options: Unpack[RequestOptions]
    ) -> types.AwsS3GetManyBucketsSerialization:
        """List the buckets.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            All of them.
        """
        return self._call(LIST, options)

    def upload(
        self,
        *,
        file: File | Omit = omit,
        path: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.AwsS3Serialization:
        """Upload a file.

        Args:
            file: The file.
            path: The folder that it is put into.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Where it is.
        """
        return self._call(UPLOAD, options, files={"file": file}, form={"path": path})

    def bulk_upload(
        self,
        *,
        bulk: Sequence[File] | Omit = omit,
        path: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.BucketBulkUploadResponse:
        """Upload several files.

        Args:
            bulk: The files.
            path: The folder that they are put into.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Where they are, in the same order.
        """
        return self._call(
            BULK_UPLOAD, options, files={"bulk": bulk}, form={"path": path}
        )

    def retrieve_file(
        self, filename: str, **options: Unpack[RequestOptions]
    ) -> types.AwsS3GetOneBucketObjectResponse:
        """Get a link to a file.

        Args:
            filename: The name of the file.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            A link that is good for a while.
        """
        return self._call(RETRIEVE_FILE, options, path={"filename": filename})

    def retrieve_file_in_path(
        self, filename: str, *, pathname: str, **options: Unpack[RequestOptions]
    ) -> types.AwsS3GetOneBucketObjectResponse:
        """Get a link to a file in a folder.

        Args:
            filename: The name of the file.
            pathname: The folder.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            A link that is good for a while.
        """
        return self._call(
            RETRIEVE_FILE_IN_PATH,
            options,
            path={"filename": filename, "pathname": pathname},
        )


class AsyncBuckets(
    AsyncResource["AsyncBucketsWithRawResponse", "AsyncBucketsWithStreamingResponse"]
):
    """Operations on buckets of aws."""

    @cached_property
    def health(self) -> AsyncHealth:
        """Operations on health of buckets of aws."""
        from .health import AsyncHealth

        return AsyncHealth(self._caller)

    async def list(
        self, **options: Unpack[RequestOptions]
    ) -> types.AwsS3GetManyBucketsSerialization:
        """List the buckets.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            All of them.
        """
        return await self._call(LIST, options)

    async def upload(
        self,
        *,
        file: File | Omit = omit,
        path: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.AwsS3Serialization:
        """Upload a file.

        Args:
            file: The file.
            path: The folder that it is put into.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Where it is.
        """
        return await self._call(
            UPLOAD, options, files={"file": file}, form={"path": path}
        )

    async def bulk_upload(
        self,
        *,
        bulk: Sequence[File] | Omit = omit,
        path: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.BucketBulkUploadResponse:
        """Upload several files.

        Args:
            bulk: The files.
            path: The folder that they are put into.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Where they are, in the same order.
        """
        return await self._call(
            BULK_UPLOAD, options, files={"bulk": bulk}, form={"path": path}
        )

    async def retrieve_file(
        self, filename: str, **options: Unpack[RequestOptions]
    ) -> types.AwsS3GetOneBucketObjectResponse:
        """Get a link to a file.

        Args:
            filename: The name of the file.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            A link that is good for a while.
        """
        return await self._call(RETRIEVE_FILE, options, path={"filename": filename})

    async def retrieve_file_in_path(
        self, filename: str, *, pathname: str, **options: Unpack[RequestOptions]
    ) -> types.AwsS3GetOneBucketObjectResponse:
        """Get a link to a file in a folder.

        Args:
            filename: The name of the file.
            pathname: The folder.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            A link that is good for a while.
        """
        return await self._call(
            RETRIEVE_FILE_IN_PATH,
            options,
            path={"filename": filename, "pathname": pathname},
        )


if TYPE_CHECKING:

    class BucketsWithRawResponse:
        def __init__(self, of: Buckets) -> None:
            self.list = views.raw(of.list)
            self.upload = views.raw(of.upload)
            self.bulk_upload = views.raw(of.bulk_upload)
            self.retrieve_file = views.raw(of.retrieve_file)
            self.retrieve_file_in_path = views.raw(of.retrieve_file_in_path)

    class BucketsWithStreamingResponse:
        def __init__(self, of: Buckets) -> None:
            self.list = views.streaming(of.list)
            self.upload = views.streaming(of.upload)
            self.bulk_upload = views.streaming(of.bulk_upload)
            self.retrieve_file = views.streaming(of.retrieve_file)
            self.retrieve_file_in_path = views.streaming(of.retrieve_file_in_path)

    class AsyncBucketsWithRawResponse:
        def __init__(self, of: AsyncBuckets) -> None:
            self.list = views.async_raw(of.list)
            self.upload = views.async_raw(of.upload)
            self.bulk_upload = views.async_raw(of.bulk_upload)
            self.retrieve_file = views.async_raw(of.retrieve_file)
            self.retrieve_file_in_path = views.async_raw(of.retrieve_file_in_path)

    class AsyncBucketsWithStreamingResponse:
        def __init__(self, of: AsyncBuckets) -> None:
            self.list = views.async_streaming(of.list)
            self.upload = views.async_streaming(of.upload)
            self.bulk_upload = views.async_streaming(of.bulk_upload)
            self.retrieve_file = views.async_streaming(of.retrieve_file)
            self.retrieve_file_in_path = views.async_streaming(of.retrieve_file_in_path)
