"""The hosts that a document names: where a client that followed it would send credentials.

Nothing here follows it: a contract keeps no servers, and a client has its hosts from its own configuration. That a
document names another host is still news: the API may be moving there, or the document may not be the API's.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from scripts.document.keywords import METHODS

_URLS = ("openIdConnectUrl", "authorizationUrl", "tokenUrl", "refreshUrl")


def hosts_of(document: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the hosts that a document names, in order.

    Args:
        document: Any document; what is not of the type that the standard requires names nothing.
    """
    return tuple(sorted(set(filter(None, map(_host, _urls(document))))))


def _host(url: str) -> str:
    """The host of a URL, in the document's spelling where it cannot be read; empty for a URL without one."""
    try:
        return urlsplit(url.strip().replace("\\", "/")).netloc.rpartition("@")[2].lower()
    except ValueError:
        return url


def _urls(document: Mapping[str, Any]) -> Iterator[str]:
    for holder in _holders(document):
        for server in _list(holder.get("servers")):
            url = _object(server).get("url")
            if isinstance(url, str):
                yield url
    for scheme in _object(_object(document.get("components")).get("securitySchemes")).values():
        for part in (_object(scheme), *map(_object, _object(_object(scheme).get("flows")).values())):
            yield from (part[name] for name in _URLS if isinstance(part.get(name), str))


def _holders(document: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """What can have servers: the document, its paths, its operations."""
    yield document
    for item in map(_object, _object(document.get("paths")).values()):
        yield item
        yield from (_object(item.get(method)) for method in METHODS)


def _object(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
