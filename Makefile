# make install   the environment in .venv, everything that output depends on pinned
# make demo      the main job: regenerate, compare, summarize, call
# make test      the tests
# make check     lint, format, types, and that generated/ is what the pipeline writes
# make generate  rebuild generated/ from openapi/, offline
# make update    take a new document: SPEC=<file or URL>; without it, the live one; DRY_RUN=1 only tells what would change
# make bench     how fast, as ratios side by side; QUICK=1 without rivals

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: install demo test check check-generated generate update bench clean

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

bench: install
	$(BIN)/python -m tests.benchmarks $(if $(QUICK),--quick)

clean:
	rm -rf $(VENV) .regenerate .mypy_cache .pytest_cache .ruff_cache .hypothesis .bench bench-results build dist
