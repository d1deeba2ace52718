"""Media types (RFC 9110, 8.3.1) and the text of bodies: compared without case, decoded by the declared charset."""

from __future__ import annotations

import codecs
from collections.abc import Mapping

from .operation import JSON

_NOT_CHARSETS = frozenset({"idna", "mbcs", "oem", "punycode", "raw-unicode-escape", "undefined", "unicode-escape"})
"""Codecs of Python for text that no HTTP sender means: they would change a text that merely looks like theirs."""


def media_type_of(headers: Mapping[str, str], default: str = "") -> str:
    """Return the media type of a body: lower case, without parameters; the first where several are stated.

    Args:
        headers: The headers, by lower-case name or case-insensitive.
        default: What a body without the header has.
    """
    return headers.get("content-type", default).partition(";")[0].partition(",")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """Return whether a media type is JSON, or a format that is written in JSON (RFC 6838, 4.2.8)."""
    bare = media_type.partition(";")[0].strip().lower()
    return bare == JSON or bare.endswith("+json")


def charset_of(headers: Mapping[str, str]) -> str | None:
    """Return the charset that is declared for a body, as Python names its codec; None for none or an unknown one."""
    for parameter in headers.get("content-type", "").split(";")[1:]:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            try:
                codec = codecs.lookup(value.strip().strip("\"'").strip())
                b" ".decode(codec.name, errors="replace")  # refuses codecs that do not make text, such as base64
            except (LookupError, ValueError):
                return None
            return None if codec.name.replace("_", "-") in _NOT_CHARSETS else codec.name
    return None


def decode_text(content: bytes, headers: Mapping[str, str]) -> str:
    """Return a body as text: by its byte order mark, its declared charset, or as UTF-8, without the mark.

    Raises:
        UnicodeDecodeError: If it is not text in that charset.
    """
    if content.startswith(codecs.BOM_UTF8):
        return content.decode("utf-8-sig")
    charset = charset_of(headers)
    if charset in (None, "utf-16-le", "utf-16-be") and content[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
        charset = "utf-16"
    return content.decode(charset or "utf-8")


def show_text(content: bytes, headers: Mapping[str, str] | None = None) -> str:
    """Return a body as text for people, by its declared charset or as UTF-8: what cannot be decoded is replaced."""
    return content.decode(charset_of(headers or {}) or "utf-8", errors="replace")
