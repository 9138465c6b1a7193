#!/bin/sh
# Runs one target for run.sh, which sets the variables, and prints its row of the table.
set -eu
target=$1
work=$FUZZ_WORK/$FUZZ_LENGTH
corpus=$work/$target
mkdir -p "$corpus"
[ ! -e "Fuzzing/Corpus/$target.tar.gz" ] || tar -xzf "Fuzzing/Corpus/$target.tar.gz" -C "$corpus"
[ ! -d "$FUZZ_WORK/seeds/$target" ] || cp "$FUZZ_WORK/seeds/$target"/* "$corpus"

isUsual=true
options=
if [ "$FUZZ_LENGTH" -gt "$FUZZ_USUAL_LENGTH" ]; then
  isUsual=false
  # Inputs need not be short first.
  options=-len_control=0
fi

log=$work/$target.log
export FUZZ_TARGET="$target" SWIFT_BACKTRACE=enable=no
# A reader that takes more than a second breaks a law of its target; the limit here is for loops
# without an end. Short traces of allocations, few freed blocks and little filled make an execution
# quicker; a fault is shown again with the usual ones.
status=0
ASAN_OPTIONS=malloc_context_size=2:quarantine_size_mb=16:max_malloc_fill_size=64 \
  "$FUZZ_PROGRAM" "$corpus" -max_total_time="$FUZZ_SECONDS" -runs="$FUZZ_RUNS" \
  -max_len="$FUZZ_LENGTH" $options -timeout=60 -rss_limit_mb=2048 -malloc_limit_mb=64 \
  -print_final_stats=1 -artifact_prefix="Fuzzing/faults/$target-" >"$log" 2>&1 || status=$?
value() { sed -n "s/^stat::$1: *//p" "$log"; }

count=$(find "$corpus" -type f | wc -l)
if $isUsual && [ "$status" -eq 0 ]; then
  minimal=$work/$target.minimal
  rm -rf "$minimal"
  mkdir "$minimal"
  "$FUZZ_PROGRAM" -merge=1 -max_len="$FUZZ_LENGTH" "$minimal" "$corpus" >/dev/null 2>&1
  # Names, owners and times fixed, so that the same corpus is the same file.
  tar --sort=name --mtime=@0 --owner=0 --group=0 --numeric-owner -C "$minimal" -cf - . \
    | gzip -n9 >"Fuzzing/Corpus/$target.tar.gz"
  count=$(find "$minimal" -type f | wc -l)
fi

outcome=clean
[ "$status" -eq 0 ] || outcome="FAULT, see Fuzzing/faults"
printf '| %s | %s | %s | %s | %s | %s | %s | %s | %s |\n' "$target" "$FUZZ_LENGTH" \
  "$(value number_of_executed_units)" "$(value average_exec_per_sec)" "$count" \
  "$(value slowest_unit_time_sec)" "$(value peak_rss_mb)" "$(date -u +%F)" "$outcome"
