"""Keys of programs and of SDKs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from typing_extensions import Unpack

from .. import objects, types
from .._core.done import DoneOperation
from .._core.nested import Nested
from .._core.objects import bound
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.recipes import present
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

CREATE: Operation[types.APIKey] = Operation(
    "apikeys.create",
    "POST",
    "/apiKeys",
    lambda: types.APIKey,
    nested=Nested({"": lambda: (types.NewAPIKeyParam,)}),
)
DELETE_APIKEY = DoneOperation(
    "apikeys.delete_apikey", "DELETE", "/apiKeys/{apikeyId}", lambda: None
)


class Apikeys(Resource["ApikeysWithRawResponse", "ApikeysWithStreamingResponse"]):
    """Keys of programs and of SDKs."""

    def create(
        self,
        data: types.NewAPIKeyParam | types.NewAPIKey,
        **options: Unpack[RequestOptions],
    ) -> objects.APIKey:
        """Make an API key.

        The answer is the only one that shows the key.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The API key.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(
            bound(CREATE, objects.APIKey, self._caller), options, body=data
        )

    def delete_apikey(self, apikey_id: str, **options: Unpack[RequestOptions]) -> bool:
        """Delete an API key.

        Args:
            apikey_id: The key itself. For example: `"key_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return self._call(DELETE_APIKEY, options, path={"apikeyId": apikey_id})

    def create_apikey(
        self,
        api_key_name: str,
        api_key_type: str,
        environment_ids: Sequence[str],
        workspace_id: str,
        roles: Sequence[str] | None = None,
        **options: Unpack[RequestOptions],
    ) -> objects.APIKey:
        """Make an API key.

        The answer is the only one that shows the key.

        Args:
            api_key_name: Its name.
            api_key_type: Who uses a key: an SDK on a server, an SDK that users see, or
                a program that administers.
            environment_ids: The environments that it works in.
            workspace_id: Its id.
            roles: What it allows.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The API key.
        """
        data: Any = present(
            {
                "name": api_key_name,
                "apiKeyType": api_key_type,
                "environments": [
                    {"type": "environment", "id": item} for item in environment_ids
                ],
                "workspace": {"type": "workspace", "id": workspace_id},
                "roles": roles,
            }
        )
        return self.create(data=data, **options)


class AsyncApikeys(
    AsyncResource["AsyncApikeysWithRawResponse", "AsyncApikeysWithStreamingResponse"]
):
    """Keys of programs and of SDKs."""

    async def create(
        self,
        data: types.NewAPIKeyParam | types.NewAPIKey,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncAPIKey:
        """Make an API key.

        The answer is the only one that shows the key.

        Args:
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The API key.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(
            bound(CREATE, objects.AsyncAPIKey, self._caller), options, body=data
        )

    async def delete_apikey(
        self, apikey_id: str, **options: Unpack[RequestOptions]
    ) -> bool:
        """Delete an API key.

        Args:
            apikey_id: The key itself. For example: `"key_1"`.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            It is done.

        Raises:
            HTTPIncorrectParametersError: Something in the request is wrong.
            HTTPUnauthorizedError: The key is missing or not known.
            ForbiddenError: The key does not allow this.
            HTTPNotFoundError: There is no such thing.
            RateLimitError: Too much was asked in too short a time; try again in five
                seconds.
        """
        return await self._call(DELETE_APIKEY, options, path={"apikeyId": apikey_id})

    async def create_apikey(
        self,
        api_key_name: str,
        api_key_type: str,
        environment_ids: Sequence[str],
        workspace_id: str,
        roles: Sequence[str] | None = None,
        **options: Unpack[RequestOptions],
    ) -> objects.AsyncAPIKey:
        """Make an API key.

        The answer is the only one that shows the key.

        Args:
            api_key_name: Its name.
            api_key_type: Who uses a key: an SDK on a server, an SDK that users see, or
                a program that administers.
            environment_ids: The environments that it works in.
            workspace_id: Its id.
            roles: What it allows.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The API key.
        """
        data: Any = present(
            {
                "name": api_key_name,
                "apiKeyType": api_key_type,
                "environments": [
                    {"type": "environment", "id": item} for item in environment_ids
                ],
                "workspace": {"type": "workspace", "id": workspace_id},
                "roles": roles,
            }
        )
        return await self.create(data=data, **options)


if TYPE_CHECKING:

    class ApikeysWithRawResponse:
        def __init__(self, of: Apikeys) -> None:
            self.create = views.raw(of.create)
            self.delete_apikey = views.raw(of.delete_apikey)

    class ApikeysWithStreamingResponse:
        def __init__(self, of: Apikeys) -> None:
            self.create = views.streaming(of.create)
            self.delete_apikey = views.streaming(of.delete_apikey)

    class AsyncApikeysWithRawResponse:
        def __init__(self, of: AsyncApikeys) -> None:
            self.create = views.async_raw(of.create)
            self.delete_apikey = views.async_raw(of.delete_apikey)

    class AsyncApikeysWithStreamingResponse:
        def __init__(self, of: AsyncApikeys) -> None:
            self.create = views.async_streaming(of.create)
            self.delete_apikey = views.async_streaming(of.delete_apikey)
