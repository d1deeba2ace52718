"""Keys and tokens: no repr, traceback, log or pickle shows them, and they are put on a request as it leaves."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, MutableMapping
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn, overload

from ._errors import ConfigurationError
from ._redaction import HIDDEN

if TYPE_CHECKING:
    from langsmith_ext.runtime.operation import Scope

AUTHORIZATION = "authorization"
API_KEY = "x-api-key"
_QUOTES = "\"'"


def unquoted(text: str) -> str:
    """Return a text without quotes and white space around it: people copy keys as ``'"lsv2_..."'``."""
    return text.strip(f"{_QUOTES} \t\r\n")


class Secret:
    """A text that does not show itself. It is not a ``str``, so that nothing prints it by accident."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def __repr__(self) -> str:
        return HIDDEN

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret is not pickled; build the client in the process that uses it")

    def reveal(self) -> str:
        """Return the text."""
        return self._text

    def check(self, name: str) -> Secret:
        """Return it, without quotes around it, if it can be a header value.

        Args:
            name: Where it was given, for messages.

        Raises:
            ConfigurationError: If it is not a string, is empty, or contains spaces, line breaks or anything but
                printable ASCII.
        """
        if not isinstance(self._text, str):
            raise ConfigurationError(f"{name} must be a string, got an object of type {type(self._text).__name__}")
        inner = Secret(self._text.strip(_QUOTES))
        if not re.fullmatch(r"[!-~]+", inner.reveal()):
            raise ConfigurationError(
                f"{name} is empty or contains a space, line break or non-ASCII character; give the key or token alone"
            )
        return inner


class Hidden:
    """Anything that does not show itself.

    Args:
        value: What to hide.
    """

    __slots__ = ("_value",)

    def __init__(self, value: Any) -> None:
        self._value = value

    def __repr__(self) -> str:
        return HIDDEN

    def reveal(self) -> Any:
        """Return it."""
        return self._value


class HiddenHeaders:
    """Headers by lower-case name, whose values do not show.

    It is no ``Mapping``: tools that report errors write down what a mapping or a tuple holds.

    Args:
        headers: The headers.
    """

    __slots__ = ("_values",)

    def __init__(self, headers: Mapping[str, str]) -> None:
        self._values = headers

    def __repr__(self) -> str:
        return f"HiddenHeaders({', '.join(self._values)})"

    def __reduce__(self) -> NoReturn:
        raise TypeError("headers may hold secrets and are not pickled; build the client in the process that uses it")

    def __contains__(self, name: object) -> bool:
        return name in self._values

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def reveal(self) -> Mapping[str, str]:
        """Return the headers."""
        return self._values


@overload
def hide(text: str) -> Secret: ...
@overload
def hide(text: str | None) -> Secret | None: ...
def hide(text: str | None) -> Secret | None:
    """Return a text as a secret; None stays None."""
    return None if text is None else Secret(text)


class Credentials(NamedTuple):
    """The credentials of a client.

    Attributes:
        api_key: The service or personal key.
        bearer_token: The token of a signed-in user.
    """

    api_key: Secret | None = None
    bearer_token: Secret | None = None

    def __bool__(self) -> bool:
        return self.api_key is not None or self.bearer_token is not None

    def apply(self, headers: MutableMapping[str, str], scope: Scope, *, authorized: bool = False) -> None:
        """Put the credentials on a request.

        The key goes on every request. The token goes on operations for users only, and on every request when there is
        neither a key nor an ``Authorization`` header of the caller's own.

        Args:
            headers: The request's headers, changed in place: a new mapping would be one more place that shows the key.
            scope: The operation's scope.
            authorized: Whether the caller gave an ``Authorization`` header.
        """
        if self.api_key is not None:
            headers["X-API-Key"] = self.api_key.reveal()
        if self.bearer_token is not None and (scope == "user" or (self.api_key is None and not authorized)):
            headers["Authorization"] = f"Bearer {self.bearer_token.reveal()}"
