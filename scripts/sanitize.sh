#!/bin/sh
# Runs all tests under each sanitizer, in build folders of their own so that none disturbs another
# or the usual build.
set -eu
cd "$(dirname "$0")/.."
for sanitizer in ${*:-address undefined thread}; do
  echo "== tests under the $sanitizer sanitizer"
  swift test --sanitize "$sanitizer" --scratch-path ".build/sanitize-$sanitizer"
done
