"""Words: how names of the contract are spelled in Python."""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Container, Iterator

_WITHOUT_SINGULAR = frozenset({"metrics", "settings", "stats"})
_WORD = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+")


def words(text: str) -> list[str]:
    """The words of a name in any spelling: ``TTLSettings`` is ``TTL`` and ``Settings``.

    Digits stay with the word before them, or else behind them. Accents are dropped; what has no Latin letter and no
    digit is no word.
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
    """A text without accents: ``Größe`` as ``Grosse``."""
    plain = (letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter))
    return "".join(letter if letter.isascii() else letter.casefold() for letter in plain)


def snake_case(text: str) -> str:
    """``sessionID`` -> ``session_id``; a name that is snake-cased already stays as it is."""
    if re.fullmatch(r"[a-z][a-z0-9_]*", text):
        return text.rstrip("_")
    return "_".join(word.lower() for word in words(text))


def pascal_case(text: str) -> str:
    """``alerts.AlertRule`` -> ``AlertsAlertRule``; capitals stay capitals."""
    return "".join(word[0].upper() + word[1:] for word in words(text))


def identifier(text: str, reserved: Container[str] = (), *, stem: str = "field") -> str:
    """A wire name as a Python identifier: snake case, with an underscore behind a reserved word.

    Args:
        text: The wire name.
        reserved: What it may not be, besides Python's keywords.
        stem: What stands before a name that begins with a digit, and for one that has no words.
    """
    name = snake_case(text) or stem
    if name[0].isdigit():
        name = f"{stem}_{name}"
    return f"{name}_" if keyword.iskeyword(name) or name in reserved else name


def numbered(wanted: str) -> Iterator[str]:
    """A name, and what to call it where it is taken: ``name``, ``name_2``, ``name_3``, and so on."""
    yield wanted
    number = 2
    while True:
        yield f"{wanted}_{number}"
        number += 1


def is_plural(noun: str) -> bool:
    """Whether an English noun looks like a plural; one that names a whole (``settings``) is none."""
    if len(noun) < 3 or noun in _WITHOUT_SINGULAR:
        return False
    return noun.endswith("s") and not noun.endswith(("ss", "us", "is"))


def singular(noun: str) -> str:
    """The singular of an English noun, as far as endings tell."""
    if not is_plural(noun):
        return noun
    if noun.endswith("ies"):
        return noun[:-3] + "y"
    return noun[:-2] if noun.endswith(("sses", "xes", "ches", "shes")) else noun[:-1]
