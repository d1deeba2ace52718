"""Names of classes: where they come from, that they never change, and when a component counts as renamed."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scripts import PipelineError
from scripts.document.normalize import normalize
from scripts.naming.classes import RESERVED_CLASSES, name_classes
from scripts.naming.lock import Names, Renaming
from scripts.naming.methods import name_operations
from tests.unit.odd_document import json_content, parameter, ref

Json = dict[str, Any]
TEXT = {"type": "string"}


def a_class(*names: str) -> Json:
    """Return an object schema with the given properties."""
    return {"type": "object", "properties": dict.fromkeys(names, TEXT)}


def contract(components: Json | None = None, **operations: Json) -> Json:
    """Return a contract with components and operations: ``contract(get={...})`` is GET /x."""
    made = {
        method: {"operationId": "call", "tags": ["t"], "responses": {}} | operation
        for method, operation in operations.items()
    }
    return {"paths": {"/x": made}, "components": {"schemas": components or {}}}


def named(document: Json, lock: Names | None = None) -> tuple[Json, dict[str, str], list[Renaming]]:
    """Return the components by class, the component keys by class, and the renamings."""
    lock = lock if lock is not None else Names()
    operation_names, _ = name_operations(document, lock)
    found, keys, renamings = name_classes(normalize(document)[0], operation_names, lock)
    return found["components"]["schemas"], keys, renamings


def classes(components: Json, lock: Names | None = None) -> dict[str, str]:
    """Return the classes by component key."""
    return {key: name for name, key in named(contract(components), lock)[1].items()}


# Names


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("TracerSession", "TracerSession"),
        ("alerts.AlertRule", "AlertRule"),
        ("alerts.CreateAlertRuleRequest", "CreateAlertRuleRequest"),
        ("alerts.ErrorResponse", "AlertErrorResponse"),
        ("data_planes.Status", "DataPlaneStatus"),
        ("ttl_settings.TTLSettings", "TTLSettings"),
        ("app__schemas__Widget", "Widget"),
        ("_Private", "Private"),
        ("alerts.3D", "Alert3D"),
        ("3D.point-cloud", "Model3DPointCloud"),
        ("Body_upload_api_v1_datasets_upload_post", "UploadBody"),
        ("3D", "Model3D"),
        ("имя", "ModelModel"),
        ("None", "NoneModel"),
        ("Mapping", "MappingModel"),
        ("resource", "ResourceModel"),
    ],
)
def test_a_class_is_named_after_the_key_of_its_component(key: str, name: str) -> None:
    assert classes({key: a_class("a")}) == {key: name}


@pytest.mark.parametrize(
    ("components", "expected"),
    [
        (["tools.Tool", "Tool"], {"Tool": "Tool", "tools.Tool": "ToolsTool"}),
        (["a.ToolError", "tools.ToolError"], {"a.ToolError": "AToolError", "tools.ToolError": "ToolError"}),
        (
            ["app__one__Widget", "app__two__Widget"],
            {"app__one__Widget": "Widget", "app__two__Widget": "AppTwoWidget"},
        ),
    ],
)
def test_if_a_name_is_taken_the_namespace_is_added(components: list[str], expected: dict[str, str]) -> None:
    assert classes({key: a_class(key) for key in components}) == expected


def test_an_overlay_can_set_the_names_of_classes_and_namespaces() -> None:
    document = contract({"Odd": a_class("a"), "Taken": a_class("b"), "internal.Error": a_class("c"), "x.Y": a_class()})
    document["x-langsmith-classes"] = {"Odd": "Taken", "NotThere": "Gone"}
    document["x-langsmith-namespaces"] = {"internal": "", "x": "big_things"}

    _, keys, _ = named(document)

    assert keys == {"Taken": "Odd", "Taken2": "Taken", "Error": "internal.Error", "BigThingY": "x.Y"}


@pytest.mark.parametrize("name", ["lower", "With Space", "Mapping", ""])
def test_an_overlay_with_an_invalid_class_name_is_rejected(name: str) -> None:
    document = contract({"Odd": a_class("a")})
    document["x-langsmith-classes"] = {"Odd": name}

    with pytest.raises(PipelineError, match="x-langsmith-classes of Odd"):
        named(document)


def test_the_body_that_fastapi_generates_for_a_form_is_named_after_its_operation() -> None:
    key = "Body_call_api_v1_x_post"
    operation = {"requestBody": {"content": {"multipart/form-data": {"schema": ref(key)}}}}

    _, keys, _ = named(contract({key: a_class("a")}, post=operation))

    assert keys == {"TCallBody": key}


def test_names_that_differ_only_in_case_are_numbered() -> None:
    assert classes({"FooBar": a_class("a"), "Foobar": a_class("b"), "foo_bar": a_class("c")}) == {
        "FooBar": "FooBar",
        "Foobar": "Foobar2",
        "foo_bar": "FooBar3",
    }


def test_an_inline_schema_is_named_after_its_place() -> None:
    thing = {
        "properties": {
            "settings": a_class("color"),
            "items": {"type": "array", "items": a_class("a")},
            "by_id": {"type": "object", "additionalProperties": a_class("a")},
            "maybe": {"anyOf": [a_class("a"), {"type": "null"}]},
            "either": {"anyOf": [a_class("a"), a_class("b")]},
            "pair": {"type": "array", "prefixItems": [a_class("a")], "items": False},
            "mode": {"enum": ["on", "off"]},
        }
    }
    operation = {
        "parameters": [parameter("sort", schema={"enum": ["up", "down"]})],
        "requestBody": {"content": json_content(a_class("a"))},
        "responses": {"200": {"content": json_content(a_class("a"))}, "404": {"content": json_content(a_class("b"))}},
    }
    lock = Names()

    found, _, _ = named(contract({"Thing": thing}, post=operation), lock)

    assert lock.models == {
        "#/components/schemas/Thing": "Thing",
        "Thing.settings": "ThingSettings",
        "Thing.items []": "ThingItemsItem",
        "Thing.by_id {}": "ThingByIdValue",
        "Thing.maybe": "ThingMaybe",
        "Thing.either |1": "ThingEither1",
        "Thing.either |2": "ThingEither2",
        "Thing.pair [0]": "ThingPairItem0",
        "Thing.mode": "ThingMode",
        "POST /x query sort": "TCallSort",
        "POST /x body": "TCallBody",
        "POST /x 200": "TCallResponse",
        "POST /x 404": "TCallError404",
    }
    assert found.keys() == set(lock.models.values())
    assert found["Thing"]["properties"]["maybe"] == {"anyOf": [ref("ThingMaybe"), {"type": "null"}]}


def test_allowing_null_does_not_rename_a_class() -> None:
    lock = Names()
    named(contract({"Thing": {"properties": {"settings": a_class("a")}}}), lock)

    found, _, _ = named(
        contract({"Thing": {"properties": {"settings": {"anyOf": [a_class("a"), {"type": "null"}]}}}}), lock
    )

    assert found.keys() == {"Thing", "ThingSettings"}


def test_a_composition_has_the_properties_of_its_parts_and_shares_their_classes() -> None:
    base = {"properties": {"id": TEXT, "mode": {"enum": ["on", "off"]}}, "required": ["id"]}
    more = {"properties": {"extra": {"enum": ["a", "b"]}, "id": {}}, "required": ["extra"]}

    found, _, _ = named(contract({"Base": base, "Composed": {"allOf": [ref("Base"), more]}}))

    assert found["Composed"] == {
        "type": "object",
        "properties": {"id": TEXT, "mode": ref("BaseMode"), "extra": ref("ComposedExtra")},
        "required": ["extra", "id"],
    }
    assert found.keys() == {"Base", "BaseMode", "Composed", "ComposedExtra"}


def test_a_discriminator_maps_to_classes_and_the_tag_of_an_unmapped_one_is_its_key() -> None:
    pet = {
        "oneOf": [ref("the.Cat"), ref("Dog")],
        "discriminator": {"propertyName": "kind", "mapping": {"meow": "#/components/schemas/the.Cat"}},
    }

    found, _, _ = named(contract({"Pet": pet, "the.Cat": a_class("kind"), "Dog": a_class("kind")}))

    assert found["Pet"]["discriminator"]["mapping"] == {"meow": "TheCat", "Dog": "Dog"}


# Classes of resources


def resources(document: Json, lock: Names) -> dict[str, str]:
    named(document, lock)
    return lock.resources


def test_the_classes_of_a_resource_are_named_after_it() -> None:
    assert resources(contract(get={"tags": ["run_rules"]}), Names()) == {"run_rules": "RunRules"}


@pytest.mark.parametrize(
    ("tag", "component", "expected"),
    [
        ("widgets", "Widgets", "WidgetsResource"),
        ("widgets", "AsyncWidgets", "WidgetsResource"),
        ("resources", "Other", "ResourcesResource"),
        ("resource", "Other", "ResourceResource"),
    ],
)
def test_a_new_resource_does_not_take_the_name_of_a_model(tag: str, component: str, expected: str) -> None:
    found = resources(contract({component: a_class("a")}, get={"tags": [tag]}), Names())
    assert list(found.values()) == [expected]


def test_a_new_model_does_not_take_the_name_of_an_existing_resource() -> None:
    lock = Names()
    resources(contract(get={"tags": ["widgets"]}), lock)

    found, _, _ = named(contract({"Widgets": a_class("a")}, get={"tags": ["widgets"]}), lock)

    assert found.keys() == {"Widgets2"}
    assert lock.resources == {"widgets": "Widgets"}


def test_resources_with_colliding_class_names_get_different_ones() -> None:
    document = contract(get={"tags": ["widgets"]}, post={"tags": ["async_widgets"]})

    found = resources(document, Names())

    assert found == {"async_widgets": "AsyncWidgets", "widgets": "WidgetsResource"}


# Renamed components


def renamed(before: Json, after: Json) -> dict[str, str]:
    """Return the old key of each renamed component, by new key."""
    lock = Names()
    named(contract(before), lock)
    _, _, renamings = named(contract(after), lock)
    return {renaming.new: renaming.old for renaming in renamings}


BIG = ("a", "b", "c")


def test_a_component_of_the_same_shape_under_another_key_keeps_its_class() -> None:
    lock = Names()
    named(contract({"Old": a_class(*BIG)}), lock)

    _, keys, renamings = named(contract({"New": a_class(*BIG)}), lock)

    assert keys == {"Old": "New"}
    assert renamings == [Renaming("model", "Old", "New", "Old")]


def test_an_enumeration_of_the_same_values_under_another_key_keeps_its_class() -> None:
    assert renamed({"Old": {"enum": ["a", "b", "c"]}}, {"New": {"enum": ["a", "b", "c"]}}) == {"New": "Old"}


def test_the_inline_classes_of_a_renamed_component_keep_their_names() -> None:
    lock = Names()
    shape = {"properties": {"a": TEXT, "b": TEXT, "c": {"type": "array", "items": a_class("d")}}}
    named(contract({"Old": shape}), lock)

    found, _, _ = named(contract({"New": shape}), lock)

    assert found.keys() == {"Old", "OldCItem"}


def test_a_renamed_component_that_refers_to_another_renamed_one_is_recognized() -> None:
    def shapes(item: str, page: str) -> Json:
        return {
            item: a_class(*BIG),
            page: {"properties": {"items": {"type": "array", "items": ref(item)}, "a": TEXT, "b": TEXT}},
        }

    assert renamed(shapes("Item", "ItemPage"), shapes("Thing", "ThingPage")) == {
        "Thing": "Item",
        "ThingPage": "ItemPage",
    }


def test_a_renamed_recursive_component_is_recognized() -> None:
    def tree(key: str) -> Json:
        return {key: {"properties": {"name": TEXT, "size": TEXT, "children": {"type": "array", "items": ref(key)}}}}

    assert renamed(tree("Tree"), tree("Node")) == {"Node": "Tree"}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param({"OneError": a_class("error")}, {"OtherError": a_class("error")}, id="too few properties"),
        pytest.param({"Order": {"enum": ["asc", "desc"]}}, {"Sort": {"enum": ["asc", "desc"]}}, id="too few values"),
        pytest.param(
            {"Texts": {"type": "array", "items": TEXT}}, {"Names": {"type": "array", "items": TEXT}}, id="not a class"
        ),
        pytest.param({"A": a_class(*BIG)}, {"B": a_class(*BIG), "C": a_class(*BIG)}, id="two new ones"),
        pytest.param({"A": a_class(*BIG), "B": a_class(*BIG)}, {"C": a_class(*BIG)}, id="two removed ones"),
        pytest.param(
            {"A": a_class(*BIG), "B": a_class(*BIG)},
            {"B": a_class(*BIG), "C": a_class(*BIG)},
            id="a surviving one has the same shape",
        ),
        pytest.param({"A": a_class(*BIG)}, {"B": a_class(*BIG, "d")}, id="another shape"),
        pytest.param({"A": a_class(*BIG)}, {"A": a_class(*BIG), "B": a_class(*BIG)}, id="nothing was removed"),
        pytest.param(
            {"Foos": {"properties": {"items": ref("Foo"), "a": TEXT, "b": TEXT}}, "Foo": a_class("x")},
            {"Bars": {"properties": {"items": ref("Bar"), "a": TEXT, "b": TEXT}}, "Bar": a_class("y")},
            id="an envelope around another component",
        ),
    ],
)
def test_a_match_that_may_be_a_coincidence_is_not_a_renaming(before: Json, after: Json) -> None:
    assert renamed(before, after) == {}


def test_a_component_that_is_renamed_and_renamed_back_keeps_its_class() -> None:
    lock = Names()

    for _ in range(2):
        assert classes({"Old": a_class(*BIG)}, lock) == {"Old": "Old"}
        assert classes({"New": a_class(*BIG)}, lock) == {"New": "Old"}


def test_a_component_that_returns_beside_its_successor_gets_a_new_class() -> None:
    lock = Names()
    shape = {"properties": {"a": TEXT, "b": TEXT, "c": a_class("d")}}
    classes({"Old": shape}, lock)
    classes({"New": shape}, lock)

    found, keys, _ = named(contract({"Old": shape, "New": shape}), lock)

    assert keys == {"Old": "New", "Old2": "Old"}
    assert found.keys() == {"Old", "Old2", "OldC", "Old2C"}


# Properties of any document

properties = st.dictionaries(
    st.sampled_from(["a", "b", "c", "d"]),
    st.sampled_from([TEXT, {"enum": ["x", "y"]}, a_class("e"), {"type": "array", "items": a_class("e")}]),
    min_size=1,
)
components = st.dictionaries(
    st.sampled_from(["Foo", "foo", "FooA", "Bar", "T", "Call"]),
    properties.map(lambda held: {"type": "object", "properties": held}),
    max_size=4,
)
operations = st.dictionaries(
    st.sampled_from(["get", "post"]),
    st.fixed_dictionaries(
        {"operationId": st.sampled_from(["call", "foo"]), "tags": st.sampled_from([["t"], ["Foo"], ["bar"]])},
        optional={
            "requestBody": components.map(
                lambda held: {"content": json_content({"type": "object", "properties": held})}
            )
        },
    ),
    max_size=2,
)
documents = st.builds(lambda held, made: contract(held, **made), components, operations)


def class_by_place(document: Json, lock: Names) -> dict[str, str]:
    """Return the classes of a document, by place."""
    found, _, _ = named(document, lock)
    return {place: name for place, name in lock.models.items() if name in found and is_here(place, document)}


def is_here(place: str, document: Json) -> bool:
    key = place.removeprefix("#/components/schemas/")
    return key in document["components"]["schemas"]


@settings(deadline=None)
@given(st.lists(documents, min_size=2, max_size=5))
def test_surviving_classes_never_change_and_the_lock_only_grows(versions: list[Json]) -> None:
    lock = Names()
    before: dict[str, str] = {}
    for version in versions:
        locked = copy.deepcopy(lock)
        after = class_by_place(version, lock)
        assert {place: after[place] for place in before.keys() & after.keys()} == {
            place: before[place] for place in before.keys() & after.keys()
        }
        assert lock.resources.items() >= locked.resources.items()
        assert set(lock.models.values()) >= set(locked.models.values())
        # The one exception: a component that was renamed and has returned.
        passed_on = {f"#/components/schemas/{key}" for key in locked.renamed}
        assert {place: name for place, name in locked.models.items() if lock.models.get(place) != name}.keys() <= {
            place for place in locked.models if place in passed_on or place.partition(".")[0] in locked.renamed
        }
        before = after


@settings(deadline=None)
@given(documents, documents)
def test_going_back_to_a_document_restores_its_classes(one: Json, other: Json) -> None:
    lock = Names()
    first, _, _ = named(one, lock)
    named(other, lock)

    again, _, _ = named(one, lock)

    assert again == first


@settings(deadline=None)
@given(documents)
def test_every_class_like_schema_gets_a_class_of_its_own(document: Json) -> None:
    lock = Names()

    found, keys, _ = named(document, lock)

    assert found.keys() == set(lock.models.values())
    assert len(keys) == len(document["components"]["schemas"])
    every = [*found, *(prefix + name for name in lock.resources.values() for prefix in ("", "Async"))]
    assert len(set(every)) == len(every)
    assert len({name.lower() for name in found}) == len(found)
    assert not RESERVED_CLASSES & set(every)
