"""The document -> the intermediate model, one module per OpenAPI noun."""
