"""What ``docs/regenerating.md`` says about a package of one's own works, word by word, in a fresh folder."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from langsmith_ext.testing import LangSmithServer
from scripts.document import registry

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "regenerating.md").read_text(encoding="utf-8")
SECTION = PAGE.partition("\n## A package of your own\n")[2].partition("\n### ")[0]
BLOCKS = re.findall(r"^```(console|python)\n(.*?)^```", SECTION, re.MULTILINE | re.DOTALL)
DOCUMENT_URL = "https://langsmith.example.com/openapi.json"
MODULE = "our_client.py"


def server_document() -> dict[str, Any]:
    """The document of an older server: fewer operations than ours, and one that only this server has."""
    document: dict[str, Any] = json.loads((ROOT / "openapi" / "langchain-openapi.json").read_text(encoding="utf-8"))
    absent = ("/api/v1/orgs/", "/api/v1/charts", "/api/v1/ace", "/v1/platform/alerts")
    paths = {path: item for path, item in document["paths"].items() if not path.startswith(absent)}
    text = {"content": {"application/json": {"schema": {"type": "string"}}}, "description": ""}
    paths["/api/v1/info/site"] = {"get": {"tags": ["info"], "responses": {"200": text}}}
    return document | {"paths": paths}


def operations_in(document: dict[str, Any]) -> int:
    """Return how many operations a package of a document has: every locked name of each of its routes."""
    names = json.loads((ROOT / "openapi" / "names.json").read_text(encoding="utf-8"))["platform"]["operations"]
    routes = registry.get("platform").routes.declared(document)
    return sum(1 + len(names.get(route, {}).get("aliases", ())) for route in routes)


@dataclass(frozen=True)
class Followed:
    """The page, followed.

    Attributes:
        folder: Where everything is: the checkout, and beside it the folder of the package.
        output: What the Python examples printed.
    """

    folder: Path
    output: list[str]


def fresh_checkout(folder: Path) -> Path:
    """A folder that is laid out like this checkout, its environment included, so that ``make`` installs nothing."""
    checkout = folder / "langsmith-ext"
    (checkout / ".venv").mkdir(parents=True)
    for item in ROOT.iterdir():
        if not item.name.startswith("."):
            (checkout / item.name).symlink_to(item)
    for item in Path(sys.prefix).iterdir():
        if item.name != "installed":
            (checkout / ".venv" / item.name).symlink_to(item)
    (checkout / ".venv" / "installed").touch()
    return checkout


class QuietHandler(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="module")
def document_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The URL of the server's document."""
    folder = tmp_path_factory.mktemp("server")
    (folder / "openapi.json").write_text(json.dumps(server_document()), encoding="utf-8")
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(QuietHandler, directory=str(folder))) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/openapi.json"
        server.shutdown()
        thread.join()


@pytest.fixture(scope="module")
def followed(tmp_path_factory: pytest.TempPathFactory, document_url: str) -> Followed:
    """The page's commands and examples in their order, in one shell; only the document's URL is another."""
    folder = tmp_path_factory.mktemp("fresh")
    checkout = fresh_checkout(folder)
    script, count = ["set -e"], 0
    for language, text in BLOCKS:
        if language == "console":
            script += [line.removeprefix("$ ").replace(DOCUMENT_URL, document_url) for line in text.splitlines()]
        elif "class OurLangSmith" in text:
            (checkout / MODULE).write_text(text, encoding="utf-8")
        else:
            count += 1
            (checkout / f"example_{count}.py").write_text(text, encoding="utf-8")
            script.append(f".venv/bin/python example_{count}.py >> output.txt")
    with LangSmithServer() as server:
        variables = {"LANGSMITH_API_KEY": server.api_key, "LANGSMITH_ENDPOINT": server.url}
        inherited = {name: value for name, value in os.environ.items() if not name.startswith(("LANGSMITH_", "MAKE"))}
        done = subprocess.run(
            ["bash", "-c", "\n".join(script)],
            cwd=checkout,
            env=inherited | variables,
            capture_output=True,
            text=True,
            check=False,
        )
    assert done.returncode == 0, done.stdout + done.stderr
    return Followed(folder, (checkout / "output.txt").read_text(encoding="utf-8").splitlines())


def test_the_page_has_what_is_followed_here() -> None:
    assert [language for language, _ in BLOCKS] == ["console", "console", "python", "python", "python"]
    assert DOCUMENT_URL in SECTION
    assert MODULE in SECTION


def test_the_package_is_generated_and_its_client_works(followed: Followed) -> None:
    count, project, status, *datasets, version = followed.output
    assert count == f"{operations_in(server_document())} operations"
    assert project == "checkout-prod the checkout agent"
    assert status == "200"
    assert datasets == []
    assert version


def test_the_folder_holds_the_contract_the_names_and_the_package(followed: Followed) -> None:
    out = followed.folder / "our-langsmith"
    assert sorted(path.name for path in out.iterdir()) == ["generated", "openapi"]
    assert (out / "openapi" / "names.json").exists()
    assert (out / "generated" / "our_langsmith" / "platform" / "contract.json.gz").exists()


def test_what_both_have_has_the_same_names(followed: Followed) -> None:
    ours, theirs = (
        json.loads((root / "openapi" / "names.json").read_text(encoding="utf-8"))["platform"]["operations"]
        for root in (ROOT, followed.folder / "our-langsmith")
    )
    assert {route: theirs[route] for route in ours} == ours
    assert "GET /info/site" in theirs


def test_the_examples_pass_mypy_strict(followed: Followed, tmp_path: Path) -> None:
    for path in (followed.folder / "langsmith-ext").glob("*.py"):
        shutil.copy(path, tmp_path)
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file", os.devnull, "--cache-dir", os.devnull, "."],
        cwd=tmp_path,
        env=os.environ | {"MYPYPATH": str(followed.folder / "our-langsmith" / "generated")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
