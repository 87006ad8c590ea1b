"""sdkwright turns an OpenAPI document into a Python SDK. Read `pipeline.py` first."""

__version__ = "0.1.0"
