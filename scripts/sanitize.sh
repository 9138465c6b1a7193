#!/bin/sh
# Runs all tests under each sanitizer, in build folders of their own so that none disturbs another
# or the usual build.
#
#   scripts/sanitize.sh                    address, undefined and thread
#   scripts/sanitize.sh thread -- --filter SignalCoreTests
set -eu
cd "$(dirname "$0")/.."
sanitizers=
while [ $# -gt 0 ] && [ "$1" != -- ]; do
  sanitizers="$sanitizers $1"
  shift
done
[ $# -eq 0 ] || shift

# What the test library and Foundation keep until the end is not ours; a trap of C is.
export LSAN_OPTIONS="suppressions=$PWD/scripts/sanitize-leaks.txt:print_suppressions=0"
export UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1
export TSAN_OPTIONS="halt_on_error=0:suppressions=$PWD/scripts/sanitize-races.txt"
for sanitizer in ${sanitizers:-address undefined thread}; do
  echo "== tests under the $sanitizer sanitizer"
  swift test --sanitize "$sanitizer" --scratch-path ".build/sanitize-$sanitizer" "$@"
done
