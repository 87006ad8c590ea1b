"""The clients of the SDK, for code that imports them from here."""

from ._client import AsyncSchematic as AsyncSchematic
from ._client import Schematic as Schematic
from ._options import SchematicConfig as SchematicConfig
from ._options import AsyncSchematicConfig as AsyncSchematicConfig
from ._core.caches import AsyncCacheProvider as AsyncCacheProvider
from ._core.caches import CacheProvider as CacheProvider
from ._core.caches import LocalCache as LocalCache
