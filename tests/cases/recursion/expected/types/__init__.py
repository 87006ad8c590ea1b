"""The types of the API. A module of them is imported when one is first used."""

from .._core.lazy import lazily

__getattr__, __dir__ = lazily(
    __name__,
    """
    All .all
    AllParam .all
    Equals .equals
    EqualsParam .equals
    Filter .filter
    FilterParam .filter
    UnknownFilter .filter
    Folder .folder
    FolderParam .folder
    Json .json
    User .user
    UserParam .user
    """,
)
