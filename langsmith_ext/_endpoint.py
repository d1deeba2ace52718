"""Which server requests go to, and how paths are spelled there."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urlsplit

from ._errors import ConfigurationError

if TYPE_CHECKING:
    from ._hosts import Hosts

_DEFAULT_PORTS = {"http": 80, "https": 443}


class Endpoint(NamedTuple):
    """A server.

    Attributes:
        base: Scheme, host, port and prefix, without a trailing slash.
        region: The hosted region; None for a self-hosted server.
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
    if region is not None and base_url is not None:
        raise ConfigurationError(
            f"region={region!r} and {source}={base_url!r}: give one of them" + (f"; regions: {known}" if known else "")
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
    try:
        parts = urlsplit(url)
        scheme, host, port = origin(url)
    except ValueError as error:
        raise ConfigurationError(f"{source} is not a valid URL ({error}); {example}") from None
    if "@" in parts.netloc:  # not shown: it may hold a password
        raise ConfigurationError(
            f"{source} contains a user name or password; give them as http_client=httpx.Client(auth=...) instead"
        )
    if scheme not in _DEFAULT_PORTS or not host:
        regions = f", or region= one of {', '.join(hosts.regions)}" if hosts.regions else ""
        raise ConfigurationError(f"{source}={url!r} is not an http or https URL; {example}{regions}")
    if parts.query or parts.fragment:
        raise ConfigurationError(f"{source}={url!r} has a query or fragment; {example}")
    if port == _DEFAULT_PORTS[scheme]:
        for region, base in hosts.regions.items():
            if host == urlsplit(base).hostname:
                return Endpoint(base, region)
    path = parts.path.rstrip("/")
    ending = next((ending for ending in hosts.base_endings if path.endswith(ending)), "")
    return Endpoint(f"{scheme}://{parts.netloc}{path.removesuffix(ending).rstrip('/')}", prefixes=hosts.prefixes)


def origin(url: str) -> tuple[str, str, int | None]:
    """Return scheme, host and port of a URL (RFC 6454): what must be equal for a key to be sent.

    Raises:
        ValueError: If it is not a valid URL.
    """
    parts = urlsplit(url)
    scheme = parts.scheme.lower()
    return scheme, (parts.hostname or "").rstrip("."), parts.port or _DEFAULT_PORTS.get(scheme)


def _is_loopback(host: str) -> bool:
    return (
        host in ("localhost", "::1")
        or host.endswith(".localhost")
        or (host.startswith("127.") and host.replace(".", "").isdigit())
    )
