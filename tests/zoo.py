"""An API whose objects, modes and the like several tests declare in their own ways."""

from __future__ import annotations

import json
from typing import Any

import httpx
from support import answer

ZOO = """
openapi: 3.1.0
info: {title: Zoo, version: 1.0.0}
servers: [{url: https://zoo.test/v1}]
security: [{key: []}, {keeper: []}]
paths:
  /zones:
    get:
      operationId: listZones
      tags: [zones]
      parameters:
        - {name: limit, in: query, schema: {type: integer}}
        - {name: offset, in: query, schema: {type: integer}}
      responses: {"200": {description: ok, content: {application/json: {schema: {type: object, properties: {objects: {type: array, items: {$ref: "#/components/schemas/Zone"}}, totalCount: {type: integer}}}}}}}
    post:
      operationId: addZone
      tags: [zones]
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Zone"}}}}
      responses: {"200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/Zone"}}}}}
  /zones/{zone_id}:
    parameters: [{name: zone_id, in: path, required: true, schema: {type: string}}]
    patch:
      operationId: patchZone
      tags: [zones]
      requestBody: {required: true, content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Change"}}}}}
      responses: {"200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/Zone"}}}}}
    delete:
      operationId: deleteZone
      tags: [zones]
      responses: {"200": {description: ok, content: {application/json: {schema: {type: boolean}}}}}
  /zones/{zone_id}/animals:
    parameters: [{name: zone_id, in: path, required: true, schema: {type: string}}]
    get:
      operationId: listAnimals
      tags: [animals]
      parameters:
        - {name: tag, in: query, schema: {type: array, items: {type: string}}}
      responses: {"200": {description: ok, content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Animal"}}}}}}
    post:
      operationId: addAnimal
      tags: [animals]
      requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Animal"}}}}
      responses: {"200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/Animal"}}}}}
  /zones/{zone_id}/animals/{name}:
    parameters: [{name: zone_id, in: path, required: true, schema: {type: string}},{name: name, in: path, required: true, schema: {type: string}}]
    put:
      operationId: feedAnimal
      tags: [animals]
      requestBody: {required: true, content: {application/json: {schema: {type: object, required: [food], properties: {food: {type: array, description: What is in the bowl., items: {type: string}}, keeper: {type: object, properties: {id: {type: string, description: Who it is.}}}, comment: {type: string}}}}}}
      responses: {"200": {description: ok, content: {application/json: {schema: {type: boolean}}}}}
    delete:
      operationId: deleteAnimal
      servers: [{url: https://up.zoo.test/v2}]
      tags: [animals]
      responses: {"200": {description: ok, content: {application/json: {schema: {type: boolean}}}}}
components:
  securitySchemes:
    key: {type: http, scheme: bearer}
    keeper: {type: apiKey, in: header, name: x-key}
  schemas:
    Zone:
      type: object
      properties: {id: {type: string}, name: {type: string}, isOpen: {type: boolean}}
    Change:
      type: object
      properties: {op: {type: string, enum: [replace]}, path: {type: string}, value: {description: What it becomes.}}
    Animal:
      type: object
      properties: {name: {type: string}, species: {type: object, properties: {id: {type: string}, name: {type: string}}}, legs: {type: integer}, born: {type: string, format: date}}
"""
STYLE = """
style: microclient
signatures: {body: whole, body_argument: data}
auth: {key: {argument: key}, keeper: {argument: keeper_key}}
resources:
  zones: {patch: patchZone}
  animals: {feed: feedAnimal}
"""
RECIPES = STYLE + """
recipes:
  zones.find: {find: zones.list, by: {name: zone_name}}
  animals.find:
    find: animals.list
    by: {name: name, species.name: species}
    all: true
  animals.find_tagged: {find: animals.list, by: {species.name: species}, each: {tag: [wild, tame]}}
  zones.update:
    call: zones.patch
    arguments: {zone_id: , field_name: string, field_value: any}
    values: {data: [{op: replace, path: "/{field_name}", value: "{field_value}"}]}
  animals.feed_all:
    call: animals.feed
    arguments: {zone_id: , name: , food: "[string]", keeper: string?}
    values: {data: {food: "{food}", keeper: {$if: keeper, $then: {id: "{keeper}"}}}}
    batch: {of: food, size: 2}
"""
OBJECTS = RECIPES + """
  zones.delete_by_instance: {method: Zone.delete, of: zone}
objects:
  Zone:
    context: {zone_id: id}
    raw: true
    methods:
      update: zones.update
      delete: zones.delete
      add_animal: animals.add
      animals: animals.list
      rename: {call: zones.update, values: {field_name: name, field_value: "{self.name}"}}
      copy_into: {call: zones.add, values: {data: {$of: self, $without: [id]}}}
  Animal:
    context: {zone_id: , name: name}
    methods:
      delete: animals.delete
      feed: animals.feed_all
      remove_from: {call: animals.delete, open: [zone_id]}
"""


ANIMALS = [
    {"name": "rex", "species": {"name": "dog"}},
    {"name": "tom", "species": {"name": "cat"}},
    {"name": "rex", "species": {"name": "cat"}},
    {"name": "nobody"},
]
"""What lives in a zone."""


def zones(*names: str, total: int = 0) -> httpx.Response:
    """A page of zones."""
    items = [{"id": f"id-{name}", "name": name, "isOpen": True} for name in names]
    return answer({"objects": items, "totalCount": total or len(items)})


def sent(session: Any) -> list[tuple[str, str, Any]]:
    """Method, target and JSON of every request."""
    return [
        (
            r.method,
            r.url.raw_path.decode(),
            json.loads(r.content) if r.content else None,
        )
        for r in session.sent
    ]
