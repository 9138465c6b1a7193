#!/bin/sh
# The main job: simulate a massage session, then analyse what it produced.
set -eu
cd "$(dirname "$0")/.."
say() { printf '\n$ %s\n' "$*"; }

say bin/hrv-tool simulate --protocol swedish --out session --force
bin/hrv-tool simulate --protocol swedish --out session --force
say bin/hrv-tool compare session
bin/hrv-tool compare session
say bin/hrv-tool analyze session/rr.csv
bin/hrv-tool analyze session/rr.csv
printf '\nsession/report.html shows and explains the session; open it in a browser.\n'
