import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from scripts import PipelineError
from scripts.document import overlays
from scripts.document.distil import distil
from scripts.document.routes import Routes, placeholders

CONTRACT = distil(
    {
        "openapi": "3.1.0",
        "info": {"version": "1"},
        "paths": {
            "/a": {"get": {"tags": ["a"], "parameters": [{"name": n, "in": "query", "schema": {}} for n in "xyz"]}},
            "/b": {"get": {"tags": ["b"]}, "post": {}},
        },
        "components": {"schemas": {"Thing": {"type": "object", "properties": {"cost": {"type": "string"}}}}},
    }
).contract


def update(target: str, value: Any) -> dict[str, Any]:
    return {"target": target, "description": "why", "update": value}


def remove(target: str) -> dict[str, Any]:
    return {"target": target, "description": "why", "remove": True}


def write(path: Path, actions: Sequence[object]) -> None:
    path.write_text(json.dumps({"overlay": "1.0.0", "actions": actions}), encoding="utf-8")  # JSON is YAML


def applied(folder: Path, *actions: object) -> tuple[dict[str, Any], list[tuple[int, int]]]:
    """The contract after the actions, and how many places each of them matched and changed."""
    write(folder / "test.yaml", actions)
    contract, outcomes = overlays.apply(CONTRACT, overlays.load(folder))
    return contract, [(outcome.matched, outcome.changed) for outcome in outcomes]


def test_an_update_merges_into_every_object_it_selects(tmp_path: Path) -> None:
    contract, outcomes = applied(tmp_path, update("$.paths.*.get", {"x-langsmith-safe": True}))
    assert [item["get"]["x-langsmith-safe"] for item in contract["paths"].values()] == [True, True]
    assert contract["paths"]["/a"]["get"]["tags"] == ["a"]
    assert outcomes == [(2, 2)]


def test_a_merge_goes_into_objects_appends_to_arrays_and_replaces_values(tmp_path: Path) -> None:
    thing = {"type": ["object", "null"], "properties": {"cost": {"format": "decimal"}, "name": {}}}
    contract, _ = applied(
        tmp_path,
        update("$.components.schemas.Thing", thing),
        update("$.paths['/a'].get", {"tags": ["more"]}),
    )
    assert contract["components"]["schemas"]["Thing"] == {
        "type": ["null", "object"],
        "properties": {"cost": {"type": "string", "format": "decimal"}, "name": {}},
    }
    assert contract["paths"]["/a"]["get"]["tags"] == ["a", "more"]


def test_an_update_of_an_array_is_an_item_to_append(tmp_path: Path) -> None:
    contract, outcomes = applied(tmp_path, update("$.paths['/b'].get.tags", "more"))
    assert contract["paths"]["/b"]["get"]["tags"] == ["b", "more"]
    assert outcomes == [(1, 1)]


def test_a_removal_removes_what_it_selects_and_nothing_else(tmp_path: Path) -> None:
    contract, outcomes = applied(
        tmp_path,
        remove("$.paths..parameters[?@.name == 'x' || @.name == 'z']"),
        remove("$.components.schemas.Thing.properties.cost.type"),
    )
    assert [parameter["name"] for parameter in contract["paths"]["/a"]["get"]["parameters"]] == ["y"]
    assert contract["components"]["schemas"]["Thing"]["properties"] == {"cost": {}}
    assert outcomes == [(2, 2), (1, 1)]


def test_a_removal_may_select_an_object_and_what_is_in_it(tmp_path: Path) -> None:
    contract, _ = applied(tmp_path, remove("$.components.schemas..*"))
    assert contract["components"] == {}


def test_an_overlay_that_is_already_applied_changes_nothing(tmp_path: Path) -> None:
    actions = [
        update("$.paths['/a'].get", {"tags": ["more"], "x-langsmith-safe": True}),
        update("$.paths['/b'].get.tags", "more"),
        remove("$.paths['/b'].post"),
    ]
    write(tmp_path / "test.yaml", actions)
    corrections = overlays.load(tmp_path)
    once, _ = overlays.apply(CONTRACT, corrections)
    twice, outcomes = overlays.apply(once, corrections)
    assert twice == once
    assert [outcome.changed for outcome in outcomes] == [0, 0, 0]


def test_a_target_that_matches_nothing_is_reported_and_is_not_an_error(tmp_path: Path) -> None:
    write(tmp_path / "test.yaml", [update("$.paths['/gone'].get", {})])
    contract, outcomes = overlays.apply(CONTRACT, overlays.load(tmp_path))
    assert contract == CONTRACT
    assert [(outcome.action.name, outcome.action.target, outcome.matched) for outcome in outcomes] == [
        ("overlay test.yaml, action 1", "$.paths['/gone'].get", 0)
    ]


def test_an_update_that_refers_to_an_absent_component_is_left_out_and_reported(tmp_path: Path) -> None:
    body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Absent"}}}}
    write(tmp_path / "test.yaml", [update("$.paths['/b'].post", {"requestBody": body})])
    contract, outcomes = overlays.apply(CONTRACT, overlays.load(tmp_path))
    assert contract == CONTRACT
    assert [(outcome.matched, outcome.changed, outcome.missing) for outcome in outcomes] == [
        (1, 0, "#/components/schemas/Absent")
    ]


def test_an_update_may_refer_to_what_it_adds(tmp_path: Path) -> None:
    added = {"One": {"$ref": "#/components/schemas/Two"}, "Two": {}}
    contract, _ = applied(tmp_path, update("$.components.schemas", added))
    assert contract["components"]["schemas"]["One"] == added["One"]


def test_what_an_overlay_writes_is_canonical_and_free_of_texts(tmp_path: Path) -> None:
    response = {"description": "Sent elsewhere.", "headers": {"Location": {"schema": {"type": "string"}}}}
    contract, _ = applied(
        tmp_path,
        update("$.paths['/b'].post", {"responses": {"302": response}, "summary": "S"}),
        update("$.paths['/b'].post", {"security": [{"Tenant ID": []}]}),
    )
    assert contract["paths"]["/b"]["post"] == {
        "responses": {"302": {"description": "", "headers": {"Location": {"schema": {"type": "string"}}}}},
        "security": [{"Tenant-ID": []}],
    }
    assert contract == distil(contract).contract


def test_the_title_of_the_contract_is_kept(tmp_path: Path) -> None:
    write(tmp_path / "test.yaml", [update("$.paths", {})])
    titled = distil(CONTRACT, title="Another API").contract
    assert overlays.apply(titled, overlays.load(tmp_path))[0]["info"]["title"] == "Another API"


def test_the_given_contract_is_not_modified(tmp_path: Path) -> None:
    before = json.dumps(CONTRACT)
    applied(tmp_path, update("$.paths..get", {"x-langsmith-a": 1}), remove("$.paths..parameters[0]"))
    assert json.dumps(CONTRACT) == before


def test_overlays_are_applied_in_the_order_of_their_names(tmp_path: Path) -> None:
    write(tmp_path / "b.yaml", [update("$", {"x-langsmith-order": 2})])
    write(tmp_path / "a.yaml", [update("$", {"x-langsmith-order": 1})])
    contract, _ = overlays.apply(CONTRACT, overlays.load(tmp_path))
    assert contract["x-langsmith-order"] == 2


def test_an_api_without_overlays_keeps_its_contract(tmp_path: Path) -> None:
    assert overlays.apply(CONTRACT, overlays.load(tmp_path / "absent")) == (CONTRACT, ())


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("overlay: [1", "cannot be read"),
        ("- a", "is not an overlay of version 1.0"),
        ("overlay: 2.0.0\nactions: []", "is not an overlay of version 1.0"),
        ("overlay: 1.0.0", "has no list of actions"),
        ("overlay: 1.0.0\nactions: []", "has no list of actions"),
        ("overlay: 1.0.0\noverlay: 1.0.0", "cannot be read"),
    ],
)
def test_a_malformed_overlay_is_named(tmp_path: Path, text: str, cause: str) -> None:
    (tmp_path / "test.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(PipelineError, match=f"overlay test.yaml: {cause}") as error:
        overlays.load(tmp_path)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("action", "cause"),
    [
        ("just words", "is not an object"),
        ({"description": "why", "update": {}}, "has no `target`"),
        ({"target": "$", "update": {}}, "has no `description`"),
        ({"target": "$", "description": " ", "update": {}}, "has no `description`"),
        ({"target": "$", "description": "why"}, "needs exactly one of"),
        ({"target": "$", "description": "why", "remove": False}, "needs exactly one of"),
        ({"target": "$", "description": "why", "remove": True, "update": {}}, "needs exactly one of"),
        ({"target": "$", "description": "why", "updates": {}}, "unknown field updates"),
        (update("$.a[", {}), "its target is not a valid JSONPath"),
    ],
)
def test_a_malformed_action_is_named_by_file_and_number(tmp_path: Path, action: object, cause: str) -> None:
    with pytest.raises(PipelineError, match=f"overlay test.yaml, action 2: .*{cause}"):
        applied(tmp_path, update("$", {}), action)


@pytest.mark.parametrize(
    ("value", "cause"),
    [("{responses: {200: {}}}", "contains 200, which JSON"), ("{x: [2026-01-01]}", "contains datetime.date")],
)
def test_an_update_that_json_cannot_represent_is_refused(tmp_path: Path, value: str, cause: str) -> None:
    text = f"overlay: 1.0.0\nactions:\n- {{target: $, description: why, update: {value}}}\n"
    (tmp_path / "test.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(PipelineError, match=f"overlay test.yaml, action 1: .*{cause}.*quotes"):
        overlays.load(tmp_path)


@pytest.mark.parametrize(
    ("action", "cause"),
    [
        (update("$.paths", [1]), "does not fit what its target selects"),
        (update("$.info.version", "2"), "does not fit what its target selects"),
        (remove("$"), "removes the whole document"),
    ],
)
def test_an_action_that_cannot_be_done_is_named(tmp_path: Path, action: object, cause: str) -> None:
    with pytest.raises(PipelineError, match=f"overlay test.yaml, action 1: .*{cause}"):
        applied(tmp_path, action)


def test_overlays_that_break_the_contract_are_named_with_the_place(tmp_path: Path) -> None:
    with pytest.raises(PipelineError, match=r"the overlays, at #/paths/~1b/post/responses: .*correct the action"):
        applied(tmp_path, update("$.paths['/b'].post", {"responses": []}))


PREFIXED = Routes(("/api", "/v1"))
TEXT = {"type": "string"}


def spelled(**declared: str) -> dict[str, Any]:
    """A contract with operations on a path: ``get="/x/{id}"``."""
    paths: dict[str, Any] = {}
    for method, path in declared.items():
        parameters = [{"name": n, "in": "path", "required": True, "schema": TEXT} for n in placeholders(path)]
        paths.setdefault(path, {})[method] = {"parameters": parameters, "responses": {}}
    return distil({"openapi": "3.1.0", "info": {"version": "1"}, "paths": paths}).contract


@pytest.mark.parametrize("path", ["/x/{x_id}", "/v1/x/{id}", "/api/v1/x/{id}", "/api/x/{id}"])
def test_an_action_finds_its_route_in_every_spelling(tmp_path: Path, path: str) -> None:
    write(
        tmp_path / "test.yaml",
        [
            update("$.paths['/x/{id}'].get", {"x-langsmith-safe": True}),
            update("$.paths['/x/{id}'].get.parameters[?@.name == 'id'].schema", {"format": "uuid"}),
        ],
    )

    contract, outcomes = overlays.apply(spelled(get=path), overlays.load(tmp_path), PREFIXED)

    assert [outcome.matched for outcome in outcomes] == [1, 1]
    operation = contract["paths"][path]["get"]
    assert operation["x-langsmith-safe"] is True
    assert operation["parameters"][0]["schema"] == TEXT | {"format": "uuid"}


def test_an_action_finds_methods_of_one_route_in_different_spellings(tmp_path: Path) -> None:
    write(tmp_path / "test.yaml", [update("$.paths['/api/v1/x/{id}'].patch", {"x-langsmith-safe": True})])

    contract, (outcome,) = overlays.apply(
        spelled(get="/api/v1/x/{id}", patch="/x/{x_id}"), overlays.load(tmp_path), PREFIXED
    )

    assert outcome.matched == 1
    assert contract["paths"]["/x/{x_id}"]["patch"]["x-langsmith-safe"] is True


def test_an_action_for_several_routes_finds_each_in_its_spelling(tmp_path: Path) -> None:
    write(tmp_path / "test.yaml", [update("$.paths[ '/v1/x',\n \"/y\" ].*", {"x-langsmith-safe": True})])

    _, (outcome,) = overlays.apply(spelled(get="/api/v1/x", put="/v1/y"), overlays.load(tmp_path), PREFIXED)

    assert outcome.matched == 2


def test_an_action_whose_route_is_gone_matches_nothing(tmp_path: Path) -> None:
    write(tmp_path / "test.yaml", [update("$.paths['/z/{id}'].get", {"x-langsmith-safe": True})])

    _, (outcome,) = overlays.apply(spelled(get="/x/{id}"), overlays.load(tmp_path), PREFIXED)

    assert outcome.matched == 0
