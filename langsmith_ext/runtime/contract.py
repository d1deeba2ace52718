"""Which contract a package was generated from."""

from __future__ import annotations

from typing import NamedTuple


class Contract(NamedTuple):
    """The contract of a package.

    Attributes:
        api: The API's name.
        source: The URL of the upstream document.
        upstream_date: When that document was retrieved, as ``YYYY-MM-DD``.
        upstream_sha256: The digest of that document.
        sha256: The digest of the contract, which is distilled from that document and corrected.
        operations: The number of operations.
        models: The number of models and enumerations.
        document_date: When that document was current, as ``YYYY-MM-DD``; None when it is not known.
        prefixes: What may or may not be written before a path without meaning another route, the outermost first.
    """

    api: str
    source: str
    upstream_date: str
    upstream_sha256: str
    sha256: str
    operations: int
    models: int
    document_date: str | None = None
    prefixes: tuple[str, ...] = ()

    def unprefixed(self, path: str) -> str:
        """Return a path or path template without its prefixes, which all spellings of a route have in common."""
        for prefix in self.prefixes:
            rest = path.removeprefix(prefix)
            if len(rest) > 1 and rest.startswith("/"):
                path = rest
        return path
