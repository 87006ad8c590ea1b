"""People, and what is known of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Literal

from typing_extensions import Unpack

from .. import pagination, types
from .._core.nested import Nested
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.paged import AsyncPaged, PageOperation, Paged
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views
    from ..pagination import AsyncPages, Page

LIST_USERS: PageOperation[types.User, types.UserList] = PageOperation(
    "user_accounts.list_users",
    "GET",
    "/v1/users",
    lambda: types.UserList,
    paging=lambda: pagination.BY_LAST_ID,
)
CREATE_USER: Operation[types.User] = Operation(
    "user_accounts.create_user",
    "POST",
    "/v1/users",
    lambda: types.User,
    errors={422: lambda: types.InvalidError},
    security=(("oauth",),),
    idempotency_header="Idempotency-Key",
)
IMPORT: Operation[types.Import] = Operation(
    "user_accounts.import_",
    "POST",
    "/v1/users/import",
    lambda: types.Import,
    errors={422: lambda: types.InvalidError},
    security=(("oauth",),),
)
GET_USER: Operation[types.User] = Operation(
    "user_accounts.get_user", "GET", "/v1/users/{id}", lambda: types.User
)
UPDATE_USER: Operation[types.User] = Operation(
    "user_accounts.update_user",
    "PATCH",
    "/v1/users/{id}",
    lambda: types.User,
    errors={422: lambda: types.InvalidError},
    security=(("oauth",), ("sessionCookie",)),
)
DELETE: Operation[None] = Operation(
    "user_accounts.delete",
    "DELETE",
    "/v1/users/{id}",
    lambda: None,
    security=(("oauth",),),
)
SET_PASSWORD: Operation[None] = Operation(
    "user_accounts.set_password",
    "PUT",
    "/v1/users/{id}/password",
    lambda: None,
    errors={422: lambda: types.InvalidError},
    security=(("sessionCookie",),),
)
LIST_DEVICES: Operation[list[types.Device]] = Operation(
    "user_accounts.list_devices",
    "GET",
    "/v1/users/{id}/devices",
    lambda: list[types.Device],
)
DELETE_DEVICE: Operation[None] = Operation(
    "user_accounts.delete_device",
    "DELETE",
    "/v1/users/{id}/devices/{device_id}",
    lambda: None,
)
GET_RECORD: Operation[types.DirectoryRecord] = Operation(
    "user_accounts.get_record",
    "GET",
    "/v1/users/{id}/record",
    lambda: types.DirectoryRecord,
)
PUT_RECORD: Operation[types.DirectoryRecord] = Operation(
    "user_accounts.put_record",
    "PUT",
    "/v1/users/{id}/record",
    lambda: types.DirectoryRecord,
    nested=Nested({"manager": lambda: (types.DirectoryRecordParam,)}),
    security=(("oauth",),),
)
WHO_AM_I: Operation[types.User] = Operation(
    "user_accounts.who_am_i",
    "GET",
    "/v1/me",
    lambda: types.User,
    security=(("sessionCookie",),),
)


class UserAccounts(
    Paged, Resource["UserAccountsWithRawResponse", "UserAccountsWithStreamingResponse"]
):
    """People, and what is known of them."""

    def list_users(
        self,
        *,
        starting_after: str | Omit = omit,
        limit: int | Omit = omit,
        type: str | Omit = omit,
        created_gte: datetime | Omit = omit,
        created_lt: datetime | Omit = omit,
        sort: Literal["created", "-created", "name", "-name", ""] | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[types.User, types.UserList]:
        """List accounts, the newest first.

        Args:
            starting_after: The last one of the page before.
            limit: How many to return at most. From 1 to 100. Default: `20`.
            type: Only accounts of this kind. For example: `"member"`.
            created_gte: Only accounts made at this time or later.
            created_lt: Only accounts made before this time.
            sort: What to sort by; a minus reverses it. Default: `"-created"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Some accounts.
        """
        return self._page(
            LIST_USERS,
            options,
            query={
                "starting_after": starting_after,
                "limit": limit,
                "type": type,
                "created[gte]": created_gte,
                "created[lt]": created_lt,
                "sort": sort,
            },
        )

    def create_user(
        self,
        *,
        type: str,
        name: types.NameParam | types.Name,
        email: str | None,
        password: str | Omit = omit,
        phone: str | Omit = omit,
        profile: Mapping[str, object] | Omit = omit,
        expires: types.DatetimeParam | types.Datetime | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.User:
        """Make an account.

        Args:
            type: The kind of account, one of `listTypes`.
            name: The name of a person or program.
            email: The address; null for programs.
            password: The first password; without it, people choose one by e-mail. At
                least 8 characters.
            phone: The number with its country.
            profile: Values of profile fields.
            expires: A time, and the clock that people there go by.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The account.

        Raises:
            ConflictError: It is there already.
            UnprocessableEntityError: Some values are wrong.
        """
        return self._call(
            CREATE_USER,
            options,
            body={
                "type": type,
                "name": name,
                "email": email,
                "password": password,
                "phone": phone,
                "profile": profile,
                "expires": expires,
            },
        )

    def import_(
        self,
        *,
        body: Sequence[types.NewUserParam | types.NewUser],
        callback_url: str | Omit = omit,
        global_: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Import:
        """Make many accounts.

        Accounts that are wrong are left out. When all is done, `callback_url` is
        told.

        Args:
            body: The accounts.
            callback_url: What to tell when it is done.
            global_: Whether the accounts may be used in all regions. Default: `false`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The import has begun.

        Raises:
            UnprocessableEntityError: Some values are wrong.
        """
        return self._call(
            IMPORT,
            options,
            body=body,
            query={"callback_url": callback_url, "global": global_},
        )

    def get_user(self, id: str, **options: Unpack[RequestOptions]) -> types.User:
        """Retrieve an account.

        Args:
            id: The account, such as `usr_2`. Matching `^usr_[0-9]+$`. For example:
                `"usr_2"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The account.

        Raises:
            NotFoundError: There is no such thing, or you may not see it.
        """
        return self._call(GET_USER, options, path={"id": id})

    def update_user(
        self,
        id: str,
        *,
        name: types.NameParam | types.Name | Omit = omit,
        email: str | None | Omit = omit,
        phone: str | None | Omit = omit,
        expires: types.DatetimeParam | types.Datetime | None | Omit = omit,
        status: types.UserStatus | Omit = omit,
        profile: Mapping[str, object] | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.User:
        """Change an account.

        What is absent stays as it is; null takes a property away.

        Args:
            id: The account, such as `usr_2`. Matching `^usr_[0-9]+$`. For example:
                `"usr_2"`.
            name: The name of a person or program.
            email: The new address; null takes it away.
            phone: The new number; null takes it away.
            expires: When it shall stop working; null for never.
            status: Whether someone can sign in.
            profile: New values of profile fields; null for a field takes its value
                away, null for all takes all away.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The account as it is now.

        Raises:
            NotFoundError: There is no such thing, or you may not see it.
            UnprocessableEntityError: Some values are wrong.
        """
        return self._call(
            UPDATE_USER,
            options,
            path={"id": id},
            body={
                "name": name,
                "email": email,
                "phone": phone,
                "expires": expires,
                "status": status,
                "profile": profile,
            },
        )

    def delete(
        self, id: str, *, from_: date | Omit = omit, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete an account.

        Args:
            id: The account, such as `usr_2`. Matching `^usr_[0-9]+$`. For example:
                `"usr_2"`.
            from_: The day on which to do it; by default today.
            **options: Options of this call; see `RequestOptions`.

        Raises:
            NotFoundError: There is no such thing, or you may not see it.
        """
        return self._call(DELETE, options, path={"id": id}, query={"from": from_})

    def set_password(
        self, id: str, *, old: str, new: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Change a password.

        Args:
            id: The account, such as `usr_2`. Matching `^usr_[0-9]+$`. For example:
                `"usr_2"`.
            old: What it was.
            new: What it shall be. At least 8 characters.
            **options: Options of this call; see `RequestOptions`.

        Raises:
            UnprocessableEntityError: Some values are wrong.
        """
        return self._call(
            SET_PASSWORD, options, path={"id": id}, body={"old": old, "new": new}
        )

    def list_devices(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> list[types.Device]:
        """List the devices that a person signed in with.

        Args:
            id: The account, such as `usr_2`. Matching `^usr_[0-9]+$`. For example:
                `"usr_2"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            All devices.

        Raises:
            NotFoundError: There is no such thing, or you may not see it.
        """
        return self._call(LIST_DEVICES, options, path={"id": id})

    def delete_device(
        self, id: str, device_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Sign a device out.

        Args:
            id: The account, such as `usr_2`. Matching `^usr_[0-9]+$`. For example:
                `"usr_2"`.
            device_id: The device, such as `dev_1`. For example: `"dev_1"`.
            **options: Options of this call; see `RequestOptions`.

        Raises:
            NotFoundError: There is no such thing, or you may not see it.
        """
        return self._call(
            DELETE_DEVICE, options, path={"id": id, "device_id": device_id}
        )

    def get_record(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> types.DirectoryRecord:
        """Retrieve what your directory says about a person.

        Args:
            id: The account, such as `usr_2`. Matching `^usr_[0-9]+$`. For example:
                `"usr_2"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The record.

        Raises:
            NotFoundError: There is no such thing, or you may not see it.
        """
        return self._call(GET_RECORD, options, path={"id": id})

    def put_record(
        self,
        id: str,
        *,
        body_id: int,
        type: str,
        body_type: str | Omit = omit,
        links: Mapping[str, types.LinkParam | types.Link] | Omit = omit,
        class_: str | Omit = omit,
        from_: date | Omit = omit,
        self_: str | Omit = omit,
        model_id: str | Omit = omit,
        json: str | Omit = omit,
        copy: bool | Omit = omit,
        list: Sequence[str] | Omit = omit,
        schema: str | Omit = omit,
        date: date | Omit = omit,
        x_y: str | Omit = omit,
        body_x_y: str | Omit = omit,
        n2fa: bool | Omit = omit,
        camel_case: str | Omit = omit,
        given_name: str | Omit = omit,
        address_city: str | Omit = omit,
        größe: float | Omit = omit,
        ふりがな: str | Omit = omit,
        none: object | Omit = omit,
        manager: types.DirectoryRecordParam | types.DirectoryRecord | Omit = omit,
        model_dump: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.DirectoryRecord:
        """Replace what your directory says about a person.

        Args:
            id: The account, such as `usr_2`. Matching `^usr_[0-9]+$`. For example:
                `"usr_2"`.
            body_id: The number in the directory.
            type: The class in the directory.
            body_type: The employment.
            links: What belongs to it.
            class_: The salary class.
            from_: The first day.
            self_: Where the record is.
            model_id: The contract that it follows.
            json: What was not understood, as it came.
            copy: Whether it is a copy of another record.
            list: The groups that the person is in.
            schema: What describes the record.
            date: The day on which it was written.
            x_y: The first of two codes.
            body_x_y: The second of two codes.
            n2fa: Whether a second proof is asked for.
            camel_case: A nickname.
            given_name: What friends say.
            address_city: Where the person lives.
            größe: The height, in centimetres.
            ふりがな: How the name is read.
            none: Kept for old directories, which write anything here.
            manager: What your own directory says about a person. The names are those of
                the directory; Gatehouse does not choose them.
            model_dump: An export that is no longer made. Deprecated.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The record.
        """
        return self._call(
            PUT_RECORD,
            options,
            path={"id": id},
            body={
                "id": body_id,
                "@type": type,
                "type": body_type,
                "_links": links,
                "class": class_,
                "from": from_,
                "self": self_,
                "model_id": model_id,
                "json": json,
                "copy": copy,
                "list": list,
                "schema": schema,
                "date": date,
                "x-y": x_y,
                "X_Y": body_x_y,
                "2fa": n2fa,
                "camelCase": camel_case,
                "given name": given_name,
                "address.city": address_city,
                "größe": größe,
                "ふりがな": ふりがな,
                "None": none,
                "manager": manager,
                "model_dump": model_dump,
            },
        )

    def who_am_i(self, **options: Unpack[RequestOptions]) -> types.User:
        """Tell who is signed in.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The account of the person who is signed in.
        """
        return self._call(WHO_AM_I, options)


class AsyncUserAccounts(
    AsyncPaged,
    AsyncResource[
        "AsyncUserAccountsWithRawResponse", "AsyncUserAccountsWithStreamingResponse"
    ],
):
    """People, and what is known of them."""

    def list_users(
        self,
        *,
        starting_after: str | Omit = omit,
        limit: int | Omit = omit,
        type: str | Omit = omit,
        created_gte: datetime | Omit = omit,
        created_lt: datetime | Omit = omit,
        sort: Literal["created", "-created", "name", "-name", ""] | str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[types.User, types.UserList]:
        """List accounts, the newest first.

        Args:
            starting_after: The last one of the page before.
            limit: How many to return at most. From 1 to 100. Default: `20`.
            type: Only accounts of this kind. For example: `"member"`.
            created_gte: Only accounts made at this time or later.
            created_lt: Only accounts made before this time.
            sort: What to sort by; a minus reverses it. Default: `"-created"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            Some accounts.
        """
        return self._page(
            LIST_USERS,
            options,
            query={
                "starting_after": starting_after,
                "limit": limit,
                "type": type,
                "created[gte]": created_gte,
                "created[lt]": created_lt,
                "sort": sort,
            },
        )

    async def create_user(
        self,
        *,
        type: str,
        name: types.NameParam | types.Name,
        email: str | None,
        password: str | Omit = omit,
        phone: str | Omit = omit,
        profile: Mapping[str, object] | Omit = omit,
        expires: types.DatetimeParam | types.Datetime | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.User:
        """Make an account.

        Args:
            type: The kind of account, one of `listTypes`.
            name: The name of a person or program.
            email: The address; null for programs.
            password: The first password; without it, people choose one by e-mail. At
                least 8 characters.
            phone: The number with its country.
            profile: Values of profile fields.
            expires: A time, and the clock that people there go by.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The account.

        Raises:
            ConflictError: It is there already.
            UnprocessableEntityError: Some values are wrong.
        """
        return await self._call(
            CREATE_USER,
            options,
            body={
                "type": type,
                "name": name,
                "email": email,
                "password": password,
                "phone": phone,
                "profile": profile,
                "expires": expires,
            },
        )

    async def import_(
        self,
        *,
        body: Sequence[types.NewUserParam | types.NewUser],
        callback_url: str | Omit = omit,
        global_: bool | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Import:
        """Make many accounts.

        Accounts that are wrong are left out. When all is done, `callback_url` is
        told.

        Args:
            body: The accounts.
            callback_url: What to tell when it is done.
            global_: Whether the accounts may be used in all regions. Default: `false`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The import has begun.

        Raises:
            UnprocessableEntityError: Some values are wrong.
        """
        return await self._call(
            IMPORT,
            options,
            body=body,
            query={"callback_url": callback_url, "global": global_},
        )

    async def get_user(self, id: str, **options: Unpack[RequestOptions]) -> types.User:
        """Retrieve an account.

        Args:
            id: The account, such as `usr_2`. Matching `^usr_[0-9]+$`. For example:
                `"usr_2"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The account.

        Raises:
            NotFoundError: There is no such thing, or you may not see it.
        """
        return await self._call(GET_USER, options, path={"id": id})

    async def update_user(
        self,
        id: str,
        *,
        name: types.NameParam | types.Name | Omit = omit,
        email: str | None | Omit = omit,
        phone: str | None | Omit = omit,
        expires: types.DatetimeParam | types.Datetime | None | Omit = omit,
        status: types.UserStatus | Omit = omit,
        profile: Mapping[str, object] | None | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.User:
        """Change an account.

        What is absent stays as it is; null takes a property away.

        Args:
            id: The account, such as `usr_2`. Matching `^usr_[0-9]+$`. For example:
                `"usr_2"`.
            name: The name of a person or program.
            email: The new address; null takes it away.
            phone: The new number; null takes it away.
            expires: When it shall stop working; null for never.
            status: Whether someone can sign in.
            profile: New values of profile fields; null for a field takes its value
                away, null for all takes all away.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The account as it is now.

        Raises:
            NotFoundError: There is no such thing, or you may not see it.
            UnprocessableEntityError: Some values are wrong.
        """
        return await self._call(
            UPDATE_USER,
            options,
            path={"id": id},
            body={
                "name": name,
                "email": email,
                "phone": phone,
                "expires": expires,
                "status": status,
                "profile": profile,
            },
        )

    async def delete(
        self, id: str, *, from_: date | Omit = omit, **options: Unpack[RequestOptions]
    ) -> None:
        """Delete an account.

        Args:
            id: The account, such as `usr_2`. Matching `^usr_[0-9]+$`. For example:
                `"usr_2"`.
            from_: The day on which to do it; by default today.
            **options: Options of this call; see `RequestOptions`.

        Raises:
            NotFoundError: There is no such thing, or you may not see it.
        """
        return await self._call(DELETE, options, path={"id": id}, query={"from": from_})

    async def set_password(
        self, id: str, *, old: str, new: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Change a password.

        Args:
            id: The account, such as `usr_2`. Matching `^usr_[0-9]+$`. For example:
                `"usr_2"`.
            old: What it was.
            new: What it shall be. At least 8 characters.
            **options: Options of this call; see `RequestOptions`.

        Raises:
            UnprocessableEntityError: Some values are wrong.
        """
        return await self._call(
            SET_PASSWORD, options, path={"id": id}, body={"old": old, "new": new}
        )

    async def list_devices(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> list[types.Device]:
        """List the devices that a person signed in with.

        Args:
            id: The account, such as `usr_2`. Matching `^usr_[0-9]+$`. For example:
                `"usr_2"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            All devices.

        Raises:
            NotFoundError: There is no such thing, or you may not see it.
        """
        return await self._call(LIST_DEVICES, options, path={"id": id})

    async def delete_device(
        self, id: str, device_id: str, **options: Unpack[RequestOptions]
    ) -> None:
        """Sign a device out.

        Args:
            id: The account, such as `usr_2`. Matching `^usr_[0-9]+$`. For example:
                `"usr_2"`.
            device_id: The device, such as `dev_1`. For example: `"dev_1"`.
            **options: Options of this call; see `RequestOptions`.

        Raises:
            NotFoundError: There is no such thing, or you may not see it.
        """
        return await self._call(
            DELETE_DEVICE, options, path={"id": id, "device_id": device_id}
        )

    async def get_record(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> types.DirectoryRecord:
        """Retrieve what your directory says about a person.

        Args:
            id: The account, such as `usr_2`. Matching `^usr_[0-9]+$`. For example:
                `"usr_2"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The record.

        Raises:
            NotFoundError: There is no such thing, or you may not see it.
        """
        return await self._call(GET_RECORD, options, path={"id": id})

    async def put_record(
        self,
        id: str,
        *,
        body_id: int,
        type: str,
        body_type: str | Omit = omit,
        links: Mapping[str, types.LinkParam | types.Link] | Omit = omit,
        class_: str | Omit = omit,
        from_: date | Omit = omit,
        self_: str | Omit = omit,
        model_id: str | Omit = omit,
        json: str | Omit = omit,
        copy: bool | Omit = omit,
        list: Sequence[str] | Omit = omit,
        schema: str | Omit = omit,
        date: date | Omit = omit,
        x_y: str | Omit = omit,
        body_x_y: str | Omit = omit,
        n2fa: bool | Omit = omit,
        camel_case: str | Omit = omit,
        given_name: str | Omit = omit,
        address_city: str | Omit = omit,
        größe: float | Omit = omit,
        ふりがな: str | Omit = omit,
        none: object | Omit = omit,
        manager: types.DirectoryRecordParam | types.DirectoryRecord | Omit = omit,
        model_dump: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.DirectoryRecord:
        """Replace what your directory says about a person.

        Args:
            id: The account, such as `usr_2`. Matching `^usr_[0-9]+$`. For example:
                `"usr_2"`.
            body_id: The number in the directory.
            type: The class in the directory.
            body_type: The employment.
            links: What belongs to it.
            class_: The salary class.
            from_: The first day.
            self_: Where the record is.
            model_id: The contract that it follows.
            json: What was not understood, as it came.
            copy: Whether it is a copy of another record.
            list: The groups that the person is in.
            schema: What describes the record.
            date: The day on which it was written.
            x_y: The first of two codes.
            body_x_y: The second of two codes.
            n2fa: Whether a second proof is asked for.
            camel_case: A nickname.
            given_name: What friends say.
            address_city: Where the person lives.
            größe: The height, in centimetres.
            ふりがな: How the name is read.
            none: Kept for old directories, which write anything here.
            manager: What your own directory says about a person. The names are those of
                the directory; Gatehouse does not choose them.
            model_dump: An export that is no longer made. Deprecated.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The record.
        """
        return await self._call(
            PUT_RECORD,
            options,
            path={"id": id},
            body={
                "id": body_id,
                "@type": type,
                "type": body_type,
                "_links": links,
                "class": class_,
                "from": from_,
                "self": self_,
                "model_id": model_id,
                "json": json,
                "copy": copy,
                "list": list,
                "schema": schema,
                "date": date,
                "x-y": x_y,
                "X_Y": body_x_y,
                "2fa": n2fa,
                "camelCase": camel_case,
                "given name": given_name,
                "address.city": address_city,
                "größe": größe,
                "ふりがな": ふりがな,
                "None": none,
                "manager": manager,
                "model_dump": model_dump,
            },
        )

    async def who_am_i(self, **options: Unpack[RequestOptions]) -> types.User:
        """Tell who is signed in.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The account of the person who is signed in.
        """
        return await self._call(WHO_AM_I, options)


if TYPE_CHECKING:

    class UserAccountsWithRawResponse:
        def __init__(self, of: UserAccounts) -> None:
            self.list_users = views.raw(of.list_users)
            self.create_user = views.raw(of.create_user)
            self.import_ = views.raw(of.import_)
            self.get_user = views.raw(of.get_user)
            self.update_user = views.raw(of.update_user)
            self.delete = views.raw(of.delete)
            self.set_password = views.raw(of.set_password)
            self.list_devices = views.raw(of.list_devices)
            self.delete_device = views.raw(of.delete_device)
            self.get_record = views.raw(of.get_record)
            self.put_record = views.raw(of.put_record)
            self.who_am_i = views.raw(of.who_am_i)

    class UserAccountsWithStreamingResponse:
        def __init__(self, of: UserAccounts) -> None:
            self.list_users = views.streaming(of.list_users)
            self.create_user = views.streaming(of.create_user)
            self.import_ = views.streaming(of.import_)
            self.get_user = views.streaming(of.get_user)
            self.update_user = views.streaming(of.update_user)
            self.delete = views.streaming(of.delete)
            self.set_password = views.streaming(of.set_password)
            self.list_devices = views.streaming(of.list_devices)
            self.delete_device = views.streaming(of.delete_device)
            self.get_record = views.streaming(of.get_record)
            self.put_record = views.streaming(of.put_record)
            self.who_am_i = views.streaming(of.who_am_i)

    class AsyncUserAccountsWithRawResponse:
        def __init__(self, of: AsyncUserAccounts) -> None:
            self.list_users = views.async_raw(of.list_users)
            self.create_user = views.async_raw(of.create_user)
            self.import_ = views.async_raw(of.import_)
            self.get_user = views.async_raw(of.get_user)
            self.update_user = views.async_raw(of.update_user)
            self.delete = views.async_raw(of.delete)
            self.set_password = views.async_raw(of.set_password)
            self.list_devices = views.async_raw(of.list_devices)
            self.delete_device = views.async_raw(of.delete_device)
            self.get_record = views.async_raw(of.get_record)
            self.put_record = views.async_raw(of.put_record)
            self.who_am_i = views.async_raw(of.who_am_i)

    class AsyncUserAccountsWithStreamingResponse:
        def __init__(self, of: AsyncUserAccounts) -> None:
            self.list_users = views.async_streaming(of.list_users)
            self.create_user = views.async_streaming(of.create_user)
            self.import_ = views.async_streaming(of.import_)
            self.get_user = views.async_streaming(of.get_user)
            self.update_user = views.async_streaming(of.update_user)
            self.delete = views.async_streaming(of.delete)
            self.set_password = views.async_streaming(of.set_password)
            self.list_devices = views.async_streaming(of.list_devices)
            self.delete_device = views.async_streaming(of.delete_device)
            self.get_record = views.async_streaming(of.get_record)
            self.put_record = views.async_streaming(of.put_record)
            self.who_am_i = views.async_streaming(of.who_am_i)
