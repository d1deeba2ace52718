"""Certificates and proxies, from arguments and from the environment: what cannot be used is named."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest

from langsmith_ext import ConfigurationError, LangSmith

from .conftest import KEY

HERE = "http://127.0.0.1:9"


@pytest.fixture(autouse=True)
def _no_network_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    for scheme in ("http", "https", "all", "no"):
        for name in (f"{scheme}_proxy", f"{scheme}_proxy".upper()):
            monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("HTTP_PROXY", "foo://h"),
        ("HTTPS_PROXY", "http://user:hunter2@a..b:1"),
        ("ALL_PROXY", "http://h:port"),
        ("ALL_PROXY", "http://h:99999"),
        ("NO_PROXY", "[::1"),
        ("SSL_CERT_FILE", "/no/such/file"),
        ("SSL_CERT_FILE", "/"),
        ("SSL_CERT_FILE", __file__),
        ("SSLKEYLOGFILE", "/no/such/folder/file"),
    ],
)
def test_a_setting_in_the_environment_that_cannot_be_used_is_named(
    monkeypatch: pytest.MonkeyPatch, variable: str, value: str
) -> None:
    monkeypatch.setenv(variable, value)
    with LangSmith(api_key=KEY, base_url=HERE) as ls, pytest.raises(ConfigurationError, match=variable) as caught:
        ls.info.get()
    assert "hunter2" not in str(caught.value)
    assert caught.value.__context__ is None


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"verify": "/no/such/file"}, "verify='/no/such/file' cannot be read"),
        ({"verify": None}, "verify must be the path"),
        ({"cert": "/no/such/file"}, "cert='/no/such/file' cannot be read"),
        ({"cert": ("a", "b", "c", "d")}, "cert must be a path"),
        ({"proxy": "foo://h"}, "proxy is not a URL that begins with http"),
        ({"proxy": "http://user:hunter2@a..b"}, "proxy is not a valid URL"),
        ({"proxy": "http://h", "verify": False, "http_client": httpx.Client()}, "http_client= and verify= and proxy="),
    ],
)
def test_an_argument_that_cannot_be_used_is_refused_at_once(options: dict[str, Any], says: str) -> None:
    with pytest.raises(ConfigurationError, match=says) as caught:
        LangSmith(api_key=KEY, **options)
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize("option", ["verify", "cert"])
def test_a_file_that_holds_no_certificate_is_named(tmp_path: Path, option: str) -> None:
    path = tmp_path / "empty.pem"
    path.write_text("no certificate")
    options: dict[str, Any] = {option: str(path)}
    with (
        LangSmith(api_key=KEY, base_url=HERE, **options) as ls,
        pytest.raises(ConfigurationError, match=f"{option}= cannot be used"),
    ):
        ls.info.get()


def test_requests_go_through_the_proxy() -> None:
    from .conftest import RawServer, answer_bytes

    with RawServer(answer_bytes(b'{"version": "1"}')) as proxy:
        with LangSmith(api_key=KEY, base_url="http://langsmith.localhost:1", proxy=proxy.url) as ls:
            assert ls.info.get().version == "1"
        assert proxy.received[0].startswith(b"GET http://langsmith.localhost:1/api/v1/info HTTP/1.1")
