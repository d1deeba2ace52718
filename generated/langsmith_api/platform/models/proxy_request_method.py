from langsmith_ext.runtime.model import StringEnumeration


class ProxyRequestMethod(StringEnumeration):
    """Known values; one that the contract does not know stays a plain string."""

    DELETE = "DELETE"
    GET = "GET"
    HEAD = "HEAD"
    OPTIONS = "OPTIONS"
    PATCH = "PATCH"
    POST = "POST"
    PUT = "PUT"
