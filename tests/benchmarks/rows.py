"""What is measured: the rows of the table, each with its limits, and how cost grows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.benchmarks.participants import FLOOR, OURS, PARTICIPANTS, WITH_ORJSON

EVERYBODY = tuple(PARTICIPANTS)
WITHOUT_VARIANT = tuple(name for name in PARTICIPANTS if name != WITH_ORJSON)
"""Where no JSON of any size is read, orjson makes no difference."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Probe:
    """One measurement of one participant.

    Attributes:
        name: A measurement of the worker; or ``import`` (what statements take in a fresh interpreter), or ``generate``
            (what making the package takes).
        arguments: Its arguments.
        divide: The number of things in it, to get the cost of one.
        root: Another folder of generated packages, for imports.
    """

    name: str
    arguments: Mapping[str, Any] = field(default_factory=dict)
    divide: int = 1
    root: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A comparison.

    Attributes:
        title: What is compared.
        probe: The measurement.
        participants: Who takes part; the cell of one that cannot do it stays empty.
        baseline: The row and participant that everything is divided by.
        limits: The largest ratio by participant.
        conceded: Rivals that are ahead, and why that is accepted.
        seconds: About how long each participant is measured.
        rounds: How many rounds: at least, for this package and its baseline, and at most, for everybody.
        unit: What the baseline is shown in.
        quick: Whether it is part of the quick run.
    """

    title: str
    probe: Probe
    participants: tuple[str, ...] = EVERYBODY
    baseline: tuple[str, str] = ("", FLOOR)
    limits: Mapping[str, float] = field(default_factory=dict)
    conceded: Mapping[str, str] = field(default_factory=dict)
    seconds: float = 0.7
    rounds: tuple[int, int] = (5, 25)
    unit: str = "ms"
    quick: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Growth:
    """How the cost of one thing changes as their number grows.

    Attributes:
        title: What grows.
        steps: The sizes, with their measurement; ratios are to the first.
        limit: The largest ratio of any step.
        unit: What the first is shown in.
        rounds: How often to repeat it.
        quick: Whether it is part of the quick run.
    """

    title: str
    steps: Mapping[str, Probe]
    limit: float
    unit: str
    rounds: int = 9
    quick: bool = False


def _decode(kind: str) -> Row:
    probe = Probe(name="decode", arguments={"kind": kind, "pages": 12})
    return Row(title=f"decode 100 {kind}", probe=probe, limits={OURS: 2.0, WITH_ORJSON: 1.4})


_SEARCHED = "with orjson, two fifths of the time is the search for NaN, which pydantic writes as null"


def _encode(kind: str, **options: Any) -> Row:
    probe = Probe(name="encode", arguments={"kind": kind, "pages": 12})
    return Row(title=f"encode 100 {kind}", probe=probe, quick=kind == "sessions", **options)


def _listing(name: str, title: str, **options: Any) -> Row:
    probe = Probe(name=name, arguments={"items": 10_000})
    return Row(title=title, probe=probe, limits={OURS: 1.4, WITH_ORJSON: 1.4}, seconds=1.5, **options)


def _slow_listing(name: str, title: str, ahead: int = 0, **options: Any) -> Row:
    probe = Probe(name=name, arguments={"items": 10_000, "delay": 50, "ahead": ahead})
    return Row(title=title, probe=probe, unit="s", seconds=2, rounds=(1, 5), quick=False, **options)


def _ingestion(way: str) -> Row:
    probe = Probe(name="ingest", arguments={"way": way, "calls": 100})
    return Row(title=f"ingest 10,000 runs, {way}", probe=probe, seconds=1, rounds=(2, 5), quick=False)


SLOW = "list 10,000, 50 ms a page"
SLOW_ASYNC = f"{SLOW}, async"
ROWS = (
    Row(
        title="import",
        probe=Probe(name="import"),
        participants=WITHOUT_VARIANT,
        limits={OURS: 1.25},
        seconds=1.3,
        rounds=(9, 25),
    ),
    Row(
        title="import, with the first call's modules",
        probe=Probe(name="import", arguments={"first_call": True}),
        participants=WITHOUT_VARIANT,
        limits={OURS: 1.6},
        seconds=1.3,
        rounds=(9, 25),
    ),
    Row(
        title="import and first call",
        probe=Probe(name="import", arguments={"called": True}),
        participants=WITHOUT_VARIANT,
        seconds=1,
        quick=False,
    ),
    Row(
        title="construct a client",
        probe=Probe(name="construct", arguments={"number": 5}),
        participants=WITHOUT_VARIANT,
        conceded={"naive": "it stores its arguments; reading and checking the configuration takes 12 µs, once"},
    ),
    Row(
        title="construct a view",
        probe=Probe(name="views", arguments={"number": 1000}),
        participants=(OURS, "naive"),
        baseline=("", OURS),
        unit="µs",
        quick=False,
    ),
    Row(
        title="a small call",
        probe=Probe(name="call", arguments={"number": 50}),
        participants=WITHOUT_VARIANT,
        limits={OURS: 1.25},
        seconds=1.5,
        rounds=(9, 100),
    ),
    _decode("sessions"),
    _decode("bare sessions"),
    _decode("runs"),
    _decode("examples"),
    _encode("sessions"),
    _encode("runs", conceded={"official": _SEARCHED, "official generated": _SEARCHED}),
    _encode("examples"),
    _listing("listing", "list 10,000"),
    _listing("async_listing", "list 10,000, async", quick=False),
    _slow_listing("listing", SLOW, participants=(FLOOR, OURS, "official", "naive"), limits={OURS: 1.4}),
    _slow_listing(
        "listing", f"{SLOW}, prefetch(8)", 8, participants=(OURS,), baseline=(SLOW, OURS), limits={OURS: 0.2}
    ),
    _slow_listing("async_listing", SLOW_ASYNC, participants=(FLOOR, OURS, "official generated"), limits={OURS: 1.4}),
    _slow_listing(
        "async_listing",
        f"{SLOW_ASYNC}, prefetch(8)",
        8,
        participants=(OURS,),
        baseline=(SLOW_ASYNC, OURS),
        limits={OURS: 0.2},
    ),
    Row(
        title="peak memory of listing 10,000",
        probe=Probe(name="listing_memory", arguments={"items": 10_000}),
        participants=(FLOOR, OURS, WITH_ORJSON, "official", "naive"),
        limits={OURS: 1.3, WITH_ORJSON: 1.3},
        rounds=(1, 1),
        unit="MB",
    ),
    _ingestion("batch"),
    _ingestion("multipart"),
    Row(
        title="generate the package",
        probe=Probe(name="generate", arguments={"types": False}),
        participants=(OURS, "naive"),
        baseline=("", OURS),
        rounds=(1, 1),
        unit="s",
        quick=False,
    ),
    Row(
        title="regenerate: generate and check the types",
        probe=Probe(name="generate", arguments={"types": True}),
        participants=(OURS,),
        baseline=("", OURS),
        rounds=(1, 1),
        unit="s",
        quick=False,
    ),
)


_SIZES = (1_000, 10_000, 100_000)


def _listed(size: int) -> Probe:
    times = max(1, 10_000 // size)  # long enough for whatever else the machine does to affect all sizes alike
    return Probe(name="listing", arguments={"items": size, "times": times}, divide=size * times)


def _contracts() -> dict[str, Probe]:
    folders = {"half the contract": "half", "the contract": "", "twice the contract": "double"}
    arguments = {"first_call": True}
    return {label: Probe(name="import", arguments=arguments, root=folder) for label, folder in folders.items()}


GROWTHS = (
    Growth(title="import with the first call's modules", steps=_contracts(), limit=1.15, unit="ms", rounds=13),
    Growth(
        title="time of a listed session", steps={f"{size:,}": _listed(size) for size in _SIZES}, limit=1.2, unit="µs"
    ),
    Growth(
        title="peak memory of a listing",
        steps={f"{size:,}": Probe(name="listing_memory", arguments={"items": size}) for size in _SIZES},
        limit=1.2,
        unit="MB",
        rounds=1,
    ),
    Growth(
        title="time of a view",
        steps={f"{size:,}": Probe(name="views", arguments={"number": size}) for size in (100, 1_000, 10_000)},
        limit=1.5,
        unit="µs",
        quick=True,
    ),
    Growth(
        title="memory of each of 10,000 objects",
        steps={
            kind: Probe(name="objects_memory", arguments={"kind": kind, "number": 10_000}, divide=10_000)
            for kind in ("namespaces", "views")
        },
        limit=2.0,
        unit="B",
        rounds=1,
        quick=True,
    ),
)
