"""What numpy's least squares gives for the rhythm of 24 hours.

    python cosinor.py > fixtures/cosinor.json

The fit is numpy's least squares on 1, cos and sin. Intervals of amplitude and peak follow from the
covariance of the coefficients by the delta method, the test of no amplitude from the F statistic;
both with the count of independent values that the correlation of neighbouring residuals leaves.
"""
import json
import platform

import numpy as np
import scipy
from scipy import stats

PERIOD = 86400.0
STEP = 300.0


def recording(name, windows, mesor, amplitude, peak_hours, noise, correlation, missing=()):
    random = np.random.default_rng(len(name) + windows)
    times = STEP * (np.arange(windows) + 0.5)
    residual = np.zeros(windows)
    for index in range(windows):
        before = residual[index - 1] if index else 0.0
        residual[index] = correlation * before + random.standard_normal()
    values = mesor + amplitude * np.cos(2 * np.pi * (times - 3600 * peak_hours) / PERIOD)
    values = np.round(values + noise * residual, 3)
    kept = np.array([not any(a <= t < b for a, b in missing) for t in times])
    return times[kept], values[kept]


def cosinor(times, values):
    angle = 2 * np.pi * times / PERIOD
    design = np.column_stack([np.ones_like(times), np.cos(angle), np.sin(angle)])
    (mesor, beta, gamma), _, _, _ = np.linalg.lstsq(design, values, rcond=None)
    residual = values - design @ [mesor, beta, gamma]
    rss = np.sum(residual ** 2)
    tss = np.sum((values - values.mean()) ** 2)
    neighbours = np.abs(np.diff(times) - STEP) < 0.01 * STEP
    r = np.mean((residual[1:] * residual[:-1])[neighbours]) / np.mean(residual ** 2)
    r = min(0.99, max(0.0, r))
    effective = len(values) * (1 - r) / (1 + r)
    degrees = effective - 3
    share = 1 - rss / tss
    p = stats.f.sf(share / 2 / ((1 - share) / degrees), 2, degrees)
    covariance = rss / degrees * np.linalg.inv(design.T @ design)
    amplitude = np.hypot(beta, gamma)
    along = np.array([0, beta, gamma]) / amplitude
    across = np.array([0, -gamma, beta]) / amplitude ** 2
    t = stats.t.ppf(0.975, degrees)
    peak = (np.arctan2(gamma, beta) % (2 * np.pi)) / (2 * np.pi) * PERIOD
    return {
        "mesor": mesor, "amplitude": amplitude, "acrophase_s": peak,
        "percent_rhythm": 100 * share, "effective": effective, "p": p,
        "mesor_half": t * np.sqrt(covariance[0, 0]),
        "amplitude_half": t * np.sqrt(along @ covariance @ along),
        "acrophase_half_s": t * np.sqrt(across @ covariance @ across) / (2 * np.pi) * PERIOD,
    }


CASES = {
    "one day": (288, 62, 9, 15.25, 3, 0.5),
    "peak at midnight": (288, 3.4, 0.35, 0.02, 0.1, 0.0),
    "a week with gaps": (2016, 55, 14, 4.5, 6, 0.7, ((7200, 30000), (200000, 290000))),
    "hardly a rhythm": (300, 40, 0.2, 9, 4, 0.3),
}

result = {}
for name, case in CASES.items():
    times, values = recording(name, *case)
    result[name] = {"times_s": times.tolist(), "values": values.tolist(),
                    "fit": {key: float(value) for key, value in cosinor(times, values).items()}}
print(json.dumps({
    "made_with": f"Python {platform.python_version()}, numpy {np.__version__}, "
                 f"scipy {scipy.__version__}",
    "command": "python cosinor.py > fixtures/cosinor.json", "cases": result}, indent=1))
