# Needs make, Python 3.11 or newer, and a package index. All else goes into .venv.

PYTHON := $(shell command -v python3.11 || command -v python3)
BIN := .venv/bin
READY := .venv/.ready

.DEFAULT_GOAL := help
.PHONY: help generate test corpus names guru spector judges coverage docs bench clean

help: ## Say what there is
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1@\2/' | tr '@' '\t'

generate: $(READY) ## specs/* -> generated/*; or one document: make generate SPEC=path-or-URL [OUT=folder]
	$(BIN)/sdkwright generate $(if $(SPEC),'$(SPEC)') $(if $(OUT),-o '$(OUT)')

test: $(READY) ## Style, types, tests, and whether generated/ is up to date
	$(BIN)/ruff check .
	$(BIN)/mypy --strict generator
	$(BIN)/mypy --strict --python-version 3.10 templates/_core
	$(BIN)/pyright --pythonpath $(BIN)/python
	$(BIN)/pytest -n auto
	$(BIN)/sdkwright check

corpus: $(READY) ## Generate from the documents of a corpus, and check what comes out
	$(BIN)/python -m benches.corpus

names: $(READY) ## Say what methods are called, and which lists are paged, in the corpus
	$(BIN)/python -m benches.corpus_names

guru: $(READY) ## Fetch every document of APIs.guru, once (needs npm), and generate from each
	$(BIN)/python -m benches.guru
	$(BIN)/python -m benches.guru --types

spector: $(READY) ## Call the SDKs of Spector's documents against its server (needs npm)
	$(BIN)/python -m benches.spector

judges: $(READY) ## The SDKs against Prism (needs npm), with bodies of a gigabyte, and under every Python at hand
	SDKWRIGHT_PRISM=1 SDKWRIGHT_PYTHONS=1 SDKWRIGHT_MEGABYTES=1000 SDKWRIGHT_HISTORIES=1000 SDKWRIGHT_CHANGES=60 $(BIN)/pytest -n 2 tests/judges tests/faults/test_processes.py tests/properties/test_edit_histories.py tests/behaviour/test_remembered.py

coverage: $(READY) ## Which lines of the runtime no test reaches; all are to be reached
	$(BIN)/pytest -q -n auto tests/core tests/behaviour tests/faults tests/judges --cov --cov-report=
	$(BIN)/coverage report

docs: $(READY) ## Write the pages of docs/ that are made from tables in the code
	$(BIN)/python -m benches.config_page
	$(BIN)/python -m benches.diagnostics
	$(BIN)/python -m benches.vendor_keys

bench: $(READY) ## Measure the generator and the SDKs that it writes
	$(BIN)/python -m benches.bench

clean: ## Remove .venv and all caches
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .hypothesis build dist
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# Made again only if one of the two files changes. pip is upgraded first: --group needs 25.1.
$(READY): pyproject.toml constraints.txt
	@'$(PYTHON)' -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed")'
	'$(PYTHON)' -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt --upgrade pip
	$(BIN)/python -m pip install --quiet -c constraints.txt -e . --group dev
	@touch $@
