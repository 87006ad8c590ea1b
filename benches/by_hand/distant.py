"""Objects that lead to more types than an SDK imports at once, some in circles."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from pydantic import Field

from .base import Hand
from .nested import Address


class Office(Hand):
    """A place."""

    city: str
    floor: int
    address: Address | None = None


class Person(Hand):
    """Somebody."""

    id: str
    full_name: str = Field(alias="fullName")
    office: Office


class Quota(Hand):
    """A number."""

    limit: int


class Plan(Hand):
    """What a team pays for."""

    tier: str
    seats: int
    quota: Quota | None = None


class Team(Hand):
    """People."""

    id: str
    name: str
    lead: Person
    plan: Plan | None = None


class Approval(Hand):
    """Somebody's word."""

    by: Person


class Budget(Hand):
    """Money."""

    amount: int
    currency: Literal["EUR", "USD", "GBP"]
    approval: Approval | None = None


class Milestone(Hand):
    """A day."""

    name: str
    due: date | None = None


class Project(Hand):
    """What leads to most of the others."""

    kind: Literal["project"]
    id: str
    name: str
    owner: Person
    team: Team
    budget: Budget
    milestones: list[Milestone] | None = None
    issues: list[Issue] | None = None


class Comment(Hand):
    """What somebody says."""

    kind: Literal["comment"]
    id: str
    body: str
    created_at: datetime = Field(alias="createdAt")
    author: Person
    project: Project | None = None


class Issue(Hand):
    """What leads to all."""

    id: str
    title: str
    author: Person
    project: Project
    comments: list[Comment]
    blocked_by: Issue | None = Field(None, alias="blockedBy")


Answer = list[Issue]
