"""Where key, endpoint, workspace and organization come from: argument, then environment, then profile.

They are taken as one set from the first place that has a key, so that a key never meets another account's workspace or
server; single arguments override what the set says. A profile's key goes to the profile's server only.
"""

from __future__ import annotations

import os
import warnings
from typing import NamedTuple

from ._credentials import Credentials, Secret, hide
from ._errors import ConfigurationError, InvalidArgumentError
from ._profile import read_profile
from ._regions import Endpoint, endpoint_of
from ._scope import check_header_value

KEY_VARIABLES = ("LANGSMITH_API_KEY", "LANGCHAIN_API_KEY")
ENDPOINT_VARIABLES = ("LANGSMITH_ENDPOINT", "LANGCHAIN_ENDPOINT")
WORKSPACE_VARIABLES = ("LANGSMITH_WORKSPACE_ID", "LANGSMITH_TENANT_ID")
ORGANIZATION_VARIABLES = ("LANGSMITH_ORGANIZATION_ID",)


class Configuration(NamedTuple):
    """Where a client sends its requests, and as whom.

    Attributes:
        endpoint: The server.
        credentials: The key, the token, both or neither.
        workspace_id: The workspace of workspace-scoped operations.
        organization_id: The organization of all operations.
    """

    endpoint: Endpoint
    credentials: Credentials = Credentials()
    workspace_id: str | None = None
    organization_id: str | None = None


class _Set(NamedTuple):
    """What one place says; ``profile`` names it when it is a profile."""

    credentials: Credentials = Credentials()
    endpoint: Endpoint | None = None
    workspace_id: str | None = None
    organization_id: str | None = None
    profile: str | None = None


def resolve(
    *,
    api_key: Secret | None = None,
    bearer_token: Secret | None = None,
    region: str | None = None,
    base_url: str | None = None,
    workspace_id: object = None,
    organization_id: object = None,
    profile: str | None = None,
) -> Configuration:
    """The configuration that arguments, environment and profile give together.

    Raises:
        ConfigurationError: If settings contradict each other or cannot be used.
        InvalidArgumentError: If an id cannot be a header value.
    """
    given = None if region is None and base_url is None else endpoint_of(region, base_url)
    found = _find(api_key, profile)
    endpoint = given or found.endpoint or endpoint_of(None, None)
    if found.profile is not None and found.endpoint is not None and endpoint.origin != found.endpoint.origin:
        raise ConfigurationError(
            f"{found.profile}.api_url: its key is for {found.endpoint.base} and is not sent to {endpoint.base}; "
            "give api_key=, or a profile of that server"
        )
    if endpoint.sends_in_the_clear:
        warnings.warn(
            f"{endpoint.base} is plain http: keys and data travel unencrypted; use https", UserWarning, stacklevel=3
        )
    return Configuration(
        endpoint,
        Credentials(
            found.credentials.api_key if api_key is None else api_key.check("api_key"),
            found.credentials.bearer_token if bearer_token is None else bearer_token.check("bearer_token"),
        ),
        identifier("workspace_id", workspace_id) or found.workspace_id,
        identifier("organization_id", organization_id) or found.organization_id,
    )


def identifier(name: str, value: object) -> str | None:
    """A workspace's or organization's id (a UUID or its text) as it goes into a header; None stays None.

    Raises:
        InvalidArgumentError: If it is empty or cannot be a header value.
    """
    if value is None:
        return None
    text = check_header_value(name, str(value))
    if not text.strip():
        raise InvalidArgumentError(f"{name} is empty; give the id, or None for none")
    return text


def _find(api_key: Secret | None, profile: str | None) -> _Set:
    """The first place that has a key; without one, what the environment says."""
    if profile is not None:
        if api_key is not None:
            raise ConfigurationError(
                f"api_key= and profile={profile!r} are both given; give the one whose key is meant"
            )
        asked = _profile_set(profile)
        if not asked.credentials:
            raise ConfigurationError(
                f"{asked.profile} has no key; add api_key or api_key_env, or run `langsmith auth login`"
            )
        return asked
    if api_key is not None:
        return _Set()
    environment = _environment_set()
    if environment.credentials:
        return environment
    current = _profile_set(None)
    return current if current.credentials else environment


def _environment_set() -> _Set:
    key = hide(_variable(KEY_VARIABLES))
    endpoint = _variable(ENDPOINT_VARIABLES)
    return _Set(
        Credentials(None if key is None else key.check(KEY_VARIABLES[0])),
        None if endpoint is None else endpoint_of(None, endpoint, source=ENDPOINT_VARIABLES[0]),
        identifier(WORKSPACE_VARIABLES[0], _variable(WORKSPACE_VARIABLES)),
        identifier(ORGANIZATION_VARIABLES[0], _variable(ORGANIZATION_VARIABLES)),
    )


def _profile_set(name: str | None) -> _Set:
    profile = read_profile(name)
    if profile is None:
        return _Set()
    return _Set(
        profile.credentials,
        endpoint_of(None, profile.api_url, source=f"{profile.source}.api_url"),
        identifier(f"{profile.source}.workspace_id", profile.workspace_id),
        profile=profile.source,
    )


def _variable(names: tuple[str, ...]) -> str | None:
    """The first of these environment variables that is not empty."""
    return next((value for name in names if (value := os.environ.get(name, "").strip())), None)
