"""The settings of a client or view: who sends, where, and how hard to try."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, TypedDict

from ._credentials import Credentials
from ._endpoint import Endpoint
from ._errors import InvalidArgumentError
from ._hosts import Hosts
from ._http import Timeout, classes
from ._scope import checked_headers

_CONNECT_TIMEOUT = 5.0
DEFAULT_TIMEOUT = 60.0
DEFAULT_MAX_RETRIES = 2
DEFAULT_DEADLINE = 180.0


class Options(TypedDict, total=False):
    """What ``with_options`` takes.

    Attributes:
        timeout: Seconds to wait in each phase of an attempt (at most 5 to connect), or an ``httpx.Timeout``; None for
            no limit.
        max_retries: How many times a failed attempt is repeated; 0 turns retries off.
        deadline: Seconds for all attempts of a call together; None for no limit.
        headers: Further headers of every request, replacing those set before.
        strict: Whether a response that deviates from the contract raises.
    """

    timeout: float | Timeout | None
    max_retries: int
    deadline: float | None
    headers: Mapping[str, str]
    strict: bool


class Timeouts(NamedTuple):
    """Seconds for each phase of one attempt, None for no limit; as a tuple, either HTTP library takes it."""

    connect: float | None
    read: float | None
    write: float | None
    pool: float | None


class Effort(NamedTuple):
    """How hard to try.

    Attributes:
        timeout: Seconds for each phase of one attempt.
        max_retries: How many times to repeat.
        deadline: Seconds for all attempts together; None for no limit.
    """

    timeout: Timeouts
    max_retries: int
    deadline: float | None

    @classmethod
    def of(cls, timeout: float | Timeout | None, max_retries: int, deadline: float | None) -> Effort:
        """Check and combine the options.

        Raises:
            InvalidArgumentError: If one is out of bounds.
        """
        return cls(_timeouts(timeout), _retries(max_retries), _seconds("deadline", deadline))


class Settings(NamedTuple):
    """The settings of a client or view.

    Attributes:
        hosts: The family of hosts.
        endpoint: The server.
        credentials: The key, the token, both or neither.
        workspace_id: The workspace of workspace-scoped operations.
        organization_id: The organization of all operations.
        effort: How hard to try.
        headers: Further headers of every request, by lower-case name.
        strict: Whether a response that deviates from the contract raises.
    """

    hosts: Hosts
    endpoint: Endpoint
    credentials: Credentials
    workspace_id: str | None
    organization_id: str | None
    effort: Effort
    headers: Mapping[str, str]
    strict: bool

    def __repr__(self) -> str:
        """Return it without headers: a caller's own may be secret."""
        place = f"workspace_id={self.workspace_id!r}, organization_id={self.organization_id!r}"
        return f"Settings({self.endpoint!r}, {self.credentials!r}, {place}, {self.effort!r}, strict={self.strict!r})"

    @property
    def place(self) -> tuple[str, str | None, str | None]:
        """Where calls go: the server's URL, the workspace and the organization."""
        return self.endpoint.base, self.workspace_id, self.organization_id

    def acting_in(self, workspace_id: str | None, organization_id: str | None) -> Settings:
        """Return the settings for another place; with ``_replace``, making a view would take twice as long."""
        return Settings(
            self.hosts,
            self.endpoint,
            self.credentials,
            workspace_id,
            organization_id,
            self.effort,
            self.headers,
            self.strict,
        )

    def changed(self, options: Options) -> Settings:
        """Return the settings with these options, checked; the others stay.

        Raises:
            InvalidArgumentError: If an option is out of bounds, or a header is not for a caller to set.
        """
        effort = self.effort
        return self._replace(
            effort=Effort.of(
                options.get("timeout", effort.timeout),
                options.get("max_retries", effort.max_retries),
                options.get("deadline", effort.deadline),
            ),
            headers=lowered(options["headers"]) if "headers" in options else self.headers,
            strict=options.get("strict", self.strict),
        )


def lowered(headers: Mapping[str, str]) -> dict[str, str]:
    """Return a caller's own headers by lower-case name.

    Raises:
        InvalidArgumentError: If HTTP does not allow one, or the client sets it itself.
    """
    return {name.lower(): value for name, value in checked_headers(headers).items()}


def _timeouts(timeout: float | Timeout | None) -> Timeouts:
    if isinstance(timeout, Timeouts):
        return timeout
    if not (timeout is None or isinstance(timeout, (int, float))):
        if not isinstance(timeout, classes("Timeout")):
            raise InvalidArgumentError(
                f"timeout must be a number of seconds, an httpx.Timeout or None, got {timeout!r}"
            )
        return Timeouts(timeout.connect, timeout.read, timeout.write, timeout.pool)
    seconds = _seconds("timeout", timeout)
    return Timeouts(None if seconds is None else min(seconds, _CONNECT_TIMEOUT), seconds, seconds, seconds)


def _seconds(name: str, seconds: float | None) -> float | None:
    if seconds is not None and not seconds > 0:
        raise InvalidArgumentError(f"{name} must be a number of seconds > 0, or None for no limit, got {seconds!r}")
    return seconds


def _retries(max_retries: int) -> int:
    if not isinstance(max_retries, int) or max_retries < 0:
        raise InvalidArgumentError(f"max_retries must be an integer >= 0, got {max_retries!r}")
    return max_retries
