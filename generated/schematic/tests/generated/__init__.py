"""Tests of every call, from the document."""
