#!/bin/sh
# Runs the program on every recording of SampleData and on what a user may get wrong. Says what it
# tried when something is not as it should be.
set -eu
cd "$(dirname "$0")/.."
tool=${1:-bin/hrv-tool}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() {
  echo "smoke: $*" >&2
  exit 1
}
# expect STATUS COMMAND...: the command must end with this status.
expect() {
  wanted=$1
  shift
  status=0
  "$@" > "$work/out" 2> "$work/err" || status=$?
  [ "$status" -eq "$wanted" ] || fail "'$*' ended with $status, not $wanted: $(cat "$work/err")"
}

for file in SampleData/*.txt SampleData/*.csv; do
  for format in table json csv; do
    expect 0 "$tool" analyze "$file" --format $format
    grep -qiE '(^|[^a-z])-?(nan|inf|infinity)([^a-z]|$)' "$work/out" && fail "'analyze $file' wrote a number that is none"
  done
  expect 0 "$tool" inspect "$file"
  expect 0 "$tool" convert "$file" "$work/beats.csv" --to rr-csv
  expect 0 "$tool" analyze "$work/beats.csv" --metrics rmssd
done

# The same five minutes in four layouts give the same numbers.
for file in rest-5min-ms.txt rest-5min-seconds-decimal-comma.txt rest-5min-semicolon.csv \
  rest-5min-kubios.txt; do
  expect 0 "$tool" analyze "SampleData/$file" --metrics time,poincare --format csv
  tail -n 1 "$work/out" | cut -d, -f4- > "$work/$file.values"
  cmp -s "$work/rest-5min-ms.txt.values" "$work/$file.values" ||
    fail "$file does not give the numbers of rest-5min-ms.txt"
done

# The same seed gives the same bytes, and SampleData is what the simulator makes today.
scripts/make-sample-data.sh "$work/sample"
for file in "$work"/sample/*; do
  cmp -s "$file" "SampleData/$(basename "$file")" ||
    fail "$(basename "$file") is not what the simulator makes; run 'make sample-data' and look why"
done

expect 0 "$tool" simulate -q --before 5m --during 10m --after 5m --out "$work/session"
grep -q '</html>' "$work/session/report.html" || fail "the session has no whole report.html"
expect 0 "$tool" compare "$work/session" --format json
expect 0 "$tool" compare "$work/session" --report "$work/comparison.html"
for page in "$work/session/report.html" "$work/comparison.html"; do
  grep -qE '>([^<]*[^A-Za-z<])?-?(nan|NaN|inf|infinity|Infinity)([^A-Za-z][^<]*)?<' "$page" &&
    fail "$page holds a number that is none"
done
expect 1 "$tool" simulate -q --out "$work/session"
expect 0 "$tool" simulate -q --protocol SampleData/back-and-breathing.yaml --out "$work/own"
expect 0 "$tool" course -q --weeks 2 --follow-up 1 --report "$work/course.html"
grep -q '</html>' "$work/course.html" || fail "the report of a course is not whole"
expect 0 "$tool" protocols --schema
cmp -s "$work/out" Documentation/protocol.schema.json ||
  fail "Documentation/protocol.schema.json is not what the program writes; run 'make docs'"
expect 0 "$tool" evidence --bibtex
cmp -s "$work/out" Documentation/references.bib ||
  fail "Documentation/references.bib is not what the program writes; run 'make docs'"
expect 0 "$tool" metrics
expect 0 "$tool" protocols
expect 1 "$tool" analyze "$work/no-such-file"
expect 2 "$tool" analyze SampleData/rest-5min-ms.txt "$work/no-such-file"
expect 64 "$tool" analyze --no-such-option
echo "smoke: $(ls SampleData/*.txt SampleData/*.csv | wc -l | tr -d ' ') recordings, all as they should be"
