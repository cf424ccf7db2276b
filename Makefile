# Two commands for everybody: `make demo` and `make test`. They need python3 (3.11 or later) and make.

PYTHON ?= python3
RUN = .venv/bin/python
# A worker a core; a file stays with one worker, and every worker collects in the same order.
TESTS = PYTHONHASHSEED=0 $(RUN) -m pytest -n auto --maxprocesses 4 --dist loadfile

.PHONY: demo test check bench mutate reference pictures

demo: ## invented enterprises and people, pages in the browser
	@$(PYTHON) tools/bootstrap.py demo
	@.venv/bin/canbo demo

test: ## everything, on SQLite and then the database part on PostgreSQL
	@$(PYTHON) tools/bootstrap.py test
	@$(MAKE) --no-print-directory lint
	$(TESTS)
	$(RUN) tools/with_postgres.py env $(TESTS) -m "database and not browser"

check: ## style, types and what may import what
	@$(PYTHON) tools/bootstrap.py check
	@$(MAKE) --no-print-directory lint

bench: ## measurements side by side
	@$(PYTHON) tools/bootstrap.py check
	$(RUN) -m benchmarks

mutate: ## whether the tests notice when the law, the votes or the calendar is changed in one place; ONLY="canbo.law.text*" of the code
	@$(PYTHON) tools/bootstrap.py check
	$(if $(ONLY),,nice $(RUN) tools/mutate_law.py)
	nice .venv/bin/mutmut run "canbo.kernel.calendar_words*"
	cd mutants && PYTHONPATH=src:. nice ../$(RUN) tools/mutate_code.py --print $(patsubst %,"%",$(ONLY))
	$(if $(ONLY),,nice .venv/bin/mutmut run "canbo.kernel.*")
	.venv/bin/mutmut results

reference: ## the generated half of docs/reference
	@$(PYTHON) tools/bootstrap.py check
	$(RUN) tools/reference.py
	.venv/bin/canbo prove --report > docs/reference/statute-report.md

pictures: ## the pictures of docs/how-to, taken again; wants Chromium, which `make test` brings
	@$(PYTHON) tools/bootstrap.py check
	$(RUN) tools/pictures.py

.PHONY: lint
lint:
	.venv/bin/ruff check
	.venv/bin/ruff format --check
	.venv/bin/mypy
	.venv/bin/lint-imports --no-logo
