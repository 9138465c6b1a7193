#!/bin/sh
# Builds the documentation of the library into .build/documentation, a site that any web server can
# show (`python3 -m http.server -d .build/documentation`). Fails on a warning, such as a link that
# leads nowhere, and on a public declaration without documentation.
#
# Each module is an archive of its own that knows the archives of the modules below it; a link across
# begins with the module: ``/SignalCore/RRSeries``. docc and the extraction of symbols are parts of
# the Swift toolchain, so that nobody who uses the package fetches a plug-in for its documentation.
set -eu
cd "$(dirname "$0")/.."
modules="SignalCore SpectralAnalysis HRVAnalysis AutonomicModel RecordingFormats AutonomicSim"

docc=$(command -v docc || true)
[ -n "$docc" ] || docc=$(xcrun --find docc 2>/dev/null || true)
[ -n "$docc" ] || docc=$(dirname "$(readlink -f "$(command -v swift)")")/docc
if [ ! -x "$docc" ]; then
  echo "documentation: no 'docc' beside 'swift'; install a toolchain from https://swift.org/install" >&2
  exit 1
fi

work=$PWD/.build/documentation.work
rm -rf "$work"
mkdir -p "$work"
if ! swift package dump-symbol-graph --minimum-access-level public --skip-synthesized-members \
  >"$work/symbols.log" 2>&1; then
  cat "$work/symbols.log" >&2
  exit 1
fi
graphs=$(sed -n 's/^Files written to //p' "$work/symbols.log" | tail -n 1)
set --
for module in $modules; do
  mkdir -p "$work/$module"
  cp "$graphs/$module.symbols.json" "$graphs/$module"@*.symbols.json "$work/$module" 2>/dev/null ||
    cp "$graphs/$module.symbols.json" "$work/$module"
done
failed=0
python3 scripts/undocumented-symbols.py "$work" $modules || failed=1

for module in $modules; do
  echo "documentation: $module"
  "$docc" convert "Sources/$module/$module.docc" --additional-symbol-graph-dir "$work/$module" \
    --fallback-display-name "$module" --fallback-bundle-identifier "$module" \
    --fallback-default-module-kind Module \
    --enable-experimental-external-link-support --warnings-as-errors \
    --output-dir "$work/$module.doccarchive" "$@" || failed=1
  set -- "$@" --dependency "$work/$module.doccarchive"
done
[ "$failed" -eq 0 ] || exit 1

rm -rf .build/documentation
archives=""
for module in $modules; do archives="$work/$module.doccarchive $archives"; done
# shellcheck disable=SC2086
"$docc" merge $archives --synthesized-landing-page-name AutonomicSim \
  --synthesized-landing-page-topics-style list \
  --output-path .build/documentation
echo "documentation: .build/documentation/index.html"
