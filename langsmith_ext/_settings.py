"""The settings of a client or view: who sends, where, what it may do, and how hard to try."""

from __future__ import annotations

import math
from base64 import b64decode
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, TypedDict

from ._configuration import Place
from ._credentials import AUTHORIZATION, Credentials, HiddenHeaders, Secret
from ._endpoint import Endpoint
from ._errors import ConfigurationError, InvalidArgumentError, UnknownOptionError
from ._events import Observer, check_observer
from ._hosts import Hosts
from ._http import Timeout, classes
from ._logging import SHOWN_HEADERS
from ._redaction import Redactor
from ._scope import checked_headers

if TYPE_CHECKING:
    from langsmith_ext.runtime.operation import Operation, Risk

_CONNECT_TIMEOUT = 5.0
DEFAULT_TIMEOUT = 60.0
DEFAULT_MAX_RETRIES = 2
DEFAULT_DEADLINE = 180.0
_LONGEST = 366 * 24 * 3600.0
"""Seconds; a longer limit is none, and the clocks of sockets have room for no more."""
RISKS: tuple[Risk, ...] = ("read", "write", "delete")
"""What an operation may do to data, from the least to the most."""


class Options(TypedDict, total=False):
    """What ``with_options`` takes.

    Attributes:
        timeout: Seconds to wait in each phase of an attempt (at most 5 to connect), or an ``httpx.Timeout``; None for
            no limit.
        max_retries: How many times a failed attempt is repeated; 0 turns retries off.
        deadline: Seconds for all attempts of a call together; None for no limit.
        headers: Further headers of every request, replacing those set before.
        strict: Whether a response that deviates from the contract raises.
        strict_bodies: Whether a body with fields that the contract does not know is refused before it is sent.
        allow: What the view may do: ``read``, ``write`` (and read) or ``delete`` (everything). It can take away from
            what the client or view may do that it is made from, and give nothing back.
        on_event: Is called with each request, retry, wait and answer; None for no observer.
    """

    timeout: float | Timeout | None
    max_retries: int
    deadline: float | None
    headers: Mapping[str, str]
    strict: bool
    strict_bodies: bool
    allow: Risk
    on_event: Observer | None


def unknown_options(owner: str, unknown: Iterable[str], known: Iterable[str]) -> UnknownOptionError:
    """Return the error about options that do not exist, each with the one that was probably meant.

    Args:
        owner: What was called.
        unknown: The names that it does not have.
        known: The names that it has.
    """
    from langsmith_ext.runtime._showing import did_you_mean

    known = sorted(known)
    listed = ", ".join(f"{name!r}{did_you_mean(name, known)}" for name in sorted(unknown))
    return UnknownOptionError(f"{owner}() has no option {listed}; it has {', '.join(known)}")


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
        place: The workspace and the organization.
        effort: How hard to try.
        headers: Further headers of every request.
        strict: Whether a response that deviates from the contract raises.
        allow: The highest risk of an operation that is sent.
        on_event: Observes requests, retries, waits and answers; None for nobody.
        brings_credentials: Whether the caller's own headers or HTTP client carry credentials.
        others: Further secrets, such as the password of a proxy.
        strict_bodies: Whether a body with fields that the contract does not know is refused.
    """

    hosts: Hosts
    endpoint: Endpoint
    credentials: Credentials
    place: Place
    effort: Effort
    headers: HiddenHeaders
    strict: bool = False
    allow: Risk = "delete"
    on_event: Observer | None = None
    brings_credentials: bool = False
    others: tuple[Secret, ...] = ()
    strict_bodies: bool = False

    def __repr__(self) -> str:
        """Return it without headers: a caller's own may be secret."""
        place = f"workspace_id={self.workspace_id!r}, organization_id={self.organization_id!r}"
        return f"Settings({self.endpoint!r}, {self.credentials!r}, {place}, {self.effort!r}, strict={self.strict!r})"

    @property
    def workspace_id(self) -> str | None:
        """The workspace of workspace-scoped operations."""
        return self.place.workspace_id

    @property
    def organization_id(self) -> str | None:
        """The organization of all operations."""
        return self.place.organization_id

    def redactor(self, headers: Mapping[str, Any] | None = None) -> Redactor:
        """Return what removes the secrets of these settings from texts that come from outside.

        Args:
            headers: Further headers of the request that is answered, by lower-case name.
        """
        own = {**self.headers.reveal(), **(headers or {})}
        return Redactor(self._secrets(own))

    def _secrets(self, headers: Mapping[str, Any]) -> Iterator[str]:
        for secret in (*self.credentials, *self.others):
            if secret is not None:
                yield secret.reveal()
        for name, value in headers.items():
            if isinstance(value, str) and name.lower() not in SHOWN_HEADERS:
                yield value
                if name.lower() == AUTHORIZATION:
                    yield from _parts(value)

    @property
    def listed_from(self) -> tuple[str, str | None, str | None]:
        """Where listings come from: the server's URL, the workspace and the organization."""
        return self.endpoint.base, self.workspace_id, self.organization_id

    def acting_in(self, place: Place) -> Settings:
        """Return the settings for another place; with ``_replace``, making a view would take twice as long."""
        return Settings(self.hosts, self.endpoint, self.credentials, place, *self[4:])

    def changed(self, options: Options) -> Settings:
        """Return the settings with these options, checked; the others stay.

        Raises:
            ConfigurationError: If a view was to do more than what it is made from.
            InvalidArgumentError: If an option is out of bounds, or a header is not for a caller to set.
            UnknownOptionError: If there is no such option.
        """
        if unknown := options.keys() - Options.__annotations__.keys():
            raise unknown_options("with_options", unknown, Options.__annotations__)
        effort = self.effort
        return self._replace(
            effort=Effort.of(
                options.get("timeout", effort.timeout),
                options.get("max_retries", effort.max_retries),
                options.get("deadline", effort.deadline),
            ),
            headers=HiddenHeaders(lowered(options["headers"])) if "headers" in options else self.headers,
            strict=options.get("strict", self.strict),
            strict_bodies=options.get("strict_bodies", self.strict_bodies),
            allow=_narrowed(self.allow, allowed(options["allow"])) if "allow" in options else self.allow,
            on_event=check_observer(options["on_event"]) if "on_event" in options else self.on_event,
        )

    def check_allowed(self, operation: Operation) -> None:
        """Refuse an operation that does more than these settings allow.

        Raises:
            ConfigurationError: If its risk is higher.
        """
        if self.allow != "delete" and RISKS.index(operation.risk) > RISKS.index(self.allow):
            does = "deletes" if operation.risk == "delete" else "writes"
            raise ConfigurationError(
                f"{operation} {does}, and this client has allow={self.allow!r}, so nothing was sent; "
                f"use a client with allow={operation.risk!r} if it is meant"
            )


def allowed(risk: object) -> Risk:
    """Return a value of ``allow=``.

    Raises:
        InvalidArgumentError: If it is none of the three.
    """
    for known in RISKS:
        if risk == known:
            return known
    raise InvalidArgumentError(f"allow must be one of {', '.join(map(repr, RISKS))}, got {risk!r}")


def _narrowed(now: Risk, wanted: Risk) -> Risk:
    if RISKS.index(wanted) > RISKS.index(now):
        raise ConfigurationError(
            f"allow={wanted!r} would give a view more than its client has (allow={now!r}); build another client"
        )
    return wanted


def _parts(authorization: str) -> Iterator[str]:
    """Yield the credential of an ``Authorization`` header, and the password in it where the scheme is Basic."""
    scheme, _, credential = authorization.partition(" ")
    yield credential.strip()
    if scheme.lower() == "basic":
        try:
            yield b64decode(credential).decode(errors="replace").partition(":")[2]
        except ValueError:
            return


def lowered(headers: Mapping[str, str]) -> dict[str, str]:
    """Return a caller's own headers by lower-case name.

    Raises:
        InvalidArgumentError: If HTTP does not allow one, or the client sets it itself.
    """
    return {name.lower(): value for name, value in checked_headers(headers).items()}


def _timeouts(timeout: float | Timeout | None) -> Timeouts:
    if isinstance(timeout, Timeouts):
        return timeout
    if isinstance(timeout, classes("Timeout")):
        phases = (timeout.connect, timeout.read, timeout.write, timeout.pool)
        return Timeouts(
            *(_seconds(f"timeout.{name}", each) for name, each in zip(Timeouts._fields, phases, strict=True))
        )
    if isinstance(timeout, tuple):
        raise InvalidArgumentError(
            f"timeout must be a number of seconds, an httpx.Timeout or None, got {timeout!r}; "
            "for several, give httpx.Timeout(60, connect=5)"
        )
    seconds = _seconds("timeout", timeout)  # type: ignore[arg-type]
    return Timeouts(None if seconds is None else min(seconds, _CONNECT_TIMEOUT), seconds, seconds, seconds)


def _seconds(name: str, seconds: float | None) -> float | None:
    if seconds is None:
        return None
    try:
        number = math.nan if isinstance(seconds, (bool, str, bytes)) else float(seconds)
    except (TypeError, ValueError, OverflowError):
        number = math.nan
    if not number > 0:
        or_timeout = ", an httpx.Timeout" if name == "timeout" else ""
        raise InvalidArgumentError(
            f"{name} must be a number of seconds > 0{or_timeout}, or None for no limit, got {seconds!r:.100}"
        )
    return number if number <= _LONGEST else None


def _retries(max_retries: int) -> int:
    if not isinstance(max_retries, int) or isinstance(max_retries, bool) or max_retries < 0:
        raise InvalidArgumentError(f"max_retries must be an integer >= 0, got {max_retries!r}")
    return max_retries
