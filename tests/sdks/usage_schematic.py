"""What users of the Schematic SDK write; each line that ends so is a mistake to type checkers."""

from __future__ import annotations

import httpx
from schematic import EventBodyIdentifyCompany, types
from schematic.client import (
    AsyncCacheProvider,
    AsyncSchematic,
    AsyncSchematicConfig,
    CacheProvider,
    LocalCache,
    Schematic,
    SchematicConfig,
)
from schematic.core import ApiError


class Shared:
    """A cache of the user's own."""

    def get(self, key: str) -> bool | None:
        return None

    def set(self, key: str, value: bool) -> None: ...


class Remote:
    """One that has to be awaited."""

    async def get(self, key: str) -> bool | None:
        return None

    async def set(self, key: str, value: bool) -> None: ...


class OfTexts:
    """One for something else."""

    def get(self, key: str) -> str | None:
        return None

    def set(self, key: str, value: str) -> None: ...


def clients() -> None:
    config = SchematicConfig(
        cache_providers=[LocalCache[bool](100, 1000), Shared()],
        flag_defaults={"new-search": True},
        offline=False,
        event_buffer_period=1,
        event_capture_url="https://events.example",
        timeout=20.0,
        max_retries=1,
        http_client=httpx.Client(),
    )
    Schematic("key", config, base_url="https://api.example", headers={"X-A": "b"})
    Schematic(httpx_client=httpx.Client(), timeout=httpx.Timeout(3))
    Schematic(lambda: "key")
    AsyncSchematic("key", AsyncSchematicConfig(cache_providers=[Shared(), Remote()]))
    own: CacheProvider[bool] = Shared()
    remote: AsyncCacheProvider[bool] = Remote()
    print(own, remote)

    Schematic(3)  # wrong
    Schematic("key", AsyncSchematicConfig())  # wrong
    Schematic("key", offlien=True)  # wrong
    SchematicConfig(cache_providers=[OfTexts()])  # wrong
    SchematicConfig(cache_providers=[Remote()])  # wrong
    SchematicConfig(flag_defaults={"new-search": "yes"})  # wrong
    SchematicConfig(httpx_client=httpx.AsyncClient())  # wrong


def calls(client: Schematic) -> None:
    is_on: bool = client.check_flag("new-search", company={"id": "c"}, timeout=1)
    client.track("search", user={"id": "u"}, quantity=2)
    company = EventBodyIdentifyCompany(keys={"id": "c"})
    client.identify({"id": "u"}, company=company, traits={"seats": 3})
    client.identify(keys={"id": "u"}, company={"keys": {"id": "c"}, "name": "C"})
    found: types.CompanyDetailResponseData = client.companies.get_company(
        "company_1", request_options={"timeout_in_seconds": 20.0, "max_retries": 1}
    ).data
    print(is_on, found.name)
    client.shutdown(timeout=1)

    client.check_flag()  # wrong
    client.check_flag("new-search", {"id": "c"})  # wrong
    client.check_flag("new-search", company={"id": 3})  # wrong
    client.track()  # wrong
    client.track("search", quantity="two")  # wrong
    client.identify({"id": "u"}, company={"name": "C"})  # wrong
    client.companies.get_company("c", request_options={"timeout_in_second": 2})  # wrong
    text: str = client.check_flag("new-search")  # wrong
    print(text)


async def async_calls(client: AsyncSchematic) -> None:
    is_on: bool = await client.check_flag("new-search")
    await client.track("search")
    await client.shutdown()
    try:
        print(is_on, (await client.companies.get_company("c")).data.id)
    except ApiError as error:
        print(error.status_code, error.body)

    late: bool = client.check_flag("new-search")  # wrong
    print(late)
