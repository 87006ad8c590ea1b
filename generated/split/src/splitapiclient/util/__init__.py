"""Modules for code that imports them from here."""
