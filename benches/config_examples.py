"""What docs/config.md says beside the model: its head, the order of the keys, an example for each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

HEAD: Final = """\
# sdk.yaml

What a document cannot say about its SDK stands in an `sdk.yaml` beside it. Every key may be absent;
what is absent is found out from the document, or has the default named here. `sdkwright init SPEC`
writes an `sdk.yaml` with all that is found out, as comments to begin with.

A key that is not known is an error, with its place and the key that was probably meant. What is said
of an operation, a schema or a parameter that the document does not have is a warning
([config-unused](diagnostics.md#config-unused)). An operation is named by its `operationId`, or by its
method and path: `get /orders/{id}`. A *way* leads through properties: `meta.next`, or a list
(`[meta, next]`) where a name has a dot in it.

Editors complete and check the keys with the JSON Schema that `sdkwright schema` prints
([sdk.schema.json](sdk.schema.json)); `init` puts it beside the `sdk.yaml` and names it in its first line:

```yaml
# yaml-language-server: $schema=sdk.schema.json
```

This page and the schema are written by `python -m benches.config_page` from
`generator/sdkwright/options/`.

"""

GROUPS: Final[Mapping[str, tuple[str, ...]]] = {
    "The document": (
        "spec",
        "specs",
        "overlays",
        "filter",
        "vendors",
        "root",
        "remote_refs",
        "limits",
    ),
    "The package": (
        "package",
        "distribution",
        "version",
        "exports",
        "project",
        "testing",
        "tests",
        "release",
        "docs",
        "templates",
        "edits",
        "diagnostics",
    ),
    "The client": (
        "client",
        "auth",
        "environments",
        "env_prefix",
        "headers",
        "client_params",
        "timeout",
        "modes",
        "features",
    ),
    "Names": (
        "style",
        "naming",
        "resources",
        "types",
        "parameters",
        "signatures",
        "recipes",
        "objects",
        "old_names",
    ),
    "Types of Python": ("enums", "formats", "defaults", "constants"),
    "Requests": ("operations", "query", "forms", "bodies", "retries", "idempotency"),
    "Answers": (
        "unwrap",
        "errors",
        "pagination",
        "lists",
        "streaming",
        "polling",
        "webhooks",
    ),
}
"""Title -> keys, in the order in which they are read."""

EXAMPLES: Final[Mapping[str, str]] = {
    "spec": "spec: api/openapi.yaml\n",
    "specs": "specs:\n  - {spec: shop.yaml, namespace: shop}\n  - {spec: users.yaml}\n",
    "overlays": "overlays: [names.overlay.yaml, fixes.yaml]\n",
    "filter": 'filter: {tags: [public], exclude_paths: ["/internal/*"], audiences: [partners]}\n',
    "vendors": "vendors: [fern, speakeasy]\n",
    "root": "root: ..\n",
    "remote_refs": "remote_refs: true\n",
    "limits": "limits: {files: 100, levels: 200}\n",
    "package": "package: acme\n",
    "distribution": "distribution: acme-sdk\n",
    "version": "version: 1.4.0\n",
    "project": (
        "project:\n"
        "  license: Apache-2.0\n"
        "  authors: [{name: Acme, email: sdk@acme.example}]\n"
        "  urls: {Repository: https://git.acme.example/sdk}\n"
    ),
    "testing": "testing: false\n",
    "tests": "tests: false\n",
    "release": "release: {github: true}\n",
    "docs": "docs: {url: https://docs.acme.example/, operations: 'reference/{operation_id}'}\n",
    "templates": "templates: templates\n",
    "edits": "edits: {conflicts: keep, budget: 200}\n",
    "diagnostics": (
        "diagnostics:\n"
        "  ignore:\n"
        "    - {code: server-missing, reason: Each customer has a server of their own.}\n"
        "    - {code: list-unbounded, operations: [listRegions], reason: There are seven.}\n"
        "  severity: {description-missing: \"off\", operation-id-missing: error}\n"
    ),
    "exports": (
        "exports:\n"
        "  types: true                               # `from acme import Book`\n"
        "  by_resource: true                         # `from acme.types.shelves import BookListParams`\n"
        "  modules:\n"
        "    client: clients                         # `from acme.client import Acme`\n"
        "    util.exceptions: errors                 # `from acme.util.exceptions import NotFoundError`\n"
        "    shelves.book: [Book]\n"
    ),
    "client": (
        "client:  # or, with no more than a name: `client: Acme`\n"
        "  name: Acme\n"
        "  aliases: [ACME]\n"
        "  factory: {function: get_client, credentials: true}\n"
        "  servers: {base_url_v2: https://v2.acme.example}\n"
    ),
    "auth": "auth:\n  apiKey: {argument: api_key, env: ACME_API_KEY}\n",
    "environments": (
        "environments:  # the first is the default\n"
        "  production: https://api.acme.example\n"
        "  sandbox: https://sandbox.acme.example\n"
    ),
    "env_prefix": "env_prefix: ACME\n",
    "headers": "headers: {Acme-Version: '2026-01-01'}\n",
    "client_params": "client_params:\n  account: {query: accountIdentifier, env: ACME_ACCOUNT, required: true}\n",
    "timeout": "timeout: 30\n",
    "style": "style: stainless\n",
    "naming": "naming: {words: [API, OAuth, GitHub]}\n",
    "resources": (
        "resources:\n"
        "  books.reviews: {list: listReviews}             # client.books.reviews.list()\n"
        '  orders: [createOrder, "get /orders/{id}"]      # the generator names the methods\n'
    ),
    "types": "types: {BookDTO: Book, BookDTOAuthor: Author}\n",
    "parameters": "parameters: {environmentId: environment, $filter: where}\n",
    "signatures": "signatures: {positional: last, body: whole}\n",
    "old_names": "old_names: 2.0.0\n",
    "enums": "enums: class\n",
    "formats": "formats: {money: decimal, uuid: text}\n",
    "defaults": "defaults: applied\n",
    "constants": "constants: explicit\n",
    "operations": (
        "operations:\n"
        "  exportBooks: {timeout: 300, retries: {max: 5}}\n"
        "  payOrder: {idempotency: true, retries: false, parameters: {orderId: order}}\n"
        "  getCover: {arguments: [book, size], none_on: [404]}\n"
        "  deleteBook: {result: true}\n"
    ),
    "query": "query: {arrays: brackets, parameters: {ids: {arrays: comma}}}\n",
    "forms": "forms: {arrays: brackets}\n",
    "bodies": "bodies: {uploadCover: multipart/form-data}\n",
    "retries": "retries: {max: 4, statuses: [429, 5xx], first_delay: 1, longest_delay: 30}\n",
    "idempotency": "idempotency: {header: Idempotency-Key, methods: [post, patch]}\n",
    "unwrap": "unwrap: data\n",
    "errors": (
        "errors:\n"
        "  message: [error.message, detail]\n"
        "  names: {404: MissingError, 5xx: OutageError, APIError: AcmeError}\n"
        "  classes: {ClosedError: AcmeError}\n"
    ),
    "pagination": (
        "pagination:\n"
        "  listBooks: {scheme: cursor, param: cursor, next: meta.next_cursor, items: data}\n"
        "  listOrders: {scheme: page_number, param: page, total_pages: pages}\n"
        "  listTags: false\n"
    ),
    "lists": "lists: iterator\n",
    "streaming": 'streaming: {end: "[DONE]", operations: {followBooks: {resume: true}}}\n',
    "features": (
        "features:\n"
        "  offline: {option: offline}\n"
        "  cached_operations:\n"
        "    is_on: {operation: checkSwitch, arguments: {switch: key}, result: data.value, otherwise: false}\n"
        "  buffered_operations:\n"
        "    createEvents: {items: events, methods: {track: {values: {type: track}}}}\n"
    ),
    "modes": (
        "modes:\n"
        "  partner_mode:\n"
        "    requires: [partner_key]\n"
        "    auth: [partnerKey]\n"
        "    denies: [users, orders.create]\n"
        "    denies_where: {books.create: {body.kind: rare}}\n"
        "    error: ClosedError\n"
    ),
    "recipes": (
        "recipes:\n"
        "  books.find: {find: books.list, by: {title: title}}\n"
        "  books.rename:\n"
        "    call: books.update\n"
        "    arguments: {book_id: , title: string}\n"
        "    values: {data: [{op: replace, path: /title, value: \"{title}\"}]}\n"
    ),
    "objects": (
        "objects:\n"
        "  Book:\n"
        "    context: {book_id: id, shelf_id: }  # the shelf is what the call was given\n"
        "    methods: {rename: books.rename, delete: books.delete}\n"
    ),
    "polling": (
        "polling:\n"
        "  createJob:\n"
        "    check: getJob\n"
        "    parameters: {job_id: id}\n"
        "    state: status\n"
        "    success: [done]\n"
        "    failure: [failed]\n"
    ),
    "webhooks": (
        'webhooks: {scheme: hmac, header: X-Acme-Signature, prefix: "sha256=", event_header: X-Acme-Event}\n'
    ),
}
"""Key -> what it may look like."""
