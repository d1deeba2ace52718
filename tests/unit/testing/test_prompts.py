from __future__ import annotations

import re
from typing import Any

import pytest

from .conftest import Api


def commit(api: Api, text: str, repo: str = "-/greeting", **fields: Any) -> dict[str, Any]:
    body = {"manifest": {"text": text}, **fields}
    made = api("POST", f"/commits/{repo}", 201, json=body)["commit"]
    assert isinstance(made, dict)
    return made


def create(api: Api, handle: str = "greeting", **fields: Any) -> dict[str, Any]:
    repo = api("POST", "/api/v1/repos", json={"repo_handle": handle, "is_public": False, **fields})["repo"]
    assert isinstance(repo, dict)
    return repo


def test_repos_are_created_listed_read_changed_and_deleted(api: Api) -> None:
    created = create(api, tags=["short"])
    assert created["full_name"].endswith("/greeting")
    api("POST", "/api/v1/repos", 409, json={"repo_handle": "greeting", "is_public": False})
    api("PATCH", "/api/v1/repos/-/greeting", json={"description": "hello", "is_archived": True})
    assert api("GET", "/api/v1/repos/-/greeting")["repo"]["description"] == "hello"
    assert api("GET", "/api/v1/repos?is_archived=false")["total"] == 0
    assert [one["repo_handle"] for one in api("GET", "/api/v1/repos?query=HELLO&tags=short")["repos"]] == ["greeting"]
    api("DELETE", "/api/v1/repos/-/greeting")
    api("GET", "/api/v1/repos/-/greeting", 404)


def test_each_commit_has_the_previous_one_as_parent(api: Api) -> None:
    create(api)
    first = commit(api, "hi")
    second = commit(api, "hello", parent_commit=first["commit_hash"])
    assert second["parent_commit_hash"] == first["commit_hash"]
    listed = api("GET", "/commits/-/greeting")
    assert [one["commit_hash"] for one in listed["commits"]] == [second["commit_hash"], first["commit_hash"]]
    assert listed["total"] == 2
    assert api("GET", "/commits/-/greeting/latest")["manifest"] == {"text": "hello"}
    assert api("GET", f"/commits/-/greeting/{first['commit_hash'][:8]}")["manifest"] == {"text": "hi"}
    api("GET", "/commits/-/greeting/none", 404)
    shown = api("GET", "/api/v1/repos/-/greeting")["repo"]
    assert (shown["num_commits"], shown["last_commit_hash"]) == (2, second["commit_hash"])


def test_a_commit_that_changes_nothing_or_has_an_old_parent_is_a_conflict(api: Api) -> None:
    create(api)
    first = commit(api, "hi")
    commit(api, "hello")
    api("POST", "/commits/-/greeting", 409, json={"manifest": {"text": "hello"}})
    body = {"manifest": {"text": "hey"}, "parent_commit": first["commit_hash"]}
    assert "latest" in api("POST", "/commits/-/greeting", 409, json=body)["error"]
    api("POST", "/commits/-/greeting", 404, json={"manifest": {}, "parent_commit": "0123456789"})


def test_tags_point_to_commits_and_their_moves_are_recorded(api: Api) -> None:
    create(api)
    first, second = commit(api, "hi"), commit(api, "hello")
    api("POST", "/api/v1/repos/-/greeting/tags", json={"tag_name": "prod", "commit_id": first["id"]})
    api("POST", "/api/v1/repos/-/greeting/tags", 409, json={"tag_name": "prod", "commit_id": first["id"]})
    assert api("GET", "/commits/-/greeting/prod")["commit_hash"] == first["commit_hash"]
    api("PATCH", "/api/v1/repos/-/greeting/tags/prod", json={"commit_id": second["id"]})
    assert api("GET", "/api/v1/repos/-/greeting/tags/prod")["commit_hash"] == second["commit_hash"]
    moves = api("GET", "/repos/-/greeting/tags/prod/history")
    assert [move["to_commit_id"] for move in moves["transitions"]] == [second["id"], first["id"]]
    assert [one["id"] for one in api("GET", "/commits/-/greeting?tag=prod")["commits"]] == [second["id"]]
    api("DELETE", "/api/v1/repos/-/greeting/tags/prod")
    assert api("GET", "/api/v1/repos/-/greeting/tags") == []


@pytest.mark.parametrize("handle", ["Greeting", "1st", "-x", "a b", "a/b", ""])
def test_a_handle_that_is_none_is_refused(api: Api, handle: str) -> None:
    refused = api("POST", "/api/v1/repos", 422, json={"repo_handle": handle, "is_public": False})
    assert refused["detail"][0]["loc"] == ["body", "repo_handle"]
    create(api, "a_b-1")


def test_a_workspace_has_a_handle_from_the_start(api: Api) -> None:
    other = api("POST", "/api/v1/workspaces", json={"display_name": "2 Teams"})
    handles = {api("GET", "/api/v1/settings")["tenant_handle"], other["tenant_handle"]}
    assert len(handles) == 2
    assert all(re.fullmatch("[a-z][a-z0-9-]*", handle) for handle in handles)


def test_a_commit_shows_its_prompt_and_with_include_model_its_model_too(api: Api) -> None:
    create(api)
    prompt = {
        "lc": 1,
        "type": "constructor",
        "id": ["langchain", "prompts", "chat", "ChatPromptTemplate"],
        "kwargs": {},
    }
    model = {"lc": 1, "type": "constructor", "id": ["langchain", "chat_models", "ChatOpenAI"], "kwargs": {}}
    whole = {"lc": 1, "type": "constructor", "id": ["langchain", "schema", "runnable", "RunnableSequence"]}
    whole |= {"kwargs": {"first": prompt, "last": model}}
    api("POST", "/commits/-/greeting", json={"manifest": whole})
    assert api("GET", "/commits/-/greeting/latest")["manifest"] == prompt
    assert api("GET", "/commits/-/greeting/latest?include_model=true")["manifest"] == whole


def test_a_public_repo_is_read_and_forked_from_elsewhere(api: Api) -> None:
    api("POST", "/api/v1/settings/handle", json={"tenant_handle": "acme"})
    create(api, is_public=True)
    commit(api, "hi", "acme/greeting")
    scope = {"headers": {"x-tenant-id": api("POST", "/api/v1/workspaces", json={"display_name": "Other"})["id"]}}
    assert api("GET", "/commits/acme/greeting/latest", **scope)["manifest"] == {"text": "hi"}
    api("GET", "/api/v1/repos/-/greeting", 404, **scope)
    api("POST", "/commits/acme/greeting", 403, json={"manifest": {}}, **scope)
    fork = api("POST", "/api/v1/repos/acme/greeting/fork", json={"repo_handle": "mine"}, **scope)["repo"]
    assert (fork["upstream_repo_full_name"], fork["num_commits"]) == ("acme/greeting", 1)
    api("PATCH", "/api/v1/repos/acme/greeting", json={"is_public": False})
    api("GET", "/commits/acme/greeting/latest", 404, **scope)


def test_repos_are_liked_once_by_each(api: Api) -> None:
    create(api)
    for _ in range(2):
        assert api("POST", "/api/v1/likes/-/greeting", json={"like": True}) == {"likes": 1}
    assert api("GET", "/api/v1/repos/-/greeting")["repo"]["liked_by_auth_user"] is True
    assert api("POST", "/api/v1/likes/-/greeting", json={"like": False}) == {"likes": 0}


def test_repos_are_deleted_together_and_their_tags_counted(api: Api) -> None:
    ids = [create(api, name, tags=["x"])["id"] for name in ("a", "b")]
    assert api("GET", "/api/v1/repos/tags")["tags"] == [{"tag": "x", "count": 2}]
    api("DELETE", "/api/v1/repos", params={"repo_ids": ids})
    assert api("GET", "/api/v1/repos")["repos"] == []
