"""What holds for distilling any document, not only for those we thought of.

A document is generated with a mark in every object that may carry texts. ``worded`` then puts texts there, so that one
set of facts can be said in many words.
"""

import json
import random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from scripts import PipelineError
from scripts.document.contract import dump
from scripts.document.distil import distil

PROSE = "Some sentence about it."
MARK = "\N{PILCROW SIGN}"  # marks an object that may carry texts; no keyword and no name is spelled so
TEXTS = {
    "description": PROSE,
    "summary": PROSE,
    "title": PROSE,
    "example": {"type": PROSE},
    "examples": [PROSE],
    "externalDocs": {"url": "https://docs.example", "description": PROSE},
    "x-notes": {"by": PROSE},
    "$comment": PROSE,
}

# Names that are also keywords are what a careless pruning would take for texts.
names = st.sampled_from(["title", "description", "example", "examples", "default", "summary", "items", "a", "b/c~d"])
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text("ab", max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=3),
    max_leaves=5,
)


Strategies = dict[str, st.SearchStrategy[Any]]


def marked(required: Strategies, optional: Strategies | None = None) -> st.SearchStrategy[dict[str, Any]]:
    mark: Strategies = {MARK: st.none()}
    return st.fixed_dictionaries(mark | required, optional=optional or {})


def composed(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return marked(
        {},
        {
            "properties": st.dictionaries(names, inner, max_size=3),
            "items": inner,
            "anyOf": st.lists(inner, min_size=1, max_size=3),
            "additionalProperties": inner | st.booleans(),
            "required": st.lists(names, max_size=3),
        },
    )


leaves = marked(
    {},
    {
        "type": st.sampled_from(["string", "array", "object"]) | st.just(["null", "integer"]),
        "default": values,
        "const": values,
        "enum": st.lists(values, min_size=1, max_size=4),
        "nullable": st.booleans(),
        "maximum": st.integers(),
    },
)
schemas = st.recursive(leaves, composed, max_leaves=6)
contents = st.dictionaries(st.sampled_from(["application/json", "text/csv"]), marked({"schema": schemas}), max_size=2)
operations = marked(
    {"responses": st.dictionaries(st.sampled_from(["200", "default"]), marked({"content": contents}), max_size=2)},
    {
        "parameters": st.lists(
            marked(
                {"name": names.filter(str.isalpha), "in": st.sampled_from(["query", "path", "header"])},
                {"schema": schemas},
            ),
            max_size=3,
        ),
        "requestBody": marked({"content": contents}),
        "deprecated": st.booleans(),
        "security": st.lists(st.just({"API Key": []}) | st.just({"Other": []}), max_size=2),
    },
)
documents = st.fixed_dictionaries(
    {
        "openapi": st.sampled_from(["3.0.3", "3.1.0"]),
        "info": marked({"version": st.just("1")}),
        "paths": st.dictionaries(
            st.sampled_from(["/", "/{a}", "/{a}/{title}"]),
            marked({}, {"get": operations, "post": operations}),
            min_size=1,
            max_size=2,
        ),
        "components": st.fixed_dictionaries({"schemas": st.dictionaries(names, schemas, max_size=3)}),
    }
)


def worded(facts: Any, chance: random.Random, share: float) -> Any:
    """The facts with texts in a share of the marked objects, the keys of these in any order."""
    if isinstance(facts, list):
        return [worded(item, chance, share) for item in facts]
    if not isinstance(facts, dict):
        return facts
    items = [(key, worded(value, chance, share)) for key, value in facts.items() if key != MARK]
    if MARK in facts:
        items += [(key, value) for key, value in TEXTS.items() if chance.random() < share]
        chance.shuffle(items)
    return dict(items)


@settings(max_examples=50, deadline=None)
@given(documents, st.randoms(use_true_random=False))
def test_the_wording_of_a_document_never_reaches_its_contract(facts: dict[str, Any], chance: random.Random) -> None:
    wordless = dump(distil(worded(facts, chance, 0)).contract)
    wordy = dump(distil(worded(facts, chance, 1)).contract)
    some_words = dump(distil(worded(facts, chance, 0.5)).contract)
    assert wordless == wordy == some_words
    assert PROSE.encode() not in wordy


@settings(max_examples=50, deadline=None)
@given(documents, st.randoms(use_true_random=False))
def test_a_contract_distils_to_itself_without_repair(facts: dict[str, Any], chance: random.Random) -> None:
    contract = distil(worded(facts, chance, 0.5)).contract
    again = distil(json.loads(dump(contract)))
    assert dump(again.contract) == dump(contract)
    assert again.repairs == {}


@settings(max_examples=50, deadline=None)
@given(st.dictionaries(names, leaves, min_size=1))
def test_no_property_is_lost_whatever_its_name(properties: dict[str, Any]) -> None:
    wordless = worded(properties, random.Random(0), 0)
    document = {"openapi": "3.1.0", "paths": {"/": {}}, "components": {"schemas": {"Thing": {"properties": wordless}}}}
    assert distil(document).contract["components"]["schemas"]["Thing"]["properties"].keys() == properties.keys()


@settings(max_examples=200, deadline=None)
@given(documents, values, st.randoms(use_true_random=False))
def test_anything_in_any_place_ends_in_a_contract_or_a_clear_error(
    facts: dict[str, Any], value: Any, chance: random.Random
) -> None:
    document = worded(facts, chance, 0)
    holder: Any = document
    while True:  # down a random way, then a value nobody expects
        key = chance.choice(list(holder) if isinstance(holder, dict) else range(len(holder)))
        if not isinstance(holder[key], dict | list) or not holder[key] or chance.random() < 0.2:
            break
        holder = holder[key]
    holder[key] = value
    try:
        contract = distil(document).contract
    except PipelineError:
        return
    assert dump(distil(contract).contract) == dump(contract)
