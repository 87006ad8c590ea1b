"""People that a workspace writes to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from typing_extensions import Unpack

from .. import pagination, types
from .._core.omit import Omit, omit, optional
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.paged import AsyncPaged, PageOperation, Paged
from .._core.resource import AsyncResource, Resource
from .._core.styles import Style

if TYPE_CHECKING:
    from .._core import views
    from ..pagination import AsyncPages, Page

LIST: PageOperation[types.ReadContactDto, types.ContactListResponse] = PageOperation(
    "contacts.list",
    "GET",
    "/contacts",
    lambda: types.ContactListResponse,
    paging=lambda: pagination.BY_NUMBER_2,
    styles={
        "query:fields": Style("form", False),
        "query:filter": Style("form", False),
        "query:join": Style("form", False),
        "query:sort": Style("form", False),
        "query:or": Style("form", False),
    },
)
CREATE: Operation[types.ReadContactDto] = Operation(
    "contacts.create", "POST", "/contacts", lambda: types.ReadContactDto
)
RETRIEVE: Operation[types.ReadContactDto] = Operation(
    "contacts.retrieve",
    "GET",
    "/contacts/{id}",
    lambda: types.ReadContactDto,
    styles={"query:fields": Style("form", False), "query:join": Style("form", False)},
)
UPDATE: Operation[types.ReadContactDto] = Operation(
    "contacts.update", "PATCH", "/contacts/{id}", lambda: types.ReadContactDto
)
DELETE: Operation[Any] = Operation(
    "contacts.delete", "DELETE", "/contacts/{id}", lambda: Any
)


class Contacts(
    Paged, Resource["ContactsWithRawResponse", "ContactsWithStreamingResponse"]
):
    """People that a workspace writes to."""

    def list(
        self,
        *,
        cache: int | Omit = omit,
        fields: Sequence[str] | Omit = omit,
        filter: Sequence[str] | Omit = omit,
        join: Sequence[str] | Omit = omit,
        limit: int | Omit = omit,
        offset: int | Omit = omit,
        page: int | Omit = omit,
        s: str | Omit = omit,
        sort: Sequence[str] | Omit = omit,
        or_: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Page[types.ReadContactDto, types.ContactListResponse]:
        """List contacts.

        Args:
            cache: 0 for an answer that no cache has kept.
            fields: Only these properties of each.
            filter: Conditions that all must hold: `name||$eq||Ann`.
            join: What is to come with each that belongs to it.
            limit: How many a page has.
            offset: How many are left out at the beginning.
            page: Which page, beginning with 1.
            s: Conditions within each other, as JSON.
            sort: What to sort by: `name,ASC`.
            or_: Conditions of which one is enough: `name||$eq||Ann`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            A page of contacts, or all of them.
        """
        return self._page(
            LIST,
            options,
            query={
                "cache": cache,
                "fields": fields,
                "filter": filter,
                "join": join,
                "limit": limit,
                "offset": offset,
                "page": page,
                "s": s,
                "sort": sort,
                "or": or_,
            },
        )

    def create(
        self,
        *,
        contact_group_id: str,
        email: str,
        first_name: str,
        last_name: str,
        metadata: object,
        phone_number: str,
        workspace_id: str,
        **options: Unpack[RequestOptions],
    ) -> types.ReadContactDto:
        """Add a contact.

        Args:
            contact_group_id: The group that it belongs to.
            email: Its mail address.
            first_name: The given name.
            last_name: The family name.
            metadata: Whatever else is known.
            phone_number: The telephone number, with its country.
            workspace_id: The workspace.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The contact.
        """
        return self._call(
            CREATE,
            options,
            body={
                "contactGroupId": contact_group_id,
                "email": email,
                "firstName": first_name,
                "lastName": last_name,
                "metadata": metadata,
                "phoneNumber": phone_number,
                "workspaceId": workspace_id,
            },
        )

    def retrieve(
        self,
        id: str,
        *,
        cache: int | Omit = omit,
        fields: Sequence[str] | Omit = omit,
        join: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.ReadContactDto:
        """Get a contact.

        Args:
            id: The id.
            cache: 0 for an answer that no cache has kept.
            fields: Only these properties of each.
            join: What is to come with each that belongs to it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The contact.
        """
        return self._call(
            RETRIEVE,
            options,
            path={"id": id},
            query={"cache": cache, "fields": fields, "join": join},
        )

    def update(
        self,
        id: str,
        *,
        contact_group_id: str | Omit = omit,
        email: str | Omit = omit,
        first_name: str | Omit = omit,
        last_name: str | Omit = omit,
        metadata: object | Omit = omit,
        phone_number: str | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.ReadContactDto:
        """Change some properties of a contact.

        Args:
            id: The id.
            contact_group_id: The group that it belongs to.
            email: Its mail address.
            first_name: The given name.
            last_name: The family name.
            metadata: Whatever else is known.
            phone_number: The telephone number, with its country.
            workspace_id: The workspace.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The contact.
        """
        return self._call(
            UPDATE,
            options,
            path={"id": id},
            body=optional(
                {
                    "contactGroupId": contact_group_id,
                    "email": email,
                    "firstName": first_name,
                    "lastName": last_name,
                    "metadata": metadata,
                    "phoneNumber": phone_number,
                    "workspaceId": workspace_id,
                }
            ),
        )

    def delete(self, id: str, **options: Unpack[RequestOptions]) -> Any:
        """Delete a contact.

        Args:
            id: The id.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What the service says to it.
        """
        return self._call(DELETE, options, path={"id": id})


class AsyncContacts(
    AsyncPaged,
    AsyncResource["AsyncContactsWithRawResponse", "AsyncContactsWithStreamingResponse"],
):
    """People that a workspace writes to."""

    def list(
        self,
        *,
        cache: int | Omit = omit,
        fields: Sequence[str] | Omit = omit,
        filter: Sequence[str] | Omit = omit,
        join: Sequence[str] | Omit = omit,
        limit: int | Omit = omit,
        offset: int | Omit = omit,
        page: int | Omit = omit,
        s: str | Omit = omit,
        sort: Sequence[str] | Omit = omit,
        or_: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> AsyncPages[types.ReadContactDto, types.ContactListResponse]:
        """List contacts.

        Args:
            cache: 0 for an answer that no cache has kept.
            fields: Only these properties of each.
            filter: Conditions that all must hold: `name||$eq||Ann`.
            join: What is to come with each that belongs to it.
            limit: How many a page has.
            offset: How many are left out at the beginning.
            page: Which page, beginning with 1.
            s: Conditions within each other, as JSON.
            sort: What to sort by: `name,ASC`.
            or_: Conditions of which one is enough: `name||$eq||Ann`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            A page of contacts, or all of them.
        """
        return self._page(
            LIST,
            options,
            query={
                "cache": cache,
                "fields": fields,
                "filter": filter,
                "join": join,
                "limit": limit,
                "offset": offset,
                "page": page,
                "s": s,
                "sort": sort,
                "or": or_,
            },
        )

    async def create(
        self,
        *,
        contact_group_id: str,
        email: str,
        first_name: str,
        last_name: str,
        metadata: object,
        phone_number: str,
        workspace_id: str,
        **options: Unpack[RequestOptions],
    ) -> types.ReadContactDto:
        """Add a contact.

        Args:
            contact_group_id: The group that it belongs to.
            email: Its mail address.
            first_name: The given name.
            last_name: The family name.
            metadata: Whatever else is known.
            phone_number: The telephone number, with its country.
            workspace_id: The workspace.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The contact.
        """
        return await self._call(
            CREATE,
            options,
            body={
                "contactGroupId": contact_group_id,
                "email": email,
                "firstName": first_name,
                "lastName": last_name,
                "metadata": metadata,
                "phoneNumber": phone_number,
                "workspaceId": workspace_id,
            },
        )

    async def retrieve(
        self,
        id: str,
        *,
        cache: int | Omit = omit,
        fields: Sequence[str] | Omit = omit,
        join: Sequence[str] | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.ReadContactDto:
        """Get a contact.

        Args:
            id: The id.
            cache: 0 for an answer that no cache has kept.
            fields: Only these properties of each.
            join: What is to come with each that belongs to it.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The contact.
        """
        return await self._call(
            RETRIEVE,
            options,
            path={"id": id},
            query={"cache": cache, "fields": fields, "join": join},
        )

    async def update(
        self,
        id: str,
        *,
        contact_group_id: str | Omit = omit,
        email: str | Omit = omit,
        first_name: str | Omit = omit,
        last_name: str | Omit = omit,
        metadata: object | Omit = omit,
        phone_number: str | Omit = omit,
        workspace_id: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.ReadContactDto:
        """Change some properties of a contact.

        Args:
            id: The id.
            contact_group_id: The group that it belongs to.
            email: Its mail address.
            first_name: The given name.
            last_name: The family name.
            metadata: Whatever else is known.
            phone_number: The telephone number, with its country.
            workspace_id: The workspace.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The contact.
        """
        return await self._call(
            UPDATE,
            options,
            path={"id": id},
            body=optional(
                {
                    "contactGroupId": contact_group_id,
                    "email": email,
                    "firstName": first_name,
                    "lastName": last_name,
                    "metadata": metadata,
                    "phoneNumber": phone_number,
                    "workspaceId": workspace_id,
                }
            ),
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> Any:
        """Delete a contact.

        Args:
            id: The id.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            What the service says to it.
        """
        return await self._call(DELETE, options, path={"id": id})


if TYPE_CHECKING:

    class ContactsWithRawResponse:
        def __init__(self, of: Contacts) -> None:
            self.list = views.raw(of.list)
            self.create = views.raw(of.create)
            self.retrieve = views.raw(of.retrieve)
            self.update = views.raw(of.update)
            self.delete = views.raw(of.delete)

    class ContactsWithStreamingResponse:
        def __init__(self, of: Contacts) -> None:
            self.list = views.streaming(of.list)
            self.create = views.streaming(of.create)
            self.retrieve = views.streaming(of.retrieve)
            self.update = views.streaming(of.update)
            self.delete = views.streaming(of.delete)

    class AsyncContactsWithRawResponse:
        def __init__(self, of: AsyncContacts) -> None:
            self.list = views.async_raw(of.list)
            self.create = views.async_raw(of.create)
            self.retrieve = views.async_raw(of.retrieve)
            self.update = views.async_raw(of.update)
            self.delete = views.async_raw(of.delete)

    class AsyncContactsWithStreamingResponse:
        def __init__(self, of: AsyncContacts) -> None:
            self.list = views.async_streaming(of.list)
            self.create = views.async_streaming(of.create)
            self.retrieve = views.async_streaming(of.retrieve)
            self.update = views.async_streaming(of.update)
            self.delete = views.async_streaming(of.delete)
