"""The types of `aws`, for code that imports them from here."""

from . import buckets as buckets
from ..aws_params import BucketBulkUploadParams as BucketBulkUploadParams
from ..aws_params import BucketUploadParams as BucketUploadParams
from ..aws_s3_get_many_buckets_serialization import (
    AwsS3GetManyBucketsSerialization as AwsS3GetManyBucketsSerialization,
)
from ..aws_s3_get_one_bucket_object_response import (
    AwsS3GetOneBucketObjectResponse as AwsS3GetOneBucketObjectResponse,
)
from ..aws_s3_serialization import AwsS3Serialization as AwsS3Serialization
from ..bucket_bulk_upload_response import (
    BucketBulkUploadResponse as BucketBulkUploadResponse,
)
