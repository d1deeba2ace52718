"""The second gate: griffe and the report agree on what breaks, or the report says where they do not."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.diff.attention import Matter
from scripts.release.gate import Breakage, breakages, judge
from tests.unit.diff.documents import Document, changes, contract, parameter, response

PACKAGE = "little_api.platform"
METHOD = "class {name}:\n    def see(self, identifier: str, *{more}) -> Thing: ...\n"


def write(root: Path, *, models: dict[str, str], arguments: str = ", limit: int | None = None") -> Path:
    """Write a package like a generated one."""
    package = root.joinpath(*PACKAGE.split("."))
    for folder in ("models", "resources", "operations"):
        (package / folder).mkdir(parents=True)
        (package / folder / "__init__.py").write_text("")
    (package / "__init__.py").write_text("")
    (package / "models/__init__.pyi").write_text(
        "".join(f"from .{name.lower()} import {name} as {name}\n" for name in models) + f"__all__ = {[*models]!r}\n"
    )
    for name, text in models.items():
        (package / f"models/{name.lower()}.py").write_text(f"class {name}:\n{text}\n")
    methods = [METHOD.format(name=name, more=arguments) for name in ("Things", "AsyncThings")]
    (package / "resources/things.py").write_text("\n".join(methods))
    (package / "operations/things.py").write_text(f"SEE = {arguments!r}\n")
    return root


THING = "    id: str\n    size: int\n"


def test_griffe_finds_lost_methods_arguments_classes_and_attributes_under_the_names_of_reports(tmp_path: Path) -> None:
    before = write(tmp_path / "a", models={"Thing": THING, "Other": THING})
    after = write(tmp_path / "b", models={"Thing": "    id: str\n"}, arguments=", page: int")
    assert [breakage.symbol for breakage in breakages(before, after, PACKAGE)] == [
        "models.Other",
        "models.Thing.size",
        "things.see(limit=)",
        "things.see(page=)",
    ]


def test_two_packages_that_are_the_same_and_a_first_one_break_nothing(tmp_path: Path) -> None:
    one, same = (write(tmp_path / name, models={"Thing": THING}) for name in "ab")
    assert breakages(one, same, PACKAGE) == []
    assert breakages(tmp_path / "nothing", one, PACKAGE) == []


def test_code_of_the_packages_is_not_run(tmp_path: Path) -> None:
    one, other = (write(tmp_path / name, models={"Thing": THING}) for name in "ab")
    ran = tmp_path / "ran"
    module = other.joinpath(*PACKAGE.split("."), "models", "thing.py")
    module.write_text(f"open({str(ran)!r}, 'w')\nclass Thing:\n{THING}")
    assert breakages(one, other, PACKAGE) == []
    assert not ran.exists()


def reading(*parameters: str, fields: str = "id") -> Document:
    answer = {"200": response({"$ref": "#/components/schemas/Thing"})}
    facts = {"operationId": "list_things", "parameters": [parameter(name, {"type": "string"}) for name in parameters]}
    thing = {"type": "object", "properties": {name: {"type": "string"} for name in fields.split()}}
    return contract({"/things": {"get": {**facts, "responses": answer}}}, {"Thing": thing})


LOSING = changes(reading("limit", fields="id size"), reading(fields="id"))
BOTH = [Breakage("models.Thing.size", "was removed"), Breakage("things.get(limit=)", "was removed")]


def test_the_report_says_when_griffe_agrees() -> None:
    outcome = judge(BOTH, LOSING)
    assert (outcome.sentence, outcome.notices) == ("griffe agrees on 2 names that break.", ())
    assert judge([], changes(reading(), reading("limit"))).sentence == "griffe agrees that no name breaks."


@pytest.mark.parametrize(
    ("found", "subject"),
    [
        pytest.param([*BOTH, Breakage("things.get(page=)", "was removed")], "things.get(page=)", id="only griffe"),
        pytest.param(BOTH[:1], "things.get(limit=)", id="only the report, of an argument"),
        pytest.param(BOTH[1:], "models.Thing.size", id="only the report, of a field"),
    ],
)
def test_what_only_one_of_them_sees_needs_a_human(found: list[Breakage], subject: str) -> None:
    outcome = judge(found, LOSING)
    assert [(notice.matter, notice.subject) for notice in outcome.notices] == [(Matter.GATE, subject)]
    assert outcome.sentence.startswith("griffe disagrees")


def test_what_the_report_judges_otherwise_is_named() -> None:
    adding = changes(reading(), reading("limit"))
    outcome = judge([Breakage("things.get(limit=)", "was added")], adding)
    assert "this report says that no caller is broken: `things.get(limit=)`" in outcome.sentence
    assert outcome.notices == ()


def test_members_of_an_enumeration_are_known_by_its_values() -> None:
    def colors(*values: str) -> Document:
        answer = {"200": response({"$ref": "#/components/schemas/Color"})}
        paths = {
            "/things": {"post": {"operationId": "create_things", "requestBody": {"content": answer["200"]["content"]}}}
        }
        return contract(paths, {"Color": {"type": "string", "enum": [*values]}})

    fewer = changes(colors("black", "red", "white"), colors("red", "white"))
    assert judge([Breakage("models.Color.BLACK", "was removed")], fewer).notices == ()
    assert len(judge([], fewer).notices) == 1
