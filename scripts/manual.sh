#!/bin/sh
# Writes the manual pages of Documentation/man from what the program says of itself, with the
# generator of swift-argument-parser. The date on the pages is the version's, not today's.
set -eu
cd "$(dirname "$0")/.."
tool=.build/debug/generate-manual-tool
# The plugin builds its tool, and the program once more; later runs only need the tool.
[ -x "$tool" ] || swift package plugin generate-manual > /dev/null
date=$(sed -n 's/^date-released: *//p' CITATION.cff | tr -d "\"'")
pages=$(mktemp -d)
trap 'rm -rf "$pages"' EXIT
"$tool" "${1:-bin/hrv-tool}" --multi-page --date "$date" --output-directory "$pages"
rm "$pages/hrv-tool.help.1"
mkdir -p Documentation/man
rm -f Documentation/man/*.1
for page in "$pages"/*.1; do
  # Each example keeps a line of its own.
  awk '/^Example: / { print ".br" } { print }' "$page" > "Documentation/man/$(basename "$page")"
done
echo "wrote $(ls Documentation/man | wc -l | tr -d ' ') manual pages"
