"""Where key, endpoint, workspace and organization come from: argument, then environment, then profile.

They are taken as one set from the first place that has a key, so that a key is never combined with the workspace or
server of another account; single arguments override the set. A profile's key goes to the profile's server only.
"""

from __future__ import annotations

import os
import warnings
from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from ._credentials import API_KEY, AUTHORIZATION, Credentials, HiddenHeaders, Secret, hide, unquoted
from ._endpoint import Endpoint, endpoint_of
from ._errors import ConfigurationError, InvalidArgumentError
from ._profile import read_profile
from ._scope import checked_headers, identifier

if TYPE_CHECKING:
    from ._hosts import Hosts


class Place(NamedTuple):
    """Where requests act, and where that was said.

    Attributes:
        workspace_id: The workspace of workspace-scoped operations.
        organization_id: The organization of all operations.
        workspace_source: The argument, variable or profile that named the workspace; empty without one.
        organization_source: The same of the organization.
    """

    workspace_id: str | None = None
    organization_id: str | None = None
    workspace_source: str = ""
    organization_source: str = ""


class Configuration(NamedTuple):
    """Where a client sends its requests, and with which credentials.

    Attributes:
        endpoint: The server.
        credentials: The key, the token, both or neither.
        place: The workspace and the organization.
    """

    endpoint: Endpoint
    credentials: Credentials = Credentials()
    place: Place = Place()


class Carried(NamedTuple):
    """What the caller's own headers and HTTP client bring along.

    Attributes:
        headers: Further headers of every request, without ``X-API-Key``.
        api_key: The key in an ``X-API-Key`` header.
        sources: What brings credentials, for messages.
    """

    headers: HiddenHeaders
    api_key: Secret | None = None
    sources: tuple[str, ...] = ()


def carried(headers: object, http_client: object = None) -> Carried:
    """Look for credentials in a caller's own headers and HTTP client.

    Args:
        headers: The headers; None for none.
        http_client: The HTTP client; None for none.

    Raises:
        InvalidArgumentError: If HTTP does not allow a header, or the client sets it itself.
    """
    sources, key = [], None
    if isinstance(headers, Mapping):
        for name in [name for name in headers if isinstance(name, str) and name.lower() == API_KEY]:
            key = hide(headers[name])
            headers = {other: value for other, value in headers.items() if other != name}
            sources.append("X-API-Key in headers=")
    own = {name.lower(): value for name, value in checked_headers({} if headers is None else headers).items()}
    if AUTHORIZATION in own:
        sources.append("Authorization in headers=")
    if getattr(http_client, "auth", None) is not None:
        sources.append("http_client.auth")
    if not {AUTHORIZATION, API_KEY}.isdisjoint(getattr(http_client, "headers", ())):
        sources.append("http_client.headers")
    return Carried(HiddenHeaders(own), key, tuple(sources))


class _Set(NamedTuple):
    """The settings found in one place; ``profile`` names it when it is a profile."""

    credentials: Credentials = Credentials()
    endpoint: Endpoint | None = None
    place: Place = Place()
    profile: str | None = None


def resolve(
    hosts: Hosts,
    *,
    api_key: Secret | None = None,
    bearer_token: Secret | None = None,
    anonymous: bool = False,
    region: str | None = None,
    base_url: str | None = None,
    workspace_id: object = None,
    organization_id: object = None,
    profile: str | None = None,
    brought: Carried | None = None,
) -> Configuration:
    """Combine arguments, environment and profile into one configuration.

    Args:
        hosts: The family of hosts.
        api_key: The argument of that name, as are those that follow.
        bearer_token: See above.
        anonymous: Whether to send no credentials, and to look for none.
        region: See above.
        base_url: See above.
        workspace_id: See above.
        organization_id: See above.
        profile: See above.
        brought: What the caller's own headers and HTTP client bring along.

    Raises:
        ConfigurationError: If settings are missing, contradict each other or cannot be used.
        InvalidArgumentError: If an id is not a UUID.
    """
    brought = brought or Carried(HiddenHeaders({}))
    if brought.api_key is not None:
        if api_key is not None:
            raise InvalidArgumentError("the header X-API-Key is set by the client; use api_key= instead, not both")
        api_key = brought.api_key
    for name, given in (("api_key", api_key), ("bearer_token", bearer_token)):
        if given is not None and name not in hosts.credentials:
            raise ConfigurationError(f"{name}= is not sent to {hosts.name}; give {_arguments(hosts)} instead")
    if anonymous:
        _check_anonymous(api_key=api_key, bearer_token=bearer_token, profile=profile, others=brought.sources)
    explicit = None if region is None and base_url is None else endpoint_of(hosts, region, base_url)
    found = _Set() if anonymous else _find(hosts, api_key, profile)
    endpoint = explicit or found.endpoint or endpoint_of(hosts, None, None)
    if found.profile is not None and found.endpoint is not None and endpoint.origin != found.endpoint.origin:
        raise ConfigurationError(
            f"{found.profile}.api_url: its key is for {found.endpoint.base} and is not sent to {endpoint.base}; "
            "give api_key=, or a profile of that server"
        )
    credentials = Credentials(
        found.credentials.api_key if api_key is None else api_key.check(_name_of_key(brought)),
        bearer_token.check("bearer_token") if bearer_token is not None else found.credentials.bearer_token,
    )
    if bearer_token is None and AUTHORIZATION in brought.headers:  # an argument ranks before a profile
        credentials = Credentials(credentials.api_key)
    if hosts.needs_credentials and not (anonymous or credentials or brought.sources):
        raise ConfigurationError(
            f"credentials are missing: {hosts.name} accepts no request without them; give {_sources(hosts)}; "
            "anonymous=True is for operations that need none"
        )
    if endpoint.sends_in_the_clear:
        warnings.warn(
            f"{endpoint.base} is plain http: keys and data travel unencrypted; use https", UserWarning, stacklevel=3
        )
    return Configuration(endpoint, credentials, _overridden(found.place, workspace_id, organization_id))


def _name_of_key(brought: Carried) -> str:
    return "api_key" if brought.api_key is None else "X-API-Key in headers="


def _check_anonymous(*, others: tuple[str, ...], **arguments: object) -> None:
    given = [f"{name}=" for name, value in arguments.items() if value is not None]
    given += [source for source in others if source != "X-API-Key in headers="]
    if given:
        raise ConfigurationError(
            f"anonymous=True sends no credentials, but {' and '.join(given)} bring some; give one or the other"
        )


def _overridden(place: Place, workspace_id: object, organization_id: object) -> Place:
    """Return a place with single arguments in the place of what was found."""
    if (workspace := identifier("workspace_id", workspace_id)) is not None:
        place = place._replace(workspace_id=workspace, workspace_source="the workspace_id argument")
    if (organization := identifier("organization_id", organization_id)) is not None:
        place = place._replace(organization_id=organization, organization_source="the organization_id argument")
    return place


def _arguments(hosts: Hosts) -> str:
    return " or ".join(f"{name}=" for name in hosts.credentials)


def _sources(hosts: Hosts) -> str:
    """Return the places that credentials can come from, as part of a sentence."""
    variables = hosts.variables.api_key
    return ", ".join(
        [
            _arguments(hosts),
            *([f"or set {variables[0]}"] if variables else []),
            *(["or choose a profile= (`langsmith auth login` writes one)"] if hosts.has_profiles else []),
            "or give Authorization or X-API-Key in headers=",
            "or an http_client= with auth",
        ]
    )


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
    key_name, key = _variable(names.api_key)
    url_name, url = _variable(names.base_url)
    workspace_name, workspace = _variable(names.workspace_id)
    organization_name, organization = _variable(names.organization_id)
    hidden = hide(key)
    return _Set(
        Credentials(None if hidden is None else hidden.check(key_name)),
        None if url is None else endpoint_of(hosts, None, url, source=url_name),
        Place(
            _found_identifier(workspace_name, workspace),
            _found_identifier(organization_name, organization),
            workspace_name,
            organization_name,
        ),
    )


def _profile_set(hosts: Hosts, name: str | None) -> _Set:
    profile = read_profile(name)
    if profile is None:
        return _Set()
    source = f"{profile.source}.workspace_id"
    return _Set(
        profile.credentials,
        endpoint_of(hosts, None, profile.api_url, source=f"{profile.source}.api_url"),
        Place(_found_identifier(source, profile.workspace_id), None, source),
        profile=profile.source,
    )


def _found_identifier(source: str, value: str | None) -> str | None:
    """Return an id from the environment or a profile; unlike an argument, it is a setting that cannot be used."""
    try:
        return identifier(source, value)
    except InvalidArgumentError as error:
        problem = str(error)
    raise ConfigurationError(problem)


def _variable(names: tuple[str, ...]) -> tuple[str, str | None]:
    """Return the first of these environment variables that is not empty, without quotes; its value is None if none."""
    for name in names:
        if value := unquoted(os.environ.get(name, "")):
            return name, value
    return "", None
