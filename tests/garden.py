"""A small API whose client has features, for the tests of those: its document and configuration."""

from __future__ import annotations

GARDEN = """
security: [{key: []}]
paths:
  /switches/{key}/check:
    post:
      tags: [switches]
      operationId: checkSwitch
      summary: Tell whether something is switched on.
      parameters: [{name: key, in: path, required: true, schema: {type: string}}]
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              properties:
                garden: {type: object, additionalProperties: {type: string}}
                askedAt: {type: string, format: date-time}
      responses:
        "200": {description: It., content: {application/json: {schema: {$ref: "#/components/schemas/Switched"}}}}
  /happenings:
    post:
      tags: [happenings]
      operationId: takeHappenings
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [happenings]
              properties: {happenings: {type: array, items: {$ref: "#/components/schemas/Happening"}}}
      responses: {"204": {description: Taken.}}
components:
  securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
  schemas:
    Switched:
      type: object
      required: [data]
      properties:
        data: {type: object, required: [value], properties: {value: {type: [boolean, "null"]}}}
        more: {type: object, properties: {reason: {type: string}}}
    Happening:
      type: object
      required: [kind, body]
      properties:
        secret: {type: string}
        kind: {type: string, enum: [visit, harvest]}
        body: {oneOf: [{$ref: "#/components/schemas/Visit"}, {$ref: "#/components/schemas/Harvest"}]}
        at: {type: string, format: date-time}
    Visit:
      type: object
      description: Record that somebody came.
      required: [who]
      properties:
        who: {type: object, additionalProperties: {type: string}, description: The visitor.}
        plot: {$ref: "#/components/schemas/Plot"}
    Plot: {type: object, required: [plotName], properties: {plotName: {type: string}}}
    Harvest:
      type: object
      required: [crop]
      properties: {crop: {type: string}, pickedAt: {type: string, format: date-time}}
"""
CONFIG = """client: {name: Acme, positional: true, config: AcmeConfig, options: {httpx_client: http_client, headers: default_headers}}
naming: {methods: operation_id}
env_prefix: GARDEN
features:
  offline: {answer: {data: {}}}
  cached_operations:
    is_on:
      operation: checkSwitch
      arguments: {switch: key, garden: garden}
      result: data.value
      entries: 2
      ttl: 60
      defaults: switch_defaults
      otherwise: false
    ask_switch:
      operation: checkSwitch
      result: data.value
      providers: other_providers
    why_on: {operation: checkSwitch, arguments: [key], result: more.reason, otherwise: unknown}
  buffered_operations:
    takeHappenings:
      items: happenings
      body: body
      methods:
        visit: {type: Visit, values: {kind: visit}}
        harvest: {type: Harvest, values: {kind: harvest}}
      time: at
      credential: secret
      per_request: 2
      size: 5
      period_option: happening_period
      address: happening_url
operations: {takeHappenings: {retries: {max: 1, first_delay: 0.01, jitter: 0}}}
"""
