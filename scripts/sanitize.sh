#!/bin/sh
# Runs all tests under each sanitizer, in build folders of their own so that none disturbs another
# or the usual build.
#
#   scripts/sanitize.sh                    address, undefined and thread
#   scripts/sanitize.sh thread -- SignalCoreTests InterruptionTests
set -eu
cd "$(dirname "$0")/.."
sanitizers=
while [ $# -gt 0 ] && [ "$1" != -- ]; do
  sanitizers="$sanitizers $1"
  shift
done
[ $# -eq 0 ] || shift
filters=${*:-$(cd Tests && ls -d -- *Tests)}

# What the test library and Foundation keep until the end is not ours.
export LSAN_OPTIONS="suppressions=$PWD/scripts/sanitize-leaks.txt:print_suppressions=0"
# Every race is told, and any of them fails the run.
export TSAN_OPTIONS="halt_on_error=0:exitcode=66:suppressions=$PWD/scripts/sanitize-races.txt"
for sanitizer in ${sanitizers:-address undefined thread}; do
  echo "== tests under the $sanitizer sanitizer"
  case $sanitizer in
    # Swift has no undefined behaviour to watch outside of what the others see, and its compiler no
    # such option here; in C it ends the program at once.
    undefined) options="-Xcc -fsanitize=undefined -Xcc -fno-sanitize=function \
      -Xcc -fsanitize-trap=undefined" ;;
    *) options="--sanitize $sanitizer" ;;
  esac
  options="$options --scratch-path .build/sanitize-$sanitizer"
  # Code of an earlier version that was not compiled again would be tested in place of this one.
  rm -rf ".build/sanitize-$sanitizer"
  # shellcheck disable=SC2086 # the options are several words
  swift build --build-tests $options
  # One module after the other, and programs one after the other: all at once, slowed tenfold, would
  # exceed their time limits.
  for filter in $filters; do
    order=--parallel
    [ "$filter" != HRVToolTests ] || order=--no-parallel
    # shellcheck disable=SC2086
    swift test --skip-build $options $order --filter "$filter"
  done
done
