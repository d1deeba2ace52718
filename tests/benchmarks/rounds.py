"""Measuring: everybody once per round, so that whatever else the machine does affects all of them alike."""

from __future__ import annotations

import json
import subprocess
import tempfile
from collections.abc import Collection, Mapping
from contextlib import ExitStack
from pathlib import Path
from time import perf_counter
from types import TracebackType
from typing import Any, Self

from tests.benchmarks.environments import HOME, ROOT, child_variables, generate_naive, python_of
from tests.benchmarks.participants import OURS, PARTICIPANTS, RIVALS, Participant
from tests.benchmarks.rows import Growth, Probe, Row
from tests.benchmarks.worker import ONE_SESSION

_LONG = 1.0  # seconds or bytes; what takes that long needs no warming up

Samples = dict[str, list[float]]
"""The measurements of each participant, round by round."""


class Bench:
    """The server, the workers and the clocks; a context manager that ends them all.

    Args:
        quick: Whether to repeat less.
    """

    def __init__(self, *, quick: bool) -> None:
        self._quick = quick
        self._open = ExitStack()
        self._workers: dict[str, subprocess.Popen[str]] = {}
        server = self._start([str(python_of("floor")), "-m", "tests.benchmarks.server"])
        self._url = f"http://127.0.0.1:{_line(server)}"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._open.close()

    def compare(self, row: Row, participants: Collection[str], *, patience: int = 1) -> Samples:
        """Measure a row.

        Args:
            row: The row.
            participants: Those of its participants that take part.
            patience: How many times as long and as often as usual.
        """
        series = {name: (name, row.probe) for name in row.participants if name in participants}
        least, most = row.rounds
        seconds = row.seconds * (0.6 if self._quick else 1)
        return self._repeat(series, (least * patience, most * patience), seconds * patience)

    def grow(self, growth: Growth, *, patience: int = 1) -> Samples:
        """Measure how the cost of one thing changes, with this package."""
        steps = {label: (OURS, probe) for label, probe in growth.steps.items()}
        return self._repeat(steps, (patience, growth.rounds * patience), patience)

    def _repeat(self, series: Mapping[str, tuple[str, Probe]], rounds: tuple[int, int], seconds: float) -> Samples:
        """Measure each once per round, until each has had its seconds; a rival that takes long is measured less often.

        Every other round runs in reverse order, so that nobody always follows the same one.
        """
        least, most = rounds
        samples: Samples = {label: [] for label in series}
        spent = dict.fromkeys(series, 0.0)
        for done in range(-1 if most > 1 else 0, most):  # the first one warms up, where there is more than one
            for label, (participant, probe) in list(series.items())[:: -1 if done % 2 else 1]:
                if spent[label] > seconds and len(samples[label]) >= (1 if participant in RIVALS else least):
                    continue
                begun = perf_counter()
                value = self._take(participant, probe)
                if done < 0 and (value is None or value <= _LONG):
                    continue
                spent[label] += perf_counter() - begun
                if value is not None:
                    samples[label].append(value / probe.divide)
        return {label: values for label, values in samples.items() if values}

    def _take(self, name: str, probe: Probe) -> float | None:
        participant = PARTICIPANTS[name]
        if probe.name == "import":
            return self._import(participant, probe)
        if probe.name == "generate":
            return _generate(**probe.arguments) if name == OURS else _generate_naive()
        return self._ask(name, participant, probe)

    def _ask(self, name: str, participant: Participant, probe: Probe) -> float | None:
        if name not in self._workers:
            command = [str(python_of(participant.environment)), *participant.worker_arguments, self._url]
            self._workers[name] = self._start(command)
        worker = self._workers[name]
        assert worker.stdin is not None
        worker.stdin.write(json.dumps({"name": probe.name, "arguments": dict(probe.arguments)}) + "\n")
        worker.stdin.flush()
        value: float | None = json.loads(_line(worker))
        return value

    def _import(self, participant: Participant, probe: Probe) -> float:
        timed = participant.imports
        if probe.arguments.get("first_call"):
            timed += f"\n{participant.first_call}"
        if probe.arguments.get("called"):
            timed = participant.called
        path = [str(HOME / "contracts" / probe.root)] if probe.root else []
        code = (
            f"import sys\nsys.path[:0] = {path!r}\n"
            f"ADDRESS, ID = {self._url + '/items/0/delay/0'!r}, {ONE_SESSION!r}\n"
            f"from time import perf_counter\nbegun = perf_counter()\n{timed}\nprint(perf_counter() - begun)"
        )
        command = [str(python_of(participant.environment)), "-I", "-c", code]
        done = subprocess.run(command, capture_output=True, text=True, check=True, env=child_variables(), cwd=HOME)
        return float(done.stdout)

    def _start(self, command: list[str]) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=child_variables()
        )
        self._open.callback(_end, process)
        return process


def _end(process: subprocess.Popen[Any]) -> None:
    """Close its standard input, which ends a worker or the server; kill it if it goes on."""
    assert process.stdin is not None
    process.stdin.close()
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    line = process.stdout.readline()
    if not line:
        raise RuntimeError(f"{' '.join(map(str, process.args))} exited; its output is above")  # type: ignore[arg-type]
    return line.strip()


def _generate(types: bool) -> float:
    from scripts.pipeline import generate

    with tempfile.TemporaryDirectory() as folder:
        begun = perf_counter()
        generate(Path(folder), types=types)
        return perf_counter() - begun


def _generate_naive() -> float:
    with tempfile.TemporaryDirectory() as folder:
        begun = perf_counter()
        generate_naive(Path(folder) / "naive")
        return perf_counter() - begun
