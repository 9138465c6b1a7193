#!/bin/sh
# Runs one target for run.sh, which sets the variables, and prints its row of the table.
set -eu
target=$1
corpus=$FUZZ_WORK/$target
mkdir -p "$corpus"
[ ! -e "Fuzzing/Corpus/$target.tar.gz" ] || tar -xzf "Fuzzing/Corpus/$target.tar.gz" -C "$corpus"
[ ! -d "$FUZZ_WORK/seeds/$target" ] || cp "$FUZZ_WORK/seeds/$target"/* "$corpus"

log=$FUZZ_WORK/$target.log
export FUZZ_TARGET="$target" SWIFT_BACKTRACE=enable=no
status=0
# Two seconds under the sanitizer are well below one without it for 100 kB.
"$FUZZ_PROGRAM" "$corpus" -max_total_time="$FUZZ_SECONDS" -runs="$FUZZ_RUNS" \
  -max_len="$FUZZ_LENGTH" -timeout=2 -rss_limit_mb=2048 -malloc_limit_mb=64 -print_final_stats=1 \
  -artifact_prefix="Fuzzing/faults/$target-" >"$log" 2>&1 || status=$?
value() { sed -n "s/^stat::$1: *//p" "$log"; }

minimal=$FUZZ_WORK/$target.minimal
rm -rf "$minimal"
mkdir "$minimal"
"$FUZZ_PROGRAM" -merge=1 -max_len="$FUZZ_LENGTH" "$minimal" "$corpus" >/dev/null 2>&1 || true
# Names, owners and times fixed, so that the same corpus is the same file.
tar --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner -C "$minimal" -cf - . \
  | gzip -n9 >"Fuzzing/Corpus/$target.tar.gz"

outcome=clean
[ "$status" -eq 0 ] || outcome="FAULT, see Fuzzing/faults"
printf '| %s | %s | %s | %s | %s | %s |\n' "$target" "$(value number_of_executed_units)" \
  "$(find "$minimal" -type f | wc -l)" "$(value slowest_unit_time_sec)" "$(value peak_rss_mb)" \
  "$outcome"
