"""The client of Flatfile as its users know it: what it is told, what it raises, what it exports."""

from __future__ import annotations

import importlib
from typing import Any

import anyio
import httpx
import pytest
from sdks.either import got

ENVIRONMENT = {
    "id": "us_env_1",
    "name": "dev",
    "isProd": False,
    "guestAuthentication": ["shared_link", "new_way"],
}


@pytest.fixture
def flatfile() -> Any:
    return importlib.import_module("flatfile")


def called(
    package: Any, mode: str, answers: list[httpx.Response], use: Any, **options: Any
) -> tuple[Any, list[httpx.Request]]:
    """What `use` makes of a client, and what was sent."""
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return answers.pop(0)

    transport = httpx.MockTransport(answer)
    given = {"token": "secret", **options}
    if mode == "sync":
        client = package.client.FlatFile(
            httpx_client=httpx.Client(transport=transport), **given
        )
    else:
        http = httpx.AsyncClient(transport=transport)
        client = package.client.AsyncFlatFile(httpx_client=http, **given)

    async def run() -> Any:
        return await got(use(client))

    return anyio.run(run), sent


def test_clients_have_two_names(flatfile: Any) -> None:
    client = importlib.import_module("flatfile.client")
    assert client.FlatFile is client.Flatfile is flatfile.Flatfile
    assert client.AsyncFlatFile is client.AsyncFlatfile is flatfile.AsyncFlatfile


def test_the_server_is_a_member_of_a_class(flatfile: Any, mode: str) -> None:
    places = importlib.import_module("flatfile.environment").FlatfileEnvironment
    assert flatfile.FlatfileEnvironment is places
    assert places.PRODUCTION.value == "https://api.x.flatfile.com/v1"
    answer = httpx.Response(200, json={"data": [ENVIRONMENT]})
    found, sent = called(
        flatfile,
        mode,
        [answer],
        lambda c: c.environments.list(),
        environment=places.PRODUCTION,
    )
    assert [each.id for each in found] == ["us_env_1"]
    assert str(sent[0].url) == "https://api.x.flatfile.com/v1/environments"


def test_a_token_may_be_made_for_each_request(flatfile: Any, mode: str) -> None:
    tokens = iter(["one", "two"])
    answers = [httpx.Response(200, json={"data": ENVIRONMENT}) for _ in range(2)]

    async def twice(client: Any) -> None:
        await got(client.environments.get(id="us_env_1"))
        await got(client.environments.get("us_env_1"))

    _, sent = called(flatfile, mode, answers, twice, token=lambda: next(tokens))
    assert [each.headers["Authorization"] for each in sent] == [
        "Bearer one",
        "Bearer two",
    ]
    assert {each.headers["X-Disable-Hooks"] for each in sent} == {"true"}


def test_what_is_listed_has_members_and_may_grow(flatfile: Any, mode: str) -> None:
    answer = httpx.Response(200, json={"data": ENVIRONMENT})
    link = flatfile.GuestAuthenticationEnum.SHARED_LINK

    def create(client: Any) -> Any:
        return client.environments.create(
            name="dev", is_prod=False, guest_authentication=[link, "new_way"]
        )

    made, sent = called(flatfile, mode, [answer], create)
    assert made.guest_authentication == [link, "new_way"]
    assert (
        sent[0].content
        == b'{"name":"dev","isProd":false,"guestAuthentication":["shared_link","new_way"]}'
    )


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "BadRequestError"),
        (404, "NotFoundError"),
        (409, "ConflictError"),
        (418, "ApiError"),
    ],
)
def test_refusals_are_kinds_of_api_error(
    flatfile: Any, mode: str, status: int, name: str
) -> None:
    refused = httpx.Response(status, json={"errors": [{"key": "k", "message": "No."}]})
    core = importlib.import_module("flatfile.core")
    with pytest.raises(core.ApiError) as caught:
        called(
            flatfile,
            mode,
            [refused],
            lambda c: c.environments.get(id="x"),
            max_retries=0,
        )
    assert isinstance(caught.value, getattr(flatfile, name))
    assert flatfile.ApiError is core.ApiError and caught.value.status_code == status


def test_files_go_up_and_come_down(flatfile: Any, mode: str) -> None:
    up = httpx.Response(200, json={"data": {"id": "f", "name": "a.csv"}})
    down = httpx.Response(
        200, content=b"a,b\n" * 3, headers={"Content-Type": "text/csv"}
    )

    async def both(client: Any) -> Any:
        file = await got(
            client.files.upload(
                space_id="s", environment_id="e", file=("a.csv", b"a,b", "text/csv")
            )
        )
        content = await got(client.files.download(file.id))
        assert b"".join(content) == content.read()
        return content.read()

    content, sent = called(flatfile, mode, [up, down], both)
    assert content == b"a,b\n" * 3 and sent[1].url.path.endswith("/files/f/download")
    assert b'filename="a.csv"\r\nContent-Type: text/csv' in sent[0].read()


def test_options_of_one_call_come_as_a_dictionary(flatfile: Any, mode: str) -> None:
    answer = httpx.Response(200, json={"data": []})
    options = {"timeout_in_seconds": 3, "additional_headers": {"X-A": "b"}}
    _, sent = called(
        flatfile, mode, [answer], lambda c: c.environments.list(request_options=options)
    )
    assert sent[0].extensions["timeout"]["read"] == 3 and sent[0].headers["X-A"] == "b"
