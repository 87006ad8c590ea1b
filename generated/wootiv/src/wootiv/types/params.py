"""What methods take by name, as dictionaries: `create(**params)`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from typing_extensions import Required, TypedDict

if TYPE_CHECKING:
    from .audit_dto import AuditDto, AuditDtoParam
    from .reference_id_dto import ReferenceIDDto, ReferenceIDDtoParam
    from .role_draft import RoleDraft, RoleDraftParam


class RootRetrieveParams(TypedDict, total=False):
    """What `root.retrieve` takes by name."""

    params: Mapping[str, object]
    """Anything; it comes to nothing but the log of the service."""


class AuthLoginParams(TypedDict, total=False):
    """What `auth.login` takes by name."""

    username: Required[str]
    """The name that was signed up with."""

    password: Required[str]
    """The password."""


class AuthSignupParams(TypedDict, total=False):
    """What `auth.signup` takes by name."""

    email: Required[str]
    """Where the account is confirmed."""

    password: Required[str]
    """The password to be."""

    plan: Required[str]
    """The plan to begin with."""

    first_name: str
    """The given name."""

    last_name: str
    """The family name."""

    phone_number: str
    """The telephone number, with its country."""


class AuthVerifyBillingParams(TypedDict, total=False):
    """What `auth.verify_billing` takes by name."""

    sub: Required[str]
    """The account."""


class WspaceCreateParams(TypedDict, total=False):
    """What `wspaces.create` takes by name."""

    name: Required[str]
    """What it is called."""

    owner_id: Required[str]
    """The user to whom it belongs."""


class WspaceRetrieveParams(TypedDict, total=False):
    """What `wspaces.retrieve` takes by name."""

    cache: int
    """0 for an answer that no cache has kept."""

    fields: Sequence[str]
    """Only these properties of each."""

    join: Sequence[str]
    """What is to come with each that belongs to it."""


class WspaceUpdateParams(TypedDict, total=False):
    """What `wspaces.update` takes by name."""

    body_id: str
    """Its id."""

    audit: object
    """Its history."""

    name: str
    """What it is called."""

    owner_id: str
    """The user to whom it belongs."""

    slug: str
    """Its name in addresses."""

    subscription: object
    """What it pays for."""

    subscription_id: str
    """The id of that."""

    workspace_members: Sequence[str]
    """Ids of its members."""


class RoleListParams(TypedDict, total=False):
    """What `roles.list` takes by name."""

    cache: int
    """0 for an answer that no cache has kept."""

    fields: Sequence[str]
    """Only these properties of each."""

    filter: Sequence[str]
    """Conditions that all must hold: `name||$eq||Ann`."""

    join: Sequence[str]
    """What is to come with each that belongs to it."""

    limit: int
    """How many a page has."""

    offset: int
    """How many are left out at the beginning."""

    page: int
    """Which page, beginning with 1."""

    s: str
    """Conditions within each other, as JSON."""

    sort: Sequence[str]
    """What to sort by: `name,ASC`."""

    or_: Sequence[str]
    """Conditions of which one is enough: `name||$eq||Ann`."""


class RoleCreateParams(TypedDict, total=False):
    """What `roles.create` takes by name."""

    description: Required[str]
    """What it is for."""

    name: Required[str]
    """What it is called."""


class RoleBulkCreateParams(TypedDict, total=False):
    """What `roles.bulk_create` takes by name."""

    bulk: Required[Sequence[RoleDraftParam | RoleDraft]]
    """The roles."""


class RoleRetrieveParams(TypedDict, total=False):
    """What `roles.retrieve` takes by name."""

    cache: int
    """0 for an answer that no cache has kept."""

    fields: Sequence[str]
    """Only these properties of each."""

    join: Sequence[str]
    """What is to come with each that belongs to it."""


class RoleUpdateParams(TypedDict, total=False):
    """What `roles.update` takes by name."""

    description: Required[str]
    """What it is for."""

    name: Required[str]
    """What it is called."""


class RoleAssignmentCreateParams(TypedDict, total=False):
    """What `role_assignments.create` takes by name."""

    assignee: Required[ReferenceIDDtoParam | ReferenceIDDto]
    """Who gets it."""

    role: Required[ReferenceIDDtoParam | ReferenceIDDto]
    """The role."""


class RoleAssignmentRetrieveParams(TypedDict, total=False):
    """What `role_assignments.retrieve` takes by name."""

    query_assignment: Required[str]
    """The kind of assignment, once more."""

    cache: int
    """0 for an answer that no cache has kept."""

    fields: Sequence[str]
    """Only these properties of each."""

    join: Sequence[str]
    """What is to come with each that belongs to it."""


class InvitationListParams(TypedDict, total=False):
    """What `invitations.list` takes by name."""

    cache: int
    """0 for an answer that no cache has kept."""

    fields: Sequence[str]
    """Only these properties of each."""

    filter: Sequence[str]
    """Conditions that all must hold: `name||$eq||Ann`."""

    join: Sequence[str]
    """What is to come with each that belongs to it."""

    limit: int
    """How many a page has."""

    offset: int
    """How many are left out at the beginning."""

    page: int
    """Which page, beginning with 1."""

    s: str
    """Conditions within each other, as JSON."""

    sort: Sequence[str]
    """What to sort by: `name,ASC`."""

    or_: Sequence[str]
    """Conditions of which one is enough: `name||$eq||Ann`."""


class InvitationCreateParams(TypedDict, total=False):
    """What `invitations.create` takes by name."""

    category: Required[Literal["invitation", "invite"] | str]
    """The kind of invitation."""

    email: Required[str]
    """Where it is sent."""

    payload: Required[object]
    """What the one who is invited gets with it."""


class InvitationRetrieveParams(TypedDict, total=False):
    """What `invitations.retrieve` takes by name."""

    cache: int
    """0 for an answer that no cache has kept."""

    fields: Sequence[str]
    """Only these properties of each."""

    join: Sequence[str]
    """What is to come with each that belongs to it."""


class InvitationAcceptanceRetrieveParams(TypedDict, total=False):
    """What `invitation_acceptance.retrieve` takes by name."""

    passcode: Required[str]
    """The passcode that came with it."""


class InvitationAcceptanceUpdateParams(TypedDict, total=False):
    """What `invitation_acceptance.update` takes by name."""

    passcode: Required[str]
    """The passcode that came with it."""

    payload: Required[object]
    """What the workspace wants to know of a member."""


class UserListParams(TypedDict, total=False):
    """What `users.list` takes by name."""

    cache: int
    """0 for an answer that no cache has kept."""

    fields: Sequence[str]
    """Only these properties of each."""

    filter: Sequence[str]
    """Conditions that all must hold: `name||$eq||Ann`."""

    join: Sequence[str]
    """What is to come with each that belongs to it."""

    limit: int
    """How many a page has."""

    offset: int
    """How many are left out at the beginning."""

    page: int
    """Which page, beginning with 1."""

    s: str
    """Conditions within each other, as JSON."""

    sort: Sequence[str]
    """What to sort by: `name,ASC`."""

    or_: Sequence[str]
    """Conditions of which one is enough: `name||$eq||Ann`."""


class UserRetrieveParams(TypedDict, total=False):
    """What `users.retrieve` takes by name."""

    cache: int
    """0 for an answer that no cache has kept."""

    fields: Sequence[str]
    """Only these properties of each."""

    join: Sequence[str]
    """What is to come with each that belongs to it."""


class AwCreateSignedPutURLParams(TypedDict, total=False):
    """What `aws.create_signed_put_url` takes by name."""

    filename: Required[str]
    """What the file is to be called."""


class FeatureListParams(TypedDict, total=False):
    """What `features.list` takes by name."""

    plan_name: Required[str]
    """The plan."""


class SubscriptionCreateParams(TypedDict, total=False):
    """What `subscriptions.create` takes by name."""

    end_date: Required[datetime]
    """When it ends."""

    plan_name: Required[
        Literal["free", "personal_pro", "business_pro", "enterprise"] | str
    ]
    """The plan."""

    start_date: Required[datetime]
    """When it begins."""

    status: Required[
        Literal["active", "inactive", "trial", "canceled", "expired"] | str
    ]
    """Whether it holds."""

    workspace_id: Required[str]
    """The workspace."""


class SubscriptionRetrieveParams(TypedDict, total=False):
    """What `subscriptions.retrieve` takes by name."""

    cache: int
    """0 for an answer that no cache has kept."""

    fields: Sequence[str]
    """Only these properties of each."""

    join: Sequence[str]
    """What is to come with each that belongs to it."""


class SubscriptionUpdateParams(TypedDict, total=False):
    """What `subscriptions.update` takes by name."""

    body_id: str
    """Its id."""

    audit: AuditDtoParam | AuditDto
    """Its history."""

    end_date: datetime
    """When it ends."""

    history: Sequence[Sequence[object]]
    """What it was before."""

    plan_name: Literal["free", "personal_pro", "business_pro", "enterprise"] | str
    """The plan."""

    start_date: datetime
    """When it begins."""

    status: Literal["active", "inactive", "trial", "canceled", "expired"] | str
    """Whether it holds."""

    workspace: object
    """The workspace."""

    workspace_id: str
    """The id of the workspace."""


class ContactListParams(TypedDict, total=False):
    """What `contacts.list` takes by name."""

    cache: int
    """0 for an answer that no cache has kept."""

    fields: Sequence[str]
    """Only these properties of each."""

    filter: Sequence[str]
    """Conditions that all must hold: `name||$eq||Ann`."""

    join: Sequence[str]
    """What is to come with each that belongs to it."""

    limit: int
    """How many a page has."""

    offset: int
    """How many are left out at the beginning."""

    page: int
    """Which page, beginning with 1."""

    s: str
    """Conditions within each other, as JSON."""

    sort: Sequence[str]
    """What to sort by: `name,ASC`."""

    or_: Sequence[str]
    """Conditions of which one is enough: `name||$eq||Ann`."""


class ContactCreateParams(TypedDict, total=False):
    """What `contacts.create` takes by name."""

    contact_group_id: Required[str]
    """The group that it belongs to."""

    email: Required[str]
    """Its mail address."""

    first_name: Required[str]
    """The given name."""

    last_name: Required[str]
    """The family name."""

    metadata: Required[object]
    """Whatever else is known."""

    phone_number: Required[str]
    """The telephone number, with its country."""

    workspace_id: Required[str]
    """The workspace."""


class ContactRetrieveParams(TypedDict, total=False):
    """What `contacts.retrieve` takes by name."""

    cache: int
    """0 for an answer that no cache has kept."""

    fields: Sequence[str]
    """Only these properties of each."""

    join: Sequence[str]
    """What is to come with each that belongs to it."""


class ContactUpdateParams(TypedDict, total=False):
    """What `contacts.update` takes by name."""

    contact_group_id: str
    """The group that it belongs to."""

    email: str
    """Its mail address."""

    first_name: str
    """The given name."""

    last_name: str
    """The family name."""

    metadata: object
    """Whatever else is known."""

    phone_number: str
    """The telephone number, with its country."""

    workspace_id: str
    """The workspace."""


class ContactGroupListParams(TypedDict, total=False):
    """What `contact_group.list` takes by name."""

    cache: int
    """0 for an answer that no cache has kept."""

    fields: Sequence[str]
    """Only these properties of each."""

    filter: Sequence[str]
    """Conditions that all must hold: `name||$eq||Ann`."""

    join: Sequence[str]
    """What is to come with each that belongs to it."""

    limit: int
    """How many a page has."""

    offset: int
    """How many are left out at the beginning."""

    page: int
    """Which page, beginning with 1."""

    s: str
    """Conditions within each other, as JSON."""

    sort: Sequence[str]
    """What to sort by: `name,ASC`."""

    or_: Sequence[str]
    """Conditions of which one is enough: `name||$eq||Ann`."""


class ContactGroupCreateParams(TypedDict, total=False):
    """What `contact_group.create` takes by name."""

    group_name: Required[str]
    """What it is called."""

    workspace_id: Required[str]
    """The workspace."""


class ContactGroupRetrieveParams(TypedDict, total=False):
    """What `contact_group.retrieve` takes by name."""

    cache: int
    """0 for an answer that no cache has kept."""

    fields: Sequence[str]
    """Only these properties of each."""

    join: Sequence[str]
    """What is to come with each that belongs to it."""


class ContactGroupUpdateParams(TypedDict, total=False):
    """What `contact_group.update` takes by name."""

    group_name: Required[str]
    """What it is called."""

    workspace_id: Required[str]
    """The workspace."""


class MailboxListParams(TypedDict, total=False):
    """What `mailbox.list` takes by name."""

    cache: int
    """0 for an answer that no cache has kept."""

    fields: Sequence[str]
    """Only these properties of each."""

    filter: Sequence[str]
    """Conditions that all must hold: `name||$eq||Ann`."""

    join: Sequence[str]
    """What is to come with each that belongs to it."""

    limit: int
    """How many a page has."""

    offset: int
    """How many are left out at the beginning."""

    page: int
    """Which page, beginning with 1."""

    s: str
    """Conditions within each other, as JSON."""

    sort: Sequence[str]
    """What to sort by: `name,ASC`."""

    or_: Sequence[str]
    """Conditions of which one is enough: `name||$eq||Ann`."""


class MailboxCreateParams(TypedDict, total=False):
    """What `mailbox.create` takes by name."""

    config: Required[object]
    """How it works."""

    dotcom: Required[str]
    """The web site that it speaks for."""

    name: Required[str]
    """What it is called."""

    objective: Required[str]
    """What it is to achieve."""

    unique_address: Required[str]
    """Its address."""

    workspace_id: str
    """The workspace."""


class MailboxCheckAvailabilityParams(TypedDict, total=False):
    """What `mailbox.check_availability` takes by name."""

    unique_address: Required[str]
    """The address."""


class MailboxRetrieveParams(TypedDict, total=False):
    """What `mailbox.retrieve` takes by name."""

    cache: int
    """0 for an answer that no cache has kept."""

    fields: Sequence[str]
    """Only these properties of each."""

    join: Sequence[str]
    """What is to come with each that belongs to it."""
