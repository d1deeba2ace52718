import json
from typing import Any

import pytest

from scripts import PipelineError
from scripts.document.contract import counts, dump, operations
from scripts.document.distil import distil, guard_removals
from scripts.document.repairs import Repair
from scripts.document.routes import Routes


def document(
    paths: dict[str, Any] | None = None, schemas: dict[str, Any] | None = None, **rest: object
) -> dict[str, Any]:
    return {
        "openapi": "3.1.0",
        "info": {"title": "Upstream's title", "version": "7"},
        "paths": paths or {"/ok": {"get": {"responses": {}}}},
        "components": {"schemas": schemas or {}},
        **rest,
    }


def schema(value: Any) -> Any:
    """What a component schema distils to."""
    return distil(document(schemas={"Thing": value, "Other": {}})).contract["components"]["schemas"]["Thing"]


def operation(value: dict[str, Any], path: str = "/things") -> Any:
    """What an operation distils to."""
    return distil(document({path: {"get": value}}, {"Thing": {}})).contract["paths"][path]["get"]


def test_the_title_is_ours_and_the_version_upstreams() -> None:
    assert distil(document(), title="Our API").contract["info"] == {"title": "Our API", "version": "7"}


def test_the_texts_of_an_operation_go_and_its_facts_stay() -> None:
    assert operation(
        {
            "summary": "S",
            "description": "D",
            "externalDocs": {"url": "https://docs", "description": "D"},
            "operationId": "list_things",
            "tags": ["things"],
            "deprecated": True,
            "parameters": [
                {
                    "name": "n",
                    "in": "query",
                    "description": "D",
                    "example": 1,
                    "explode": False,
                    "schema": {"type": "integer"},
                }
            ],
            "requestBody": {
                "description": "D",
                "required": True,
                "content": {"text/csv": {"schema": {"type": "string"}, "examples": {"a": {"value": "x"}}}},
            },
            "responses": {
                "200": {
                    "description": "D",
                    "headers": {"X-Total": {"description": "D", "schema": {"type": "integer"}}},
                    "content": {"application/json": {"example": {}, "schema": {"$ref": "#/components/schemas/Thing"}}},
                    "links": {"next": {"operationId": "list_things", "description": "D"}},
                }
            },
        }
    ) == {
        "operationId": "list_things",
        "tags": ["things"],
        "deprecated": True,
        "parameters": [{"name": "n", "in": "query", "explode": False, "schema": {"type": "integer"}}],
        "requestBody": {"required": True, "content": {"text/csv": {"schema": {"type": "string"}}}},
        "responses": {
            "200": {
                "description": "",
                "headers": {"X-Total": {"schema": {"type": "integer"}}},
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}},
            }
        },
    }


def test_the_texts_of_a_schema_go_and_its_facts_stay() -> None:
    facts = {
        "type": "object",
        "required": ["a"],
        "additionalProperties": False,
        "properties": {
            "a": {"type": "string", "format": "uuid", "pattern": "^x", "minLength": 1, "readOnly": True},
            "b": {"anyOf": [{"type": "integer", "exclusiveMinimum": 0}, {"type": "null"}], "default": None},
            "c": {"oneOf": [{"const": "c"}], "discriminator": {"propertyName": "kind"}},
        },
        "maxProperties": 3,
    }
    texts = {"title": "T", "description": "D", "example": 1, "examples": [1], "$comment": "C", "externalDocs": {}}
    others = {"x-enum-varnames": ["A"], "x-order": 1, "ge": 1, "include_in_schema": False, "xml": {}}
    assert schema(texts | facts | others) == facts


@pytest.mark.parametrize(
    "name", ["title", "description", "summary", "example", "examples", "default", "enum", "$ref", "x-y"]
)
def test_a_property_with_the_name_of_a_keyword_stays(name: str) -> None:
    assert schema({"properties": {name: {"type": "string", "title": "T"}}}) == {
        "properties": {name: {"type": "string"}}
    }


@pytest.mark.parametrize("keyword", ["default", "const"])
def test_a_free_form_value_is_left_as_it_is(keyword: str) -> None:
    value = {"description": "a fact here", "title": 1, "$ref": "#/nowhere", "list": [2, 1], "x-y": None}
    assert schema({keyword: value}) == {keyword: value}


def test_null_is_a_value_of_default_and_means_nothing_elsewhere() -> None:
    assert schema({"default": None, "items": None, "format": None}) == {"default": None}


@pytest.mark.parametrize(("own", "kept"), [(True, True), (False, False)])
def test_extensions_that_are_ours_are_kept_of_our_own_contracts_only(own: bool, kept: bool) -> None:
    given = document(
        {"/x": {"x-langsmith-a": 1, "get": {"x-langsmith-b": 2, "x-unlisted": "2026-01-01", "x-internal": 3}}},
        {"Thing": {"x-langsmith-c": {"any": "thing"}}},
        **{"x-langsmith-d": 4, "x-internal": 5},
    )
    contract = distil(given, own=own).contract
    get = {"x-langsmith-b": 2, "x-unlisted": "2026-01-01"}
    assert contract["paths"]["/x"] == ({"x-langsmith-a": 1, "get": get} if kept else {"get": {}})
    assert contract["components"]["schemas"]["Thing"] == ({"x-langsmith-c": {"any": "thing"}} if kept else {})
    assert contract.get("x-langsmith-d") == (4 if kept else None)


def test_what_describes_a_host_or_an_older_standard_goes() -> None:
    leftovers: dict[str, Any] = {
        "servers": [{"url": "/"}],
        "definitions": {"Thing": {}},
        "tags": [{"name": "t", "description": "D"}],
    }
    contract = distil(
        document({"/x": {"get": {"consumes": ["a/b"], "produces": ["a/b"], "servers": []}}}, **leftovers)
    ).contract
    assert contract.keys() == {"openapi", "info", "paths", "components"}
    assert contract["paths"] == {"/x": {"get": {}}}


def test_lists_are_sorted_if_their_order_means_nothing() -> None:
    assert schema(
        {
            "type": ["null", "array", "null"],
            "items": {"enum": ["b", "a", "b", None, 1, True]},
            "required": ["z", "a"],
            "anyOf": [{"type": "string"}, {"type": "integer"}],
        }
    ) == {
        "type": ["array", "null"],
        "items": {"enum": ["a", "b", 1, None, True]},
        "required": ["a", "z"],
        "anyOf": [{"type": "string"}, {"type": "integer"}],
    }


def test_each_type_has_one_spelling() -> None:
    assert schema({"type": ["string"]}) == schema({"type": "string"}) == {"type": "string"}


def test_path_parameters_come_in_path_order_and_the_others_in_their_own() -> None:
    def parameter(name: str, place: str) -> dict[str, Any]:
        return {"name": name, "in": place, "required": True, "schema": {"type": "string"}}

    declared = [parameter("z", "query"), parameter("b", "path"), parameter("a", "header"), parameter("a", "path")]
    distilled = operation({"parameters": declared}, "/{a}/{b}")["parameters"]
    assert [(item["in"], item["name"]) for item in distilled] == [
        ("path", "a"),
        ("path", "b"),
        ("query", "z"),
        ("header", "a"),
    ]


def test_an_operation_has_the_parameters_of_its_path_written_out() -> None:
    contract = distil(
        document(
            {
                "/x": {
                    "parameters": [
                        {"name": "a", "in": "query", "schema": {"type": "string"}},
                        {"$ref": "#/components/parameters/B"},
                    ],
                    "get": {"parameters": [{"name": "a", "in": "query", "schema": {"type": "integer"}}]},
                }
            },
            components={"parameters": {"B": {"name": "b", "in": "query", "schema": {"type": "boolean"}}}},
        )
    )
    assert contract.contract["paths"]["/x"] == {
        "get": {
            "parameters": [
                {"name": "a", "in": "query", "schema": {"type": "integer"}},
                {"name": "b", "in": "query", "schema": {"type": "boolean"}},
            ]
        }
    }
    assert contract.repairs == {}


def test_a_path_that_is_a_reference_has_the_operations_it_refers_to() -> None:
    contract = distil(
        document(
            {"/x": {"$ref": "#/components/pathItems/X"}}, components={"pathItems": {"X": {"get": {"operationId": "g"}}}}
        )
    ).contract
    assert contract["paths"]["/x"] == {"get": {"operationId": "g"}}


def test_an_operation_has_the_security_of_the_document_unless_it_has_its_own() -> None:
    paths: dict[str, Any] = {"/x": {"get": {}, "put": {"security": []}}}
    schemes = {"securitySchemes": {"Key": {"type": "apiKey", "in": "header", "name": "K", "description": "D"}}}
    contract = distil(document(paths, components=schemes, security=[{"Key": []}])).contract
    assert contract["paths"]["/x"] == {"get": {"security": [{"Key": []}]}, "put": {"security": []}}
    assert contract["components"]["securitySchemes"] == {"Key": {"type": "apiKey", "in": "header", "name": "K"}}


def test_the_texts_of_oauth_scopes_go() -> None:
    flows = {"clientCredentials": {"tokenUrl": "/token", "scopes": {"read": "May read."}}}
    scheme = {"OAuth": {"type": "oauth2", "flows": flows}}
    contract = distil(document(components={"securitySchemes": scheme})).contract
    assert contract["components"]["securitySchemes"]["OAuth"]["flows"]["clientCredentials"]["scopes"] == {"read": ""}


def test_the_same_facts_in_another_order_are_the_same_bytes() -> None:
    one = {"type": "object", "properties": {"a": {"enum": ["x", "y"]}, "b": {}}, "default": {"p": 1, "q": 2}}
    two = {"default": {"q": 2, "p": 1}, "properties": {"b": {}, "a": {"enum": ["y", "x"]}}, "type": "object"}
    contracts = [distil(document(schemas={"Thing": value})).contract for value in (one, two)]
    assert dump(contracts[0]) == dump(contracts[1])
    assert json.dumps(contracts[0]) == json.dumps(contracts[1])  # in memory too


def test_the_bytes_are_sorted_json_in_utf_8_with_a_final_newline() -> None:
    assert dump({"b": "é", "a": [1]}) == '{\n "a": [\n  1\n ],\n "b": "é"\n}\n'.encode()


def test_the_given_document_is_not_modified() -> None:
    given = document({"/{a}": {"get": {"parameters": []}}}, {"Thing": {"type": "array", "nullable": True}})
    before = json.dumps(given)
    distil(given)
    assert json.dumps(given) == before


@pytest.mark.parametrize(
    "reference", ["#/components/schemas/Absent", "other.json#/Thing", "#/components/schemas/Thing/x/y"]
)
def test_a_reference_that_leads_nowhere_is_named_with_its_place(reference: str) -> None:
    with pytest.raises(PipelineError) as error:
        schema({"properties": {"a": {"$ref": reference}}})
    assert error.value.thing == "#/components/schemas/Thing/properties/a"
    assert reference in error.value.cause


def test_a_response_that_refers_to_itself_is_named_with_its_place() -> None:
    circle = {"One": {"$ref": "#/components/responses/Two"}, "Two": {"$ref": "#/components/responses/One"}}
    paths = {"/x": {"get": {"responses": {"400": {"$ref": "#/components/responses/One"}}}}}
    with pytest.raises(PipelineError, match="back to itself") as error:
        distil(document(paths, components={"responses": circle}))
    assert error.value.thing == "#/paths/~1x/get/responses/400"


def test_a_reference_to_something_that_is_left_out_leads_nowhere() -> None:
    with pytest.raises(PipelineError, match="#/definitions/Thing"):
        distil(document(schemas={"Thing": {"$ref": "#/definitions/Thing"}}, definitions={"Thing": {}}))


def test_only_a_schema_says_more_beside_its_reference() -> None:
    assert schema({"$ref": "#/components/schemas/Other", "title": "T", "default": 1}) == {
        "$ref": "#/components/schemas/Other",
        "default": 1,
    }
    components = {"responses": {"Bad": {"description": "D"}}}
    contract = distil(
        document(
            {"/x": {"get": {"responses": {"400": {"$ref": "#/components/responses/Bad", "description": "D"}}}}},
            components=components,
        )
    ).contract
    assert contract["paths"]["/x"]["get"]["responses"]["400"] == {"$ref": "#/components/responses/Bad"}


def test_an_operation_id_that_two_operations_share_is_named_with_both() -> None:
    with pytest.raises(PipelineError, match="operation id 'same': belongs to both GET /a and POST /b"):
        distil(document({"/a": {"get": {"operationId": "same"}}, "/b": {"post": {"operationId": "same"}}}))


def test_an_operation_id_that_is_not_a_string_is_named_with_its_operation() -> None:
    with pytest.raises(PipelineError, match=r"#/paths/~1a/get/operationId: is .* where OpenAPI requires a string"):
        distil(document({"/a": {"get": {"operationId": ["a"]}}}))


def test_operations_may_lack_an_id() -> None:
    assert counts(distil(document({"/a": {"get": {}, "post": {}}})).contract).operations == 2


@pytest.mark.parametrize(
    ("paths", "place"),
    [
        ({"/x": []}, "#/paths/~1x"),
        ({"/x": {"get": "later"}}, "#/paths/~1x/get"),
        ({"/x": {"get": {"responses": []}}}, "#/paths/~1x/get/responses"),
        ({"/x": {"get": {"parameters": "a, b"}}}, "#/paths/~1x/get/parameters"),
        ({"/x": {"get": {"parameters": [{"schema": {}}]}}}, "#/paths/~1x/get/parameters/0"),
    ],
)
def test_an_object_of_another_type_than_the_standard_says_is_named_by_its_place(
    paths: dict[str, Any], place: str
) -> None:
    with pytest.raises(PipelineError) as error:
        distil(document(paths))
    assert error.value.thing == place


def test_a_boolean_is_a_schema() -> None:
    assert schema({"properties": {"a": True}, "additionalProperties": False}) == {
        "properties": {"a": True},
        "additionalProperties": False,
    }


def test_repairs_are_counted() -> None:
    paths: dict[str, Any] = {"/{a}/{b}": {"get": {"security": [{"Api Key": []}]}}}
    repairs = distil(document(paths, {"Thing": {"type": "array"}})).repairs
    assert repairs == {
        Repair.UNDECLARED_PATH_PARAMETER: 2,
        Repair.ARRAY_WITHOUT_ITEMS: 1,
        Repair.UNDECLARED_SECURITY_SCHEME: 1,
    }


def test_a_contract_needs_no_repair() -> None:
    paths: dict[str, Any] = {
        "/{a}": {"get": {"security": [{"API Key": []}], "parameters": [{"name": "b", "in": "path", "type": "string"}]}}
    }
    schemas = {"Thing": {"type": "array", "nullable": True, "exclusiveMinimum": True, "minimum": 1}}
    first = distil(document(paths, schemas))
    assert first.repairs
    second = distil(first.contract)
    assert (second.contract, second.repairs) == (first.contract, {})


def test_counts_are_of_paths_operations_and_schemas() -> None:
    contract = distil(document({"/a": {"get": {}, "post": {}}, "/b": {"trace": {}}}, {"Thing": {}})).contract
    size = counts(contract)
    assert (size.paths, size.operations, size.schemas) == (2, 3, 1)
    assert list(operations(contract)) == [("GET", "/a"), ("POST", "/a"), ("TRACE", "/b")]


def pathful(*names: str) -> dict[str, Any]:
    return {"paths": {f"/{name}": {"get": {}} for name in names}}


def test_at_most_a_quarter_of_the_operations_may_be_missing() -> None:
    guard_removals(pathful("a", "b", "c", "d"), pathful("a", "b", "c", "new"))
    with pytest.raises(PipelineError, match=r"lacks 2 of the 4 pinned operations \(GET /c, GET /d, .*--allow-removals"):
        guard_removals(pathful("a", "b", "c", "d"), pathful("a", "b", "new"))


def test_any_number_of_operations_may_be_new() -> None:
    guard_removals(pathful("a"), pathful("a", *"bcdefgh"))


def test_an_operation_in_another_spelling_is_not_gone() -> None:
    before, after = pathful("v1/a", "v1/b"), pathful("api/v1/a", "b")
    guard_removals(before, after, Routes(("/api", "/v1")))
    with pytest.raises(PipelineError, match=r"lacks 2 of the 2 pinned operations \(GET /v1/a, GET /v1/b"):
        guard_removals(before, after)
