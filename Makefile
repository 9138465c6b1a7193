# The index of what one can do here. `make run` and `make test` are all a newcomer needs.
.DEFAULT_GOAL := help
PREFIX ?= /usr/local
.PHONY: help setup build run install uninstall install-check test check lint format imports smoke validate recordings report-test report-pdf gallery fuzz sanitize oracles coverage bench instructions instructions-check versus measure sample-data docs documentation documented-commands clean

help: ## list the targets
	@awk -F':.*## ' '/^[a-z-]+:.*## / {printf "  make %-19s %s\n", $$1, $$2}' Makefile

setup: ## install the system libraries this project links against
	@scripts/setup.sh

build: setup ## build the release program, Swift runtime linked in, as bin/hrv-tool
	@scripts/build.sh

run: build ## simulate a massage session and analyse it
	@scripts/run.sh

install: ## install program, shell completions and manual pages below PREFIX (default /usr/local)
	@[ -x bin/hrv-tool ] || $(MAKE) build
	@scripts/install.sh install "$(PREFIX)"

uninstall: ## remove what 'make install' installed below PREFIX
	@scripts/install.sh uninstall "$(PREFIX)"

install-check: build ## install into a temporary folder, try everything there, remove it again
	@scripts/check-install.sh

test: setup ## run all tests
	swift test

check: setup ## everything that must hold: lint, imports, clean build, tests in debug and release, smoke, instructions
	@scripts/check.sh

lint: ## check the formatting of every source file
	swift format lint --strict --recursive --parallel Package.swift Sources Tests Fuzzing/Package.swift Fuzzing/Targets Benchmarks/Package.swift Benchmarks/Inputs Benchmarks/Limits Benchmarks/versus Benchmarks/Benchmarks

format: ## format every source file in place
	swift format --in-place --recursive --parallel Package.swift Sources Tests Fuzzing/Package.swift Fuzzing/Targets Benchmarks/Package.swift Benchmarks/Inputs Benchmarks/Limits Benchmarks/versus Benchmarks/Benchmarks

imports: ## check that imports follow the arrows of Documentation/ARCHITECTURE.md
	@scripts/check-imports.sh

smoke: build ## run the program on every file of SampleData
	@scripts/smoke.sh bin/hrv-tool

validate: build ## compare every metric with what other programs give for the same intervals
	python3 Validation/peers/compare.py --markdown Documentation/VALIDATION-PEERS.md

recordings: build ## read the real recordings beside the project and compare with their manifest
	python3 Validation/recordings/compare.py --markdown Documentation/VALIDATION-FILES.md

report-test: build ## open reports in Chromium: values, zoom, keyboard, accessibility, screenshots
	@scripts/report-test.sh

report-pdf: build ## print the report of recording FILE on one A4 page PDF (OPTIONS go to analyze)
	@scripts/report-pdf.sh $(if $(and $(FILE),$(PDF)),"$(FILE)" "$(PDF)") $(OPTIONS)

gallery: build ## take pictures of reports, plots and tables into GALLERY (default .build/gallery)
	@scripts/gallery.sh $(or $(GALLERY),.build/gallery)

fuzz: setup ## fuzz every reader and the analysis, SECONDS for each target (default 60)
	Fuzzing/run.sh $(or $(SECONDS),60) $(TARGETS)

sanitize: setup ## run all tests under the address, undefined-behaviour and thread sanitizers
	@scripts/sanitize.sh

oracles: ## install those programs, pinned, and run them again (network, Python 3.11, minutes)
	Validation/peers/install.sh
	Validation/peers/run.sh

bench: setup ## run the benchmarks of every module (see Benchmarks/README.md)
	swift package --package-path Benchmarks --disable-sandbox benchmark --grouping metric --no-progress

instructions: build ## count instructions and allocations of the release program and record them
	@scripts/instructions.sh record

instructions-check: build ## fail where the release program needs more of them than recorded
	@scripts/instructions.sh check

versus: build ## measure other programs and this one side by side and write Documentation/PERFORMANCE.md
	@scripts/versus.sh $(VERSUS)

measure: build ## time the release program as a whole: medians and peak memory
	@scripts/measure.sh

coverage: setup ## measure how often intervals hold the truth and write the table
	@scripts/coverage.sh

sample-data: build ## make the recordings of SampleData again
	@scripts/make-sample-data.sh

docs: build ## write the generated pages of Documentation again
	bin/hrv-tool metrics --format markdown --output Documentation/METRICS.md
	bin/hrv-tool formats --format markdown --output Documentation/FORMATS.md
	bin/hrv-tool evidence --bibtex --output Documentation/references.bib
	bin/hrv-tool protocols --schema --output Documentation/protocol.schema.json
	scripts/manual.sh

documentation: setup ## build the pages of the library into .build/documentation; warnings fail
	@scripts/documentation.sh

documented-commands: build ## run every command that README and Documentation show
	@scripts/documented-commands.py

clean: ## remove what was built
	swift package clean
	rm -rf bin session .build/documentation .build/documentation.work
