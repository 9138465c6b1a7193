"""Every metric by its written definition, in NumPy and SciPy, independent of the Swift code.

    python definitions.py > fixtures/definitions.json

The file holds the intervals, the values and what made them.
"""
import json
import platform
import sys
from itertools import groupby
from math import ceil, log, log10, log2, pi, sqrt

import numpy as np
import scipy
from scipy.interpolate import CubicSpline
from scipy.signal import firwin, savgol_filter, welch
from scipy.stats import kurtosis, sem, skew

from resting_series import SERIES, ectopic, resting

BIN = 7.8125


def tinn(rr: np.ndarray) -> tuple:
    """Least-squares triangle on the histogram, both feet searched over every pair of bins.

    Its base and the centres of the bins of both feet."""
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
                best = (error, (high - low) * BIN, (k[low] + 0.5) * BIN, (k[high] + 0.5) * BIN)
    return best[1:]


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


def fragmentation(rr):
    """Segments are what lies between changes of the sign of the difference, zero being a sign."""
    signs = [int(np.sign(d)) for d in np.diff(rr)]
    lengths = [len(list(group)) for _, group in groupby(signs)]
    alternating = 0
    for single, group in groupby(lengths, key=lambda length: length == 1):
        intervals = len(list(group)) + 1
        if single and intervals >= 4:
            alternating += intervals
    n = len(rr)
    return {"pip": 100 * (len(lengths) - 1) / n, "ials": 100 / np.mean(lengths),
            "pss": 100 * sum(length for length in lengths if length < 3) / n,
            "pas": 100 * alternating / n}


def asymmetry(rr):
    """Sums over the pairs above (d) and below (a) the line of identity."""
    x, y = rr[:-1], rr[1:]
    d, a = y > x, y < x
    distance = np.abs(y - x) / sqrt(2)
    angle = np.abs(pi / 4 - np.arctan2(y, x))
    area = 0.5 * angle * (x ** 2 + y ** 2)
    along = (x - x.mean() + y - y.mean()) / sqrt(2)
    half = 0.5 * np.sum(along[y == x] ** 2)
    out = {"gi": 100 * distance[d].sum() / distance.sum(), "si": 100 * angle[d].sum() / angle.sum(),
           "ai": 100 * area[d].sum() / area.sum(), "pi": 100 * a.sum() / (a.sum() + d.sum())}
    for side, mask in (("d", d), ("a", a)):
        out["sd1" + side] = sqrt(np.sum(distance[mask] ** 2) / (len(x) - 1))
        out["sd2" + side] = sqrt((np.sum(along[mask] ** 2) + half) / (len(x) - 1))
        out["sdnn" + side] = sqrt((out["sd1" + side] ** 2 + out["sd2" + side] ** 2) / 2)
    for name, base in (("c1", "sd1"), ("c2", "sd2"), ("c", "sdnn")):
        total = out[base + "d"] ** 2 + out[base + "a"] ** 2
        for side in "da":
            out[name + side] = out[base + side] ** 2 / total
    return out


def symbolic(rr):
    """Six equal levels, compared in whole thousandths of a millisecond; words of three."""
    steps = [round(1000 * value) for value in rr]
    low, high = min(steps), max(steps)
    level = [min(6 * (step - low) // (high - low), 5) for step in steps]
    families = {"sym_0v": 0, "sym_1v": 0, "sym_2lv": 0, "sym_2uv": 0}
    for a, b, c in zip(level, level[1:], level[2:]):
        if a == b == c:
            families["sym_0v"] += 1
        elif a == b or b == c:
            families["sym_1v"] += 1
        elif a < b < c or a > b > c:
            families["sym_2lv"] += 1
        else:
            families["sym_2uv"] += 1
    return {key: 100 * count / (len(rr) - 2) for key, count in families.items()}


def lempel_ziv(rr):
    """Phrases by the words themselves: each the shortest that is not in the text before its end."""
    text = "".join("1" if value > rr.mean() else "0" for value in rr)
    phrases, start = 0, 0
    while start < len(text):
        length = 1
        while start + length <= len(text) and text[start:start + length] in text[:start + length - 1]:
            length += 1
        phrases, start = phrases + 1, start + length
    return phrases * log2(len(text)) / len(text)


def higuchi(rr, longest=10):
    n, lengths = len(rr), []
    for k in range(1, longest + 1):
        parts = [np.abs(np.diff(rr[m::k])) for m in range(k)]
        lengths.append(np.mean([p.sum() * (n - 1) / (len(p) * k) / k for p in parts]))
    return np.polyfit(-np.log(np.arange(1, longest + 1)), np.log(lengths), 1)[0]


def entropy_pairs(steps, m, limit):
    """Matching pairs of templates of m and m + 1 whole numbers over the starts of the longer."""
    starts = len(steps) - m
    pairs = []
    for length in (m, m + 1):
        emb = np.array([steps[i:i + length] for i in range(starts)])
        near = [np.sum(np.max(np.abs(emb - e), axis=1) <= limit) for e in emb]
        pairs.append((sum(near) - starts) // 2)
    return pairs


def multiscale(rr):
    """Areas over scales 1 to 20; sums of thousandths against s·r are means against r, exactly."""
    steps = np.round(1000 * rr).astype(int)
    r = 1000 * 0.2 * rr.std(ddof=1)
    plain, composite, refined = [], [], []
    for s in range(1, 21):
        pairs = []
        for offset in range(s):
            part = steps[offset:]
            coarse = part[:len(part) // s * s].reshape(-1, s).sum(axis=1)
            pairs.append(entropy_pairs(coarse, 2, s * r))
        pairs = np.array(pairs, dtype=float)
        with np.errstate(divide="ignore"):
            entropies = np.log(pairs[:, 0] / pairs[:, 1])
            refined.append(np.log(pairs[:, 0].sum() / pairs[:, 1].sum()))
        plain.append(entropies[0])
        composite.append(entropies.mean())
    areas = {"mse_area": plain, "cmse_area": composite, "rcmse_area": refined}
    return {key: np.trapezoid(e) for key, e in areas.items() if np.all(np.isfinite(e))}


def fuzzy(rr, m=2, r=0.2):
    x = rr / rr.std(ddof=1)
    means = []
    for length in (m, m + 1):
        emb = np.array([x[i:i + length] - x[i:i + length].mean() for i in range(len(x) - m)])
        total = sum(np.sum(np.exp(-np.max(np.abs(emb - e), axis=1) ** 2 / r)) - 1 for e in emb)
        means.append(total)
    return log(means[0] / means[1])


def runs(points):
    return [len(list(group)) for recurs, group in groupby(points) if recurs]


def entropy_of(lengths):
    share = np.unique(lengths, return_counts=True)[1] / len(lengths)
    return -np.sum(share * np.log(share))


def recurrence(rr, m=10):
    """The whole plot as a matrix; lines of at least two above its main diagonal."""
    emb = np.array([rr[i:i + m] for i in range(len(rr) - m + 1)])
    n = len(emb)
    plot = np.array([np.sum((emb - e) ** 2, axis=1) <= m * rr.var(ddof=1) for e in emb])
    points = np.sum(np.triu(plot, 1))
    diagonal = [length for k in range(1, n) for length in runs(np.diagonal(plot, k)) if length > 1]
    vertical = [length for i in range(n) for length in runs(plot[i, i + 1:]) if length > 1]
    white = [length for i in range(n) for length in runs(~plot[i, i + 1:]) if length > 1]
    share = np.unique(diagonal, return_counts=True)[1] / len(diagonal)
    offsets = np.arange(1, n)
    density = np.array([np.mean(np.diagonal(plot, k)) for k in offsets])
    used = density > 0
    more = {"rqa_diag_rec": np.polyfit(np.log2(offsets[used]), np.log2(density[used]), 1)[0],
            "rqa_det_rec": (sum(diagonal) / points) / (2 * points / n ** 2),
            "rqa_vmax": max(vertical), "rqa_ven": entropy_of(vertical),
            "rqa_white_mean": np.mean(white), "rqa_white_max": max(white),
            "rqa_white_entropy": entropy_of(white)}
    return more | {"rqa_rec": 100 * 2 * points / n ** 2, "rqa_det": 100 * sum(diagonal) / points,
            "rqa_lmean": np.mean(diagonal), "rqa_lmax": max(diagonal),
            "rqa_divergence": 1 / max(diagonal), "rqa_lam": 100 * sum(vertical) / points,
            "rqa_tt": np.mean(vertical), "rqa_entropy": -np.sum(share * np.log(share))}


def correlation_dimension(rr, m=10):
    emb = np.array([rr[i:i + m] for i in range(len(rr) - m + 1)])
    distances = np.sort(np.concatenate([np.sqrt(np.sum((emb[i + 1:] - emb[i]) ** 2, axis=1))
                                        for i in range(len(emb) - 1)]))
    radii = rr.std(ddof=1) * 2 ** (np.arange(-80, 49) / 8)
    share = np.searchsorted(distances, radii, side="left") / len(distances)
    used = (share >= 0.001) & (share <= 0.1)
    return np.polyfit(np.log(radii[used]), np.log(share[used]), 1)[0]


def porges(spline, start, end):
    """Trend by 21-point cubic, band-pass 0.12 to 0.40 Hz, ln variance of 30-s epochs at 2 Hz."""
    x = spline(start + np.arange(int((end - start) * 2 + 1e-9) + 1) / 2)
    detrended = (x - savgol_filter(x, 21, 3))[10:-10]
    taps = firwin(25, [0.12, 0.40], pass_zero=False, fs=2, window="hamming")
    band = np.convolve(detrended, taps, mode="valid")
    epochs = band[:len(band) // 60 * 60].reshape(-1, 60)
    return np.mean(np.log(epochs.var(axis=1, ddof=1)))


def capacity(rr, sign):
    """Phase-rectified average around rises (sign 1) or falls (sign -1) of at most 5 %."""
    around = [rr[i - 2:i + 2] for i in range(2, len(rr) - 1)
              if 0 < sign * (rr[i] - rr[i - 1]) <= 0.05 * rr[i - 1]]
    x = np.mean(around, axis=0)
    return (x[2] + x[3] - x[1] - x[0]) / 4


def turbulence(rr, labels):
    """Onset per premature beat, slope of the averaged tachogram."""
    onsets, tachograms = [], []
    for v, label in enumerate(labels):
        if label != "V" or v < 6 or v + 17 > len(rr):
            continue
        before, after = rr[v - 5:v], rr[v + 2:v + 17]
        reference = before.mean()
        sinus = np.concatenate([before, after])
        if (set(labels[v - 6:v] + labels[v + 1:v + 17]) != {"N"} or rr[v] > 0.8 * reference
                or rr[v + 1] < 1.2 * reference or sinus.min() < 300 or sinus.max() > 2000
                or np.any(np.abs(sinus - reference) > 0.2 * reference)
                or max(np.abs(np.diff(before)).max(), np.abs(np.diff(after)).max()) > 200):
            continue
        onsets.append(100 * (after[:2].sum() - before[-2:].sum()) / before[-2:].sum())
        tachograms.append(after)
    mean = np.mean(tachograms, axis=0)
    slopes = [np.polyfit(np.arange(5), mean[k:k + 5], 1)[0] for k in range(11)]
    return {"hrt_to": float(np.mean(onsets)), "hrt_ts": float(max(slopes))}


def stress_index(rr):
    number, count = np.unique(rr // 50, return_counts=True)
    mode = (number[np.argmax(count)] + 0.5) * 0.05
    return 100 * count.max() / len(rr) / (2 * mode * (rr.max() - rr.min()) / 1000)


def mode(rr):
    """Centre of the tallest of the bins of 50 ms, and its share."""
    number, count = np.unique(rr // 50, return_counts=True)
    return {"mode_nn": (number[np.argmax(count)] + 0.5) * 50,
            "amode_nn": 100 * count.max() / len(rr)}


def segments(rr, minutes):
    """Segments the recording fills, up to 1.5 s, by the beat that ends in them."""
    ends, length = np.cumsum(rr) / 1000, 60 * minutes
    cut = [rr[(ends >= s) & (ends < s + length)]
           for s in np.arange(0, ends[-1] + 1.5 - length, length)]
    if len(cut) < 3:
        return {}
    return {f"sdann_{minutes}min": np.std([w.mean() for w in cut], ddof=1),
            f"sdnn_index_{minutes}min": np.mean([w.std(ddof=1) for w in cut])}


def order_statistic(sorted_values, share):
    """Type 2 of Hyndman and Fan: no interpolation, the mean of two at a step."""
    rank = share * len(sorted_values)
    value = sorted_values[ceil(rank) - 1]
    return (value + sorted_values[int(rank)]) / 2 if rank == int(rank) else value


def relative_intervals(rr):
    """Vollmer's rrHRV as HRVTool has it; for 3 × (1000, 980, 900) that prints 10.846 and 6.8389."""
    relative = 100 * 2 * np.diff(rr) / (rr[1:] + rr[:-1])
    points = np.array([p for p in zip(relative, relative[1:]) if max(map(abs, p)) < 20])
    distance = np.sort(np.hypot(*(points - points.mean(axis=0)).T))
    return {"rrhrv_median": np.median(distance),
            "rrhrv_iqr": order_statistic(distance, 0.75) - order_statistic(distance, 0.25)}


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
        "hti": n / np.bincount((rr // BIN).astype(int)).max(),
        "sem_nn": sem(rr), "range_nn": np.ptp(rr), "median_hr": np.median(hr),
        "skewness_nn": skew(rr), "kurtosis_nn": kurtosis(rr, fisher=False),
        "mean_abs_diff": np.abs(d).mean(), "median_abs_diff": np.median(np.abs(d)),
        "min_abs_diff": np.abs(d).min(), "max_abs_diff": np.abs(d).max(),
    }
    out["tinn"], out["tinn_n"], out["tinn_m"] = tinn(rr)
    out["mcvnn"], out["sdrmssd"] = out["mad_nn"] / out["median_nn"], out["sdnn"] / out["rmssd"]
    out |= mode(rr) | relative_intervals(rr) | segments(rr, 1) | segments(rr, 2)
    out["cvnn"], out["cvsd"] = out["sdnn"] / out["mean_nn"], out["rmssd"] / out["mean_nn"]

    ends = np.cumsum(rr) / 1000
    k = [(rr[(ends >= s) & (ends < s + 300)]) for s in np.arange(0, ends[-1] + 1.5 - 300, 300)]
    if len(k) >= 3:
        out["sdann"] = np.std([w.mean() for w in k], ddof=1)
        out["sdnn_index"] = np.mean([w.std(ddof=1) for w in k])

    grid = ends[0] + np.arange(int((ends[-1] - ends[0]) * 4 + 1e-9) + 1) / 4
    spline = CubicSpline(ends, rr, bc_type="not-a-knot")
    x = spline(grid)
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
    for name in ("vlf", "lf", "hf", "vhf"):
        inside = (f >= bands[name][0]) & (f < bands[name][1])
        out["peak_" + name] = f[inside][np.argmax(p[inside])]
        out["rel_" + name] = 100 * power[name] / out["total_power"]
        out["ln_" + name] = log(power[name])
    slow = (f >= 0.003 * (1 - 1e-9)) & (f <= 0.04 * (1 + 1e-9))
    out["psd_beta"] = -np.polyfit(np.log10(f[slow]), np.log10(p[slow]), 1)[0]

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

    out |= fragmentation(rr) | asymmetry(rr) | symbolic(rr)
    share = np.unique(rr // BIN, return_counts=True)[1] / n
    out["shannon_en"] = -np.sum(share * np.log2(share))
    out |= multiscale(rr)
    out["fuzzyen"] = fuzzy(rr)
    out["lzc"], out["higuchi_fd"] = lempel_ziv(rr), higuchi(rr)
    out["katz_fd"] = log(n - 1) / (log(n - 1) + log(np.abs(rr - rr[0]).max() / np.abs(d).sum()))
    out |= recurrence(rr)
    out["corr_dim"] = correlation_dimension(rr)
    out["rsa_porges"] = porges(spline, ends[0], ends[-1])
    out["dc"], out["ac"], out["stress_index"] = capacity(rr, 1), capacity(rr, -1), stress_index(rr)
    share = 100 * sd1 / (sd1 + sd2)
    out["pns_index"] = np.mean([(out["mean_nn"] - 926) / 90, (out["rmssd"] - 42) / 15,
                                (share - 32) / 10])
    out["sns_index"] = np.mean([(out["mean_hr"] - 65.5) / 7.7,
                                (sqrt(out["stress_index"]) - 9.5) / 2.5, (100 - share - 68) / 10])
    return {key: float(value) for key, value in out.items()}


if __name__ == "__main__":
    labelled, labels = ectopic(700, 3)
    json.dump({
        "made_with": f"Python {platform.python_version()}, numpy {np.__version__}, "
                     f"scipy {scipy.__version__}",
        "command": "python definitions.py > fixtures/definitions.json",
        "series": {name: {"intervals_ms": resting(*how).tolist(), "metrics": metrics(resting(*how))}
                   for name, how in SERIES.items()}
        | {"ectopic-700": {"intervals_ms": labelled.tolist(), "labels": labels,
                           "metrics": turbulence(labelled, labels)}},
    }, sys.stdout, indent=1)
    print()
