# Everything a fresh machine needs is python3 >= 3.11 with venv, git and make.
.DEFAULT_GOAL := help
unexport PYTHONPATH PYTHONHOME

PIP := .venv/bin/python -m pip --disable-pip-version-check --no-input -qq
TEST := .venv/bin/python -m pytest -n 2 --dist worksteal
LOCK := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --upgrade pyproject.toml

.PHONY: help
help: ## Show what can be made
	@awk -F ':.*## ' '/^[a-z.]+:.*## / { printf "make %-11s %s\n", $$1, $$2 }' Makefile

.PHONY: demo
demo: .venv/command.stamp ## Be interviewed in this terminal, without any account or token
	@.venv/bin/bluepaper demo

.PHONY: test
test: .venv ## Run the tests; ARGS="-k name" goes to pytest
	$(TEST) $(ARGS)

.PHONY: check
check: ## Run all that CI runs: format, lint, types, imports, tests
	@bash .ci/run

.PHONY: bench
bench: .venv ## Measure turns a second beside plain sqlite3
	@.venv/bin/python -m bench $(ARGS)

.PHONY: drill
drill: .venv ## Kill the bot at every dangerous point and count what is lost
	@.venv/bin/python -m tests.drill $(ARGS)

.PHONY: faults
faults: .venv ## Let both platforms fail in every way, kill the bot every second, and count what is lost
	@.venv/bin/python -m tests.faults $(ARGS)

.PHONY: simulation
simulation: .venv ## Play 36 months with 200 people and hold what was said against the manners
	@.venv/bin/python -m tests.simulation $(ARGS)

.PHONY: journey
journey: .venv ## Play a whole journey on both platforms, on loopback; ARGS="--swap" the other way round
	@.venv/bin/python -m tests.journey $(ARGS)

.PHONY: transcripts
transcripts: .venv ## Write what the journeys say into docs/transcripts and docs/pictures
	@.venv/bin/python -m tests.journey --write

.PHONY: format
format: .venv ## Format the code and mend what ruff can mend
	@.venv/bin/ruff check --fix --quiet .
	@.venv/bin/ruff format .

.PHONY: lock
lock: ## Renew the pinned requirements from the ranges in pyproject.toml (needs uv)
	@command -v uv >/dev/null || { echo "make lock needs uv on PATH: python3 -m pip install uv" >&2; exit 1; }
	@$(LOCK) --group build --output-file requirements.txt >/dev/null
	@$(LOCK) --group build --group dev --constraint requirements.txt --output-file requirements-dev.txt >/dev/null

.PHONY: clean
clean: ## Remove the virtual environment and all caches, no data
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache .coverage build dist
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

.PHONY: .venv
.venv: .venv/dev.stamp .venv/command.stamp ## Install what development needs into .venv

.venv/run.stamp: requirements.txt
	@echo "Installing into .venv ..."
	@for python in $(PYTHON) python3 python3.14 python3.13 python3.12 python3.11; do \
	  "$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || continue; \
	  "$$python" -c 'import ensurepip, venv' 2>/dev/null || { lame=$$python; continue; }; \
	  exec "$$python" -m venv --clear .venv; \
	done; \
	if [ -n "$$lame" ]; then echo "$$lame has no venv module: install it (Debian, Ubuntu: apt install python3-venv), then try again." >&2; \
	else echo "Python 3.11 or newer is needed and none is on PATH: install it, or name one: make PYTHON=/path/to/python3.12 ..." >&2; fi; \
	exit 1
	@$(PIP) install --require-hashes --requirement requirements.txt
	@touch $@

.venv/dev.stamp: requirements-dev.txt .venv/run.stamp
	@echo "Installing the development tools into .venv ..."
	@$(PIP) install --require-hashes --requirement requirements-dev.txt
	@touch $@

.venv/command.stamp: pyproject.toml .venv/run.stamp
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@
