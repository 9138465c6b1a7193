"""What hrv-analysis gives, by Welch and by Lomb.

    python run_hrvanalysis.py
"""
import warnings
from importlib.metadata import version

import hrvanalysis as hrv

from common import write


def values(intervals):
    out = dict(hrv.get_time_domain_features(intervals))
    out |= hrv.get_geometrical_features(intervals)
    out |= hrv.get_frequency_domain_features(intervals)
    lomb = hrv.get_frequency_domain_features(intervals, method="lomb")
    out |= {"lomb_" + name: value for name, value in lomb.items()}
    out |= hrv.get_csi_cvi_features(intervals)
    out |= hrv.get_poincare_plot_features(intervals)
    out |= hrv.get_sampen(intervals)
    return out


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    write("hrvanalysis", "hrv-analysis", version("hrv-analysis") + ", nolds " + version("nolds"),
          values)
