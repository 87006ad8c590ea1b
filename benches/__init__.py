"""Measurements of the generator and of what it writes; each program here writes a page of docs/."""
