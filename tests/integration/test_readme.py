"""Every Python example of the README runs, in order, against one embedded LangSmith."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from langsmith_ext.models import Run
from langsmith_ext.testing import LangSmithServer

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```python\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
TITLES = [README[: README.index(block)].rpartition("\n#")[2].partition("\n")[0].strip("# ") for block in BLOCKS]


@pytest.fixture(scope="module")
def server() -> Iterator[LangSmithServer]:
    """A service that has what the examples use."""
    with LangSmithServer(strict_unknown=True) as server, server.client() as ls:
        server.add_member("ada@example.com", "Ada")
        project = ls.tracer_sessions.create({"name": "search-prod"})
        run = {"name": "answer", "run_type": "chain", "inputs": {}, "start_time": "2026-01-05T16:46:01Z"}
        for number in range(3):
            identifier = f"00000000-0000-4000-8000-00000000000{number}"
            dotted = f"20260105T164601000000Z{identifier}"
            ids = {"id": identifier, "trace_id": identifier, "dotted_order": dotted, "session_id": str(project.id)}
            ls.runs.create(Run.from_dict({**run, **ids}))
        yield server


@pytest.fixture
def everywhere(server: LangSmithServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> LangSmithServer:
    """Let the embedded service answer, whatever URL an example names."""
    transport = server.transport()

    def send(_: object, request: httpx.Request) -> httpx.Response:
        return transport.handle_request(request)

    async def send_async(_: object, request: httpx.Request) -> httpx.Response:
        return await transport.handle_async_request(request)

    monkeypatch.setattr(httpx.HTTPTransport, "handle_request", send)
    monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", send_async)
    monkeypatch.setenv("LANGSMITH_API_KEY", server.api_key)
    monkeypatch.chdir(tmp_path)
    return server


@pytest.mark.usefixtures("everywhere")
@pytest.mark.parametrize("block", BLOCKS, ids=[f"{number} {title}" for number, title in enumerate(TITLES)])
def test_the_example_runs(block: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    if "def test_" in block:
        (tmp_path / "test_example.py").write_text(block, encoding="utf-8")
        command = [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-p",
            "langsmith_ext.testing.pytest_plugin",
            "-p",
            "no:cacheprovider",
        ]
        done = subprocess.run(
            [*command, "test_example.py"],
            capture_output=True,
            text=True,
            check=False,
            # Named here, since plugins are not loaded automatically: an installed package would register it twice.
            env={"PYTHONPATH": ":".join(sys.path), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        )
        assert done.returncode == 0, done.stdout + done.stderr
        assert "1 passed" in done.stdout
        return
    exec(compile(block, "README.md", "exec"), {"__name__": "readme"})
    assert capsys.readouterr().out or "print" not in block


def test_every_section_that_shows_the_client_has_an_example() -> None:
    assert len(BLOCKS) >= 15
