"""An embedded LangSmith: a service for tests, demos and clients in any language.

It needs the extra ``langsmith-ext[testing]``. ``LangSmithServer`` runs it in Python, and
``python -m langsmith_ext.testing`` on its own; the pytest fixtures ``langsmith_server``, ``langsmith`` and
``async_langsmith`` come with the package.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from langsmith_ext.testing._service.messages import RecordedRequest
    from langsmith_ext.testing._service.server import LangSmithServer

__all__ = ["LangSmithServer", "RecordedRequest"]


def __getattr__(name: str) -> Any:
    """Import the service when it is used: pytest loads this package's plugin whether or not a test needs it."""
    if name == "LangSmithServer":
        from langsmith_ext.testing._service.server import LangSmithServer

        return LangSmithServer
    if name == "RecordedRequest":
        from langsmith_ext.testing._service.messages import RecordedRequest

        return RecordedRequest
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
