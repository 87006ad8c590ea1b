"""Text -> one typed OpenAPI document, every place in it known."""
