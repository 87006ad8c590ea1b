"""The types of `aws.buckets`, for code that imports them from here."""
