#!/bin/sh
# Prints the Python that drives the installed Chromium, after putting it in .venvs/report.
set -eu
cd "$(dirname "$0")/.."
venv=$PWD/.venvs/report
command -v chromium > /dev/null || {
  echo "chromium is not installed; install the package chromium" >&2
  exit 1
}
if ! "$venv/bin/python" -c 'import playwright, axe_playwright_python' 2> /dev/null; then
  python3 -m venv "$venv" >&2
  "$venv/bin/pip" install --quiet --requirement Validation/reports/requirements.txt >&2
fi
echo "$venv/bin/python"
