"""The hosts that a document names."""

from __future__ import annotations

from typing import Any

import pytest

from scripts.document.hosts import hosts_of

SERVER = [{"url": "https://api.example.com/v1"}]


@pytest.mark.parametrize(
    ("document", "hosts"),
    [
        ({}, ()),
        ({"servers": [{"url": "/"}, {"url": "../v1"}]}, ()),
        ({"servers": SERVER}, ("api.example.com",)),
        ({"paths": {"/a": {"servers": SERVER}}}, ("api.example.com",)),
        ({"paths": {"/a": {"get": {"servers": SERVER}}}}, ("api.example.com",)),
        ({"servers": [{"url": "//API.example.com:8443/"}]}, ("api.example.com:8443",)),
        ({"servers": [{"url": "https://user:secret@evil.example/x"}]}, ("evil.example",)),
        ({"servers": [{"url": "https:\\\\evil.example/x"}]}, ("evil.example",)),
        ({"servers": [{"url": "https://{region}.example.com"}]}, ("{region}.example.com",)),
        ({"servers": [{"url": "https://[broken"}]}, ("https://[broken",)),
        (
            {
                "components": {
                    "securitySchemes": {
                        "a": {"flows": {"password": {"tokenUrl": "https://token.example/x", "refreshUrl": "/r"}}},
                        "b": {"openIdConnectUrl": "https://id.example/"},
                    }
                }
            },
            ("id.example", "token.example"),
        ),
    ],
)
def test_the_hosts_of_servers_and_credentials_are_named(document: dict[str, Any], hosts: tuple[str, ...]) -> None:
    assert hosts_of(document) == hosts


@pytest.mark.parametrize("odd", [None, 1, "x", [], [1], [None], {"a": 1}, [{"url": 1}]])
def test_what_is_of_another_type_names_nothing(odd: Any) -> None:
    schemes = {"securitySchemes": odd}
    assert hosts_of({"servers": odd, "paths": odd, "components": schemes}) == ()
    assert hosts_of({"paths": {"/a": odd}, "components": odd}) == ()
