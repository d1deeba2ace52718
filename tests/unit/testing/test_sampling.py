"""Operations without state: varied, valid, the same every time, in pages."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from langsmith_ext.testing._service.behaviours import BEHAVIOURS, bind
from langsmith_ext.testing._service.contract import read_contract
from langsmith_ext.testing._service.sampling import Sampler, Samples, seed_of
from langsmith_ext.testing._service.validation import Judge

from .conftest import Api, validator

CONTRACT = read_contract()
STATEFUL = bind(BEHAVIOURS, CONTRACT)
SAMPLED = [one for key, one in CONTRACT.operations.items() if key not in STATEFUL]


@pytest.mark.parametrize("name", sorted(CONTRACT.document["components"]["schemas"]))
def test_a_sample_of_every_schema_follows_it(name: str) -> None:
    schema = {"$ref": f"#/components/schemas/{name}"}
    judge = Judge(CONTRACT)
    sampler = Sampler(CONTRACT, judge)
    for seed in range(3):
        value = sampler.sample(schema, seed_of(name, seed))
        assert list(judge.problems(schema, value, ())) == [], value


def test_equal_arguments_get_equal_samples_and_others_different_ones(client: httpx.Client) -> None:
    answers = [client.get(f"/v1/platform/mcp-vendors/{slug}").json() for slug in ("a", "a", "b")]
    assert answers[0] == answers[1]
    assert answers[0] != answers[2]


def test_a_sample_repeats_what_was_sent(api: Api) -> None:
    shown = api("GET", "/api/v1/metrics/queue/default")
    assert set(shown) == {"queued", "active", "scheduled"}
    sent = {"organization_id": "mine", "project_id": "p"}
    settings_ = api("PUT", "/v1/platform/mcp-vendors/arcade/settings", json=sent)
    assert {name: settings_[name] for name in sent} == sent


def test_sampled_lists_have_pages_that_do_not_overlap(client: httpx.Client) -> None:
    def page(offset: int, limit: int) -> Any:
        return client.get(f"/v1/platform/mcp-vendors/a/tools?offset={offset}&limit={limit}").json()

    whole = page(0, 100)
    assert len(whole["tools"]) == whole["total"] >= 7
    pieces = [tool for offset in range(0, whole["total"], 3) for tool in page(offset, 3)["tools"]]
    assert pieces == whole["tools"]
    assert page(whole["total"], 3)["tools"] == []


def test_downloads_and_streams_have_their_media_types(client: httpx.Client) -> None:
    times = {"start_time": "2026-01-01T00:00:00Z", "end_time": "2026-02-01T00:00:00Z", "workspace_ids": []}
    query = {**times, "workspace_ids": "00000000-0000-4000-8000-000000000000"}
    table = client.get("/api/v1/orgs/current/billing/granular-usage/export", params=query)
    assert table.headers["content-type"] == "text/csv"
    assert table.text.startswith("time_bucket,")
    redirect = client.get(
        "/oauth/authorize",
        params={
            "response_type": "code",
            "client_id": "c",
            "redirect_uri": "https://example.com/back",
            "code_challenge": "x",
            "code_challenge_method": "S256",
        },
    )
    assert (redirect.status_code, redirect.headers["location"]) == (302, "https://example.com/back")


def test_samples_behave_as_a_sequence() -> None:
    samples = Samples(3, lambda index: index * 10)
    assert list(samples) == [0, 10, 20]
    assert samples[1:] == [10, 20]
    assert samples[-1] == 20
    with pytest.raises(IndexError):
        _ = samples[3]


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers())
def test_every_operation_without_state_has_valid_samples_for_every_seed(seed: int) -> None:
    operation = SAMPLED[seed % len(SAMPLED)]
    check = validator(operation.key)
    if check is not None and operation.result is not None:
        assert check.is_valid(Sampler(CONTRACT, Judge(CONTRACT)).sample(operation.result, seed_of(seed)))
