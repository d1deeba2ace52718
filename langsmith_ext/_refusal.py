"""Which setting a refused request probably lacks; the contract's security is only a hint, so it is sent first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ._limits import long_query
from ._scope import ORGANIZATION_HEADER, WORKSPACE_HEADER
from ._server_version import is_outdated, server_words

if TYPE_CHECKING:
    from ._hosts import Fact, Hint
    from ._message import Message, Reply


_TOO_LONG = (400, 413, 414, 431)


def explain_refusal(message: Message, reply: Reply, text: str) -> str | None:
    """Return what the hints of the hosts say about a refusal; None where none applies.

    Args:
        message: What was sent.
        reply: The refusal.
        text: Its body.
    """
    settings = message.settings
    headers = message.headers.reveal()
    workspace = headers.get(WORKSPACE_HEADER)
    organization = headers.get(ORGANIZATION_HEADER)
    if reply.status in _TOO_LONG and (said := long_query(message.query)):
        return f"The query has {said[0]} characters, which may be more than the server takes: {said[1]}"
    facts: Mapping[Fact, bool] = {
        "left_origin": reply.left_origin,
        "credentials": bool(settings.credentials) or settings.brings_credentials,
        "api_key": settings.credentials.api_key is not None,
        "bearer_token": settings.credentials.bearer_token is not None or message.is_authorized,
        "workspace": workspace is not None,
        "organization": organization is not None,
        "accepted": message.standing.accepted,
        "outdated": is_outdated(message),
        "unlisted": message.operation.unlisted is not None,
        "provisional": message.operation.provisional,
    }
    hints = []
    others = (f"region={name!r}" for name in settings.hosts.regions if name != settings.endpoint.region)
    place = settings.place
    words = {
        "here": settings.endpoint,
        "server": server_words(message),
        "others": " or ".join(others),
        "since": message.operation.since,
        "unlisted": message.operation.unlisted,
        "workspace": f"workspace {workspace} ({WORKSPACE_HEADER}, given by {place.workspace_source})",
        "organization": f"organization {organization} ({ORGANIZATION_HEADER}, given by {place.organization_source})",
    }
    for hint in settings.hosts.hints:
        if _applies(hint, message, reply.status, text, facts):
            sentence = hint.text.format(**words)
            if hint.is_final:
                return sentence
            hints.append(sentence)
    return "; ".join(hints) or None


def _applies(hint: Hint, message: Message, status: int, text: str, facts: Mapping[Fact, bool]) -> bool:
    return (
        status in hint.statuses
        and (not hint.scopes or message.operation.scope in hint.scopes)
        and all(facts[fact] is value for fact, value in hint.facts.items())
        and not (hint.unless_said and hint.unless_said in text)
    )
