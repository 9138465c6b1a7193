"""Intervals of changes between phases, with dense matrices instead of recursions.

    python phase_changes.py > fixtures/phase_changes.json

Every phase has a mean of its own; windows correlate by rho to the power of their distance. Each rho
counts by its restricted likelihood times 2 (1 - rho), and the half width is the point that the
mixture of Student's laws exceeds in size in 5 % of cases. Windows are gathered into at most eight
batches in the longest phase.
"""
import json
import math
import platform

import numpy as np
import scipy
from scipy import optimize, special, stats

NODES = (np.arange(32) + 0.5) / 32


def batches(values, length):
    found = {}
    for position, value in enumerate(values):
        if value is not None:
            found.setdefault(position // length, []).append(value)
    places = np.array(sorted(found), dtype=float)
    means = np.array([np.mean(found[p]) for p in sorted(found)])
    counts = np.array([len(found[p]) for p in sorted(found)], dtype=float)
    return places, means, counts


def half_width(phases, first, later):
    most = max(max(i for i, v in enumerate(p) if v is not None) + 1 for p in phases)
    length = -(-most // 8)
    parts = [batches(phase, length) for phase in phases]
    degrees = sum(len(places) - 1 for places, _, _ in parts)
    log_weights, scales = [], []
    for rho in NODES:
        squares, log_weight, variances = 0.0, math.log(1 - rho), []
        for places, means, counts in parts:
            spread = np.sqrt(length / counts)
            correlation = rho ** np.abs(places[:, None] - places[None, :])
            covariance = spread[:, None] * correlation * spread[None, :]
            inverse = np.linalg.inv(covariance)
            one = np.ones(len(places))
            information = one @ inverse @ one
            residual = means - (one @ inverse @ means) / information
            squares += residual @ inverse @ residual
            log_weight -= 0.5 * (np.linalg.slogdet(correlation)[1] + math.log(information))
            share = counts / counts.sum()
            variances.append(share @ covariance @ share)
        log_weights.append(log_weight - 0.5 * degrees * math.log(squares))
        scales.append(math.sqrt(squares / degrees * (variances[first] + variances[later])))
    weights = np.exp(np.array(log_weights) - max(log_weights))
    weights /= weights.sum()
    scales = np.array(scales)
    return optimize.brentq(
        lambda x: (weights * 2 * stats.t.sf(x / scales, degrees)).sum() - 0.05,
        0, 1000 * scales.max(), xtol=1e-13, rtol=1e-14)


def hedges(phases, later):
    kept = [np.array([v for v in phase if v is not None]) for phase in phases]
    degrees = sum(len(v) - 1 for v in kept)
    deviation = math.sqrt(sum(((v - v.mean()) ** 2).sum() for v in kept) / degrees)
    correction = math.exp(special.gammaln(degrees / 2) - special.gammaln((degrees - 1) / 2)
                          - 0.5 * math.log(degrees / 2))
    return (kept[later].mean() - kept[0].mean()) / deviation * correction


random = np.random.default_rng(12)


def drawn(count, missing=()):
    state, values = 0.0, []
    for index in range(count):
        state = 0.4 * state + random.standard_normal()
        values.append(None if index in missing else round(900 + 20 * state, 3))
    return values


CASES = {
    "a session of an hour": [[900, 930], [915, 960, 940, 985, 955, 930], [920, 900, 910, 925]],
    "one window after": [[900, 930, 915], [960, 940, 985, 955], [920]],
    "two and two": [[900, 930], [915, 960]],
    "missing windows": [drawn(6, (2,)), drawn(7, (0, 3, 4)), drawn(8)],
    "batches": [drawn(12, (5,)), drawn(36, (7, 8, 9, 10, 20)), drawn(25)],
}

print(json.dumps({
    "made_with": f"Python {platform.python_version()}, numpy {np.__version__}, "
                 f"scipy {scipy.__version__}",
    "command": "python phase_changes.py > fixtures/phase_changes.json",
    "cases": {
        name: {
            "phases": phases,
            "half_widths": [half_width(phases, 0, k) for k in range(1, len(phases))],
            "hedges_g": [hedges(phases, k) for k in range(1, len(phases))],
        } for name, phases in CASES.items()}}, indent=1))
