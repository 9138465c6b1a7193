#!/bin/sh
# Runs the pinned peers and us on the same recordings and writes Documentation/PERFORMANCE.md.
# Options go to Benchmarks/versus/versus.py, for instance: versus.sh --pairs 2 --lengths 5min,1h
set -eu
cd "$(dirname "$0")/.."
command -v python3 >/dev/null 2>&1 || {
  echo "versus: python3 is needed to run the peers; install it and run this again" >&2
  exit 1
}

# Nothing is fetched where every environment already holds what it should.
for group in neurokit hrvanalysis pyhrv entropy; do
  for requirements in "Validation/peers/requirements/$group".txt \
    "Validation/peers/requirements/$group".nodeps.txt; do
    [ -f "$requirements" ] || continue
    "Validation/.venvs/$group/bin/pip" install --quiet --no-index --no-deps \
      --requirement "$requirements" >/dev/null 2>&1 || {
      echo "versus: installing the peers (network, minutes)"
      Validation/peers/install.sh
      break 2
    }
  done
done
swift build -c release --package-path Benchmarks --product versus-worker
python3 Benchmarks/versus/versus.py "$@"
