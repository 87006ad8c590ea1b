"""The names of a few things -> workspaces with all that the samples of Split look for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

Thing = dict[str, Any]
TIME = 1_700_000_000_000
KEYS = [f"user{number}" for number in range(1, 121)]
"""More than the hundred that a page has."""
FLAG_SET = "39148e6e-63ba-4419-afeb-24683cf01e2b"
ADMINISTRATORS = {"id": "gr-1", "type": "group", "name": "Administrators"}


@dataclass
class Workspace:
    """What belongs to a workspace; most of it by name."""

    about: Thing
    environments: list[Thing] = field(default_factory=list)
    traffic_types: list[Thing] = field(default_factory=list)
    attributes: dict[str, list[Thing]] = field(default_factory=dict)
    """By the id of their traffic type."""
    named: dict[str, dict[str, Thing]] = field(default_factory=dict)
    """Kind (`segments`) -> name -> segment or split."""
    flag_sets: list[Thing] = field(default_factory=list)

    def traffic_type(self, name: str) -> Thing:
        """What things say of their traffic type."""
        number = self.about["id"].removeprefix("ws-")
        return {"id": f"tt-{name}-{number}", "name": name}

    def new(self, kind: str, body: Thing, traffic_type: str) -> Thing:
        """A segment or a split, which takes the place of one with its name."""
        made: Thing = {
            "name": body["name"],
            "description": body.get("description"),
            "trafficType": self.traffic_type(traffic_type),
            "creationTime": TIME,
            "tags": [],
        }
        if kind == "splits":
            made |= {"id": f"sp-{body['name']}", "owners": body.get("owners", [])}
        self.named.setdefault(kind, {})[made["name"]] = made
        return made


def workspaces() -> Iterator[Workspace]:
    """Those of an account."""
    for number, name in enumerate(("Defaults", "Default", "work-02"), 1):
        yield furnished(number, name)
    yield empty(4, "WS_From_API")


def empty(number: int, name: str, titles: bool = False) -> Workspace:
    """One that the API has made: it has a traffic type and nothing else."""
    about = {"id": f"ws-{number}", "name": name, "requiresTitleAndComments": titles}
    made = Workspace(about)
    made.traffic_types.append(made.traffic_type("user") | {"displayAttributeId": None})
    return made


def furnished(number: int, name: str) -> Workspace:
    """One that has been in use for a while."""
    made = empty(number, name)
    made.environments = [
        environment(f"env-production-{number}", "Production", made, production=True),
        environment(f"env-staging-{number}", "Staging", made, production=False),
        environment(f"env-third-{number}", "new_env_third", made, production=True),
        environment("newenv", "unused", made, production=False),
    ]
    made.traffic_types.append(
        made.traffic_type("account") | {"displayAttributeId": None}
    )
    user = made.traffic_types[0]["id"]
    made.attributes[user] = [
        attribute("attrib456", "Street", user),
        attribute("Country", "Land", user),
    ]
    for kind, names in NAMES.items():
        for each in names:
            made.new(kind, {"name": each, "description": f"about {each}"}, "user")
    made.named["splits"]["new_feature"]["tags"] = [{"name": "tag1"}]
    made.named["splits"]["new-split"]["tags"] = [{"name": "tag2"}]
    id = FLAG_SET if number == 1 else f"fs-{number}"
    made.flag_sets = [flag_set(id, {"name": "my_flagset"}, made.about)]
    return made


NAMES = {
    "segments": ("employees", "new_seg"),
    "large-segments": ("employees", "large_segment", "new_seg"),
    "rule-based-segments": ("advanced_users", "beta_testers"),
    "splits": ("new_feature", "new-split", "old_feature"),
}


def environment(id: str, name: str, place: Workspace, production: bool) -> Thing:
    """An environment as the API tells of it."""
    return {
        "id": id,
        "name": name,
        "type": "environment",
        "status": "ACTIVE",
        "orgId": "org-1",
        "creationTime": TIME,
        "production": production,
        "environmentType": "production" if production else "staging",
        "workspaceIds": [place.about["id"]],
        "apiTokens": [],
        "dataExportPermissions": {"areExportersRestricted": False, "exporters": []},
        "changePermissions": {
            "areApproversRestricted": False,
            "allowKills": False,
            "areEditorsRestricted": False,
            "areApprovalsRequired": False,
            "approvers": [],
            "editors": [],
        },
    }


def attribute(id: str, name: str, traffic_type: str) -> Thing:
    """An attribute as the API tells of it."""
    return {
        "id": id,
        "trafficTypeId": traffic_type,
        "displayName": name,
        "description": f"about {id}",
        "dataType": "STRING",
        "isSearchable": False,
        "suggestedValues": [],
    }


def flag_set(id: str, body: Thing, workspace: Thing) -> Thing:
    """A flag set as the API tells of it."""
    return {
        "id": id,
        "name": body["name"],
        "description": body.get("description"),
        "workspace": {"id": workspace["id"], "type": "WORKSPACE"},
        "createdAt": "2023-11-14T22:13:20Z",
        "type": "flag_set",
    }


def users() -> list[Thing]:
    """The people of the account, and those who are invited."""
    group = {"id": ADMINISTRATORS["id"], "type": "group"}
    people = (
        ("us-1", "Bilal", "bilal@split.io", "ACTIVE"),
        ("us-2", "Someone", "user@mail.com", "ACTIVE"),
        ("us-3", "Gone", "gone@mail.com", "DEACTIVATED"),
        ("us-4", "Awaited", "awaited@mail.com", "PENDING"),
    )
    return [
        {
            "id": id,
            "type": "user",
            "name": name,
            "email": email,
            "status": status,
            "groups": [dict(group)],
        }
        for id, name, email, status in people
    ]


def groups() -> list[Thing]:
    """The groups of the account."""
    qa = {"id": "gr-2", "type": "group", "name": "QA", "description": "they test"}
    return [{**ADMINISTRATORS, "description": "they may do all"}, qa]


def restriction(id: str, name: str) -> Thing:
    """Who may see a workspace."""
    return {
        "id": f"re-{id}",
        "type": "restriction",
        "operations": {"view": True},
        "resource": {"id": id, "name": name, "type": "workspace"},
        "resourcePermissions": {"view": [ADMINISTRATORS]},
    }


def change_requests() -> list[Thing]:
    """One of a split and one of a segment, which wait."""
    where = {"id": "env-production-1", "name": "Production"}
    usual = {"status": "REQUESTED", "comment": "why not", "operationType": "UPDATE"}
    of_split = {"split": {"id": "sp-1", "name": "new_feature", "environment": where}}
    of_segment = {"segment": {"name": "employees", "keys": ["user1"]}}
    return [
        {"id": "cr-1", "title": "more of it", "approvers": [], **usual, **of_split},
        {"id": "cr-2", "title": "one more", "approvers": [], **usual, **of_segment},
    ]
