"""What methods take by name, as dictionaries: `create(**params)`."""

from __future__ import annotations

from typing_extensions import Required, TypedDict


class LoginCreateParams(TypedDict, total=False):
    """What `auth.recovery.login.create` takes by name."""

    email: Required[str]
    """The account's mail address."""


class PasswordCreateParams(TypedDict, total=False):
    """What `auth.recovery.password.create` takes by name."""

    email: Required[str]
    """The account's mail address."""


class PasswordUpdateParams(TypedDict, total=False):
    """What `auth.recovery.password.update` takes by name."""

    passcode: Required[str]
    """The passcode that came by mail."""

    new_password: Required[str]
    """The password to be."""
