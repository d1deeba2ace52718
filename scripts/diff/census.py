"""How many operations a package has, and why it has them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from scripts.document.additions import PROVISIONAL
from scripts.document.contract import operations
from scripts.document.keywords import UNLISTED
from scripts.naming.aliases import ALIAS


@dataclass(frozen=True, slots=True)
class Census:
    """The operations of a package. Names are counted: a route with an alias counts twice.

    Attributes:
        listed: Those that the document lists.
        unlisted: Those that it no longer lists.
        provisional: Those that overlays add.
        aliases: Other names of operations.
    """

    listed: int
    unlisted: int = 0
    provisional: int = 0
    aliases: int = 0

    @classmethod
    def of(cls, effective: Mapping[str, Any]) -> Census:
        """Count the operations of an effective contract, its aliases included."""
        found = Counter(map(_kind, operations(effective).values()))
        return cls(found["listed"], found["unlisted"], found["provisional"], found["aliases"])

    @property
    def total(self) -> int:
        """All of them."""
        return self.listed + self.unlisted + self.provisional + self.aliases

    @property
    def parts(self) -> str:
        """The parts in words; those that there are."""
        parts = {
            "that the document lists": self.listed,
            "that it no longer lists": self.unlisted,
            "that no document lists yet": self.provisional,
            "alias" if self.aliases == 1 else "aliases": self.aliases,
        }
        return ", ".join(f"{count} {what}" for what, count in parts.items() if count) or "none"


def _kind(operation: Mapping[str, Any]) -> str:
    if ALIAS in operation:
        return "aliases"
    if operation.get(PROVISIONAL):
        return "provisional"
    return "unlisted" if UNLISTED in operation else "listed"
