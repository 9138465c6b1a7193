#!/bin/sh
# Feeds every reader, the corrections, the metrics and the protocol files with inputs that libFuzzer
# makes up, under the address sanitizer, and writes Fuzzing/RESULTS.md.
#
#   Fuzzing/run.sh SECONDS [TARGET...]     all targets by default; SECONDS for each
#   FUZZ_RUNS=1000000 Fuzzing/run.sh 600   ends each target after so many inputs at the latest
#   FUZZ_LENGTH=65536, FUZZ_JOBS=2         the longest input in bytes; targets at a time
#   FUZZ_PROGRAM=PATH                      a program that was built before
#
# A fault ends its target; the input that caused it is kept as Fuzzing/faults/TARGET-*. The corpus
# of each target is minimised and kept in Fuzzing/Corpus/TARGET.tar.gz.
set -eu
cd "$(dirname "$0")/.."
seconds=${1:?"usage: Fuzzing/run.sh SECONDS [TARGET...]"}
shift
FUZZ_SECONDS=$seconds
FUZZ_RUNS=${FUZZ_RUNS:--1}
FUZZ_LENGTH=${FUZZ_LENGTH:-4096}
FUZZ_WORK=$PWD/Fuzzing/.build/corpus
mkdir -p "$FUZZ_WORK" Fuzzing/faults Fuzzing/Corpus

# A program that was built before is taken as it is.
if [ -z "${FUZZ_PROGRAM:-}" ]; then
  options="--package-path Fuzzing -c release --sanitize fuzzer --sanitize address"
  # shellcheck disable=SC2086 # the options are several words
  swift build $options
  # shellcheck disable=SC2086
  FUZZ_PROGRAM=$(swift build $options --show-bin-path)/fuzz-targets
fi
[ -d "$FUZZ_WORK/seeds" ] || FUZZ_SEEDS="$FUZZ_WORK/seeds" swift test --filter FuzzSeeds >/dev/null
export FUZZ_SECONDS FUZZ_RUNS FUZZ_LENGTH FUZZ_WORK FUZZ_PROGRAM

rows=$(mktemp)
for target in ${*:-$(FUZZ_TARGET=list "$FUZZ_PROGRAM")}; do echo "$target"; done \
  | xargs -P "${FUZZ_JOBS:-1}" -n 1 Fuzzing/run-target.sh | tee "$rows"
{
  printf '# What the fuzzer ran\n\nWritten by `FUZZ_RUNS=%s FUZZ_LENGTH=%s make fuzz SECONDS=%s`: ' \
    "$FUZZ_RUNS" "$FUZZ_LENGTH" "$seconds"
  printf 'libFuzzer with the\naddress sanitizer, release build, %s. ' "$(date -u +%F)"
  printf 'The laws that each run holds stand in `Targets`.\n\n'
  printf '| target | executions | corpus | slowest input, s | peak memory, MB | outcome |\n'
  printf '| --- | --: | --: | --: | --: | --- |\n'
  sort "$rows"
} >Fuzzing/RESULTS.md
if grep -q FAULT "$rows"; then failed=1; else failed=0; fi
rm -f "$rows"
exit $failed
