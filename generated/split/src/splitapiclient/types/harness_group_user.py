"""`HarnessGroupUser`, and what belongs to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated

from pydantic import Field
from typing_extensions import NotRequired, TypedDict

from .._core.models import Model
from .._core.wire import wire
from .harness_account import HarnessAccount, HarnessAccountParam
from .utm_info import UtmInfo, UtmInfoParam


class HarnessGroupUser(Model):
    """Somebody in a group."""

    uuid: str | None = None
    """Their id."""

    name: str | None = None
    """Their name."""

    given_name: Annotated[str | None, Field(alias="givenName")] = None
    """Their given name."""

    family_name: Annotated[str | None, Field(alias="familyName")] = None
    """Their family name."""

    email: str | None = None
    """Their address."""

    token: str | None = None
    """A token of theirs."""

    default_account_id: Annotated[str | None, Field(alias="defaultAccountId")] = None
    """The account that they begin in."""

    intent: str | None = None
    """What they came for."""

    accounts: list[HarnessAccount] | None = None
    """The accounts that they work with."""

    admin: bool | None = None
    """Whether they administer Harness."""

    two_factor_authentication_enabled: Annotated[
        bool | None, Field(alias="twoFactorAuthenticationEnabled")
    ] = None
    """Whether they prove in two ways who they are."""

    email_verified: Annotated[bool | None, Field(alias="emailVerified")] = None
    """Whether the address is theirs."""

    locked: bool | None = None
    """Whether they are locked out."""

    disabled: bool | None = None
    """Whether they cannot sign in."""

    signup_action: Annotated[str | None, Field(alias="signupAction")] = None
    """What they did when they came."""

    edition: str | None = None
    """The edition that they chose."""

    billing_frequency: Annotated[str | None, Field(alias="billingFrequency")] = None
    """How often they chose to pay."""

    utm_info: Annotated[UtmInfo | None, Field(alias="utmInfo")] = None

    externally_managed: Annotated[bool | None, Field(alias="externallyManaged")] = None
    """Whether they are managed somewhere else."""

    external_id: Annotated[str | None, Field(alias="externalId")] = None
    """Their id there."""

    created_at: Annotated[int | None, Field(alias="createdAt")] = None
    """Since when they are known, in milliseconds since 1970."""

    last_updated_at: Annotated[int | None, Field(alias="lastUpdatedAt")] = None
    """When something of this changed, in milliseconds since 1970."""

    user_preferences: Annotated[
        dict[str, str] | None, Field(alias="userPreferences")
    ] = None
    """What they like."""

    is_enriched_info_collected: Annotated[
        bool | None, Field(alias="isEnrichedInfoCollected")
    ] = None
    """Whether more was asked of them."""

    last_login: Annotated[int | None, Field(alias="lastLogin")] = None
    """When they signed in, in milliseconds since 1970."""


@wire(
    {
        "given_name": "givenName",
        "family_name": "familyName",
        "default_account_id": "defaultAccountId",
        "two_factor_authentication_enabled": "twoFactorAuthenticationEnabled",
        "email_verified": "emailVerified",
        "signup_action": "signupAction",
        "billing_frequency": "billingFrequency",
        "utm_info": "utmInfo",
        "externally_managed": "externallyManaged",
        "external_id": "externalId",
        "created_at": "createdAt",
        "last_updated_at": "lastUpdatedAt",
        "user_preferences": "userPreferences",
        "is_enriched_info_collected": "isEnrichedInfoCollected",
        "last_login": "lastLogin",
    },
    nested={
        "accounts": lambda: (HarnessAccountParam,),
        "utm_info": lambda: (UtmInfoParam,),
    },
)
class HarnessGroupUserParam(TypedDict):
    """Somebody in a group."""

    uuid: NotRequired[str]
    """Their id."""

    name: NotRequired[str]
    """Their name."""

    given_name: NotRequired[str]
    """Their given name."""

    family_name: NotRequired[str]
    """Their family name."""

    email: NotRequired[str]
    """Their address."""

    token: NotRequired[str]
    """A token of theirs."""

    default_account_id: NotRequired[str]
    """The account that they begin in."""

    intent: NotRequired[str]
    """What they came for."""

    accounts: NotRequired[Sequence[HarnessAccountParam | HarnessAccount]]
    """The accounts that they work with."""

    admin: NotRequired[bool]
    """Whether they administer Harness."""

    two_factor_authentication_enabled: NotRequired[bool]
    """Whether they prove in two ways who they are."""

    email_verified: NotRequired[bool]
    """Whether the address is theirs."""

    locked: NotRequired[bool]
    """Whether they are locked out."""

    disabled: NotRequired[bool]
    """Whether they cannot sign in."""

    signup_action: NotRequired[str]
    """What they did when they came."""

    edition: NotRequired[str]
    """The edition that they chose."""

    billing_frequency: NotRequired[str]
    """How often they chose to pay."""

    utm_info: NotRequired[UtmInfoParam | UtmInfo]

    externally_managed: NotRequired[bool]
    """Whether they are managed somewhere else."""

    external_id: NotRequired[str]
    """Their id there."""

    created_at: NotRequired[int]
    """Since when they are known, in milliseconds since 1970."""

    last_updated_at: NotRequired[int]
    """When something of this changed, in milliseconds since 1970."""

    user_preferences: NotRequired[Mapping[str, str]]
    """What they like."""

    is_enriched_info_collected: NotRequired[bool]
    """Whether more was asked of them."""

    last_login: NotRequired[int]
    """When they signed in, in milliseconds since 1970."""
