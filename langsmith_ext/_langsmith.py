"""LangSmith's own clients: the generic ones with the resources of its platform API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from langsmith_api.platform.resources import AsyncResources, Resources

from ._client import AsyncClient, Client

OTHER_WORDS: Mapping[str, str] = {
    "account": "me",
    "annotation": "annotation_queues",
    "annotations": "annotation_queues",
    "api_tokens": "api_keys",
    "automations": "runs",
    "dashboards": "charts",
    "feedback_keys": "feedback_configs",
    "hub": "repos",
    "keys": "api_keys",
    "members": "orgs",
    "monitoring": "charts",
    "organization": "orgs",
    "organizations": "orgs",
    "pats": "api_keys",
    "project": "tracer_sessions",
    "projects": "tracer_sessions",
    "prompt": "repos",
    "queues": "annotation_queues",
    "rules": "runs",
    "scores": "feedback",
    "secrets": "workspaces",
    "service_keys": "api_keys",
    "session": "tracer_sessions",
    "sessions": "tracer_sessions",
    "spans": "runs",
    "trace": "runs",
    "tracing_projects": "tracer_sessions",
}
"""What the web interface and the official SDK call a resource, and its name here.

Spellings and plurals need no entry.
"""


class LangSmith(Client, Resources):
    """LangSmith's API, blocking: every resource is an attribute, every operation a method of it.

    Threads may share it. Use it in a ``with`` block, or call ``close``.
    """

    _other_words: ClassVar[Mapping[str, str]] = OTHER_WORDS


class AsyncLangSmith(AsyncClient, AsyncResources):
    """LangSmith's API for asyncio: every resource is an attribute, every operation a method of it.

    Tasks may share it. Use it in an ``async with`` block, or await ``aclose``.
    """

    _other_words: ClassVar[Mapping[str, str]] = OTHER_WORDS
