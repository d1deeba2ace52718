"""One route, however it is spelled."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.document import registry
from scripts.document.routes import AS_SPELLED, Routes, placeholders, with_placeholders

PREFIXED = Routes(("/api", "/v1"))
segments = st.lists(st.sampled_from(["x", "{id}", "v2", "{name}:start", "y.json"]), min_size=1, max_size=4)
paths = segments.map(lambda parts: "/" + "/".join(parts))


@given(paths, st.sampled_from(["", "/api", "/v1", "/api/v1"]))
def test_a_path_is_one_route_with_and_without_the_prefixes(path: str, prefix: str) -> None:
    assert PREFIXED.canonical(prefix + path) == PREFIXED.canonical(path)


@given(paths)
def test_the_canonical_form_is_its_own(path: str) -> None:
    assert PREFIXED.canonical(PREFIXED.canonical(path)) == PREFIXED.canonical(path)


@given(paths)
def test_the_names_of_placeholders_are_not_part_of_a_route(path: str) -> None:
    renamed = path.replace("{", "{other_")
    assert AS_SPELLED.canonical(renamed) == AS_SPELLED.canonical(path)
    assert with_placeholders(renamed, like=path) == path
    assert len(placeholders(renamed)) == len(placeholders(path))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("/v1/x", "/v2/x"),
        ("/x", "/y"),
        ("/apis/x", "/x"),
        ("/v10/x", "/x"),
        ("/v1/api/x", "/x"),
        ("/api", "/"),
        ("/v1/", "/"),
    ],
)
def test_other_routes_stay_apart(one: str, other: str) -> None:
    assert PREFIXED.canonical(one) != PREFIXED.canonical(other)


def test_an_api_without_prefixes_has_a_route_per_spelling() -> None:
    assert AS_SPELLED.canonical("/api/v1/x") == "/api/v1/x"


def test_the_prefixes_of_an_api_are_in_the_registry() -> None:
    routes = registry.get("platform").routes
    assert routes.route("get", "/api/v1/x/{id}") == routes.route("GET", "/x/{x_id}") == "GET /x/{}"


def test_of_two_declarations_of_one_route_the_richer_is_the_operation() -> None:
    rich: dict[str, Any] = {"requestBody": {"content": {}}, "responses": {}}
    proxy = {"parameters": [{"name": "a"}], "responses": {"200": {"content": {"application/json": {"schema": {}}}}}}
    document: dict[str, Any] = {
        "paths": {"/api/v1/x/{x}": {"get": {"responses": {}}, "patch": proxy}, "/x/{id}": {"patch": rich}}
    }

    united = PREFIXED.united(document)

    assert united["paths"] == {"/api/v1/x/{x}": {"get": {"responses": {}}}, "/x/{id}": {"patch": rich}}
    assert len(document["paths"]["/api/v1/x/{x}"]) == 2, "the document itself is left as it is"


def test_a_path_whose_only_operation_is_declared_better_elsewhere_goes() -> None:
    document: dict[str, Any] = {
        "paths": {"/v1/x": {"get": {"responses": {}}}, "/x": {"get": {"responses": {"200": {}}}}}
    }

    assert PREFIXED.united(document)["paths"] == {"/x": {"get": {"responses": {"200": {}}}}}
    assert AS_SPELLED.united(document) is document
