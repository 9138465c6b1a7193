"""Multifractal measures by their written definition in NumPy, and as NeuroKit2 gives them.

    python multifractal.py > fixtures/multifractal.json

`metrics` are those of the default preset, independent of the Swift code: straight lines by
`numpy.polyfit` and powers by `numpy.float_power`. The exact derivative of τ(q) is checked against
differences of τ at fractional orders around q. `neurokit` are the columns HRV_MFDFA_* of
`neurokit2.hrv_nonlinear`.
"""
import json
import platform
import sys
import warnings

import neurokit2 as nk
import numpy as np

from resting_series import resting

MEASURES = ["width", "peak", "mean", "max", "delta", "asymmetry", "fluctuation", "increment"]
ORDERS = np.arange(-5, 6)


def variances(rr, n):
    """Mean square residual of every window side by side that fluctuates beyond rounding."""
    profile = np.cumsum(rr - rr.mean())
    windows = profile[:len(rr) // n * n].reshape(-1, n)
    x = np.arange(n)
    v = np.array([np.mean((w - np.polyval(np.polyfit(x, w, 1), x)) ** 2) for w in windows])
    return v[v > (1e-9 * np.abs(profile).max()) ** 2]


def fluctuation(v, q):
    if q == 0:
        return np.exp(np.mean(np.log(v)) / 2)
    return np.float_power(np.mean(np.float_power(v, q / 2)), 1 / q)


def exponent(parts, sizes, q):
    return np.polyfit(np.log(sizes), [np.log(fluctuation(v, q)) for v in parts], 1)[0]


def strength(parts, sizes, q):
    """τ'(q): the slope of the mean of ln F weighted with F^q."""
    weighted = [np.average(np.log(v) / 2, weights=np.float_power(v, q / 2)) for v in parts]
    exact = np.polyfit(np.log(sizes), weighted, 1)[0]

    def tau(order):
        return 0.0 if abs(order) < 1e-9 else order * exponent(parts, sizes, order)

    step = 0.05
    central = sum(w * (tau(q + k * step) - tau(q - k * step))
                  for k, w in ((1, 4 / 5), (2, -1 / 5), (3, 4 / 105), (4, -1 / 280))) / step
    assert abs(exact - central) < 1e-7, (q, exact, central)
    return exact


def measures(rr, sizes):
    parts = [variances(rr, n) for n in sizes]
    h = np.array([exponent(parts, sizes, q) for q in ORDERS])
    alpha = np.array([strength(parts, sizes, q) for q in ORDERS])
    f = ORDERS * alpha - (ORDERS * h - 1)
    width, peak = alpha.max() - alpha.min(), alpha[np.argmax(f)]
    return {"width": width, "peak": peak, "mean": (alpha.max() + alpha.min()) / 2,
            "max": f[np.argmax(alpha)], "delta": f[np.argmax(alpha)] - f[np.argmin(alpha)],
            "asymmetry": (alpha.max() - peak) / width,
            "fluctuation": np.sum(np.diff(h, 2) ** 2) / 12, "increment": np.sum(np.diff(h) ** 2)}


def metrics(rr):
    out = {}
    for name, sizes in (("alpha1", np.arange(4, 17)), ("alpha2", np.arange(16, 65))):
        if len(rr) // sizes[-1] >= 4:
            out |= {f"mfdfa_{name}_{key}": value for key, value in measures(rr, sizes).items()}
    return {key: float(value) for key, value in out.items()}


def neurokit(rr):
    columns = nk.hrv_nonlinear({"RRI": rr, "RRI_Time": np.cumsum(rr) / 1000})
    return {f"mfdfa_{name}_{key}": float(columns[f"HRV_MFDFA_{name}_{key.capitalize()}"][0])
            for name in ("alpha1", "alpha2") for key in MEASURES
            if f"HRV_MFDFA_{name}_{key.capitalize()}" in columns}


# A length whose tenth is another than that of its beats, and a clock so coarse that equal
# neighbours make windows without fluctuation.
SERIES = {"resting-355": resting(355, 1), "resting-2100": resting(2100, 2),
          "resting-359": resting(359, 3), "coarse-900": 64 * np.round(resting(900, 4) / 64)}


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    json.dump({
        "made_with": f"Python {platform.python_version()}, neurokit2 {nk.__version__}, "
                     f"numpy {np.__version__}",
        "command": "python multifractal.py > fixtures/multifractal.json",
        "series": {name: {"intervals_ms": rr.tolist(), "metrics": metrics(rr),
                          "neurokit": neurokit(rr)} for name, rr in SERIES.items()},
    }, sys.stdout, indent=1)
    print()
