"""What NeuroKit2 is asked for, and NumPy for reading a file."""
import neurokit2 as nk
import numpy as np

from common import load, versions, windows  # noqa: F401 (load is the worker's)

VERSIONS = versions("neurokit2", "numpy", "scipy")
SHORT, LONG = np.arange(4, 17), np.arange(16, 65)
WINDOWS = 3


def data(recording):
    """The form in which its functions take intervals."""
    return {"RRI": recording.rr, "RRI_Time": np.cumsum(recording.rr) / 1000}


def frequency(**options):
    return lambda recording: nk.hrv_frequency(data(recording), normalize=False, **options)


def fluctuations(**options):
    def work(recording):
        for scale in (SHORT, LONG):
            nk.fractal_dfa(recording.rr, scale=scale, overlap=False, **options)
    return work


def fixpeaks(iterative):
    def work(recording):
        peaks = np.round(np.cumsum(recording.rr)).astype(int)
        nk.signal_fixpeaks(peaks, sampling_rate=1000, iterative=iterative, method="kubios")
    return work


def some_windows(recording):
    for window in windows(recording, WINDOWS):
        nk.hrv(data(window))
    return WINDOWS


TASKS = {
    "time": lambda recording: nk.hrv_time(data(recording)),
    "welch": frequency(psd_method="welch", interpolation_rate=4),
    "welch_default": frequency(psd_method="welch"),
    "lomb": frequency(psd_method="lomb", interpolation_rate=None),
    "burg": frequency(psd_method="burg", interpolation_rate=4),
    "sampen": lambda recording: nk.entropy_sample(
        recording.rr, delay=1, dimension=2, tolerance=recording.tolerance),
    "apen": lambda recording: nk.entropy_approximate(
        recording.rr, delay=1, dimension=2, tolerance=recording.tolerance),
    "mse": lambda recording: nk.entropy_multiscale(
        recording.rr, scale=20, dimension=2, tolerance=recording.tolerance,
        method="MSEn"),
    "dfa": fluctuations(),
    "mfdfa": fluctuations(multifractal=True, q=np.arange(-5, 6)),
    "lzc": lambda recording: nk.complexity_lempelziv(recording.rr, symbolize="mean"),
    "fuzzyen": lambda recording: nk.entropy_fuzzy(
        recording.rr, delay=1, dimension=2, tolerance=recording.tolerance),
    "corrdim": lambda recording: nk.fractal_correlation(
        recording.rr, delay=1, dimension=10, radius=64),
    "rqa": lambda recording: nk.hrv_rqa(data(recording)),
    "correction": fixpeaks(False),
    "correction_iterated": fixpeaks(True),
    "parse": lambda recording: np.loadtxt(recording.path),
    "all": lambda recording: nk.hrv(data(recording)),
    "windows": some_windows,
}
