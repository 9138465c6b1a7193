#!/bin/sh
# Makes pictures of reports, plots and tables, with the command of each, in a folder (default
# .build/gallery) whose index.html shows them.
set -eu
cd "$(dirname "$0")/.."
python=$(scripts/browser-python.sh)
"$python" Validation/reports/gallery.py "${1:-.build/gallery}"
