"""The types of `aws`, for code that imports them from here."""

from ..._core.lazy import lazily

__getattr__, __dir__ = lazily(
    __name__,
    """
    buckets .
    BucketBulkUploadParams ..aws_params
    BucketUploadParams ..aws_params
    AwsS3GetManyBucketsSerialization ..aws_s3_get_many_buckets_serialization
    AwsS3GetOneBucketObjectResponse ..aws_s3_get_one_bucket_object_response
    AwsS3Serialization ..aws_s3_serialization
    BucketBulkUploadResponse ..bucket_bulk_upload_response
    """,
)
