"""The lock of names: an entry never changes."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts import PipelineError
from scripts.document.routes import Routes
from scripts.naming.lock import Names, dump_locks, read_locks, settle
from scripts.naming.words import identifier


def lock() -> Names:
    return Names(
        operations={"GET /x": {"resource": "x", "name": "get_x", "parameters": {"query a": "a"}}},
        models={
            "#/components/schemas/Foo": "Foo",
            "Foo.bar": "FooBar",
            "Foo []": "FooItem",
            "Food.bar": "FoodBar",
            "GET /x 200": "GetXResponse",
            "GET /x/y 200": "GetYResponse",
        },
        renamed={"Old": "Foo"},
    )


def test_a_written_lock_reads_back_unchanged(tmp_path: Path) -> None:
    path = tmp_path / "names.json"
    path.write_bytes(dump_locks({"one": lock(), "two": Names()}))

    assert read_locks(path) == {"one": lock(), "two": Names()}
    assert dump_locks(read_locks(path)) == path.read_bytes()


def test_the_file_is_canonical() -> None:
    turned = Names(**{name: getattr(lock(), name) for name in reversed(Names.__slots__)})

    assert dump_locks({"b": turned, "a": Names()}) == dump_locks({"a": Names(), "b": lock()})
    assert dump_locks({"ö": lock()}).endswith(b"\n")


def test_there_is_no_lock_before_the_first_run(tmp_path: Path) -> None:
    assert read_locks(tmp_path / "names.json") == {}


@pytest.mark.parametrize("content", ["", "[]", '{"odd": []}', '{"odd": {"strange": {}}}'])
def test_a_file_that_is_not_a_lock_is_rejected(content: str, tmp_path: Path) -> None:
    path = tmp_path / "names.json"
    path.write_text(content, encoding="utf-8")

    with pytest.raises(PipelineError, match="is not a lock of names"):
        read_locks(path)


def test_an_older_lock_without_all_sections_is_accepted(tmp_path: Path) -> None:
    path = tmp_path / "names.json"
    path.write_text('{"odd": {"operations": {}}}', encoding="utf-8")

    assert read_locks(path) == {"odd": Names()}


def test_a_component_under_a_new_key_inherits_the_names_inside_it() -> None:
    held = lock()

    held.inherit("Foo", "New")

    assert held.models == lock().models | {"New.bar": "FooBar", "New []": "FooItem"}


def test_what_was_entered_by_spelling_is_entered_by_route() -> None:
    held = Names(
        operations={
            "GET /v1/x/{id}/{part}": {
                "resource": "x",
                "name": "get",
                "parameters": {"path part": "p", "query id": "q"},
            },
            "GET /y": {"resource": "x", "name": "gone", "parameters": {}, "moved_to": "GET /v1/x/{id}/{part}"},
        },
        models={"GET /v1/x/{id}/{part} 200.list": "GetXList", "Foo.bar": "FooBar"},
    )

    held.follow(Routes(("/v1",)))
    again = Names.from_json(held.to_json())
    again.follow(Routes(("/v1",)))

    assert held.operations == {
        "GET /x/{}/{}": {
            "resource": "x",
            "name": "get",
            "path": "/v1/x/{id}/{part}",
            "parameters": {"path 2": "p", "query id": "q"},
        }
    }
    assert held.models == {"GET /x/{}/{} 200.list": "GetXList", "Foo.bar": "FooBar"}
    assert again == held


def test_a_lock_of_a_later_format_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "names.json"
    path.write_text('{"format": 99}', encoding="utf-8")

    with pytest.raises(PipelineError, match="is of format 99"):
        read_locks(path)


def test_forgetting_a_component_removes_only_the_names_inside_it() -> None:
    held = lock()

    held.forget("Foo")

    assert held.models.keys() == lock().models.keys() - {"Foo.bar", "Foo []"}


# Names of fields and values

wires = st.lists(
    st.sampled_from(["foo_bar", "fooBar", "FooBar", "foo-bar", "foo bar", "class", "class_", "1", "", "é"]), unique=True
)


@given(wires)
def test_names_are_unique_for_any_wire_names(given_wires: list[str]) -> None:
    found = settle({}, given_wires, identifier)

    assert found.keys() == set(given_wires)
    assert len(set(found.values())) == len(given_wires)


@given(wires, st.randoms(use_true_random=False))
def test_names_do_not_depend_on_the_order(given_wires: list[str], random: object) -> None:
    turned = list(given_wires)
    random.shuffle(turned)  # type: ignore[attr-defined]

    assert settle({}, turned, identifier) == settle({}, given_wires, identifier)


@given(st.lists(wires, min_size=2, max_size=5))
def test_a_surviving_wire_name_keeps_its_name(versions: list[list[str]]) -> None:
    known: dict[str, str] = {}
    before: dict[str, str] = {}
    for version in versions:
        locked = dict(known)
        after = settle(known, version, identifier)
        assert {wire: after[wire] for wire in before.keys() & after.keys()} == {
            wire: before[wire] for wire in before.keys() & after.keys()
        }
        assert known.items() >= locked.items()
        before = after


def test_a_new_wire_name_does_not_take_a_name_that_is_in_use() -> None:
    known: dict[str, str] = {}
    settle(known, ["foo_bar"], identifier)

    assert settle(known, ["Foo-Bar", "foo_bar"], identifier) == {"foo_bar": "foo_bar", "Foo-Bar": "foo_bar_2"}


def test_only_names_that_differ_from_the_wire_name_are_recorded() -> None:
    known: dict[str, str] = {}

    settle(known, ["limit", "sessionId"], identifier)

    assert known == {"sessionId": "session_id"}
