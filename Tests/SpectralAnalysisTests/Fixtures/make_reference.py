"""Writes reference.json: what other implementations make of the same numbers.

    python3 make_reference.py > reference.json        (numpy 2.4.6, scipy 1.17.1)

Inputs are in the file, so the tests need no generator of their own. The Burg recursion and the
dense smoothness-priors solution are written out here from their papers, in the plainest form.
"""
import json
import sys

import numpy as np
import scipy
from scipy import signal
from scipy.interpolate import CubicSpline, interp1d

assert (np.__version__, scipy.__version__) == ("2.4.6", "1.17.1"), "pinned versions"
rng = np.random.default_rng(20261121)


def floats(values):
    return [float(v) for v in np.asarray(values)]


def tachogram(beats):
    """RR intervals with slow, 0.1 Hz and respiratory modulation, on a 0.001 ms grid."""
    rr, t, drift = [], 0.0, 0.0
    for _ in range(beats):
        drift = 0.99 * drift + rng.normal()
        value = 850 + 4 * drift + 25 * np.sin(0.6 * t) + 30 * np.sin(1.6 * t) + 8 * rng.normal()
        value = round(float(value), 3)
        rr.append(value)
        t += value / 1000
    return np.array(rr)


def noise(count):
    """Integer arithmetic only, so that the tests can make the same numbers."""
    i = np.arange(count, dtype=np.int64)
    return ((i * 7919 + 104729 * (i * i % 1009)) % 2003) / 8.0


def burg(x, order):
    """The recursion of Kay & Marple 1981, with one list element per sample."""
    x = x - x.mean()
    n = len(x)
    f, b = list(x), list(x)
    a, error = [1.0], float(np.mean(x * x))
    for m in range(1, order + 1):
        up = -2 * sum(f[t] * b[t - 1] for t in range(m, n))
        down = sum(f[t] ** 2 + b[t - 1] ** 2 for t in range(m, n))
        k = up / down
        old_f, old_b = f[:], b[:]
        for t in range(m, n):
            f[t] = old_f[t] + k * old_b[t - 1]
            b[t] = old_b[t - 1] + k * old_f[t]
        padded = a + [0.0]
        a = [padded[i] + k * padded[m - i] for i in range(m + 1)]
        error *= 1 - k * k
    return a[1:], error


def dense_smoothness_priors(z, lam):
    """The closed form of Tarvainen 2002, with whole matrices."""
    n = len(z)
    d2 = np.zeros((n - 2, n))
    for i in range(n - 2):
        d2[i, i : i + 3] = [1, -2, 1]
    return z - np.linalg.solve(np.eye(n) + lam * lam * d2.T @ d2, z)


out = {"versions": {"numpy": np.__version__, "scipy": scipy.__version__}}

rr = tachogram(355)
times = np.cumsum(rr) / 1000
count = int((times[-1] - times[0]) * 4 + 1e-6) + 1
grid = times[0] + np.arange(count) / 4
out["tachogram"] = {
    "intervals": floats(rr),
    "cubic": floats(CubicSpline(times, rr)(grid)),
    "quadratic": floats(interp1d(times, rr, kind="quadratic")(grid)),
    "linear": floats(np.interp(grid, times, rr)),
}

out["splines"] = []
for n in range(3, 10):
    x = np.cumsum(rng.uniform(0.3, 2.0, n))
    y = rng.normal(0, 50, n)
    points = x[0] + np.arange(int((x[-1] - x[0]) * 16) + 1) / 16
    out["splines"].append({
        "x": floats(x), "y": floats(y),
        "cubic": floats(CubicSpline(x, y)(points)),
        "quadratic": floats(interp1d(x, y, kind="quadratic")(points)),
    })

out["windows"] = []
for n in (2, 3, 7, 8):
    ends = 0.5 * (1 - np.cos(2 * np.pi * (np.arange(n) + 1) / (n + 1)))
    out["windows"].append({
        "count": n,
        "hannPeriodic": floats(signal.windows.hann(n, sym=False)),
        "hannSymmetric": floats(signal.windows.hann(n)),
        "hannNonzeroEnds": floats(ends),
        "hammingPeriodic": floats(signal.windows.hamming(n, sym=False)),
        "hammingSymmetric": floats(signal.windows.hamming(n)),
    })

out["welch"] = []
for name, samples, rate, seconds, overlap, window, sym, detrend, nfft in (
    ("default, shorter than a segment", 1183, 4, 300, 0.5, "hann", False, "linear", 0),
    ("default, one segment", 1200, 4, 300, 0.5, "hann", False, "linear", 0),
    ("default, many segments and a rest", 4321, 4, 300, 0.5, "hann", False, "linear", 0),
    ("mean, 64 s", 2000, 4, 64, 0.5, "hann", False, "constant", 0),
    ("Hamming, quarter overlap, zeros", 1500, 5, 60, 0.25, "hamming", False, "linear", 512),
    ("symmetric, odd segment, no overlap", 1000, 4, 25.25, 0.0, "hann", True, False, 0),
    ("boxcar, odd transform", 700, 2, 75, 0.75, "boxcar", False, "linear", 243),
):
    x = noise(samples)
    segment = min(int(round(seconds * rate)), samples)
    weights = signal.windows.get_window(window, segment, fftbins=not sym)
    f, p = signal.welch(
        x, rate, window=weights, nperseg=segment, noverlap=int(overlap * segment),
        nfft=max(nfft, segment), detrend=detrend, scaling="density")
    out["welch"].append({
        "name": name, "samples": samples, "rate": rate, "seconds": seconds, "overlap": overlap,
        "window": window, "symmetric": sym, "detrend": detrend or "none", "transform": nfft,
        "last": float(f[-1]), "densities": floats(p),
    })

spacing = (times[-1] - times[0]) / (len(times) - 1)
frequencies = np.arange(1, 152) / (spacing * len(times))
power = signal.lombscargle(times, rr - rr.mean(), 2 * np.pi * frequencies)
out["lomb"] = {"frequencies": floats(frequencies), "densities": floats(2 * spacing * power)}

series = CubicSpline(times, rr)(grid)
out["burg"] = []
for order in (1, 4, 16):
    a, error = burg(series, order)
    f = np.arange(0, 2049, 64) / 1024
    gain = np.abs(np.polyval(([1.0] + a)[::-1], np.exp(-2j * np.pi * f / 4))) ** 2
    out["burg"].append({
        "order": order, "coefficients": floats(a), "variance": error,
        "frequencies": floats(f), "densities": floats(2 * error / 4 / gain),
    })

out["smoothnessPriors"] = []
for n, lam in ((3, 1.0), (4, 2.0), (12, 10.0), (80, 500.0)):
    z = 800 + noise(n)
    out["smoothnessPriors"].append(
        {"lambda": lam, "values": floats(z), "detrended": floats(dense_smoothness_priors(z, lam))})

json.dump(out, sys.stdout, indent=0)
print()
