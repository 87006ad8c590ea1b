"""What your tenant wants to know of its users, beyond names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from typing_extensions import Unpack

from .. import types
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

LIST_FIELDS: Operation[list[types.Field]] = Operation(
    "profile_fields.list_fields", "GET", "/v1/fields", lambda: list[types.Field]
)
CREATE_FIELD: Operation[types.Field] = Operation(
    "profile_fields.create_field",
    "POST",
    "/v1/fields",
    lambda: types.Field,
    security=(("oauth",),),
)


class ProfileFields(
    Resource["ProfileFieldsWithRawResponse", "ProfileFieldsWithStreamingResponse"]
):
    """What your tenant wants to know of its users, beyond names."""

    def list_fields(self, **options: Unpack[RequestOptions]) -> list[types.Field]:
        """List the fields of profiles.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            All fields.
        """
        return self._call(LIST_FIELDS, options)

    def create_field(
        self,
        *,
        name: str,
        kind: Literal["text", "number", "date", "any"] | str,
        default: object | Omit = omit,
        editable: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Field:
        """Add a field to profiles.

        Args:
            name: What people call it.
            kind: What its values are.
            default: The value of those who gave none.
            editable: Whether people can change their own value. Default: `true`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The field.

        Raises:
            ConflictError: It is there already.
        """
        return self._call(
            CREATE_FIELD,
            options,
            body={"name": name, "kind": kind, "default": default, "editable": editable},
        )


class AsyncProfileFields(
    AsyncResource[
        "AsyncProfileFieldsWithRawResponse", "AsyncProfileFieldsWithStreamingResponse"
    ]
):
    """What your tenant wants to know of its users, beyond names."""

    async def list_fields(self, **options: Unpack[RequestOptions]) -> list[types.Field]:
        """List the fields of profiles.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            All fields.
        """
        return await self._call(LIST_FIELDS, options)

    async def create_field(
        self,
        *,
        name: str,
        kind: Literal["text", "number", "date", "any"] | str,
        default: object | Omit = omit,
        editable: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Field:
        """Add a field to profiles.

        Args:
            name: What people call it.
            kind: What its values are.
            default: The value of those who gave none.
            editable: Whether people can change their own value. Default: `true`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The field.

        Raises:
            ConflictError: It is there already.
        """
        return await self._call(
            CREATE_FIELD,
            options,
            body={"name": name, "kind": kind, "default": default, "editable": editable},
        )


if TYPE_CHECKING:

    class ProfileFieldsWithRawResponse:
        def __init__(self, of: ProfileFields) -> None:
            self.list_fields = views.raw(of.list_fields)
            self.create_field = views.raw(of.create_field)

    class ProfileFieldsWithStreamingResponse:
        def __init__(self, of: ProfileFields) -> None:
            self.list_fields = views.streaming(of.list_fields)
            self.create_field = views.streaming(of.create_field)

    class AsyncProfileFieldsWithRawResponse:
        def __init__(self, of: AsyncProfileFields) -> None:
            self.list_fields = views.async_raw(of.list_fields)
            self.create_field = views.async_raw(of.create_field)

    class AsyncProfileFieldsWithStreamingResponse:
        def __init__(self, of: AsyncProfileFields) -> None:
            self.list_fields = views.async_streaming(of.list_fields)
            self.create_field = views.async_streaming(of.create_field)
