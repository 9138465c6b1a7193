#!/bin/sh
# Counts the instructions and allocations of bin/hrv-tool under valgrind's callgrind.
# Usage: instructions.sh record|check   (see Benchmarks/README.md)
set -eu
cd "$(dirname "$0")/.."
task=${1:-check}

# skip WHY: a check that cannot be made says so and passes; a record that cannot be made fails.
skip() {
  echo "instructions: SKIPPED, $*" >&2
  [ "$task" = check ] && exit 0
  exit 1
}

[ "$(uname -s)-$(uname -m)" = Linux-x86_64 ] ||
  skip "counts are recorded on Linux x86-64 and this is $(uname -s) $(uname -m)"
command -v python3 >/dev/null 2>&1 || skip "python3 is needed to read what valgrind writes"
if ! command -v valgrind >/dev/null 2>&1; then
  command -v apt-get >/dev/null 2>&1 ||
    skip "valgrind is missing and there is no apt-get to install it with"
  as_root=""
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null 2>&1 ||
      skip "valgrind is missing and installing it needs root (apt-get install valgrind)"
    as_root="sudo"
  fi
  echo "instructions: installing valgrind with apt-get (it counts instructions)${as_root:+, using sudo}"
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq &&
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq valgrind >/dev/null ||
    skip "apt-get could not install valgrind"
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' INT TERM
# Without its debugging information, which is newer than what valgrind 3.19 can read.
strip -g -o "$work/hrv-tool" bin/hrv-tool
python3 Benchmarks/instructions.py "$task" "$work/hrv-tool"
