"""Programs of yours that Flatfile runs when something happens."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import TYPE_CHECKING

from typing_extensions import Unpack

from .. import types
from .._core.omit import Omit, omit
from .._core.operation import Operation
from .._core.options import RequestOptions
from .._core.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .._core import views

LIST: Operation[builtins.list[types.Agent]] = Operation(
    "agents.list",
    "GET",
    "/environments/{environmentId}/agents",
    lambda: types.AgentsResponse,
    unwrap=("data",),
)
CREATE: Operation[types.Agent] = Operation(
    "agents.create",
    "POST",
    "/environments/{environmentId}/agents",
    lambda: types.AgentResponse,
    unwrap=("data",),
)
GET: Operation[types.Agent] = Operation(
    "agents.get",
    "GET",
    "/environments/{environmentId}/agents/{agentId}",
    lambda: types.AgentResponse,
    unwrap=("data",),
)
LIST_LOGS: Operation[builtins.list[types.AgentLog]] = Operation(
    "agents.list_logs",
    "GET",
    "/environments/{environmentId}/agents/{agentId}/logs",
    lambda: types.AgentLogsResponse,
    unwrap=("data",),
)


class Agents(Resource["AgentsWithRawResponse", "AgentsWithStreamingResponse"]):
    """Programs of yours that Flatfile runs when something happens."""

    def list(
        self, environment_id: str, **options: Unpack[RequestOptions]
    ) -> builtins.list[types.Agent]:
        """List the agents of an environment.

        Args:
            environment_id: The environment.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The agents.
        """
        return self._call(LIST, options, path={"environmentId": environment_id})

    def create(
        self,
        environment_id: str,
        *,
        topics: Sequence[types.EventTopic | str] | Omit = omit,
        compiler: types.Compiler | str | Omit = omit,
        source: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Agent:
        """Add an agent to an environment.

        Args:
            environment_id: The environment.
            topics: The events that it is told of.
            compiler: What the source of an agent is written in.
            source: Its program.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The agent.

        Raises:
            BadRequestError: Something in the request is wrong.
        """
        return self._call(
            CREATE,
            options,
            path={"environmentId": environment_id},
            body={"topics": topics, "compiler": compiler, "source": source},
        )

    def get(
        self, environment_id: str, agent_id: str, **options: Unpack[RequestOptions]
    ) -> types.Agent:
        """Get an agent.

        Args:
            environment_id: The environment.
            agent_id: The agent.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The agent.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._call(
            GET, options, path={"environmentId": environment_id, "agentId": agent_id}
        )

    def list_logs(
        self, environment_id: str, agent_id: str, **options: Unpack[RequestOptions]
    ) -> builtins.list[types.AgentLog]:
        """List what an agent has logged.

        Args:
            environment_id: The environment.
            agent_id: The agent.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            One page of logs.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return self._call(
            LIST_LOGS,
            options,
            path={"environmentId": environment_id, "agentId": agent_id},
        )


class AsyncAgents(
    AsyncResource["AsyncAgentsWithRawResponse", "AsyncAgentsWithStreamingResponse"]
):
    """Programs of yours that Flatfile runs when something happens."""

    async def list(
        self, environment_id: str, **options: Unpack[RequestOptions]
    ) -> builtins.list[types.Agent]:
        """List the agents of an environment.

        Args:
            environment_id: The environment.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The agents.
        """
        return await self._call(LIST, options, path={"environmentId": environment_id})

    async def create(
        self,
        environment_id: str,
        *,
        topics: Sequence[types.EventTopic | str] | Omit = omit,
        compiler: types.Compiler | str | Omit = omit,
        source: str | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> types.Agent:
        """Add an agent to an environment.

        Args:
            environment_id: The environment.
            topics: The events that it is told of.
            compiler: What the source of an agent is written in.
            source: Its program.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The agent.

        Raises:
            BadRequestError: Something in the request is wrong.
        """
        return await self._call(
            CREATE,
            options,
            path={"environmentId": environment_id},
            body={"topics": topics, "compiler": compiler, "source": source},
        )

    async def get(
        self, environment_id: str, agent_id: str, **options: Unpack[RequestOptions]
    ) -> types.Agent:
        """Get an agent.

        Args:
            environment_id: The environment.
            agent_id: The agent.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            The agent.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return await self._call(
            GET, options, path={"environmentId": environment_id, "agentId": agent_id}
        )

    async def list_logs(
        self, environment_id: str, agent_id: str, **options: Unpack[RequestOptions]
    ) -> builtins.list[types.AgentLog]:
        """List what an agent has logged.

        Args:
            environment_id: The environment.
            agent_id: The agent.
            **options: Options of this call; see `RequestOptions`.

        Returns:
            One page of logs.

        Raises:
            BadRequestError: Something in the request is wrong.
            NotFoundError: There is no such thing.
        """
        return await self._call(
            LIST_LOGS,
            options,
            path={"environmentId": environment_id, "agentId": agent_id},
        )


if TYPE_CHECKING:

    class AgentsWithRawResponse:
        def __init__(self, of: Agents) -> None:
            self.list = views.raw(of.list)
            self.create = views.raw(of.create)
            self.get = views.raw(of.get)
            self.list_logs = views.raw(of.list_logs)

    class AgentsWithStreamingResponse:
        def __init__(self, of: Agents) -> None:
            self.list = views.streaming(of.list)
            self.create = views.streaming(of.create)
            self.get = views.streaming(of.get)
            self.list_logs = views.streaming(of.list_logs)

    class AsyncAgentsWithRawResponse:
        def __init__(self, of: AsyncAgents) -> None:
            self.list = views.async_raw(of.list)
            self.create = views.async_raw(of.create)
            self.get = views.async_raw(of.get)
            self.list_logs = views.async_raw(of.list_logs)

    class AsyncAgentsWithStreamingResponse:
        def __init__(self, of: AsyncAgents) -> None:
            self.list = views.async_streaming(of.list)
            self.create = views.async_streaming(of.create)
            self.get = views.async_streaming(of.get)
            self.list_logs = views.async_streaming(of.list_logs)
