"""A document with every oddity that a document of a LangSmith API could have, and a repository that knows it."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

from scripts.pipeline import Checkout

Json = dict[str, Any]


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def json_content(schema: Json, media_type: str = "application/json") -> Json:
    return {media_type: {"schema": schema}}


def answer(schema: Json | None = None, *, status: str = "200", media_type: str = "application/json") -> Json:
    return {status: {"description": "", **({} if schema is None else {"content": json_content(schema, media_type)})}}


def parameter(name: str, place: str = "query", schema: Json | None = None, **more: Any) -> Json:
    return {"name": name, "in": place, "schema": schema or {"type": "string"}, **more}


def _schemas() -> Json:
    text = {"type": "string"}
    return {
        # Names that Python or the generated modules have for something else.
        "None": {"type": "object", "properties": {"value": text}},
        "Model": {"type": "object", "properties": {"value": text}},
        "Mapping": {"type": "object", "properties": {"value": text}},
        "FileContent": {"type": "object", "properties": {"value": text}},
        "IO": {"type": "object", "properties": {"value": text}},
        "class": {"type": "object", "properties": {"value": text}},
        "ValueError": {"type": "object", "properties": {"value": text}},
        "3D.point-cloud": {"type": "object", "properties": {"value": text}},
        "größe": {"type": "object", "properties": {"value": text}},
        "Пример": {"type": "object", "properties": {"value": text}},
        'Quote"""and\\': {"type": "object", "properties": {"value": text}},
        "foo_bar": {"type": "object", "properties": {"a": text}},
        "FooBar": {"type": "object", "properties": {"b": text}},
        "FOOBAR": {"type": "object", "properties": {"c": text}},
        "widgets": {"type": "object", "properties": {"value": text}},
        # Names of properties.
        "Fields": {
            "type": "object",
            "required": ["class", "2fa", "a.b", "fooBar"],
            "properties": {
                "class": text,
                "2fa": {"type": "boolean"},
                "a.b": {"type": "integer"},
                "a-b": {"type": "integer"},
                "a b": {"type": "integer"},
                "a_b": {"type": "integer"},
                "fooBar": text,
                "foo_bar": text,
                "FooBar": text,
                "self": text,
                "date": {"type": "string", "format": "date"},
                "list": {"type": "array", "items": {"type": "string", "format": "date"}},
                "from_dict": text,
                "größe": text,
                "имя": text,
                "": text,
                "@id": {"type": "string", "format": "uuid"},
                "quote'\"": {"type": "string", "pattern": '^"""\\d+\\$'},
                "anything": True,
            },
        },
        "Optional": {"type": "object", "properties": {"note": text, "count": {"type": "integer"}}},
        # Recursion, through classes and without any.
        "Tree": {
            "type": "object",
            "required": ["name"],
            "properties": {
                "name": text,
                "parent": {"anyOf": [ref("Tree"), {"type": "null"}]},
                "children": {"type": "array", "items": ref("Tree")},
                "index": {"type": "object", "additionalProperties": ref("Tree")},
            },
        },
        "Nested": {"type": "object", "additionalProperties": ref("Nested")},
        "JsonValue": {
            "anyOf": [
                {"type": "string"},
                {"type": "array", "items": ref("JsonValue")},
                {"type": "object", "additionalProperties": ref("JsonValue")},
            ]
        },
        "Circle": {"type": "array", "items": ref("Round")},
        "Round": ref("Circle"),
        "Itself": ref("Itself"),
        # What is no class.
        "Strings": {"type": "array", "items": {"type": "string", "format": "uuid"}},
        "Counts": {"type": "object", "additionalProperties": {"type": "integer"}},
        "Late": {"type": "object", "additionalProperties": ref("Optional")},
        "Alias": ref("Optional"),
        "Either": {"oneOf": [ref("Optional"), ref("Fields")]},
        "EitherOrText": {"anyOf": [ref("Either"), {"type": "string"}, {"type": "null"}]},
        "Pair": {"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}]},
        "Bare": {"type": "array"},
        "Anything": {},
        "Typeless": {"description": "no type at all"},
        "Wrong": {"type": "whatever"},
        # Enumerations.
        "Level": {"type": "integer", "enum": [2, 0, -1]},
        "Word": {
            "type": "string",
            "enum": [
                "",
                "mro",
                "name",
                "value",
                "NAME",
                "a-b",
                "a b",
                "a_b",
                "2nd",
                "class",
                "<=",
                "größe",
                "слово",
                "x'\"\\",
            ],
        },
        "Mixed": {"enum": ["auto", 1, None]},
        "Numbers": {"type": "number", "enum": [0.5, 1.5]},
        "Flags": {"type": "boolean", "enum": [True, False]},
        "MaybeWord": {"type": ["string", "null"], "enum": ["yes", "no", None]},
        "OnlyNull": {"enum": [None]},
        "ListOfEnum": {"type": "array", "items": {"type": "string"}, "enum": [["a"], ["b"]]},
        "Constants": {
            "type": "object",
            "properties": {
                "kind": {"const": 'it\'s | ["odd"]'},
                "version": {"const": 3},
                "ratio": {"const": 0.5},
                "none": {"const": None},
                "shape": {"const": {"a": 1}},
                "single": {"enum": ["one"]},
            },
        },
        # Compositions.
        "Base": {
            "type": "object",
            "required": ["id"],
            "properties": {
                "id": {"type": "string", "format": "uuid"},
                "mode": {"type": "string", "enum": ["on", "off"]},
            },
        },
        "Composed": {
            "allOf": [
                ref("Base"),
                {"type": "object", "required": ["extra"], "properties": {"extra": {"type": "integer"}, "id": {}}},
            ]
        },
        "Twice": {"allOf": [ref("Composed"), {"properties": {"id": {"type": "string"}, "own": ref("Twice")}}]},
        "Renamed": {"allOf": [ref("Base"), {}]},
        "Bounded": {"allOf": [{"type": "string"}, {"minLength": 1}]},
        "Contradiction": {
            "type": "object",
            "additionalProperties": {
                "allOf": [{"type": "string"}, {"type": "object", "properties": {"message": {"type": "string"}}}]
            },
        },
        "OneOfRequired": {
            "type": "object",
            "properties": {"name": text, "id": text},
            "anyOf": [{"required": ["name"]}, {"required": ["id"]}],
        },
        "TypedUnion": {"type": "string", "anyOf": [{"format": "uuid"}, {"format": "date-time"}]},
        "Cat": {"type": "object", "properties": {"pet": text, "lives": {"type": "integer"}}},
        "Dog": {"type": "object", "properties": {"pet": text, "lives": {"type": "integer"}}},
        "Pet": {
            "oneOf": [ref("Cat"), ref("Dog")],
            "discriminator": {
                "propertyName": "pet",
                "mapping": {"meow": ref("Cat")["$ref"], "woof": ref("Dog")["$ref"]},
            },
        },
        "Pets": {"type": "object", "properties": {"pets": {"type": "array", "items": ref("Pet")}}},
        "Inline": {
            "type": "object",
            "properties": {
                "settings": {"type": "object", "properties": {"color": {"type": "string", "enum": ["red", "green"]}}},
                "either": {"anyOf": [{"properties": {"a": text}}, {"properties": {"b": text}}, {"type": "null"}]},
                "definition": {"$ref": "#/components/schemas/Holder/$defs/Inner"},
            },
        },
        "Holder": {
            "type": "object",
            "properties": {"inner": {"$ref": "#/components/schemas/Holder/$defs/Inner"}},
            "$defs": {
                "Inner": {
                    "type": "object",
                    "properties": {"again": {"$ref": "#/components/schemas/Holder/$defs/Inner"}},
                }
            },
        },
        "Page": {
            "type": "object",
            "properties": {"items": {"type": "array", "items": ref("Optional")}, "total": {"type": "integer"}},
        },
        "HTTPValidationError": {"type": "object", "properties": {"detail": {"type": "array", "items": {}}}},
        "Never": False,
    }


def _paths() -> Json:
    upload = {
        "type": "object",
        "properties": {"file": {"type": "string", "format": "binary"}, "name": {"type": "string"}},
    }
    everything = {name: ref(name) for name in sorted(_schemas())}
    return {
        "/api/v1/widgets": {
            "get": {
                "operationId": "read_widgets_api_v1_widgets_get",
                "tags": ["widgets"],
                "parameters": [
                    parameter("limit", schema={"type": "integer", "maximum": 100, "default": 50}),
                    parameter("offset", schema={"type": "integer"}),
                    parameter("sort_by", schema=ref("Word")),
                    parameter("level", schema={"type": "integer", "enum": [1, 2]}),
                    parameter("tag", schema={"type": "array", "items": {"type": "string"}}, explode=False),
                    parameter("since", schema={"type": ["string", "null"], "format": "date-time"}),
                ],
                "responses": {**answer(ref("Page")), "4XX": {"description": ""}, "default": {"description": ""}},
            },
            # No operation id, no answer.
            "head": {"tags": ["widgets"], "responses": answer()},
            "options": {"tags": ["widgets"], "responses": answer(status="204")},
            "post": {
                "operationId": "create_widget_api_v1_widgets_post",
                "tags": ["widgets"],
                "requestBody": {
                    "required": True,
                    "content": {
                        "application/json; charset=utf-8": {
                            "schema": {"type": "object", "properties": {"name": {"type": "string"}}}
                        },
                        "multipart/form-data": {"schema": upload},
                        "application/x-www-form-urlencoded": {
                            "schema": {"type": "object", "properties": {"a": {"type": "string"}}}
                        },
                    },
                },
                "responses": answer(
                    {"type": "object", "properties": {"id": {"type": "string", "format": "uuid"}}}, status="201"
                ),
            },
        },
        # A parameter of the path, of the query and of a cookie with one name; names that the method has itself.
        "/api/v1/widgets/{id}": {
            "parameters": [parameter("id", "path", {"type": "string", "format": "uuid"}, required=True)],
            "get": {
                "operationId": "read_widget",
                "tags": ["widgets"],
                "parameters": [
                    parameter("id"),
                    parameter("id", "cookie"),
                    parameter("session", "cookie", required=True),
                    parameter("class"),
                    parameter("body"),
                    parameter("self"),
                    parameter("result"),
                    parameter("list"),
                    parameter("from", "header"),
                    parameter("Accept", "header"),
                    parameter("Content-Type", "header"),
                    parameter("2fa"),
                    parameter("a.b"),
                    parameter("a-b"),
                    parameter("größe"),
                    parameter("имя"),
                    {"name": "filter", "in": "query", "content": json_content({"type": "object"})},
                ],
                "responses": {
                    **answer({"type": "array", "items": ref("Fields")}, status="2XX"),
                    "404": {"$ref": "#/components/responses/Missing"},
                },
            },
            "put": {
                "operationId": "list",
                "tags": ["widgets"],
                "requestBody": {"$ref": "#/components/requestBodies/Shared"},
                "responses": {"default": {"description": "", "content": json_content(ref("Either"))}},
            },
            "delete": {"operationId": "str", "tags": ["widgets"], "responses": answer(status="204")},
            "patch": {
                "operationId": "return",
                "tags": ["widgets"],
                "requestBody": {"content": json_content(ref("EitherOrText"))},
                "responses": answer(ref("EitherOrText")),
            },
        },
        "/api/v1/widgets/{id.part}/files/{2nd}:start": {
            "post": {
                "tags": ["widgets"],
                "parameters": [parameter("id.part", "path", required=True), parameter("2nd", "path", required=True)],
                "requestBody": {"required": True, "content": {"multipart/form-data": {"schema": upload}}},
                "responses": answer(status="202"),
            }
        },
        "/api/v2/widgets": {
            "get": {
                "operationId": "read_widgets_api_v2_widgets_get",
                "tags": ["widgets"],
                "responses": answer({"type": "array"}),
            }
        },
        # No tag; nothing but a parameter in the path.
        "/{anything}": {"get": {"parameters": [parameter("anything", "path")], "responses": answer({})}},
        "/": {"trace": {"responses": answer(status="204")}},
        "/api/v1/untagged/things": {"get": {"responses": answer({"type": "array", "items": ref("Tree")})}},
        # Tags and operation ids that no Python name can hold.
        "/a": {"get": {"operationId": "取得", "tags": ["運用"], "responses": answer(ref("Strings"))}},
        "/b": {"get": {"operationId": "一覧", "tags": ["運用"], "responses": answer(ref("Counts"))}},
        "/c": {"get": {"operationId": '1st "thing"', "tags": ["2 Fast & Curious"], "responses": answer(ref("Late"))}},
        "/d": {"get": {"operationId": "get_d", "tags": ["close"], "responses": answer(ref("Pair"))}},
        "/e": {"get": {"operationId": "get_e", "tags": ["Resources"], "responses": answer(ref("Nested"))}},
        "/f": {"get": {"operationId": "get_f", "tags": ["Async widgets"], "responses": answer(ref("Composed"))}},
        # Bodies and answers that are no JSON, or of several kinds.
        "/text": {
            "post": {
                "operationId": "send_text",
                "tags": ["media"],
                "requestBody": {"content": {"text/plain": {"schema": {"type": "string"}}}},
                "responses": answer({"type": "string"}, media_type="text/csv; charset=utf-8"),
            }
        },
        "/bytes": {
            "post": {
                "operationId": "send_bytes",
                "tags": ["media"],
                "requestBody": {"content": {"*/*": {"schema": {"type": "string", "format": "binary"}}}},
                "responses": answer({"type": "string", "format": "binary"}, media_type="application/zip"),
            }
        },
        "/form": {
            "post": {
                "operationId": "send_form",
                "tags": ["media"],
                "requestBody": {
                    "content": {
                        "application/x-www-form-urlencoded": {
                            "schema": {
                                "type": "object",
                                "required": ["grant"],
                                "properties": {"grant": {"type": "string"}},
                            }
                        }
                    }
                },
                "responses": answer(ref("Optional"), media_type="application/vnd.widget+json"),
            }
        },
        "/stream": {
            "post": {
                "operationId": "send_stream",
                "tags": ["media"],
                "requestBody": {"content": {"application/json": {}}},
                "responses": {
                    "200": {
                        "description": "",
                        "content": {"application/json": {"schema": ref("Tree")}, "text/event-stream": {}},
                    }
                },
            }
        },
        "/binary": {
            "get": {
                "operationId": "read_binary",
                "tags": ["media"],
                "responses": answer({"type": "string", "format": "binary"}),
            }
        },
        "/wildcard": {
            "get": {
                "operationId": "read_any",
                "tags": ["media"],
                "responses": answer(ref("Optional"), media_type="*/*"),
            }
        },
        "/redirect": {"get": {"operationId": "go", "tags": ["media"], "responses": {"307": {"description": ""}}}},
        "/everything": {
            "post": {
                "operationId": "everything",
                "tags": ["media"],
                "requestBody": {"content": json_content({"type": "object", "properties": everything})},
                "responses": {
                    **answer({"type": "object", "properties": everything}),
                    "500": answer(ref("Optional"))["200"],
                },
            }
        },
    }


DOCUMENT: Json = {
    "openapi": "3.1.0",
    "info": {"title": "Oddities", "version": "1"},
    "paths": _paths(),
    "components": {
        "schemas": _schemas(),
        "requestBodies": {
            "Shared": {"required": True, "content": json_content({"type": "array", "items": ref("Level")})}
        },
        "responses": {
            "Missing": {
                "description": "",
                "headers": {"X-Why": {"schema": {"type": "string"}}},
                "content": json_content(ref("Optional")),
            }
        },
    },
}


def document() -> Json:
    return copy.deepcopy(DOCUMENT)


SPECS = """
[odd]
package = "odd_api.things"
title = "Odd API"
contract = "odd.json"
overlays = "overlays/odd"
shipped = true
reference = "https://odd.example/reference"
"""


def checkout(root: Path, specs: str = SPECS) -> Checkout:
    """A repository that knows the odd API, and has not seen its document yet."""
    home = Checkout(root)
    (root / "openapi").mkdir(parents=True)
    home.specs.write_text(specs, encoding="utf-8")
    return home


def write(path: Path, document: Json) -> str:
    path.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
    return str(path)
