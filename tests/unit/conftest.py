from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

# Only the tests of the pipeline need what it is built with: those of the package run without, see `make test-lowest`.
if TYPE_CHECKING:
    from scripts.pipeline import Checkout


@pytest.fixture(scope="session")
def odd(tmp_path_factory: pytest.TempPathFactory) -> Checkout:
    """A repository after the pipeline took the odd document, types checked; look, but change nothing."""
    from scripts.regenerate import main
    from tests.unit import odd_document

    root = tmp_path_factory.mktemp("odd")
    home = odd_document.checkout(root / "repository")
    assert main(["--api", "odd", "--spec", odd_document.write(root / "odd.json", odd_document.document())], home) == 0
    return home


@pytest.fixture
def home(tmp_path: Path) -> Checkout:
    """A repository that knows the odd API, and has not seen its document yet."""
    from tests.unit import odd_document

    return odd_document.checkout(tmp_path / "repository")
