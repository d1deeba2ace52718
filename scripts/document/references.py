"""References of a document: how they are written, and what they mean, circles included."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import unquote

_INDEX = re.compile(r"[0-9]{1,9}")

PREFIX = "#/components/schemas/"
"""What a reference to a component schema begins with."""


def reference_to(component: str) -> dict[str, Any]:
    """A schema that refers to a component."""
    return {"$ref": PREFIX + component}


def referent_of(schema: Any) -> str | None:
    """The component that a schema refers to; None when it is not a reference."""
    reference = schema.get("$ref") if isinstance(schema, dict) else None
    return reference.removeprefix(PREFIX) if isinstance(reference, str) else None


def follow(document: Mapping[str, Any], value: Any) -> Any:
    """What a value means, behind all its references.

    Args:
        document: The document that the references are in.
        value: Any value; one that is not a reference means itself.

    Raises:
        LookupError: A reference leads nowhere, or back to itself.
    """
    seen = set()
    while isinstance(value, dict) and "$ref" in value:
        reference = str(value["$ref"])
        if reference in seen:
            raise LookupError(reference)
        seen.add(reference)
        value = resolve(document, reference)
    return value


def resolve(document: Any, reference: str) -> Any:
    """What one ``$ref`` within the document points at (RFC 6901 in a URI fragment).

    Raises:
        LookupError: It points at nothing.
    """
    try:
        return _found(document, tokens(reference))
    except LookupError:
        raise LookupError(reference) from None


def tokens(reference: str) -> list[str]:
    """The keys and indices that a ``$ref`` within the document names, whatever is escaped in it, and how.

    Raises:
        LookupError: It is not a reference within the document.
    """
    if not reference.startswith("#/"):
        raise LookupError(reference)
    return [_unescaped(unquote(token)) for token in reference[2:].split("/")]


def at(document: Any, pointer: str) -> Any:
    """What a JSON pointer (RFC 6901) points at.

    Raises:
        LookupError: It points at nothing.
    """
    try:
        return _found(document, [_unescaped(token) for token in pointer.split("/")[1:]])
    except LookupError:
        raise LookupError(pointer) from None


def _found(node: Any, names: Sequence[str]) -> Any:
    for name in names:
        match node:
            case dict() if name in node:
                node = node[name]
            case list() if _INDEX.fullmatch(name) and int(name) < len(node):
                node = node[int(name)]
            case _:
                raise LookupError(name)
    return node


def _unescaped(token: str) -> str:
    return token.replace("~1", "/").replace("~0", "~")


def escaped(token: str) -> str:
    """A token of a JSON pointer (RFC 6901)."""
    return token.replace("~", "~0").replace("/", "~1")


def reference_through(names: Sequence[str]) -> str:
    """The one spelling of a ``$ref`` that a contract has; see ``tokens``."""
    return "/".join(["#", *(escaped(name).replace("%", "%25") for name in names)])


def references_in(value: Any) -> Iterator[str]:
    """Every reference anywhere in a part of a document."""
    match value:
        case dict():
            if isinstance(reference := value.get("$ref"), str):
                yield reference
            for part in value.values():
                yield from references_in(part)
        case list():
            for part in value:
                yield from references_in(part)
