"""The command, the pytest plugin, and the table in the documentation."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path

import httpx
import pytest

from langsmith_ext.testing import __main__ as command
from langsmith_ext.testing._service.behaviours import BEHAVIOURS, bind
from langsmith_ext.testing._service.contract import read_contract
from langsmith_ext.testing._service.coverage import coverage, operations_table

ROOT = Path(__file__).parents[3]
PATHS = f"{ROOT}:{ROOT / 'generated'}"
DOCUMENT = ROOT / "docs" / "testing.md"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_command_serves_until_it_is_interrupted(number: signal.Signals) -> None:
    arguments = [sys.executable, "-m", "langsmith_ext.testing", "--port", "0", "--api-key", "mine"]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True, env={"PYTHONPATH": PATHS}) as process:
        assert process.stdout is not None
        printed = dict(line.split("=") for line in (process.stdout.readline().strip() for _ in range(4)))
        url = printed["LANGSMITH_ENDPOINT"]
        assert printed["LANGSMITH_API_KEY"] == "mine"
        response = httpx.get(url + "/api/v1/workspaces", headers={"x-api-key": "mine"})
        assert response.json()[0]["id"] == printed["LANGSMITH_WORKSPACE_ID"]
        process.send_signal(number)
        assert process.wait(timeout=5) == 0


def test_a_taken_port_is_reported_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    from langsmith_ext.testing import LangSmithServer

    with LangSmithServer() as server, pytest.raises(SystemExit, match="1"):
        command.main(["--port", server.url.rpartition(":")[2]])
    assert re.fullmatch(r"Cannot open port \d+: .*\. Choose another one with --port\.\n", capsys.readouterr().err)


def test_the_documentation_lists_what_each_operation_does(capsys: pytest.CaptureFixture[str]) -> None:
    command.main(["--table"])
    table = capsys.readouterr().out.strip()
    assert table == operations_table(read_contract())
    message = "docs/testing.md is out of date: paste what `python -m langsmith_ext.testing --table` prints"
    assert table in DOCUMENT.read_text(), message


def test_most_operations_have_state_and_all_are_listed() -> None:
    answers = coverage(read_contract())
    assert list(answers) == list(read_contract().operations)
    assert sum(answers.values()) > len(answers) / 2


def test_every_behaviour_that_is_written_for_an_operation_finds_it_in_the_contract() -> None:
    found = {bound.behaviour for bound in bind(BEHAVIOURS, read_contract()).values()}
    written = {behaviour for behaviour in BEHAVIOURS.values() if behaviour.__name__ != "<lambda>"}
    assert written <= found


DOWNSTREAM = """
import asyncio

import pytest

@pytest.mark.parametrize("number", [1, 2])
def test_fresh(langsmith, langsmith_server, number):
    assert langsmith.tracer_sessions.list() == []
    langsmith.tracer_sessions.create({"name": "a"})
    assert langsmith_server.requests[-1].json == {"name": "a"}

def test_async(async_langsmith, langsmith):
    async def names():
        return [project.name for project in await async_langsmith.tracer_sessions.list()]

    langsmith.tracer_sessions.create({"name": "b"})
    assert asyncio.run(names()) == ["b"]
"""


def test_the_plugin_offers_a_server_and_clients_with_fresh_state(tmp_path: Path) -> None:
    (tmp_path / "test_downstream.py").write_text(DOWNSTREAM)
    plugin = [] if _is_installed() else ["-p", "langsmith_ext.testing.pytest_plugin"]
    arguments = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *plugin, str(tmp_path)]
    environment = {"PYTHONPATH": PATHS}
    result = subprocess.run(arguments, capture_output=True, text=True, cwd=tmp_path, env=environment, check=False)
    assert "3 passed" in result.stdout, result.stdout + result.stderr


def _is_installed() -> bool:
    """Return whether pytest finds the plugin by its entry point."""
    return any(point.value == "langsmith_ext.testing.pytest_plugin" for point in entry_points(group="pytest11"))


PLUGIN_ALONE = """
import sys

import pytest

before = set(sys.modules)
import langsmith_ext.testing.pytest_plugin

print(*sorted(set(sys.modules) - before))
"""


def test_a_project_that_does_not_use_the_plugin_pays_nothing_for_it() -> None:
    arguments = [sys.executable, "-c", PLUGIN_ALONE]
    result = subprocess.run(arguments, capture_output=True, text=True, env={"PYTHONPATH": PATHS}, check=True)
    assert result.stdout.split() == ["langsmith_ext", "langsmith_ext.testing", "langsmith_ext.testing.pytest_plugin"]
