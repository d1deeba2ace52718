"""What changed for callers between two released versions, from the reports that are part of the package."""

from __future__ import annotations

import itertools
import json
from typing import Any

import pytest

from langsmith_ext import InvalidArgumentError
from langsmith_ext.changes import Change, Version, _reports, between, versions
from langsmith_ext.changes.__main__ import main
from scripts.diff.report import Report, Snapshot, to_package
from scripts.naming.lock import Names
from tests.unit.diff.documents import Document, changes, contract, parameter

Facts = dict[str, Any]
NOW = Snapshot(date="2026-04-07", sha256="0" * 64, operations=1)


def document(*, limit: str | None = None, other: Facts | None = None, values: str = "ab") -> Document:
    schema = {"$ref": "#/components/schemas/Color"}
    color = {"content": {"application/json": {"schema": schema}}, "description": ""}
    facts = {"parameters": [parameter("limit", {"type": limit})] if limit else [], "responses": {"200": color}}
    paths: Facts = {"/things": {"get": {"operationId": "read", **facts}}}
    if other is not None:
        paths["/others"] = {"get": {"operationId": "look", **other}}
    return contract(paths, {"Color": {"type": "string", "enum": [*values]}})


class Releases:
    """Versions 0.1.0, 0.2.0 and so on, each with the next contract."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._monkeypatch = monkeypatch

    def __call__(self, *contracts: Document) -> None:
        lock, found = Names(), {}
        for minor, (before, after) in enumerate(itertools.pairwise(contracts), start=2):
            report = Report(
                title="Little API",
                api="little",
                before=NOW,
                after=NOW,
                changes=changes(before, after, lock),
                versions=(f"0.{minor - 1}.0", f"0.{minor}.0"),
            )
            shipped = json.loads(to_package(report))
            version = Version.of(shipped["version"])
            found[version] = tuple(Change(version, **change) for change in shipped["changes"])
        self._monkeypatch.setattr(_reports, "_reports", lambda: found)
        self._monkeypatch.setattr(_reports, "__version__", f"0.{len(contracts)}.0")


@pytest.fixture
def released(monkeypatch: pytest.MonkeyPatch) -> Releases:
    return Releases(monkeypatch)


def listed(old: str, new: str) -> list[tuple[str, str, str]]:
    return [(str(change.version), change.symbol, change.text) for change in between(old, new)]


def test_the_changes_of_the_versions_in_between_are_added_up(released: Releases) -> None:
    released(document(), document(limit="integer"), document(limit="integer", values="abc"))
    assert listed("0.1", "0.3") == [
        ("0.3.0", "models.Color", "new value `c`"),
        ("0.2.0", "things.get(limit=)", "new, `int | None`"),
    ]
    assert listed("0.2", "0.3") == [("0.3.0", "models.Color", "new value `c`")]
    assert listed("0.2", "0.2") == []


def test_what_breaks_comes_first(released: Releases) -> None:
    released(document(limit="integer"), document(values="abc"))
    assert [change.impact for change in between("0.1", "0.2")] == ["breaking", "additive"]


@pytest.mark.parametrize(
    "there",
    [document(limit="integer"), document(other={}), document(values="abc"), document(values="a")],
    ids=["a parameter", "an operation", "one more value", "one value less"],
)
def test_what_was_reverted_did_not_change(there: Document, released: Releases) -> None:
    released(document(), there, document())
    assert between("0.1", "0.3") == []
    assert between("0.1", "0.2") != []


def test_an_operation_that_comes_back_changed_is_reported(released: Releases) -> None:
    released(document(other={}), document(), document(other={"deprecated": True}))
    assert listed("0.1", "0.3") == [
        ("0.2.0", "things.look", "gone, was `GET /others`"),
        ("0.3.0", "things.look", "new, `GET /others`"),
    ]


def test_later_changes_to_a_new_operation_are_part_of_it(released: Releases) -> None:
    later = {"parameters": [parameter("limit", {"type": "integer"})]}
    released(document(), document(other={}), document(other=later))
    assert listed("0.1", "0.3") == [("0.2.0", "things.look", "new, `GET /others`")]
    assert listed("0.2", "0.3") == [("0.3.0", "things.look(limit=)", "new, `int | None`")]


def test_changes_to_an_operation_that_is_gone_later_are_left_out(released: Releases) -> None:
    later = {"parameters": [parameter("limit", {"type": "integer"})]}
    released(document(other={}), document(other=later), document())
    assert listed("0.1", "0.3") == [("0.3.0", "things.look", "gone, was `GET /others`")]


def test_of_several_new_values_only_those_that_stayed_are_listed(released: Releases) -> None:
    released(document(values="ab"), document(values="abcd"), document(values="abd"))
    assert listed("0.1", "0.3") == [("0.2.0", "models.Color", "new value `d`")]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("0.3", "0.2", "in the wrong order"),
        ("0.1", "0.9", "newer than the installed version 0.2.0"),
        ("next", "0.2", "must be one to three numbers"),
    ],
)
def test_versions_that_make_no_sense_are_refused(old: str, new: str, message: str, released: Releases) -> None:
    released(document(), document(limit="integer"))
    with pytest.raises(InvalidArgumentError, match=message):
        between(old, new)


def test_the_command_prints_what_changed(released: Releases, capsys: pytest.CaptureFixture[str]) -> None:
    released(document(limit="integer"), document())
    assert main(["0.1", "0.2"]) == 0
    assert capsys.readouterr().out == (
        "# 0.1.0 to 0.2.0\n\n## Breaking\n\n### things\n\n- `things.get(limit=)`: gone, was `int | None` (0.2.0)\n"
    )


def test_the_command_prints_json_for_tools(released: Releases, capsys: pytest.CaptureFixture[str]) -> None:
    released(document(limit="integer"), document())
    assert main(["0.1", "0.2", "--json"]) == 0
    printed = json.loads(capsys.readouterr().out)
    assert (printed["format"], printed["old"], printed["new"]) == (1, "0.1.0", "0.2.0")
    (change,) = printed["changes"]
    assert (change["version"], change["symbol"], change["impact"]) == ("0.2.0", "things.get(limit=)", "breaking")


def test_the_command_says_when_nothing_changed(released: Releases, capsys: pytest.CaptureFixture[str]) -> None:
    released(document(), document(limit="integer"))
    assert main(["0.2", "0.2"]) == 0
    assert "Nothing changed for callers." in capsys.readouterr().out


def test_the_command_ends_in_one_line_on_versions_that_it_does_not_know(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["0.1", "99.0"]) == 1
    assert capsys.readouterr().err.startswith("error: version 99.0: is newer than the installed ")


def test_the_reports_of_this_package_can_be_read() -> None:
    assert versions() == sorted(versions())
    assert between("0.0", str(max([Version(0), *versions()]))) is not None
