"""Names that generated code cannot give away: its own, Python's and pydantic's."""

from __future__ import annotations

from typing import Final

MODEL_ATTRIBUTES: Final = frozenset(
    [
        "construct",
        "copy",
        "dict",
        "fields",
        "from_orm",
        "json",
        "model_computed_fields",
        "model_config",
        "model_construct",
        "model_copy",
        "model_dump",
        "model_dump_json",
        "model_extra",
        "model_fields",
        "model_fields_set",
        "model_json_schema",
        "model_parametrized_name",
        "model_post_init",
        "model_rebuild",
        "model_validate",
        "model_validate_json",
        "model_validate_strings",
        "parse_file",
        "parse_obj",
        "parse_raw",
        "schema",
        "schema_json",
        "update_forward_refs",
        "validate",
    ]
)
"""What pydantic's `BaseModel` has."""

OPTIONS: Final = frozenset(
    [
        "timeout",
        "max_retries",
        "extra_headers",
        "extra_query",
        "extra_body",
        "idempotency_key",
        "strict",
        "request_options",
        "options",
    ]
)
"""Options of every call (PEP 692 forbids parameters of the same name)."""


RESERVED_CLASSES: Final = frozenset(
    [
        "Annotated",
        "Any",
        "AsyncAPI",
        "AsyncClient",
        "AsyncPages",
        "AsyncResource",
        "AsyncStream",
        "BinaryOperation",
        "BinaryResponse",
        "Client",
        "ClientOptions",
        "Environment",
        "File",
        "Literal",
        "Mapping",
        "Omit",
        "Operation",
        "Page",
        "PageOperation",
        "RequestOptions",
        "Resource",
        "Sequence",
        "Settings",
        "Stream",
        "StreamOperation",
        "Style",
        "SyncAPI",
        "TextOperation",
        "Union",
        "Unpack",
        "Upload",
    ]
)
"""Classes of the runtime that stand beside those of resources and clients."""


RESERVED_ARGUMENTS: Final = OPTIONS | {"self", "optional"}
"""`optional` is what methods call to leave out a body of which nothing was given."""
RESERVED_RESOURCES: Final = ("with_options", "close")
RESERVED_METHODS: Final = ("with_raw_response", "with_streaming_response", "types")
"""`types` is the package that annotations speak of."""
