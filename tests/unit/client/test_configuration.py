"""Where key, endpoint, workspace and organization come from."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import pytest
from pytest_httpx import HTTPXMock

from langsmith_ext import AsyncLangSmith, ConfigurationError, InvalidArgumentError, LangSmith

from .conftest import O, W, run_sync

WORKSPACE = "11111111-1111-1111-1111-111111111111"
ENVIRONMENT_WORKSPACE = "33333333-0000-4000-8000-000000000001"
ENVIRONMENT_ORGANIZATION = "33333333-0000-4000-8000-000000000002"
PROFILE_WORKSPACE = "33333333-0000-4000-8000-000000000003"
ENVIRONMENT = {
    "LANGSMITH_API_KEY": "environment-key",
    "LANGSMITH_ENDPOINT": "https://environment.example",
    "LANGSMITH_WORKSPACE_ID": ENVIRONMENT_WORKSPACE,
    "LANGSMITH_ORGANIZATION_ID": ENVIRONMENT_ORGANIZATION,
}
PROFILE = {"api_key": "profile-key", "api_url": "https://profile.example", "workspace_id": PROFILE_WORKSPACE}


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in ENVIRONMENT.items():
        monkeypatch.setenv(name, value)


@pytest.fixture
def profiles(tmp_path: Path) -> Any:
    """Write the profile file to its default place."""

    def write(current: str | None = None, **profiles: Any) -> Path:
        path = tmp_path / "home" / ".langsmith" / "config.json"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps({"profiles": profiles} | ({"current_profile": current} if current else {})))
        return path

    return write


SentBy = Callable[..., dict[str, str | None]]


@pytest.fixture
def sent_by(httpx_mock: HTTPXMock) -> SentBy:
    """Send a workspace operation with a client's options, and return what the request carries."""

    def send(**options: Any) -> dict[str, str | None]:
        httpx_mock.add_response(json=[])
        run_sync(lambda ls: ls.tracer_sessions.list(), **({"api_key": None} | options))
        request = httpx_mock.get_requests()[-1]
        names = {
            "key": "X-API-Key",
            "token": "Authorization",
            "workspace": "X-Tenant-Id",
            "organization": "X-Organization-Id",
        }
        return {"host": request.url.host} | {name: request.headers.get(header) for name, header in names.items()}

    return send


def carries(
    host: str,
    key: str | None = None,
    workspace: str | None = None,
    organization: str | None = None,
    token: str | None = None,
) -> Any:
    return {"host": host, "key": key, "workspace": workspace, "organization": organization, "token": token}


def test_arguments_alone_make_a_set(sent_by: SentBy) -> None:
    sent = sent_by(api_key="k", region="eu", workspace_id=UUID(WORKSPACE), organization_id=O)
    assert sent == carries("eu.api.smith.langchain.com", "k", WORKSPACE, O)


@pytest.mark.usefixtures("environment")
def test_the_environment_is_a_set(sent_by: SentBy) -> None:
    assert sent_by() == carries(
        "environment.example", "environment-key", ENVIRONMENT_WORKSPACE, ENVIRONMENT_ORGANIZATION
    )


@pytest.mark.usefixtures("environment")
def test_a_key_argument_takes_no_setting_of_another_account(profiles: Any, sent_by: SentBy) -> None:
    profiles(current="p", p=PROFILE)
    assert sent_by(api_key="k") == carries("api.smith.langchain.com", "k")


@pytest.mark.usefixtures("environment")
def test_single_arguments_override_the_environments_set(sent_by: SentBy) -> None:
    assert sent_by(workspace_id=W) == carries("environment.example", "environment-key", W, ENVIRONMENT_ORGANIZATION)
    assert sent_by(region="eu")["host"] == "eu.api.smith.langchain.com"


@pytest.mark.usefixtures("environment")
def test_a_profile_argument_ranks_before_the_environment(profiles: Any, sent_by: SentBy) -> None:
    profiles(p=PROFILE)
    assert sent_by(profile="p") == carries("profile.example", "profile-key", PROFILE_WORKSPACE)
    assert sent_by(profile="p", workspace_id=W, organization_id=O) == carries("profile.example", "profile-key", W, O)


@pytest.mark.usefixtures("environment")
def test_the_environment_ranks_before_the_current_profile(profiles: Any, sent_by: SentBy) -> None:
    profiles(current="p", p=PROFILE)
    assert sent_by()["key"] == "environment-key"


def test_without_a_key_in_the_environment_the_current_profile_is_the_set(
    monkeypatch: pytest.MonkeyPatch, profiles: Any, sent_by: SentBy
) -> None:
    monkeypatch.setenv("LANGSMITH_ENDPOINT", "https://environment.example")
    monkeypatch.setenv("LANGSMITH_WORKSPACE_ID", ENVIRONMENT_WORKSPACE)
    profiles(current="p", p=PROFILE)
    assert sent_by() == carries("profile.example", "profile-key", PROFILE_WORKSPACE)


def test_without_any_key_the_environment_still_names_the_server(
    monkeypatch: pytest.MonkeyPatch, sent_by: SentBy
) -> None:
    monkeypatch.setenv("LANGSMITH_ENDPOINT", "https://environment.example")
    assert sent_by(bearer_token="t") == carries("environment.example", token="Bearer t")


@pytest.mark.usefixtures("environment")
@pytest.mark.parametrize(
    ("variable", "field"),
    [
        ("LANGCHAIN_API_KEY", "key"),
        ("LANGCHAIN_ENDPOINT", "host"),
        ("LANGSMITH_TENANT_ID", "workspace"),
        ("LANGCHAIN_WORKSPACE_ID", "workspace"),
    ],
)
def test_other_names_of_the_variables_count_when_the_first_is_unset_or_empty(
    monkeypatch: pytest.MonkeyPatch, variable: str, field: str, sent_by: SentBy
) -> None:
    first = {"key": "LANGSMITH_API_KEY", "host": "LANGSMITH_ENDPOINT", "workspace": "LANGSMITH_WORKSPACE_ID"}[field]
    value = {"host": "https://other.example", "workspace": W}.get(field, "other")
    monkeypatch.setenv(variable, value)
    assert sent_by()[field] != value.removeprefix("https://")
    monkeypatch.setenv(first, " ")
    assert sent_by()[field] == value.removeprefix("https://")


def test_a_key_in_the_environment_may_end_in_a_line_break(monkeypatch: pytest.MonkeyPatch, sent_by: SentBy) -> None:
    monkeypatch.setenv("LANGSMITH_API_KEY", "k\n")
    assert sent_by()["key"] == "k"


@pytest.mark.parametrize(
    ("selection", "chosen"),
    [
        ({"LANGSMITH_PROFILE": "b"}, "b"),
        ({}, "a"),
    ],
)
def test_the_profile_is_the_one_of_the_environment_then_the_current_one(
    monkeypatch: pytest.MonkeyPatch, profiles: Any, selection: dict[str, str], chosen: str, sent_by: SentBy
) -> None:
    for name, value in selection.items():
        monkeypatch.setenv(name, value)
    profiles(current="a", a={"api_key": "a"}, b={"api_key": "b"}, default={"api_key": "default"})
    assert sent_by()["key"] == chosen


def test_without_a_current_profile_it_is_the_one_called_default(profiles: Any, sent_by: SentBy) -> None:
    profiles(default={"api_key": "default"}, other={"api_key": "other"})
    assert sent_by()["key"] == "default"


def test_without_a_current_or_default_profile_there_is_none(profiles: Any, sent_by: SentBy) -> None:
    profiles(other={"api_key": "other"})
    assert sent_by(bearer_token="t")["key"] is None


def test_the_file_can_be_elsewhere(
    monkeypatch: pytest.MonkeyPatch, profiles: Any, tmp_path: Path, sent_by: SentBy
) -> None:
    elsewhere = profiles(current="p", p=PROFILE).rename(tmp_path / "elsewhere.json")
    monkeypatch.setenv("LANGSMITH_CONFIG_FILE", str(elsewhere))
    assert sent_by()["key"] == "profile-key"


@pytest.mark.parametrize("content", ["", " \n", "{}"])
def test_an_empty_file_has_no_profiles(profiles: Any, content: str, sent_by: SentBy) -> None:
    profiles().write_text(content)
    assert sent_by(bearer_token="t")["key"] is None


def test_a_profiles_key_can_be_in_an_environment_variable(
    monkeypatch: pytest.MonkeyPatch, profiles: Any, sent_by: SentBy
) -> None:
    profiles(current="p", p={"api_key_env": "TEAM_KEY"})
    monkeypatch.setenv("TEAM_KEY", "team-key")
    assert sent_by()["key"] == "team-key"


@pytest.mark.parametrize(
    "expiry", [{}, {"expires_at": "2999-01-01T00:00:00Z"}, {"expires_at": "2999-01-01T00:00:00.123456789+02:00"}]
)
def test_a_logins_token_is_sent_as_bearer(profiles: Any, expiry: dict[str, str], sent_by: SentBy) -> None:
    profiles(current="p", p={"oauth": {"access_token": "t", "refresh_token": "r"} | expiry, "workspace_id": W})
    assert sent_by() == carries("api.smith.langchain.com", token="Bearer t", workspace=W)


def test_a_logins_token_ranks_before_a_key_as_in_langsmiths_own_tools(profiles: Any, sent_by: SentBy) -> None:
    profiles(current="p", p={"api_key": "k", "oauth": {"access_token": "t"}})
    assert sent_by() == carries("api.smith.langchain.com", token="Bearer t")


def test_an_empty_login_is_ignored(profiles: Any, sent_by: SentBy) -> None:
    profiles(current="p", p={"api_key": "k", "oauth": {}})
    assert sent_by()["key"] == "k"


@pytest.mark.usefixtures("environment")
def test_a_bearer_token_joins_the_key_of_the_environment(httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json=[])
    run_sync(lambda ls: ls.orgs.list(), api_key=None, bearer_token="t")
    assert httpx_mock.get_requests()[0].headers["Authorization"] == "Bearer t"
    assert httpx_mock.get_requests()[0].headers["X-API-Key"] == "environment-key"


@pytest.mark.parametrize(
    ("profile", "field", "says"),
    [
        ({"api_key_cmd": "pass show langsmith"}, "api_key_cmd", "commands are not run"),
        ({"secret_store": "keychain"}, "secret_store", "keychains are not read"),
        ({"api_key_env": "UNSET_KEY"}, "api_key_env='UNSET_KEY'", "is empty"),
        (
            {"oauth": {"access_token": "t", "expires_at": "2020-01-01T00:00:00Z"}},
            "oauth.expires_at",
            "expired at 2020-01-01",
        ),
        (
            {"oauth": {"access_token": "t", "expires_at": "2020-01-01T00:00:00"}},
            "oauth.expires_at",
            "langsmith auth login",
        ),
        ({"oauth": {"refresh_token": "r"}}, "oauth.access_token", "not refreshed"),
        ({"oauth": "t"}, "oauth", "is not an object"),
        ({"api_key": 7}, "api_key", "is not a string"),
        ({"api_key": "k", "workspace_id": 7}, "workspace_id", "is not a string"),
        ({"api_key": "k", "api_url": ["x"]}, "api_url", "is not a string"),
        ({"api_key": "k", "api_url": "h"}, "api_url", "not an http or https URL"),
        ({"api_key": "two words"}, "api_key", "contains a space"),
    ],
)
def test_a_profile_that_cannot_be_used_names_file_and_field(profiles: Any, profile: Any, field: str, says: str) -> None:
    path = profiles(current="p", p=profile)
    with pytest.raises(ConfigurationError, match=says) as caught:
        LangSmith()
    assert f"{path}: profiles.p.{field}" in str(caught.value)


def test_a_requested_profile_must_exist(profiles: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    path = profiles(a=PROFILE, b=PROFILE)
    with pytest.raises(ConfigurationError, match=r"profile 'c' does not exist \(profiles: a, b\)") as caught:
        LangSmith(profile="c")
    assert str(path) in str(caught.value)
    monkeypatch.setenv("LANGSMITH_PROFILE", "d")
    with pytest.raises(ConfigurationError, match="profile 'd' does not exist"):
        LangSmith()


def test_a_requested_profile_without_a_file_is_an_error() -> None:
    with pytest.raises(ConfigurationError, match=r"profile 'c' does not exist \(profiles: none\)"):
        LangSmith(profile="c")


def test_a_current_profile_that_does_not_exist_is_an_error(profiles: Any) -> None:
    profiles(current="gone", a=PROFILE)
    with pytest.raises(ConfigurationError, match="profile 'gone' does not exist"):
        LangSmith()


def test_a_requested_profile_must_have_a_key(profiles: Any) -> None:
    profiles(p={"api_url": "https://profile.example"})
    with pytest.raises(ConfigurationError, match=r"profiles\.p has no key"):
        LangSmith(profile="p")


@pytest.mark.parametrize(
    "content",
    ["{", "[]", '"x"', '{"profiles": 7, "current_profile": "p"}', '{"profiles": {"p": 7}, "current_profile": "p"}'],
)
def test_an_unreadable_file_is_named(profiles: Any, content: str) -> None:
    path = profiles()
    path.write_text(content)
    with pytest.raises(ConfigurationError) as caught:
        LangSmith()
    assert str(path) in str(caught.value)


def test_a_profile_file_that_is_a_folder_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("LANGSMITH_CONFIG_FILE", str(tmp_path))
    with pytest.raises(ConfigurationError, match="cannot be read"):
        LangSmith()


@pytest.mark.usefixtures("environment")
def test_the_file_is_not_read_when_a_key_was_already_found(profiles: Any) -> None:
    profiles().write_text("{")
    LangSmith()
    LangSmith(api_key="k")


@pytest.mark.parametrize(
    "options", [{"region": "eu"}, {"base_url": "https://elsewhere.example"}, {"base_url": "http://localhost:1"}]
)
def test_a_profiles_key_does_not_go_to_another_origin(profiles: Any, options: dict[str, str]) -> None:
    profiles(current="p", p=PROFILE, bare={"api_key": "k"})
    for name in (None, "p", "bare"):
        with pytest.raises(ConfigurationError, match="is not sent to"):
            LangSmith(profile=name, **options)  # type: ignore[arg-type]


def test_the_profiles_own_origin_may_be_named(profiles: Any) -> None:
    profiles(current="p", p=PROFILE, eu={"api_key": "k", "api_url": "https://eu.api.smith.langchain.com/api/v1"})
    assert LangSmith(profile="p", base_url="https://profile.example/api/v1").base_url == "https://profile.example"
    assert LangSmith(profile="eu", region="eu").region == "eu"


def test_a_key_and_a_profile_exclude_each_other(profiles: Any) -> None:
    profiles(p=PROFILE)
    with pytest.raises(ConfigurationError, match="both given"):
        LangSmith(api_key="k", profile="p")


@pytest.mark.parametrize("value", ["", " ", "a b", "a\nX-Evil: 1", "a\r\n", "é", "a\0"])
@pytest.mark.parametrize("option", ["api_key", "bearer_token"])
def test_a_key_that_cannot_be_a_header_is_refused_without_showing_it(option: str, value: str) -> None:
    with pytest.raises(ConfigurationError, match=f"{option} is empty or contains") as caught:
        LangSmith(**{option: value})  # type: ignore[arg-type]
    assert "X-Evil" not in str(caught.value)


@pytest.mark.parametrize("value", ["", " ", "a\nX-Evil: 1", "é"])
@pytest.mark.parametrize("option", ["workspace_id", "organization_id"])
def test_an_id_that_cannot_be_a_header_is_refused(option: str, value: str) -> None:
    with pytest.raises(InvalidArgumentError, match=option):
        LangSmith(api_key="k", **{option: value})  # type: ignore[arg-type]
    with pytest.raises(InvalidArgumentError, match=option):
        getattr(LangSmith(api_key="k"), f"with_{option.removesuffix('_id')}")(value)


@pytest.mark.parametrize(
    "options",
    [
        {"max_retries": -1},
        {"max_retries": 1.5},
        {"timeout": 0},
        {"timeout": -1.0},
        {"deadline": 0},
        {"deadline": float("nan")},
    ],
)
def test_an_option_out_of_bounds_is_refused(options: dict[str, Any]) -> None:
    name = next(iter(options))
    with pytest.raises(InvalidArgumentError, match=name):
        LangSmith(api_key="k", **options)
    with pytest.raises(InvalidArgumentError, match=name):
        LangSmith(api_key="k").with_options(**options)


def test_an_http_client_of_the_other_kind_is_refused() -> None:
    with httpx.Client() as http, pytest.raises(ConfigurationError, match=r"AsyncLangSmith needs an httpx\.AsyncClient"):
        AsyncLangSmith(api_key="k", http_client=http)  # type: ignore[arg-type]


def test_without_any_source_of_credentials_the_error_names_them_all() -> None:
    with pytest.raises(ConfigurationError) as caught:
        LangSmith()
    for source in (
        "api_key=",
        "bearer_token=",
        "LANGSMITH_API_KEY",
        "profile=",
        "headers=",
        "http_client=",
        "anonymous=",
    ):
        assert source in str(caught.value)


@pytest.mark.parametrize("name", ["Authorization", "AUTHORIZATION", "X-API-Key", "x-api-key"])
def test_credentials_in_headers_are_a_source(sent_by: SentBy, name: str) -> None:
    sent = sent_by(headers={name: "Bearer_t"})
    assert "Bearer_t" in (sent["key"], sent["token"])


def test_the_auth_of_an_http_client_is_a_source() -> None:
    with httpx.Client(auth=("user", "password")) as http:
        LangSmith(http_client=http)


@pytest.mark.usefixtures("environment")
def test_an_anonymous_client_ignores_environment_and_profile(profiles: Any, sent_by: SentBy) -> None:
    profiles(current="p", p=PROFILE)
    assert sent_by(anonymous=True) == carries("api.smith.langchain.com")


@pytest.mark.parametrize(
    "options",
    [
        {"api_key": "k"},
        {"bearer_token": "t"},
        {"profile": "p"},
        {"headers": {"authorization": "x"}},
        {"headers": {"X-API-Key": "x"}},
        {"http_client": httpx.Client(auth=("user", "password"))},
    ],
)
def test_an_anonymous_client_takes_no_credentials(options: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match="anonymous=True sends no credentials"):
        LangSmith(anonymous=True, **options)


@pytest.mark.parametrize("quoted", ['"k"', "'k'", "'\"k\"'"])
def test_quotes_around_a_key_are_removed(
    monkeypatch: pytest.MonkeyPatch, profiles: Any, sent_by: SentBy, quoted: str
) -> None:
    assert sent_by(api_key=quoted)["key"] == "k"
    profiles(current="p", p={"api_key": quoted, "api_url": '"https://h"'})
    assert sent_by() == carries("h", "k")
    monkeypatch.setenv("LANGSMITH_API_KEY", quoted)
    assert sent_by()["key"] == "k"


@pytest.mark.parametrize("value", ["my team", "lsv2_x", "", "11111111", W + "0"])
def test_an_id_that_is_no_uuid_is_refused_wherever_it_is_given(
    monkeypatch: pytest.MonkeyPatch, profiles: Any, value: str
) -> None:
    ls = LangSmith(api_key="k")
    for refuse in (ls.with_workspace, ls.with_organization):
        with pytest.raises(InvalidArgumentError, match="must be the UUID of"):
            refuse(value)
    profiles(p={"api_key": "k", "workspace_id": value or "x"})
    with pytest.raises(ConfigurationError, match=r"profiles\.p\.workspace_id must be the UUID of a workspace"):
        LangSmith(profile="p")
    monkeypatch.setenv("LANGSMITH_API_KEY", "k")
    monkeypatch.setenv("LANGCHAIN_WORKSPACE_ID", value or "x")
    with pytest.raises(ConfigurationError, match="LANGCHAIN_WORKSPACE_ID must be the UUID of a workspace"):
        LangSmith()


@pytest.mark.parametrize(
    "content",
    [
        b"[" * 200_000,
        b" " * 2_000_000,
        b"\xff\xfe\x00",
        b'{"current_profile": [1]}',
        b'{"current_profile": "p", "profiles": ["p"]}',
        b'{"current_profile": "\\ud800"}',
        b'{"current_profile": "p", "profiles": {"p": {"api_key": "k\\ud800"}}}',
        b'{"current_profile": "p", "profiles": {"p": {"api_key_env": "\\ud800"}}}',
        b'{"current_profile": "p", "profiles": {"p": {"api_key": "k", "api_url": "https://\\ud800"}}}',
    ],
)
def test_a_broken_profile_file_is_named(profiles: Any, content: bytes) -> None:
    path = profiles()
    path.write_bytes(content)
    with pytest.raises(ConfigurationError) as caught:
        LangSmith()
    assert str(path) in str(caught.value)
    assert str(caught.value).encode()


@pytest.mark.parametrize("value", [(5, 60), "60", True, [1]])
def test_what_is_no_number_of_seconds_is_refused(value: Any) -> None:
    for name in ("timeout", "deadline"):
        with pytest.raises(InvalidArgumentError, match=f"{name} must be a number of seconds"):
            LangSmith(api_key="k", **{name: value})
