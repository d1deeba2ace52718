"""The filter language: what it selects of each kind of record, and what it refuses."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from langsmith_ext.testing._service.filtering import FIELDS
from langsmith_ext.testing._service.filtering.grammar import MAX_DEPTH, FilterError, Literal, parse

from .conftest import Api
from .runs import at, new_id, project, run

THREAD = "7e57ab1e-0000-4000-8000-000000000007"


@pytest.fixture
def runs(api: Api) -> dict[str, dict[str, Any]]:
    """A trace of two runs, and another of one."""
    root = run(
        "Chat bot",
        tags=["nightly", "beta"],
        inputs={"question": "Where is Paris?", "messages": [{"role": "user", "content": "hello world"}]},
        outputs={"usage_metadata": {"input_tokens": 7, "output_tokens": 5}},
        extra={"metadata": {"team": "x", "owner": "y", "level": 3, "thread_id": THREAD, "nested": {"deep": True}}},
    )
    llm = run("gpt_4", run_type="llm", parent_run_id=root["id"], end_time=at(0.1), error="Out of tokens")
    other = run("gptx4", start_time=at(10), end_time=None, outputs={"answer": "In 100% of cases"})
    for one in (root, llm, other):
        api("POST", "/runs", 202, json=one)
    for key, score, source in (("good", 0.9, "api"), ("bad", 0.2, "app")):
        given = {"run_id": root["id"], "key": key, "score": score, "feedback_source": {"type": source}}
        api("POST", "/api/v1/feedback", json={**given, "comment": f"{key} one"})
    return {"root": root, "llm": llm, "other": other}


def names(api: Api, runs: dict[str, dict[str, Any]], **filters: str) -> list[str]:
    """Return which of the runs a query selects."""
    found = api("POST", "/api/v1/runs/query", json={"session": [project(api)["id"]], **filters})["runs"]
    labels = {one["id"]: label for label, one in runs.items()}
    return sorted(labels[one["id"]] for one in found)


TEAM_X = 'eq(metadata_key, "team"), eq(metadata_value, "x")'
OWNER_Y = 'eq(metadata_key, "owner"), eq(metadata_value, "y")'
SELECTED = [
    ('eq(name, "Chat bot")', "root"),
    ("eq(name, 'Chat bot')", "root"),
    ('eq("name", "Chat bot")', "root"),
    ('neq(name, "Chat bot")', "llm other"),
    ('in(name, ["gpt_4", "gptx4"])', "llm other"),
    ('like(name, "gpt%")', "llm other"),
    ('like(name, "gpt\\\\_4")', "llm"),
    ('like(name, "gpt_4")', "llm other"),
    ('like(name, "gpt")', ""),
    ('like(name, "%bot")', "root"),
    ('search(name, "bot")', "root"),
    ('eq(run_type, "llm")', "llm"),
    ('in(run_type, ["LLM", "tool"])', "llm"),
    ('eq(status, "error")', "llm"),
    ('neq(status, "pending")', "llm root"),
    ("eq(error, true)", "llm"),
    ("eq(error, null)", "other root"),
    ("eq(error, false)", "other root"),
    ('eq(error, "Out of tokens")', "llm"),
    ('search(error, "tokens")', "llm"),
    ("eq(is_root, true)", "other root"),
    ("neq(is_root, true)", "llm"),
    ("eq(is_root, False)", "llm"),
    ("gt(latency, 1.5)", "root"),
    ('gte(latency, "2s")', "root"),
    ('lt(latency, "500ms")', "llm"),
    ('gt(latency, "1m 30s")', ""),
    ("eq(end_time, null)", "other"),
    ("neq(end_time, null)", "llm root"),
    ("eq(total_tokens, 12)", "root"),
    ("gt(prompt_tokens, 6)", "root"),
    ("gt(total_cost, 0)", ""),
    ('has(tags, "beta")', "root"),
    ('not(has(tags, "beta"))', "llm other"),
    ('in(tags, ["beta", "gamma"])', "root"),
    ('neq(tags, "beta")', "llm other"),
    ("eq(parent_run_id, null)", "other root"),
    ('eq(thread_id, "7e57ab1e-0000-4000-8000-000000000007")', "root"),
    ('eq(metadata_key, "team")', "root"),
    ('neq(metadata_key, "team")', "llm other"),
    ('and(eq(metadata_key, "team"), eq(metadata_value, "x"))', "root"),
    ('and(eq(metadata_value, "x"), eq(metadata_key, "team"))', "root"),
    ('and(eq(metadata_key, "team"), eq(metadata_value, "y"))', ""),
    ('and(eq(metadata_key, "team"), neq(metadata_value, "y"))', "root"),
    ('and(eq(metadata_key, "team"), neq(metadata_value, "x"))', ""),
    ('and(eq(metadata_key, "team"), not(eq(metadata_value, "x")))', ""),
    ('and(eq(metadata_key, "team"), or(eq(metadata_value, "y"), eq(metadata_value, "x")))', "root"),
    ('and(or(eq(metadata_key, "a"), eq(metadata_key, "team")), eq(metadata_value, "x"))', "root"),
    ('and(or(eq(metadata_key, "a"), eq(metadata_key, "team")), eq(metadata_value, "y"))', ""),
    (
        'and(eq(metadata_key, "team"), eq(metadata_value, "x"), eq(metadata_key, "owner"), eq(metadata_value, "y"))',
        "root",
    ),
    ('and(eq(metadata_key, "team"), eq(metadata_value, "x"), eq(metadata_key, "owner"), eq(metadata_value, "x"))', ""),
    (f"and(and({TEAM_X}), and({OWNER_Y}))", "root"),
    ('or(and(eq(metadata_key, "team"), eq(metadata_value, "y")), eq(name, "gpt_4"))', "llm"),
    (f'and(in(metadata_key, ["session_id", "conversation_id", "thread_id"]), eq(metadata_value, "{THREAD}"))', "root"),
    ('and(eq(metadata_key, "level"), eq(metadata_value, 3))', "root"),
    ('and(eq(metadata_key, "level"), eq(metadata_value, "3"))', "root"),
    ('and(eq(metadata_key, "level"), gt(metadata_value, 20))', ""),
    ('and(eq(metadata_key, "nested.deep"), eq(metadata_value, true))', "root"),
    ('has(metadata, \'{"team": "x", "level": 3}\')', "root"),
    ('has(metadata, \'{"team": "y"}\')', ""),
    ('exists(metadata, "owner")', "root"),
    ('not(exists(metadata, "owner"))', "llm other"),
    ('and(eq(feedback_key, "good"), gt(feedback_score, 0.5))', "root"),
    ('and(eq(feedback_key, "bad"), gt(feedback_score, 0.5))', ""),
    (
        'and(eq(feedback_key, "bad"), eq(feedback_source, "app"), lt(feedback_score, 0.5), gt(feedback_score, 0.1))',
        "root",
    ),
    ('and(eq(feedback_key, "bad"), eq(feedback_source, "api"))', ""),
    ("and(gt(feedback_score, 0.3), lt(feedback_score, 0.8))", ""),
    ('like(feedback_comment, "good%")', "root"),
    ('eq(input_key, "question")', "root"),
    ('and(eq(input_key, "messages.content"), like(input_value, "%world%"))', "root"),
    ('and(eq(input_key, "messages.role"), like(input_value, "%world%"))', ""),
    ('and(eq(output_key, "answer"), like(output_value, "%100\\\\%%"))', "other"),
    ('search("paris")', "root"),
    ('search("world hello")', "root"),
    ('search("hello mars")', ""),
    ('search("out of")', "llm"),
    ('search("7e57ab1e")', ""),
    ('and(search("paris"), eq(is_root, true))', "root"),
    ('gt(start_time, "now-23h")', "llm other root"),
    ('gt(start_time, "now-1h")', ""),
    ('lt(start_time, "1 hour ago")', "llm other root"),
    ('gte(start_time, "-7d")', "llm other root"),
    ("gt(start_time, 1700000000)", "llm other root"),
    ("lt(start_time, 1700000000000)", ""),
    ("eq(execution_order, 1)", "llm other root"),
    ('and(eq(is_root, true), or(eq(name, "gptx4"), has(tags, "beta")), not(eq(status, "pending")))', "root"),
]


@pytest.mark.parametrize(("text", "expected"), SELECTED, ids=[text for text, _ in SELECTED])
def test_a_filter_selects_runs(api: Api, runs: dict[str, dict[str, Any]], text: str, expected: str) -> None:
    assert " ".join(names(api, runs, filter=text)) == expected


def test_ids_and_times_of_a_filter_may_be_written_in_other_ways(api: Api, runs: dict[str, dict[str, Any]]) -> None:
    root = runs["root"]["id"]
    assert names(api, runs, filter=f'eq(id, "{root.upper()}")') == ["root"]
    assert names(api, runs, filter=f'eq(parent_run_id, "{root}")') == ["llm"]
    assert names(api, runs, filter=f'in(trace_id, ["{root}", "{new_id()}"])') == ["llm", "root"]
    assert names(api, runs, filter=f'gt(start_time, "{at(5)}")') == ["other"]
    assert names(api, runs, filter=f'eq(start_time, "{at(10).replace("Z", "+00:00")}")') == ["other"]
    assert names(api, runs, filter=f'search("{root}")') == []


def test_a_trace_filter_is_judged_on_the_root_and_a_tree_filter_on_any_run(
    api: Api, runs: dict[str, dict[str, Any]]
) -> None:
    assert names(api, runs, trace_filter='eq(name, "Chat bot")') == ["llm", "root"]
    assert names(api, runs, trace_filter='eq(name, "gpt_4")') == []
    assert names(api, runs, tree_filter='eq(name, "gpt_4")') == ["llm", "root"]
    good = 'and(eq(feedback_key, "good"), gte(feedback_score, 0.9))'
    assert names(api, runs, filter='eq(run_type, "llm")', trace_filter=good) == ["llm"]
    assert names(api, runs, filter="eq(is_root, true)", tree_filter='eq(run_type, "llm")') == ["root"]
    assert names(api, runs, trace_filter='eq(name, "Chat bot")', tree_filter='eq(name, "gptx4")') == []


REFUSED = [
    ("eq(name", 7),
    ("name", 4),
    ("eq", 2),
    ('eq(name, "a") x', 14),
    ('eq(name, "a"))', 13),
    ('eq(name, "a', 9),
    ("eq(name, a)", 9),
    ("eq(name)", 0),
    ("eq()", 0),
    ('eq(name, "a", "b")', 0),
    ('eq(name, ["a"])', 9),
    ('in(name, "a")', 9),
    ("eq(name, 1)", 9),
    ("and()", 0),
    ('and("a")', 4),
    ('not(eq(name, "a"), eq(name, "b"))', 0),
    ('wat(name, "a")', 0),
    ('eq(nmae, "a")', 3),
    ('and(eq(name, "a"), eq(color, "b"))', 22),
    ("neq(error, null)", 0),
    ('has(name, "a")', 0),
    ('gt(name, "a")', 0),
    ('gt(tags, "a")', 0),
    ("gt(is_root, true)", 0),
    ('eq(is_root, "yes")', 12),
    ('gt(latency, "fast")', 12),
    ("gt(latency, null)", 12),
    ("gt(total_tokens, true)", 17),
    ('like(latency, "1%")', 0),
    ('gt(start_time, "yesterday")', 15),
    ('gt(start_time, "now-")', 15),
    ('eq(id, "abc")', 7),
    ('has(metadata, "team")', 14),
    ('has(metadata, "[1]")', 14),
    ("search(1)", 7),
    ('eq(metadata, "x")', 0),
    ("eq(name, 'it''s')", 13),
    ("eq(name,,1)", 8),
]


@pytest.mark.parametrize(("text", "place"), REFUSED, ids=[text for text, _ in REFUSED])
@pytest.mark.parametrize("argument", ["filter", "trace_filter", "tree_filter"])
def test_a_filter_that_does_not_parse_or_fit_is_refused_with_the_place(
    api: Api, text: str, place: int, argument: str
) -> None:
    api("POST", "/runs", 202, json=run("one"))
    refused = api("POST", "/api/v1/runs/query", 400, json={"session": [project(api)["id"]], argument: text})
    assert refused["detail"].startswith(f"Invalid {argument}: ")
    assert f"at character {place}: {text[:place]}<here>{text[place:]}" in refused["detail"]
    judged = api("POST", "/api/v1/runs/query/validate", json={argument: text})
    assert [error["field"] for error in judged["errors"]] == [argument]
    api("POST", "/api/v1/runs/stats", 400, json={"session": [project(api)["id"]], argument: text})


@pytest.mark.parametrize("depth", [MAX_DEPTH, 20_000])
def test_a_filter_that_is_too_deep_is_refused(api: Api, depth: int) -> None:
    api("POST", "/runs", 202, json=run("one"))
    text = "and(" * depth + 'eq(name, "a")' + ")" * depth
    session = [project(api)["id"]]
    assert "deep" in api("POST", "/api/v1/runs/query", 400, json={"session": session, "filter": text})["detail"]
    text = "not(" * (MAX_DEPTH - 1) + 'eq(name, "one")' + ")" * (MAX_DEPTH - 1)
    assert api("POST", "/api/v1/runs/query", json={"session": session, "filter": text})["runs"] == []


def test_a_blank_filter_selects_everything(api: Api, runs: dict[str, dict[str, Any]]) -> None:
    assert names(api, runs, filter="  ") == ["llm", "other", "root"]


@pytest.mark.parametrize(
    ("written", "text"),
    [
        (r'"a\"b"', 'a"b'),
        (r"'it\'s'", "it's"),
        ("'say \"hi\"'", 'say "hi"'),
        (r'"\u00e9\n"', "é\n"),
        (r'"50\%"', r"50\%"),
        (r'"a\\b"', r"a\b"),
    ],
)
def test_text_is_read_with_the_escapes_of_json(written: str, text: str) -> None:
    assert parse(f"eq(name, {written})").arguments[1] == Literal(text, 9)


def test_every_field_refuses_operators_that_it_does_not_take() -> None:
    from langsmith_ext.testing._service.filtering.matching import matcher
    from langsmith_ext.testing._service.messages import RefusedError

    for kind, fields in FIELDS.items():
        for name, field in fields.items():
            for operator in ("eq", "neq", "gt", "gte", "lt", "lte", "in", "has", "like", "search", "exists"):
                if operator not in field.type.operators:
                    with pytest.raises(RefusedError, match="does not take"):
                        matcher(kind, f'{operator}({name}, "x")')


def test_a_parse_error_has_its_place() -> None:
    with pytest.raises(FilterError) as raised:
        parse("eq(name, ")
    assert raised.value.place == 9


def test_examples_are_listed_and_counted_by_a_filter(api: Api) -> None:
    dataset = api("POST", "/api/v1/datasets", json={"name": "d"})["id"]
    for text, metadata in (("one", {"foo": "bar", "baz": "qux"}), ("two", None)):
        given = {"dataset_id": dataset, "inputs": {"text": text}, "metadata": metadata}
        api("POST", "/api/v1/examples", json=given)

    def found(text: str) -> list[str]:
        params = {"dataset": dataset, "filter": text}
        listed = [one["inputs"]["text"] for one in api("GET", "/api/v1/examples", params=params)]
        assert api("GET", "/api/v1/examples/count", params=params) == len(listed)
        return sorted(listed)

    assert found('exists(metadata, "baz")') == ["one"]
    assert found('has("metadata", \'{"foo": "bar"}\')') == ["one"]
    assert found('exists(metadata, "bazzz")') == []
    assert found('and(not(has(metadata, \'{"foo": "bar"}\')), exists(metadata, "dataset_split"))') == ["two"]
    assert found('and(eq(input_key, "text"), eq(input_value, "two"))') == ["two"]
    assert found('search("two")') == ["two"]
    assert found('eq(split, "base")') == ["one", "two"]
    api("GET", "/api/v1/examples", 400, params={"dataset": dataset, "filter": 'eq(latency, "1s")'})
    api("GET", "/api/v1/examples/count", 400, params={"dataset": dataset, "filter": "eq(id"})


def test_projects_are_listed_by_a_filter(api: Api) -> None:
    for name, team in (("a", "x"), ("b", "y")):
        api("POST", "/api/v1/sessions", json={"name": name, "extra": {"metadata": {"team": team}}})

    def found(text: str) -> list[str]:
        return sorted(one["name"] for one in api("GET", "/api/v1/sessions", params={"filter": text}))

    assert found('and(eq(metadata_key, "team"), eq(metadata_value, "y"))') == ["b"]
    assert found('like(name, "a%")') == ["a"]
    api("GET", "/api/v1/sessions", 400, params={"filter": 'eq(run_type, "llm")'})


@pytest.mark.parametrize("name", ["filter", "trace_filter", "tree_filter"])
def test_a_rule_keeps_only_filters_that_would_work(api: Api, name: str) -> None:
    rule = {"display_name": "r", "sampling_rate": 1.0}
    api("POST", "/runs", 202, json=run("one"))
    rule["session_id"] = project(api)["id"]
    api("POST", "/api/v1/runs/rules", 400, json={**rule, name: "eq(name"})
    created = api("POST", "/api/v1/runs/rules", json={**rule, name: 'eq(name, "x")'})
    api("PATCH", f"/api/v1/runs/rules/{created['id']}", 400, json={**rule, name: "eq(nmae, 1)"})


def test_threads_groups_and_traces_take_the_same_filters(client: httpx.Client, api: Api, runs: Any) -> None:
    session = project(api)["id"]
    window = {"min_start_time": at(-60), "max_start_time": at(60)}
    for text, count in (('has(tags, "beta")', 1), ('has(tags, "other")', 0)):
        body = {"project_id": session, "filter": text, **window}
        assert len(api("POST", "/v2/threads/query", json=body)["items"]) == count
        grouped = api(
            "POST", "/api/v1/runs/group", json={"session_id": session, "group_by": "conversation", "filter": text}
        )
        assert grouped["total"] == count
        params = {"project_id": session, "filter": text, **window}
        assert len(api("GET", f"/v2/traces/{runs['root']['id']}/runs", params=params)["items"]) == count
        listed = api("GET", f"/v2/threads/{THREAD}/traces", params={"project_id": session, "filter": text})
        assert len(listed["items"]) == count
    for path in (f"/v2/threads/{THREAD}/traces", f"/v2/traces/{runs['root']['id']}/runs"):
        assert client.get(path, params={"project_id": session, "filter": "eq(nmae, 1)", **window}).status_code == 400
