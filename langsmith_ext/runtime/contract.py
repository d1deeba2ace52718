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
    """

    api: str
    source: str
    upstream_date: str
    upstream_sha256: str
    sha256: str
    operations: int
    models: int
    document_date: str | None = None
