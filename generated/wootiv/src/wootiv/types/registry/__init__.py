"""The types of `registry`, for code that imports them from here."""
