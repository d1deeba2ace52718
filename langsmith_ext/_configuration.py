"""Where key, endpoint, workspace and organization come from: argument, then environment, then profile.

They are taken as one set from the first place that has a key, so that a key is never combined with the workspace or
server of another account; single arguments override the set. A profile's key goes to the profile's server only.
"""

from __future__ import annotations

import os
import warnings
from typing import TYPE_CHECKING, NamedTuple

from ._credentials import Credentials, Secret, hide
from ._endpoint import Endpoint, endpoint_of
from ._errors import ConfigurationError, InvalidArgumentError
from ._profile import read_profile
from ._scope import check_header_value

if TYPE_CHECKING:
    from ._hosts import Hosts


class Configuration(NamedTuple):
    """Where a client sends its requests, and with which credentials.

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
    """The settings found in one place; ``profile`` names it when it is a profile."""

    credentials: Credentials = Credentials()
    endpoint: Endpoint | None = None
    workspace_id: str | None = None
    organization_id: str | None = None
    profile: str | None = None


def resolve(
    hosts: Hosts,
    *,
    api_key: Secret | None = None,
    bearer_token: Secret | None = None,
    region: str | None = None,
    base_url: str | None = None,
    workspace_id: object = None,
    organization_id: object = None,
    profile: str | None = None,
) -> Configuration:
    """Combine arguments, environment and profile into one configuration.

    Raises:
        ConfigurationError: If settings contradict each other or cannot be used.
        InvalidArgumentError: If an id cannot be a header value.
    """
    for name, given in (("api_key", api_key), ("bearer_token", bearer_token)):
        if given is not None and name not in hosts.credentials:
            raise ConfigurationError(f"{name}= is not sent to {hosts.name}; give {_arguments(hosts)} instead")
    explicit = None if region is None and base_url is None else endpoint_of(hosts, region, base_url)
    found = _find(hosts, api_key, profile)
    endpoint = explicit or found.endpoint or endpoint_of(hosts, None, None)
    if found.profile is not None and found.endpoint is not None and endpoint.origin != found.endpoint.origin:
        raise ConfigurationError(
            f"{found.profile}.api_url: its key is for {found.endpoint.base} and is not sent to {endpoint.base}; "
            "give api_key=, or a profile of that server"
        )
    credentials = Credentials(
        found.credentials.api_key if api_key is None else api_key.check("api_key"),
        found.credentials.bearer_token if bearer_token is None else bearer_token.check("bearer_token"),
    )
    if hosts.needs_credentials and not credentials:
        variables = hosts.variables.api_key
        raise ConfigurationError(
            f"credentials are missing: {hosts.name} accepts no request without them; give {_arguments(hosts)}"
            + (f" or set {variables[0]}" if variables else "")
        )
    if endpoint.sends_in_the_clear:
        warnings.warn(
            f"{endpoint.base} is plain http: keys and data travel unencrypted; use https", UserWarning, stacklevel=3
        )
    return Configuration(
        endpoint,
        credentials,
        identifier("workspace_id", workspace_id) or found.workspace_id,
        identifier("organization_id", organization_id) or found.organization_id,
    )


def _arguments(hosts: Hosts) -> str:
    return " or ".join(f"{name}=" for name in hosts.credentials)


def identifier(name: str, value: object) -> str | None:
    """Return a workspace or organization id (a UUID or its text) as a header value; None stays None.

    Raises:
        InvalidArgumentError: If it is empty or cannot be a header value.
    """
    if value is None:
        return None
    text = check_header_value(name, str(value))
    if not text.strip():
        raise InvalidArgumentError(f"{name} is empty; give the id, or None for none")
    return text


def _find(hosts: Hosts, api_key: Secret | None, profile: str | None) -> _Set:
    """Return the first place that has a key; without one, the environment."""
    if profile is not None:
        if not hosts.has_profiles:
            raise ConfigurationError(f"profile={profile!r}: {hosts.name} has no profiles; give {_arguments(hosts)}")
        if api_key is not None:
            raise ConfigurationError(
                f"api_key= and profile={profile!r} are both given; give the one whose key you want to use"
            )
        chosen = _profile_set(hosts, profile)
        if not chosen.credentials:
            raise ConfigurationError(
                f"{chosen.profile} has no key; add api_key or api_key_env, or run `langsmith auth login`"
            )
        return chosen
    if api_key is not None:
        return _Set()
    environment = _environment_set(hosts)
    if environment.credentials or not hosts.has_profiles:
        return environment
    current = _profile_set(hosts, None)
    return current if current.credentials else environment


def _environment_set(hosts: Hosts) -> _Set:
    names = hosts.variables
    key = hide(_variable(names.api_key))
    endpoint = _variable(names.base_url)
    return _Set(
        Credentials(None if key is None else key.check(names.api_key[0])),
        None if endpoint is None else endpoint_of(hosts, None, endpoint, source=names.base_url[0]),
        _identifier_in(names.workspace_id),
        _identifier_in(names.organization_id),
    )


def _profile_set(hosts: Hosts, name: str | None) -> _Set:
    profile = read_profile(name)
    if profile is None:
        return _Set()
    return _Set(
        profile.credentials,
        endpoint_of(hosts, None, profile.api_url, source=f"{profile.source}.api_url"),
        identifier(f"{profile.source}.workspace_id", profile.workspace_id),
        profile=profile.source,
    )


def _identifier_in(names: tuple[str, ...]) -> str | None:
    value = _variable(names)
    return None if value is None else identifier(names[0], value)


def _variable(names: tuple[str, ...]) -> str | None:
    """Return the first of these environment variables that is not empty."""
    return next((value for name in names if (value := os.environ.get(name, "").strip())), None)
