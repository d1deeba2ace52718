from pathlib import Path

import pytest

from scripts import PipelineError
from scripts.document import registry

ENTRY = """
[{name}]
package = "langsmith_api.example"
title = "Example API"
contract = "example.json"
overlays = "overlays/example"
shipped = false
"""


def specs(folder: Path, text: str) -> Path:
    path = folder / "specs.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_registry_lists_the_three_apis_and_ships_them() -> None:
    apis = registry.load()
    assert {name: api.shipped for name, api in apis.items()} == {
        "platform": True,
        "control-plane": True,
        "agent-server": True,
    }


def test_the_platform_names_its_live_document_and_its_mirror() -> None:
    platform = registry.get("platform")
    assert platform.default_source == "https://api.smith.langchain.com/openapi.json"
    assert platform.mirror is not None
    assert platform.mirror.startswith("https://raw.githubusercontent.com/api-evangelist/langchain/")


def test_every_shipped_api_has_its_contract_and_provenance() -> None:
    missing = [
        path
        for api in registry.load().values()
        if api.shipped
        for path in (api.contract, api.provenance, api.overlays)
        if not path.exists()
    ]
    assert missing == []


def test_paths_are_relative_to_the_registry_file(tmp_path: Path) -> None:
    api = registry.get("example", specs(tmp_path, ENTRY.format(name="example")))
    assert (api.contract, api.overlays) == (tmp_path / "example.json", tmp_path / "overlays" / "example")
    assert api.provenance == tmp_path / "example.source.json"


def test_an_api_without_a_public_document_asks_for_a_spec() -> None:
    with pytest.raises(PipelineError, match=r"API agent-server: has no public document.*openapi\.json"):
        _ = registry.get("agent-server").default_source


def test_an_error_about_an_unknown_api_lists_the_known_ones() -> None:
    with pytest.raises(
        PipelineError, match=r"API platfrom: is not in specs\.toml; choose one of platform, control-plane"
    ):
        registry.get("platfrom")


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("[broken", "cannot be read"),
        ("[example]\npackage = 'p'", "missing, unknown or mistyped title, contract, overlays, shipped"),
        (ENTRY.format(name="example") + "colour = 'red'", "mistyped colour"),
        (ENTRY.format(name="example") + "source = 1", "mistyped source"),
        ("example = 1", "missing, unknown or mistyped package"),
    ],
)
def test_a_malformed_registry_says_what_is_wrong(tmp_path: Path, text: str, cause: str) -> None:
    with pytest.raises(PipelineError, match=cause):
        registry.load(specs(tmp_path, text))


def test_a_missing_registry_is_a_clear_error(tmp_path: Path) -> None:
    with pytest.raises(PipelineError, match=r"specs\.toml: cannot be read"):
        registry.load(tmp_path / "specs.toml")
