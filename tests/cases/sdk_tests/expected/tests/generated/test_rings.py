"""Calls of `rings`, sync and async.

Without a test, as no example can be made:

- `rings.create`
"""
