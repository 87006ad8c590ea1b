"""The clients: where the API is, how to prove who you are, and the resources."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from typing_extensions import Unpack

from . import types
from ._core.auth import api_key_header, bearer, given_or_env
from ._core.client import AsyncAPI, SyncAPI
from ._core.client_params import ClientParameter, ClientParameters
from ._core.elsewhere import SpreadSettings
from ._core.logs import logger
from ._core.modes import Mode, in_mode
from ._core.retries import RetryPolicy
from ._core.settings import Settings
from .errors import BY_STATUS, HarnessDeprecatedEndpointError

if TYPE_CHECKING:
    from ._core.auth import AsyncSecret, Secret
    from ._core.http import AsyncClient, Client
    from ._core.options import AsyncOptions, ClientOptions, SyncOptions
    from .resources.apikeys import Apikeys, AsyncApikeys
    from .resources.attributes import AsyncAttributes, Attributes
    from .resources.change_requests import AsyncChangeRequests, ChangeRequests
    from .resources.environments import AsyncEnvironments, Environments
    from .resources.flag_sets import AsyncFlagSets, FlagSets
    from .resources.groups import AsyncGroups, Groups
    from .resources.harness_apikey import AsyncHarnessApikey, HarnessApikey
    from .resources.harness_group import AsyncHarnessGroup, HarnessGroup
    from .resources.harness_project import AsyncHarnessProject, HarnessProject
    from .resources.harness_user import AsyncHarnessUser, HarnessUser
    from .resources.identities import AsyncIdentities, Identities
    from .resources.large_segment_definitions import (
        AsyncLargeSegmentDefinitions,
        LargeSegmentDefinitions,
    )
    from .resources.large_segments import AsyncLargeSegments, LargeSegments
    from .resources.resource_group import AsyncResourceGroup, ResourceGroup
    from .resources.restrictions import AsyncRestrictions, Restrictions
    from .resources.role import AsyncRole, Role
    from .resources.role_assignment import AsyncRoleAssignment, RoleAssignment
    from .resources.rule_based_segment_definitions import (
        AsyncRuleBasedSegmentDefinitions,
        RuleBasedSegmentDefinitions,
    )
    from .resources.rule_based_segments import AsyncRuleBasedSegments, RuleBasedSegments
    from .resources.segment_definitions import (
        AsyncSegmentDefinitions,
        SegmentDefinitions,
    )
    from .resources.segments import AsyncSegments, Segments
    from .resources.service_account import AsyncServiceAccount, ServiceAccount
    from .resources.split_definitions import AsyncSplitDefinitions, SplitDefinitions
    from .resources.splits import AsyncSplits, Splits
    from .resources.token import AsyncToken, Token
    from .resources.traffic_types import AsyncTrafficTypes, TrafficTypes
    from .resources.users import AsyncUsers, Users
    from .resources.workspaces import AsyncWorkspaces, Workspaces

BASE_URL = "https://api.split.io/internal/api/v2"
HARNESS_MODE = Mode(
    "harness_mode",
    auth=("harnessToken",),
    denied={
        "workspaces.add": {},
        "workspaces.patch": {},
        "workspaces.delete": {},
        "users.list": {},
        "users.invite_user": {},
        "users.update_user": {},
        "users.update_user_group": {},
        "users.delete": {},
        "groups.list": {},
        "groups.create_group": {},
        "groups.update_group": {},
        "groups.delete_group": {},
        "restrictions.list": {},
        "restrictions.write": {},
        "apikeys.create": {("body", "apiKeyType"): "admin"},
    },
    error=HarnessDeprecatedEndpointError,
)


class SplitApiClient(SyncAPI):
    """A client of the Split Admin API.

    Args:
        apikey: An admin API key; by default `SPLIT_API_KEY`.
        harness_token: A token of Harness, of a person or of a service account; by
            default `SPLIT_HARNESS_TOKEN`.
        account_identifier: The account in Harness; by default
            `SPLIT_ACCOUNT_IDENTIFIER`.
        org_identifier: The organization in Harness; by default
            `SPLIT_ORG_IDENTIFIER`.
        project_identifier: The project in Harness; by default
            `SPLIT_PROJECT_IDENTIFIER`.
        base_url_v3: Instead of `https://api.split.io/api/v3`; default: the
            environment variable `SPLIT_BASE_URL_V3`.
        harness_base_url: Instead of `https://app.harness.io`; default: the
            environment variable `SPLIT_HARNESS_BASE_URL`.
        harness_mode: Whether the account is one of Harness.
        http_client: Your own `httpx.Client`, for proxies, certificates and the
            like.
        **options: Settings of every call; see `ClientOptions`.
    """

    def __init__(
        self,
        *,
        apikey: Secret | None = None,
        harness_token: Secret | None = None,
        account_identifier: str | None = None,
        org_identifier: str | None = None,
        project_identifier: str | None = None,
        base_url_v3: str | None = None,
        harness_base_url: str | None = None,
        harness_mode: bool = False,
        http_client: Client | None = None,
        **options: Unpack[SyncOptions],
    ) -> None:
        settings = _settings(
            apikey,
            harness_token,
            account_identifier,
            org_identifier,
            project_identifier,
            base_url_v3,
            harness_base_url,
            harness_mode,
            options,
        )
        super().__init__(settings, http_client, options)

    @cached_property
    def workspaces(self) -> Workspaces:
        """Workspaces, which the user interface calls projects."""
        from .resources.workspaces import Workspaces

        return Workspaces(self._caller)

    @cached_property
    def environments(self) -> Environments:
        """Places where flags are evaluated: production, staging."""
        from .resources.environments import Environments

        return Environments(self._caller)

    @cached_property
    def traffic_types(self) -> TrafficTypes:
        """Kinds of things that treatments are given to: users, accounts."""
        from .resources.traffic_types import TrafficTypes

        return TrafficTypes(self._caller)

    @cached_property
    def attributes(self) -> Attributes:
        """What is known of the things of a traffic type."""
        from .resources.attributes import Attributes

        return Attributes(self._caller)

    @cached_property
    def identities(self) -> Identities:
        """Single things of a traffic type, and the values of their attributes."""
        from .resources.identities import Identities

        return Identities(self._caller)

    @cached_property
    def segments(self) -> Segments:
        """Lists of keys."""
        from .resources.segments import Segments

        return Segments(self._caller)

    @cached_property
    def segment_definitions(self) -> SegmentDefinitions:
        """The keys of segments in one environment."""
        from .resources.segment_definitions import SegmentDefinitions

        return SegmentDefinitions(self._caller)

    @cached_property
    def large_segments(self) -> LargeSegments:
        """Lists of very many keys."""
        from .resources.large_segments import LargeSegments

        return LargeSegments(self._caller)

    @cached_property
    def large_segment_definitions(self) -> LargeSegmentDefinitions:
        """Large segments in one environment."""
        from .resources.large_segment_definitions import LargeSegmentDefinitions

        return LargeSegmentDefinitions(self._caller)

    @cached_property
    def rule_based_segments(self) -> RuleBasedSegments:
        """Segments whose members are found by rules."""
        from .resources.rule_based_segments import RuleBasedSegments

        return RuleBasedSegments(self._caller)

    @cached_property
    def rule_based_segment_definitions(self) -> RuleBasedSegmentDefinitions:
        """The rules of such segments in one environment."""
        from .resources.rule_based_segment_definitions import (
            RuleBasedSegmentDefinitions,
        )

        return RuleBasedSegmentDefinitions(self._caller)

    @cached_property
    def splits(self) -> Splits:
        """Feature flags, by name."""
        from .resources.splits import Splits

        return Splits(self._caller)

    @cached_property
    def split_definitions(self) -> SplitDefinitions:
        """What feature flags do in one environment."""
        from .resources.split_definitions import SplitDefinitions

        return SplitDefinitions(self._caller)

    @cached_property
    def flag_sets(self) -> FlagSets:
        """Feature flags that are fetched together."""
        from .resources.flag_sets import FlagSets

        return FlagSets(self._caller)

    @cached_property
    def change_requests(self) -> ChangeRequests:
        """Changes that wait for approval."""
        from .resources.change_requests import ChangeRequests

        return ChangeRequests(self._caller)

    @cached_property
    def users(self) -> Users:
        """People who work with the account."""
        from .resources.users import Users

        return Users(self._caller)

    @cached_property
    def groups(self) -> Groups:
        """Groups of users."""
        from .resources.groups import Groups

        return Groups(self._caller)

    @cached_property
    def apikeys(self) -> Apikeys:
        """Keys of programs and of SDKs."""
        from .resources.apikeys import Apikeys

        return Apikeys(self._caller)

    @cached_property
    def restrictions(self) -> Restrictions:
        """Who may see what."""
        from .resources.restrictions import Restrictions

        return Restrictions(self._caller)

    @cached_property
    def token(self) -> Token:
        """Tokens of API keys in Harness."""
        from .resources.token import Token

        return Token(self._caller)

    @cached_property
    def harness_apikey(self) -> HarnessApikey:
        """API keys of service accounts in Harness."""
        from .resources.harness_apikey import HarnessApikey

        return HarnessApikey(self._caller)

    @cached_property
    def service_account(self) -> ServiceAccount:
        """Accounts of programs in Harness."""
        from .resources.service_account import ServiceAccount

        return ServiceAccount(self._caller)

    @cached_property
    def harness_user(self) -> HarnessUser:
        """People in Harness, and those who are invited."""
        from .resources.harness_user import HarnessUser

        return HarnessUser(self._caller)

    @cached_property
    def harness_group(self) -> HarnessGroup:
        """Groups of people in Harness."""
        from .resources.harness_group import HarnessGroup

        return HarnessGroup(self._caller)

    @cached_property
    def role(self) -> Role:
        """What somebody may do in Harness."""
        from .resources.role import Role

        return Role(self._caller)

    @cached_property
    def resource_group(self) -> ResourceGroup:
        """What somebody may do it with in Harness."""
        from .resources.resource_group import ResourceGroup

        return ResourceGroup(self._caller)

    @cached_property
    def role_assignment(self) -> RoleAssignment:
        """Who has which role with which resources in Harness."""
        from .resources.role_assignment import RoleAssignment

        return RoleAssignment(self._caller)

    @cached_property
    def harness_project(self) -> HarnessProject:
        """Projects of Harness."""
        from .resources.harness_project import HarnessProject

        return HarnessProject(self._caller)


class AsyncSplitApiClient(AsyncAPI):
    """An async client, for asyncio and trio, of the Split Admin API.

    Args:
        apikey: An admin API key; by default `SPLIT_API_KEY`.
        harness_token: A token of Harness, of a person or of a service account; by
            default `SPLIT_HARNESS_TOKEN`.
        account_identifier: The account in Harness; by default
            `SPLIT_ACCOUNT_IDENTIFIER`.
        org_identifier: The organization in Harness; by default
            `SPLIT_ORG_IDENTIFIER`.
        project_identifier: The project in Harness; by default
            `SPLIT_PROJECT_IDENTIFIER`.
        base_url_v3: Instead of `https://api.split.io/api/v3`; default: the
            environment variable `SPLIT_BASE_URL_V3`.
        harness_base_url: Instead of `https://app.harness.io`; default: the
            environment variable `SPLIT_HARNESS_BASE_URL`.
        harness_mode: Whether the account is one of Harness.
        http_client: Your own `httpx.AsyncClient`, for proxies, certificates and the
            like.
        **options: Settings of every call; see `ClientOptions`.
    """

    def __init__(
        self,
        *,
        apikey: AsyncSecret | None = None,
        harness_token: AsyncSecret | None = None,
        account_identifier: str | None = None,
        org_identifier: str | None = None,
        project_identifier: str | None = None,
        base_url_v3: str | None = None,
        harness_base_url: str | None = None,
        harness_mode: bool = False,
        http_client: AsyncClient | None = None,
        **options: Unpack[AsyncOptions],
    ) -> None:
        settings = _settings(
            apikey,
            harness_token,
            account_identifier,
            org_identifier,
            project_identifier,
            base_url_v3,
            harness_base_url,
            harness_mode,
            options,
        )
        super().__init__(settings, http_client, options)

    @cached_property
    def workspaces(self) -> AsyncWorkspaces:
        """Workspaces, which the user interface calls projects."""
        from .resources.workspaces import AsyncWorkspaces

        return AsyncWorkspaces(self._caller)

    @cached_property
    def environments(self) -> AsyncEnvironments:
        """Places where flags are evaluated: production, staging."""
        from .resources.environments import AsyncEnvironments

        return AsyncEnvironments(self._caller)

    @cached_property
    def traffic_types(self) -> AsyncTrafficTypes:
        """Kinds of things that treatments are given to: users, accounts."""
        from .resources.traffic_types import AsyncTrafficTypes

        return AsyncTrafficTypes(self._caller)

    @cached_property
    def attributes(self) -> AsyncAttributes:
        """What is known of the things of a traffic type."""
        from .resources.attributes import AsyncAttributes

        return AsyncAttributes(self._caller)

    @cached_property
    def identities(self) -> AsyncIdentities:
        """Single things of a traffic type, and the values of their attributes."""
        from .resources.identities import AsyncIdentities

        return AsyncIdentities(self._caller)

    @cached_property
    def segments(self) -> AsyncSegments:
        """Lists of keys."""
        from .resources.segments import AsyncSegments

        return AsyncSegments(self._caller)

    @cached_property
    def segment_definitions(self) -> AsyncSegmentDefinitions:
        """The keys of segments in one environment."""
        from .resources.segment_definitions import AsyncSegmentDefinitions

        return AsyncSegmentDefinitions(self._caller)

    @cached_property
    def large_segments(self) -> AsyncLargeSegments:
        """Lists of very many keys."""
        from .resources.large_segments import AsyncLargeSegments

        return AsyncLargeSegments(self._caller)

    @cached_property
    def large_segment_definitions(self) -> AsyncLargeSegmentDefinitions:
        """Large segments in one environment."""
        from .resources.large_segment_definitions import AsyncLargeSegmentDefinitions

        return AsyncLargeSegmentDefinitions(self._caller)

    @cached_property
    def rule_based_segments(self) -> AsyncRuleBasedSegments:
        """Segments whose members are found by rules."""
        from .resources.rule_based_segments import AsyncRuleBasedSegments

        return AsyncRuleBasedSegments(self._caller)

    @cached_property
    def rule_based_segment_definitions(self) -> AsyncRuleBasedSegmentDefinitions:
        """The rules of such segments in one environment."""
        from .resources.rule_based_segment_definitions import (
            AsyncRuleBasedSegmentDefinitions,
        )

        return AsyncRuleBasedSegmentDefinitions(self._caller)

    @cached_property
    def splits(self) -> AsyncSplits:
        """Feature flags, by name."""
        from .resources.splits import AsyncSplits

        return AsyncSplits(self._caller)

    @cached_property
    def split_definitions(self) -> AsyncSplitDefinitions:
        """What feature flags do in one environment."""
        from .resources.split_definitions import AsyncSplitDefinitions

        return AsyncSplitDefinitions(self._caller)

    @cached_property
    def flag_sets(self) -> AsyncFlagSets:
        """Feature flags that are fetched together."""
        from .resources.flag_sets import AsyncFlagSets

        return AsyncFlagSets(self._caller)

    @cached_property
    def change_requests(self) -> AsyncChangeRequests:
        """Changes that wait for approval."""
        from .resources.change_requests import AsyncChangeRequests

        return AsyncChangeRequests(self._caller)

    @cached_property
    def users(self) -> AsyncUsers:
        """People who work with the account."""
        from .resources.users import AsyncUsers

        return AsyncUsers(self._caller)

    @cached_property
    def groups(self) -> AsyncGroups:
        """Groups of users."""
        from .resources.groups import AsyncGroups

        return AsyncGroups(self._caller)

    @cached_property
    def apikeys(self) -> AsyncApikeys:
        """Keys of programs and of SDKs."""
        from .resources.apikeys import AsyncApikeys

        return AsyncApikeys(self._caller)

    @cached_property
    def restrictions(self) -> AsyncRestrictions:
        """Who may see what."""
        from .resources.restrictions import AsyncRestrictions

        return AsyncRestrictions(self._caller)

    @cached_property
    def token(self) -> AsyncToken:
        """Tokens of API keys in Harness."""
        from .resources.token import AsyncToken

        return AsyncToken(self._caller)

    @cached_property
    def harness_apikey(self) -> AsyncHarnessApikey:
        """API keys of service accounts in Harness."""
        from .resources.harness_apikey import AsyncHarnessApikey

        return AsyncHarnessApikey(self._caller)

    @cached_property
    def service_account(self) -> AsyncServiceAccount:
        """Accounts of programs in Harness."""
        from .resources.service_account import AsyncServiceAccount

        return AsyncServiceAccount(self._caller)

    @cached_property
    def harness_user(self) -> AsyncHarnessUser:
        """People in Harness, and those who are invited."""
        from .resources.harness_user import AsyncHarnessUser

        return AsyncHarnessUser(self._caller)

    @cached_property
    def harness_group(self) -> AsyncHarnessGroup:
        """Groups of people in Harness."""
        from .resources.harness_group import AsyncHarnessGroup

        return AsyncHarnessGroup(self._caller)

    @cached_property
    def role(self) -> AsyncRole:
        """What somebody may do in Harness."""
        from .resources.role import AsyncRole

        return AsyncRole(self._caller)

    @cached_property
    def resource_group(self) -> AsyncResourceGroup:
        """What somebody may do it with in Harness."""
        from .resources.resource_group import AsyncResourceGroup

        return AsyncResourceGroup(self._caller)

    @cached_property
    def role_assignment(self) -> AsyncRoleAssignment:
        """Who has which role with which resources in Harness."""
        from .resources.role_assignment import AsyncRoleAssignment

        return AsyncRoleAssignment(self._caller)

    @cached_property
    def harness_project(self) -> AsyncHarnessProject:
        """Projects of Harness."""
        from .resources.harness_project import AsyncHarnessProject

        return AsyncHarnessProject(self._caller)


def _settings(
    apikey: AsyncSecret | None,
    harness_token: AsyncSecret | None,
    account_identifier: str | None,
    org_identifier: str | None,
    project_identifier: str | None,
    base_url_v3: str | None,
    harness_base_url: str | None,
    harness_mode: bool,
    options: ClientOptions,
) -> Settings:
    own_server = given_or_env(None, "SPLIT_BASE_URL")
    settings = Settings(
        base_url=own_server or BASE_URL,
        user_base_url=own_server is not None,
        base_url_variable="SPLIT_BASE_URL",
        credentials={
            "adminKey": bearer(given_or_env(apikey, "SPLIT_API_KEY")),
            "harnessToken": api_key_header(
                "x-api-key", given_or_env(harness_token, "SPLIT_HARNESS_TOKEN")
            ),
        },
        hints={
            "adminKey": "apikey (or set SPLIT_API_KEY)",
            "harnessToken": "harness_token (or set SPLIT_HARNESS_TOKEN)",
        },
        security=(("adminKey",), ("harnessToken",)),
        error_classes=BY_STATUS,
        error_type=lambda: types.Error,
        user_agent="splitapiclient-python/3.5.9",
        log=logger("splitapiclient", "SPLIT_LOG"),
        max_retries=2147483648,
        retries=RetryPolicy(
            statuses=frozenset({429}),
            connection_errors=False,
            timeouts=False,
            backoff="constant",
            first_delay=5.0,
            jitter=0.0,
            headers=(),
            heeds_advice=False,
        ),
        message=(("message",),),
        parameters=ClientParameters(
            ClientParameter(
                "account_identifier",
                "query",
                "accountIdentifier",
                account_identifier,
                variable="SPLIT_ACCOUNT_IDENTIFIER",
                required=True,
            ),
            ClientParameter(
                "org_identifier",
                "query",
                "orgIdentifier",
                org_identifier,
                variable="SPLIT_ORG_IDENTIFIER",
            ),
            ClientParameter(
                "project_identifier",
                "query",
                "projectIdentifier",
                project_identifier,
                variable="SPLIT_PROJECT_IDENTIFIER",
            ),
        ),
    )
    settings = settings.turned_into(
        SpreadSettings,
        {
            "named": {
                "https://api.split.io/api/v3": given_or_env(
                    base_url_v3, "SPLIT_BASE_URL_V3"
                ),
                "https://app.harness.io": given_or_env(
                    harness_base_url, "SPLIT_HARNESS_BASE_URL"
                ),
            }
        },
    )
    if harness_mode:
        settings = in_mode(
            settings,
            HARNESS_MODE,
            harness_token=given_or_env(harness_token, "SPLIT_HARNESS_TOKEN"),
        )
    return settings.changed(options)
