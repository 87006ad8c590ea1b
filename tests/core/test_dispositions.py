"""`Content-Disposition` to file names: the examples of RFC 6266 and RFC 8187, and attacks."""

from __future__ import annotations

import pytest

from _core.dispositions import file_name


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("inline", None),
        ("attachment", None),
        ('Attachment; filename="example.html"', "example.html"),
        ("Attachment; filename=example.html", "example.html"),
        ('INLINE; FILENAME= "an example.html"', "an example.html"),
        ("attachment; filename*= UTF-8''%e2%82%ac%20rates", "\u20ac rates"),
        (
            "attachment; filename=\"EURO rates\"; filename*=utf-8''%e2%82%ac%20rates",
            "\u20ac rates",
        ),
        ("attachment; filename*=iso-8859-1'en'%A3%20rates; filename=x", "\u00a3 rates"),
        ('attachment; filename="a \\"b\\".txt"', 'a "b".txt'),
        ('attachment; filename="a;b.txt"', "a;b.txt"),
        ('attachment; filename="../../etc/passwd"', "passwd"),
        ('attachment; filename="C:\\\\temp\\\\evil.exe"', "evil.exe"),
        ("attachment; filename*=UTF-8''..%2F..%2Fevil", "evil"),
        ('attachment; filename=".."', None),
        ('attachment; filename=""', None),
        ('attachment; filename="a/"', None),
        ("attachment; filename*=nonsense''x", "x"),
        (";;;", None),
        ("", None),
    ],
)
def test_what_a_file_is_called(header: str, expected: str | None) -> None:
    assert file_name(header) == expected
