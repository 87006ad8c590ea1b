"""The types of models.yaml as a user of httpx and pydantic would write them by hand."""
