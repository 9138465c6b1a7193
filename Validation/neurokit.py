"""What NeuroKit2 gives for the same series.

    python neurokit.py > fixtures/neurokit.json

Powers are in ms² (normalize=False); shares and normalised units as the program defines them.
neurokit_columns.py says which column is which metric.
"""
import json
import platform
import sys
import warnings

import neurokit2 as nk
import numpy as np

from neurokit_columns import (COLUMNS, DIFFERENT, MULTIFRACTAL, RECURRENCE, ZERO_WITHOUT_LINES)
from resting_series import SERIES, resting

# Long enough for five-minute segments; its nonlinear part would take the program minutes.
LONG = {"resting-1500": (1500, 3)}
# Lengths at which the program's rounding costs a sample of the segment (349) or a bin (389), or
# leaves the bin on the limit in (370).
ROUNDED = {f"resting-{beats}": (beats, 1) for beats in (349, 370, 389)}


def take(table, columns, prefix="HRV_"):
    """The metrics of the columns that a table has and whose number is meant to agree."""
    out = {}
    for column, (key, factor) in columns.items():
        if prefix + column not in table or column in DIFFERENT:
            continue
        value = factor * float(table[prefix + column].iloc[0])
        # NaN is no value, and so are lines of length 0.
        if np.isfinite(value) and not (column in ZERO_WITHOUT_LINES and value == 0):
            out[key] = value
    return out


def wave(beats: int, seed: int) -> np.ndarray:
    """A slow wave, which stays where it was for some beats: a plot with vertical lines."""
    noise = np.random.default_rng(seed).normal(size=beats)
    return np.round(850 + 60 * np.sin(2 * np.pi * np.arange(beats) / 75) + 4 * noise, 3)


def frame(rr: np.ndarray) -> dict:
    return {"RRI": rr, "RRI_Time": np.cumsum(rr) / 1000}


def values(rr: np.ndarray, nonlinear: bool) -> dict:
    data = frame(rr)
    out = take(nk.hrv_time(data), COLUMNS) | take(nk.hrv_frequency(data, normalize=False), COLUMNS)
    if nonlinear:
        out |= take(nk.hrv_nonlinear(data), COLUMNS) | take(nk.hrv_rqa(data), RECURRENCE, "")
    return out


def check_columns(rr: np.ndarray) -> None:
    """Every column of the program's own table has its metric."""
    columns = {c.removeprefix("HRV_") for c in nk.hrv(frame(rr)).columns}
    if columns != set(COLUMNS) | MULTIFRACTAL:
        sys.exit(f"columns without a metric: {columns ^ (set(COLUMNS) | MULTIFRACTAL)}")


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    short = {name: how for name, how in SERIES.items() if how[0] < 1000}
    check_columns(resting(*next(iter(short.values()))))
    json.dump({
        "made_with": f"Python {platform.python_version()}, neurokit2 {nk.__version__}, "
                     f"numpy {np.__version__}",
        "command": "python neurokit.py > fixtures/neurokit.json",
        "series": {name: {"intervals_ms": resting(*how).tolist(),
                          "metrics": values(resting(*how), name in short)}
                   for name, how in (short | LONG | ROUNDED).items()}
        | {"wave-300": {"intervals_ms": wave(300, 5).tolist(),
                        "metrics": take(nk.hrv_rqa(frame(wave(300, 5))), RECURRENCE, "")}},
    }, sys.stdout, indent=1)
    print()
