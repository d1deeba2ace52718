"""Where the service is, and how its paths are spelled there."""

from __future__ import annotations

import warnings
from itertools import product
from urllib.parse import urlsplit

import pytest
from langsmith_api.platform.operations import OPERATIONS

from langsmith_ext import REGIONS, ConfigurationError, LangSmith
from langsmith_ext._endpoint import Endpoint, origin
from langsmith_ext._endpoint import endpoint_of as endpoint_of_hosts
from langsmith_ext._hosts import LANGSMITH

from .conftest import W


def endpoint_of(region: str | None, base_url: str | None) -> Endpoint:
    return endpoint_of_hosts(LANGSMITH, region, base_url)


SELF_HOSTED = {
    "https://h": "https://h",
    "https://h/": "https://h",
    "https://h/api": "https://h",
    "https://h/api/": "https://h",
    "https://h/api/v1": "https://h",
    "https://h/api/v1/": "https://h",
    "https://h/pre": "https://h/pre",
    "https://h/pre/": "https://h/pre",
    "https://h/pre/api": "https://h/pre",
    "https://h/pre/api/v1/": "https://h/pre",
    "https://h:8443": "https://h:8443",
    "https://h:8443/api/v1": "https://h:8443",
    "HTTPS://Langsmith.Example.com/api/v1": "https://Langsmith.Example.com",
    "https://api.example.com": "https://api.example.com",
    "https://h/my-api": "https://h/my-api",
    "http://localhost:1984": "http://localhost:1984",
    "http://127.0.0.1:1984/api": "http://127.0.0.1:1984",
    "http://[::1]:1984/api/v1": "http://[::1]:1984",
    " https://h/api/v1 ": "https://h",
}
PATHS = {
    "/api/v1/sessions": "/api/v1/sessions",
    "/api/v1/orgs/current/members/active": "/api/v1/orgs/current/members/active",
    "/v1/platform/alerts/1": "/api/v1/platform/alerts/1",
    "/v1/fleet/integrations": "/api/v1/fleet/integrations",
    "/v2/runs/query": "/api/v2/runs/query",
    "/v2/sandboxes/boxes/api/v1": "/api/v2/sandboxes/boxes/api/v1",
    "/commits/owner/repo": "/api/v1/commits/owner/repo",
    "/runs": "/api/v1/runs",
    "/runs/batch": "/api/v1/runs/batch",
    "/runs/multipart": "/api/v1/runs/multipart",
    "/feedback/batch": "/api/v1/feedback/batch",
    "/auth/public": "/api/v1/auth/public",
    "/workspaces/current/ttl-settings": "/api/v1/workspaces/current/ttl-settings",
}


@pytest.mark.parametrize(("given", "path"), list(product(SELF_HOSTED, PATHS)))
def test_a_self_hosted_url_in_any_form_neither_doubles_nor_loses_a_segment(given: str, path: str) -> None:
    assert endpoint_of(None, given).url(path) == SELF_HOSTED[given] + PATHS[path]


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("region", REGIONS)
def test_a_region_takes_paths_as_written(region: str, path: str) -> None:
    assert endpoint_of(region, None).url(path) == REGIONS[region] + path


@pytest.mark.parametrize("form", ["{}", "{}/", "{}/api", "{}/api/v1", "{}/api/v1/", "{}:443", "{}:443/api/v1"])
@pytest.mark.parametrize("region", REGIONS)
def test_the_url_of_a_region_is_that_region(region: str, form: str) -> None:
    endpoint = endpoint_of(None, form.format(REGIONS[region]))
    assert (endpoint.region, endpoint.url("/v2/runs/query")) == (region, f"{REGIONS[region]}/v2/runs/query")


def test_a_region_given_as_a_plain_http_url_is_reached_by_https() -> None:
    assert endpoint_of(None, "http://API.smith.langchain.com").base == "https://api.smith.langchain.com"


def test_another_port_of_a_regions_host_is_another_server() -> None:
    assert endpoint_of(None, "https://api.smith.langchain.com:8443").region is None


def test_the_default_region_is_us() -> None:
    assert endpoint_of(None, None).region == "us"


def test_every_path_of_the_contract_ends_up_below_api_on_a_self_hosted_server() -> None:
    for _, path in OPERATIONS:
        url = endpoint_of(None, "https://h/pre").url(path)
        assert url.startswith(("https://h/pre/api/v1/", "https://h/pre/api/v2/"))
        assert url.endswith(path)
        assert url.count("/api/") == 1 + path.removeprefix("/api/").count("/api/")


@pytest.mark.parametrize(
    ("region", "base_url", "says"),
    [
        ("us", "https://h", "give one of them; regions: us, eu, apac, aws"),
        ("mars", None, "region='mars' is unknown to LangSmith; regions: us, eu, apac, aws"),
        ("", None, "region='' is unknown"),
        (None, "", "not an http or https URL"),
        (None, "langsmith.example.com", "not an http or https URL"),
        (None, "ftp://h", "not an http or https URL"),
        (None, "https://", "not an http or https URL"),
        (None, "https://h:port", "not a valid URL"),
        (None, "https://h?x=1", "query or fragment"),
        (None, "https://h#x", "query or fragment"),
        (None, "https://[::1", "not a valid URL"),
        (None, "http://a..b", "not a valid URL"),
        (None, "https://a b", "not a valid URL"),
        (None, "http://h:0", "not a valid URL"),
        (None, "https://h\\evil", "not a valid URL"),
        (None, "https://\udc80", "not a valid URL"),
        (None, "https://" + "a" * 64, "not a valid URL"),
        (None, "https://h/../x", "a path with"),
        (None, "https://h/\x00", "a path with"),
    ],
)
def test_an_invalid_server_is_refused_with_the_next_step(region: str | None, base_url: str | None, says: str) -> None:
    with pytest.raises(ConfigurationError, match=says):
        endpoint_of(region, base_url)


def test_a_url_with_a_password_is_refused_without_showing_it() -> None:
    with pytest.raises(ConfigurationError, match="user name or password") as caught:
        endpoint_of(None, "https://admin:hunter2@h")
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize("url", ["http://langsmith.example.com", "http://10.0.0.7:1984", "http://127.evil.example"])
def test_plain_http_to_another_machine_warns_once(url: str) -> None:
    with pytest.warns(UserWarning, match="plain http") as warned:  # noqa: PT031
        ls = LangSmith(api_key="k", base_url=url)
        ls.with_workspace(W).with_options(max_retries=0)
    assert len(warned) == 1
    assert warned[0].filename == __file__


@pytest.mark.parametrize(
    "url", ["http://localhost:1984", "http://127.0.0.1", "http://[::1]:80", "http://x.localhost", "https://h"]
)
def test_loopback_and_https_do_not_warn(url: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        LangSmith(api_key="k", base_url=url)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://h", "https://h:443/x", True),
        ("https://h", "https://H./x", True),
        ("http://h", "http://h:80", True),
        ("https://h", "http://h", False),
        ("https://h", "https://h:444", False),
        ("https://h", "https://h.evil", False),
        ("https://h", "https://h@evil", False),
    ],
)
def test_an_origin_is_scheme_host_and_port(one: str, other: str, same: bool) -> None:
    assert (origin(one) == origin(other)) is same
    assert urlsplit(one).scheme


@pytest.mark.parametrize(
    "form", ["{}", "https://{}", "http://{}/", "https://{}/o/x/projects?page=1#top", "https://{}:443"]
)
@pytest.mark.parametrize(("host", "region"), LANGSMITH.web_hosts.items())
def test_the_host_of_the_web_interface_is_its_region(form: str, host: str, region: str) -> None:
    assert endpoint_of(None, form.format(host)) == endpoint_of(region, None)


@pytest.mark.parametrize(("host", "region"), LANGSMITH.private_hosts.items())
def test_a_private_host_serves_its_region_with_the_paths_of_the_region(host: str, region: str) -> None:
    endpoint = endpoint_of(None, f"https://{host}/api/v1")
    assert (endpoint.region, endpoint.url("/v2/runs/query")) == (region, f"https://{host}/v2/runs/query")


def test_a_key_given_as_url_is_not_shown() -> None:
    with pytest.raises(ConfigurationError, match="not an http or https URL") as caught:
        endpoint_of(None, "lsv2_sk_0123456789abcdef")
    assert "0123456789" not in str(caught.value)
