"""Writes the series that SampleData has no plain file of: seeded ones, and the phases of a session.

    python make_series.py
"""
import csv
import sys

from common import HERE, ROOT

sys.path.insert(0, str(HERE.parent))
from resting_series import SERIES, resting  # noqa: E402


def write(name, intervals):
    text = "".join(f"{value:.15g}\n" for value in intervals)
    (HERE / "series" / f"{name}.txt").write_text(text)


if __name__ == "__main__":
    (HERE / "series").mkdir(exist_ok=True)
    for name in ("resting-355", "resting-2100"):
        write(name, resting(*SERIES[name]))
    with open(ROOT / "SampleData" / "swedish-session-rr.csv", newline="") as file:
        rows = list(csv.DictReader(file))
    for phase in ("before", "during", "after"):
        write(f"swedish-{phase}", [float(row["rr_ms"]) for row in rows if row["phase"] == phase])
