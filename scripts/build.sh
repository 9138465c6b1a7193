#!/bin/sh
# Builds the release program as bin/hrv-tool. On Linux everything is linked in (where FFTW is there as
# an archive, as Debian's libfftw3-dev has it; else all but FFTW and the C library): the program
# starts in half the time, since nothing is looked up at its start, and runs where none is installed.
set -eu
cd "$(dirname "$0")/.."

static=""
if [ "$(uname -s)" = Linux ]; then
  static="--static-swift-stdlib"
  if [ -e "$(pkg-config --variable=libdir fftw3)/libfftw3.a" ]; then
    static="$static -Xswiftc -static-executable"
  fi
fi
swift build -c release $static --product hrv-tool
built=$(swift build -c release $static --show-bin-path)/hrv-tool
mkdir -p bin
# A new file in place of the old one, so that a running program keeps its own.
cp "$built" bin/.hrv-tool.new
mv bin/.hrv-tool.new bin/hrv-tool
echo "built bin/hrv-tool"
