"""What pyHRV is asked for, function by function, without its plots."""
import os

os.environ.setdefault("MPLBACKEND", "Agg")

import pyhrv.frequency_domain as frequency  # noqa: E402
import pyhrv.nonlinear as nonlinear  # noqa: E402
import pyhrv.time_domain as domain  # noqa: E402

from common import load, versions, windows  # noqa: E402, F401 (load is the worker's)

VERSIONS = versions("pyhrv", "nolds", "biosppy", "spectrum", "numpy", "scipy")
WINDOWS = 3


def time(recording):
    nn = recording.rr
    for measure in (domain.nni_parameters, domain.nni_differences_parameters, domain.hr_parameters,
                    domain.sdnn, domain.rmssd, domain.sdsd, domain.nn50, domain.nn20):
        measure(nn)
    domain.sdnn_index(nn, warn=False)
    domain.sdann(nn, warn=False)
    domain.triangular_index(nn, plot=False)
    domain.tinn(nn, plot=False)


TASKS = {
    "time": time,
    "poincare": lambda recording: nonlinear.poincare(recording.rr, mode="dev"),
    "welch": lambda recording: frequency.welch_psd(recording.rr, mode="dev"),
    "lomb": lambda recording: frequency.lomb_psd(recording.rr, mode="dev"),
    "autoregressive": lambda recording: frequency.ar_psd(recording.rr, order=16, mode="dev"),
    "sampen": lambda recording: nonlinear.sample_entropy(recording.rr),
    "dfa": lambda recording: nonlinear.dfa(recording.rr, mode="dev"),
}


def everything(recording):
    for work in ("time", "poincare", "welch", "lomb", "autoregressive", "sampen", "dfa"):
        TASKS[work](recording)


def some_windows(recording):
    for window in windows(recording, WINDOWS):
        everything(window)
    return WINDOWS


TASKS |= {"all": everything, "windows": some_windows}
