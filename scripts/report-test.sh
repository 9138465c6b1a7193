#!/bin/sh
# Opens reports of SampleData in a real browser (see Validation/reports/README.md).
set -eu
cd "$(dirname "$0")/.."
tool=${1:-bin/hrv-tool}
venv=.venvs/report
command -v chromium > /dev/null || {
  echo "report-test: chromium is not installed; install the package chromium" >&2
  exit 1
}
if ! "$venv/bin/python" -c 'import playwright, axe_playwright_python' 2> /dev/null; then
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet --requirement Validation/reports/requirements.txt
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$tool" analyze -q SampleData/rest-5min-with-artifacts.txt --report "$work/five-minutes.html" > /dev/null
"$tool" analyze -q SampleData/swedish-session-rr.csv --report "$work/session.html" > /dev/null
# A day: an hour of it, again and again.
awk -F, 'NR > 1 { rr[++n] = $2 } END { while (t < 86400000) { i = i % n + 1; print rr[i]; t += rr[i] } }' \
  SampleData/swedish-session-rr.csv > "$work/day.txt"
"$tool" analyze -q "$work/day.txt" --report "$work/day.html" > /dev/null
"$venv/bin/python" Validation/reports/browser.py --screenshots .build/screenshots \
  "$work/five-minutes.html" "$work/session.html" "$work/day.html"
