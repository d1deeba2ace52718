"""The pipeline as a whole: what it makes of any document, what it refuses, and that it is all or nothing."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from scripts import PipelineError
from scripts.document import registry
from scripts.document.registry import ROOT
from scripts.generate.tree import files_of
from scripts.generate.verify import verify_types
from scripts.naming.lock import Names, dump_locks, read_locks
from scripts.pipeline import REPOSITORY, Checkout, generate, update
from scripts.regenerate import main
from scripts.release import swap
from tests.unit import odd_document
from tests.unit.odd_document import answer, document, json_content, ref, write

Json = dict[str, Any]


def take(home: Checkout, document: Json, *options: str) -> int:
    """Run the command on a document."""
    return main(["--api", "odd", "--spec", write(home.root.parent / "document.json", document), *options], home)


def small(**operations: Json) -> Json:
    """A document of a few operations: ``get_things={...}`` is GET /things."""
    paths: Json = {}
    for name, operation in operations.items():
        method, _, path = name.partition("_")
        paths.setdefault(f"/{path}", {})[method] = {"responses": answer()} | operation
    return {"openapi": "3.1.0", "info": {"title": "", "version": "1"}, "paths": paths}


SMALL = small(get_things={"operationId": "list_things", "tags": ["things"], "responses": answer({"type": "array"})})


@pytest.fixture(autouse=True)
def _no_mypy(monkeypatch: pytest.MonkeyPatch) -> None:
    """Skip the slow part of verifying, which a test of something else need not wait for."""
    monkeypatch.setattr("scripts.generate.verify.verify_types", lambda *_: None)
    monkeypatch.setattr("scripts.pipeline.verify_types", lambda *_: None)


# What it writes


def test_a_document_becomes_a_contract_a_lock_and_a_package(odd: Checkout) -> None:
    assert sorted(path.name for path in (odd.root / "openapi").iterdir()) == [
        "names.json",
        "odd.json",
        "odd.source.json",
        "specs.toml",
    ]
    assert sorted(path.name for path in odd.generated.iterdir()) == ["odd_api", "ruff.toml"]
    assert sorted(path.name for path in (odd.generated / "odd_api").iterdir()) == [
        "__init__.py",
        "py.typed",
        "things",
    ]
    assert sorted(path.name for path in odd.root.iterdir()) == ["generated", "openapi"]


def test_rebuilding_from_the_contract_gives_what_taking_the_document_gave(odd: Checkout, tmp_path: Path) -> None:
    generate(tmp_path, types=False, home=odd)

    assert files_of(tmp_path) == files_of(odd.generated)


def test_taking_the_contract_itself_changes_nothing(odd: Checkout, tmp_path: Path) -> None:
    home = Checkout(shutil.copytree(odd.root, tmp_path / "copy"))

    assert main(["--api", "odd", "--spec", str(home.root / "openapi" / "odd.json")], home) == 0

    assert files_of(home.root) == files_of(odd.root)


def test_taking_the_contract_that_travels_with_the_package_keeps_every_name(odd: Checkout, tmp_path: Path) -> None:
    home = Checkout(shutil.copytree(odd.root, tmp_path / "copy"))
    travelling = tmp_path / "contract.json"
    travelling.write_bytes(files_of(odd.generated)["odd_api/things/contract.json.gz"])

    assert main(["--api", "odd", "--spec", str(travelling)], home) == 0

    assert home.names.read_bytes() == odd.names.read_bytes()


def test_the_summary_shows_what_was_made(home: Checkout, capsys: pytest.CaptureFixture[str]) -> None:
    assert take(home, SMALL) == 0

    printed = capsys.readouterr()
    assert printed.err == ""
    assert printed.out.splitlines()[0] == "odd_api.things: 1 operations in 1 resources, 0 models, 0 enumerations"


def test_the_summary_shows_what_was_renamed_upstream(home: Checkout, capsys: pytest.CaptureFixture[str]) -> None:
    take(home, SMALL)
    renamed = small(get_things=SMALL["paths"]["/things"]["get"] | {"tags": ["objects"]})

    assert take(home, renamed) == 0

    assert "renamed upstream: tag things -> objects, still things" in capsys.readouterr().out


# Elsewhere, and under another name


def test_out_takes_everything_and_leaves_the_repository_alone(odd: Checkout, tmp_path: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in odd.root.rglob("*")}

    assert (
        main(["--api", "odd", "--spec", write(tmp_path / "odd.json", document()), "--out", str(tmp_path / "o")], odd)
        == 0
    )

    assert files_of(tmp_path / "o" / "generated") == files_of(odd.generated)
    assert sorted(path.name for path in (tmp_path / "o" / "openapi").iterdir()) == [
        "names.json",
        "odd.json",
        "odd.source.json",
    ]
    assert sorted(path.name for path in (tmp_path / "o").iterdir()) == ["generated", "openapi"]
    assert {path: path.stat().st_mtime_ns for path in odd.root.rglob("*")} == before


def test_out_starts_from_the_names_of_the_repository_and_then_keeps_its_own(home: Checkout, tmp_path: Path) -> None:
    take(home, SMALL)
    lock = read_locks(home.names)
    lock["odd"].operations["GET /things"]["name"] = "all_things"
    home.names.write_bytes(dump_locks(lock))
    out = Checkout(tmp_path / "out")

    take(home, SMALL, "--out", str(out.root))
    assert read_locks(out.names)["odd"].operations["GET /things"]["name"] == "all_things"

    home.names.unlink()
    take(home, SMALL, "--out", str(out.root))
    assert read_locks(out.names)["odd"].operations["GET /things"]["name"] == "all_things"


def test_a_package_of_another_name_imports_and_knows_its_name(home: Checkout, tmp_path: Path) -> None:
    assert take(home, SMALL, "--out", str(tmp_path / "out"), "--package", "my_langsmith.platform") == 0

    verify_types(tmp_path / "out" / "generated", "my_langsmith.platform")
    code = """
from my_langsmith.platform.operations import OPERATIONS
from my_langsmith.platform.resources import Resources
print(OPERATIONS["GET", "/things"].package, Resources().things)
"""
    environment = os.environ | {"PYTHONPATH": str(tmp_path / "out" / "generated")}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.startswith("my_langsmith.platform <Things of")


@pytest.mark.parametrize("package", ["platform", "my.class", "my..x", "my._hidden", "my.1st", ""])
def test_a_package_that_python_could_not_import_is_refused(
    package: str, home: Checkout, capsys: pytest.CaptureFixture[str]
) -> None:
    assert take(home, SMALL, "--out", str(home.root / "out"), "--package", package) == 1

    assert "give one with a parent, such as our_langsmith.platform" in capsys.readouterr().err


@pytest.mark.parametrize("parent", ["langsmith_ext", "langsmith_api", "langsmith", "platform"])
def test_a_package_that_would_hide_another_one_is_refused(
    parent: str, home: Checkout, capsys: pytest.CaptureFixture[str]
) -> None:
    assert take(home, SMALL, "--out", str(home.root / "out"), "--package", f"{parent}.ours") == 1

    assert f"{parent} is the name of another package" in capsys.readouterr().err


@pytest.mark.parametrize("out", [[], ["--out", "."]], ids=["none", "the repository"])
def test_another_package_needs_another_folder(
    out: list[str], home: Checkout, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(home.root)

    assert take(home, SMALL, "--package", "my_langsmith.platform", *out) == 1

    assert "needs a folder of its own; name one with --out" in capsys.readouterr().err


def test_a_saved_copy_is_recorded_with_the_url_and_day_that_it_is_from(home: Checkout) -> None:
    take(home, SMALL, "--source", "https://api.example/openapi.json", "--retrieved", "2026-03-31")

    record = json.loads((home.root / "openapi" / "odd.source.json").read_text(encoding="utf-8"))
    assert (record["source"], record["retrieved"]) == ("https://api.example/openapi.json", "2026-03-31")
    made = (home.generated / "odd_api" / "things" / "__init__.py").read_text(encoding="utf-8")
    assert "https://api.example/openapi.json" in made
    assert date(2026, 3, 31).isoformat() in made


# What it refuses: one line, exit code 1, nothing replaced


def without_operations(count: int) -> Json:
    broken = document()
    for path in sorted(broken["paths"])[:count]:
        del broken["paths"][path]
    return broken


def changed(change: Callable[[Json], object]) -> Json:
    broken = document()
    change(broken)
    return broken


BAD = {
    "an HTML page": (b"<!doctype html><title>Sign in</title>", "is an HTML or XML page, not JSON"),
    "an empty file": (b"", "is empty"),
    "a truncated document": (json.dumps(document()).encode()[:5000], "ends in the middle"),
    "a Swagger 2 document": (b'{"swagger": "2.0", "paths": {"/a": {}}}', "is a Swagger 2.0 document"),
    "a document without paths": (b'{"openapi": "3.1.0", "info": {}, "paths": {}}', "has no paths"),
    "another kind of document": (b'{"name": "package"}', "is not an OpenAPI document"),
    "an unresolvable reference": (
        changed(lambda doc: doc["components"]["schemas"].pop("Tree")),
        "its $ref '#/components/schemas/Tree' leads nowhere in the document",
    ),
    "a duplicate operation id": (
        changed(lambda doc: doc["paths"]["/a"]["get"].update(operationId="get_d")),
        "operation id 'get_d': belongs to both GET /a and GET /d",
    ),
    "half the operations gone": (without_operations(12), "pass --allow-removals"),
    "an operation that is not an object": (
        changed(lambda doc: doc["paths"].update({"/z": {"get": ["no", "object"]}})),
        "is a list where OpenAPI requires an object",
    ),
}


@pytest.mark.parametrize("kind", BAD)
def test_bad_input_ends_in_one_line_and_changes_nothing(
    kind: str, odd: Checkout, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad, cause = BAD[kind]
    spec = tmp_path / "spec.json"
    spec.write_bytes(bad if isinstance(bad, bytes) else json.dumps(bad).encode())
    before = files_of(odd.root)

    assert main(["--api", "odd", "--spec", str(spec)], odd) == 1

    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("error: ")
    assert printed.err.count("\n") == 1
    assert cause in printed.err
    assert files_of(odd.root) == before
    assert not (odd.root / swap.STAGING).exists()


@pytest.mark.parametrize(
    ("stage", "complaint"),
    [
        ("scripts.pipeline.render", PipelineError("the template", "is wrong", "correct it")),
        ("scripts.pipeline.verify", PipelineError("the package", "is wrong", "correct it")),
        ("scripts.pipeline.name_classes", KeyError("unexpected\nand on two lines")),
        ("scripts.pipeline.plan", KeyboardInterrupt()),
    ],
)
def test_a_stage_that_fails_leaves_everything_as_it_was(
    stage: str,
    complaint: BaseException,
    odd: Checkout,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise complaint

    monkeypatch.setattr(stage, fail)
    before = files_of(odd.root)

    assert main(["--api", "odd", "--spec", write(tmp_path / "s.json", document() | {"x-new": 1})], odd) == 1

    printed = capsys.readouterr().err
    assert printed.startswith("error: ")
    assert printed.count("\n") == 1
    assert files_of(odd.root) == before


def test_an_api_that_is_not_registered_is_refused(home: Checkout, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--api", "even", "--update"], home) == 1

    assert "API even: is not in specs.toml; choose one of odd" in capsys.readouterr().err


def test_a_contract_that_cannot_be_read_is_reported(
    odd: Checkout, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home = Checkout(shutil.copytree(odd.root, tmp_path / "copy"))
    (home.root / "openapi" / "odd.json").write_text("{", encoding="utf-8")

    assert main([], home) == 1
    assert "odd.json: cannot be read" in capsys.readouterr().err
    assert take(home, document()) == 1
    assert "odd.json: cannot be read" in capsys.readouterr().err


def test_a_lock_without_the_contract_s_names_is_refused(odd: Checkout, tmp_path: Path) -> None:
    home = Checkout(shutil.copytree(odd.root, tmp_path / "copy"))
    home.names.write_text("{}", encoding="utf-8")

    with pytest.raises(PipelineError, match="lacks names that the pinned contract needs"):
        generate(tmp_path / "generated", types=False, home=home)


# Somebody else's server: fewer operations, other tags, operations that are new


def test_another_server_s_document_keeps_the_names_of_what_both_have(odd: Checkout, tmp_path: Path) -> None:
    theirs = without_operations(10)
    for path in theirs["paths"].values():
        for operation in path.values():
            if isinstance(operation, dict) and "responses" in operation:
                operation["tags"] = ["Self-hosted"]
    theirs["paths"]["/own"] = {"get": {"tags": ["Self-hosted"], "responses": answer(ref("Tree"))}}
    out = Checkout(tmp_path / "out")

    assert (
        main(
            ["--api", "odd", "--spec", write(tmp_path / "s.json", theirs), "--out", str(out.root), "--allow-removals"],
            odd,
        )
        == 0
    )

    ours, made = read_locks(odd.names)["odd"], read_locks(out.names)["odd"]
    assert {key: made.operations[key] for key in ours.operations} == ours.operations
    assert made.models.items() >= ours.models.items()
    assert made.operations["GET /own"]["resource"] == "self_hosted"


# All or nothing, whatever happens


DRIVER = """
import os, sys
from pathlib import Path
from scripts import pipeline, regenerate

stage, moves, spec, home = sys.argv[1:]

def die(*_, **__):
    os._exit(9)

if stage == "swap":
    left, replace = int(moves), Path.replace

    def replace_or_die(path, target):
        global left
        left -= 1
        return replace(path, target) if left >= 0 else die()

    Path.replace = replace_or_die
else:
    setattr(pipeline, stage, die)
sys.exit(regenerate.main(["--api", "odd", "--spec", spec], pipeline.Checkout(Path(home))))
"""


def killed(stage: str, home: Checkout, spec: str, *, moves: int = 0) -> None:
    """Take a document in a process that dies in a stage; in the swap after so many moves of files."""
    command = [sys.executable, "-c", DRIVER, stage, str(moves), spec, str(home.root)]
    assert subprocess.run(command, cwd=ROOT, check=False).returncode == 9


def newer(path: str) -> Json:
    """The document with one operation and one model more."""
    changed = document()
    changed["components"]["schemas"]["Newer"] = {"type": "object", "properties": {"value": {"type": "string"}}}
    changed["paths"][path] = {"get": {"responses": answer(ref("Newer"))}}
    return changed


@pytest.mark.parametrize("stage", ["render", "verify"])
def test_a_run_killed_halfway_leaves_a_clean_and_whole_repository(stage: str, odd: Checkout, tmp_path: Path) -> None:
    home = Checkout(shutil.copytree(odd.root, tmp_path / "copy"))
    git = ["git", "-C", str(home.root), "-c", "user.name=n", "-c", "user.email=e@example.com"]
    for command in (["init", "--quiet"], ["add", "--all"], ["commit", "--quiet", "--message", "all"]):
        subprocess.run([*git, *command], check=True)
    spec = write(tmp_path / "spec.json", newer("/newer"))

    killed(stage, home, spec)

    status = subprocess.run([*git, "status", "--porcelain"], capture_output=True, text=True, check=True)
    assert status.stdout == ""
    assert files_of(home.generated) == files_of(odd.generated)

    assert main(["--api", "odd", "--spec", spec], home) == 0
    assert "GET /newer" in read_locks(home.names)["odd"].operations
    assert not (home.root / swap.STAGING).exists()


IMPORT_ALL = """
import importlib
from odd_api.things import models, resources
from odd_api.things.operations import OPERATIONS
for name in models.__all__:
    getattr(models, name)
for operation in OPERATIONS.values():
    getattr(getattr(resources.Resources(), operation.resource), operation.name)
"""


@pytest.mark.parametrize("moves", [1, 2, 4, 6])
def test_a_package_imports_also_after_a_kill_in_the_middle_of_the_swap(
    moves: int, odd: Checkout, tmp_path: Path
) -> None:
    home = Checkout(shutil.copytree(odd.root, tmp_path / "copy"))

    killed("swap", home, write(tmp_path / "spec.json", newer("/newer")), moves=moves)

    environment = os.environ | {"PYTHONPATH": str(home.generated), "PYTHONDONTWRITEBYTECODE": "1"}
    subprocess.run([sys.executable, "-c", IMPORT_ALL], env=environment, check=True)


def test_a_run_after_a_killed_one_loses_none_of_its_names(odd: Checkout, tmp_path: Path) -> None:
    home = Checkout(shutil.copytree(odd.root, tmp_path / "copy"))
    killed("swap", home, write(tmp_path / "first.json", newer("/first")), moves=1)
    assert "GET /first" not in read_locks(home.names)["odd"].operations

    assert main(["--api", "odd", "--spec", write(tmp_path / "second.json", newer("/second"))], home) == 0

    assert read_locks(home.names)["odd"].operations.keys() >= {"GET /first", "GET /second"}


@pytest.mark.parametrize("arguments", [["--prove"], ["--dry-run", "--api", "odd"]], ids=" ".join)
def test_looking_finishes_what_a_killed_run_had_decided(arguments: list[str], odd: Checkout, tmp_path: Path) -> None:
    home = Checkout(shutil.copytree(odd.root, tmp_path / "copy"))
    spec = write(tmp_path / "spec.json", newer("/newer"))
    killed("swap", home, spec, moves=2)

    assert main([*arguments, *(["--spec", spec] if "--dry-run" in arguments else [])], home) == 0

    assert "GET /newer" in read_locks(home.names)["odd"].operations
    assert not (home.root / swap.STAGING).exists()


def test_the_lock_of_names_is_read_while_no_other_run_can_replace_it(
    home: Checkout, monkeypatch: pytest.MonkeyPatch
) -> None:
    take(home, SMALL)
    refused = []

    def read_and_try(path: Path) -> dict[str, Names]:
        with pytest.raises(PipelineError, match="another run is at work"), swap.staging(home.root):
            pass
        refused.append(path)
        return read_locks(path)

    monkeypatch.setattr("scripts.pipeline.read_locks", read_and_try)

    assert take(home, SMALL) == 0
    assert main([], home) == 0
    assert refused == [home.names, home.names]


# The same bytes anywhere


BUILD = """
import json, sys
from pathlib import Path
from scripts.naming.lock import dump_locks, read_locks
from scripts.document.distil import distil
from scripts.naming.lock import Names
from scripts.pipeline import build, Checkout
from scripts.document.registry import get

root = Path(sys.argv[1])
home = Checkout(root)
document = json.loads(Path(sys.argv[2]).read_text(encoding="utf-8"))
lock = Names()
origin = {"source": "s", "retrieved": "2026-01-05", "sha256": "0"}
(root / "generated").mkdir()
build(get("odd", home.specs), distil(document, title="t").contract, origin, lock, root / "generated", types=False)
home.names.write_bytes(dump_locks({"odd": lock}))
"""


def test_the_bytes_depend_on_no_hash_seed_locale_time_zone_folder_or_order(tmp_path: Path) -> None:
    def shuffled(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: shuffled(value[key]) for key in reversed(value)}
        return list(map(shuffled, value)) if isinstance(value, list) else value

    surroundings = {
        "one": ({"PYTHONHASHSEED": "1", "LC_ALL": "C.UTF-8", "TZ": "UTC"}, document()),
        "an other/folder": ({"PYTHONHASHSEED": "2", "LC_ALL": "C", "TZ": "Asia/Kolkata"}, shuffled(document())),
    }
    runs: list[subprocess.Popen[bytes]] = []
    for name, (environment, spec) in surroundings.items():
        home = odd_document.checkout(tmp_path / name)
        command = [sys.executable, "-c", BUILD, str(home.root), write(tmp_path / f"{len(runs)}.json", spec)]
        runs.append(subprocess.Popen(command, cwd=ROOT, env=os.environ | environment))
    assert [process.wait() for process in runs] == [0, 0]

    one, other = (files_of(tmp_path / name) for name in surroundings)
    assert one.keys() == other.keys()
    assert [name for name in one if one[name] != other[name]] == []


# The repository's own


def test_the_repository_knows_its_generated_folder() -> None:
    assert Checkout(ROOT).generated == REPOSITORY.generated
    assert set(registry.load()) >= {"platform", "control-plane", "agent-server"}


def test_updating_without_a_source_pulls_the_registered_url(home: Checkout) -> None:
    with pytest.raises(PipelineError, match="has no public document"):
        update("odd", None, home=home)


def test_several_packages_stand_side_by_side(tmp_path: Path) -> None:
    even = odd_document.SPECS.replace("odd", "even").replace("even_api.things", "odd_api.more")
    home = odd_document.checkout(tmp_path / "repository", odd_document.SPECS + even)
    take(home, SMALL)
    other = small(post_others={"tags": ["others"], "requestBody": {"content": json_content({"type": "string"})}})
    main(["--api", "even", "--spec", write(tmp_path / "even.json", other)], home)

    assert main([], home) == 0

    assert sorted(path.name for path in (home.generated / "odd_api").iterdir() if path.is_dir()) == [
        "more",
        "things",
    ]
