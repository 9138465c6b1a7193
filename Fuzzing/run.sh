#!/bin/sh
# Feeds every reader, the corrections, the metrics and the protocol files with inputs that libFuzzer
# makes up, under the address sanitizer, and writes a table of what was run.
#
#   Fuzzing/run.sh SECONDS [TARGET...]     all targets by default; SECONDS for each
#   FUZZ_RUNS=1000000 Fuzzing/run.sh 600   ends each target after so many inputs at the latest
#
# A fault ends its target; the input that caused it is kept as Fuzzing/faults/TARGET-*. The corpus
# of each target is minimised and kept in Fuzzing/Corpus/TARGET.tar.gz.
set -eu
cd "$(dirname "$0")/.."
seconds=${1:?"usage: Fuzzing/run.sh SECONDS [TARGET...]"}
shift
runs=${FUZZ_RUNS:--1}

swift build --package-path Fuzzing -c release --sanitize fuzzer --sanitize address
bin=$(swift build --package-path Fuzzing -c release --sanitize fuzzer --sanitize address --show-bin-path)
program=$bin/fuzz-targets
work=$PWD/Fuzzing/.build/corpus
mkdir -p "$work" Fuzzing/faults Fuzzing/Corpus
FUZZ_SEEDS="$work/seeds" swift test --filter FuzzSeeds >/dev/null

targets=${*:-$(FUZZ_TARGET=list "$program")}
table=Fuzzing/RESULTS.md
new=$(mktemp)
failed=0
for target in $targets; do
  corpus=$work/$target
  mkdir -p "$corpus"
  [ -e "Fuzzing/Corpus/$target.tar.gz" ] && tar -xzf "Fuzzing/Corpus/$target.tar.gz" -C "$corpus"
  [ -d "$work/seeds/$target" ] && cp "$work/seeds/$target"/* "$corpus"
  log=$work/$target.log
  # An input of 64 kB has to be done within a second under the sanitizer, with no piece of memory
  # larger than ten times the input beside the program itself.
  status=0
  FUZZ_TARGET=$target "$program" "$corpus" -max_total_time="$seconds" -runs="$runs" -max_len=65536 \
    -timeout=2 -rss_limit_mb=2048 -malloc_limit_mb=64 -print_final_stats=1 \
    -artifact_prefix="Fuzzing/faults/$target-" >"$log" 2>&1 || status=$?
  executions=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
  peak=$(sed -n 's/^stat::peak_rss_mb: *//p' "$log")
  slowest=$(sed -n 's/^stat::slowest_unit_time_sec: *//p' "$log")
  minimal=$work/$target.minimal
  rm -rf "$minimal"
  mkdir "$minimal"
  FUZZ_TARGET=$target "$program" -merge=1 -max_len=65536 "$minimal" "$corpus" >/dev/null 2>&1 || true
  # Names, owners and times fixed, so that the same corpus is the same file.
  tar --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner -C "$minimal" -cf - . \
    | gzip -n9 >"Fuzzing/Corpus/$target.tar.gz"
  kept=$(find "$minimal" -type f | wc -l)
  outcome=clean
  [ "$status" -eq 0 ] || { outcome="FAULT (see Fuzzing/faults)"; failed=1; }
  printf '| %s | %s | %s | %s | %s | %s |\n' "$target" "${executions:-?}" "$kept" "${slowest:-?}" \
    "${peak:-?}" "$outcome" | tee -a "$new"
done
{
  printf '# What the fuzzer ran\n\nWritten by `make fuzz SECONDS=%s`, libFuzzer with the address sanitizer, release build,\n' "$seconds"
  printf 'inputs up to 64 kB, %s.\n\n' "$(date -u +%F)"
  printf '| target | executions | corpus | slowest input, s | peak memory, MB | outcome |\n| --- | --: | --: | --: | --: | --- |\n'
  cat "$new"
} >"$table"
rm -f "$new"
exit $failed
