"""How changes are judged: each from the caller's side, in its own direction."""

from __future__ import annotations

from typing import Any

import pytest

from scripts.diff.verdicts import Aspect, ContractChange, Direction, Impact, Layer, worst

from .documents import Document, body, changes, contract, parameter, response

STRING, INTEGER, NUMBER = {"type": "string"}, {"type": "integer"}, {"type": "number"}
TIME, ID = {"type": "string", "format": "date-time"}, {"type": "string", "format": "uuid"}
COLORS = {"type": "string", "enum": ["blue", "red"]}
FREE: Document = {"type": "object"}
BREAKING, ADDITIVE, INVISIBLE = Impact
WIRE, PYTHON = Layer


def ref(key: str) -> Document:
    return {"$ref": f"#/components/schemas/{key}"}


def array(items: Document) -> Document:
    return {"type": "array", "items": items}


def thing(fields: Document | None = None, required: list[str] | None = None, **more: Any) -> Document:
    return {"type": "object", "properties": {"id": STRING, **(fields or {})}, "required": required or [], **more}


def sending(schema: Document, schemas: Document | None = None) -> Document:
    return contract({"/things": {"post": {"operationId": "create", "requestBody": body(schema)}}}, schemas)


def returning(schema: Document, schemas: Document | None = None) -> Document:
    return contract({"/things": {"get": {"operationId": "read", "responses": {"200": response(schema)}}}}, schemas)


def with_parameters(*parameters: Document) -> Document:
    return contract({"/things": {"get": {"operationId": "read", "parameters": list(parameters)}}})


def operation(**facts: Any) -> Document:
    return contract({"/things": {"get": {"operationId": "read", **facts}}})


def one(found: tuple[ContractChange, ...]) -> ContractChange:
    """The one change that a caller can see, or else the one there is."""
    seen = [change for change in found if change.impact is not INVISIBLE] or list(found)
    assert len(seen) == 1, [(change.symbol, change.part, change.aspect, change.before, change.after) for change in seen]
    return seen[0]


# A field of a model: what was, what is, how that is judged where it is sent and where it is returned.
FIELDS = [
    pytest.param(None, STRING, ADDITIVE, ADDITIVE, id="a new field"),
    pytest.param(STRING, None, BREAKING, BREAKING, id="a field that is gone"),
    pytest.param(STRING, INTEGER, BREAKING, BREAKING, id="another type"),
    pytest.param(INTEGER, NUMBER, ADDITIVE, BREAKING, id="a wider number"),
    pytest.param(NUMBER, INTEGER, BREAKING, ADDITIVE, id="a narrower number"),
    pytest.param(STRING, {"type": ["integer", "string"]}, ADDITIVE, BREAKING, id="an additional type"),
    pytest.param({"type": ["integer", "string"]}, STRING, BREAKING, ADDITIVE, id="one type fewer"),
    pytest.param(STRING, {}, ADDITIVE, BREAKING, id="any value"),
    pytest.param({}, STRING, BREAKING, ADDITIVE, id="no longer any value"),
    pytest.param(COLORS, {**COLORS, "enum": ["blue", "green", "red"]}, ADDITIVE, ADDITIVE, id="one value more"),
    pytest.param(COLORS, {**COLORS, "enum": ["blue", "red", "x"]}, ADDITIVE, ADDITIVE, id="another value more"),
    pytest.param({**COLORS, "enum": ["blue", "red", "x"]}, COLORS, BREAKING, BREAKING, id="one value fewer"),
    pytest.param(STRING, COLORS, BREAKING, ADDITIVE, id="an enumeration instead of any string"),
    pytest.param(COLORS, STRING, ADDITIVE, ADDITIVE, id="any string instead of an enumeration"),
    pytest.param({**INTEGER, "maximum": 5}, {**INTEGER, "maximum": 9}, ADDITIVE, INVISIBLE, id="a wider bound"),
    pytest.param({**INTEGER, "minimum": 5}, {**INTEGER, "minimum": 9}, BREAKING, INVISIBLE, id="a narrower bound"),
    pytest.param(STRING, {**STRING, "maxLength": 9}, BREAKING, INVISIBLE, id="a new bound"),
    pytest.param(STRING, {**STRING, "pattern": "^a"}, BREAKING, INVISIBLE, id="a new pattern"),
    pytest.param({**STRING, "pattern": "^a"}, STRING, ADDITIVE, INVISIBLE, id="no pattern any longer"),
    pytest.param(STRING, TIME, BREAKING, BREAKING, id="a string that is a time"),
    pytest.param(ID, STRING, ADDITIVE, BREAKING, id="a UUID that is any string"),
    pytest.param(STRING, {**STRING, "format": "email"}, BREAKING, INVISIBLE, id="a string that is an e-mail address"),
    pytest.param(
        INTEGER, {**INTEGER, "format": "int64"}, INVISIBLE, INVISIBLE, id="a number with a declared number of bits"
    ),
    pytest.param({**INTEGER, "default": 1}, {**INTEGER, "default": 2}, BREAKING, INVISIBLE, id="another default"),
    pytest.param(INTEGER, {**INTEGER, "default": 2}, ADDITIVE, INVISIBLE, id="a default that is declared"),
    pytest.param(STRING, {**STRING, "deprecated": True}, ADDITIVE, ADDITIVE, id="a deprecation"),
    pytest.param(array(STRING), array(INTEGER), BREAKING, BREAKING, id="items"),
    pytest.param(FREE, {**FREE, "additionalProperties": INTEGER}, BREAKING, ADDITIVE, id="values of a map"),
    pytest.param(FREE, {**FREE, "additionalProperties": False}, BREAKING, INVISIBLE, id="no values in a map"),
    pytest.param(FREE, ref("Other"), ADDITIVE, BREAKING, id="a map that is a class"),
    pytest.param(ref("Other"), FREE, BREAKING, BREAKING, id="a class that is a map"),
    pytest.param(STRING, {"anyOf": [STRING]}, INVISIBLE, INVISIBLE, id="a different spelling of the same"),
    pytest.param({"anyOf": [STRING, INTEGER]}, {"oneOf": [INTEGER, STRING]}, INVISIBLE, INVISIBLE, id="another order"),
    pytest.param(ref("Other"), {"allOf": [ref("Other")]}, INVISIBLE, INVISIBLE, id="a reference in allOf"),
]
OTHER = {"Other": thing({"name": STRING})}


def holding(field: Document | None) -> Document:
    return thing({} if field is None else {"field": field})


@pytest.mark.parametrize(("before", "after", "sent", "returned"), FIELDS)
def test_a_field_is_judged_in_the_direction_it_goes(
    before: Document | None, after: Document | None, sent: Impact, returned: Impact
) -> None:
    for make, expected in ((sending, sent), (returning, returned)):
        old, new = (make(ref("Thing"), {**OTHER, "Thing": holding(field)}) for field in (before, after))
        found = [change for change in changes(old, new) if change.aspect is not Aspect.MODEL]
        assert worst(found) is expected, (make.__name__, found)
        assert {change.symbol for change in found} <= {"models.Thing.field", "models.Thing", "models.ThingField"}


@pytest.mark.parametrize(("before", "after", "sent", "returned"), FIELDS)
def test_a_model_that_goes_both_ways_is_judged_by_the_graver_one(
    before: Document | None, after: Document | None, sent: Impact, returned: Impact
) -> None:
    steps = []
    for field in (before, after):
        facts = {
            "operationId": "change",
            "requestBody": body(ref("Thing")),
            "responses": {"200": response(ref("Thing"))},
        }
        steps.append(contract({"/things": {"put": facts}}, {**OTHER, "Thing": holding(field)}))
    old, new = steps
    found = [change for change in changes(old, new) if change.aspect is not Aspect.MODEL]
    assert worst(found) is min(sent, returned, key=lambda impact: impact.rank)


def test_a_new_required_field_breaks_what_is_sent_and_not_what_is_returned() -> None:
    old, new = {"Thing": thing()}, {"Thing": thing({"name": STRING}, ["name"])}
    assert one(changes(sending(ref("Thing"), old), sending(ref("Thing"), new))).impact is BREAKING
    assert one(changes(returning(ref("Thing"), old), returning(ref("Thing"), new))).impact is ADDITIVE


@pytest.mark.parametrize(
    ("nullable", "required_first", "sent", "returned"),
    [
        (False, False, BREAKING, ADDITIVE),
        (False, True, ADDITIVE, BREAKING),
        (True, False, BREAKING, INVISIBLE),
        (True, True, ADDITIVE, INVISIBLE),
    ],
)
def test_what_may_be_missing_reads_as_none_as_null_does(
    nullable: bool, required_first: bool, sent: Impact, returned: Impact
) -> None:
    field = {"anyOf": [STRING, {"type": "null"}]} if nullable else STRING
    needed, free = ({"Thing": thing({"name": field}, required)} for required in (["name"], []))
    step = (needed, free) if required_first else (free, needed)
    for make, expected in ((sending, sent), (returning, returned)):
        old, new = (make(ref("Thing"), schemas) for schemas in step)
        change = one(changes(old, new))
        assert (change.aspect, change.impact) == (Aspect.REQUIRED, expected)


@pytest.mark.parametrize(("required", "returned"), [(["name"], BREAKING), ([], INVISIBLE)])
def test_null_matters_only_where_nothing_read_as_none_before(required: list[str], returned: Impact) -> None:
    old, new = (
        returning(ref("Thing"), {"Thing": thing({"name": field}, required)})
        for field in (STRING, {"anyOf": [STRING, {"type": "null"}]})
    )
    assert one(changes(old, new)).impact is returned


def test_a_value_that_is_no_longer_returned_breaks_only_code_that_names_it() -> None:
    old, new = (
        returning(ref("Color"), {"Color": {"type": "string", "enum": values}})
        for values in (["a", "b", "c"], ["a", "b"])
    )
    change = one(changes(old, new))
    assert (change.symbol, change.before, change.impact, change.layer) == ("models.Color", "c", BREAKING, PYTHON)


def test_a_change_lists_whom_it_affects() -> None:
    paths = {
        "/things": {
            "get": {"operationId": "read", "responses": {"200": response(array(ref("Thing")))}},
            "post": {"operationId": "create", "requestBody": body(ref("Thing"))},
        },
        "/others": {"get": {"operationId": "look", "tags": ["others"]}},
    }
    old, new = (
        contract(paths, {"Box": thing({"thing": ref("Thing")}), "Thing": schema})
        for schema in (thing({"x": STRING}), thing())
    )
    change = one(changes(old, new))
    assert (change.symbol, change.resource) == ("models.Thing.x", "things")
    assert change.routes == ("GET /things", "POST /things")
    assert change.methods == ("things.create", "things.list")
    assert change.directions == (Direction.REQUEST, Direction.RESPONSE)


def test_a_model_that_no_remaining_operation_uses_affects_nobody() -> None:
    old, new = (contract({"/x": {"get": {}}}, {"Thing": schema}) for schema in (thing({"x": STRING}), thing()))
    assert one(changes(old, new)).impact is INVISIBLE


def test_a_change_inside_a_recursive_model_is_reported_once() -> None:
    old, new = (
        returning(ref("Node"), {"Node": thing({"children": array(ref("Node")), "value": value})})
        for value in (STRING, INTEGER)
    )
    assert one(changes(old, new)).symbol == "models.Node.value"


def test_a_component_without_a_class_is_reported_where_it_is_used() -> None:
    old, new = (
        sending(ref("Thing"), {"Name": name, "Thing": thing({"name": ref("Name")})})
        for name in ({**STRING, "maxLength": 9}, {**STRING, "maxLength": 5})
    )
    change = one(changes(old, new))
    assert (change.symbol, change.part, change.impact) == ("models.Thing.name", "maxLength", BREAKING)


def test_a_class_that_replaces_another_is_judged_by_what_it_holds() -> None:
    held = {"Old": thing({"name": STRING}), "Same": thing({"name": STRING}), "Less": thing()}
    for key, layer in (("Same", PYTHON), ("Less", WIRE)):
        found = changes(returning(array(ref("Old")), held), returning(array(ref(key)), held))
        change = next(change for change in found if change.aspect is Aspect.TYPE)
        assert (change.symbol, change.part) == ("things.list", "response")
        assert (change.before, change.after) == ("list[Old]", f"list[{key}]")
        assert (change.impact, change.layer) == (BREAKING, layer)


# Operations

PARAMETERS = [
    pytest.param([], [parameter("limit", INTEGER)], ADDITIVE, Aspect.PARAMETER, id="a new optional one"),
    pytest.param([], [parameter("limit", INTEGER, required=True)], BREAKING, Aspect.PARAMETER, id="a required one"),
    pytest.param([parameter("limit", INTEGER)], [], BREAKING, Aspect.PARAMETER, id="one that is gone"),
    pytest.param(
        [parameter("limit", INTEGER)],
        [parameter("limit", INTEGER, required=True)],
        BREAKING,
        Aspect.REQUIRED,
        id="required now",
    ),
    pytest.param(
        [parameter("limit", INTEGER)],
        [parameter("limit", {"anyOf": [INTEGER, {"type": "null"}]})],
        INVISIBLE,
        Aspect.NULL,
        id="null, which is not sent",
    ),
    pytest.param(
        [parameter("limit", {**INTEGER, "maximum": 9})],
        [parameter("limit", {**INTEGER, "maximum": 5})],
        BREAKING,
        Aspect.BOUND,
        id="a lower limit",
    ),
    pytest.param(
        [parameter("limit", INTEGER)],
        [parameter("limit", INTEGER, deprecated=True)],
        ADDITIVE,
        Aspect.DEPRECATED,
        id="deprecated",
    ),
    pytest.param(
        [parameter("limit", array(STRING))],
        [parameter("limit", array(STRING), style="form", explode=False)],
        INVISIBLE,
        Aspect.SPELLING,
        id="a different serialization, which the package handles",
    ),
]


@pytest.mark.parametrize(("before", "after", "impact", "aspect"), PARAMETERS)
def test_a_parameter_is_judged(before: list[Any], after: list[Any], impact: Impact, aspect: Aspect) -> None:
    found = changes(with_parameters(*before), with_parameters(*after))
    assert {change.symbol for change in found} == {"things.get(limit=)"}
    assert (worst(found), found[0].aspect) == (impact, aspect)


CSV, STREAM = "text/csv", "text/event-stream"
KEY: Document = {"API-Key": []}
TOKEN: Document = {"Bearer-Auth": []}
WORKSPACE: Document = {"Tenant-ID": []}
ORGANIZATION: Document = {"Organization-ID": []}
BOTH = {"description": "", "content": response(FREE)["content"] | response(FREE, STREAM)["content"]}
ANSWER, OTHER_ANSWER = {"responses": {"200": response(FREE)}}, {"responses": {"200": response(FREE, CSV)}}
OPERATIONS = [
    pytest.param({}, {"deprecated": True}, ADDITIVE, Aspect.DEPRECATED, id="deprecated"),
    pytest.param({}, {"operationId": "read_v2"}, INVISIBLE, Aspect.OPERATION_ID, id="another operation id"),
    pytest.param({}, {"x-langsmith-safe": False}, INVISIBLE, Aspect.SAFE, id="not safe"),
    pytest.param({"security": [KEY]}, {"security": [KEY, WORKSPACE]}, BREAKING, Aspect.SCOPE, id="needs a workspace"),
    pytest.param({"security": [KEY, WORKSPACE]}, {"security": [KEY]}, ADDITIVE, Aspect.SCOPE, id="needs none"),
    pytest.param(
        {"security": [KEY, WORKSPACE]}, {"security": [KEY, ORGANIZATION]}, BREAKING, Aspect.SCOPE, id="another scope"
    ),
    pytest.param(
        {"security": [KEY, TOKEN, WORKSPACE]},
        {"security": [TOKEN, WORKSPACE]},
        BREAKING,
        Aspect.SECURITY,
        id="refuses API keys",
    ),
    pytest.param(
        {"security": [TOKEN, WORKSPACE]}, {"security": [KEY, TOKEN, WORKSPACE]}, ADDITIVE, Aspect.SECURITY, id="keys"
    ),
    pytest.param({}, {"requestBody": body(FREE)}, BREAKING, Aspect.BODY, id="a required body"),
    pytest.param({}, {"requestBody": body(FREE, required=False)}, ADDITIVE, Aspect.BODY, id="an optional body"),
    pytest.param({"requestBody": body(FREE)}, {}, BREAKING, Aspect.BODY, id="no longer a body"),
    pytest.param(
        {"requestBody": body(FREE, required=False)}, {"requestBody": body(FREE)}, BREAKING, Aspect.REQUIRED, id="needed"
    ),
    pytest.param(
        {"requestBody": body(FREE)},
        {"requestBody": {"required": True, "content": body(FREE)["content"] | body(FREE, CSV)["content"]}},
        INVISIBLE,
        Aspect.MEDIA_TYPE,
        id="an additional way to send it",
    ),
    pytest.param(
        {"responses": {"200": response(STRING)}},
        {"responses": {"201": response(STRING)}},
        ADDITIVE,
        Aspect.STATUS,
        id="another success, read the same way",
    ),
    pytest.param(
        {"responses": {"200": response(STRING)}},
        {"responses": {"200": response(STRING), "202": response(STRING)}},
        ADDITIVE,
        Aspect.STATUS,
        id="one more success that returns the same",
    ),
    pytest.param(
        {"responses": {"200": response(STRING)}},
        {"responses": {"200": response(STRING), "204": {"description": ""}}},
        BREAKING,
        Aspect.STATUS,
        id="one more success that returns nothing",
    ),
    pytest.param(
        {"responses": {"200": response(STRING)}},
        {"responses": {"200": response(STRING), "403": response(STRING)}},
        INVISIBLE,
        Aspect.ERROR_STATUS,
        id="an error that is declared",
    ),
    pytest.param(
        {"responses": {"200": response(STRING), "403": response(STRING)}},
        {"responses": {"200": response(STRING), "403": response(INTEGER)}},
        INVISIBLE,
        Aspect.ERROR_BODY,
        id="an error of another shape",
    ),
    pytest.param(
        ANSWER,
        OTHER_ANSWER,
        BREAKING,
        Aspect.MEDIA_TYPE,
        id="another media type",
    ),
    pytest.param(
        {"responses": {"200": response(FREE)}},
        {"responses": {"200": BOTH}},
        ADDITIVE,
        Aspect.MEDIA_TYPE,
        id="a stream in addition",
    ),
    pytest.param(
        {"responses": {"200": response(STRING)}},
        {"responses": {"200": {**response(STRING), "headers": {"X-Total": {"schema": INTEGER}}}}},
        ADDITIVE,
        Aspect.HEADER,
        id="a new header",
    ),
    pytest.param(
        {"responses": {"200": response(STRING)}},
        {"responses": {"302": {"description": ""}}},
        BREAKING,
        Aspect.REDIRECT,
        id="a redirect",
    ),
]


@pytest.mark.parametrize(("before", "after", "impact", "aspect"), OPERATIONS)
def test_an_operation_is_judged(before: Document, after: Document, impact: Impact, aspect: Aspect) -> None:
    found = changes(operation(**before), operation(**after))
    assert worst(found) is impact
    assert aspect in {change.aspect for change in found if change.impact is impact}
    assert all(change.symbol.startswith("things.get") for change in found)


def test_an_operation_that_is_gone_breaks_and_a_new_one_does_not() -> None:
    one_only = contract({"/a": {"get": {"operationId": "read"}}})
    both = contract({"/a": {"get": {"operationId": "read"}, "post": {"operationId": "create"}}})
    assert one(changes(both, one_only)).impact is BREAKING
    new = one(changes(one_only, both))
    assert (new.symbol, new.after, new.impact) == ("things.create", "POST /a", ADDITIVE)


def test_losing_its_pages_breaks_an_operation_and_gaining_them_does_not() -> None:
    listed = response(array(STRING))
    pages, limited = (
        operation(responses={"200": listed}, parameters=[parameter(name, INTEGER) for name in names])
        for names in (["limit", "offset"], ["limit"])
    )
    lost = next(change for change in changes(pages, limited) if change.aspect is Aspect.PAGINATION)
    gained = next(change for change in changes(limited, pages) if change.aspect is Aspect.PAGINATION)
    assert (lost.impact, lost.layer, gained.impact) == (BREAKING, PYTHON, ADDITIVE)


def test_what_is_defined_inside_a_component_is_compared_where_it_is_defined() -> None:
    old, new = (
        returning(
            ref("Holder"),
            {
                "Holder": {
                    **thing({"inner": {"$ref": "#/components/schemas/Holder/$defs/Inner"}}),
                    "$defs": {
                        "Inner": thing({"size": size, "again": {"$ref": "#/components/schemas/Holder/$defs/Inner"}})
                    },
                }
            },
        )
        for size in (STRING, INTEGER)
    )
    change = one(changes(old, new))
    assert (change.symbol, change.aspect) == ("models.HolderDefInner.size", Aspect.TYPE)
    assert change.pointers == (("/components/schemas/Holder/$defs/Inner/properties/size",),) * 2


def test_values_that_python_has_no_type_for_are_compared_too() -> None:
    old, new = (sending({"type": ["integer", "string"], "enum": values}) for values in ([1, 2, "a"], [1, 2]))
    assert worst(changes(old, new)) is BREAKING
    old, new = (sending(ref("Thing"), {"Thing": thing({"x": {"enum": values}})}) for values in ([1.5, 2.5], [1.5]))
    assert worst(changes(old, new)) is BREAKING


def test_a_type_beside_alternatives_is_a_constraint() -> None:
    union = {"anyOf": [STRING, INTEGER]}
    change = one(changes(sending(union), sending({**union, "type": "string"})))
    assert (change.part, change.impact) == ("type", BREAKING)


def test_different_wording_is_not_a_change() -> None:
    schemas = {"Thing": thing({"name": {"type": "string", "description": "One text.", "title": "Name"}})}
    reworded = {"Thing": thing({"name": {"type": "string", "description": "Another.", "example": "x"}})}
    assert changes(returning(ref("Thing"), schemas), returning(ref("Thing"), reworded)) == ()
