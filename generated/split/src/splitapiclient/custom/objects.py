"""What Split's API does not know, files of keys, and what it does not take."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from typing_extensions import Unpack

from .._core.http import AsyncClient, Client

if TYPE_CHECKING:
    from .. import types
    from .._core.options import RequestOptions
    from ..objects.large_segment_definition import (
        GeneratedAsyncLargeSegmentDefinition,
        GeneratedLargeSegmentDefinition,
    )
    from ..objects.segment_definition import (
        GeneratedAsyncSegmentDefinition,
        GeneratedSegmentDefinition,
    )
    from ..objects.treatment import GeneratedTreatment
else:
    GeneratedSegmentDefinition = GeneratedAsyncSegmentDefinition = object
    GeneratedLargeSegmentDefinition = GeneratedAsyncLargeSegmentDefinition = object
    GeneratedTreatment = object


def _write(keys: Iterable[str], csv_file_name: str) -> bool:
    with Path(csv_file_name).open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, quotechar="|").writerows([key] for key in keys)
    return True


class SegmentDefinitionMixin(GeneratedSegmentDefinition):
    """What a segment in an environment can do with files."""

    def get_key_count(self, **options: Unpack[RequestOptions]) -> int:
        """How many keys there are."""
        return len(self.get_keys(**options))

    def export_keys_to_csv(
        self, csv_file_name: str, **options: Unpack[RequestOptions]
    ) -> bool:
        """Write all keys to a file, one in each line."""
        return _write(self.get_keys(**options), csv_file_name)


class AsyncSegmentDefinitionMixin(GeneratedAsyncSegmentDefinition):
    """What a segment in an environment can do with files."""

    async def get_key_count(self, **options: Unpack[RequestOptions]) -> int:
        """How many keys there are."""
        return len(await self.get_keys(**options))

    async def export_keys_to_csv(
        self, csv_file_name: str, **options: Unpack[RequestOptions]
    ) -> bool:
        """Write all keys to a file, one in each line."""
        return _write(await self.get_keys(**options), csv_file_name)


class LargeSegmentDefinitionMixin(GeneratedLargeSegmentDefinition):
    """What a large segment in an environment can do with files."""

    def submit_upload(
        self,
        title: str,
        comment: str,
        approvers: Sequence[str],
        file_path: str,
        **options: Unpack[RequestOptions],
    ) -> bool:
        """Ask for the keys in a file, of one column, to be the members."""
        change = self.ask_for_upload(title, comment, approvers, **options)
        sent = _upload(change.transaction_metadata, file_path)
        with Client() as http:
            http.put(**sent).raise_for_status()
        return True


class AsyncLargeSegmentDefinitionMixin(GeneratedAsyncLargeSegmentDefinition):
    """What a large segment in an environment can do with files."""

    async def submit_upload(
        self,
        title: str,
        comment: str,
        approvers: Sequence[str],
        file_path: str,
        **options: Unpack[RequestOptions],
    ) -> bool:
        """Ask for the keys in a file, of one column, to be the members."""
        change = await self.ask_for_upload(title, comment, approvers, **options)
        sent = _upload(change.transaction_metadata, file_path)
        async with AsyncClient() as http:
            (await http.put(**sent)).raise_for_status()
        return True


def _upload(to: types.Upload | None, file_path: str) -> dict[str, Any]:
    """The request for a file: Split says where it is to go, and with which headers."""
    if to is None or to.url is None:
        raise ValueError("Split did not say where the file is to go")
    headers = {name: ",".join(values) for name, values in (to.headers or {}).items()}
    return {"url": to.url, "headers": headers, "content": Path(file_path).read_bytes()}


class TreatmentMixin(GeneratedTreatment):
    """A treatment, whose configurations are absent rather than empty."""

    def export_dict(self) -> dict[str, Any]:
        """What is set, by the names on the wire."""
        found = super().export_dict()
        return {k: v for k, v in found.items() if k != "configurations" or v}
