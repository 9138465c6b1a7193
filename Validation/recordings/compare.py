#!/usr/bin/env python3
"""Reads every recording of ../shared/data/rr and compares it with the counts that came with it.

    Validation/recordings/compare.py [--markdown PATH]     (make recordings)

For each row of the manifest: the number of intervals, the first five and last three, their sum,
minimum and maximum, exact to the 0.001 ms (sums: 0.001 s) the manifest is written with. A row
without beats must end with status 1, one sentence and no numbers. Ends with 1 where a row differs.
"""
import argparse
import csv
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
TOOL = ROOT / "bin" / "hrv-tool"
FOLDER = ROOT.parent / "shared" / "data" / "rr"

# Files that do not tell what a reader has to know; the program asks for it.
TOLD = {"ticks/rr-intervals": ["--tick-rate", "128"]}
# Half of the last digit the manifest gives, and what doubles add to it.
HALF_DIGIT = 0.0005 + 1e-9

# Pairs of files that hold one recording: the intervals must be identical.
PAIRS = [
    ("ibi/sampledata.ibi", [], "ibi/sampleData.txt", []),
    ("wfdb/nsr001.ecg", ["--interval-rule", "uninterrupted"],
     "ticks/rr-intervals", ["--tick-rate", "128"]),
    ("polar-flow-raw/training-sessions-19401412-exercises-19344289-rrsamples", [],
     "polar-flow-raw/training-sessions-19401412-exercises-19344289-rrsamples.expected.json", []),
]
# Counts of nsr001.ecg by the rule of intervals (wfdb-python 4.3.1).
RULES = {"beat-to-beat": 106459, "uninterrupted": 106084, "normal-to-normal": 106298}


def run(arguments):
    done = subprocess.run([str(TOOL), *arguments], capture_output=True, text=True)
    return done.returncode, done.stdout, done.stderr.strip()


def intervals(path, options=()):
    status, output, errors = run(
        ["convert", str(path), "-", "--to", "plain-text", "--quiet", *options])
    if status != 0:
        return None, errors.replace(str(FOLDER) + "/", "")
    return [float(line) for line in output.split()], ""


def differences(values, row):
    def numbers(text):
        return [float(cell) for cell in text.split()]

    expected = int(row["n_intervals"])
    found = []
    if len(values) != expected:
        found.append(f"{len(values)} intervals")
    for name, ours, theirs in (
            ("first", values[:5], numbers(row["first5_ms"])),
            ("last", values[-3:], numbers(row["last3_ms"])),
            ("sum", [sum(values) / 1000], [float(row["sum_s"])]),
            ("minimum", [min(values)], [float(row["min_ms"])]),
            ("maximum", [max(values)], [float(row["max_ms"])])):
        if len(ours) != len(theirs) or any(
                abs(a - b) > HALF_DIGIT for a, b in zip(ours, theirs)):
            found.append(name)
    return found


def check(row):
    """Returns the cells of the row: file, expected, got, equal."""
    name = row["file"]
    path = FOLDER / name
    options = TOLD.get(name, [])
    expected = int(row["n_intervals"] or 0)
    values, refusal = intervals(path, options)
    shown = " ".join(["`" + name + "`"] + options)
    if expected == 0:
        is_refused = values is None and refusal.count("\n") == 0
        got = refusal if values is None else f"{len(values)} intervals"
        return shown, "no beats: refused", got.removeprefix("hrv-tool: "), is_refused
    if values is None:
        return shown, f"{expected} intervals", refusal.removeprefix("hrv-tool: "), False
    wrong = differences(values, row)
    got = f"{len(values)} intervals, {sum(values) / 1000:.3f} s"
    return (shown, f"{expected} intervals, {row['sum_s']} s",
            got + (f"; differs in {', '.join(wrong)}" if wrong else ""), not wrong)


def cross_checks():
    for first, first_options, second, second_options in PAIRS:
        ours, reason = intervals(FOLDER / first, first_options)
        theirs, other = intervals(FOLDER / second, second_options)
        is_equal = ours is not None and ours == theirs
        name = " ".join(["`" + first + "`", *first_options, "= `" + second + "`", *second_options])
        got = f"{len(ours)} and {len(theirs)} intervals" if ours and theirs else reason or other
        yield name, "identical intervals", got, is_equal
    for rule, count in RULES.items():
        values, reason = intervals(FOLDER / "wfdb/nsr001.ecg", ["--interval-rule", rule])
        yield (f"`wfdb/nsr001.ecg` --interval-rule {rule}", f"{count} intervals",
               reason or f"{len(values)} intervals", values is not None and len(values) == count)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--markdown")
    arguments = parser.parse_args()
    if not FOLDER.is_dir():
        print(f"skipped: the recordings are not in {FOLDER.relative_to(ROOT.parent)}")
        return 0
    with open(FOLDER / "manifest.csv", newline="") as file:
        rows = [check(row) for row in csv.DictReader(file)]
    rows += list(cross_checks())
    version = run(["--version"])[1].strip()
    wrong = [row for row in rows if not row[3]]
    lines = [
        "# Real recordings read", "",
        f"Written by `make recordings` with hrv-tool {version}: each recording of a collection of"
        " real exports",
        "(formats, sources and licences stand in its manifest), what other programs count in it,"
        " and what",
        "this program reads. Intervals are compared one by one at both ends, and by count, sum,"
        " minimum and",
        "maximum, exact to 0.001 ms.", "",
        f"{len(rows) - len(wrong)} of {len(rows)} rows are equal.", "",
        "| file | expected | got | equal |", "| --- | --- | --- | --- |",
    ]
    lines += ["| " + " | ".join(
        cell.replace("|", "\\|") for cell in (*row[:3], "yes" if row[3] else "**no**")) + " |"
        for row in rows]
    text = "\n".join(lines) + "\n"
    if arguments.markdown:
        pathlib.Path(arguments.markdown).write_text(text)
    print(f"{len(rows) - len(wrong)} of {len(rows)} rows equal")
    for row in wrong:
        print("differs:", *row[:3], sep="\n  ")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
