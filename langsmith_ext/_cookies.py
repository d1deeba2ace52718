"""No cookies: one that a server sets for a workspace or a key never goes with another request."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


class ExceptWhile:
    """The policy of a cookie jar that takes nothing at certain times; otherwise it is the policy it had before.

    Args:
        deaf: Whether the jar must not take a cookie now.
        policy: The policy otherwise.
    """

    def __init__(self, deaf: Callable[[], bool], policy: Any) -> None:
        vars(self).update(deaf=deaf, policy=policy)

    def set_ok(self, cookie: Any, request: Any) -> bool:
        """Return whether the jar takes a cookie."""
        return not self.deaf() and self.policy.set_ok(cookie, request)

    def __getattr__(self, name: str) -> Any:
        if name in ("deaf", "policy"):  # while it is copied or unpickled
            raise AttributeError(name)
        return getattr(self.policy, name)

    def __setattr__(self, name: str, value: Any) -> None:
        """Set it on the policy, where the jar notes the time."""
        setattr(self.policy, name, value)
