"""What antropy, EntropyHub and nolds give for the quantities hrv-tool has too.

    python run_entropy.py
"""
import warnings
from importlib.metadata import version

import antropy
import EntropyHub as hub
import nolds
import numpy as np

from common import write

SHORT = ("rest-5min", "resting-355", "swedish-before")


def of_antropy(intervals):
    rr = np.array(intervals)
    return {
        "sample_entropy": antropy.sample_entropy(rr, tolerance=0.2 * np.std(rr, ddof=1)),
        "sample_entropy_default": antropy.sample_entropy(rr),
        "app_entropy": antropy.app_entropy(rr, tolerance=0.2 * np.std(rr, ddof=1)),
        "app_entropy_default": antropy.app_entropy(rr),
        "higuchi_fd": antropy.higuchi_fd(rr),
        "katz_fd": antropy.katz_fd(rr),
        "detrended_fluctuation": antropy.detrended_fluctuation(rr),
    }


def of_hub(intervals):
    rr = np.array(intervals)
    r = 0.2 * np.std(rr, ddof=1)
    return {
        "SampEn": hub.SampEn(rr, m=2, r=r)[0][2],
        "SampEn_default_r": hub.SampEn(rr, m=2)[0][2],
        "ApEn": hub.ApEn(rr, m=2, r=r)[0][2],
        "ApEn_default_r": hub.ApEn(rr, m=2)[0][2],
        "FuzzEn": hub.FuzzEn(rr, m=2)[0][1],
        "FuzzEn_of_standardised": hub.FuzzEn(rr / np.std(rr, ddof=1), m=2)[0][1],
    }


def of_nolds(intervals):
    rr = np.array(intervals)
    short, long = range(4, 17), range(17, 65)
    out = {
        "sampen": nolds.sampen(rr, emb_dim=2, tolerance=0.2 * np.std(rr, ddof=1)),
        "sampen_default": nolds.sampen(rr),
    }
    for name, scales in (("4_16", short), ("17_64", long)):
        out[f"dfa_{name}"] = nolds.dfa(rr, scales, overlap=False, fit_exp="poly")
        out[f"dfa_{name}_overlap"] = nolds.dfa(rr, scales, overlap=True, fit_exp="poly")
    return out


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    write("antropy", "antropy", version("antropy"), of_antropy)
    write("entropyhub", "EntropyHub", version("EntropyHub"), of_hub, SHORT)
    write("nolds", "nolds", version("nolds"), of_nolds)
