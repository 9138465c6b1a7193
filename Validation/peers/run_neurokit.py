"""What NeuroKit2 gives: `hrv()` as it is, and `hrv_frequency(normalize=False)` with units.

    python run_neurokit.py
"""
import warnings

import neurokit2 as nk
import numpy as np

from common import write

# Its nonlinear block takes minutes on longer series, which do without it.
LONGEST_NONLINEAR = 1000


def values(intervals):
    rr = np.array(intervals)
    data = {"RRI": rr, "RRI_Time": np.cumsum(rr) / 1000}
    out = {}
    tables = [nk.hrv_time(data), nk.hrv_frequency(data)]
    if len(rr) <= LONGEST_NONLINEAR:
        tables.append(nk.hrv_nonlinear(data))
    for table in tables:
        out |= {name.removeprefix("HRV_"): table[name][0] for name in table.columns}
    powers = nk.hrv_frequency(data, normalize=False)
    out |= {"ms2_" + name.removeprefix("HRV_"): powers[name][0] for name in powers.columns}
    if len(rr) > LONGEST_NONLINEAR:
        return out
    recurrence = nk.hrv_rqa(data)
    out |= {"RQA_" + name: recurrence[name][0] for name in recurrence.columns}
    return out


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    write("neurokit", "NeuroKit2", nk.__version__, values)
