"""The types of `users`, for code that imports them from here."""
