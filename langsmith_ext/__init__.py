"""A typed client of LangSmith's whole API.

``LangSmith`` and ``AsyncLangSmith`` have every resource as an attribute and every operation as a method of it; the
models are in ``langsmith_ext.models``.
"""

from importlib import import_module
from typing import Any

_MODULES = {
    "AsyncClient": "._client",
    "Client": "._client",
    "Detailed": "._client",
    "Deprecation": "._deprecation",
    "LangSmithDeprecationWarning": "._deprecation",
    "APIConnectionError": "._errors",
    "APIStatusError": "._errors",
    "APITimeoutError": "._errors",
    "AuthenticationError": "._errors",
    "BadRequestError": "._errors",
    "ConfigurationError": "._errors",
    "ConflictError": "._errors",
    "Deviation": "._errors",
    "InternalServerError": "._errors",
    "InvalidArgumentError": "._errors",
    "PackageFormatError": "._errors",
    "LangSmithError": "._errors",
    "NotFoundError": "._errors",
    "PaginationError": "._errors",
    "PermissionDeniedError": "._errors",
    "RateLimitError": "._errors",
    "ResponseDecodeError": "._errors",
    "ResponseError": "._errors",
    "ResponseValidationError": "._errors",
    "UnexpectedStatusError": "._errors",
    "UnknownOptionError": "._errors",
    "UnprocessableEntityError": "._errors",
    "RequestEvent": "._events",
    "AsyncLangSmith": "._langsmith",
    "LangSmith": "._langsmith",
    "AsyncPaginator": "._listing.paginators",
    "Paginator": "._listing.paginators",
    "ResultPage": "._listing.walk",
    "REGIONS": "._hosts",
    "Options": "._settings",
    "AsyncStreamedResponse": "._streaming",
    "StreamedResponse": "._streaming",
    "__version__": "._version",
}
"""The module of each public name, loaded when the name is first used. The types are in the stub beside this file."""

__all__ = list(_MODULES)


def __getattr__(name: str) -> Any:
    if (module := _MODULES.get(name)) is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    loaded = globals()[name] = getattr(import_module(module, __name__), name)
    return loaded


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})
