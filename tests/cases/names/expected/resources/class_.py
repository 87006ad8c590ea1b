"""A word of Python."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import types
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

LIST: Operation[builtins.list[types.List]] = Operation(
    "class_.list", "GET", "/class/{list}", lambda: builtins.list[types.List]
)
IMPORT: Operation[dict[str, builtins.list[types.Str]]] = Operation(
    "class_.import_",
    "POST",
    "/class/import",
    lambda: dict[str, builtins.list[types.Str]],
)


class Class(Resource["ClassWithRawResponse", "ClassWithStreamingResponse"]):
    """A word of Python."""

    def list(
        self,
        list: str,
        *,
        self_: str | Omit = omit,
        timeout_: int | Omit = omit,
        options_: str | Omit = omit,
        str: Sequence[str] | Omit = omit,
        n2nd: bool | Omit = omit,
        x_größe: str | Omit = omit,
        nameless: str | Omit = omit,
        id: str | Omit = omit,
        header_id: str | Omit = omit,
        filter: str | Omit = omit,
        query_filter: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[types.List]:
        """Call `GET /class/{list}`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            All.
        """
        return self._call(
            LIST,
            options,
            path={"list": list},
            query={
                "self": self_,
                "timeout": timeout_,
                "str": str,
                "2nd": n2nd,
                "X-Größe": x_größe,
                "": nameless,
                "id": id,
                "$filter": filter,
                "filter": query_filter,
            },
            headers={"options": options_, "id": header_id},
        )

    def import_(
        self,
        *,
        any: object,
        body: str,
        dict: Mapping[str, object] | Omit = omit,
        model_config: int | Omit = omit,
        n123: int | Omit = omit,
        a_b: str | Omit = omit,
        body_a_b: str | Omit = omit,
        private: str | Omit = omit,
        copy: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> dict[str, builtins.list[types.Str]]:
        """Call `POST /class/import`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            One.
        """
        return self._call(
            IMPORT,
            options,
            body={
                "any": any,
                "body": body,
                "dict": dict,
                "model_config": model_config,
                "123": n123,
                "a b": a_b,
                "aB": body_a_b,
                "_private": private,
                "copy": copy,
            },
        )


class AsyncClass(
    AsyncResource["AsyncClassWithRawResponse", "AsyncClassWithStreamingResponse"]
):
    """A word of Python."""

    async def list(
        self,
        list: str,
        *,
        self_: str | Omit = omit,
        timeout_: int | Omit = omit,
        options_: str | Omit = omit,
        str: Sequence[str] | Omit = omit,
        n2nd: bool | Omit = omit,
        x_größe: str | Omit = omit,
        nameless: str | Omit = omit,
        id: str | Omit = omit,
        header_id: str | Omit = omit,
        filter: str | Omit = omit,
        query_filter: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[types.List]:
        """Call `GET /class/{list}`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            All.
        """
        return await self._call(
            LIST,
            options,
            path={"list": list},
            query={
                "self": self_,
                "timeout": timeout_,
                "str": str,
                "2nd": n2nd,
                "X-Größe": x_größe,
                "": nameless,
                "id": id,
                "$filter": filter,
                "filter": query_filter,
            },
            headers={"options": options_, "id": header_id},
        )

    async def import_(
        self,
        *,
        any: object,
        body: str,
        dict: Mapping[str, object] | Omit = omit,
        model_config: int | Omit = omit,
        n123: int | Omit = omit,
        a_b: str | Omit = omit,
        body_a_b: str | Omit = omit,
        private: str | Omit = omit,
        copy: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> dict[str, builtins.list[types.Str]]:
        """Call `POST /class/import`.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            One.
        """
        return await self._call(
            IMPORT,
            options,
            body={
                "any": any,
                "body": body,
                "dict": dict,
                "model_config": model_config,
                "123": n123,
                "a b": a_b,
                "aB": body_a_b,
                "_private": private,
                "copy": copy,
            },
        )


if TYPE_CHECKING:

    class ClassWithRawResponse:
        def __init__(self, of: Class) -> None:
            self.list = views.raw(of.list)
            self.import_ = views.raw(of.import_)

    class ClassWithStreamingResponse:
        def __init__(self, of: Class) -> None:
            self.list = views.streaming(of.list)
            self.import_ = views.streaming(of.import_)

    class AsyncClassWithRawResponse:
        def __init__(self, of: AsyncClass) -> None:
            self.list = views.async_raw(of.list)
            self.import_ = views.async_raw(of.import_)

    class AsyncClassWithStreamingResponse:
        def __init__(self, of: AsyncClass) -> None:
            self.list = views.async_streaming(of.list)
            self.import_ = views.async_streaming(of.import_)
