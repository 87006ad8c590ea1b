"""The exceptions that the JSON Schema test suite is held to: which instances, and why."""

from __future__ import annotations

from collections.abc import Mapping

At = tuple[str, str, str]
"""Where an instance stands in the suite: file, group, test."""

Table = Mapping[str, Mapping[str, Mapping[str, list[str]]]]
"""Reason to file to group to tests."""

NOT_EXPRESSED: Mapping[str, str] = {
    "not": "a Python type cannot say what something is not",
    "then": "no type depends on what else holds of the same value",
    "else": "no type depends on what else holds of the same value",
    "contains": "a type of a list speaks of each item, not of some",
    "dependentSchemas": "no type depends on whether a property is there",
    "unevaluatedProperties": "what is left over depends on which other schemas hold",
    "unevaluatedItems": "what is left over depends on which other schemas hold",
    "$dynamicRef": "it is read as a `$ref` to the one anchor of that name in the file",
    "$id": "a schema is found by its place in a file; that it moves the base of URIs is not followed",
    "oneOf: several": "a union takes the first option that fits, and looks no further",
    "format: email": "a text: what an address is, the server knows better",
    "format: ipv4": "a text",
    "format: ipv6": "a text",
    "format: uri": "a text",
    "format: uuid": "a text",
}
"""What strict decoding does not look at: keyword -> reason. An instance must be refused if it
violates any keyword that is not listed here."""


TAKEN: Table = {
    "which names a pattern describes is not looked at: all that are not listed are held to the "
    "types of all patterns, and no name is too many": {
        "additionalProperties": {
            "additionalProperties being false does not allow other properties": [
                "an additional property is invalid",
            ],
            "non-ASCII pattern with additionalProperties": ["not matching the pattern is invalid"],
        },
        "patternProperties": {
            "multiple simultaneous patternProperties are validated": [
                "an invalid due to one is invalid",
                "an invalid due to the other is invalid",
                "an invalid due to both is invalid",
            ],
            "patternProperties with boolean schemas": [
                "object with property matching schema false is invalid",
                "object with both properties is invalid",
                "object with a property matching both true and false is invalid",
            ],
        },
        "properties": {
            "properties, patternProperties, additionalProperties interaction": [
                "patternProperty invalidates property",
                "patternProperty invalidates nonproperty",
                "additionalProperty invalidates others",
            ],
        },
    },
    "the parts of an `allOf` are one schema: what one describes is not additional to the others": {
        "additionalProperties": {
            "additionalProperties does not look in applicators": [
                "properties defined in allOf are not examined",
            ],
        },
        "items": {
            "items does not look in applicators, valid case": [
                "prefixItems in allOf does not constrain items, invalid case",
            ],
        },
    },
    "with an option that says nothing of types, a union is anything": {
        "anyOf": {"anyOf": ["neither anyOf valid"]},
        "oneOf": {"oneOf": ["neither oneOf valid"]},
    },
    "a list knows the types of its items, but not their places": {
        "items": {
            "prefixItems validation adjusts the starting index for items": [
                "wrong type of second item",
            ],
        },
    },
    "what narrows a `$ref` beside it is not looked at": {
        "ref": {"ref applies alongside sibling keywords": ["ref valid, maxItems invalid"]},
    },
    "limits of options of a union that are about the same type of JSON are not looked at": {
        "unevaluatedProperties": {"dynamic evalation inside nested refs": ["Empty is invalid"]},
    },
    "a time may be without an offset, and have a comma before its fraction": {
        "format time": {
            "validation of time strings": [
                "only RFC3339 not all of ISO 8601 are valid",
                "no time offset",
                "no time offset with second fraction",
            ],
        },
    },
}
"""Invalid instances that strict decoding takes, though it looks at the keyword, by reason."""

REFUSED: Table = {
    "a format that Python has a type for is more than an annotation": {
        "format": {
            f"{name} format": [f"invalid {name} string is only an annotation by default"]
            for name in ("date", "date-time", "time", "duration")
        },
    },
    "Python's clock has no second 60": {
        "format date-time": {
            "validation of date-time strings": [
                "a valid date-time with a leap second, UTC",
                "a valid date-time with a leap second, with minus offset",
            ],
        },
        "format time": {
            "validation of time strings": [
                "a valid time string with leap second, Zulu",
                "valid leap second, zero time-offset",
                "valid leap second, positive time-offset",
                "valid leap second, large positive time-offset",
                "valid leap second, negative time-offset",
                "valid leap second, large negative time-offset",
            ],
        },
    },
    "a timedelta has neither months nor years": {
        "format duration": {
            "validation of duration strings": ["four years duration", "one month duration"],
        },
    },
    "`properties` alone are taken to mean an object": {
        "ref": {"root pointer ref": ["match", "recursive match"]},
    },
    "all names that are not listed are held to the types of all patterns": {
        "patternProperties": {
            "regexes are not anchored by default and are case sensitive": [
                "regexes are case sensitive",
            ],
        },
    },
    "`prefixItems` without `items` is a tuple, which has all its items and no more": {
        "items": {
            "items and subitems": ["fewer items is valid"],
            "prefixItems with no additional items allowed": [
                "empty array",
                "fewer number of items present (1)",
                "fewer number of items present (2)",
            ],
        },
        "prefixItems": {
            "a schema given for prefixItems": [
                "incomplete array of items",
                "array with additional items",
                "empty array",
            ],
            "prefixItems with boolean schemas": [
                "array with one item is valid",
                "empty array is valid",
            ],
            "additional items are allowed by default": ["only the first item is validated"],
        },
        "unevaluatedItems": {
            "unevaluatedItems with nested unevaluatedItems": ["with additional items"],
            "unevaluatedItems with if/then/else": [
                "when if matches and it has no unevaluated items",
                "when if doesn't match and it has no unevaluated items",
            ],
            "item is evaluated in an uncle schema to unevaluatedItems": ["no extra items"],
            "unevaluatedItems depends on adjacent contains": [
                "second item is evaluated by contains",
            ],
        },
        "uniqueItems": {
            "uniqueItems with an array of items": [
                "unique array extended from [false, true] is valid",
                "unique array extended from [true, false] is valid",
            ],
            "uniqueItems=false with an array of items": [
                "unique array extended from [false, true] is valid",
                "unique array extended from [true, false] is valid",
                "non-unique array extended from [false, true] is valid",
                "non-unique array extended from [true, false] is valid",
            ],
        },
    },
}
"""Valid instances that strict decoding refuses, by reason."""

REWRITTEN: Table = {
    "fractions of a second are written with six digits": {
        "format date-time": {
            "validation of date-time strings": [
                "a valid date-time string with plus offset",
                "a valid date-time string with minus offset",
            ],
        },
        "format time": {
            "validation of time strings": [
                "a valid time string with second fraction",
                "only RFC3339 not all of ISO 8601 are valid",
                "no time offset with second fraction",
            ],
        },
    },
    "T and Z are written in capitals": {
        "format date-time": {"validation of date-time strings": ["case-insensitive T and Z"]},
        "format time": {
            "validation of time strings": ["a valid time string with case-insensitive Z"],
        },
    },
    "a timedelta has days and seconds only": {
        "format duration": {
            "validation of duration strings": [
                "zero time, in days",
                "one and a half days, in hours",
                "two weeks",
            ],
        },
    },
}
"""Instances that come back as another text for the same thing, by reason."""
