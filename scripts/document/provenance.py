"""Where a pinned contract came from: the record beside it."""

import json
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

from scripts.document import contract as contracts
from scripts.document.keywords import JsonObject
from scripts.document.pull import Pulled
from scripts.document.registry import Api


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """The document a contract was distilled from.

    Attributes:
        source: its address, or the name of the file it was read from.
        sha256: the digest of its bytes, before anything was left out.
        retrieved: the day it was read (UTC).
        version: what it calls its own version.
        counts: how big the contract is.
    """

    source: str
    sha256: str
    retrieved: date
    version: str
    counts: contracts.Counts


def describe(pulled: Pulled, contract: JsonObject, source: str | None = None) -> Provenance:
    """The record of a contract.

    Args:
        pulled: the document as it came.
        contract: what was distilled from it.
        source: the address to record, where the document was read from a saved copy of it.
    """
    name = pulled.source if "://" in pulled.source else Path(pulled.source).name  # a path says nothing elsewhere
    return Provenance(
        source=source or name,
        sha256=pulled.sha256,
        retrieved=pulled.retrieved,
        version=contract["info"]["version"],
        counts=contracts.counts(contract),
    )


def dump(provenance: Provenance) -> bytes:
    """The bytes of the record: JSON, a field a line."""
    return f"{json.dumps(asdict(provenance), indent=1, default=date.isoformat)}\n".encode()


def pinned(api: Api, pulled: Pulled, contract: JsonObject, source: str | None = None) -> dict[Path, bytes]:
    """The files that pin a contract, for the swap to write.

    Args:
        api: whose contract it is.
        pulled: the document as it came.
        contract: what was distilled from it, before the overlays.
        source: see `describe`.

    Returns:
        The contract and its provenance by path; nothing where the contract is the pinned one already, for then the
        record of where it came from stays true, and a rewording upstream is no change.
    """
    content = contracts.dump(contract)
    if api.contract.exists() and api.provenance.exists() and api.contract.read_bytes() == content:
        return {}
    return {api.contract: content, api.provenance: dump(describe(pulled, contract, source))}
