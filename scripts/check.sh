#!/bin/sh
# Everything that must hold before a change is taken. Each step says its name; the first failure ends it.
set -eu
cd "$(dirname "$0")/.."
step() { printf '\n== %s\n' "$*"; }

step "format lint"
swift format lint --strict --recursive --parallel \
  Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Inputs Benchmarks/Limits \
  Benchmarks/versus Benchmarks/Benchmarks Fuzzing/Package.swift Fuzzing/Targets
step "import rules"
scripts/check-imports.sh
step "C for other systems"
clang=$(dirname "$(readlink -f "$(command -v swift)")")/clang
[ -x "$clang" ] || clang=clang
for target in x86_64-apple-macos15 arm64-apple-macos15 aarch64-linux-gnu; do
  "$clang" --target=$target -ffreestanding -fsyntax-only -Wall -Wextra -Werror \
    -I Sources/CVectorKernels/include Sources/CVectorKernels/*.c
done
step "clean debug build, warnings as errors, explicit imports"
swift package clean
swift build --build-tests --explicit-target-dependency-import-check error
step "tests, debug"
swift test --skip-build
step "clean release build"
swift build -c release --build-tests --explicit-target-dependency-import-check error
step "tests, release"
swift test -c release --skip-build
step "release program and smoke test on SampleData"
scripts/build.sh
scripts/smoke.sh bin/hrv-tool
step "the page of comparisons with other programs"
page=$(mktemp)
python3 Validation/peers/compare.py --markdown "$page" > "$page.table" 2> "$page.notes" || {
  cat "$page.table" "$page.notes" >&2
  exit 1
}
tail -n 1 "$page.table"
cat "$page.notes" >&2
# Where a recording is not here, its part of the page is not either.
if ! grep -q '^left out' "$page.notes" && ! cmp "$page" Documentation/VALIDATION-PEERS.md; then
  echo "check: Documentation/VALIDATION-PEERS.md is another; run 'make validate' and look why" >&2
  exit 1
fi
rm -f "$page" "$page.table" "$page.notes"
step "commands that README and Documentation show"
scripts/documented-commands.py
step "documentation, warnings as errors"
scripts/documentation.sh
step "install into a temporary folder and look"
scripts/check-install.sh
step "instructions and allocations, against the record"
scripts/instructions.sh check
step "all checks passed"
