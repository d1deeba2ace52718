"""Examples of the rule for method names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.naming.rule import Guess, Noun, ResponseShape, RouteWords, guess, is_root


def guessed(
    route: str, resource: str, operation_id: str = "", response: ResponseShape = ResponseShape.UNKNOWN
) -> Guess:
    method, _, path = route.partition(" ")
    return guess(RouteWords(method, path, operation_id, response), Noun([resource]))


def best(route: str, resource: str, operation_id: str = "", response: ResponseShape = ResponseShape.UNKNOWN) -> str:
    return guessed(route, resource, operation_id, response).names[0]


@pytest.mark.parametrize(
    ("route", "resource", "expected"),
    [
        ("GET /api/v1/widgets", "widgets", "list"),
        ("GET /api/v1/widgets/{id}", "widgets", "get"),
        ("GET /api/v1/widgets/current", "widgets", "get"),
        ("POST /widgets", "widgets", "create"),
        ("PUT /v2/widgets/{id}", "widgets", "replace"),
        ("PATCH /v1/platform/widgets/{id}", "widgets", "update"),
        ("PATCH /widgets", "widgets", "update_many"),
        ("DELETE /widgets/{id}", "widgets", "delete"),
        ("DELETE /widgets", "widgets", "delete_many"),
        ("HEAD /widgets", "widgets", "check"),
        ("OPTIONS /widgets", "widgets", "options"),
        ("TRACE /widgets", "widgets", "trace"),
        ("GET /", "widgets", "list"),
        ("GET /{id}", "widgets", "get"),
        ("GET /owners/{owner}/red-widgets", "red_widgets", "list"),
        ("GET /red/widgets/{id}", "red_widgets", "get"),
        ("DELETE /settings", "settings", "delete"),
    ],
)
def test_if_the_path_names_only_the_resource_the_http_method_determines_the_name(
    route: str, resource: str, expected: str
) -> None:
    assert best(route, resource) == expected


@pytest.mark.parametrize(
    ("operation_id", "route", "resource", "expected"),
    [
        ("read_widgets", "GET /widgets", "widgets", "list"),
        ("get_widget", "GET /widgets/{id}", "widgets", "get"),
        ("generate_widget", "POST /widgets", "widgets", "create"),
        ("patch_widget", "PATCH /widgets/{id}", "widgets", "update"),
        ("update_widget", "PUT /widgets/{id}", "widgets", "replace"),
        ("remove_widget", "DELETE /widgets/{id}", "widgets", "delete"),
        ("delete_widgets", "DELETE /widgets", "widgets", "delete_many"),
        ("delete_widget", "DELETE /widgets", "widgets", "delete"),
        ("cancel_widget", "PATCH /widgets/{id}", "widgets", "cancel"),
        ("upsert_widget", "PUT /widgets", "widgets", "upsert"),
        ("create_widgets", "POST /widgets/bulk", "widgets", "create_many"),
        ("delete_widgets", "POST /widgets/delete", "widgets", "delete_many"),
        ("query_widgets", "POST /widgets/query", "widgets", "query"),
        ("generate_query_for_widgets", "POST /widgets/generate-query", "widgets", "generate_query"),
        ("read_single_widget", "POST /widgets/{id}", "widgets", "get"),
        ("read_widgets", "POST /widgets", "widgets", "list"),
        ("list_parts", "POST /widgets/parts", "widgets", "list_parts"),
        ("widget_preview", "POST /widgets/preview", "widgets", "preview"),
        ("getWidgetParts", "GET /widgets/{id}/parts", "widgets", "list_parts"),
        ("add_member_to_current_org", "POST /orgs/current/members", "orgs", "add_member"),
        ("get_current_active_org_members", "GET /orgs/current/members/active", "orgs", "list_active_members"),
        ("get_current_org_members", "GET /orgs/current/members", "orgs", "list_members"),
        ("add_members_to_current_org_batch", "POST /orgs/current/members/batch", "orgs", "add_members"),
        ("delete_org_roles", "DELETE /orgs/current/roles/{role_id}", "orgs", "delete_role"),
        ("create_org_roles", "POST /orgs/current/roles", "orgs", "create_role"),
        ("create_org_settings", "POST /orgs/current/settings", "orgs", "create_settings"),
        ("list_widget_formula_ep", "GET /widgets/formulas", "widgets", "list_formulas"),
        ("update_widget_config_endpoint", "PATCH /widgets", "widgets", "update"),
        ("stream_parts_handler", "POST /widgets/parts", "widgets", "stream_parts"),
        ("read_delta_stream", "POST /widgets/delta/stream", "widgets", "stream_delta"),
        ("join_widget_stream", "GET /widgets/{id}/stream", "widgets", "join_stream"),
        ("_Beta__Create_Part_Job", "POST /widgets/{id}/parts", "widgets", "create_part_job"),
        ("upload_csv_widget", "POST /widgets/upload", "widgets", "upload_csv"),
        ("create_widget_with_token_post", "POST /widgets/{token}/with", "widgets", "create_with_token"),
        ("wait_for_widget_completion", "GET /widgets/wait/{id}", "widgets", "wait_for_completion"),
        ("get_widgets_for_run", "GET /widgets/{run_id}/used", "widgets", "list_for_run"),
        ("list_widget_logs_v2", "GET /widgets/{id}/logs/v2", "widgets", "list_logs"),
        ("org_read_charts", "POST /org-charts", "org_charts", "list"),
        ("org_read_chart_preview", "POST /org-charts/preview", "org_charts", "get_preview"),
        ("ok", "GET /ok", "info", "ok"),
    ],
)
def test_otherwise_the_operation_id_determines_the_name(
    operation_id: str, route: str, resource: str, expected: str
) -> None:
    method, _, path = route.partition(" ")
    tail = path.translate(str.maketrans("/{}-", "____")) + f"_{method.lower()}"

    assert best(route, resource, operation_id) == expected
    assert best(route, resource, operation_id + tail) == expected


@pytest.mark.parametrize(
    ("route", "operation_id", "expected"),
    [
        ("POST /widgets/{id}/parts", "read_parts_widgets__id__parts_get", "list_parts"),
        ("POST /widgets/lids/search", "search_lids_widgets_lids_post", "search_lids"),
        ("GET /widgets/{id}/stream", "stream_lid_widgets__id__lids__lid_id__join_get", "stream_lid"),
    ],
)
def test_an_earlier_path_in_an_operation_id_is_removed_too(route: str, operation_id: str, expected: str) -> None:
    assert best(route, "widgets", operation_id) == expected


@pytest.mark.parametrize(
    ("route", "expected"),
    [
        ("GET /v2/sandboxes/boxes", "list_boxes"),
        ("GET /v2/sandboxes/boxes/{name}", "get_box"),
        ("GET /v2/sandboxes/boxes/{name}/status", "get_box_status"),
        ("GET /v2/sandboxes/boxes/id/{id}", "get_box_by_id"),
        ("GET /v2/sandboxes/boxes-by-name/{name}", "get_box_by_name"),
        ("GET /v2/sandboxes/{id}/download", "download"),
        ("GET /v2/sandboxes/{id}/stats", "get_stats"),
        ("POST /v2/sandboxes/boxes", "create_box"),
        ("POST /v2/sandboxes/boxes/{name}/start", "start_box"),
        ("POST /v2/sandboxes/boxes/{name}:start", "start_box"),
        ("POST /v2/sandboxes/boxes/{name}/status", "create_box_status"),
        ("POST /v2/sandboxes/boxes/{name}/settings", "create_box_settings"),
        ("POST /v2/sandboxes/boxes/batch-delete", "batch_delete_boxes"),
        ("POST /v2/sandboxes/boxes/{name}/rotate-secret", "rotate_box_secret"),
        ("POST /v2/sandboxes/delete", "delete_many"),
        ("POST /v2/sandboxes/query", "query"),
        ("PUT /v2/sandboxes/boxes/{name}", "replace_box"),
        ("PATCH /v2/sandboxes/boxes/{name}", "update_box"),
        ("DELETE /v2/sandboxes/boxes/{name}", "delete_box"),
        ("DELETE /v2/sandboxes/boxes", "delete_boxes"),
        ("HEAD /v2/sandboxes/boxes", "check_boxes"),
        ("GET /.well-known/sandbox-server", "get_server"),
    ],
)
def test_without_an_operation_id_the_path_determines_the_name(route: str, expected: str) -> None:
    assert best(route, "sandboxes") == expected


@pytest.mark.parametrize(
    ("operation_id", "route", "response", "expected"),
    [
        ("get_parts", "GET /widgets/{id}/used", ResponseShape.SEVERAL, "list_parts"),
        ("get_parts", "GET /widgets/{id}/used", ResponseShape.WRAPPED, "list_parts"),
        ("get_parts", "GET /widgets/{id}/used", ResponseShape.ONE, "get_parts"),
        ("get_parts", "GET /widgets/{id}/parts", ResponseShape.ONE, "list_parts"),
        ("get_usage", "GET /widgets/{id}/usage", ResponseShape.SEVERAL, "get_usage"),
        ("get_login_settings", "GET /widgets/settings", ResponseShape.SEVERAL, "list_login_settings"),
        ("get_settings", "GET /widgets/settings", ResponseShape.ONE, "get_settings"),
        ("get_parts", "GET /widgets/parts/{id}", ResponseShape.UNKNOWN, "get_part"),
        ("", "GET /widgets/{id}/history", ResponseShape.SEVERAL, "list_history"),
        ("", "GET /widgets/{id}/history", ResponseShape.WRAPPED, "get_history"),
    ],
)
def test_number_and_response_decide_between_list_and_get(
    operation_id: str, route: str, response: ResponseShape, expected: str
) -> None:
    assert best(route, "widgets", operation_id, response) == expected


def test_longer_names_come_after_the_best_one() -> None:
    assert guessed("GET /widgets/{run_id}/widgets", "widgets", "get_widgets_for_run").names == (
        "list",
        "list_for_run",
    )
    assert guessed("POST /x/bulk", "widgets", "read_parts_bulk").names == ("list_parts", "list_parts_bulk")
    assert guessed("POST /runs/cancel", "runs", "cancel_runs").names == ("cancel", "cancel_many")


def test_the_name_for_a_nested_collection_can_mention_the_parent() -> None:
    route, noun = RouteWords("GET", "/traces/{trace_id}/runs"), Noun(["runs"])

    assert guess(route, noun).names == ("list", "list_for_trace")
    assert guess(route, noun, rooted=True).names == ("list_for_trace", "list")


@pytest.mark.parametrize(
    ("path", "root"),
    [("/api/v1/runs", True), ("/runs/{id}", True), ("/traces/{id}/runs", False), ("/traces", False), ("/", False)],
)
def test_a_top_level_path_has_no_parameter_before_the_noun(path: str, root: bool) -> None:
    assert is_root(RouteWords("GET", path), Noun(["runs"])) is root


segments = st.lists(st.sampled_from(["api", "v1", "widgets", "parts", "{id}", "{x}:go", "current", "id", "-", ""]))
operation_words = ["read", "widgets", "widget", "parts", "for", "to", "batch", "stream", "get", "post", "handler", "v2"]
operation_ids = st.lists(st.sampled_from(operation_words)).map("_".join)


@given(
    st.sampled_from(["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE"]),
    segments.map(lambda held: "/" + "/".join(held)),
    operation_ids | st.text(),
    st.sampled_from(["widgets", "red_widgets", "settings", "feedback"]),
    st.sampled_from(ResponseShape),
    st.booleans(),
)
def test_every_operation_gets_a_name(
    method: str, path: str, operation_id: str, resource: str, response: ResponseShape, rooted: bool
) -> None:
    found = guess(RouteWords(method, path, operation_id, response), Noun([resource]), rooted=rooted)

    assert found.names
    assert all(name and name.isascii() and name == name.lower() for name in found.names)
    assert len(set(found.names)) == len(found.names)
