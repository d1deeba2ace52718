"""Feedback on runs and projects, its configuration, and tokens with which anyone may give it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from langsmith_ext.testing._service.behaviours.collections import Collection, listing, register
from langsmith_ext.testing._service.behaviours.ingestion import naive
from langsmith_ext.testing._service.behaviours.registry import on
from langsmith_ext.testing._service.call import ServedCall, ServedListing
from langsmith_ext.testing._service.messages import RefusedError
from langsmith_ext.testing._service.state import Record, moment

_TIMES = ("created_at", "modified_at", "start_time")
_IDENTITIES = ("run_id", "trace_id", "session_id")


def store_feedback(call: ServedCall, given: Mapping[str, Any]) -> Record:
    """Store feedback; a known id is overwritten, since clients send feedback again."""
    given = {**given, **{name: _as_utc(given[name]) for name in _TIMES if given.get(name) is not None}}
    feedback = call.new_record(given)
    for name in _IDENTITIES:
        if feedback.get(name):
            feedback[name] = feedback[name].lower()
    run = call.table("run").get(feedback["run_id"]) if feedback.get("run_id") else None
    feedback["is_root"] = False
    source = {"type": "api", "metadata": None, **(feedback.get("feedback_source") or {})}
    feedback["feedback_source"] = {**source, "ls_user_id": call.access.principal and call.access.principal.user_id}
    _configure(call, feedback)
    call.table("feedback").put(feedback)
    if run is not None:
        relate(call, feedback, run)
    return feedback


def relate(call: ServedCall, feedback: Record, run: Record) -> None:
    """Note what feedback takes over from its run, which may arrive later."""
    feedback["trace_id"] = run["trace_id"]
    feedback["session_id"] = run["session_id"]
    feedback["start_time"] = feedback.get("start_time") or _as_utc(run["start_time"])
    feedback["is_root"] = run["parent_run_id"] is None
    call.table("feedback").put(feedback)


def _as_utc(value: str | float) -> str:
    return naive(value).replace(tzinfo=UTC).isoformat()


def _configure(call: ServedCall, feedback: Record) -> None:
    """Let the first feedback under a key decide what the key's values are."""
    configurations = call.table("feedback config")
    given = feedback.pop("feedback_config", None)
    if feedback["key"] in configurations:
        return
    kind = "categorical" if isinstance(feedback.get("value"), str) else "continuous"
    record = call.new_record({"feedback_key": feedback["key"], "feedback_config": given or {"type": kind}})
    configurations.put(record, "feedback_key")


def _has(name: str, wanted: bool, record: Record) -> bool:
    return (record.get(name) is not None) is wanted


FEEDBACK = Collection(
    "feedback",
    "/feedback",
    filters={
        "run": lambda _call, record, wanted: record.get("run_id") in _lower(wanted),
        "session": lambda _call, record, wanted: record.get("session_id") in _lower(wanted),
        "key": lambda _call, record, wanted: record["key"] in wanted,
        "source": lambda _call, record, wanted: record["feedback_source"]["type"] in wanted,
        "user": lambda _call, record, wanted: record["feedback_source"]["ls_user_id"] in wanted,
        "has_comment": lambda _call, record, wanted: _has("comment", wanted, record),
        "has_score": lambda _call, record, wanted: _has("score", wanted, record),
        "level": lambda _call, record, wanted: bool(record.get("run_id")) is (wanted == "run"),
        "min_created_at": lambda _call, record, wanted: moment(record["created_at"]) >= moment(wanted),
        "max_created_at": lambda _call, record, wanted: moment(record["created_at"]) <= moment(wanted),
    },
    without=frozenset({"create", "list"}),
)


def _lower(identities: Any) -> list[str]:
    return [one.lower() for one in (identities if isinstance(identities, list) else [identities])]


@on("POST /feedback", "POST /feedback/eager")
def create(call: ServedCall) -> Any:
    return store_feedback(call, call.body)


@on("GET /feedback")
def list_feedback(call: ServedCall) -> ServedListing:
    feedback = call.table("feedback")
    runs = call.query.get("run")
    if runs and runs != "null":
        found = [one for identity in dict.fromkeys(_lower(runs)) for one in feedback.where(run_id=identity)]
        return listing(FEEDBACK, call, found[::-1])
    return listing(FEEDBACK, call, list(feedback)[::-1])


register((FEEDBACK,))


def _expiry(given: Mapping[str, Any]) -> str:
    if given.get("expires_at"):
        return str(given["expires_at"])
    span = given.get("expires_in") or {"hours": 3}
    return (datetime.now(UTC) + timedelta(**span)).isoformat()


@on("POST /feedback/tokens")
def create_token(call: ServedCall) -> Any:
    """Create one token, or one for each of a list."""
    if isinstance(call.body, list):
        return [_new_token(call, given) for given in call.body]
    return _new_token(call, call.body)


def _new_token(call: ServedCall, given: Mapping[str, Any]) -> Record:
    token = call.new_record({**given, "expires_at": _expiry(given)})
    token["run_id"] = token["run_id"].lower()
    token["url"] = f"{call.base_url}/feedback/tokens/{token['id']}"
    token["access"] = call.access
    return call.everywhere("feedback token").insert(token)


@on("GET /feedback/tokens")
def list_tokens(call: ServedCall) -> ServedListing:
    run_id = call.query["run_id"].lower()
    return ServedListing(call.everywhere("feedback token").where(run_id=run_id, tenant_id=call.workspace_id))


@on("GET /feedback/tokens/{token}", "POST /feedback/tokens/{token}")
def use_token(call: ServedCall) -> Any:
    """Give feedback without an API key: the token says on which run and under which feedback key."""
    token = call.everywhere("feedback token").read(call.path["token"])
    if moment(token["expires_at"]) <= datetime.now(UTC):
        raise RefusedError(403, f"Feedback token {token['id']} expired at {token['expires_at']}")
    given = {**call.query, **(call.body or {}), "run_id": token["run_id"], "key": token["feedback_key"]}
    store_feedback(replace(call, access=token["access"]), given)
    return {"message": "Feedback received"}


@on("GET /feedback-configs")
def list_configurations(call: ServedCall) -> ServedListing:
    wanted = call.query.get("key")
    found = [one for one in call.table("feedback config") if not wanted or one["feedback_key"] in wanted]
    part = (call.query.get("name_contains") or "").lower()
    return ServedListing([one for one in found if part in one["feedback_key"].lower()])


@on("POST /feedback-configs")
def create_configuration(call: ServedCall) -> Any:
    """Create a configuration; one that is there already, posted again unchanged, is returned."""
    configurations = call.table("feedback config")
    known = configurations.get(call.body["feedback_key"])
    given = call.new_record(call.body)
    if known is not None and all(_stated(known.get(name)) == _stated(given.get(name)) for name in _CONFIGURED):
        return known
    return configurations.insert(given, key="feedback_key")


_CONFIGURED = ("feedback_config", "is_lower_score_better")


def _stated(value: Any) -> Any:
    """Return what a configuration states: what is null or false is as good as left out."""
    if isinstance(value, Mapping):
        return {name: stated for name, inner in value.items() if (stated := _stated(inner)) is not None}
    if isinstance(value, list):
        return [_stated(inner) for inner in value]
    return None if value is False else value


@on("PATCH /feedback-configs")
def change_configuration(call: ServedCall) -> Any:
    return call.change(call.table("feedback config").read(call.body["feedback_key"]), call.body)


@on("DELETE /feedback-configs")
def delete_configuration(call: ServedCall) -> Any:
    call.table("feedback config").remove(call.query["feedback_key"])
