"""Keys and tokens: no repr, traceback, log or pickle shows them, and they are put on a request as it leaves."""

from __future__ import annotations

import re
from collections.abc import MutableMapping
from typing import TYPE_CHECKING, NamedTuple, NoReturn, overload

from ._errors import ConfigurationError

if TYPE_CHECKING:
    from langsmith_ext.runtime.operation import Scope

HIDDEN = "***"


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
        """Return itself if it can be a header value.

        Args:
            name: Where it was given, for messages.

        Raises:
            ConfigurationError: If it is empty, or contains spaces, line breaks or anything but printable ASCII.
        """
        if not re.fullmatch(r"[!-~]+", self._text):
            raise ConfigurationError(
                f"{name} is empty or contains a space, line break or non-ASCII character; give the key or token alone"
            )
        return self


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

    def apply(self, headers: MutableMapping[str, str], scope: Scope) -> None:
        """Put the credentials on a request.

        The key goes on every request. The token goes on operations for users only, and on every request when there is
        no key.

        Args:
            headers: The request's headers, changed in place: a new mapping would be one more place that shows the key.
            scope: The operation's scope.
        """
        if self.api_key is not None:
            headers["X-API-Key"] = self.api_key.reveal()
        if self.bearer_token is not None and (scope == "user" or self.api_key is None):
            headers["Authorization"] = f"Bearer {self.bearer_token.reveal()}"

    def redact(self, text: str) -> str:
        """Return a text from outside without the key and the token, should it repeat them."""
        for hidden in (self.api_key, self.bearer_token):
            if hidden is not None:
                text = text.replace(hidden.reveal(), HIDDEN)
        return text
