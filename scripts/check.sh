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
step "instructions and allocations, against the record"
scripts/instructions.sh check
step "all checks passed"
