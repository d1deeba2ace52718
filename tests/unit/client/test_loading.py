"""What is loaded, and when: the reason why importing the client takes little more than importing httpx."""

from __future__ import annotations

import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
OWN = ("langsmith_ext", "langsmith_api")


@cache
def loaded(code: str, *, after: str = "import httpx") -> frozenset[str]:
    """Return the modules that a program loads in a fresh interpreter, beyond those loaded before."""
    program = f"""
import sys
sys.path[:0] = {[str(ROOT), str(ROOT / "generated")]!r}
{after}
before = set(sys.modules)
{code}
print(*set(sys.modules) - before)
"""
    done = subprocess.run([sys.executable, "-I", "-c", program], capture_output=True, text=True, check=True)
    return frozenset(done.stdout.split())


CLIENT = "from langsmith_ext import LangSmith"
BUILT = f"{CLIENT}\nls = LangSmith(api_key='key', base_url='http://localhost')"
CAPTURED = f"{BUILT}\nfrom langsmith_ext.runtime.calls import capture\ncapture(ls.tracer_sessions.list)"
CALLED = f"""{CLIENT}
import httpx
transport = httpx.MockTransport(lambda request: httpx.Response(200, json=[{{"id": "x", "trace_tier": "longlived"}}]))
ls = LangSmith(api_key="key", http_client=httpx.Client(transport=transport))
assert ls.tracer_sessions.list()[0].id == "x"
"""


def test_importing_the_client_loads_only_this_package_and_httpx() -> None:
    assert {name for name in loaded(CLIENT) if not name.startswith(OWN)} == set()


def test_importing_the_client_loads_no_resource_no_operation_and_no_model() -> None:
    generated = {name for name in loaded(CLIENT) if name.startswith(("langsmith_api", "langsmith_ext.runtime"))}
    assert generated == {
        "langsmith_api",
        "langsmith_ext.runtime",
        "langsmith_ext.runtime.calls",
        "langsmith_ext.runtime.contract",
        "langsmith_ext.runtime.errors",
        "langsmith_api.platform",
        "langsmith_api.platform.resources",
    }


@pytest.mark.parametrize(
    "code",
    [
        "from langsmith_ext import NotFoundError, ConfigurationError, PaginationError, APITimeoutError",
        "import langsmith_ext.runtime",
        "from langsmith_ext.runtime import calls, errors, model, operation, requests, responses, validation",
        "from langsmith_ext import REGIONS, __version__",
        "from langsmith_ext.models import TracerSession",
        "from langsmith_api.platform.resources import Resources",
    ],
)
def test_errors_models_and_the_runtime_load_no_client_and_no_http_library(code: str) -> None:
    names = loaded(code, after="")
    assert not {name for name in names if name.partition(".")[0] in ("httpx", "httpx2", "httpcore")}
    assert not {"langsmith_ext._client", "langsmith_ext._langsmith", "langsmith_ext._http"} & names


def test_error_classes_are_one_module_and_the_runtimes() -> None:
    names = {name for name in loaded("from langsmith_ext import NotFoundError") if name.startswith(OWN)}
    assert names == {
        "langsmith_ext",
        "langsmith_ext._errors",
        "langsmith_ext.runtime",
        "langsmith_ext.runtime.contract",
        "langsmith_ext.runtime.errors",
    }


def test_httpx2_is_never_imported() -> None:
    assert "httpx2" not in loaded(CALLED)


def test_importing_the_client_does_not_load_the_embedded_service() -> None:
    assert not {name for name in loaded(CLIENT) if name.startswith("langsmith_ext.testing")}


def test_building_a_client_loads_nothing_more() -> None:
    assert loaded(BUILT) == loaded(CLIENT)


def test_touching_a_method_loads_only_its_resource_and_its_operations() -> None:
    assert loaded(CAPTURED) - loaded(CLIENT) == {
        "langsmith_ext.runtime.operation",
        "langsmith_api.platform.operations",
        "langsmith_api.platform.operations.tracer_sessions",
        "langsmith_ext.runtime.registry",
        "langsmith_api.platform.resources.tracer_sessions",
        "langsmith_api.platform.models",  # the names alone, which annotations use
        "langsmith_api.platform.types",
    }


def test_a_call_loads_only_the_models_of_its_result() -> None:
    models = {name.rpartition(".")[2] for name in loaded(CALLED) if name.startswith("langsmith_api.platform.models.")}
    assert models == {"tracer_session", "trace_tier"}


def test_attrs_is_loaded_with_the_first_model() -> None:
    assert "attr" not in loaded(CLIENT)
    assert "attr" in loaded(CALLED)


def test_only_strict_reading_loads_the_contract() -> None:
    assert "langsmith_ext.runtime.validation" not in loaded(CALLED)
