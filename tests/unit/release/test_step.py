"""Taking a document, or a dry run of it: exit codes, the report, the version, and nothing half done."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import scripts.pipeline
from scripts.pipeline import Checkout
from scripts.regenerate import main
from tests.unit.diff.documents import parameter, response

Json = dict[str, Any]
Take = Callable[..., int]
SPECS = """
[little]
package = "little_api.platform"
title = "Little API"
contract = "little.json"
overlays = "overlays/little"
shipped = true
"""


def document() -> Json:
    thing = {"type": "object", "properties": {"id": {"type": "string", "description": "What it is called."}}}
    things = response({"type": "array", "items": {"$ref": "#/components/schemas/Thing"}})
    names = ("alpha", "beta", "gamma", "delta", "epsilon")
    return {
        "openapi": "3.1.0",
        "info": {"title": "Anything", "version": "1"},
        "paths": {
            f"/{name}": {"get": {"operationId": f"read_{name}", "tags": ["things"], "responses": {"200": things}}}
            for name in names
        },
        "components": {"schemas": {"Thing": thing}},
    }


def reworded() -> Json:
    changed = document()
    changed["components"]["schemas"]["Thing"]["properties"]["id"]["description"] = "Its name."
    return changed


def respelled() -> Json:
    changed = document()
    changed["paths"]["/alpha"]["get"]["operationId"] = "see_alpha"
    return changed


def with_more() -> Json:
    changed = document()
    changed["paths"]["/alpha"]["get"]["parameters"] = [parameter("limit", {"type": "integer"})]
    return changed


def with_less() -> Json:
    changed = document()
    del changed["paths"]["/epsilon"]
    return changed


def with_hardly_any() -> Json:
    changed = document()
    changed["paths"] = {"/alpha": changed["paths"]["/alpha"]}
    return changed


def retire(home: Checkout, route: str) -> None:
    """Give up an operation once no document lists it any more."""
    home.retired.write_text(f'[[little]]\nroute = "{route}"\nreason = "It is gone."\ndate = 2026-04-07\n')


@pytest.fixture
def home(tmp_path: Path) -> Checkout:
    """A repository of a distribution at 0.1.0."""
    home = Checkout(tmp_path / "repository")
    home.specs.parent.mkdir(parents=True)
    home.specs.write_text(SPECS)
    (home.root / "langsmith_ext").mkdir()
    (home.root / "langsmith_ext/_version.py").write_text('__version__ = "0.1.0"\n')
    (home.root / "CHANGELOG.md").write_text("# Changelog\n\n## 0.1.0\n\n- First.\n")
    return home


@pytest.fixture
def take(home: Checkout, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Take:
    """Take a document, with more arguments where a test has some; what is generated is verified elsewhere."""
    monkeypatch.setattr(scripts.pipeline, "verify", lambda *_, **__: None)
    monkeypatch.setattr(scripts.pipeline, "verify_types", lambda *_: None)

    def run(given: Json | str, *arguments: str) -> int:
        spec = tmp_path / "spec.json"
        spec.write_text(given if isinstance(given, str) else json.dumps(given))
        return main(["--api", "little", "--spec", str(spec), "--retrieved", "2026-04-07", *arguments], home)

    assert run(document()) == 0
    return run


def everything(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


@pytest.mark.parametrize(
    ("given", "code"),
    [
        pytest.param(document(), 0, id="the same"),
        pytest.param(reworded(), 0, id="a new wording"),
        pytest.param(respelled(), 0, id="what no caller can see"),
        pytest.param(with_more(), 10, id="an addition"),
        pytest.param(with_less(), 0, id="one operation that is not listed any more"),
        pytest.param(with_hardly_any(), 1, id="most operations gone"),
        pytest.param("<html>", 1, id="no document"),
        pytest.param(json.dumps(document())[:-40], 1, id="half a document"),
    ],
)
def test_a_dry_run_answers_by_its_exit_code_and_changes_nothing(
    given: Json | str, code: int, take: Take, home: Checkout
) -> None:
    before = everything(home.root)
    assert take(given, "--dry-run") == code
    assert everything(home.root) == before
    assert not (home.root / ".regenerate").exists()


def test_a_retired_operation_is_a_breaking_change(take: Take, home: Checkout) -> None:
    retire(home, "GET /epsilon")
    assert take(with_less(), "--dry-run") == 20


def test_an_operation_that_is_not_listed_any_more_stays_callable(take: Take, home: Checkout) -> None:
    assert [take(with_less(), "--document-date", "2026-04-03"), take(with_less())] == [0, 0]
    index = (home.generated / "little_api/platform/operations/things.py").read_text()
    assert 'path="/epsilon"' in index
    assert index.count('unlisted="2026-04-03"') == 1
    retire(home, "GET /epsilon")
    assert take(with_less()) == 0
    assert 'path="/epsilon"' not in (home.generated / "little_api/platform/operations/things.py").read_text()


def test_a_dry_run_prints_the_report_and_nothing_else(
    take: Take, home: Checkout, capsys: pytest.CaptureFixture[str]
) -> None:
    retire(home, "GET /epsilon")
    capsys.readouterr()
    take(with_less(), "--dry-run")
    assert capsys.readouterr().out.startswith("# Little API: 2026-04-07 to 2026-04-07\n\n**Breaking**: 1 breaking.")


def test_a_dry_run_prints_the_report_as_json(take: Take, home: Checkout, capsys: pytest.CaptureFixture[str]) -> None:
    retire(home, "GET /epsilon")
    capsys.readouterr()
    take(with_less(), "--dry-run", "--json")
    printed = json.loads(capsys.readouterr().out)
    assert (printed["impact"], printed["previous"], printed["version"]) == ("breaking", "0.1.0", "0.2.0")
    assert printed["operations"]["breaking"] == ["GET /epsilon"]


def test_a_dry_run_without_a_document_pulls_the_registered_url(take: Take, home: Checkout, tmp_path: Path) -> None:
    assert take(document()) == 0
    registered = tmp_path / "registered.json"
    registered.write_text(json.dumps(with_more()))
    home.specs.write_text(f'{SPECS}source = "{registered}"\n')
    before = everything(home.root)
    assert main(["--api", "little", "--dry-run"], home) == 10
    assert everything(home.root) == before


def test_the_first_document_of_an_api_adds_everything(home: Checkout, tmp_path: Path) -> None:
    (tmp_path / "spec.json").write_text(json.dumps(document()))
    assert main(["--api", "little", "--spec", str(tmp_path / "spec.json"), "--dry-run"], home) == 10


def test_a_step_is_a_version_with_its_report(take: Take, home: Checkout) -> None:
    retire(home, "GET /epsilon")
    assert take(with_less()) == 0
    assert (home.root / "langsmith_ext/_version.py").read_text() == '__version__ = "0.2.0"\n'
    assert "## 0.2.0 - 2026-04-07" in (home.root / "CHANGELOG.md").read_text()
    assert "`things.get_epsilon`: gone" in (home.root / "docs/updates/0.2.0.md").read_text()
    shipped = json.loads((home.root / "langsmith_ext/changes/reports/0.2.0.json").read_text())
    assert [change["symbol"] for change in shipped["changes"]] == ["things.get_epsilon"]


def test_one_addition_after_another_raises_the_last_number(take: Take, home: Checkout) -> None:
    assert [take(with_more()), take(document())] == [0, 0]
    assert (home.root / "langsmith_ext/_version.py").read_text() == '__version__ = "0.2.0"\n'
    assert sorted(path.name for path in (home.root / "docs/updates").iterdir()) == ["0.1.1.md", "0.2.0.md"]


@pytest.mark.parametrize("given", [document(), reworded()], ids=["the same", "a new wording"])
def test_without_a_change_there_is_no_new_version(given: Json, take: Take, home: Checkout) -> None:
    before = everything(home.root)
    assert take(given) == 0
    assert everything(home.root) == before


def test_an_operation_that_comes_back_is_reported_as_back(
    take: Take, home: Checkout, capsys: pytest.CaptureFixture[str]
) -> None:
    retire(home, "GET /epsilon")
    back = copy.deepcopy(document())
    back["paths"]["/epsilon"]["get"]["operationId"] = "view_epsilon"
    assert [take(with_less()), take(back)] == [0, 0]
    assert "- things: `things.get_epsilon` `GET /epsilon` (back under its old name)" in capsys.readouterr().out


def test_another_folder_gets_no_version_and_is_compared_with_the_repository(
    take: Take, home: Checkout, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = everything(home.root)
    assert take(with_less(), "--out", str(tmp_path / "own"), "--package", "my_langsmith.platform") == 0
    assert everything(home.root) == before
    assert "`things.get_epsilon`: gone" in capsys.readouterr().out
    assert not (tmp_path / "own/CHANGELOG.md").exists()
    assert take(with_less(), "--out", str(tmp_path / "own"), "--package", "my_langsmith.platform", "--dry-run") == 0


def test_a_step_that_fails_late_leaves_version_and_changelog_as_they_were(
    take: Take, home: Checkout, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError("no space")

    before = everything(home.root)
    monkeypatch.setattr("scripts.pipeline.release", fail)
    assert take(with_less()) == 1
    assert everything(home.root) == before


def test_a_lock_that_lost_the_names_of_the_pinned_contract_is_refused(
    take: Take, home: Checkout, capsys: pytest.CaptureFixture[str]
) -> None:
    home.names.write_text("{}")
    assert take(with_less(), "--dry-run") == 1
    assert "lacks names of the pinned contract" in capsys.readouterr().err
