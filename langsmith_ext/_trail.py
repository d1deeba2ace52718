"""What a call has met so far, over all its attempts: it decides whether the call is sent again, and is said if not."""

from __future__ import annotations


class Trail:
    """The past of a call.

    Attributes:
        redirected: The status of the last redirect that was followed; None without one.
        interrupted: Whether a connection broke after a request had been sent.
    """

    __slots__ = ("interrupted", "redirected")

    def __init__(self) -> None:
        self.redirected: int | None = None
        self.interrupted = False

    @property
    def executed(self) -> bool:
        """Whether the operation may have been done already.

        A server that answers a POST by a redirect has usually done what was asked, and shows the result elsewhere
        (RFC 9110, 15.4.4): whatever happens there, the POST is not sent again.
        """
        return self.redirected is not None

    def words(self, method: str, idempotent: bool, status: int | None) -> str | None:
        """Return what a caller should know of the past when the call fails; None where it explains nothing.

        Args:
            method: The method of the call.
            idempotent: Whether it may be executed twice.
            status: The status that it ended in; None without an answer.
        """
        if self.executed and not idempotent:
            return (
                f"the {method} was redirected ({self.redirected}), so it may have been executed and was not sent again"
            )
        if self.interrupted and status == 409:
            return f"an earlier attempt of this {method} was interrupted, and may be what it conflicts with"
        return None
