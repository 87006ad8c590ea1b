"""Names that generated code cannot give away: its own, Python's and pydantic's."""

from __future__ import annotations

from typing import Final

MODEL_ATTRIBUTES: Final = frozenset(
    [
        "construct",
        "copy",
        "dict",
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
        "mro",
        "parse_file",
        "parse_obj",
        "parse_raw",
        "register",
        "schema",
        "schema_json",
        "update_forward_refs",
        "validate",
    ]
)
"""What pydantic's `BaseModel` has, and what it has as a class (`mro`, `register`)."""

OPTIONS: Final = frozenset(
    [
        "timeout",
        "deadline",
        "max_retries",
        "retries",
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
        "AsyncPaged",
        "AsyncPages",
        "AsyncResource",
        "AsyncStream",
        "AsyncStreaming",
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
        "Paged",
        "RequestOptions",
        "Resource",
        "Sequence",
        "Settings",
        "Stream",
        "StreamOperation",
        "Streaming",
        "Style",
        "SyncAPI",
        "TextOperation",
        "Union",
        "Unpack",
        "Upload",
    ]
)
"""Classes of the runtime that stand beside those of resources and clients."""

FEATURE_CLASSES: Final = (
    "AsyncBuffer",
    "AsyncCached",
    "AsyncFeaturedAPI",
    "Buffer",
    "Cached",
    "Copied",
    "FeaturedAPI",
    "Given",
    "Queue",
    "Self",
)
"""The same where clients have methods of their own, or a config object."""


RESERVED_ARGUMENTS: Final = OPTIONS | {"self", "optional"}
"""`optional` is what methods call to leave out a body of which nothing was given."""

RESERVED_FIELDS: Final = frozenset(
    ["builtins", "date_", "datetime_", "reference_", "time_", "timedelta_", "wire_"]
)
"""What modules of `types` import, as they call it when a property has its name."""

RESERVED_TYPES: Final = ("Any",)
"""What a type cannot be called: readers of an annotation would take it for Python's."""

RESERVED_CREDENTIALS: Final = frozenset(
    [
        "api_key_cookie",
        "api_key_header",
        "api_key_query",
        "auth",
        "base_url",
        "basic",
        "bearer",
        "builtins",
        "cert",
        "check_environment",
        "deadline",
        "default_headers",
        "default_query",
        "digest",
        "environment",
        "follow_redirects",
        "given_or_env",
        "http2",
        "http_client",
        "limits",
        "logger",
        "max_retries",
        "mounts",
        "oauth2",
        "on_error",
        "on_mismatch",
        "on_request",
        "on_response",
        "on_retry",
        "options",
        "own_server",
        "proxies",
        "proxy",
        "retries",
        "self",
        "server_url",
        "settings",
        "strict",
        "super",
        "telemetry",
        "timeout",
        "transport",
        "trust_env",
        "types",
        "verify",
    ]
)
"""Other arguments of a client, and what its code speaks of where it has them."""

RESERVED_RESOURCES: Final = (
    "with_options",
    "close",
    "request",
    "get",
    "post",
    "put",
    "patch",
    "delete",
    "cached_property",
    "str",
)
"""What clients have, and what their classes speak of."""
COPIED_MEMBERS: Final = ("base_url", "copy", "is_closed", "max_retries", "timeout")
"""What clients have beside that, if they can be copied."""
RESERVED_METHODS: Final = (
    "with_raw_response",
    "with_streaming_response",
    "builtins",
    "cached_property",
    "omit",
    "overload",
    "types",
    "views",
)
"""What resources have, and what their classes speak of."""
RESERVED_WEBHOOKS: Final = ("unwrap", "verify", "sign")
"""What the resource of webhooks has, where the API sends events."""
RESERVED_CONSTANTS: Final = ("TYPE_CHECKING",)

FILES: Final = frozenset(
    ["con", "prn", "aux", "nul"]
    + [f"{device}{number}" for device in ("com", "lpt") for number in range(10)]
)
"""Names that Windows keeps for devices, in any case and with any ending."""

_PACKAGES: Final = """
abc aifc annotated_types annotationlib antigravity anyio argparse array ast asynchat
asyncio asyncore atexit audioop base64 bdb binascii binhex bisect builtins bz2 calendar
certifi cgi cgitb chunk cmath cmd code codecs codeop collections colorsys compileall
compression concurrent configparser contextlib contextvars copy copyreg cprofile crypt
csv ctypes curses dataclasses datetime dbm decimal difflib dis distutils doctest email
encodings ensurepip enum errno exceptiongroup faulthandler fcntl filecmp fileinput
fnmatch fractions ftplib functools gc genericpath getopt getpass gettext glob graphlib
grp gzip h11 h2 hashlib heapq hmac html http httpcore httpx httpx2 idlelib idna imaplib
imghdr imp importlib inspect io ipaddress itertools json keyword lib2to3 linecache
locale logging lzma mailbox mailcap marshal math mimetypes mmap modulefinder msilib
msvcrt multiprocessing netrc nis nntplib nt ntpath nturl2path numbers opcode operator
optparse os ossaudiodev pathlib pdb pickle pickletools pip pipes pkgutil platform
plistlib poplib posix posixpath pprint profile pstats pty pwd py_compile pyclbr pydantic
pydantic_core pydoc pydoc_data pyexpat queue quopri random re readline reprlib resource
rlcompleter runpy sched secrets select selectors setuptools shelve shlex shutil signal
site smtpd smtplib sndhdr sniffio socket socketserver spwd sqlite3 sre_compile
sre_constants sre_parse ssl stat statistics string stringprep struct subprocess sunau
symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile termios test tests
textwrap this threading time timeit tkinter token tokenize tomllib trace traceback
tracemalloc trio tty turtle turtledemo types typing typing_extensions typing_inspection
unicodedata unittest urllib uu uuid venv warnings wave weakref webbrowser winreg
winsound wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport zlib zoneinfo
"""
RESERVED_PACKAGES: Final = FILES | frozenset(_PACKAGES.split())
"""Packages that are there already: the standard library of Python 3.10 to 3.14, and what an
SDK needs."""
