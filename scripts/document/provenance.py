"""Where a pinned contract came from: the record next to it."""

import json
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path

from scripts.document import contract as contracts
from scripts.document.hosts import hosts_of
from scripts.document.keywords import JsonObject
from scripts.document.pull import Pulled, without_secrets
from scripts.document.registry import Api


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """The document a contract was distilled from.

    Attributes:
        source: Its URL, or the name of the file that it was read from.
        sha256: The digest of its bytes, before anything was left out.
        retrieved: The day it was read (UTC).
        document_date: The day it was current, which its source or the person who saved it said; None when unknown.
        version: What it calls its own version.
        counts: How big the contract is.
        hosts: The hosts that it names, as servers or for credentials.
    """

    source: str
    sha256: str
    retrieved: date
    document_date: date | None
    version: str
    counts: contracts.Counts
    hosts: tuple[str, ...] = ()


def describe(pulled: Pulled, contract: JsonObject, source: str | None = None) -> Provenance:
    """The record of a contract.

    Args:
        pulled: The document as it was pulled.
        contract: What was distilled from it.
        source: The URL to record, if the document was read from a saved copy.
    """
    name = (
        pulled.source if "://" in pulled.source else Path(pulled.source).name
    )  # a path means nothing on another machine
    return Provenance(
        source=without_secrets(source or name),
        sha256=pulled.sha256,
        retrieved=pulled.retrieved,
        document_date=pulled.document_date,
        version=contract["info"]["version"],
        counts=contracts.counts(contract),
        hosts=hosts_of(pulled.document),
    )


def dump(provenance: Provenance) -> bytes:
    """The bytes of the record: JSON, one field per line."""
    return _written(asdict(provenance))


def _written(record: JsonObject) -> bytes:
    return f"{json.dumps(record, indent=1, default=date.isoformat)}\n".encode()


def pinned(api: Api, pulled: Pulled, contract: JsonObject, source: str | None = None) -> dict[Path, bytes]:
    """The files that pin a contract, for the swap to write.

    Args:
        api: Whose contract it is.
        pulled: The document as it was pulled.
        contract: What was distilled from it, before the overlays.
        source: See ``describe``.

    Returns:
        The contract and its provenance by path; nothing if the contract is already pinned, since then the record of
        where it came from is still true: rewording upstream is not a change. New hosts are.
    """
    content = contracts.dump(contract)
    described = describe(pulled, contract, source)
    if api.contract.exists() and api.provenance.exists() and api.contract.read_bytes() == content:
        recorded = json.loads(api.provenance.read_text(encoding="utf-8"))
        if {*described.hosts} <= {*recorded.get("hosts", ())}:
            return {}
        recorded["hosts"] = described.hosts
        return {api.provenance: _written(recorded)}
    return {api.contract: content, api.provenance: dump(described)}
