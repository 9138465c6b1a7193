"""Breathing metrics by their written definitions in NumPy and SciPy, beside what NeuroKit2 gives.

    python respiration.py > fixtures/respiration.json

Beats fall on whole milliseconds, so that NeuroKit2, whose peaks are samples, has the same beats at
1000 Hz. It gets the respiration signal at 1000 Hz too; the fixture holds it at 10 Hz.

`metrics` are the definitions of `hrv-tool metrics`. `neurokit` holds NeuroKit2's own values and
`neurokit_comparable`, its windows and code with the two differences of definition taken away:
the mean of each window removed, power and weights scaled to ms² (a constant, ln 2 - ln of the sum
of the first four of its eight weights).
"""
import json
import platform
import sys
import warnings

import neurokit2 as nk
import numpy as np
import pandas as pd
import scipy
from neurokit2.hrv.hrv_rsa import _get_multipeak_window
from scipy.interpolate import CubicSpline
from scipy.signal import spectrogram, welch

from definitions import band_power

RATE = 10  # Hz of the signal in the fixture


def breathing(seconds: float, mean: float, spread: float, seed: int):
    """Instants and lung volume: breaths of varying length, 40 % of each inspiration."""
    rng = np.random.default_rng(seed)
    onsets = [-1.3]
    while onsets[-1] < seconds + 20:
        onsets.append(onsets[-1] + max(1.5, mean + spread * rng.normal()))
    onsets = np.array(onsets)

    def phase(t):
        k = np.searchsorted(onsets, t, side="right") - 1
        share = (t - onsets[k]) / (onsets[k + 1] - onsets[k])
        return np.where(share < 0.4, share / 0.4 * np.pi, np.pi + (share - 0.4) / 0.6 * np.pi)

    return phase, lambda t: 0.25 * (1 - np.cos(phase(np.asarray(t, dtype=float))))


def beats(phase, seconds: float, seed: int) -> np.ndarray:
    rng = np.random.default_rng(seed + 1000)
    now, out = 0.0, []
    while now < seconds:
        rr = (880 - 35 * np.sin(float(phase(np.array(now))) - 0.6)
              + 18 * np.sin(2 * np.pi * 0.09 * now) + 7 * rng.normal())
        out.append(round(rr))
        now += out[-1] / 1000
    return np.array(out, dtype=float)


def smoothed(values: np.ndarray, rate: float):
    """Block means at 5 Hz or more, then a Hamming windowed sinc at 1 Hz of 1.5 s either side."""
    size = max(1, int(rate / 5))
    count = len(values) // size
    reduced = values[:count * size].reshape(count, size).mean(axis=1)
    start, rate = 0.5 * (size - 1) / rate, rate / size
    reach = round(1.5 * rate)
    k = np.arange(-reach, reach + 1)
    weights = (0.54 + 0.46 * np.cos(np.pi * k / reach)) * np.sinc(2 * k / rate)
    return (np.convolve(reduced, weights)[reach:reach + count]
            / np.convolve(np.ones(count), weights)[reach:reach + count]), start, rate


def turns(values: np.ndarray, start: float, rate: float):
    """Turning points, refined by parabolas, small swings dropped."""
    points = []
    for i in range(1, len(values) - 1):
        left, middle, right = values[i - 1:i + 2]
        if (middle - left) * (right - middle) < 0:
            b, a = left - middle, right - middle
            points.append((start + (i + 0.5 * (b - a) / (a + b)) / rate,
                           middle - (a - b) ** 2 / (8 * (a + b))))
    swings = np.sort(np.abs(np.diff([v for _, v in points])))
    typical = swings[np.searchsorted(np.cumsum(swings), 0.5 * swings.sum())]
    while len(points) > 1:
        swings = np.abs(np.diff([v for _, v in points]))
        k = int(np.argmin(swings))
        if swings[k] >= 0.3 * typical:
            break
        if k == 0:
            del points[0]
        elif k == len(points) - 2:
            del points[-1]
        else:
            del points[k:k + 2]
    return points


def cycles(values: np.ndarray, rate: float):
    points = turns(*smoothed(values, rate))
    return [(a[0], b[0], c[0]) for a, b, c in zip(points, points[1:], points[2:]) if a[1] < b[1]]


def peak_to_trough(rr: np.ndarray, breaths):
    ends = np.cumsum(rr) / 1000
    starts = np.concatenate([[0.0], ends[:-1]])
    sizes, covered = [], 0
    for onset, peak, end in breaths:
        if onset < 0 or end > ends[-1]:
            continue
        covered += 1
        inspiration = rr[(starts >= onset) & (ends < peak + 0.75)]
        expiration = rr[(starts >= peak) & (ends < end + 0.75)]
        if len(inspiration) and len(expiration):
            sizes.append(max(0.0, expiration.max() - inspiration.min()))
    return np.array(sizes), covered


def tachogram(rr: np.ndarray, rate: float = 4.0) -> np.ndarray:
    times = np.cumsum(rr) / 1000
    grid = times[0] + np.arange(int((times[-1] - times[0]) * rate + 1e-6) + 1) / rate
    return CubicSpline(times, rr, bc_type="not-a-knot")(grid)


def rate_from_beats(rr: np.ndarray) -> float:
    """One part: recordings below 10 min."""
    x = tachogram(rr)
    f, p = welch(x, 4, "hann", 100, 50, 512, "linear")
    top = np.searchsorted(f, min(0.7, 500 / x.mean()), side="right") - 1
    first = np.searchsorted(f, 0.04)
    needed = np.exp(np.log(1.75) * np.sqrt(23 / int((len(x) / 100 - 0.5) * 2)))
    found = []
    for k in range(first + 1, top):
        if not p[k] > p[k - 1] or not p[k] >= p[k + 1]:
            continue
        reach = k
        while reach > first and p[reach - 1] <= p[k]:
            reach -= 1
        left = k - int(np.argmin(p[reach:k + 1][::-1]))
        right = k
        while right < top and p[right + 1] <= p[k]:
            right += 1
        right = k + int(np.argmin(p[k:right + 1]))
        near = np.arange(left, right + 1)
        near = near[np.abs(f[near] - f[k]) <= 0.05]
        power = p[near].sum()
        found.append((power, f[k], p[k] / max(p[left], p[right]), power / p[left:top + 1].sum(),
                      (f[near] * p[near]).sum() / power))
    best = max(h for h in found if h[1] >= 0.12 and h[2] >= needed and h[3] >= 0.6)
    slow = max((h for h in found if h[1] < 0.12), default=(0, 0))
    assert not (slow[0] >= 8 * best[0] and abs(best[1] - 2 * slow[1]) <= 0.02)
    return 60 * best[4]


def second_by_second(rr: np.ndarray):
    """By the definition, and by NeuroKit2's own steps without the mean of each window."""
    windows, weights = _get_multipeak_window(128, 8)
    x = tachogram(rr)
    logs = []
    for start in range(0, len(x) - 127, 4):
        part = x[start:start + 128] - x[start:start + 128].mean()
        power = np.abs(np.fft.rfft(windows[:, :4] * part[:, None], axis=0)[4:13]) ** 2
        logs.append(np.log(2 / 128 * (power.sum(axis=0) * weights[:4]).sum() / weights[:4].sum()))
    total = 0
    for i in range(4):
        f, _, psd = spectrogram(x, 4, windows[:, i], 128, 124, detrend="constant",
                                scaling="density")
        total = total + weights[i] * psd[(f >= 0.12) & (f <= 0.40)]
    theirs = np.log(2 * total.sum(axis=0) / 128) + np.log(2) - np.log(weights[:4].sum())
    return np.array(logs), theirs


def spectrum(rr: np.ndarray):
    x = tachogram(rr)
    return welch(x - x.mean(), 4, "hann", min(1200, len(x)), None, None, "linear")


def around(rr: np.ndarray, rate: float) -> float:
    f, p = spectrum(rr)
    return band_power(f, p, max(0.04, rate / 60 - 0.05), rate / 60 + 0.05)


def neurokit(rr: np.ndarray, volume) -> dict:
    peaks = np.concatenate([[0], np.cumsum(rr)]).astype(int)
    t = np.arange(peaks[-1] + 1) / 1000
    signals, _ = nk.rsp_process(volume(t), sampling_rate=1000)
    heart = pd.DataFrame({"ECG_Rate": nk.signal_rate(peaks, 1000, desired_length=len(t))})
    rsa = nk.hrv_rsa(heart, signals, {"ECG_R_Peaks": peaks}, sampling_rate=1000)
    onsets = np.where(signals["RSP_Troughs"] == 1)[0]
    return {"rsa_p2t_mean": rsa["RSA_P2T_Mean"], "rsa_p2t_mean_log": rsa["RSA_P2T_Mean_log"],
            "rsa_p2t_sd": rsa["RSA_P2T_SD"], "no_rsa_count": rsa["RSA_P2T_NoRSA"],
            "rsa_gates_mean": rsa["RSA_Gates_Mean"], "rsa_gates_sd": rsa["RSA_Gates_SD"],
            "resp_rate": 60000 * (len(onsets) - 1) / (onsets[-1] - onsets[0])}


def entry(seconds, mean, spread, seed, with_signal=True):
    phase, volume = breathing(seconds, mean, spread, seed)
    rr = beats(phase, seconds, seed)
    logs, comparable = second_by_second(rr)
    out = {"rsa_gates_mean": logs.mean(), "rsa_gates_mean_log": np.log(logs.mean()),
           "rsa_gates_sd": logs.std(ddof=1)}
    series = {"intervals_ms": rr.tolist(), "metrics": out}
    if with_signal:
        values = np.round(volume(np.arange(int(rr.sum() / 1000 * RATE) + 1) / RATE), 5)
        breaths = cycles(values, RATE)
        sizes, covered = peak_to_trough(rr, breaths)
        rate = 60 * len(breaths) / sum(b[2] - b[0] for b in breaths)
        out |= {"rsa_p2t_mean": sizes.mean(), "rsa_p2t_mean_log": np.log(sizes.mean()),
                "rsa_p2t_sd": sizes.std(ddof=1),
                "rsa_p2t_no_rsa": 100 * (covered - len(sizes)) / covered}
        series["respiration"] = {"rate_hz": RATE, "values": values.tolist()}
        series["neurokit"] = {k: float(v) for k, v in neurokit(rr, volume).items()}
    else:
        rate = rate_from_beats(rr)
    out |= {"resp_rate": rate, "hf_resp": around(rr, rate), "ln_hf_resp": np.log(around(rr, rate))}
    series["neurokit_comparable"] = {"rsa_gates_mean": float(comparable.mean()),
                                     "rsa_gates_sd": float(comparable.std(ddof=1))}
    series["metrics"] = {k: float(v) for k, v in out.items()}
    return series


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    json.dump({
        "made_with": f"Python {platform.python_version()}, NumPy {np.__version__}, "
                     f"SciPy {scipy.__version__}, neurokit2 {nk.__version__}",
        "command": "python respiration.py > fixtures/respiration.json",
        "series": {"signal-15": entry(300, 4.0, 0.4, 1), "signal-7": entry(300, 8.5, 0.6, 2),
                   "fast-40": entry(200, 1.7, 0.15, 4),
                   "beats-15": entry(300, 4.0, 0.4, 3, with_signal=False)},
    }, sys.stdout, indent=1)
    print()
