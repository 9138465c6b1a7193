"""Every metric by its written definition, in NumPy and SciPy, independent of the Swift code.

    python definitions.py > fixtures/definitions.json

The file holds the intervals, the values and what made them.
"""
import json
import platform
import sys
from math import log, log10, pi, sqrt

import numpy as np
import scipy
from scipy.interpolate import CubicSpline
from scipy.signal import welch

from resting_series import SERIES, resting

BIN = 7.8125


def tinn(rr: np.ndarray) -> float:
    """Least-squares triangle on the histogram, both feet searched over every pair of bins."""
    first, last = int(rr.min() // BIN), int(rr.max() // BIN)
    margin = 2 * (last - first) + 5  # the feet may lie outside the occupied bins
    k = np.arange(first - margin, last + margin + 1)
    counts = np.array([np.sum(rr // BIN == number) for number in k], dtype=float)
    apex = int(np.argmax(counts))
    best = None
    for low in range(apex):
        for high in range(apex + 1, len(k)):
            place = np.arange(len(k))
            q = counts[apex] * np.where(place <= apex, (place - low) / (apex - low),
                                        (high - place) / (high - apex))
            error = float(np.sum((counts - np.clip(q, 0, None)) ** 2))
            if best is None or error < best[0] - 1e-9:
                best = (error, (high - low) * BIN)
    return best[1]


def band_power(f, p, low, high):
    """Trapezoid with the density interpolated at the exact edges."""
    inner = (f > low) & (f < high)
    grid = np.concatenate([[low], f[inner], [high]])
    return float(np.trapezoid(np.interp(grid, f, p), grid))


def templates(rr, m, tolerance, starts):
    emb = np.array([rr[i:i + m] for i in range(starts)])
    return [np.sum(np.max(np.abs(emb - e), axis=1) <= tolerance) for e in emb]


def fluctuation(rr, sizes):
    profile = np.cumsum(rr - rr.mean())
    out = []
    for n in sizes:
        count = len(profile) // n
        x = np.arange(n)
        windows = profile[:count * n].reshape(count, n)
        residual = [w - np.polyval(np.polyfit(x, w, 1), x) for w in windows]
        out.append(sqrt(np.mean(np.square(residual))))
    return np.polyfit(np.log(sizes), np.log(out), 1)[0]


def metrics(rr: np.ndarray) -> dict:
    n, d = len(rr), np.diff(rr)
    hr = 60000 / rr
    out = {
        "mean_nn": rr.mean(), "median_nn": np.median(rr), "min_nn": rr.min(), "max_nn": rr.max(),
        "sdnn": rr.std(ddof=1), "rmssd": sqrt(np.mean(d ** 2)), "sdsd": d.std(ddof=1),
        "nn50": np.sum(np.abs(d) > 50), "pnn50": 100 * np.mean(np.abs(d) > 50),
        "nn20": np.sum(np.abs(d) > 20), "pnn20": 100 * np.mean(np.abs(d) > 20),
        "mean_hr": hr.mean(), "min_hr": hr.min(), "max_hr": hr.max(), "sd_hr": hr.std(ddof=1),
        "mad_nn": 1.4826 * np.median(np.abs(rr - np.median(rr))),
        "iqr_nn": np.subtract(*np.percentile(rr, [75, 25])),
        "prc20_nn": np.percentile(rr, 20), "prc80_nn": np.percentile(rr, 80),
        "hti": n / np.bincount((rr // BIN).astype(int)).max(), "tinn": tinn(rr),
    }
    out["cvnn"], out["cvsd"] = out["sdnn"] / out["mean_nn"], out["rmssd"] / out["mean_nn"]

    ends = np.cumsum(rr) / 1000
    k = [(rr[(ends >= s) & (ends < s + 300)]) for s in np.arange(0, ends[-1] + 1.5 - 300, 300)]
    if len(k) >= 3:
        out["sdann"] = np.std([w.mean() for w in k], ddof=1)
        out["sdnn_index"] = np.mean([w.std(ddof=1) for w in k])

    grid = ends[0] + np.arange(int((ends[-1] - ends[0]) * 4 + 1e-9) + 1) / 4
    x = CubicSpline(ends, rr, bc_type="not-a-knot")(grid)
    x = x - x.mean()
    f, p = welch(x, fs=4, window="hann", nperseg=min(1200, len(x)), detrend="linear")
    bands = {"ulf": (0, 0.0033), "vlf": (0.0033, 0.04), "lf": (0.04, 0.15), "hf": (0.15, 0.4),
             "vhf": (0.4, 0.5)}
    power = {name: band_power(f, p, *edges) for name, edges in bands.items()}
    out |= {name: power[name] for name in ("vlf", "lf", "hf", "vhf")}
    out["total_power"] = sum(power[b] for b in ("ulf", "vlf", "lf", "hf"))
    out["lf_nu"] = 100 * power["lf"] / (power["lf"] + power["hf"])
    out["hf_nu"] = 100 - out["lf_nu"]
    out["lf_hf"], out["ln_hf"] = power["lf"] / power["hf"], log(power["hf"])
    for name in ("vlf", "lf", "hf"):
        inside = (f >= bands[name][0]) & (f < bands[name][1])
        out["peak_" + name] = f[inside][np.argmax(p[inside])]
        out["rel_" + name] = 100 * power[name] / out["total_power"]

    a, b = rr[:-1], rr[1:]
    sd1, sd2 = ((a - b) / sqrt(2)).std(ddof=1), ((a + b) / sqrt(2)).std(ddof=1)
    out |= {"sd1": sd1, "sd2": sd2, "sd1_sd2": sd1 / sd2, "ellipse_area": pi * sd1 * sd2,
            "csi": sd2 / sd1, "cvi": log10(16 * sd1 * sd2), "csi_modified": 4 * sd2 ** 2 / sd1}

    r = 0.2 * rr.std(ddof=1)
    pairs_m = sum(templates(rr, 2, r, n - 2)) - (n - 2)
    pairs_m1 = sum(templates(rr, 3, r, n - 2)) - (n - 2)
    out["sampen"] = -log(pairs_m1 / pairs_m)
    phi = [np.mean(np.log(np.array(templates(rr, m, r, n - m + 1)) / (n - m + 1))) for m in (2, 3)]
    out["apen"] = phi[0] - phi[1]
    out["dfa_alpha1"] = fluctuation(rr, np.arange(4, 17))
    out["dfa_alpha2"] = fluctuation(rr, np.arange(16, 65))
    return {key: float(value) for key, value in out.items()}


if __name__ == "__main__":
    json.dump({
        "made_with": f"Python {platform.python_version()}, numpy {np.__version__}, "
                     f"scipy {scipy.__version__}",
        "command": "python definitions.py > fixtures/definitions.json",
        "series": {name: {"intervals_ms": resting(*how).tolist(), "metrics": metrics(resting(*how))}
                   for name, how in SERIES.items()},
    }, sys.stdout, indent=1)
    print()
