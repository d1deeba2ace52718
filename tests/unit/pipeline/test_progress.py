import io
import re

import pytest
from rich.console import Console

from scripts.pipeline import step


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_pipe_gets_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    pipe = io.StringIO()
    with step("verify", Console(file=pipe)):
        pass
    assert pipe.getvalue() == ""


def test_a_terminal_gets_the_step_and_its_time() -> None:
    terminal = Terminal()
    with step("verify: [mypy]", Console(file=terminal, markup=False, highlight=False)):
        pass
    assert re.search(r"verify: \[mypy\] \(\d+\.\d s\)\n", terminal.getvalue())


def test_a_step_that_fails_is_not_shown_as_done() -> None:
    terminal = Terminal()
    with pytest.raises(ValueError, match="broken"), step("verify", Console(file=terminal)):
        raise ValueError("broken")
    assert "s)" not in terminal.getvalue()
