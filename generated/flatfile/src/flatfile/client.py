"""The clients of the SDK, for code that imports them from here."""

from ._client import AsyncFlatfile as AsyncFlatfile
from ._client import Flatfile as Flatfile
from ._client import FlatFile as FlatFile
from ._client import AsyncFlatFile as AsyncFlatFile
