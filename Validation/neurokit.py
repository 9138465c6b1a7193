"""What NeuroKit2 gives for the same series.

    python neurokit.py > fixtures/neurokit.json

Powers are in ms² (normalize=False); shares and normalised units as the program defines them.
"""
import json
import platform
import sys
import warnings

import neurokit2 as nk
import numpy as np

from resting_series import SERIES, resting

TIME = {"mean_nn": "MeanNN", "sdnn": "SDNN", "rmssd": "RMSSD", "sdsd": "SDSD", "cvnn": "CVNN",
        "cvsd": "CVSD", "median_nn": "MedianNN", "mad_nn": "MadNN", "iqr_nn": "IQRNN",
        "prc20_nn": "Prc20NN", "prc80_nn": "Prc80NN", "pnn50": "pNN50", "pnn20": "pNN20",
        "min_nn": "MinNN", "max_nn": "MaxNN", "hti": "HTI"}
FREQUENCY = {"vlf": "VLF", "lf": "LF", "hf": "HF", "vhf": "VHF", "total_power": "TP",
             "lf_hf": "LFHF", "ln_hf": "LnHF"}
NONLINEAR = {"sd1": "SD1", "sd2": "SD2", "sd1_sd2": "SD1SD2", "ellipse_area": "S", "csi": "CSI",
             "cvi": "CVI", "csi_modified": "CSI_Modified", "sampen": "SampEn", "apen": "ApEn",
             "dfa_alpha1": "DFA_alpha1", "dfa_alpha2": "DFA_alpha2", "shannon_en": "ShanEn",
             "fuzzyen": "FuzzyEn", "corr_dim": "CD",
             "higuchi_fd": "HFD", "katz_fd": "KFD", "lzc": "LZC", "gi": "GI", "si": "SI",
             "ai": "AI", "pi": "PI", "c1d": "C1d", "c1a": "C1a", "c2d": "C2d", "c2a": "C2a",
             "cd": "Cd", "ca": "Ca", "sd1d": "SD1d", "sd1a": "SD1a", "sd2d": "SD2d",
             "sd2a": "SD2a", "sdnnd": "SDNNd", "sdnna": "SDNNa"}
# Fractions there, percent here. Its PSS and PAS are other quantities.
PERCENT = {"pip": "PIP", "ials": "IALS", "sym_0v": "Symbolic_EqualProb4_0V",
           "sym_1v": "Symbolic_EqualProb4_1V", "sym_2lv": "Symbolic_EqualProb4_2LV",
           "sym_2uv": "Symbolic_EqualProb4_2UV"}

# Trapping time is left out: without vertical lines it is 0 there and undefined here.
RECURRENCE = {"rqa_lmean": "L", "rqa_divergence": "Divergence",
              "rqa_entropy": "LEn"}
RECURRENCE_PERCENT = {"rqa_rec": "RecurrenceRate", "rqa_det": "Determinism",
                      "rqa_lam": "Laminarity"}


def values(rr: np.ndarray) -> dict:
    data = {"RRI": rr, "RRI_Time": np.cumsum(rr) / 1000}
    time, nonlinear = nk.hrv_time(data), nk.hrv_nonlinear(data)
    frequency = nk.hrv_frequency(data, normalize=False)
    out = {key: time["HRV_" + name][0] for key, name in TIME.items()}
    out |= {key: frequency["HRV_" + name][0] for key, name in FREQUENCY.items()}
    out |= {key: nonlinear["HRV_" + name][0] for key, name in NONLINEAR.items()}
    out |= {key: 100 * nonlinear["HRV_" + name][0] for key, name in PERCENT.items()}
    recurrence = nk.hrv_rqa(data)
    out |= {key: recurrence[name][0] for key, name in RECURRENCE.items()}
    out |= {key: 100 * recurrence[name][0] for key, name in RECURRENCE_PERCENT.items()}
    out["lf_nu"] = 100 * frequency["HRV_LFn"][0]
    out["hf_nu"] = 100 * frequency["HRV_HFn"][0]
    return {key: float(value) for key, value in out.items()}


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    json.dump({
        "made_with": f"Python {platform.python_version()}, neurokit2 {nk.__version__}, "
                     f"numpy {np.__version__}",
        "command": "python neurokit.py > fixtures/neurokit.json",
        "series": {name: {"intervals_ms": resting(*how).tolist(), "metrics": values(resting(*how))}
                   for name, how in SERIES.items() if how[0] < 1000},
    }, sys.stdout, indent=1)
    print()
