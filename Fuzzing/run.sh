#!/bin/sh
# Feeds every reader, the corrections, the metrics and the protocol files with inputs that libFuzzer
# makes up, under the address sanitizer, and writes Fuzzing/RESULTS.md.
#
#   Fuzzing/run.sh SECONDS [TARGET...]     all targets by default; SECONDS for each
#   FUZZ_RUNS=1000000 Fuzzing/run.sh 600   ends each target after so many inputs at the latest
#   FUZZ_LENGTH=102400, FUZZ_JOBS=2        the longest input in bytes; targets at a time
#   FUZZ_PROGRAM=PATH                      a program that was built before
#
# A fault ends its target; the input that caused it is kept as Fuzzing/faults/TARGET-*, and
# `FUZZ_TARGET=TARGET PROGRAM INPUT` shows it again. The corpus of each target is minimised and kept
# in Fuzzing/Corpus/TARGET.tar.gz; that of inputs longer than usual is not. Rows of targets that
# are not run stay in the table.
set -eu
cd "$(dirname "$0")/.."
seconds=${1:?"usage: Fuzzing/run.sh SECONDS [TARGET...]"}
shift
FUZZ_SECONDS=$seconds
FUZZ_RUNS=${FUZZ_RUNS:--1}
FUZZ_USUAL_LENGTH=4096
FUZZ_LENGTH=${FUZZ_LENGTH:-$FUZZ_USUAL_LENGTH}
FUZZ_WORK=$PWD/Fuzzing/.build/corpus
mkdir -p "$FUZZ_WORK" Fuzzing/faults Fuzzing/Corpus

# A program that was built before is taken as it is.
if [ -z "${FUZZ_PROGRAM:-}" ]; then
  # The Swift compiler takes the last of several -sanitize options alone, so it gets both in one. C,
  # most of it that of the fingerprints, is checked but not explored.
  options="--package-path Fuzzing -c release --sanitize fuzzer -Xswiftc -sanitize=fuzzer,address"
  options="$options -Xcc -fno-sanitize=fuzzer -Xcc -fsanitize=address"
  # shellcheck disable=SC2086 # the options are several words
  swift build $options
  # shellcheck disable=SC2086
  FUZZ_PROGRAM=$(swift build $options --show-bin-path)/fuzz-targets
fi
targets=${*:-$(FUZZ_TARGET=list "$FUZZ_PROGRAM")}

# Corpora that are kept hold what the seeds gave; a new format starts from its example.
for target in $targets; do
  if [ ! -e "Fuzzing/Corpus/$target.tar.gz" ] && [ ! -d "$FUZZ_WORK/seeds" ]; then
    FUZZ_SEEDS="$FUZZ_WORK/seeds" swift test --filter FuzzSeeds >/dev/null
  fi
done
export FUZZ_SECONDS FUZZ_RUNS FUZZ_LENGTH FUZZ_USUAL_LENGTH FUZZ_WORK FUZZ_PROGRAM

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for target in $targets; do echo "$target"; done \
  | xargs -P "${FUZZ_JOBS:-1}" -n 1 Fuzzing/run-target.sh | tee "$work/rows"
touch Fuzzing/RESULTS.md
# A row is known by its first two cells: the target and the longest input.
awk -F '|' '
  FNR == NR { isNew[$2 $3] = 1; print; next }
  /^\| [a-z]/ && !/^\| target / && !($2 $3 in isNew)
' "$work/rows" Fuzzing/RESULTS.md | sort -t '|' -k 2,2 -k 3,3n >"$work/all"
{
  cat <<'TEXT'
# What the fuzzer ran

libFuzzer with the address sanitizer, release build, one thread; the last run of each target, written
by `make fuzz`. Inputs of up to 4096 bytes reach every branch soonest and are as many as the table
says; inputs of up to 102400 bytes (`FUZZ_LENGTH=102400`) show how time and memory grow. The laws of
each execution stand in `Targets`; a reader that takes more than a second of the processor, or more
memory than ten times its input and 1 MiB, is at fault as much as one that ends the program (a WFDB
annotation is two bytes, and a beat seventeen: there it is twenty times).

TEXT
  printf '| target | longest input | executions | per second | corpus | slowest, s | '
  printf 'peak memory, MB | run on | outcome |\n'
  printf '| --- | --: | --: | --: | --: | --: | --: | --- | --- |\n'
  cat "$work/all"
} >"$work/results"
cp "$work/results" Fuzzing/RESULTS.md
! grep -q FAULT "$work/rows"
