"""Compares hrv-tool with what its peers gave for the same intervals.

    python3 Validation/peers/compare.py [--tool bin/hrv-tool] [--markdown PAGE]

Reads fixtures/peers, runs hrv-tool on the same series under the presets agreement.csv names, and
prints metric, tool, preset, both values, difference and verdict; exit status 1 if a row that should
agree does not. Stops if a column of a peer has no row. Needs nothing but the standard library.

A tolerance is the largest difference relative to the larger number, or a word:
  digits  half a unit of the last printed digit
  unit    a whole one, of numbers that were rounded twice
  whole   the peer cuts off the fraction: ours is at most 1 larger
  zero    1e-9, and the peer writes 0 where ours has no value
"""
import argparse
import csv
import hashlib
import json
import pathlib
import subprocess
import sys
import tempfile

from recordings import published_intervals

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(HERE.parent))
from neurokit_columns import COLUMNS, DIFFERENT, MULTIFRACTAL, RECURRENCE

# Tolerances of published numbers, in units of their last printed digit.
DIGITS = {"digits": 0.5000001, "unit": 1.0000001}
# What the same arithmetic in another order leaves after spline and transform.
ROUNDING = 1e-9
# Columns that are no metrics.
NO_METRIC = {"pyhrv": {"nni_counter"}}  # the number of intervals


def difference(ours, theirs):
    """The difference relative to the larger number."""
    return 0.0 if ours == theirs else abs(ours - theirs) / max(abs(ours), abs(theirs))


def last_digit(printed, factor):
    """A unit of the last printed digit."""
    return 10.0 ** -len(printed.partition(".")[2]) * factor


def agrees(tolerance, ours, theirs, factor):
    """Whether our value is the peer's, times the factor, within the tolerance of the row."""
    expected = float(theirs) * factor
    if tolerance in DIGITS:
        # A little more than half a unit, for the rounding of the number itself.
        return abs(ours - expected) <= DIGITS[tolerance] * last_digit(theirs, factor)
    if tolerance == "whole":
        return expected <= ours < expected + factor
    limit = ROUNDING if tolerance == "zero" else float(tolerance)
    return difference(ours, expected) <= limit


def check_neurokit(rules):
    """Every column of NeuroKit2's hrv() and hrv_rqa() has a row as neurokit_columns.py has it."""
    wanted = COLUMNS | {column: (column.lower(), 1) for column in MULTIFRACTAL}
    wanted |= {"RQA_" + column: how for column, how in RECURRENCE.items()}
    found = {rule["column"]: (rule["key"], float(rule["factor"]))
             for rule in rules if rule["tool"] == "neurokit"}
    agreeing = {rule["column"] for rule in rules if rule["tool"] == "neurokit" and rule["preset"]}
    wrong = sorted(column for column, how in wanted.items()
                   if found.get(column) != how or column in agreeing & DIFFERENT.keys())
    if wrong:
        sys.exit(f"agreement.csv and neurokit_columns.py differ on {', '.join(wrong)}")


class Analyses:
    """The metrics of hrv-tool by file and preset, each computed once."""

    def __init__(self, program):
        self.program, self.known = program, {}

    def metrics(self, path, preset):
        if (path, preset) not in self.known:
            command = [self.program, "analyze", str(path), "--input-format", "plain-text", "--unit", "ms",
                       "--correct", "none", "--preset", preset, "--format", "json", "--quiet"]
            result = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
            if result.returncode:
                sys.exit(f"{' '.join(command)}\n{result.stderr}")
            self.known[path, preset] = json.loads(result.stdout)["metrics"]
        return self.known[path, preset]


def series_of(fixture, folder, left_out):
    """Yields name, file and values of each series; nothing for a recording that is not here."""
    for name, entry in fixture["series"].items():
        if "printed" in entry:
            intervals = published_intervals(entry)
            if intervals is None:
                print(f"left out: {name}, {entry['recording']} is not here", file=sys.stderr)
                left_out.append(name)
                continue
            if len(intervals) != entry["beats"]:
                sys.exit(f"{name} has {len(intervals)} intervals, the source had {entry['beats']}")
            path = folder / f"{name}.txt"
            path.write_text("".join(f"{value!r}\n" for value in intervals))
            yield name, path, entry["printed"]
        else:
            path = ROOT / entry["file"]
            if hashlib.sha256(path.read_bytes()).hexdigest() != entry["sha256"]:
                sys.exit(f"{entry['file']} is not the file {fixture['tool']} was run on")
            yield name, path, entry["values"]


class Row:
    """One quantity of one tool over all series."""

    def __init__(self, tool, rule):
        self.tool, self.rule = tool, rule
        self.shown = None  # ours and theirs where they differ most under the preset
        self.largest, self.largest_default = 0.0, None
        self.count, self.failures, self.undefined = 0, [], set()

    def add(self, name, theirs, under_preset, under_default):
        rule = self.rule
        key, factor = rule["key"], float(rule["factor"])
        if key not in under_default:
            sys.exit(f"agreement.csv names the metric {key}, which hrv-tool does not have")
        if theirs is None:
            return
        expected = float(theirs) * factor
        plain = under_default[key]["value"]
        if plain is not None:
            self.largest_default = max(self.largest_default or 0, difference(plain, expected))
        ours = (under_preset or under_default)[key]["value"]
        if ours is None:
            self.undefined.add((under_preset or under_default)[key].get("reason", ""))
            if rule["preset"] and not (rule["tolerance"] == "zero" and expected == 0):
                self.failures.append(f"{name}: undefined")
            return
        self.count += 1
        off = difference(ours, expected)
        if self.shown is None or off > self.largest:
            self.shown, self.largest = (ours, expected), max(self.largest, off)
        if rule["preset"] and not agrees(rule["tolerance"], ours, theirs, factor):
            self.failures.append(f"{name}: {ours!r}, {expected!r}")

    @property
    def verdict(self):
        if self.failures:
            return "DISAGREES"
        if not self.rule["preset"]:
            return "differs" if self.count else "not compared"
        return "agrees" if self.count else "not compared"

    def cells(self):
        ours, theirs = self.shown or (None, None)
        number = lambda value: "" if value is None else f"{value:.7g}"
        # Below this only rounding speaks, and it may speak otherwise on another machine.
        spread = lambda value: ("undefined" if value is None else
                                "< 1e-12" if value < 1e-12 else f"{value:.1e}")
        why = self.rule["why"]
        if not self.shown and self.undefined:
            why = "Undefined here: " + "; ".join(sorted(self.undefined)) + ". " + why
        return [self.rule["key"], f"{self.tool}: {self.rule['column']}",
                self.rule["preset"] or "none", number(ours), number(theirs),
                spread(self.largest) if self.shown else "",
                spread(self.largest_default) if self.shown else "", self.verdict, why]


HEAD = ["metric", "peer", "preset", "hrv-tool", "peer's value", "difference", "under default",
        "verdict", "why"]


HEADING = """\
# Agreement with other programs

Made by `make validate`, which fails if a row that should agree does not. The values of the peers
are in `Validation/fixtures/peers`, the rules in `Validation/peers/agreement.csv`; `make oracles`
installs the peers and runs them again. Numbers are those of the series with the largest relative
difference under the preset named (the default preset where it is "none"); "under default" is the
largest difference under the default preset, which can leave the metric undefined. A row agrees
within 1e-9, which is what the same arithmetic in another order leaves after spline and transform,
or to the printed digits where values were only published, or as its explanation says. All 95
columns of NeuroKit2's `hrv()` and the 14 of its `hrv_rqa()` are here, and every other value
stored of the peers that is a metric.
"""


def text_table(rows):
    widths = [max(len(row[i]) for row in [HEAD] + rows) for i in range(len(HEAD) - 1)] + [0]
    for row in [HEAD] + rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip())


def markdown(rows, tools, summary):
    lines = [HEADING, summary, "", "| peer | version | date |", "| --- | --- | --- |"]
    lines += [f"| {tool['tool']} | {tool['version']} | {tool['date']} |" for tool in tools]
    lines += ["", "| " + " | ".join(HEAD) + " |", "|" + " --- |" * len(HEAD)]
    lines += ["| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in rows]
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tool", default=str(ROOT / "bin" / "hrv-tool"))
    parser.add_argument("--markdown", type=pathlib.Path, help="also write the table to this page")
    arguments = parser.parse_args()
    left_out = []
    analyses = Analyses(str(pathlib.Path(arguments.tool).resolve()))
    with open(HERE / "agreement.csv", newline="") as file:
        rules = list(csv.DictReader(file))
    check_neurokit(rules)
    rows, tools = [], []
    with tempfile.TemporaryDirectory() as folder:
        for tool in dict.fromkeys(rule["tool"] for rule in rules):
            path = HERE.parent / "fixtures" / "peers" / f"{tool}.json"
            fixture = json.loads(path.read_text())
            tools.append(fixture)
            own = [Row(tool, rule) for rule in rules if rule["tool"] == tool]
            seen = set()
            for name, file, values in series_of(fixture, pathlib.Path(folder), left_out):
                seen |= values.keys()
                for row in own:
                    preset = row.rule["preset"]
                    row.add(name, values.get(row.rule["column"]),
                            analyses.metrics(file, preset) if preset else None,
                            analyses.metrics(file, "default"))
            rows += own
            unknown = {row.rule["column"] for row in own} - seen
            if unknown and seen:
                sys.exit(f"{path.name} has no column {', '.join(sorted(unknown))}")
            without = seen - {row.rule["column"] for row in own} - NO_METRIC.get(tool, set())
            if without:
                sys.exit(f"agreement.csv has no row for {tool}'s {', '.join(sorted(without))}")
    order = {key: place for place, key in enumerate(dict.fromkeys(row.rule["key"] for row in rows))}
    rows.sort(key=lambda row: order[row.rule["key"]])
    cells = [row.cells() for row in rows]
    text_table(cells)
    counts = {verdict: sum(row.verdict == verdict for row in rows)
              for verdict in ("agrees", "differs", "not compared", "DISAGREES")}
    summary = (f"{len(rows)} quantities: {counts['agrees']} agree, {counts['differs']} differ by "
               f"definition, {counts['not compared']} could not be compared, "
               f"{counts['DISAGREES']} disagree.")
    print("\n" + summary)
    if arguments.markdown and left_out:
        print(f"{arguments.markdown} is left as it was, because not all was compared",
              file=sys.stderr)
    elif arguments.markdown:
        arguments.markdown.write_text(markdown(cells, tools, summary))
    for row in rows:
        for failure in row.failures:
            print(f"{row.tool} {row.rule['column']} ({row.rule['key']}, {row.rule['preset']}): "
                  f"{failure}", file=sys.stderr)
    return 1 if counts["DISAGREES"] else 0


if __name__ == "__main__":
    sys.exit(main())
