"""How well resp_rate finds the breathing of simulated sessions, whose breathing is known.

    python breathing_accuracy.py HRV_TOOL

Prints one row for each group of sessions: windows of 5 min, analysed from the intervals alone and
with the respiration signal, against the mean breathing rate of the window. A window of paced
breathing counts only if its pace holds throughout.
"""
import csv
import json
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

LENGTH = 300

GROUPS = {
    "people 1-20, Swedish massage": [
        ["--person", str(number), "--seed", str(number), "--before", "10m", "--during", "20m",
         "--after", "10m"] for number in range(1, 21)],
    "paced at 6-18 per minute": [
        ["--protocol", "quiet-rest", "--person", str(number), "--seed", str(number), "--before",
         "10m", "--during", "0", "--after", "0", "--intervention",
         f"paced-breathing:start=0,duration=10m,rate={rate},tidal_volume=0.8"]
        for number, rate in enumerate((6, 7.5, 9, 10, 12, 14, 16, 18), start=1)],
    "slow breathers, 6-10 per minute": [
        ["--respiration-rate", str(rate), "--seed", str(rate), "--before", "10m", "--during", "20m",
         "--after", "10m"] for rate in range(6, 11)],
}


def truth(folder: Path, start: float) -> float:
    with open(folder / "signals.csv") as file:
        rates = [float(row["respiration_rate_bpm"]) for row in csv.DictReader(file)
                 if start <= float(row["time_s"]) < start + LENGTH]
    return statistics.fmean(rates)


def windows(tool: str, folder: Path, *options: str):
    run = subprocess.run(
        [tool, "analyze", str(folder / "rr.csv"), "--correct", "none", "--metrics", "resp_rate",
         "--window", "5m", "--format", "json", "-q", *options],
        check=True, capture_output=True, text=True)
    for window in json.loads(run.stdout)["windows"]:
        yield window["start_s"], window["metrics"]["resp_rate"]["value"]


def row(found) -> str:
    errors = [abs(value - expected) for value, expected in found if value is not None]
    missing = len(found) - len(errors)
    wrong = sum(error > 2 for error in errors)
    middle = f"{statistics.median(errors):.2f}" if errors else "-"
    return (f"{len(found):4} windows, {100 * missing / len(found):3.0f} % undefined, median error "
            f"{middle} per minute, {wrong} off by more than 2")


def main(tool: str) -> None:
    for name, sessions in GROUPS.items():
        alone, recorded = [], []
        for options in sessions:
            with tempfile.TemporaryDirectory() as place:
                folder = Path(place) / "session"
                subprocess.run([tool, "simulate", "-q", "--out", str(folder), *options], check=True)
                for start, value in windows(tool, folder):
                    alone.append((value, truth(folder, start)))
                for start, value in windows(
                        tool, folder, "--respiration", str(folder / "signals.csv")):
                    recorded.append((value, truth(folder, start)))
        print(f"{name}\n  from the intervals: {row(alone)}\n  with the signal:    {row(recorded)}")


if __name__ == "__main__":
    main(sys.argv[1])
