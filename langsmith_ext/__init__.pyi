"""A typed client of LangSmith's whole API.

``LangSmith`` and ``AsyncLangSmith`` have every resource as an attribute and every operation as a method of it; the
models are in ``langsmith_ext.models``.
"""

from ._client import AsyncClient, Client, Detailed
from ._deprecation import Deprecation, LangSmithDeprecationWarning
from ._errors import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConfigurationError,
    ConflictError,
    Deviation,
    InternalServerError,
    InvalidArgumentError,
    LangSmithError,
    NotFoundError,
    PackageFormatError,
    PaginationError,
    PermissionDeniedError,
    RateLimitError,
    ResponseDecodeError,
    ResponseError,
    ResponseValidationError,
    UnexpectedStatusError,
    UnknownOptionError,
    UnprocessableEntityError,
)
from ._events import RequestEvent
from ._hosts import REGIONS
from ._langsmith import AsyncLangSmith, LangSmith
from ._listing.paginators import AsyncPaginator, Paginator
from ._listing.walk import ResultPage
from ._settings import Options
from ._streaming import AsyncStreamedResponse, StreamedResponse
from ._version import __version__

__all__ = [
    "REGIONS",
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncClient",
    "AsyncLangSmith",
    "AsyncPaginator",
    "AsyncStreamedResponse",
    "AuthenticationError",
    "BadRequestError",
    "Client",
    "ConfigurationError",
    "ConflictError",
    "Deprecation",
    "Detailed",
    "Deviation",
    "InternalServerError",
    "InvalidArgumentError",
    "LangSmith",
    "LangSmithDeprecationWarning",
    "LangSmithError",
    "NotFoundError",
    "Options",
    "PackageFormatError",
    "PaginationError",
    "Paginator",
    "PermissionDeniedError",
    "RateLimitError",
    "RequestEvent",
    "ResponseDecodeError",
    "ResponseError",
    "ResponseValidationError",
    "ResultPage",
    "StreamedResponse",
    "UnexpectedStatusError",
    "UnknownOptionError",
    "UnprocessableEntityError",
    "__version__",
]
