"""Which server requests go to, and how paths are spelled there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit

from ._errors import ConfigurationError
from ._redaction import Redactor, clean, redact_url

if TYPE_CHECKING:
    from ._hosts import Hosts

_DEFAULT_PORTS = {"http": 80, "https": 443}
_LONGEST_HOST = 253  # characters; RFC 1035, 2.3.4
_is_label = re.compile(r"[0-9A-Za-z_](?:[0-9A-Za-z_-]{0,61}[0-9A-Za-z_])?").fullmatch
_is_path = re.compile(r"[^\x00-\x20\x7f\\\ud800-\udfff]*").fullmatch


class Endpoint(NamedTuple):
    """A server.

    Attributes:
        base: Scheme, host, port and prefix, without a trailing slash.
        region: The hosted region, which a private host serves too; None for a self-hosted server.
        prefixes: What a path begins with in the contract, and what precedes it here; the first that fits counts.
    """

    base: str
    region: str | None = None
    prefixes: tuple[tuple[str, str], ...] = ()

    def __repr__(self) -> str:
        return f"Endpoint({self.base!r}, region={self.region!r})"

    def __str__(self) -> str:
        return f"region {self.region!r}" if self.region else self.base

    def url(self, path: str) -> str:
        """Return the URL of a path as the contract writes it."""
        for start, added in self.prefixes:
            if path.startswith(start):
                return self.base + added + path
        return self.base + path

    @property
    def origin(self) -> tuple[str, str, int | None]:
        """Scheme, host and port (RFC 6454)."""
        return origin(self.base)

    @property
    def sends_in_the_clear(self) -> bool:
        """Whether requests leave this machine without TLS."""
        scheme, host, _ = self.origin
        return scheme == "http" and not _is_loopback(host)


def endpoint_of(hosts: Hosts, region: str | None, base_url: str | None, *, source: str = "base_url") -> Endpoint:
    """Return the server meant by a region or a URL.

    Args:
        hosts: The family of hosts.
        region: One of its regions; None for none.
        base_url: The URL of a self-hosted server, with or without the ending of the hosts' API, below a prefix or
            not; the URL of a hosted region is that region. None for none. With neither, it is the default region.
        source: Where the URL was given, for messages.

    Raises:
        ConfigurationError: If both are given, neither is and there is no default, the region is unknown, or the URL is
            invalid.
    """
    known = ", ".join(hosts.regions)
    for name_, value in (("region", region), (source, base_url)):
        if value is not None and not isinstance(value, str):
            raise ConfigurationError(f"{name_} must be a string, got {type(value).__name__}; give the text itself")
    if region is not None and base_url is not None:
        raise ConfigurationError(
            f"region={region!r} and {source}={_shown(base_url)}: give one of them"
            + (f"; regions: {known}" if known else "")
        )
    if base_url is not None:
        return _self_hosted_or_region(hosts, base_url.strip(), source)
    name = hosts.default_region if region is None else region
    if name is None:
        variables = hosts.variables.base_url
        raise ConfigurationError(
            f"base_url is missing: {hosts.name} has no default server; give base_url="
            + (f" or set {variables[0]}" if variables else "")
        )
    if name not in hosts.regions:
        listed = f"; regions: {known}, and base_url= is for a self-hosted server" if known else "; give base_url="
        raise ConfigurationError(f"region={region!r} is unknown to {hosts.name}{listed}")
    return Endpoint(hosts.regions[name], name)


def _self_hosted_or_region(hosts: Hosts, url: str, source: str) -> Endpoint:
    example = "give one like https://langsmith.example.com"
    bare = re.split(r"[/:?#]", url, maxsplit=1)[0].lower()
    if bare in hosts.web_hosts or bare in hosts.private_hosts or f"https://{bare}" in hosts.regions.values():
        url = f"https://{url}"
    if "@" in re.split(r"[/?#]", url.partition("://")[2] or url, maxsplit=1)[0]:  # not shown: it may hold a password
        raise ConfigurationError(
            f"{source} contains a user name or password; give them as http_client=httpx.Client(auth=...) instead"
        )
    problem = None  # raised after the except clause: inside it, an error would carry the whole URL
    try:
        parts = urlsplit(url)
        scheme, host, port = origin(url)
    except ValueError as error:
        problem = clean(str(error).partition(" as ")[0])
    if problem is not None:
        raise ConfigurationError(f"{source} is not a valid URL ({problem}); {example}")
    if scheme not in _DEFAULT_PORTS or not host:
        regions = f", or region= one of {', '.join(hosts.regions)}" if hosts.regions else ""
        raise ConfigurationError(f"{source}={_shown(url)} is not an http or https URL; {example}{regions}")
    if port == _DEFAULT_PORTS[scheme]:
        if host in hosts.web_hosts:
            region = hosts.web_hosts[host]
            return Endpoint(hosts.regions[region], region)
        if host in hosts.private_hosts:
            return Endpoint(f"https://{host}", hosts.private_hosts[host])
        for region, base in hosts.regions.items():
            if host == urlsplit(base).hostname:
                return Endpoint(base, region)
    if parts.query or parts.fragment:
        raise ConfigurationError(f"{source}={_shown(url)} has a query or fragment; {example}")
    path = parts.path.rstrip("/")
    if not _is_path(path) or any(segment in (".", "..") for segment in path.replace("%2e", ".").split("/")):
        raise ConfigurationError(
            f"{source}={_shown(url)} has a path with spaces, control characters, backslashes or dots; {example}"
        )
    ending = next((ending for ending in hosts.base_endings if path.endswith(ending)), "")
    return Endpoint(f"{scheme}://{parts.netloc}{path.removesuffix(ending).rstrip('/')}", prefixes=hosts.prefixes)


def _shown(url: str) -> str:
    """Return what was given as a URL, which may be a key by mistake, for a message."""
    return repr(Redactor(())(redact_url(url)))


def origin(url: str) -> tuple[str, str, int | None]:
    """Return scheme, host and port of a URL (RFC 6454): what must be equal for a key to be sent.

    Raises:
        ValueError: If it is not a valid URL, or its host cannot be looked up.
    """
    parts = urlsplit(url)
    scheme = parts.scheme.lower()
    host = (parts.hostname or "").removesuffix(".")
    _check_host(host)
    port = parts.port
    if port == 0:
        raise ValueError("port 0 cannot be connected to")
    return scheme, host, port or _DEFAULT_PORTS.get(scheme)


def _check_host(host: str) -> None:
    """Check a host's name: one that cannot be written in the DNS fails inside the socket library, with other errors.

    Raises:
        ValueError: If it is neither an IP address nor a name of labels of 1 to 63 characters.
    """
    if not host or ":" in host:  # an IPv6 address, which urlsplit has checked
        return
    if not host.isascii():
        import idna  # httpx brings it

        try:
            host = idna.encode(host).decode()
        except UnicodeError as error:
            raise ValueError(f"the host {host!r} is not a valid name: {error}") from None
    if len(host) > _LONGEST_HOST or not all(map(_is_label, host.split("."))):
        raise ValueError(f"the host {host[:_LONGEST_HOST]!r} is not a valid name")


def _is_loopback(host: str) -> bool:
    return (
        host in ("localhost", "::1")
        or host.endswith(".localhost")
        or (host.startswith("127.") and host.replace(".", "").isdigit())
    )
