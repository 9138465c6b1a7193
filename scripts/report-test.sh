#!/bin/sh
# Opens reports of SampleData in a real browser (see Validation/reports/README.md).
set -eu
cd "$(dirname "$0")/.."
tool=${1:-bin/hrv-tool}
python=$(scripts/browser-python.sh)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$tool" analyze -q SampleData/rest-5min-with-artifacts.txt --report "$work/five-minutes.html" > /dev/null
"$tool" analyze -q SampleData/swedish-session-rr.csv --report "$work/session.html" > /dev/null
# A day: an hour of it, again and again.
awk -F, 'NR > 1 { rr[++n] = $2 } END { while (t < 86400000) { i = i % n + 1; print rr[i]; t += rr[i] } }' \
  SampleData/swedish-session-rr.csv > "$work/day.txt"
"$tool" analyze -q "$work/day.txt" --report "$work/day.html" > /dev/null
"$tool" course -q --subject chronic-pain --per-week 2 --weeks 6 --follow-up 8 \
  --report "$work/course.html" > /dev/null
# The longest there is: a session a day for two years, and two years after.
"$tool" course -q --per-week 7 --weeks 104 --follow-up 104 --report "$work/course-years.html" > /dev/null
# Simulated sessions, undisturbed and disturbed, and phases compared: of one file, of three.
"$tool" simulate -q --protocol swedish --seed 7 --out "$work/swedish"
"$tool" simulate -q --protocol deep-tissue --evidence sceptical --before 5m --during 10m --after 5m \
  --ectopic-rate 0.005 --artifact-rate 0.01 --out "$work/deep"
mv "$work/swedish/report.html" "$work/simulated.html"
mv "$work/deep/report.html" "$work/simulated-disturbed.html"
"$tool" compare -q SampleData/swedish-session-rr.csv --report "$work/phases.html" > /dev/null
"$tool" compare -q SampleData/rest-5min-ms.txt SampleData/rest-5min-with-artifacts.txt \
  SampleData/rest-5min-kubios.txt --window 1m --report "$work/files.html" > /dev/null
"$python" Validation/reports/browser.py --screenshots .build/screenshots \
  "$work/five-minutes.html" "$work/session.html" "$work/day.html" "$work/course.html" \
  "$work/course-years.html" "$work/simulated.html" "$work/simulated-disturbed.html" \
  "$work/phases.html" "$work/files.html"
