#!/bin/sh
# Prints the report of a recording on one A4 page with the installed Chromium.
# Usage: scripts/report-pdf.sh RECORDING OUT.pdf [OPTION OF hrv-tool analyze ...]
set -eu
tool=$(cd "$(dirname "$0")/.." && pwd)/bin/hrv-tool
if [ $# -lt 2 ]; then
  echo "usage: make report-pdf FILE=recording PDF=out.pdf [OPTIONS='--preset kubios']" >&2
  exit 64
fi
recording=$1
pdf=$2
shift 2
command -v chromium > /dev/null || {
  echo "report-pdf: chromium is not installed; install the package chromium" >&2
  exit 1
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$tool" analyze --quiet "$recording" "$@" --report "$work/report.html" > /dev/null
# Without a user of its own to be confined to, Chromium has no sandbox.
sandbox=""
[ "$(id -u)" -ne 0 ] || sandbox="--no-sandbox"
chromium --headless $sandbox --disable-gpu --user-data-dir="$work/profile" --no-pdf-header-footer \
  --print-to-pdf="$work/report.pdf" "file://$work/report.html#one-page" 2> "$work/messages" || {
  cat "$work/messages" >&2
  exit 1
}
mv "$work/report.pdf" "$pdf"
echo "wrote $pdf"
