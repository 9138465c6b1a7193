"""What hrv-analysis is asked for."""
import hrvanalysis as hrv

from common import load, versions, windows  # noqa: F401 (load is the worker's)

VERSIONS = versions("hrv-analysis", "nolds", "astropy", "numpy", "scipy")
WINDOWS = 20


def time(recording):
    hrv.get_time_domain_features(recording.rr)
    hrv.get_geometrical_features(recording.rr)


def poincare(recording):
    hrv.get_poincare_plot_features(recording.rr)
    hrv.get_csi_cvi_features(recording.rr)


def welch(recording):
    hrv.get_frequency_domain_features(recording.rr, method="welch", sampling_frequency=4)


def lomb(recording):
    hrv.get_frequency_domain_features(recording.rr, method="lomb")


def sampen(recording):
    hrv.get_sampen(recording.rr)


def everything(recording):
    for work in (time, poincare, welch, lomb, sampen):
        work(recording)


def some_windows(recording):
    for window in windows(recording, WINDOWS):
        everything(window)
    return WINDOWS


TASKS = {
    "time": time, "poincare": poincare, "welch": welch, "lomb": lomb, "sampen": sampen,
    "all": everything, "windows": some_windows,
}
