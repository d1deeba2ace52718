import json
from datetime import date
from pathlib import Path

from scripts.document import distil, provenance
from scripts.document.contract import dump
from scripts.document.pull import Pulled
from scripts.document.registry import Api

DOCUMENT = {"openapi": "3.1.0", "info": {"version": "7"}, "paths": {"/a": {"get": {}}}}
CONTRACT = distil.distil(DOCUMENT).contract


def pulled(source: str) -> Pulled:
    return Pulled(source=source, content=b"{}", document=DOCUMENT, sha256="5a" * 32, retrieved=date(2026, 3, 31))


def api(folder: Path) -> Api:
    return Api(
        name="example",
        package="langsmith_api.example",
        title="Example",
        contract=folder / "example.json",
        overlays=folder / "overlays",
        shipped=False,
    )


def test_the_record_says_where_when_what_and_how_much() -> None:
    record = provenance.dump(provenance.describe(pulled("https://host.example/openapi.json"), CONTRACT))
    assert json.loads(record) == {
        "source": "https://host.example/openapi.json",
        "sha256": "5a" * 32,
        "retrieved": "2026-03-31",
        "document_date": None,
        "version": "7",
        "counts": {"paths": 1, "operations": 1, "schemas": 0},
        "hosts": [],
    }


def test_of_a_file_only_the_name_is_recorded() -> None:
    assert provenance.describe(pulled("/home/someone/saved.json"), CONTRACT).source == "saved.json"


def test_the_url_of_a_saved_copy_can_be_given() -> None:
    record = provenance.describe(pulled("saved.json"), CONTRACT, source="https://host.example/openapi.json")
    assert record.source == "https://host.example/openapi.json"


def test_a_contract_is_pinned_with_its_record_beside_it(tmp_path: Path) -> None:
    files = provenance.pinned(api(tmp_path), pulled("saved.json"), CONTRACT)
    assert list(files) == [tmp_path / "example.json", tmp_path / "example.source.json"]
    assert files[tmp_path / "example.json"] == dump(CONTRACT)


def test_a_contract_that_did_not_change_keeps_its_record(tmp_path: Path) -> None:
    for path, content in provenance.pinned(api(tmp_path), pulled("first.json"), CONTRACT).items():
        path.write_bytes(content)
    assert provenance.pinned(api(tmp_path), pulled("reworded.json"), CONTRACT) == {}


def test_a_contract_whose_record_was_lost_gets_one(tmp_path: Path) -> None:
    (tmp_path / "example.json").write_bytes(dump(CONTRACT))
    assert provenance.pinned(api(tmp_path), pulled("saved.json"), CONTRACT)
