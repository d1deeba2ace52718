"""The types that the tool finds in schemas, and the package generated from an odd document."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import Any

import pytest

from scripts import PipelineError
from scripts.generate.parse import parse
from scripts.pipeline import Checkout
from tests.unit import odd_document
from tests.unit.odd_document import ref

TEXT = {"type": "string"}


def annotation(schema: Any, **components: Any) -> str:
    return parse(components, {"GET /x": {"200": schema}}).slots["GET /x"]["200"].annotation


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({}, "Any"),
        (TEXT, "str"),
        ({"type": "string", "format": "date-time"}, "datetime"),
        ({"type": "string", "format": "date"}, "date"),
        ({"type": "string", "format": "uuid"}, "UUID"),
        ({"type": "string", "format": "binary"}, "FileContent"),
        ({"type": "string", "format": "of our own"}, "str"),
        ({"type": "integer"}, "int"),
        ({"type": "number"}, "float"),
        ({"type": "boolean"}, "bool"),
        ({"type": "null"}, "None"),
        ({"const": "a | b]"}, "Literal['a | b]']"),
        ({"const": True}, "Literal[True]"),
        ({"type": "array"}, "list[Any]"),
        ({"type": "array", "items": True}, "list[Any]"),
        ({"type": "array", "items": {"type": "array", "items": TEXT}}, "list[list[str]]"),
        ({"type": "array", "prefixItems": [TEXT, {"type": "integer"}]}, "list[str | int]"),
        ({"type": "object"}, "dict[str, Any]"),
        ({"type": "object", "additionalProperties": False}, "dict[str, Any]"),
        ({"type": "object", "additionalProperties": {"type": "integer"}}, "dict[str, int]"),
        ({"anyOf": [TEXT, {"type": "null"}]}, "str | None"),
        ({"anyOf": [TEXT, {"anyOf": [{"type": "integer"}, {"type": "null"}]}]}, "str | int | None"),
        ({"oneOf": [TEXT, {}]}, "Any"),
        ({"anyOf": [{"const": "["}, {"type": "null"}, {"const": "|"}]}, "Literal['['] | Literal['|'] | None"),
    ],
)
def test_a_schema_has_the_type_that_its_values_have(schema: Any, expected: str) -> None:
    assert annotation(schema) == expected


def test_a_reference_to_a_class_is_its_name() -> None:
    assert annotation(ref("Thing"), Thing={"type": "object", "properties": {"a": TEXT}}) == "Thing"


def test_a_reference_to_something_other_than_a_class_is_its_type() -> None:
    assert annotation(ref("Names"), Names={"type": "array", "items": TEXT}) == "list[str]"


def test_a_reference_to_a_reference_is_the_final_target() -> None:
    components = {"Alias": ref("Other"), "Other": ref("Thing"), "Thing": {"type": "object", "properties": {"a": TEXT}}}

    assert annotation(ref("Alias"), **components) == "Thing"


def test_a_map_of_a_class_that_comes_later_keeps_the_class() -> None:
    components = {
        "A": {"type": "object", "additionalProperties": ref("Z")},
        "Z": {"type": "object", "properties": {"a": ref("A")}},
    }

    assert annotation(ref("A"), **components) == "dict[str, Z]"


def test_a_union_within_a_union_keeps_every_class_for_reading() -> None:
    components: dict[str, Any] = {name: {"type": "object", "properties": {name: TEXT}} for name in "ABC"}
    components["AOrB"] = {"anyOf": [ref("A"), ref("B")]}

    found = parse(components, {"GET /x": {"200": {"anyOf": [ref("AOrB"), ref("C")]}}}).slots["GET /x"]["200"]

    assert found.annotation == "A | B | C"
    assert found.decoder == "to_union({}, models=(models.A, models.B, models.C,))"


def test_names_that_confuse_the_tool_do_not_reach_it() -> None:
    properties = dict.fromkeys(("foo-bar", "foo_bar", "fooBar", "", "class", "имя", "a.b", "a b"), TEXT)
    components = {"List": {"type": "object", "properties": properties}, "Warning": {"enum": ["a", "A", "a-b", "a b"]}}

    found = parse(components, {"GET /{x.y}/{1st}": {"path x.y": ref("Warning"), "path 1st": ref("List")}})

    assert found.models["List"].keys() == properties.keys()
    assert found.slots["GET /{x.y}/{1st}"]["path x.y"].annotation == "Warning | str"


def test_what_the_tool_cannot_express_is_reported_with_its_place() -> None:
    with pytest.raises(PipelineError) as caught:
        parse({"Strange": {"type": "object", "properties": {"a": {"enum": ["a", 1]}}}}, {})

    assert "openapi-python-client cannot express it" in str(caught.value)
    assert "/components/schemas/Strange" in str(caught.value)
    assert "scripts/document/normalize.py" in str(caught.value)


def test_a_crash_of_the_tool_is_reported_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    def crash(*_: object, **__: object) -> None:
        raise RecursionError("too\ndeep")

    monkeypatch.setattr("scripts.generate.parse.GeneratorData.from_dict", crash)

    with pytest.raises(PipelineError, match="RecursionError: too deep"):
        parse({}, {})


# The package that the pipeline makes of a document with every oddity, in a process that knows nothing else


def run(odd: Checkout, code: str) -> Any:
    """Run a program that imports the odd package, and return what it prints as JSON."""
    prelude = """
import asyncio, inspect, json
from langsmith_ext.runtime.calls import capture
from langsmith_ext.runtime.requests import build_request
from langsmith_ext.runtime.responses import parse_response
from odd_api.things import models
from odd_api.things.operations import OPERATIONS
from odd_api.things.resources import AsyncResources, Resources

def request(method, *args, **kwargs):
    return build_request(capture(method, *args, **kwargs))

def read(method, path, value, status=200, media_type="application/json"):
    content = value if isinstance(value, bytes) else json.dumps(value).encode()
    return parse_response(OPERATIONS[method, path], status, {"content-type": media_type}, content)

api = Resources()
"""
    environment = os.environ | {"PYTHONPATH": str(odd.generated), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-W", "error", "-c", prelude + code]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_every_operation_of_an_odd_document_can_be_called_sync_and_async(odd: Checkout) -> None:
    called = run(
        odd,
        """
called = {}
for (method, path), operation in OPERATIONS.items():
    made = []
    for tree in (Resources(), AsyncResources()):
        function = getattr(getattr(tree, operation.resource), operation.name)
        arguments = {
            name: "x" if parameter.default is parameter.empty else None
            for name, parameter in inspect.signature(function).parameters.items()
        }
        if "body" in arguments:
            arguments["body"] = {}
        made.append(build_request(capture(function, **arguments)))
    assert made[0] == made[1]
    called[f"{method} {path}"] = made[0].path
print(json.dumps(called))
""",
    )

    document = json.loads((odd.root / "openapi" / "odd.json").read_text(encoding="utf-8"))
    methods = {"get", "put", "post", "delete", "options", "head", "patch", "trace"}
    assert called.keys() == {
        f"{method.upper()} {path}" for path, item in document["paths"].items() for method in item.keys() & methods
    }
    assert called["POST /api/v1/widgets/{id.part}/files/{2nd}:start"] == "/api/v1/widgets/x/files/x:start"


def test_parameters_with_one_name_in_several_places_are_several_arguments(odd: Checkout) -> None:
    sent = run(
        odd,
        """
made = request(api.widgets.list_2, "9", id_query="q", class_="c", a_b="1", a_b_query="2", result_="r", from_="f",
               list_="l", argument="n", argument_2fa="t", body_="b", self_="s", filter='{"a": 1}')
print(json.dumps([made.path, dict(made.query), dict(made.headers)]))
""",
    )

    assert sent[0] == "/api/v1/widgets/9"
    assert sent[1] == {
        "id": "q",
        "class": "c",
        "a-b": "1",
        "a.b": "2",
        "result": "r",
        "list": "l",
        "имя": "n",
        "2fa": "t",
        "body": "b",
        "self": "s",
        "filter": '{"a": 1}',
    }
    assert sent[2] == {"Accept": "application/json", "from": "f"}


def test_fields_of_every_spelling_survive_a_round_trip(odd: Checkout) -> None:
    wire = {
        "class": "c",
        "2fa": True,
        "a.b": 1,
        "a-b": 2,
        "a b": 3,
        "a_b": 4,
        "fooBar": "f",
        "foo_bar": "g",
        "FooBar": "h",
        "self": "s",
        "date": "2026-01-05",
        "list": ["2026-01-05"],
        "from_dict": "d",
        "größe": "l",
        "имя": "n",
        "": "e",
        "@id": "0af00c31-0bc0-4a00-8c00-0d0000a00011",
        "quote'\"": "q",
        "anything": {"at": ["all"]},
        "stranger": None,
    }

    made = run(
        odd,
        f"""
fields = models.Fields.from_dict(json.loads({json.dumps(json.dumps(wire))}))
print(json.dumps([
    fields.to_dict(), [fields.a_b, fields.class_, fields.self_, fields.grosse], str(fields.date_), str(fields.id)
]))
""",
    )

    assert made == [wire, [4, "c", "s", "l"], "2026-01-05", wire["@id"]]


def test_enumerations_lose_no_value_however_similar_the_spellings(odd: Checkout) -> None:
    members = run(odd, "print(json.dumps({member.name: member.value for member in models.Word}))")

    assert members == {
        "EMPTY": "",
        "MRO": "mro",
        "NAME": "name",
        "NAME_2": "NAME",
        "VALUE": "value",
        "A_B": "a_b",
        "A_B_2": "a b",
        "A_B_3": "a-b",
        "VALUE_2ND": "2nd",
        "CLASS": "class",
        "LESS_THAN_SIGN_EQUALS_SIGN": "<=",
        "GROSSE": "größe",
        "VALUE_2": "слово",
        "X": "x'\"\\",
    }


def test_enumerations_of_integers_read_as_integers(odd: Checkout) -> None:
    assert run(odd, "print(json.dumps([[m.name, m] for m in models.Level] + [models.Level.decode(7)]))") == [
        ["VALUE_MINUS_1", -1],
        ["VALUE_0", 0],
        ["VALUE_2", 2],
        7,
    ]


def test_recursive_models_read_to_the_bottom(odd: Checkout) -> None:
    tree = {"name": "root", "parent": None, "children": [{"name": "leaf"}], "index": {"a": {"name": "branch"}}}

    assert run(
        odd,
        f"""
(tree,) = read("GET", "/api/v1/untagged/things", [json.loads({json.dumps(json.dumps(tree))})])
print(json.dumps([type(tree.children[0]).__name__, tree.index["a"].name, tree.to_dict()]))
""",
    ) == ["Tree", "branch", tree]


def test_a_discriminator_decides_by_the_tags_of_its_mapping(odd: Checkout) -> None:
    assert run(
        odd,
        """
pets = models.Pets.from_dict({"pets": [{"pet": "woof", "lives": 1}, {"pet": "meow", "lives": 9}]}).pets
print(json.dumps([type(pet).__name__ for pet in pets]))
""",
    ) == ["Dog", "Cat"]


def test_a_composed_model_has_the_fields_of_all_its_parts(odd: Checkout) -> None:
    assert run(
        odd,
        """
fields = {name: sorted(getattr(models, name).contract_fields) for name in ("Composed", "Twice", "OneOfRequired")}
made = models.Composed.from_dict({"id": "0af00c31-0bc0-4a00-8c00-0d0000a00011", "extra": 1, "mode": "on"})
print(json.dumps([fields, type(made.id).__name__, type(made.mode).__name__]))
""",
    ) == [
        {"Composed": ["extra", "id", "mode"], "Twice": ["extra", "id", "mode", "own"], "OneOfRequired": ["id", "name"]},
        "UUID",
        "BaseMode",
    ]


def test_bodies_and_responses_other_than_json_stay_unchanged(odd: Checkout) -> None:
    assert run(
        odd,
        """
sent = [
    request(api.media.send_text, "plain").content.decode(),
    request(api.media.send_bytes, b"raw").content.decode(),
    request(api.media.send_form, {"grant": "a b"}).content.decode(),
    request(api.widgets.create, {"name": "w"}).headers["Content-Type"],
]
got = [
    read("POST", "/text", b"a,b", media_type="text/csv; charset=utf-8"),
    read("POST", "/bytes", b"zip", media_type="application/zip").decode(),
    read("POST", "/form", {"note": "n"}, media_type="application/vnd.widget+json").note,
    read("GET", "/binary", "text"),
    read("GET", "/wildcard", {"note": "any"}).note,
    read("PUT", "/api/v1/widgets/{id}", {"note": "default"}).note,
    len(read("GET", "/api/v1/widgets/{id}", [{}], status=206)),
    parse_response(OPERATIONS["GET", "/redirect"], 307, {"location": "/there"}, b""),
]
print(json.dumps([sent, got]))
""",
    ) == [
        ["plain", "raw", "grant=a+b", "application/json"],
        ["a,b", "zip", "n", "text", "any", "default", 1, "/there"],
    ]


def test_a_component_of_any_name_can_be_read_in_a_response(odd: Checkout) -> None:
    values: list[Any] = [None, "text", 7, {"id": []}, [{}], {}]

    read = run(
        odd,
        f"""
fields = models.MediaEverythingResponse.contract_fields
bodies = [dict.fromkeys(fields, value) for value in json.loads({json.dumps(json.dumps(values))})]
print(json.dumps([read("POST", "/everything", body).to_dict() for body in bodies]))
""",
    )

    assert [set(map(json.dumps, body.values())) for body in read] == [{json.dumps(value)} for value in values]
    assert {len(body) for body in read} == {len(odd_document.DOCUMENT["components"]["schemas"])}


def test_a_union_of_one_is_its_alternative() -> None:
    inner = {"type": "object", "properties": {"labels": {"type": "object"}}}
    components = {"Outer": {"anyOf": [{"$ref": "#/components/schemas/Inner"}]}, "Inner": inner}
    slots = {"GET /x": {"200": {"oneOf": [{"$ref": "#/components/schemas/Outer"}]}}}
    assert parse(components, slots).slots["GET /x"]["200"].annotation == "Inner"
