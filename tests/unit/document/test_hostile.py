"""A document is hostile until checked: whatever it holds ends in a right package or in one line of error."""

from __future__ import annotations

import copy
import json
import os
import random
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from scripts import PipelineError
from scripts.document import registry
from scripts.document.distil import distil
from scripts.document.keywords import FACTS, Form
from scripts.document.limits import MAX_BITS, MAX_DEPTH
from scripts.document.pull import parse
from tests.unit.document.packages import built

Json = dict[str, Any]
THOROUGH = "HOSTILE_DOCUMENTS" in os.environ
"""Whether to take minutes; the variable says how many documents to try."""
MINIATURES = sorted((Path(__file__).parent / "miniatures").glob("*.yaml"))


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def content(schema: Any) -> Json:
    return {"content": {"application/json": {"schema": schema}}}


def document(operation: Json | None = None, schemas: Json | None = None, **components: Any) -> Json:
    """A document of one operation, which returns the component ``A``."""
    get = {"operationId": "read", "tags": ["things"], "responses": {"200": content(ref("A"))}} | (operation or {})
    return {
        "openapi": "3.1.0",
        "paths": {"/things": {"get": get}},
        "components": {"schemas": {"A": {}} | (schemas or {}), **components},
    }


def parameter(name: str = "a", place: str = "query", schema: Any = None, **more: Any) -> Json:
    given = {"name": name, "in": place, "schema": schema or {"type": "string"}, **more}
    return document({"parameters": [given]}) if place != "path" else _in_path(given)


def _in_path(given: Json) -> Json:
    made = document({"parameters": [given]})
    return made | {"paths": {"/things/{" + given["name"] + "}": made["paths"]["/things"]}}


def chain(link: Callable[[Json], Json], length: int) -> Json:
    """Components of which each is made of the one before."""
    links = {f"A{number}": link(ref(f"A{number - 1}")) for number in range(1, length)}
    return document(schemas={"A0": {"type": "string"}, "A": ref(f"A{length - 1}")} | links)


ITSELF = {section: {"$ref": f"#/components/{section}/R"} for section in ("responses", "parameters")}
ARRAY = {"type": "array", "items": {}}
MAPPED = {"oneOf": [ref("B")], "discriminator": {"propertyName": "p", "mapping": {"b": "Absent"}}}
ELSEWHERE = {"openapi": "3.1.0", "paths": {"@elsewhere.example/": {"get": {}}}}
UP = {"openapi": "3.1.0", "paths": {"/../a": {"get": {}}}}
REFUSED: dict[str, tuple[Json, str]] = {
    "a response that is itself": (
        document(
            {"responses": {"200": {"$ref": "#/components/responses/R"}}},
            responses={"R": {"$ref": "#/components/responses/R"}},
        ),
        "leads nowhere in the document, or back to itself",
    ),
    "a parameter that is itself": (
        document(
            {"parameters": [{"$ref": "#/components/parameters/P"}]},
            parameters={"P": {"$ref": "#/components/parameters/P"}},
        ),
        "leads nowhere in the document, or back to itself",
    ),
    "a path that is itself": (
        {"openapi": "3.1.0", "paths": {"/a": {"$ref": "#/paths/~1a"}}},
        "leads nowhere in the document, or back to itself",
    ),
    "a schema that is none": (
        document(schemas={"A": {"$ref": "#/components/schemas"}}),
        "leads to something that is not a schema",
    ),
    "a mapping that leads nowhere": (
        document(
            schemas={
                "A": {"oneOf": [ref("B")], "discriminator": {"propertyName": "p", "mapping": {"b": "Absent"}}},
                "B": {},
            }
        ),
        "leads nowhere",
    ),
    "unions that double": (chain(lambda before: {"anyOf": [before, before]}, 40), "more than 1000 alternatives"),
    "compositions that double": (chain(lambda before: {"allOf": [before, before]}, 40), "more than 1000 alternatives"),
    "lists and maps that double": (
        chain(lambda before: {"anyOf": [{"type": "array", "items": before}, {"additionalProperties": before}]}, 20),
        "more than 1000 alternatives",
    ),
    "references without end": (chain(lambda before: before, 5000), "levels deep"),
    "compositions without end": (
        chain(lambda before: {"allOf": [before, {"properties": {"x": {}}}]}, 5000),
        "levels deep",
    ),
    "objects without end": (document(schemas={"A": json.loads('{"items":' * 400 + "{}" + "}" * 400)}), "levels deep"),
    "a path of another host": (
        {"openapi": "3.1.0", "paths": {"@elsewhere.example/": {"get": {}}}},
        "is not a path below",
    ),
    "a path that climbs": (UP, "is not a path below"),
    "a header of two lines": (parameter("X\r\nHost", "header"), "U+000D"),
    "a header that is none": (parameter("X: Y", "header"), "which is not a header name"),
    "a NUL in an id": (document({"operationId": "a\0b"}), "U+0000"),
    "a NUL in a tag": (document({"tags": ["\0"]}), "U+0000"),
    "a NUL in a property": (document(schemas={"A": {"properties": {"a\0": {}}}}), "U+0000"),
    "a name that turns the line around": (document({"operationId": "a\u202eb"}), "U+202E"),
    "an id without end": (document({"operationId": "b" * 5000}), "at most 200 char"),
    "a component without end": (
        document(schemas={"B" * 5000: {"properties": {"a": {}}}}),
        "at most 200 char",
    ),
    "a number without end": (document(schemas={"A": {"maximum": 1 << MAX_BITS}}), f"more than {MAX_BITS} bits"),
    "a parameter of no place": (parameter("a", "nowhere"), "where no parameter can be"),
    # Forms that requests cannot write.
    "deepObject": (parameter("a", schema={"type": "object"}, style="deepObject"), "GET /things: takes .* deepObject"),
    "pipeDelimited": (
        parameter("a", schema=ARRAY, style="pipeDelimited"),
        "GET /things: takes .* pipe",
    ),
    "spaceDelimited": (
        parameter("a", schema=ARRAY, style="spaceDelimited"),
        "GET /things: takes .* space",
    ),
    "ssv of Swagger 2": (
        document({"parameters": [{"name": "a", "in": "query", "type": "array", "collectionFormat": "ssv"}]}),
        "GET /things: takes .* space",
    ),
    "matrix": (parameter("a", "path", style="matrix"), "GET /things/{a}: takes .* matrix"),
    "an array in a header": (parameter("a", "header", ARRAY), "as an array in the header"),
    "an array in the path": (parameter("a", "path", ARRAY), "as an array in the path"),
    "perhaps an array in the path": (
        parameter("a", "path", {"anyOf": [{"type": "string"}, ARRAY]}),
        "as an array in the path",
    ),
    "an object in the query": (
        parameter("a", schema={"type": "object", "properties": {"b": {}}}),
        "as an object in the query",
    ),
}


@pytest.mark.parametrize("kind", REFUSED)
def test_what_cannot_be_right_is_refused_in_one_line(kind: str, tmp_path: Path) -> None:
    given, cause = REFUSED[kind]
    with pytest.raises(PipelineError) as error:
        built(given, tmp_path)
    assert "\n" not in str(error.value)
    assert re.search(cause.replace("+", r"\+").replace("{", r"\{"), str(error.value))


GENERATED = {
    "a composition of itself": document(schemas={"A": {"allOf": [ref("A"), {"properties": {"a": {}}}]}}),
    "compositions of each other": document(
        schemas={"A": {"allOf": [ref("B"), {"properties": {"a": {}}}]}, "B": {"allOf": [ref("A"), ref("A")]}}
    ),
    "a union of itself": document(schemas={"A": {"anyOf": [ref("A"), {"type": "string"}]}}),
    "references nearly too deep": chain(lambda before: before, MAX_DEPTH - 5),
    "lists nearly too deep": document(schemas={"A": json.loads('{"items":' * 80 + "{}" + "}" * 80)}),
    "no responses": document({"responses": {}}),
    "resources with the names of what is there": {
        "openapi": "3.1.0",
        "paths": {
            f"/{number}": {"get": {"tags": [tag], "responses": {}}}
            for number, tag in enumerate(["annotations", "region", "models", "__init__", "../../up", "Call", ""])
        },
    },
    "values with every sign": document(
        {
            "operationId": "str",
            "parameters": [
                {"name": "text", "in": "query", "schema": {"enum": ["\0", "\r", "\u2028", "\u202e", '"', "'"]}},
                {"name": "one", "in": "query", "schema": {"const": "\0'\" str \\ \r"}},
                {"name": "bound", "in": "query", "schema": {"pattern": '\0"""\\', "default": '\r"""'}},
            ],
        }
    ),
}


@pytest.mark.parametrize("kind", GENERATED)
def test_what_is_only_odd_becomes_a_package(kind: str, tmp_path: Path) -> None:
    given = GENERATED[kind]
    assert len(built(given, tmp_path).plan.operations) == len(given["paths"])


@pytest.mark.parametrize("path", MINIATURES, ids=lambda path: path.stem)
def test_a_document_of_others_becomes_a_package_with_all_operations(path: Path, tmp_path: Path) -> None:
    given = parse(path.read_bytes(), path.name)
    declared = sum(key in FACTS_OF_PATHS for item in given["paths"].values() for key in item)
    assert len(built(given, tmp_path, types=THOROUGH).plan.operations) == declared


FACTS_OF_PATHS = ("get", "put", "post", "patch", "delete")


def test_a_mapping_of_a_discriminator_is_obeyed(tmp_path: Path) -> None:
    path = next(path for path in MINIATURES if path.stem == "kennel")
    models = {model.contract_name: model for model in built(parse(path.read_bytes(), path.name), tmp_path).plan.models}
    assert models["Big Dog"].constants == {"species": "dog"}
    assert models["Bird"].constants == {"species": "bird"}


# Types


WRONG: dict[Form, Any] = {
    Form.TEXT: ["text"],
    Form.FLAG: "__import__('os')",
    Form.NUMBER: "1",
    Form.SIZE: -1,
    Form.TEXTS: "text",
    Form.TEXT_SET: [1],
    Form.TEXT_MAP: {"a": 1},
    Form.TEXTS_MAP: {"a": "b"},
    Form.SET: {"a": 1},
    Form.TYPES: [1],
    Form.ONE: 1,
    Form.LIST: {"a": {}},
    Form.ALTERNATIVES: {"a": {}},
    Form.MAP: [{}],
}
HOLDERS: dict[str, Callable[[Json], Json]] = {
    "schema": lambda raw: document(schemas={"A": raw}),
    "operation": lambda raw: document(raw),
    "parameter": lambda raw: document({"parameters": [{"name": "a", "in": "query", **raw}]}),
    "request body": lambda raw: document({"requestBody": raw}),
    "response": lambda raw: document({"responses": {"200": raw}}),
    "media type": lambda raw: document({"responses": {"200": {"content": {"a/b": raw}}}}),
    "header": lambda raw: document({"responses": {"200": {"headers": {"X": raw}}}}),
    "encoding": lambda raw: document({"requestBody": {"content": {"a/b": {"encoding": {"x": raw}}}}}),
    "discriminator": lambda raw: document(schemas={"A": {"discriminator": {"propertyName": "p", **raw}}}),
    "security scheme": lambda raw: document(securitySchemes={"S": raw}),
    "flow": lambda raw: document(securitySchemes={"S": {"flows": {"implicit": raw}}}),
    "components": lambda raw: {"openapi": "3.1.0", "paths": {}, "components": raw},
}


def test_every_kind_of_object_is_tried() -> None:
    assert HOLDERS.keys() == FACTS.keys()


@pytest.mark.parametrize(
    ("kind", "keyword"),
    [(kind, keyword) for kind, facts in FACTS.items() for keyword, fact in facts.items() if fact.form in WRONG],
)
def test_a_fact_of_another_type_is_named_by_its_place(kind: str, keyword: str) -> None:
    with pytest.raises(PipelineError) as error:
        distil(HOLDERS[kind]({keyword: WRONG[FACTS[kind][keyword].form]}))
    assert error.value.thing.startswith("#/")
    assert keyword in error.value.thing or keyword == "$ref"


# Anything anywhere


def places(value: Any, place: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if place:
        yield place
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        yield from places(item, (*place, key))


def cut(contract: Json, chance: random.Random, size: int = 4) -> Json:
    """A contract with a few of its paths, and the components that they need."""
    paths = {path: contract["paths"][path] for path in chance.sample(sorted(contract["paths"]), size)}
    schemas: Json = {}
    pending: list[Any] = [paths]
    while pending:
        value = pending.pop()
        if isinstance(value, dict):
            name = str(value.get("$ref")).removeprefix("#/components/schemas/")
            if name in contract["components"]["schemas"] and name not in schemas:
                schemas[name] = contract["components"]["schemas"][name]
                pending.append(schemas[name])
            pending += value.values()
        elif isinstance(value, list):
            pending += value
    return copy.deepcopy(contract | {"paths": paths, "components": contract["components"] | {"schemas": schemas}})


def hostile_values(marker: Path) -> list[Any]:
    code = f"__import__('pathlib').Path({str(marker)!r}).touch()"
    return [
        *(code, f'"""\n{code}\n"""', f"'+{code}+'", f'"+{code}+"', f"{{{code}}}", f"{{{{ {code} }}}}", f"]\n{code}\n#"),
        *("../../up", "/" + str(marker), "..", "__init__", "self", "class", "None", "", "\0", "\r\n", "a" * 5000, "\\"),
        *(0, -1, 10**300, 1e308, True, False, None, [], {}, [[[[]]]], {"": {"": {}}}, {"$ref": "#"}, {"$ref": 1}),
        *({"$ref": "#/components/schemas"}, {"$ref": "#/paths"}, {"allOf": [{}] * 3}, {"anyOf": []}, {"type": []}),
        *(
            {"x-langsmith-safe": True, "x-langsmith-name": code},
            {"enum": [code, 1]},
            {"const": code},
            {"default": code},
        ),
    ]


@pytest.mark.parametrize("seed", range(int(os.environ.get("HOSTILE_DOCUMENTS", "40"))))
def test_anything_anywhere_ends_in_a_package_or_in_one_line(seed: int, tmp_path: Path) -> None:
    chance = random.Random(seed)
    api = next(api for api in registry.load().values() if api.shipped)
    given = cut(json.loads(api.contract.read_bytes()), chance)
    marker, root = tmp_path / "marker", tmp_path / "root"
    root.mkdir()
    for _ in range(chance.choice([1, 1, 2])):
        *way, last = chance.choice(list(places(given)))
        holder: Any = given
        for key in way:
            holder = holder[key]
        value = chance.choice(hostile_values(marker))
        if isinstance(holder, dict) and isinstance(value, str) and chance.random() < 0.3:
            holder[value] = holder.pop(last)
        else:
            holder[last] = value
    message = ""
    made = []
    try:
        made = built(given, root).plan.operations
    except PipelineError as error:
        message = str(error)
    assert "\n" not in message
    assert not [operation for operation in made if operation.safe and operation.method not in ("GET", "HEAD")]
    assert [path.name for path in tmp_path.iterdir()] == ["root"]
    assert {path.name for path in root.iterdir()} <= {"generated"}
    assert {path.name for path in (root / "generated").glob("*")} <= {"foreign_api", "ruff.toml"}
