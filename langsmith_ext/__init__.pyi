"""A typed client of LangSmith's whole API.

``LangSmith`` and ``AsyncLangSmith`` have every resource as an attribute and every operation as its method; models are
in ``langsmith_api.platform.models``.
"""

from ._client import AsyncLangSmith, Detailed, LangSmith, Options
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
    PaginationError,
    PermissionDeniedError,
    RateLimitError,
    ResponseDecodeError,
    ResponseError,
    ResponseValidationError,
    UnexpectedStatusError,
    UnprocessableEntityError,
)
from ._pagination import AsyncPaginator, Paginator, ResultPage
from ._regions import REGIONS
from ._streaming import AsyncStreamedResponse, StreamedResponse
from ._version import __version__

__all__ = [
    "REGIONS",
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncLangSmith",
    "AsyncPaginator",
    "AsyncStreamedResponse",
    "AuthenticationError",
    "BadRequestError",
    "ConfigurationError",
    "ConflictError",
    "Detailed",
    "Deviation",
    "InternalServerError",
    "InvalidArgumentError",
    "LangSmith",
    "LangSmithError",
    "NotFoundError",
    "Options",
    "PaginationError",
    "Paginator",
    "PermissionDeniedError",
    "RateLimitError",
    "ResponseDecodeError",
    "ResponseError",
    "ResponseValidationError",
    "ResultPage",
    "StreamedResponse",
    "UnexpectedStatusError",
    "UnprocessableEntityError",
    "__version__",
]
