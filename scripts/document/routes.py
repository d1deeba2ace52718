"""What a route is, however a document spells it."""

from __future__ import annotations

import re

_PREFIX = re.compile(r"(/api)?(/v1)?(?=/)")
_PARAMETER = re.compile(r"{[^{}]+}")


def canonical(path: str) -> str:
    """Return a path without what its spellings differ in: the prefix of the API, and the names of its parameters.

    Args:
        path: A path template. An optional ``/api`` and then an optional ``/v1`` are left out at its front.
    """
    return _PARAMETER.sub("{}", _PREFIX.sub("", path, count=1))
