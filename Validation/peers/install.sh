#!/bin/sh
# Makes one environment for each group of peers under Validation/.venvs, with pinned versions.
# Usage: install.sh [PYTHON]   (Python 3.11)
set -eu
here=$(cd "$(dirname "$0")" && pwd)
python=${1:-python3.11}
command -v "$python" >/dev/null || python=python3
for group in neurokit hrvanalysis pyhrv entropy; do
  environment=$here/../.venvs/$group
  "$python" -m venv "$environment"
  "$environment/bin/pip" install --quiet --requirement "$here/requirements/$group.txt"
  if [ -f "$here/requirements/$group.nodeps.txt" ]; then
    "$environment/bin/pip" install --quiet --no-deps \
      --requirement "$here/requirements/$group.nodeps.txt"
  fi
  echo "$group: $("$environment/bin/python" --version)"
done
