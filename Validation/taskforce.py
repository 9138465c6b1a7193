"""The bands of the Task Force for short recordings, from SciPy's Welch estimate.

    python taskforce.py > fixtures/taskforce.json

VLF is all up to 0.04 Hz, total power all up to 0.4 Hz, and the normalised units of its table 2 are
shares of total power less VLF (doi:10.1161/01.CIR.93.5.1043).
"""
import json
import platform
import sys

import numpy as np
import scipy
from scipy.interpolate import CubicSpline
from scipy.signal import welch

from definitions import band_power
from resting_series import SERIES, resting


def values(rr: np.ndarray) -> dict:
    times = np.cumsum(rr) / 1000
    grid = np.arange(int((times[-1] - times[0]) * 4) + 1) / 4 + times[0]
    signal = CubicSpline(times, rr)(grid)
    f, p = welch(signal - signal.mean(), fs=4, window="hann", nperseg=min(1200, len(signal)),
                 detrend="linear")
    low, high = band_power(f, p, 0.04, 0.15), band_power(f, p, 0.15, 0.4)
    very_low, total = band_power(f, p, 0, 0.04), band_power(f, p, 0, 0.4)
    return {"vlf": very_low, "lf": low, "hf": high, "total_power": total, "lf_hf": low / high,
            "lf_nu": 100 * low / (total - very_low), "hf_nu": 100 * high / (total - very_low)}


if __name__ == "__main__":
    json.dump({
        "made_with": f"Python {platform.python_version()}, numpy {np.__version__}, "
                     f"scipy {scipy.__version__}",
        "command": "python taskforce.py > fixtures/taskforce.json",
        "series": {name: {"intervals_ms": resting(*how).tolist(), "metrics": values(resting(*how))}
                   for name, how in SERIES.items()},
    }, sys.stdout, indent=1)
    print()
