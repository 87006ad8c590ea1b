"""The clients: where the API is, how to prove who you are, and the resources."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from typing_extensions import Self, Unpack

from ._core.about import filled_in
from ._core.auth import bearer, given_or_env
from ._core.client import AsyncAPI, SyncAPI
from ._core.copies import Copied
from ._core.given import Given
from ._core.logs import logger
from ._core.retries import RetryPolicy
from ._core.settings import Settings, check_environment
from .errors import BY_STATUS

if TYPE_CHECKING:
    from ._core.auth import AsyncSecret, Secret
    from ._core.options import ClientOptions
    from ._options import AsyncWootivOptions, WootivOptions
    from .resources.auth import AsyncAuth, Auth
    from .resources.aws import AsyncAws, Aws
    from .resources.contact_group import AsyncContactGroup, ContactGroup
    from .resources.contacts import AsyncContacts, Contacts
    from .resources.features import AsyncFeatures, Features
    from .resources.inbound import AsyncInbound, Inbound
    from .resources.invitation_acceptance import (
        AsyncInvitationAcceptance,
        InvitationAcceptance,
    )
    from .resources.invitation_reattempt import (
        AsyncInvitationReattempt,
        InvitationReattempt,
    )
    from .resources.invitations import AsyncInvitations, Invitations
    from .resources.mailbox import AsyncMailbox, Mailbox
    from .resources.registry import AsyncRegistry, Registry
    from .resources.role_assignments import AsyncRoleAssignments, RoleAssignments
    from .resources.roles import AsyncRoles, Roles
    from .resources.root import AsyncRoot, Root
    from .resources.space import AsyncSpace, Space
    from .resources.subscriptions import AsyncSubscriptions, Subscriptions
    from .resources.users import AsyncUsers, Users
    from .resources.wspaces import AsyncWspaces, Wspaces

Environment = Literal["production", "environment_1"]
BASE_URLS: dict[Environment, str] = {
    "production": "http://localhost:3001",
    "environment_1": "https://dev.wootiv.com",
}


class Wootiv(Copied, SyncAPI):
    """A client of the Wootiv API.

    Args:
        api_key: A token of a workspace; by default `WOOTIV_API_KEY`.
        environment: The server to talk to.
        **options: Settings of every call; see `WootivOptions`.
    """

    def __init__(
        self,
        *,
        api_key: Secret | None = None,
        environment: Environment = "production",
        **options: Unpack[WootivOptions],
    ) -> None:
        given = Given(
            options,
            aliases={
                "connection_pool_limits": "limits",
                "_strict_response_validation": "strict",
            },
        )
        settings = _settings(api_key, environment, given.options)
        super().__init__(settings, given.http_client, given.options)
        self._given = {"api_key": api_key, "environment": environment, **options}

    @cached_property
    def root(self) -> Root:
        """Whether the service works."""
        from .resources.root import Root

        return Root(self._caller)

    @cached_property
    def auth(self) -> Auth:
        """Signing up, signing in and keeping a session."""
        from .resources.auth import Auth

        return Auth(self._caller)

    @cached_property
    def space(self) -> Space:
        """Operations on space."""
        from .resources.space import Space

        return Space(self._caller)

    @cached_property
    def wspaces(self) -> Wspaces:
        """Workspaces."""
        from .resources.wspaces import Wspaces

        return Wspaces(self._caller)

    @cached_property
    def roles(self) -> Roles:
        """What members may do."""
        from .resources.roles import Roles

        return Roles(self._caller)

    @cached_property
    def role_assignments(self) -> RoleAssignments:
        """Who has which role."""
        from .resources.role_assignments import RoleAssignments

        return RoleAssignments(self._caller)

    @cached_property
    def invitations(self) -> Invitations:
        """Invitations to a workspace."""
        from .resources.invitations import Invitations

        return Invitations(self._caller)

    @cached_property
    def invitation_acceptance(self) -> InvitationAcceptance:
        """Invitations to a workspace."""
        from .resources.invitation_acceptance import InvitationAcceptance

        return InvitationAcceptance(self._caller)

    @cached_property
    def invitation_reattempt(self) -> InvitationReattempt:
        """Invitations to a workspace."""
        from .resources.invitation_reattempt import InvitationReattempt

        return InvitationReattempt(self._caller)

    @cached_property
    def users(self) -> Users:
        """People with an account."""
        from .resources.users import Users

        return Users(self._caller)

    @cached_property
    def aws(self) -> Aws:
        """Files in the cloud."""
        from .resources.aws import Aws

        return Aws(self._caller)

    @cached_property
    def registry(self) -> Registry:
        """Operations on registry."""
        from .resources.registry import Registry

        return Registry(self._caller)

    @cached_property
    def features(self) -> Features:
        """What a plan includes."""
        from .resources.features import Features

        return Features(self._caller)

    @cached_property
    def subscriptions(self) -> Subscriptions:
        """What a workspace pays for."""
        from .resources.subscriptions import Subscriptions

        return Subscriptions(self._caller)

    @cached_property
    def contacts(self) -> Contacts:
        """People that a workspace writes to."""
        from .resources.contacts import Contacts

        return Contacts(self._caller)

    @cached_property
    def contact_group(self) -> ContactGroup:
        """Contacts that belong together."""
        from .resources.contact_group import ContactGroup

        return ContactGroup(self._caller)

    @cached_property
    def mailbox(self) -> Mailbox:
        """Addresses that answer by themselves."""
        from .resources.mailbox import Mailbox

        return Mailbox(self._caller)

    @cached_property
    def inbound(self) -> Inbound:
        """Operations on inbound."""
        from .resources.inbound import Inbound

        return Inbound(self._caller)

    def copy(
        self,
        *,
        api_key: Secret | None = None,
        environment: Environment | None = None,
        set_default_headers: Mapping[str, str | None] | None = None,
        set_default_query: Mapping[str, object] | None = None,
        **options: Unpack[WootivOptions],
    ) -> Self:
        """This client with other settings, on the same connections unless they change.

        Args:
            api_key: Instead of the one that this client has.
            environment: Instead of the one that this client has.
            set_default_headers: Headers of every request, instead of those there are.
            set_default_query: Query parameters of every request, instead of those there
                are.
            **options: Other settings. Headers and query parameters are added to those
                there are.
        """
        return self._copied(
            {
                "api_key": api_key,
                "environment": environment,
                "set_default_headers": set_default_headers,
                "set_default_query": set_default_query,
            },
            options,
        )


class AsyncWootiv(Copied, AsyncAPI):
    """An async client, for asyncio and trio, of the Wootiv API.

    Args:
        api_key: A token of a workspace; by default `WOOTIV_API_KEY`.
        environment: The server to talk to.
        **options: Settings of every call; see `AsyncWootivOptions`.
    """

    def __init__(
        self,
        *,
        api_key: AsyncSecret | None = None,
        environment: Environment = "production",
        **options: Unpack[AsyncWootivOptions],
    ) -> None:
        given = Given(
            options,
            aliases={
                "connection_pool_limits": "limits",
                "_strict_response_validation": "strict",
            },
        )
        settings = _settings(api_key, environment, given.options)
        super().__init__(settings, given.http_client, given.options)
        self._given = {"api_key": api_key, "environment": environment, **options}

    @cached_property
    def root(self) -> AsyncRoot:
        """Whether the service works."""
        from .resources.root import AsyncRoot

        return AsyncRoot(self._caller)

    @cached_property
    def auth(self) -> AsyncAuth:
        """Signing up, signing in and keeping a session."""
        from .resources.auth import AsyncAuth

        return AsyncAuth(self._caller)

    @cached_property
    def space(self) -> AsyncSpace:
        """Operations on space."""
        from .resources.space import AsyncSpace

        return AsyncSpace(self._caller)

    @cached_property
    def wspaces(self) -> AsyncWspaces:
        """Workspaces."""
        from .resources.wspaces import AsyncWspaces

        return AsyncWspaces(self._caller)

    @cached_property
    def roles(self) -> AsyncRoles:
        """What members may do."""
        from .resources.roles import AsyncRoles

        return AsyncRoles(self._caller)

    @cached_property
    def role_assignments(self) -> AsyncRoleAssignments:
        """Who has which role."""
        from .resources.role_assignments import AsyncRoleAssignments

        return AsyncRoleAssignments(self._caller)

    @cached_property
    def invitations(self) -> AsyncInvitations:
        """Invitations to a workspace."""
        from .resources.invitations import AsyncInvitations

        return AsyncInvitations(self._caller)

    @cached_property
    def invitation_acceptance(self) -> AsyncInvitationAcceptance:
        """Invitations to a workspace."""
        from .resources.invitation_acceptance import AsyncInvitationAcceptance

        return AsyncInvitationAcceptance(self._caller)

    @cached_property
    def invitation_reattempt(self) -> AsyncInvitationReattempt:
        """Invitations to a workspace."""
        from .resources.invitation_reattempt import AsyncInvitationReattempt

        return AsyncInvitationReattempt(self._caller)

    @cached_property
    def users(self) -> AsyncUsers:
        """People with an account."""
        from .resources.users import AsyncUsers

        return AsyncUsers(self._caller)

    @cached_property
    def aws(self) -> AsyncAws:
        """Files in the cloud."""
        from .resources.aws import AsyncAws

        return AsyncAws(self._caller)

    @cached_property
    def registry(self) -> AsyncRegistry:
        """Operations on registry."""
        from .resources.registry import AsyncRegistry

        return AsyncRegistry(self._caller)

    @cached_property
    def features(self) -> AsyncFeatures:
        """What a plan includes."""
        from .resources.features import AsyncFeatures

        return AsyncFeatures(self._caller)

    @cached_property
    def subscriptions(self) -> AsyncSubscriptions:
        """What a workspace pays for."""
        from .resources.subscriptions import AsyncSubscriptions

        return AsyncSubscriptions(self._caller)

    @cached_property
    def contacts(self) -> AsyncContacts:
        """People that a workspace writes to."""
        from .resources.contacts import AsyncContacts

        return AsyncContacts(self._caller)

    @cached_property
    def contact_group(self) -> AsyncContactGroup:
        """Contacts that belong together."""
        from .resources.contact_group import AsyncContactGroup

        return AsyncContactGroup(self._caller)

    @cached_property
    def mailbox(self) -> AsyncMailbox:
        """Addresses that answer by themselves."""
        from .resources.mailbox import AsyncMailbox

        return AsyncMailbox(self._caller)

    @cached_property
    def inbound(self) -> AsyncInbound:
        """Operations on inbound."""
        from .resources.inbound import AsyncInbound

        return AsyncInbound(self._caller)

    def copy(
        self,
        *,
        api_key: AsyncSecret | None = None,
        environment: Environment | None = None,
        set_default_headers: Mapping[str, str | None] | None = None,
        set_default_query: Mapping[str, object] | None = None,
        **options: Unpack[AsyncWootivOptions],
    ) -> Self:
        """This client with other settings, on the same connections unless they change.

        Args:
            api_key: Instead of the one that this client has.
            environment: Instead of the one that this client has.
            set_default_headers: Headers of every request, instead of those there are.
            set_default_query: Query parameters of every request, instead of those there
                are.
            **options: Other settings. Headers and query parameters are added to those
                there are.
        """
        return self._copied(
            {
                "api_key": api_key,
                "environment": environment,
                "set_default_headers": set_default_headers,
                "set_default_query": set_default_query,
            },
            options,
        )


def _settings(
    api_key: AsyncSecret | None, environment: Environment, options: ClientOptions
) -> Settings:
    check_environment(environment, BASE_URLS)
    own_server = given_or_env(None, "WOOTIV_BASE_URL")
    settings = Settings(
        base_url=own_server or BASE_URLS[environment],
        user_base_url=own_server is not None,
        base_url_variable="WOOTIV_BASE_URL",
        credentials={"bearer": bearer(given_or_env(api_key, "WOOTIV_API_KEY"))},
        hints={"bearer": "api_key (or set WOOTIV_API_KEY)"},
        security=(("bearer",),),
        error_classes=BY_STATUS,
        error_type=lambda: Any,
        user_agent="wootiv-python/0.0.1",
        log=logger("wootiv", "WOOTIV_LOG"),
        retries=RetryPolicy(
            statuses=frozenset({409, 429, 5}),
            backoff="quadratic",
            longest_delay=2.0,
            headers=("retry-after",),
        ),
        headers=filled_in(
            {
                "User-Agent": "Wootiv/Python 0.0.1",
                "X-Stainless-Lang": "python",
                "X-Stainless-Package-Version": "0.0.1",
                "X-Stainless-OS": "{os}",
                "X-Stainless-Arch": "{arch}",
                "X-Stainless-Runtime": "{runtime}",
                "X-Stainless-Runtime-Version": "{python}",
            }
        ),
    )
    return settings.changed(options)
