"""Where a redirect leads, and what may go along.

The HTTP library never follows redirects for us: it drops the ``Authorization`` header on the way to another origin, but
not ``X-API-Key``. Within the origin everything goes along. To another origin only a read goes, with the few headers
below and nothing else: whatever else a caller or its HTTP client sends may be a secret.
"""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import NamedTuple
from urllib.parse import urljoin

from ._endpoint import origin

MAX_REDIRECTS = 10

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_METHOD_KEPT = frozenset({307, 308})  # RFC 9110, 15.4
_READS = frozenset({"GET", "HEAD"})
_HARMLESS_HEADERS = frozenset({"host", "accept", "accept-encoding", "connection", "user-agent"})


class Hop(NamedTuple):
    """The next request of a redirected one.

    Attributes:
        method: The HTTP method.
        url: The URL.
        keeps_body: Whether the body is sent again.
        leaves_origin: Whether it goes to another origin than the redirected request.
    """

    method: str
    url: str
    keeps_body: bool
    leaves_origin: bool


def is_redirect(status: int, location: str | None) -> bool:
    """Return whether a response sends the client elsewhere."""
    return status in _REDIRECTS and bool(location)


def next_hop(status: int, method: str, url: str, location: str) -> Hop | str:
    """Return the request that a redirect asks for, or why it is not made.

    A write is only repeated where HTTP keeps its method (307, 308) and the origin stays the same: turned into a GET it
    would be lost, and its body may be a secret elsewhere. After 303 the result is fetched by GET.

    Args:
        status: The redirect's status.
        method: The method that was redirected.
        url: The URL that was redirected.
        location: The ``Location`` header.
    """
    try:
        target = urljoin(url, location)
        scheme, host, _ = origin(target)
        leaves_origin = origin(target) != origin(url)
        if host.isascii():
            host.encode("idna")  # as looking the name up does, which refuses empty and long labels
    except ValueError:
        scheme, host, target, leaves_origin = "", "", location, True
    if scheme not in ("http", "https") or not host:
        return "the redirect does not lead to an http or https URL"
    target = target.partition("#")[0]
    if status == 303 and method not in _READS:
        return Hop("GET", target, keeps_body=False, leaves_origin=leaves_origin)
    if method in _READS:
        return Hop(method, target, keeps_body=False, leaves_origin=leaves_origin)
    if status not in _METHOD_KEPT:
        return f"following it would turn the {method} into a GET; give the final URL as base_url="
    if leaves_origin:
        return f"a {method} is not repeated at another origin; give the final URL as base_url="
    return Hop(method, target, keeps_body=True, leaves_origin=False)


def keep_harmless(headers: MutableMapping[str, str]) -> None:
    """Remove every header that another origin must not see."""
    for name in [name for name in headers if name.lower() not in _HARMLESS_HEADERS]:
        del headers[name]
