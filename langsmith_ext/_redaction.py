"""What may be shown of a text: URLs without their secrets, and a server's words without keys and control characters.

A value in a URL is shown when its form is that of an id, a number, a time or words; whatever has another form may be a
token or a signature, and is hidden whatever its name. Values that are named like secrets are hidden in any form.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import quote, unquote

HIDDEN = "***"

_CHARACTERS_SHOWN = 200
"""Of a value in a URL; a longer one is hidden."""
_SECRET_PARTS = re.compile(
    "token|secret|passw|passphrase|signature|credential|api[-_.]?key|access[-_.]?key|jwt|authorization|bearer|cookie"
)
_SECRET_WORDS = frozenset({"key", "auth", "sig", "hmac", "code", "state", "pass", "pwd", "pin", "otp", "nonce"}) | {
    "ticket",
    "assertion",
    "sid",
}
_WORDS_OF_A_NAME = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_WORD = r"(?>\d{0,4}(?:[A-Z]?[a-z]{1,24}+(?:[A-Z][a-z]{1,24}+){0,3}+|[A-Z]{1,24}+)\d{0,4}+|\d{1,19}+)"
"""Without backtracking: a text from outside must not cost more than its length."""
_HARMLESS_FORM = re.compile(
    r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"
    r"|\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?"
    r"|-?\d{1,19}(?:\.\d{1,19})?"
    rf"|[-_.]?{_WORD}(?:[-_ .,:@+]{{1,2}}{_WORD})*[-_.]?"
)
_SHARED = frozenset(
    {"public", "share", "shared", "shares", "token", "tokens", "secret", "secrets", "invite", "invites"}
)
"""Segments of a path that a token follows, where the contract says nothing about the path."""
_LANGSMITH_KEY = r"\b(?:lsv2_[a-z]{2,3}_|ls__)[0-9A-Za-z_]{8,}"

_CONTROL_SEQUENCE = re.compile(r"\x1b\[[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b[@-Z\\-_]")  # ECMA-48
_SURELY_SECRET = 16
_POSSIBLY_SECRET = 6


def redact_url(url: str) -> str:
    """Return a URL, or the path and query of one, with everything hidden that may be a secret.

    Args:
        url: A URL of which no contract says what its parts are.
    """
    scheme, separator, rest = url.rpartition("://") if "://" in url.partition("?")[0] else ("", "", url)
    rest, hash_, fragment = rest.partition("#")
    rest, question, query = rest.partition("?")
    authority, slash, path = rest.partition("/") if separator else ("", "", rest)
    shown = "/".join(_segments_shown(path.split("/")))
    shown = f"{scheme}{separator}{authority.rpartition('@')[2]}{slash}{shown}"
    return clean(f"{shown}{question}{redact_query(query)}{hash_}{redact_query(fragment)}")


def redact_query(query: str) -> str:
    """Return a query, as it is in a URL, with the values hidden that may be secrets."""
    return re.sub(r"[^&;]+", lambda pair: _pair_shown(pair[0]), query)


def _pair_shown(pair: str) -> str:
    name, equals, value = pair.partition("=")
    if not equals:
        return name if _is_harmless(name) else HIDDEN
    if not _is_harmless(name) and _SECRET_PARTS.search(name.lower()) is None:
        name = HIDDEN
    return f"{name}={value if not value or (_is_harmless(value) and not is_secret_name(name)) else HIDDEN}"


def _segments_shown(segments: list[str]) -> Iterator[str]:
    for before, segment in zip(["", *segments], segments, strict=False):
        words = unquote(segment)
        hidden = segment and (not _is_harmless(segment) or (before.lower() in _SHARED and not words.isalpha()))
        yield HIDDEN if hidden else segment


def _is_harmless(value: str) -> bool:
    if len(value) > _CHARACTERS_SHOWN:
        return False
    return _HARMLESS_FORM.fullmatch(unquote(value)) is not None


def is_secret_name(name: str) -> bool:
    """Return whether a parameter is named like a secret."""
    name = unquote(name)
    if _SECRET_PARTS.search(name.lower()):
        return True
    return any(word.lower() in _SECRET_WORDS for word in _WORDS_OF_A_NAME.findall(name))


def clean(text: str) -> str:
    """Return a text as one printable line: without terminal sequences, control characters and lone surrogates."""
    if text.isprintable():
        return text
    text = _CONTROL_SEQUENCE.sub("", text)
    return "".join(each if each.isprintable() else " " if each.isspace() else "\ufffd" for each in text)


class Redactor:
    """Removes known secrets from texts that repeat them, and whatever has the form of a LangSmith key.

    A secret of 16 characters is removed wherever it stands, a shorter one as a whole word only, and one that is no more
    than a short word ("test") not at all: it would remove that word from every message.

    Args:
        secrets: The texts to remove.
    """

    __slots__ = ("_pattern",)

    def __init__(self, secrets: Iterable[str]) -> None:
        forms = {form for secret in secrets for form in (secret, quote(secret, safe=""), _in_json(secret))}
        longest_first = sorted(forms, key=len, reverse=True)
        self._pattern = re.compile("|".join([*filter(None, map(_alternative, longest_first)), _LANGSMITH_KEY]))

    def __call__(self, text: str) -> str:
        """Return the text without the secrets."""
        return self._pattern.sub(HIDDEN, text)

    def within(self, value: Any) -> Any:
        """Return decoded JSON with the secrets removed from its strings.

        Raises:
            RecursionError: If it is nested too deeply.
        """
        if isinstance(value, str):
            return self(value)
        if isinstance(value, list):
            return [self.within(each) for each in value]
        if isinstance(value, dict):
            return {self(name): self.within(each) for name, each in value.items()}
        return value


def _in_json(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')


def _alternative(secret: str) -> str | None:
    if len(secret) >= _SURELY_SECRET:
        return re.escape(secret)
    if len(secret) < _POSSIBLY_SECRET or (secret.isalpha() and len(secret) < 8) or secret.isdigit():
        return None
    return rf"(?<![0-9A-Za-z]){re.escape(secret)}(?![0-9A-Za-z])"
