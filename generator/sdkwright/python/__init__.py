"""The intermediate model and its names -> views: the only place that knows Python syntax."""
