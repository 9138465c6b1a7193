#!/bin/sh
# Builds the release program as bin/hrv-tool. On Linux the Swift runtime is linked in: the program
# then starts several times faster and runs where no Swift is installed.
set -eu
cd "$(dirname "$0")/.."

static=""
[ "$(uname -s)" = Linux ] && static="--static-swift-stdlib"
swift build -c release $static --product hrv-tool
built=$(swift build -c release $static --show-bin-path)/hrv-tool
mkdir -p bin
# A new file in place of the old one, so that a running program keeps its own.
cp "$built" bin/.hrv-tool.new
mv bin/.hrv-tool.new bin/hrv-tool
echo "built bin/hrv-tool"
