# Every target is one command of the environment's Python (`install` and `test-lowest` are three), so that it runs
# without make too, for example on Windows, where `.venv/bin/` is `.venv\Scripts\`.
#
# make install       the environment in .venv, with everything pinned that output depends on
#                        python -m venv .venv
#                        .venv/bin/python -m pip install --upgrade "pip>=25.1"
#                        .venv/bin/python -m pip install --editable ".[orjson,sse,testing]" --group dev
# make demo          a tour: the package is rebuilt and compared, then used against the embedded service
#                    LIVE=1 does the read-only part against the real service (without make: set LIVE in the environment)
#                        .venv/bin/python -m examples.demo
# make test          the tests
#                        .venv/bin/python -m pytest
# make test-lowest   the package's own tests with the lowest versions that pyproject.toml allows
#                        .venv/bin/uv venv --python .venv/bin/python --clear .venv-lowest
#                        .venv/bin/uv pip install --system-certs --python .venv-lowest --resolution lowest-direct \
#                            --editable ".[orjson,sse,testing]" --group unit
#                        .venv-lowest/bin/python -m pytest tests/unit/runtime tests/unit/client tests/unit/testing --ignore tests/unit/client/test_own_package.py
# make test-documents FILES="a.json b.json"   the tests and checks after taking each document, in a throw-away copy;
#                    CHAIN=1 one after the other; QUICK=1 only the tests of the contract and of the whole
#                        .venv/bin/python -m scripts.release.documents <file>... [--chain] [--quick]
# make check         check-generated, lint, format, types
#                        .venv/bin/ruff check .
#                        .venv/bin/ruff format --check .
#                        .venv/bin/mypy
# make check-generated   that generated/, and the facts in README.md and docs/, are what the pipeline writes
#                        .venv/bin/python -m scripts.regenerate --prove
# make generate      rebuild generated/ from openapi/, offline
#                        .venv/bin/python -m scripts.regenerate
# make update        take the service's current document, or SPEC=<file or URL>; DRY_RUN=1 only reports what would change
#                        .venv/bin/python -m scripts.regenerate --update
#                        .venv/bin/python -m scripts.regenerate --spec <file or URL> [--dry-run]
# make package       a package of your own: SPEC=<file or URL> PACKAGE=our_langsmith.platform OUT=<folder>; DRY_RUN=1;
#                    ALLOW_REMOVALS=1 where the server is so old that it lacks more than a quarter of the operations
#                        .venv/bin/python -m scripts.regenerate --spec <file or URL> \
#                            --package our_langsmith.platform --out <folder> [--dry-run] [--allow-removals]
# make bench         how fast, as ratios side by side; QUICK=1 without rivals
#                        .venv/bin/python -m tests.benchmarks [--quick]

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
LOWEST := .venv-lowest

.PHONY: install demo test test-lowest test-documents check check-generated generate update package bench clean

install: $(VENV)/installed

$(VENV)/installed: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade "pip>=25.1"
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[orjson,sse,testing]" --group dev
	@touch $@

demo: install
	@$(BIN)/python -m examples.demo

test: install
	$(BIN)/python -m pytest

test-lowest: install
	$(BIN)/uv venv --quiet --python $(BIN)/python --clear $(LOWEST)
	$(BIN)/uv pip install --quiet --system-certs --python $(LOWEST) --resolution lowest-direct --editable ".[orjson,sse,testing]" --group unit
	$(LOWEST)/bin/python -m pytest tests/unit/runtime tests/unit/client tests/unit/testing --ignore tests/unit/client/test_own_package.py

test-documents: install
	$(if $(FILES),,$(error say make test-documents FILES="a.json b.json"))
	$(BIN)/python -m scripts.release.documents $(FILES) $(if $(CHAIN),--chain) $(if $(QUICK),--quick)

check: install check-generated
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

check-generated: install
	$(BIN)/python -m scripts.regenerate --prove

generate: install
	$(BIN)/python -m scripts.regenerate

update: install
	$(BIN)/python -m scripts.regenerate $(if $(SPEC),--spec "$(SPEC)",--update) $(if $(DRY_RUN),--dry-run)

package: install
	$(if $(and $(SPEC),$(PACKAGE),$(OUT)),,$(error say make package SPEC=<file or URL> PACKAGE=our_langsmith.platform OUT=<folder>))
	$(BIN)/python -m scripts.regenerate --spec "$(SPEC)" --package "$(PACKAGE)" --out "$(OUT)" $(if $(DRY_RUN),--dry-run) $(if $(ALLOW_REMOVALS),--allow-removals)

bench: install
	$(BIN)/python -m tests.benchmarks $(if $(QUICK),--quick)

clean:
	rm -rf $(VENV) $(LOWEST) .regenerate .mypy_cache .pytest_cache .ruff_cache .hypothesis .bench bench-results build dist
