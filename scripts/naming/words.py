"""Python spelling of the names in a contract."""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Container, Iterator

_WITHOUT_SINGULAR = frozenset({"metrics", "settings", "stats"})
_WORD = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+")


def words(text: str) -> list[str]:
    """Split a name in any spelling into its words: ``TTLSettings`` is ``TTL`` and ``Settings``.

    Digits belong to the adjacent word before them, or else to the one after them. Accents are dropped, and so are all
    characters that are neither Latin letters nor digits.
    """
    found: list[str] = []
    for chunk in re.split(r"[^A-Za-z0-9]+", _in_latin(text)):
        start = len(found)
        for piece in _WORD.findall(chunk):
            if len(found) > start and (piece.isdigit() or found[-1].isdigit()):
                found[-1] += piece
            else:
                found.append(piece)
    return found


def _in_latin(text: str) -> str:
    """Return the text without accents: ``Größe`` becomes ``Grosse``."""
    plain = (letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter))
    return "".join(letter if letter.isascii() else letter.casefold() for letter in plain)


def snake_case(text: str) -> str:
    """Return a name in snake case: ``sessionID`` becomes ``session_id``.

    A name that is already in snake case only loses its trailing underscores.
    """
    if re.fullmatch(r"[a-z][a-z0-9_]*", text):
        return text.rstrip("_")
    return "_".join(word.lower() for word in words(text))


def pascal_case(text: str) -> str:
    """Return a name in Pascal case: ``alerts.AlertRule`` becomes ``AlertsAlertRule``; capitals are kept."""
    return "".join(word[0].upper() + word[1:] for word in words(text))


def identifier(text: str, reserved: Container[str] = (), *, stem: str = "field") -> str:
    """Return a wire name as a Python identifier, in snake case; a reserved word gets a trailing underscore.

    Args:
        text: The wire name.
        reserved: The reserved names, in addition to Python's keywords.
        stem: The prefix for a name that begins with a digit, and the name itself if the text contains no words.
    """
    name = snake_case(text) or stem
    if name[0].isdigit():
        name = f"{stem}_{name}"
    return f"{name}_" if keyword.iskeyword(name) or name in reserved else name


def numbered(wanted: str) -> Iterator[str]:
    """Yield a name and its alternatives in case it is taken: ``name``, ``name_2``, ``name_3``, and so on."""
    yield wanted
    number = 2
    while True:
        yield f"{wanted}_{number}"
        number += 1


def is_plural(noun: str) -> bool:
    """Return whether an English noun looks like a plural; collective nouns such as ``settings`` do not count."""
    if len(noun) < 3 or noun in _WITHOUT_SINGULAR:
        return False
    return noun.endswith("s") and not noun.endswith(("ss", "us", "is"))


def singular(noun: str) -> str:
    """Return the singular of an English noun, judging by its ending."""
    if not is_plural(noun):
        return noun
    if noun.endswith("ies"):
        return noun[:-3] + "y"
    return noun[:-2] if noun.endswith(("sses", "xes", "ches", "shes")) else noun[:-1]
