"""Which version a self-hosted server has, for operations that not every version has.

It is asked for once per connection, and only after such an operation was not found.
"""

from __future__ import annotations

import json
import re

from ._message import Message, Reply
from ._uploads import Upload

LOOK = 5.0
"""Seconds for the request that asks for the version: it only completes an error that is already known."""
_VERSION = re.compile(r"v?(\d+(?:\.\d+)*)[\w.+-]{0,40}")


def needs_version(message: Message, status: int) -> bool:
    """Return whether a refusal is explained better with the server's version, which was not asked for yet.

    Args:
        message: What was refused.
        status: The HTTP status.
    """
    settings, operation = message.settings, message.operation
    return (
        status == 404
        and settings.endpoint.region is None
        and bool(settings.hosts.version_path)
        and message.standing.version is None
        and (operation.since is not None or operation.unlisted is not None or operation.provisional)
    )


def version_message(message: Message) -> Message:
    """Return the message that asks the server of another message for its version, with the same credentials.

    Args:
        message: The other message.
    """
    from langsmith_ext.runtime.operation import JSON, Operation

    settings = message.settings
    path = settings.hosts.version_path
    return Message(
        Operation("", "", "version", "GET", path, "none", safe=True, risk="read"),
        settings.endpoint.url(path),
        {"user-agent": message.headers.reveal()["user-agent"], "accept": JSON, **settings.headers.reveal()},
        (),
        Upload(None, None),
        settings,
        message.standing,
    )


def version_in(reply: Reply) -> str:
    """Return the version that a reply states; empty when it states none.

    Args:
        reply: The reply to ``version_message``.
    """
    try:
        body = json.loads(reply.content)
    except ValueError:
        return ""
    stated = body.get("version") if isinstance(body, dict) and 200 <= reply.status < 300 else None
    return stated if isinstance(stated, str) and _VERSION.fullmatch(stated) else ""


def is_outdated(message: Message) -> bool:
    """Return whether a self-hosted server is older than an operation; an unknown version may be.

    Args:
        message: The message that performs the operation.
    """
    since = message.operation.since
    if since is None or message.settings.endpoint.region is not None:
        return False
    version = message.standing.version
    return not version or _numbers(version) < _numbers(since)


def server_words(message: Message) -> str:
    """Return the server of a message with its version, as part of a sentence.

    Args:
        message: The message.
    """
    endpoint, version = message.settings.endpoint, message.standing.version
    return str(endpoint) if version is None else f"{endpoint} (version {version or 'unknown'})"


def _numbers(version: str) -> list[int]:
    found = _VERSION.match(version)
    return [int(number) for number in found[1].split(".")] if found else []
