"""The clients of the SDK, for code that imports them from here."""

from ._client import AsyncSignatures as AsyncSignatures
from ._client import Signatures as Signatures
