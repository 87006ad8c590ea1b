"""The clients of the SDK, for code that imports them from here."""

from ._client import AsyncLamps as AsyncLamps
from ._client import Lamps as Lamps
from ._options import LampsConfig as LampsConfig
from ._options import AsyncLampsConfig as AsyncLampsConfig
from ._core.caches import AsyncCacheProvider as AsyncCacheProvider
from ._core.caches import CacheProvider as CacheProvider
from ._core.caches import LocalCache as LocalCache
