"""What the bench sends and reads: sessions, runs and examples with the traits of real ones, none of them twice.

Every item has an id of its own, items of a page share what they share in life (workspace, dataset), times come in the
three spellings that servers use, and free-form objects are as wide as people make them. The same number gives the same
page in every process.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any
from uuid import UUID

PAGE = 100
"""Items per page: the most that the listing operations return."""

TENANT = "5b0f4c1e-2f0b-4d8e-9a57-0d7f4f4f8c11"
_EPOCH = datetime(2026, 3, 1, tzinfo=UTC)
_WORDS = [
    "answer",
    "latency",
    "baseline",
    "retrieval",
    "München",
    "résumé",
    "検索",
    "ответ",
    "context",
    "planner",
    "router",
    "tool",
    "judge",
    "grounded",
    "draft",
    "summary",
    "token",
    "window",
    "vector",
    "index",
    "recall",
    "precision",
    "naïve",
    "façade",
    "要約",
    "запрос",
    "emoji",
    "🦜",
    "chain",
]
_FEEDBACK_KEYS = ("correctness", "helpfulness", "user_score", "toxicity", "conciseness", "hallucination")

Item = dict[str, Any]


def ids_mark(page: int) -> str:
    """How every id of a page begins."""
    return f"{page:08x}-"


def _id(random: Random, page: int) -> str:
    return ids_mark(page) + str(UUID(int=random.getrandbits(128), version=4))[9:]


def _time(random: Random, *, naive: bool = False) -> str:
    moment = _EPOCH + timedelta(microseconds=random.randrange(10**13))
    if naive or random.random() < 0.6:  # as the server writes times of sessions, runs and feedback
        return moment.replace(tzinfo=None).isoformat()
    return (
        moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
        if random.random() < 0.5
        else moment.isoformat()
    )


def _text(random: Random, words: int) -> str:
    return " ".join(random.choices(_WORDS, k=words))


def _feedback(random: Random, keys: int) -> dict[str, Any]:
    return {
        key: {
            "n": random.randrange(1, 5000),
            "avg": random.random(),
            "stdev": random.random(),
            "errors": 0,
            "show_feedback_arrow": True,
            "comments": [],
            "sources": [],
            "values": {"good": random.randrange(900), "bad": random.randrange(90)},
        }
        for key in random.sample(_FEEDBACK_KEYS, keys)
    }


def session(random: Random, page: int, *, bare: bool = False) -> Item:
    """A tracer session.

    Args:
        random: Where its values come from.
        page: The page it is on.
        bare: Whether it comes without free-form objects: what is left is what costs most to read.
    """
    return {
        "id": _id(random, page),
        "tenant_id": TENANT,
        "name": f"{random.choice(_WORDS)}-{random.getrandbits(24):06x}",
        "description": None if bare else _text(random, 8),
        "start_time": _time(random),
        "end_time": _time(random) if random.random() < 0.3 else None,
        "last_run_start_time": _time(random),
        "last_run_start_time_live": None,
        "reference_dataset_id": _id(random, page) if random.random() < 0.7 else None,
        "default_dataset_id": _id(random, page) if random.random() < 0.3 else None,
        "trace_tier": random.choice(("longlived", "shortlived")),
        "run_count": random.randrange(10**6),
        "latency_p50": random.random() * 3,
        "latency_p99": random.random() * 30,
        "first_token_p50": random.random(),
        "first_token_p99": random.random() * 3,
        "total_tokens": random.randrange(10**8),
        "prompt_tokens": random.randrange(10**8),
        "completion_tokens": random.randrange(10**7),
        "total_cost": round(random.random() * 100, 6),
        "prompt_cost": round(random.random() * 70, 6),
        "completion_cost": round(random.random() * 30, 6),
        "error_rate": random.random() / 10,
        "streaming_rate": random.random(),
        "test_run_number": random.randrange(300),
        "run_facets": [],
        "feedback_stats": None if bare else _feedback(random, 3),
        "session_feedback_stats": None if bare else _feedback(random, 1),
        "extra": None
        if bare
        else {
            "metadata": {
                "which": _text(random, 2),
                "dataset_version": _time(random),
                "num_repetitions": random.randrange(5),
                "git": {"commit": f"{random.getrandbits(160):040x}", "branch": "main", "dirty": random.random() < 0.5},
                "models": ["gpt-4.1", "claude-sonnet"],
            }
        },
    }


def bare_session(random: Random, page: int) -> Item:
    """A tracer session without free-form objects."""
    return session(random, page, bare=True)


def run(random: Random, page: int) -> Item:
    """A run of a chat model with its messages."""
    trace, project = _id(random, page), _id(random, page)
    start = _time(random, naive=True)
    question, answer = _text(random, 120), _text(random, 240)
    return {
        "id": _id(random, page),
        "trace_id": trace,
        "session_id": project,
        "name": "ChatModel",
        "run_type": "llm",
        "status": "success",
        "app_path": f"/o/{TENANT}/projects/p/{project}/r/{trace}",
        "dotted_order": f"20260301T000000000000Z{trace}",
        "start_time": start,
        "end_time": _time(random, naive=True),
        "first_token_time": _time(random),
        "inputs": {
            "messages": [{"type": "system", "content": _text(random, 40)}, {"type": "human", "content": question}]
        },
        "outputs": {
            "messages": [{"type": "ai", "content": answer, "id": _id(random, page), "tool_calls": []}],
            "usage": {"input_tokens": random.randrange(4000), "output_tokens": random.randrange(900)},
        },
        "inputs_preview": question[:80],
        "outputs_preview": answer[:80],
        "extra": {
            "metadata": {
                "thread_id": _id(random, page),
                "revision_id": f"{random.getrandbits(28):07x}",
                "ls_temperature": 0.7,
            },
            "runtime": {
                "library": "langchain-core",
                "runtime": "python",
                "sdk_version": "0.6.0",
                "platform": "Linux-6.8",
            },
            "invocation_params": {"model": "gpt-4.1", "temperature": 0.7, "stop": None, "n": 1},
        },
        "events": [{"name": "start", "time": start}, {"name": "end", "time": _time(random)}],
        "tags": ["prod", random.choice(_WORDS)],
        "error": None,
        "serialized": None,
        "parent_run_id": _id(random, page),
        "parent_run_ids": [trace, _id(random, page)],
        "child_run_ids": None,
        "direct_child_run_ids": None,
        "manifest_id": None,
        "reference_example_id": None,
        "feedback_stats": _feedback(random, 2),
        "total_tokens": random.randrange(5000),
        "prompt_tokens": random.randrange(4000),
        "completion_tokens": random.randrange(900),
        "prompt_token_details": {"audio": 0, "cache_read": random.randrange(500)},
        "completion_token_details": {"audio": 0, "reasoning": random.randrange(500)},
        "total_cost": round(random.random(), 6),
        "prompt_cost": round(random.random(), 6),
        "completion_cost": round(random.random(), 6),
        "in_dataset": False,
        "trace_tier": "shortlived",
        "trace_first_received_at": _time(random),
        "ttl_seconds": 1209600,
        "thread_id": None,
        "execution_order": 1,
        "last_queued_at": None,
        "share_token": None,
        "trace_upgrade": False,
        "reference_dataset_id": None,
        "price_model_id": None,
        "manifest_s3_id": None,
        "messages": None,
        "inputs_s3_urls": None,
        "outputs_s3_urls": None,
        "s3_urls": None,
        "trace_min_start_time": None,
        "trace_max_start_time": None,
        "prompt_cost_details": {"audio": 0.0, "cache_read": 0.0},
        "completion_cost_details": {"audio": 0.0, "reasoning": 0.0},
    }


def example(random: Random, page: int) -> Item:
    """An example of a dataset."""
    return {
        "id": _id(random, page),
        "dataset_id": f"{ids_mark(page)}9c1f-4e7a-8a53-6b0e2d5c7f10",
        "source_run_id": _id(random, page) if random.random() < 0.5 else None,
        "name": f"#{random.getrandbits(32):08x}",
        "created_at": _time(random),
        "modified_at": _time(random),
        "inputs": {"question": _text(random, 30), "history": [_text(random, 10) for _ in range(3)]},
        "outputs": {"answer": _text(random, 60), "score": random.random()},
        "metadata": {"split": ["test"], "difficulty": random.randrange(5), "source": {"url": "https://example.com/a"}},
        "attachment_urls": None,
    }


def new_run(random: Random, page: int) -> Item:
    """A run to be sent, as a program holds it: ids and times are objects."""
    made = run(random, page)
    kept = ("name", "run_type", "inputs", "outputs", "extra", "events", "tags", "dotted_order")
    identified = {name: UUID(made[name]) for name in ("id", "trace_id", "session_id")}
    started = _EPOCH + timedelta(microseconds=random.randrange(10**13))
    return (
        {name: made[name] for name in kept}
        | identified
        | {"start_time": started, "end_time": started + timedelta(seconds=2)}
    )


KINDS: dict[str, Callable[[Random, int], Item]] = {
    "sessions": session,
    "bare sessions": bare_session,
    "runs": run,
    "examples": example,
    "new runs": new_run,
}


def page(kind: str, number: int, size: int = PAGE) -> list[Item]:
    """A page of a kind; the same number gives the same page."""
    random = Random(f"{kind} {number}")
    return [KINDS[kind](random, number) for _ in range(size)]


def encode(value: Any) -> bytes:
    """A document as the server sends it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
