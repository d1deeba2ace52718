"""The runtime by itself: what it imports, and which generated packages it serves."""

from __future__ import annotations

import pickle
import subprocess
import sys
from pathlib import Path

import pytest
from langsmith_api.platform import RUNTIME

import langsmith_ext.runtime
from langsmith_ext.runtime import FORMAT, require_format
from langsmith_ext.runtime.errors import LangSmithError, PackageFormatError

ROOT = Path(__file__).resolve().parents[3]
MODULES = sorted(path.stem for path in Path(langsmith_ext.runtime.__path__[0]).glob("*.py") if path.stem != "__init__")


def test_the_runtime_imports_neither_the_client_nor_its_dependencies() -> None:
    imports = "".join(f"import langsmith_ext.runtime.{module}\n" for module in MODULES)
    code = f"import sys\nsys.path.insert(0, {str(ROOT)!r})\n{imports}print(*sys.modules)"
    done = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True)

    loaded = set(done.stdout.split())
    assert len(MODULES) > 8
    assert not loaded & {"httpx", "httpcore", "dateutil", "attr", "langsmith_api"}
    assert {name for name in loaded if name.startswith("langsmith_ext")} == {
        "langsmith_ext",
        "langsmith_ext.runtime",
        *(f"langsmith_ext.runtime.{module}" for module in MODULES),
    }


def test_the_shipped_package_has_the_format_of_the_runtime() -> None:
    assert RUNTIME == FORMAT


@pytest.mark.parametrize("stated", [FORMAT - 1, FORMAT + 1])
def test_a_package_of_another_format_is_refused_with_the_next_step(stated: int) -> None:
    with pytest.raises(
        ImportError, match=f"our.platform was generated for runtime format {stated}.*; regenerate"
    ) as caught:
        require_format("our.platform", stated)

    assert isinstance(caught.value, LangSmithError)
    assert caught.value.name == "our.platform"
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


@pytest.mark.parametrize("module", ["", ".models", ".operations", ".resources", ".models.thing"])
def test_it_is_refused_whichever_part_is_imported_first(
    module: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = (ROOT / "generated" / "langsmith_api" / "platform" / "__init__.py").read_text(encoding="utf-8")
    package = tmp_path / "older"
    for folder in ("models", "operations", "resources"):
        (package / folder).mkdir(parents=True)
        (package / folder / "__init__.py").touch()
    (package / "models" / "thing.py").touch()
    (package / "__init__.py").write_text(source.replace("RUNTIME = 2", "RUNTIME = 1"), encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)

    with pytest.raises(PackageFormatError, match="older was generated for runtime format 1"):
        __import__(f"older{module}")
