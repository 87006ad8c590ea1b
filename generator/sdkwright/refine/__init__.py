"""The intermediate model -> the same, with one question answered per module."""
