"""Where Templates goes."""

ROUTES = {
    "tunes.retrieve": (
        "GET",
        "/tunes/{id}",
        [
            "id",
        ],
    ),
}
