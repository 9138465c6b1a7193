#!/bin/sh
# Times the release program as a user meets it: whole processes, medians, peak memory. The inputs
# are made by the program itself from fixed seeds. Usage: scripts/measure.sh [RUNS]
set -eu
cd "$(dirname "$0")/.."
tool=$PWD/bin/hrv-tool
runs=${1:-11}
command -v python3 >/dev/null 2>&1 || {
  echo "measure: python3 is needed to time processes; install it and run this again" >&2
  exit 1
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' INT TERM
measure() { python3 scripts/time-process.py "$runs" "$@"; }

# recording NAME LENGTH: one simulated recording at rest as plain text, intervals of 0.001 ms.
recording() {
  "$tool" simulate --protocol quiet-rest --before "$2" --during 0 --after 0 --resting-hr 71 \
    --seed 1 --out "$work/$1" --quiet
  "$tool" convert "$work/$1/rr.csv" "$work/$1.txt" --quiet
}
recording 5min 5m
recording 1h 1h
recording 24h 24h
for _ in 1 2 3 4 5 6 7; do cat "$work/24h.txt"; done >"$work/7d.txt"
awk '{ printf "%d\n", $1 + 0.5 }' "$work/24h.txt" >"$work/24h-ms.txt"
cd "$work"
for length in 5min 1h 24h 7d; do
  printf '%s: %s beats, %s bytes\n' "$length.txt" "$(wc -l <$length.txt)" "$(wc -c <$length.txt)"
done

cd - >/dev/null
python3 scripts/time-process.py --header
measure "start-up: /bin/true" /bin/true
measure "start-up: --version" "$tool" --version
measure "start-up: analyze --help" "$tool" analyze --help
for length in 5min 1h 24h 7d; do
  measure "analyze $length, all metrics" "$tool" analyze "$work/$length.txt" --quiet
done
measure "analyze 5min, JSON" "$tool" analyze "$work/5min.txt" --format json --quiet
measure "analyze 24h in whole ms" "$tool" analyze "$work/24h-ms.txt" --quiet
measure "analyze 24h, time and frequency" \
  "$tool" analyze "$work/24h.txt" --metrics time,frequency --quiet
classic=time,frequency,poincare,sampen,apen,dfa_alpha1,dfa_alpha2
for length in 5min 24h 7d; do
  measure "analyze $length, the classic 52 metrics" \
    "$tool" analyze "$work/$length.txt" --metrics $classic --quiet
done
measure "analyze 24h, 5m windows every 1m, classic" \
  "$tool" analyze "$work/24h.txt" --metrics $classic --window 5m --step 1m --format csv --quiet
measure "analyze 24h, 5m windows every 1m, CSV" \
  "$tool" analyze "$work/24h.txt" --window 5m --step 1m --format csv --quiet
measure "analyze 24h, 5m windows every 1m, JSON" \
  "$tool" analyze "$work/24h.txt" --window 5m --step 1m --format json --quiet
measure "inspect 24h (reading)" "$tool" inspect "$work/24h.txt" --quiet
measure "inspect 7d (reading)" "$tool" inspect "$work/7d.txt" --quiet
measure "convert 7d to rr.csv" "$tool" convert "$work/7d.txt" "$work/7d.csv" --to rr-csv --quiet
measure "inspect 7d as rr.csv (reading)" "$tool" inspect "$work/7d.csv" --quiet
measure "simulate 60 min, all files" \
  "$tool" simulate --seed 1 --out "$work/session" --force --quiet
measure "compare 60 min" "$tool" compare "$work/session" --quiet
