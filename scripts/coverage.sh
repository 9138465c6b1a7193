#!/bin/sh
# Writes how often 95 % intervals hold the truth: 1,000 recordings of each process, optimised build.
set -eu
cd "$(dirname "$0")/.."
page=Documentation/METHODOLOGY/coverage.md
rows=$(COVERAGE_TABLE=1 swift test -c release --filter CoverageTests | grep '^| ' | LC_ALL=C sort)
{
  printf '# Coverage of the intervals\n\n'
  printf 'How many of 1,000 recordings of 5 min have a 95 %% interval that holds the truth, in percent.\n'
  printf 'Each row is a Gaussian process whose spectrum, and so every truth, is known in closed form\n'
  printf '(`Tests/TestSupport/KnownProcess.swift`). Written by `make coverage`; what the intervals mean\n'
  printf 'and how they are made: [uncertainty.md](uncertainty.md).\n\n'
  printf '| process | sdnn | rmssd | pnn50 | lf | hf | lf_hf | sd1 | sd2 |\n'
  printf '| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n'
  printf '%s\n' "$rows"
} > "$page.new"
mv "$page.new" "$page"
cat "$page"
