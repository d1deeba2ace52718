"""Names of operations: where they come from, and that they never change."""

from __future__ import annotations

import copy
import keyword
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scripts import PipelineError
from scripts.document.lifetime import SUCCESSOR
from scripts.document.routes import Routes, placeholders
from scripts.naming.aliases import ALIAS, with_aliases, without_aliases
from scripts.naming.lock import Names, Renaming
from scripts.naming.methods import name_operations
from scripts.naming.reserved import RESERVED_METHODS

Json = dict[str, Any]


def contract(**operations: Json | None) -> Json:
    """Return a contract with operations by route: ``contract(**{"GET /x": {...}})``."""
    paths: Json = {}
    for route, operation in operations.items():
        method, _, path = route.partition(" ")
        paths.setdefault(path, {})[method.lower()] = {"responses": {}} | (operation or {})
    return {"paths": paths}


def called(document: Json, lock: Names | None = None) -> dict[str, str]:
    """Return ``resource.name`` by route."""
    found, _ = name_operations(document, lock if lock is not None else Names())
    return {route: f"{name.resource}.{name.name}" for route, name in found.items()}


def one(route: str, **operation: Any) -> str:
    return called(contract(**{route: operation}))[route]


def parameters(*wires: str, lock: Names | None = None) -> dict[str, str]:
    """Return the argument names of an operation by parameter, such as ``query limit``."""
    declared = [{"in": place, "name": name} for place, _, name in (wire.partition(" ") for wire in wires)]
    names, _ = name_operations(contract(**{"GET /x": {"parameters": declared}}), lock if lock is not None else Names())
    return dict(names["GET /x"].parameters)


# The rule (see test_rule.py for its details)


@pytest.mark.parametrize(
    ("route", "operation_id", "expected"),
    [
        ("GET /api/v1/widgets", "read_widgets_api_v1_widgets_get", "list"),
        ("GET /x", "import", "import_"),
        ("GET /x", "stream", "stream_"),
        ("GET /x", "date", "date_"),
        ("GET /x", "1st", "operation_1st"),
        ("GET /x", "取得", "get_x"),
    ],
)
def test_a_method_name_follows_the_rule_and_is_a_valid_identifier(route: str, operation_id: str, expected: str) -> None:
    assert one(route, operationId=operation_id, tags=["widgets"]) == f"widgets.{expected}"


ITEM = {"type": "object", "properties": {"id": {"type": "string"}, "sizes": {"type": "array"}}}
PAGE = {"type": "object", "properties": {"items": {"type": "array"}, "total": {"type": "integer"}}}
PAGING = [{"in": "query", "name": name, "schema": {"type": "integer"}} for name in ("limit", "offset")]


@pytest.mark.parametrize(
    ("path", "schema", "paging", "expected"),
    [
        ("/widgets", {"type": "array"}, [], "list"),
        ("/widgets", PAGE, [], "list"),
        ("/widgets", {"type": "object", "properties": {"name": {"type": "string"}}}, [], "get"),
        ("/widgets/{id}", ITEM, [], "get"),
        ("/widgets/{owner}", {"type": "array"}, [], "list"),
        ("/widgets/{owner}", PAGE, PAGING, "list"),
        ("/widgets/{id}", {"$ref": "#/components/schemas/Itself"}, [], "get"),
        ("/widgets/{id}", True, [], "get"),
    ],
)
def test_the_response_decides_between_list_and_get(path: str, schema: Any, paging: list[Json], expected: str) -> None:
    operation: Json = {
        "tags": ["widgets"],
        "parameters": paging,
        "responses": {"200": {"content": {"application/json": {"schema": schema}}}},
    }
    document = contract(**{f"GET {path}": operation})
    document["components"] = {"schemas": {"Itself": {"$ref": "#/components/schemas/Itself"}}}

    assert called(document) == {f"GET {path}": f"widgets.{expected}"}


def test_all_tags_of_a_resource_count_as_its_noun() -> None:
    routes: Json = {
        "GET /orgs": {"tags": ["orgs"]},
        "POST /orgs/current/members": {"tags": ["Organizations"], "operationId": "add_member_to_organization"},
    }
    document = contract(**routes)
    document["x-langsmith-resources"] = {"Organizations": "orgs"}

    assert called(document) == {"GET /orgs": "orgs.list", "POST /orgs/current/members": "orgs.add_member"}


def test_a_nested_listing_mentions_its_parent_if_the_resource_has_a_top_level_path() -> None:
    nested = {"GET /owners/{owner_id}/widgets": {"tags": ["widgets"]}}

    assert called(contract(**nested)) == {"GET /owners/{owner_id}/widgets": "widgets.list"}
    assert called(contract(**nested, **{"POST /widgets": {"tags": ["widgets"]}})) == {
        "GET /owners/{owner_id}/widgets": "widgets.list_for_owner",
        "POST /widgets": "widgets.create",
    }


@pytest.mark.parametrize(
    ("tag", "resource"),
    [
        ("tracer-sessions", "tracer_sessions"),
        ("Run Rules", "run_rules"),
        ("close", "close_"),
        ("with_options", "with_options_"),
        ("class", "class_"),
        ("2 Fast", "resource_2_fast"),
        ("運用", "resource"),
    ],
)
def test_a_resource_is_named_after_the_tag(tag: str, resource: str) -> None:
    assert one("GET /x", operationId="ping", tags=[tag, "other"]) == f"{resource}.ping"


@pytest.mark.parametrize(
    ("route", "resource"),
    [("GET /api/v1/things/{id}", "things"), ("GET /{id}", "root"), ("GET /", "root"), ("GET /{id}:go", "go")],
)
def test_a_resource_without_a_tag_is_named_after_the_path(route: str, resource: str) -> None:
    assert one(route, operationId="ping") == f"{resource}.ping"


def test_tags_that_differ_only_in_spelling_are_one_resource() -> None:
    document = contract(
        **{
            "GET /a": {"tags": ["Run Rules"], "operationId": "ping"},
            "GET /b": {"tags": ["run-rules"], "operationId": "ping"},
        }
    )

    assert called(document) == {"GET /a": "run_rules.ping", "GET /b": "run_rules.ping_2"}


def test_an_overlay_can_set_the_names_of_new_operations() -> None:
    document = contract(
        **{
            "GET /a": {"tags": ["A"], "x-langsmith-name": "fetch", "x-langsmith-resource": "other"},
            "GET /b": {"tags": ["B"], "operationId": "ping"},
        }
    )
    document["paths"]["/v1/below/{id}"] = {"get": {"responses": {}, "tags": ["A"], "operationId": "ping"}}
    document["paths"]["/belowzero"] = {"get": {"responses": {}, "tags": ["A"], "operationId": "ping"}}
    document["x-langsmith-resources"] = {"B": "merged", "/api/v1/below": "placed"}

    assert called(document, Names(prefixes=["/api", "/v1"])) == {
        "GET /a": "other.fetch",
        "GET /b": "merged.ping",
        "GET /v1/below/{id}": "placed.ping",
        "GET /belowzero": "a.ping",
    }


@pytest.mark.parametrize("name", ["Read", "read it", "class", "date", "stream", "_read", "", None, 7])
def test_an_overlay_with_an_invalid_method_name_is_rejected(name: Any) -> None:
    with pytest.raises(PipelineError, match="x-langsmith-name of GET /a: is "):
        called(contract(**{"GET /a": {"x-langsmith-name": name}}))


@pytest.mark.parametrize("resource", ["My Resource", "close", "class"])
def test_an_overlay_with_an_invalid_resource_name_is_rejected(resource: str) -> None:
    with pytest.raises(PipelineError, match="x-langsmith-resource of GET /a"):
        called(contract(**{"GET /a": {"x-langsmith-resource": resource}}))


def test_arguments_with_equal_names_get_the_parameter_location_as_a_suffix() -> None:
    assert parameters("path id", "query id", "header id", "query sessionID", "query session_id") == {
        "path id": "id_path",
        "query id": "id_query",
        "header id": "id",
        "query sessionID": "session_id",
        "query session_id": "session_id_query",
    }


def test_arguments_do_not_use_names_that_a_method_needs_itself() -> None:
    assert parameters("query self", "query body", "query result", "query list", "query from", "query 2fa") == {
        "query self": "self_",
        "query body": "body_",
        "query result": "result_",
        "query list": "list_",
        "query from": "from_",
        "query 2fa": "argument_2fa",
    }


def test_cookies_and_standard_headers_are_not_arguments() -> None:
    assert parameters("cookie id", "query id", "header Accept", "header content-type", "header Authorization") == {
        "query id": "id"
    }


# Existing names never change


def test_in_a_clash_the_newer_operation_gets_another_name() -> None:
    lock = Names()
    called(contract(**{"GET /v2/x": {"operationId": "ping", "tags": ["t"]}}), lock)

    both = contract(
        **{"GET /v1/x": {"operationId": "ping", "tags": ["t"]}, "GET /v2/x": {"operationId": "ping", "tags": ["t"]}}
    )

    assert called(both, lock) == {"GET /v1/x": "t.ping_v1", "GET /v2/x": "t.ping"}


def test_of_two_new_versions_the_higher_one_gets_the_plain_name() -> None:
    document = contract(
        **{
            "GET /api/v1/x": {"operationId": "ping", "tags": ["t"]},
            "GET /v2/x": {"operationId": "ping", "tags": ["t"]},
            "GET /api/v1/y": {"operationId": "look", "tags": ["t"]},
            "GET /api/v1/y/v2": {"operationId": "look_v2", "tags": ["t"]},
        }
    )

    assert called(document) == {
        "GET /api/v1/x": "t.ping_v1",
        "GET /v2/x": "t.ping",
        "GET /api/v1/y": "t.look_v1",
        "GET /api/v1/y/v2": "t.look",
    }


def test_a_clash_of_http_methods_is_resolved_by_the_method() -> None:
    document = contract(
        **{
            "GET /x": {"operationId": "ping_get", "tags": ["t"]},
            "POST /x": {"operationId": "ping", "tags": ["t"]},
        }
    )

    assert called(document) == {"GET /x": "t.ping_get", "POST /x": "t.ping"}


def test_a_clash_without_versions_is_resolved_by_a_number() -> None:
    operation = {"operationId": "ping", "tags": ["t"]}

    assert called(contract(**{"GET /a": operation, "GET /b": operation, "GET /c": operation})) == {
        "GET /a": "t.ping",
        "GET /b": "t.ping_2",
        "GET /c": "t.ping_3",
    }


def test_two_operations_that_swap_operation_ids_keep_their_names() -> None:
    lock = Names()
    called(contract(**{"GET /a": {"operationId": "first"}, "GET /b": {"operationId": "second"}}), lock)

    swapped = contract(**{"GET /b": {"operationId": "first"}, "GET /a": {"operationId": "second"}})

    assert called(swapped, lock) == {"GET /a": "a.first", "GET /b": "b.second"}


def test_a_removed_operation_that_returns_gets_its_old_name() -> None:
    lock = Names()
    called(contract(**{"GET /a": {"operationId": "ping", "tags": ["t"]}}), lock)
    called(contract(**{"POST /b": {"operationId": "write", "tags": ["t"]}}), lock)

    assert called(contract(**{"GET /a": {"operationId": "renamed", "tags": ["other"]}}), lock) == {"GET /a": "t.ping"}


def test_a_new_operation_does_not_get_the_name_of_a_removed_one() -> None:
    lock = Names()
    called(contract(**{"GET /a": {"operationId": "ping", "tags": ["t"]}}), lock)

    assert called(contract(**{"POST /b": {"operationId": "ping", "tags": ["t"]}}), lock) == {"POST /b": "t.ping_post"}


PREFIXES = ["/api", "/v1"]


def entry(path: str, **more: Any) -> Json:
    return {"resource": "t", "name": "grown", "path": path, "parameters": {}} | more


@pytest.mark.parametrize("spelled", ["/v1/platform/x/{id}", "/api/v1/platform/x/{x_id}", "/platform/x/{id}"])
def test_a_route_in_another_spelling_keeps_its_name_and_its_argument_names(spelled: str) -> None:
    lock = Names(prefixes=PREFIXES)
    lock.tags["t"] = "t"
    known = {"path 1": "thing_id", "query limit": "page_size"}
    lock.operations["GET /platform/x/{}"] = entry("/api/platform/x/{id}", parameters=known)
    (placeholder,) = placeholders(spelled)
    declared = [{"in": "path", "name": placeholder}, {"in": "query", "name": "limit"}]

    found, renamings = name_operations(contract(**{f"GET {spelled}": {"tags": ["t"], "parameters": declared}}), lock)

    named = found[f"GET {spelled}"]
    assert (named.resource, named.name) == ("t", "grown")
    assert named.parameters == {f"path {placeholder}": "thing_id", "query limit": "page_size"}
    assert renamings == []


def test_a_name_is_not_passed_on_to_another_route_that_would_be_called_the_same() -> None:
    lock = Names()
    old = contract(**{"GET /old": {"operationId": "ping", "tags": ["t"]}})
    new = contract(**{"GET /new": {"operationId": "ping", "tags": ["t"]}})

    for _ in range(2):
        assert called(old, lock) == {"GET /old": "t.ping"}
        assert called(new, lock) == {"GET /new": "t.ping_2"}


def test_a_newcomer_gets_the_version_that_tells_it_from_a_route_that_is_gone() -> None:
    lock = Names(prefixes=PREFIXES)
    operation = {"operationId": "ping", "tags": ["t"]}
    called(contract(**{"GET /v1/x": operation}), lock)

    assert called(contract(**{"GET /api/v2/x": operation}), lock) == {"GET /api/v2/x": "t.ping_v2"}
    assert called(contract(**{"GET /api/v1/x": operation}), lock) == {"GET /api/v1/x": "t.ping"}


# Two names of one route


def doubled() -> Names:
    """A lock of a time when one route was two operations."""
    lock = Names(
        operations={
            "PATCH /api/v1/x/{id}": {"resource": "t", "name": "update_v1", "parameters": {"path id": "x_id"}},
            "PATCH /x/{x_id}": {"resource": "t", "name": "update", "parameters": {"path x_id": "x_id"}},
        },
        tags={"t": "t"},
    )
    lock.follow(Routes(tuple(PREFIXES)))
    return lock


@pytest.mark.parametrize("path", ["/x/{id}", "/api/v1/x/{other}", "/v1/x/{id}"])
def test_every_name_of_a_route_is_callable_in_a_spelling_of_its_own(path: str) -> None:
    declared = [{"in": "path", "name": placeholders(path)[0]}, {"in": "query", "name": "limit"}]
    lock = doubled()
    document = with_aliases(contract(**{f"PATCH {path}": {"tags": ["t"], "parameters": declared}}), lock)

    found, _ = name_operations(document, lock)

    by_name = {named.name: named for named in found.values()}
    assert by_name.keys() == {"update", "update_v1"}
    assert len(document["paths"]) == 2
    assert found[f"PATCH {path}"].name == "update"
    assert by_name["update"].parameters == by_name["update_v1"].parameters
    assert set(by_name["update"].parameters.values()) == {"x_id", "limit"}


def test_an_alias_is_the_operation_deprecated() -> None:
    operation: Json = {"tags": ["t"], "operationId": "change", "responses": {"200": {}}}
    document = with_aliases(contract(**{"PATCH /x/{id}": operation}), doubled())

    assert document["paths"]["/api/v1/x/{id}"]["patch"] == {
        "tags": ["t"],
        "responses": {"200": {}},
        "deprecated": True,
        ALIAS: "t.update_v1",
        SUCCESSOR: "PATCH /x/{id}",
    }
    assert without_aliases(document) == contract(**{"PATCH /x/{id}": operation})


def test_an_alias_keeps_its_name_from_newcomers() -> None:
    lock = doubled()
    routes: Json = {"PATCH /x/{id}": {"tags": ["t"]}, "PATCH /y": {"tags": ["t"], "x-langsmith-name": "update_v1"}}
    document = contract(**routes)

    assert called(document, lock)["PATCH /y"] not in ("t.update", "t.update_v1")


def test_a_renamed_tag_keeps_its_resource_for_new_operations_too() -> None:
    lock = Names()
    before = contract(**{"GET /a": {"operationId": "a", "tags": ["Sessions"]}})
    after = contract(
        **{"GET /a": {"operationId": "a", "tags": ["Projects"]}, "GET /b": {"operationId": "b", "tags": ["Projects"]}}
    )
    called(before, lock)

    found, renamings = name_operations(after, lock)

    assert {name.resource for name in found.values()} == {"sessions"}
    assert renamings == [Renaming("tag", "Sessions", "Projects", "sessions")]


def test_a_tag_with_operations_of_several_others_is_a_new_one() -> None:
    lock = Names()
    called(
        contract(**{"GET /a": {"operationId": "a", "tags": ["A"]}, "GET /b": {"operationId": "b", "tags": ["B"]}}), lock
    )
    both = {"operationId": "c", "tags": ["Both"]}

    found = called(
        contract(**{"GET /a": both | {"operationId": "a"}, "GET /b": both | {"operationId": "b"}, "GET /c": both}), lock
    )

    assert found == {"GET /a": "a.a", "GET /b": "b.b", "GET /c": "both.c"}


def test_an_argument_keeps_its_name_when_another_with_the_same_name_is_added() -> None:
    lock = Names()
    parameters("query id", lock=lock)

    assert parameters("path id", "query id", lock=lock) == {"query id": "id", "path id": "id_path"}


# Properties of any document

operations: st.SearchStrategy[Json] = st.fixed_dictionaries(
    {"responses": st.just({})},
    optional={
        "operationId": st.sampled_from(["read", "list", "readIt", "read_it", "class"]),
        "tags": st.lists(st.sampled_from(["T", "t", "Other", "close"]), min_size=1, max_size=1),
        "parameters": st.lists(
            st.tuples(st.sampled_from(["query", "path", "header"]), st.sampled_from(["id", "ID", "i-d", "self"])),
            unique=True,
        ).map(lambda pairs: [{"in": place, "name": name} for place, name in pairs]),
    },
)
routes = st.sampled_from(
    [f"{method} {path}" for method in ("GET", "POST") for path in ("/v1/x", "/v2/x", "/x/{id}", "/y")]
)
documents = st.dictionaries(routes, operations, min_size=1).map(lambda held: contract(**held))


@settings(deadline=None)
@given(st.lists(documents, min_size=2, max_size=6))
def test_surviving_names_never_change_and_the_lock_only_grows(versions: list[Json]) -> None:
    lock = Names()
    before: dict[str, Any] = {}
    for version in versions:
        locked = copy.deepcopy(lock)
        after, _ = name_operations(version, lock)
        for route in before.keys() & after.keys():
            assert (after[route].resource, after[route].name) == (before[route].resource, before[route].name)
            for wire in before[route].parameters.keys() & after[route].parameters.keys():
                assert after[route].parameters[wire] == before[route].parameters[wire]
        for route, entry in locked.operations.items():
            grown = lock.operations[route]
            assert grown["parameters"].items() >= entry["parameters"].items()
            assert (grown["resource"], grown["name"]) == (entry["resource"], entry["name"])
        assert lock.tags.items() >= locked.tags.items()
        before = after


@settings(deadline=None)
@given(documents, documents)
def test_going_back_to_a_document_restores_its_names(one: Json, other: Json) -> None:
    lock = Names()
    first, _ = name_operations(one, lock)
    name_operations(other, lock)

    again, _ = name_operations(one, lock)

    assert again == first


@settings(deadline=None)
@given(st.lists(documents, min_size=1, max_size=4))
def test_names_are_unique_and_valid_identifiers(versions: list[Json]) -> None:
    lock = Names()
    for version in versions:
        found, _ = name_operations(version, lock)
        methods = [(name.resource, name.name) for name in found.values()]
        assert len(set(methods)) == len(methods)
        for name in found.values():
            assert name.name not in RESERVED_METHODS
            arguments = list(name.parameters.values())
            assert len({*arguments, "self", "body"}) == len(arguments) + 2
            for identifier in (name.resource, name.name, *arguments):
                assert identifier.isidentifier()
                assert not keyword.iskeyword(identifier)


@settings(deadline=None)
@given(documents, st.randoms(use_true_random=False))
def test_names_do_not_depend_on_the_order_of_the_document(document: Json, random: Any) -> None:
    paths = list(document["paths"].items())
    random.shuffle(paths)

    assert name_operations({"paths": dict(paths)}, Names()) == name_operations(document, Names())
