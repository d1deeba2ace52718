"""Profiles: the file that LangSmith's own command line writes, in its own format.

    ~/.langsmith/config.json, or the file that LANGSMITH_CONFIG_FILE names:
    {"current_profile": "dev",
     "profiles": {"dev": {"api_key": ..., "api_url": ..., "workspace_id": ...,
                          "oauth": {"access_token": ..., "expires_at": ...}}}}

The key can also be in an environment variable (``api_key_env``). A key that a command prints (``api_key_cmd``), a
keychain (``secret_store``) and refreshing a token are not supported; an error says so.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

from ._credentials import Credentials, Secret, hide, unquoted
from ._errors import ConfigurationError
from ._redaction import clean

LARGEST_FILE = 1024 * 1024
"""Bytes of a profile file; a larger one is something else."""
_NAMES_SHOWN = 10
_SECRET_FIELDS = frozenset({"api_key", "access_token", "refresh_token"})


class Profile(NamedTuple):
    """One profile.

    Attributes:
        source: The file and the profile, for messages.
        credentials: The key, or the token of a login; empty when the profile has neither.
        api_url: The server; None for the default one.
        workspace_id: The workspace.
    """

    source: str
    credentials: Credentials
    api_url: str | None = None
    workspace_id: str | None = None


def read_profile(name: str | None = None) -> Profile | None:
    """Read a profile.

    Args:
        name: The requested profile; None for ``LANGSMITH_PROFILE``, else the file's current one, else ``default``.

    Returns:
        The profile; None when none was requested and the file has no current one.

    Raises:
        ConfigurationError: If the requested profile does not exist, or the file or profile cannot be used.
    """
    if name is not None and not isinstance(name, str):
        raise ConfigurationError(f"profile must be the name of a profile, got an object of type {type(name).__name__}")
    path = _path()
    document = _document(path)
    profiles = document.get("profiles") or {}
    current = document.get("current_profile")
    if current is not None and not isinstance(current, str):
        raise ConfigurationError(f"{path}: current_profile is not a string; correct it, or run `langsmith profile use`")
    asked = name or unquoted(os.environ.get("LANGSMITH_PROFILE", "")) or current
    chosen = asked or ("default" if isinstance(profiles, dict) and "default" in profiles else None)
    if chosen is None:
        return None
    if not isinstance(profiles, dict) or not isinstance(profiles.get(chosen), dict):
        names = list(map(clean, profiles)) if isinstance(profiles, dict) else []
        known = ", ".join([*names[:_NAMES_SHOWN], *(["..."] if len(names) > _NAMES_SHOWN else [])]) or "none"
        raise ConfigurationError(
            f"{path}: profile {chosen!r} does not exist (profiles: {known}); create it, or choose another with profile="
        )
    source = f"{path}: profiles.{clean(chosen)}"
    fields = profiles[chosen]
    return Profile(
        source, _credentials(source, fields), _text(source, fields, "api_url"), _text(source, fields, "workspace_id")
    )


def _path() -> Path | None:
    named = unquoted(os.environ.get("LANGSMITH_CONFIG_FILE", ""))
    try:
        if named:
            return Path(named).expanduser()
        return Path.home() / ".langsmith" / "config.json"
    except RuntimeError:  # no home directory, as in some containers
        return Path(named) if named else None


def _document(path: Path | None) -> Mapping[str, Any]:
    """Return the file, its secrets hidden while it is read; empty when there is no file."""
    import json

    if path is None:
        return {}
    # Raised after the except clauses: inside them, an error would carry the text of the file, keys included.
    problem = None
    try:
        with path.open("rb") as file:
            text = file.read(LARGEST_FILE + 1)
        if len(text) > LARGEST_FILE:
            problem = (
                f"is larger than {LARGEST_FILE} bytes and no profile file; set LANGSMITH_CONFIG_FILE to the right one"
            )
        else:
            document = json.loads(text.strip() or b"{}", object_pairs_hook=_hide_secrets)
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except OSError as error:
        problem = f"cannot be read ({error.strerror}); check its permissions"
    except (ValueError, RecursionError) as error:
        problem = f"is not JSON (line {getattr(error, 'lineno', 1)}); repair it, or run `langsmith profile create`"
    text = b""  # a traceback that shows variables shows those of this frame
    if problem is None and not isinstance(document, dict):
        problem = "is not a JSON object; run `langsmith profile create`"
    if problem is not None:
        raise ConfigurationError(f"{path} {problem}")
    return document  # type: ignore[no-any-return]


def _hide_secrets(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    return {name: _hidden(value) if name in _SECRET_FIELDS and value is not None else value for name, value in pairs}


def _hidden(value: Any) -> Any:
    return hide(unquoted(value)) if isinstance(value, str) else object()  # refused later, without showing it


def _credentials(source: str, fields: Mapping[str, Any]) -> Credentials:
    """Return a login's token first, as LangSmith's own tools do, then the key in the ways it can be given."""
    oauth = fields.get("oauth") or {}
    if token := _secret(f"{source}.oauth", oauth, "access_token"):
        _check_expiry(source, oauth.get("expires_at"))
        return Credentials(bearer_token=token.check(f"{source}.oauth.access_token"))
    if key := _secret(source, fields, "api_key"):
        return Credentials(api_key=key.check(f"{source}.api_key"))
    if variable := _text(source, fields, "api_key_env"):
        key = hide(_environment(variable))
        return Credentials(api_key=key.check(f"{source}.api_key_env={variable!r}"))
    if fields.get("api_key_cmd"):
        raise ConfigurationError(
            f"{source}.api_key_cmd: commands are not run to get a key; run it yourself and set LANGSMITH_API_KEY"
        )
    if store := fields.get("secret_store"):
        raise ConfigurationError(
            f"{source}.secret_store={store!r}: keychains are not read; set LANGSMITH_API_KEY or the profile's api_key"
        )
    if oauth.get("refresh_token"):
        raise ConfigurationError(
            f"{source}.oauth.access_token is missing, and tokens are not refreshed; run `langsmith auth login`"
        )
    return Credentials()


def _environment(variable: str) -> str:
    try:
        return unquoted(os.environ.get(variable, ""))
    except ValueError:  # no name of a variable, such as a lone surrogate
        return ""


def _check_expiry(source: str, expires_at: Any) -> None:
    try:
        moment = datetime.fromisoformat(expires_at)
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=UTC)
        expired = moment <= datetime.now(UTC)
    except (TypeError, ValueError, OverflowError):
        return  # the server decides where the date is unreadable
    if expired:
        raise ConfigurationError(
            f"{source}.oauth.expires_at: the login expired at {expires_at}; run `langsmith auth login`"
        )


def _text(source: str, fields: Mapping[str, Any], name: str) -> str | None:
    value = fields.get(name)
    if value is not None and not isinstance(value, str):
        raise ConfigurationError(f"{source}.{name} is not a string; correct it")
    return unquoted(value) or None if value else None


def _secret(source: str, fields: Any, name: str) -> Secret | None:
    if not isinstance(fields, dict):
        raise ConfigurationError(f"{source} is not an object; correct it, or run `langsmith auth login`")
    value = fields.get(name)
    if value is not None and not isinstance(value, Secret):
        raise ConfigurationError(f"{source}.{name} is not a string; correct it")
    return value if value is not None and value.reveal() else None
