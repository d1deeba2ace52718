"""Where the service is, and how its paths are spelled there.

The four regions of the hosted service take paths as the contract writes them. A self-hosted server has its API below
``/api``, so that paths which the contract writes without ``/api`` get it there.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple
from urllib.parse import urlsplit

from ._errors import ConfigurationError

Region = Literal["us", "eu", "apac", "aws"]

REGIONS: Mapping[str, str] = {
    "us": "https://api.smith.langchain.com",
    "eu": "https://eu.api.smith.langchain.com",
    "apac": "https://apac.api.smith.langchain.com",
    "aws": "https://aws.api.smith.langchain.com",
}
"""The hosted service's regions and their addresses."""

_HOSTS = {base.removeprefix("https://"): region for region, base in REGIONS.items()}
_DEFAULT_PORTS = {"http": 80, "https": 443}

_BASE_ENDINGS = ("/api/v1", "/api")
"""How a self-hosted address may end; what precedes is the prefix that the server lies below."""

_SELF_HOSTED_PREFIXES = (
    ("/api/", ""),
    ("/v1/", "/api"),
    ("/v2/", "/api"),
    ("/", "/api/v1"),
)
"""What a path begins with in the contract, and what precedes it on a self-hosted server; the first that fits counts."""


class Endpoint(NamedTuple):
    """A server.

    Attributes:
        base: Scheme, host, port and prefix, without a trailing slash.
        region: The hosted region; None for a self-hosted server.
    """

    base: str
    region: str | None = None

    def url(self, path: str) -> str:
        """The address of a path as the contract writes it."""
        if self.region is None:
            path = next(added for start, added in _SELF_HOSTED_PREFIXES if path.startswith(start)) + path
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


def endpoint_of(region: str | None, base_url: str | None, *, source: str = "base_url") -> Endpoint:
    """The server meant by a region or an address.

    Args:
        region: One of ``REGIONS``; None for none.
        base_url: The address of a self-hosted server, with or without ``/api`` or ``/api/v1``, below a prefix or not;
            that of a hosted region is that region. None for none. With neither it is the region ``us``.
        source: Where the address was given, for messages.

    Raises:
        ConfigurationError: If both are given, the region is unknown, or the address is none.
    """
    known = ", ".join(REGIONS)
    if region is not None and base_url is not None:
        raise ConfigurationError(
            f"region={region!r} and {source}={base_url!r}: give one of them; the regions are {known}"
        )
    if base_url is None:
        name = "us" if region is None else region
        if name not in REGIONS:
            raise ConfigurationError(
                f"region={region!r} is unknown; the regions are {known}, and base_url= is for a self-hosted server"
            )
        return Endpoint(REGIONS[name], name)
    return _self_hosted_or_region(base_url.strip(), source)


def _self_hosted_or_region(address: str, source: str) -> Endpoint:
    example = "give one like https://langsmith.example.com"
    try:
        parts = urlsplit(address)
        scheme, host, port = origin(address)
    except ValueError as error:
        raise ConfigurationError(f"{source} is no address ({error}); {example}") from None
    if "@" in parts.netloc:  # not shown: it may hold a password
        raise ConfigurationError(
            f"{source} holds a user name or password; give them as http_client=httpx.Client(auth=...) instead"
        )
    if scheme not in _DEFAULT_PORTS or not host:
        raise ConfigurationError(
            f"{source}={address!r} is no http or https address; {example}, or region= one of {', '.join(REGIONS)}"
        )
    if parts.query or parts.fragment:
        raise ConfigurationError(f"{source}={address!r} has a query or fragment; {example}")
    if (region := _HOSTS.get(host)) is not None and port == _DEFAULT_PORTS[scheme]:
        return Endpoint(REGIONS[region], region)
    path = parts.path.rstrip("/")
    ending = next((ending for ending in _BASE_ENDINGS if path.endswith(ending)), "")
    return Endpoint(f"{scheme}://{parts.netloc}{path.removesuffix(ending).rstrip('/')}")


def origin(url: str) -> tuple[str, str, int | None]:
    """Scheme, host and port of an address (RFC 6454): what must be equal for a key to be sent.

    Raises:
        ValueError: If it is no address.
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
