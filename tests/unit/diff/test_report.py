"""The report: Markdown for people, JSON for tools and for the package."""

from __future__ import annotations

import json
import re

from scripts.diff.markdown import to_markdown
from scripts.diff.report import Report, Snapshot, entries, to_json, to_package
from scripts.diff.verdicts import Aspect, ContractChange, Impact
from scripts.naming.lock import Names

from .documents import Document, body, changes, contract, parameter, response


def reported(before: Document, after: Document, lock: Names | None = None, **more: object) -> Report:
    found = changes(before, after, lock)
    snapshots = {name: Snapshot(date=date, sha256="0" * 64, operations=1) for name, date in DATES.items()}
    return Report(title="Little API", api="little", changes=found, **snapshots, **more)  # type: ignore[arg-type]


DATES = {"before": "2026-03-31", "after": "2026-04-07"}


def little(*, values: list[str], limit: bool, extra: bool) -> Document:
    thing = {"type": "object", "properties": {"color": {"$ref": "#/components/schemas/Color"}}}
    paths = {
        "/things": {
            "get": {
                "operationId": "read_things",
                "parameters": [parameter("limit", {"type": "integer"})] if limit else [],
                "responses": {"200": response({"type": "array", "items": {"$ref": "#/components/schemas/Thing"}})},
            },
            "post": {"operationId": "create_thing", "requestBody": body({"$ref": "#/components/schemas/Thing"})},
        }
    }
    if extra:
        paths["/others"] = {"get": {"operationId": "read_others", "tags": ["others"]}}
    return contract(paths, {"Color": {"type": "string", "enum": values}, "Thing": thing})


BEFORE = little(values=["blue", "red"], limit=True, extra=False)
AFTER = little(values=["black", "blue", "green", "red"], limit=False, extra=True)


def test_the_report_lists_breaking_changes_first_and_by_resource() -> None:
    report = to_markdown(reported(BEFORE, AFTER))
    assert re.findall(r"^#+ .*", report, re.MULTILINE) == [
        "# Little API: 2026-03-31 to 2026-04-07",
        "## Needs a human",
        "## Breaking",
        "### things",
        "## Additive",
        "### New operations (1)",
        "### things",
    ]
    assert "- `things.list(limit=)`: gone, was `int | None`" in report
    assert "- others: `others.list` `GET /others`" in report


def test_the_report_starts_with_a_summary() -> None:
    assert "**Breaking**: 1 breaking, 2 additive. 1 operation (1 new)." in to_markdown(reported(BEFORE, AFTER))


def test_the_values_of_an_enumeration_are_one_line() -> None:
    lines = [entry for entry in entries(reported(BEFORE, AFTER)) if entry.aspect == Aspect.VALUE]
    assert [(entry.symbol, entry.text, entry.after) for entry in lines] == [
        ("models.Color", "new values `black`, `green`", ["black", "green"])
    ]
    assert lines[0].note == "sent and returned by `things.create`, `things.list`"


def test_the_report_of_no_change_says_so() -> None:
    report = reported(BEFORE, BEFORE)
    assert report.impact is Impact.INVISIBLE
    assert to_markdown(report) == "# Little API: 2026-03-31 to 2026-04-07\n\nNothing changed: 1 operation.\n"


def test_the_report_names_the_proposed_version() -> None:
    assert "Version: 0.1.0 becomes **0.2.0**." in to_markdown(reported(BEFORE, AFTER, versions=("0.1.0", "0.2.0")))


def test_what_is_only_renamed_upstream_has_its_own_section() -> None:
    def tagged(tag: str, path: str) -> Document:
        return contract({path: {"get": {"operationId": "read", "tags": [tag]}}})

    lock = Names(prefixes=["/v1"])
    moved = to_markdown(reported(tagged("things", "/a"), tagged("things", "/v1/a"), lock=lock))
    assert "## Renamed upstream, unchanged here\n\n- route `GET /a` is `GET /v1/a`: still `things.get`" in moved
    renamed = to_markdown(reported(tagged("things", "/a"), tagged("objects", "/a")))
    assert "- tag `things` is `objects`: still `things.get`" in renamed


def test_an_operation_that_is_back_is_marked_as_such() -> None:
    report = reported(BEFORE, AFTER, returned=frozenset({"GET /others"}))
    assert "- others: `others.list` `GET /others` (back under its old name)" in to_markdown(report)


def test_the_json_for_tools_has_every_change_and_the_operations_affected() -> None:
    written = json.loads(to_json(reported(BEFORE, AFTER)))
    assert written["impact"] == "breaking"
    assert written["counts"] == {"breaking": 1, "additive": 3, "invisible": 0}
    assert written["operations"] == {
        "breaking": ["GET /things"],
        "additive": ["GET /others", "GET /things", "POST /things"],
    }
    (gone,) = (change for change in written["changes"] if change["impact"] == "breaking")
    assert gone["symbol"] == "things.list(limit=)"
    assert gone["pointers"] == [["/paths/~1things/get/parameters/0"], []]
    assert {field for change in written["changes"] for field in change} == set(ContractChange.__dataclass_fields__)


def test_the_report_for_the_package_lists_what_callers_can_see_one_change_per_line() -> None:
    renamed = contract({"/a": {"get": {"operationId": "one"}}}), contract({"/a": {"get": {"operationId": "two"}}})
    assert json.loads(to_package(reported(*renamed)))["changes"] == []
    package = to_package(reported(BEFORE, AFTER, versions=("0.1.0", "0.2.0")))
    written = json.loads(package)
    assert (written["version"], written["previous"], len(written["changes"])) == ("0.2.0", "0.1.0", 3)
    assert sum(line.startswith(b'  {"impact"') for line in package.splitlines()) == 3
