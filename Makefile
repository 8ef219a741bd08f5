# The commands of the project. `make run` needs Python 3.11+, pip and make, nothing else.
PYTHON ?= python3
UV ?= uv
VENV := .venv
PY := $(VENV)/bin/python

.PHONY: help run demo test bench attacks lint format pictures join release locks clean hours letters fuzz mutants
.DEFAULT_GOAL := help

help:
	@echo 'make run       start Alcove on http://localhost:8000 with the data in ./data'
	@echo 'make demo      the same on ./demo-data, filled with an invented team'
	@echo 'make test      install what the tests need, run them all'
	@echo 'make lint      style, types and import layers alone'
	@echo 'make format    put Python into the one style'
	@echo 'make attacks   the attacks of a lying server alone'
	@echo 'make hours     ten years of rhythms in every zone of the world'
	@echo 'make letters   kill -9 of the worker that sends letters, 500 times'
	@echo 'make fuzz      ten million nearly true inputs, 100,000 changed answers, 1,000 honest days'
	@echo 'make mutants   change the sealing in two thousand places and see which changes no test notices'
	@echo 'make bench     measure start, pages and live events'
	@echo 'make pictures  screenshots of every page into test-results/pictures'
	@echo 'make join      write alcove/joined anew after a change in alcove/browser (needs Node)'
	@echo 'make release   write the manifest of this version into alcove_site/releases'
	@echo 'make locks     write requirements/*.txt anew (needs uv)'

$(PY):
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo 'Alcove needs Python 3.11 or newer: install it, or name it with PYTHON=python3.13.'; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo 'Python has no venv module here. On Debian or Ubuntu: apt-get install python3-venv'; exit 1; }
	@$(PYTHON) -m venv $(VENV)

# Only hashed wheels of the lock file are installed. The stamp makes the second start skip pip.
$(VENV)/.run: requirements/run.txt | $(PY)
	@echo 'Installing what Alcove needs into $(VENV)'
	@$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r requirements/run.txt
	@touch $@

$(VENV)/.dev: requirements/dev.txt | $(PY)
	@echo 'Installing what the tests need into $(VENV)'
	@$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r requirements/dev.txt
	@touch $@ $(VENV)/.run

run: $(VENV)/.run
	@exec $(PY) -m alcove serve

demo: $(VENV)/.run
	@exec $(PY) -m tools.demo

test: $(VENV)/.dev
	@$(PY) -m tools.prepare
	@exec $(PY) -m tools.run_tests

lint: $(VENV)/.dev
	@$(PY) -m tools.prepare
	@$(PY) -m tools.nudges
	@$(PY) -m pytest -q tests/rules

format: $(VENV)/.dev
	@$(PY) -m ruff check --fix --quiet alcove alcove_seal alcove_cli alcove_site tests tools
	@$(PY) -m ruff format --quiet alcove alcove_seal alcove_cli alcove_site tests tools

attacks: $(VENV)/.dev
	@$(PY) -m tools.prepare
	@$(PY) -m tools.attacks

fuzz: $(VENV)/.dev
	@$(PY) -m tools.prepare
	@$(PY) -m tools.fuzz

mutants: $(VENV)/.dev
	@$(PY) -m tools.mutants test-results/mutants

bench: $(VENV)/.dev
	@$(PY) -m tools.bench

pictures: $(VENV)/.dev
	@$(PY) -m tools.prepare
	@$(PY) -m tools.pictures

hours: $(VENV)/.dev
	@$(PY) -m tools.hours

letters: $(VENV)/.dev
	@$(PY) -m tools.prepare
	@$(PY) -m tools.letters

join: $(VENV)/.dev
	@$(PY) -m tools.join

release: $(VENV)/.dev
	@$(PY) -m tools.release

clean:
	rm -rf $(VENV) node_modules test-results

locks:
	$(UV) pip compile -q --upgrade --universal --python-version 3.11 --generate-hashes --no-emit-index-url --custom-compile-command 'make locks' requirements/run.in -o requirements/run.txt
	$(UV) pip compile -q --upgrade --universal --python-version 3.11 --generate-hashes --no-emit-index-url --custom-compile-command 'make locks' requirements/postgresql.in -o requirements/postgresql.txt
	$(UV) pip compile -q --upgrade --universal --python-version 3.11 --generate-hashes --no-emit-index-url --custom-compile-command 'make locks' requirements/dev.in -o requirements/dev.txt
