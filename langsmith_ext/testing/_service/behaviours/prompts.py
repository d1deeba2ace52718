"""Prompt repositories with their commits, tags, forks and likes."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from typing import Any

from langsmith_ext.testing._service.behaviours.collections import Collection, listing
from langsmith_ext.testing._service.behaviours.registry import on
from langsmith_ext.testing._service.call import ServedCall, ServedListing
from langsmith_ext.testing._service.messages import RefusedError
from langsmith_ext.testing._service.problems import invalid
from langsmith_ext.testing._service.state import Record, Table

_SEQUENCES = ("RunnableSequence", "PromptPlayground")
_HANDLE = re.compile(r"[a-z][a-z0-9_-]*")


def _texts(repo: Record) -> str:
    return f"{repo['repo_handle']} {repo.get('description') or ''} {repo.get('readme') or ''}".lower()


_REPOS = Collection(
    "repo",
    "",
    label="repo_handle",
    filters={
        "query": lambda _call, repo, wanted: wanted.lower() in _texts(repo),
        "tags": lambda _call, repo, wanted: set(wanted) <= set(repo["tags"]),
        "is_archived": lambda _call, repo, wanted: wanted == "allow" or repo["is_archived"] is (wanted == "true"),
        "is_public": lambda _call, repo, wanted: repo["is_public"] is (wanted == "true"),
        "has_commits": lambda call, repo, wanted: bool(_commits(call, repo)) is wanted,
        "repo_types": lambda _call, repo, wanted: repo["repo_type"] in wanted,
        "tenant_handle": lambda call, repo, wanted: _handle(call, repo["tenant_id"]) == wanted,
        "upstream_repo_handle": lambda _call, repo, wanted: (repo["upstream_repo_full_name"] or "").endswith(
            "/" + wanted
        ),
        "upstream_repo_owner": lambda _call, repo, wanted: (repo["upstream_repo_full_name"] or "").startswith(wanted),
    },
)


def _repos(call: ServedCall, workspace_id: str) -> Table:
    return call.state.table(workspace_id, "repo")


def _handle(call: ServedCall, workspace_id: str) -> str | None:
    """Return the handle under which a workspace's repos are public; None if it has none."""
    for organization in call.everywhere("organization"):
        workspace = call.state.table(organization["id"], "workspace").get(workspace_id)
        if workspace is not None:
            handle: str | None = workspace["tenant_handle"]
            return handle
    return None


def _repo(call: ServedCall, writes: bool = False) -> Record:
    """Return the repo in the path: one of the caller ("-" or their handle), else a public one of another workspace."""
    owner, handle = call.path["owner"], call.path["repo"]
    if owner in ("-", _handle(call, call.workspace_id)):
        found = _repos(call, call.workspace_id).where(repo_handle=handle)
        if found:
            return found[0]
    for organization in call.everywhere("organization"):
        for workspace in call.state.table(organization["id"], "workspace").where(tenant_handle=owner):
            for repo in _repos(call, workspace["id"]).where(repo_handle=handle, is_public=True):
                if writes:
                    raise RefusedError(403, f"Repo {owner}/{handle} belongs to another workspace: fork it to change it")
                return repo
    raise RefusedError(404, f"Repo {owner}/{handle} not found")


def _of_repo(call: ServedCall, kind: str, repo: Record) -> list[Record]:
    return call.state.table(repo["tenant_id"], kind).where(repo_id=repo["id"])


def _commits(call: ServedCall, repo: Record) -> list[Record]:
    """The commits of a repo, the latest first."""
    return _of_repo(call, "commit", repo)[::-1]


def _shown(call: ServedCall, repo: Record) -> Mapping[str, Any]:
    commits = _commits(call, repo)
    owner = _handle(call, repo["tenant_id"])
    likes = _of_repo(call, "like", repo)
    latest = commits[0] if commits else None
    return {
        **repo,
        "owner": owner,
        "full_name": f"{owner or '-'}/{repo['repo_handle']}",
        "num_commits": len(commits),
        "num_likes": len(likes),
        "liked_by_auth_user": any(like["liker"] == _caller(call) for like in likes),
        "last_commit_hash": latest["commit_hash"] if latest else None,
        "latest_commit_manifest": latest if call.query.get("with_latest_manifest") else None,
        "commit_tags": [tag["tag_name"] for tag in _of_repo(call, "repo tag", repo)],
    }


def _caller(call: ServedCall) -> str:
    return str(call.principal.user_id or (call.principal.key and call.principal.key["id"]))


def _new_repo(call: ServedCall, given: Mapping[str, Any], **more: Any) -> Record:
    repo = call.new_record(
        {"tags": [], "repo_type": "prompt", **{k: v for k, v in given.items() if v is not None}, **more}
    )
    if not _HANDLE.fullmatch(repo["repo_handle"]):
        message = "Handle must begin with a lower-case letter and have only those, digits, hyphens and underscores"
        raise invalid(("body", "repo_handle"), message)
    repo |= {"is_archived": False, "num_downloads": 0, "num_views": 0}
    repo.setdefault("upstream_repo_full_name", None)
    return _repos(call, call.workspace_id).insert(repo, unique=("repo_handle",))


@on("POST /repos")
def create_repo(call: ServedCall) -> Any:
    return {"repo": _shown(call, _new_repo(call, call.body))}


@on("GET /repos")
def list_repos(call: ServedCall) -> ServedListing:
    found = listing(_REPOS, call, list(call.table("repo"))).items
    return ServedListing(found, lambda repo: _shown(call, repo))


@on("GET /repos/tags")
def count_tags(call: ServedCall) -> Any:
    counts: dict[str, int] = {}
    for repo in listing(_REPOS, call, list(call.table("repo"))).items:
        for tag in repo["tags"]:
            counts[tag] = counts.get(tag, 0) + 1
    return {"tags": [{"tag": tag, "count": count} for tag, count in counts.items()]}


@on("GET /repos/{owner}/{repo}")
def read_repo(call: ServedCall) -> Any:
    return {"repo": _shown(call, _repo(call))}


@on("PATCH /repos/{owner}/{repo}")
def change_repo(call: ServedCall) -> Any:
    repo = _repo(call, writes=True)
    call.change(repo, {name: value for name, value in call.body.items() if value is not None})
    return {"repo": _shown(call, repo)}


@on("DELETE /repos/{owner}/{repo}")
def delete_repo(call: ServedCall) -> Any:
    repo = call.table("repo").remove(_repo(call, writes=True)["id"])
    return {"message": f"Repo {repo['repo_handle']} deleted"}


@on("DELETE /repos")
def delete_repos(call: ServedCall) -> Any:
    repos = [call.table("repo").read(identity) for identity in call.query["repo_ids"]]
    for repo in repos:
        call.table("repo").remove(repo["id"])
    return {"message": f"{len(repos)} repos deleted"}


@on("POST /repos/{owner}/{repo}/fork")
def fork(call: ServedCall) -> Any:
    """Copy a repo with its commits into the caller's workspace."""
    source = _repo(call)
    taken = {name: source.get(name) for name in ("description", "readme", "tags", "repo_type")}
    given = {**taken, "is_public": False, **{k: v for k, v in call.body.items() if v is not None}}
    full_name = _shown(call, source)["full_name"]
    copy = _new_repo(
        call,
        given,
        upstream_repo_id=source["id"],
        original_repo_id=source["id"],
        upstream_repo_full_name=full_name,
        original_repo_full_name=full_name,
    )
    for commit in _commits(call, source)[::-1]:
        call.table("commit").insert({**commit, "id": call.state.new_id(), "repo_id": copy["id"]})
    return {"repo": _shown(call, copy)}


# Commits: each is identified by the hash of its manifest and its parent.


@on("POST /commits/{owner}/{repo}")
def commit(call: ServedCall) -> Any:
    repo = _repo(call, writes=True)
    commits = _commits(call, repo)
    latest = commits[0] if commits else None
    manifest = call.body.get("manifest") or {}
    named = call.body.get("parent_commit") or None
    if named and _find(commits, named) is None:
        raise RefusedError(404, f"Parent commit {named} not found in {repo['repo_handle']}")
    if latest is not None and latest["manifest"] == manifest:
        raise RefusedError(409, "Nothing to commit: the manifest equals that of the latest commit")
    if named and latest is not None and _find(commits, named) is not latest:
        raise RefusedError(409, f"Parent commit {named} is not the latest: commit on top of {latest['commit_hash']}")
    parent_hash = latest["commit_hash"] if latest else None
    digest = hashlib.sha256(json.dumps([parent_hash, manifest], sort_keys=True).encode()).hexdigest()
    record = call.new_record(
        {
            "repo_id": repo["id"],
            "full_name": _shown(call, repo)["full_name"],
            "commit_hash": digest,
            "manifest": manifest,
            "description": call.body.get("description"),
            "parent_id": latest["id"] if latest else None,
            "parent_commit_hash": parent_hash,
            "num_downloads": 0,
            "num_views": 0,
            "example_run_ids": [],
        }
    )
    call.table("commit").insert(record)
    repo["updated_at"] = record["created_at"]
    return {"commit": record}


def _find(commits: list[Record], name: str) -> Record | None:
    """Return the commit with a hash, or with at least the first eight characters of it."""
    matches = (one for one in commits if one["commit_hash"] == name or one["id"] == name)
    begins = (one for one in commits if len(name) >= 8 and one["commit_hash"].startswith(name))
    return next(matches, None) or next(begins, None)


def _commit_named(call: ServedCall, repo: Record, name: str) -> Record:
    commits = _commits(call, repo)
    if name == "latest":
        found = commits[0] if commits else None
    else:
        tag = next((one for one in _of_repo(call, "repo tag", repo) if one["tag_name"] == name), None)
        found = _find(commits, name) or (_find(commits, tag["commit_id"]) if tag else None)
    if found is None:
        raise RefusedError(404, f"Commit {name} not found in {repo['repo_handle']}")
    return found


@on("GET /commits/{owner}/{repo}")
def list_commits(call: ServedCall) -> ServedListing:
    repo = _repo(call)
    commits = _commits(call, repo)
    if call.query.get("tag"):
        commits = [_commit_named(call, repo, call.query["tag"])]
    return ServedListing(commits)


@on("GET /commits/{owner}/{repo}/{commit}")
def read_commit(call: ServedCall) -> Any:
    repo = _repo(call)
    repo["num_downloads"] += 1
    found = _commit_named(call, repo, call.path["commit"])
    manifest = found["manifest"] if call.query.get("include_model") else _without_model(found["manifest"])
    return {**found, "manifest": manifest, "examples": [], "is_draft": False}


def _without_model(manifest: Any) -> Any:
    """Return the prompt of a manifest that is a sequence of a prompt and a model; any other manifest unchanged."""
    if not isinstance(manifest, Mapping) or (manifest.get("id") or [None])[-1] not in (
        "RunnableSequence",
        "PromptPlayground",
    ):
        return manifest
    first = (manifest.get("kwargs") or {}).get("first")
    return first if isinstance(first, Mapping) else manifest


# Tags point to commits; each move is recorded.


def _tag(call: ServedCall, repo: Record) -> Record:
    name = call.path["tag_name"]
    found = [tag for tag in _of_repo(call, "repo tag", repo) if tag["tag_name"] == name]
    if not found:
        raise RefusedError(404, f"Tag {name} not found in {repo['repo_handle']}")
    return found[0]


def _point(call: ServedCall, repo: Record, tag: Record, commit_id: str) -> Record:
    target = next((one for one in _commits(call, repo) if one["id"] == commit_id.lower()), None)
    if target is None:
        raise RefusedError(404, f"Commit {commit_id} not found in {repo['repo_handle']}")
    move = {
        "repo_id": repo["id"],
        "tag_name": tag["tag_name"],
        "from_commit_id": tag.get("commit_id"),
        "from_commit_hash": tag.get("commit_hash"),
        "to_commit_id": target["id"],
        "to_commit_hash": target["commit_hash"],
        "performed_by": _caller(call),
    }
    call.table("tag move").insert(call.new_record(move))
    return call.change(tag, {"commit_id": target["id"], "commit_hash": target["commit_hash"]})


@on("GET /repos/{owner}/{repo}/tags")
def list_tags(call: ServedCall) -> ServedListing:
    return ServedListing(_of_repo(call, "repo tag", _repo(call)))


@on("POST /repos/{owner}/{repo}/tags")
def create_tag(call: ServedCall) -> Any:
    repo = _repo(call, writes=True)
    tag = call.new_record({"repo_id": repo["id"], "tag_name": call.body["tag_name"]})
    call.table("repo tag").refuse_double(tag, ("repo_id", "tag_name"))
    return call.table("repo tag").insert(_point(call, repo, tag, call.body["commit_id"]))


@on("GET /repos/{owner}/{repo}/tags/{tag_name}")
def read_tag(call: ServedCall) -> Any:
    return _tag(call, _repo(call))


@on("PATCH /repos/{owner}/{repo}/tags/{tag_name}")
def move_tag(call: ServedCall) -> Any:
    repo = _repo(call, writes=True)
    return _point(call, repo, _tag(call, repo), call.body["commit_id"])


@on("DELETE /repos/{owner}/{repo}/tags/{tag_name}")
def delete_tag(call: ServedCall) -> Any:
    removed = call.table("repo tag").remove(_tag(call, _repo(call, writes=True))["id"])
    return {"message": f"Tag {removed['tag_name']} deleted"}


@on("GET /repos/{owner}/{repo}/tags/{tag_name}/history")
def list_tag_moves(call: ServedCall) -> ServedListing:
    moves = [one for one in _of_repo(call, "tag move", _repo(call)) if one["tag_name"] == call.path["tag_name"]]
    return ServedListing(moves[::-1])


@on("POST /likes/{owner}/{repo}")
def like(call: ServedCall) -> Any:
    repo = _repo(call)
    likes = call.state.table(repo["tenant_id"], "like")
    mine = likes.where(repo_id=repo["id"], liker=_caller(call))
    if call.body["like"] and not mine:
        likes.insert(call.new_record({"repo_id": repo["id"], "liker": _caller(call)}))
    for one in mine if not call.body["like"] else ():
        likes.remove(one["id"])
    return {"likes": len(likes.where(repo_id=repo["id"]))}
