"""Words: how names of the contract are spelled in Python."""

from __future__ import annotations

import keyword
import re

_WORD = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+")


def words(text: str) -> list[str]:
    """The words of a name in any spelling: ``TTLSettings`` is ``TTL`` and ``Settings``; digits stay with the word before them."""
    found: list[str] = []
    for chunk in re.split(r"[^A-Za-z0-9]+", text):
        pieces = _WORD.findall(chunk)
        start = len(found)
        for piece in pieces:
            if piece.isdigit() and len(found) > start:
                found[-1] += piece
            else:
                found.append(piece)
    return found


def snake_case(text: str) -> str:
    """``sessionID`` -> ``session_id``; a name that is snake-cased already stays as it is."""
    if re.fullmatch(r"[a-z][a-z0-9_]*", text):
        return text.rstrip("_")
    return "_".join(word.lower() for word in words(text))


def pascal_case(text: str) -> str:
    """``alerts.AlertRule`` -> ``AlertsAlertRule``; capitals stay capitals."""
    return "".join(word[0].upper() + word[1:] for word in words(text))


def identifier(text: str, reserved: frozenset[str] = frozenset()) -> str:
    """A wire name as a Python identifier: snake case, with an underscore behind a reserved word, before a digit ``field_``."""
    name = snake_case(text) or "field"
    if name[0].isdigit():
        name = f"field_{name}"
    return f"{name}_" if keyword.iskeyword(name) or name in reserved else name


def is_plural(noun: str) -> bool:
    """Whether an English noun looks like a plural."""
    return noun.endswith("s") and not noun.endswith(("ss", "us", "is"))


def singular(noun: str) -> str:
    """The singular of an English noun, as far as endings tell."""
    if not is_plural(noun):
        return noun
    if noun.endswith("ies"):
        return noun[:-3] + "y"
    return noun[:-2] if noun.endswith(("sses", "xes", "ches", "shes")) else noun[:-1]
