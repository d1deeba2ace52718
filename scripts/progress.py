"""Telling a person at a terminal what a run is doing, and nobody else."""

from collections.abc import Iterator
from contextlib import contextmanager
from time import perf_counter

from rich.console import Console
from rich.markup import escape

_CONSOLE = Console(stderr=True, highlight=False, markup=False)


@contextmanager
def step(name: str, console: Console = _CONSOLE) -> Iterator[None]:
    """Show a step while it runs and how long it took; show nothing where the console is no terminal.

    Args:
        name: the step, such as `verify: mypy`.
        console: where to show it; standard error unless told.
    """
    # Not `console.is_terminal`: FORCE_COLOR makes that true in a pipe.
    if not console.file.isatty():
        yield
        return
    start = perf_counter()
    with console.status(escape(name)):
        yield
    console.print(f"{name} ({perf_counter() - start:.1f} s)")
