#!/bin/sh
# Runs every peer on the shared series and writes Validation/fixtures/peers. Takes minutes.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
cd "$here"
environments=../.venvs
"$environments/neurokit/bin/python" make_series.py
"$environments/neurokit/bin/python" run_neurokit.py
"$environments/hrvanalysis/bin/python" run_hrvanalysis.py
"$environments/pyhrv/bin/python" run_pyhrv.py
"$environments/entropy/bin/python" run_entropy.py
if command -v Rscript >/dev/null; then
  Rscript run_rhrv.R
else
  echo "RHRV: left out, there is no Rscript here" >&2
fi
