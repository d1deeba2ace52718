"""A change of a contract from a caller's side: what, where, and whether code must follow."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any


class Impact(StrEnum):
    """What a change means for a caller.

    - breaking: code that worked or passed type checking may no longer do so;
    - additive: there is more to use, or more is accepted; no code has to follow;
    - invisible: neither a call nor its result differs.
    """

    BREAKING = "breaking"
    ADDITIVE = "additive"
    INVISIBLE = "invisible"

    @property
    def rank(self) -> int:
        """0 for the gravest."""
        return list(Impact).index(self)


class Layer(StrEnum):
    """Where a change matters: in the exchange with the server, or only in Python's names and types."""

    WIRE = "wire"
    PYTHON = "python"


class Direction(StrEnum):
    """The direction in which a value goes, from the caller's side."""

    REQUEST = "request"
    RESPONSE = "response"


@dataclass(frozen=True, slots=True)
class Verdict:
    """The impact of a change in one direction, and where it matters."""

    impact: Impact
    layer: Layer = Layer.WIRE


BREAKS = Verdict(Impact.BREAKING)
BREAKS_CODE = Verdict(Impact.BREAKING, Layer.PYTHON)
ADDS = Verdict(Impact.ADDITIVE)
HIDDEN = Verdict(Impact.INVISIBLE)


def gravest(verdicts: Iterable[Verdict]) -> Verdict:
    """The gravest of some verdicts, of equal ones that of the wire; invisible when there are none."""
    return min(verdicts, key=lambda verdict: (verdict.impact.rank, verdict.layer != Layer.WIRE), default=HIDDEN)


class Aspect(StrEnum):
    """What of a contract changed."""

    OPERATION = "operation"
    ROUTE = "route"
    OPERATION_ID = "operation id"
    TAG = "tag"
    DEPRECATED = "deprecated"
    SCOPE = "scope"
    SECURITY = "security"
    SAFE = "safe"
    PAGINATION = "pagination"
    PARAMETER = "parameter"
    BODY = "body"
    STATUS = "status"
    ERROR_STATUS = "error status"
    ERROR_BODY = "error body"
    REDIRECT = "redirect"
    HEADER = "header"
    MEDIA_TYPE = "media type"
    MODEL = "model"
    COMPONENT = "component"
    FIELD = "field"
    REQUIRED = "required"
    TYPE = "type"
    NULL = "null"
    FORMAT = "format"
    ENUMERATION = "enumeration"
    VALUE = "enum value"
    BOUND = "bound"
    DEFAULT = "default"
    OTHER_FIELDS = "other fields"
    VERSION = "version"
    SPELLING = "spelling"


@dataclass(frozen=True, slots=True, kw_only=True)
class ContractChange:
    """One change.

    Attributes:
        symbol: The Python name that it affects: ``datasets.update_dataset``, ``datasets.update_dataset(limit=)``,
            ``models.TracerSession.total_cost``; in parentheses if there is none.
        part: Where below the symbol: "", "response 200", "items", "maximum".
        aspect: What changed there.
        before: What it was; None when there was nothing.
        after: What it is; None when there is nothing now.
        impact: What it means for a caller.
        layer: Where it matters.
        directions: The directions of the value for which the impact holds.
        resource: The resource that it belongs to; "models" for a class that several resources share or none uses.
        routes: The operations that it affects with this impact, as ``GET /path``.
        methods: The same as Python methods, ``datasets.read_datasets``.
        pointers: Where it is in the contract before and in the one after (RFC 6901).
        digest: A digest of an operation or class that is new or gone, to recognize it if it comes back unchanged.
    """

    symbol: str
    part: str
    aspect: Aspect
    before: Any
    after: Any
    impact: Impact
    layer: Layer
    directions: tuple[Direction, ...]
    resource: str
    routes: tuple[str, ...]
    methods: tuple[str, ...]
    pointers: tuple[tuple[str, ...], tuple[str, ...]]
    digest: str = ""

    @property
    def key(self) -> tuple[Any, ...]:
        """The sort key of changes: the gravest first, then by resource and symbol."""
        values = (json.dumps(value, sort_keys=True) for value in (self.before, self.after))
        return (self.impact.rank, self.resource, self.symbol, self.part, self.aspect, *values)

    @property
    def place(self) -> tuple[str, str, str, str]:
        """What stays the same when the two contracts are swapped."""
        values = sorted(json.dumps(value, sort_keys=True) for value in (self.before, self.after))
        return (self.symbol, self.part, self.aspect, " ".join(values))

    def to_json(self) -> dict[str, Any]:
        """The change for tools, as JSON values."""
        return asdict(self)


def worst(changes: Iterable[ContractChange]) -> Impact:
    """The gravest impact of some changes; invisible when there are none."""
    return min((change.impact for change in changes), key=lambda impact: impact.rank, default=Impact.INVISIBLE)
