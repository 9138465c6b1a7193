"""What pyHRV gives, function by function, without its plots.

    python run_pyhrv.py
"""
import os
import warnings
from importlib.metadata import version

os.environ.setdefault("MPLBACKEND", "Agg")

import numpy as np
import pyhrv.frequency_domain as frequency
import pyhrv.nonlinear as nonlinear
import pyhrv.time_domain as time

from common import write

BANDS = ("vlf", "lf", "hf")


def spectrum(prefix, result):
    """The tuples of a spectrum, one value for each band."""
    out = {}
    for kind in ("peak", "abs", "rel", "log"):
        out |= {f"{prefix}_{kind}_{band}": value
                for band, value in zip(BANDS, result[f"{prefix}_{kind}"])}
    out |= {f"{prefix}_norm_{band}": value
            for band, value in zip(("lf", "hf"), result[f"{prefix}_norm"])}
    return out | {f"{prefix}_{name}": result[f"{prefix}_{name}"] for name in ("ratio", "total")}


def values(intervals):
    nn = np.array(intervals)
    out = {}
    for part in (time.nni_parameters(nn), time.nni_differences_parameters(nn),
                 time.hr_parameters(nn), time.sdnn(nn), time.rmssd(nn), time.sdsd(nn),
                 time.nn50(nn), time.nn20(nn), time.sdnn_index(nn, warn=False),
                 time.sdann(nn, warn=False), time.triangular_index(nn, plot=False),
                 time.tinn(nn, plot=False)):
        out |= part.as_dict()
    out |= spectrum("fft", frequency.welch_psd(nn, mode="dev")[0])
    out |= spectrum("lomb", frequency.lomb_psd(nn, mode="dev")[0])
    out |= spectrum("ar", frequency.ar_psd(nn, mode="dev")[0])
    out |= nonlinear.poincare(nn, mode="dev").as_dict()
    out |= nonlinear.sample_entropy(nn).as_dict()
    np.random.seed(1)  # the fit of its exponents draws from this generator
    scaling = nonlinear.dfa(nn, mode="dev")
    return out | {name: scaling[name] for name in ("dfa_alpha1", "dfa_alpha2")}


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    write("pyhrv", "pyHRV", version("pyhrv") + ", nolds " + version("nolds"), values)
