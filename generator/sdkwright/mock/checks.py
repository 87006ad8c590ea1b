"""A request and the contract of its operation -> every way in which it is not what was agreed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, Final
from urllib.parse import unquote, unquote_plus

from sdkwright.mock import facets
from sdkwright.mock.contracts import Body, Contract
from sdkwright.mock.credentials import unmet
from sdkwright.mock.exchange import Problem, Request
from sdkwright.mock.forms import (
    FormReader,
    Media,
    Part,
    Unreadable,
    bare,
    from_json,
    is_json,
    is_lines,
    split,
    split_multipart,
)
from sdkwright.mock.judge import Judge
from sdkwright.mock.styles import Pairs, Parameter, Reader

MOST: Final = 20
IGNORED: Final = frozenset({"accept", "content-type", "authorization"})
"""Header parameters that are described elsewhere (Parameter Object, "Fixed Fields")."""
URLENCODED: Final = "application/x-www-form-urlencoded"


class Checks:
    """All checks of a request; the judge knows the schemas of requests."""

    def __init__(self, judge: Judge) -> None:
        self.judge = judge
        self.reader = Reader(judge)
        self.forms = FormReader(self.reader)

    def problems(
        self, contract: Contract, request: Request, path: dict[str, str]
    ) -> tuple[Problem, ...]:
        """What is wrong; `path` are the path's parameters, still encoded."""
        found = [*self.in_path(contract, path), *self.in_headers(contract, request)]
        found += self.in_query(contract, request)
        found += self.in_cookies(contract, request)
        found += unmet(contract.security, request)
        found += self.in_body(contract.body, request)
        return tuple(found)

    # --- parameters -------------------------------------------------------------------
    def in_path(self, contract: Contract, path: dict[str, str]) -> Iterator[Problem]:
        """Every one is there, or another path would have been found."""
        for each in of(contract, "path"):
            raw = path.get(each.name)
            if raw is not None:
                yield from self.verdict(each, self.reader.single(each, raw, unquote))

    def in_headers(self, contract: Contract, request: Request) -> Iterator[Problem]:
        """Header parameters."""
        for each in of(contract, "header"):
            raw = request.header(each.name)
            if each.name.lower() in IGNORED:
                continue
            if raw is not None:
                yield from self.verdict(each, self.reader.single(each, raw, str))
            elif each.required:
                yield missing(each)

    def in_query(self, contract: Contract, request: Request) -> Iterator[Problem]:
        """Query parameters, and names that the operation does not have."""
        left = self.without_keys(contract, split(request.query))
        whole = [*of(contract, "querystring")]
        for each in of(contract, "query"):
            mine = self.reader.taken(each, left)
            left = [pair for pair in left if pair not in mine]
            if mine or not self.takes_rest(each):
                yield from self.in_pairs(each, mine)
        if not whole and not any(
            self.takes_rest(each) for each in of(contract, "query")
        ):
            for name in dict.fromkeys(unquote_plus(name) for name, _ in left):
                yield Problem("query", name, "is not a parameter of this operation")

    def without_keys(self, contract: Contract, pairs: Pairs) -> Pairs:
        """Without what belongs to security or to the path itself."""
        named = {each.name for each in of(contract, "query")}
        known = {
            each.name
            for need in contract.security or ()
            for each in need
            if each.place == "query"
        }
        known |= {
            unquote_plus(name)
            for name, _ in split(contract.unit.path.partition("?")[2])
        }
        return [pair for pair in pairs if unquote_plus(pair[0]) not in known - named]

    def takes_rest(self, parameter: Parameter) -> bool:
        """Whether it is an object that spreads over the query with names of its own."""
        spread = (
            parameter.style == "form" and parameter.explode and not parameter.media_type
        )
        lookup = self.judge.lookup
        if not spread or "object" not in facets.types(parameter.schema, lookup):
            return False
        return facets.rest(parameter.schema, lookup) is not None

    def in_cookies(self, contract: Contract, request: Request) -> Iterator[Problem]:
        """Cookie parameters; other cookies are nobody's concern."""
        for each in of(contract, "cookie"):
            yield from self.in_pairs(each, self.reader.taken(each, request.cookies))

    def in_pairs(self, parameter: Parameter, mine: Pairs) -> Iterator[Problem]:
        """A parameter of names and values; an object without properties leaves no trace."""
        spread = parameter.style == "deepObject" or parameter.explode
        if not mine:
            if parameter.required and not (
                spread and self.judge.fits({}, parameter.schema)
            ):
                yield missing(parameter)
        elif not (parameter.empty and all(text == "" for _, text in mine)):
            yield from self.verdict(parameter, self.reader.several(parameter, mine))

    def verdict(
        self, parameter: Parameter, readings: Iterable[Any]
    ) -> Iterator[Problem]:
        """Nothing if one reading is valid; else the faults of the first."""
        found = [*readings]
        if any(self.judge.fits(value, parameter.schema) for value in found):
            return
        if not found:
            how = parameter.media_type or f"style {parameter.style}"
            yield Problem(
                parameter.place, parameter.name, f"is not written as {how} asks for"
            )
        for place, message in islice(
            self.judge.faults(found[0], parameter.schema) if found else (), MOST
        ):
            yield Problem(
                parameter.place,
                parameter.name,
                f"{place}: {message}" if place else message,
            )

    # --- body -------------------------------------------------------------------------
    def in_body(self, body: Body | None, request: Request) -> Iterator[Problem]:
        """Presence, media type and value of the body."""
        content_type = request.header("content-type") or ""
        media = matching(body.media, bare(content_type)) if body else None
        if body is None:
            if request.body:
                yield Problem("body", "", "the operation has no body")
        elif not request.body and not (media and may_be_empty(media)):
            if body.required:
                yield Problem("body", "", "is required and missing")
        elif media is None:
            known = ", ".join(each.media_type for each in body.media)
            if body.media:
                yield Problem(
                    "header", "Content-Type", f"{content_type!r} is none of {known}"
                )
        else:
            yield from self.in_media(media, content_type, request.body)

    def in_media(
        self, media: Media, content_type: str, raw: bytes
    ) -> Iterator[Problem]:
        """The value of a body of one media type."""
        try:
            for value, schema in self.values(media, content_type, raw):
                for place, message in islice(self.judge.faults(value, schema), MOST):
                    yield Problem("body", place, message)
            yield from self.in_parts(media, content_type, raw)
        except Unreadable as error:
            yield Problem("body", "", str(error))

    def values(
        self, media: Media, content_type: str, raw: bytes
    ) -> Iterator[tuple[Any, Any]]:
        """The values of a body and their schemas; none for bytes, XML and the like."""
        kind = bare(content_type)
        if is_json(kind):
            yield from_json(raw), media.schema
        elif is_lines(kind) and media.item is not None:
            for line in raw.splitlines():
                yield from_json(line.lstrip(b"\x1e")), media.item
        elif kind == URLENCODED:
            yield self.forms.urlencoded(raw, media), media.schema
        elif kind == "multipart/form-data":
            yield self.forms.multipart(raw, content_type, media), media.schema
        elif kind == "text/plain":
            yield raw.decode("utf-8", "replace"), media.schema

    def in_parts(
        self, media: Media, content_type: str, raw: bytes
    ) -> Iterator[Problem]:
        """The media types of parts, where the document lists them (Encoding Object)."""
        if bare(content_type) != "multipart/form-data":
            return
        for part in split_multipart(raw, content_type):
            listed = (
                media.encoding[part.name].media_types
                if part.name in media.encoding
                else ()
            )
            if listed and not any(covers(each, part_type(part)) for each in listed):
                known = ", ".join(listed)
                yield Problem(
                    "body", f"/{part.name}", f"{part.media_type!r} is none of {known}"
                )


def of(contract: Contract, place: str) -> Iterator[Parameter]:
    """The parameters of one place."""
    return (each for each in contract.parameters if each.place == place)


def missing(parameter: Parameter) -> Problem:
    """For a parameter that has to be there."""
    return Problem(parameter.place, parameter.name, "is required and missing")


def part_type(part: Part) -> str:
    """The media type of a part, which is text if it does not say (RFC 7578, section 4.4)."""
    return part.media_type or "text/plain"


def matching(known: Iterable[Media], media_type: str) -> Media | None:
    """The media type that is meant: itself before a range, `*/*` last."""
    fitting = [each for each in known if covers(each.media_type, media_type)]
    return min(fitting, key=lambda each: each.media_type.count("*"), default=None)


def covers(range_: str, media_type: str) -> bool:
    """Whether a media type is in a range; parameters do not count."""
    wanted, _, kind = bare(range_).partition("/")
    given, _, own = media_type.partition("/")
    return wanted in {"*", given} and kind in {"*", own} and bool(own)


def may_be_empty(media: Media) -> bool:
    """Whether no bytes at all can be a body of this media type."""
    return not is_json(media.media_type) and not media.media_type.startswith(
        "multipart/"
    )
