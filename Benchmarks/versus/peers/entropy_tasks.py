"""What antropy, EntropyHub and nolds are asked for."""
import antropy
import EntropyHub as hub
import nolds
import numpy as np

from common import load, versions  # noqa: F401 (load is the worker's)

VERSIONS = versions("antropy", "EntropyHub", "nolds", "numba", "numpy", "scipy")


def nolds_dfa(recording):
    for scales in (range(4, 17), range(16, 65)):
        nolds.dfa(recording.rr, scales, overlap=False, fit_exp="poly")


TASKS = {
    "antropy_sampen": lambda recording: antropy.sample_entropy(
        recording.rr, tolerance=recording.tolerance),
    "antropy_apen": lambda recording: antropy.app_entropy(
        recording.rr, tolerance=recording.tolerance),
    "antropy_dfa": lambda recording: antropy.detrended_fluctuation(recording.rr),
    "antropy_lzc": lambda recording: antropy.lziv_complexity(
        (recording.rr > np.mean(recording.rr)).astype(int), normalize=True),
    "hub_sampen": lambda recording: hub.SampEn(recording.rr, m=2, r=recording.tolerance),
    "hub_apen": lambda recording: hub.ApEn(recording.rr, m=2, r=recording.tolerance),
    "hub_mse": lambda recording: hub.MSEn(
        recording.rr, hub.MSobject("SampEn", m=2, r=recording.tolerance), Scales=20),
    "hub_fuzzyen": lambda recording: hub.FuzzEn(recording.rr, m=2),
    "nolds_sampen": lambda recording: nolds.sampen(
        recording.rr, emb_dim=2, tolerance=recording.tolerance),
    "nolds_dfa": nolds_dfa,
    "nolds_corrdim": lambda recording: nolds.corr_dim(recording.rr, emb_dim=10),
}
