#!/bin/sh
# Makes the recordings of SampleData from the simulator, each in a layout that people's exports have.
# The same program and seeds give the same bytes. An argument names another folder to write to.
set -eu
cd "$(dirname "$0")/.."
tool=bin/hrv-tool
out=${1:-SampleData}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$out"

# Five minutes of rest: plain milliseconds, rounded as most apps do; the same in seconds with decimal
# comma and carriage returns; the same as time and interval, separated by semicolons.
$tool simulate -q --protocol quiet-rest --before 5m --during 0 --after 0 --seed 11 --out "$work/rest"
awk -F, 'NR > 1 {printf "%d\n", $2 + 0.5}' "$work/rest/rr.csv" > "$out/rest-5min-ms.txt"
awk '{s = sprintf("%.3f", $1 / 1000); sub(/\./, ",", s); printf "%s\r\n", s}' \
  "$out/rest-5min-ms.txt" > "$out/rest-5min-seconds-decimal-comma.txt"
awk 'BEGIN {print "Zeit [s];RR-Intervall [ms]"}
  {t += $1 / 1000; s = sprintf("%.3f", t); sub(/\./, ",", s); printf "%s;%d\n", s, $1}' \
  "$out/rest-5min-ms.txt" > "$out/rest-5min-semicolon.csv"

# The same rest with what goes wrong in recordings: a missed beat (two intervals in one), an extra one
# (one interval in two), an ectopic beat (short, then long).
awk 'NR == 60 {held = $1; next} NR == 61 {print held + $1; next}
  NR == 150 {print int($1 * 0.4); print $1 - int($1 * 0.4); next}
  NR == 230 {early = int($1 * 0.35); print $1 - early; next} NR == 231 {print $1 + early; next}
  {print}' "$out/rest-5min-ms.txt" > "$out/rest-5min-with-artifacts.txt"

# An hour with a massage, as the simulator writes it; one without; text that Kubios reads.
$tool simulate -q --protocol swedish --seed 7 --out "$work/swedish"
cp "$work/swedish/rr.csv" "$out/swedish-session-rr.csv"
$tool simulate -q --protocol quiet-rest --seed 7 --out "$work/quiet"
cp "$work/quiet/rr.csv" "$out/quiet-rest-session-rr.csv"
$tool convert -q "$out/rest-5min-ms.txt" "$out/rest-5min-kubios.txt" --to kubios-text
