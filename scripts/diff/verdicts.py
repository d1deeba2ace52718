"""A change of a contract as a caller meets it: what, where, and whether code must follow."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any


class Impact(StrEnum):
    """What a change asks of a caller.

    - breaking: code that worked or type-checked may not any more;
    - additive: there is more to use, or more is accepted; nothing has to follow;
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
    """Where a change is felt: in the exchange with the server, or in Python's names and types alone."""

    WIRE = "wire"
    PYTHON = "python"


class Direction(StrEnum):
    """Which way a value goes, seen from the caller."""

    REQUEST = "request"
    RESPONSE = "response"


@dataclass(frozen=True, slots=True)
class Verdict:
    """The impact of a change in one direction, and where it is felt."""

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
        symbol: the Python name it touches: `datasets.update_dataset`, `datasets.update_dataset(limit=)`,
            `models.TracerSession.total_cost`; in parentheses what has none.
        part: where below the symbol: "", "response 200", "items", "maximum".
        aspect: what changed there.
        before: what it was; None when there was nothing.
        after: what it is; None when there is nothing any more.
        impact: what it asks of a caller.
        layer: where it is felt.
        directions: the ways the value goes, for which the impact holds.
        resource: the resource it belongs to; "models" for a class that several share, or none.
        routes: the operations, as `GET /path`, that have it with this impact.
        methods: the same as Python has them, `datasets.read_datasets`.
        pointers: where it stands in the contract before, and in the one after (RFC 6901).
        digest: of an operation or class that is new or gone, to know whether it comes back as it was.
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
        """By which changes are sorted: the gravest first, then by resource and symbol."""
        told = (json.dumps(value, sort_keys=True) for value in (self.before, self.after))
        return (self.impact.rank, self.resource, self.symbol, self.part, self.aspect, *told)

    @property
    def place(self) -> tuple[str, str, str, str]:
        """What stays the same when the two contracts change places."""
        told = sorted(json.dumps(value, sort_keys=True) for value in (self.before, self.after))
        return (self.symbol, self.part, self.aspect, " ".join(told))

    def to_json(self) -> dict[str, Any]:
        """The change for tools, as JSON values."""
        return asdict(self)


def worst(changes: Iterable[ContractChange]) -> Impact:
    """The gravest impact of some changes; invisible when there are none."""
    return min((change.impact for change in changes), key=lambda impact: impact.rank, default=Impact.INVISIBLE)
