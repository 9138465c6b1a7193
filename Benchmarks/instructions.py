"""Counts the instructions and heap allocations of the release program, and compares with a record.

    python3 instructions.py record PROGRAM
    python3 instructions.py check PROGRAM

PROGRAM runs under callgrind as a whole process on recordings of recordings.py. A row is what a
metric adds to the same process with the mean alone, so that neither start-up nor reading hides it;
these two have rows of their own. Counts do not depend on what else the machine does, so they show
a change of some percent where times cannot. Valgrind hides AVX-512: kernels for AVX2 are counted.
"""
import collections
import concurrent.futures
import csv
import os
import pathlib
import platform
import re
import subprocess
import sys
import tempfile

import recordings

RECORD = pathlib.Path(__file__).with_name("instructions.csv")
LARGEST_CHANGE = 0.05
# Below this many in a process, 5 % is a single call somewhere else.
SMALLEST = {"instructions": 100_000, "allocations": 20}
ALLOCATORS = {"malloc", "__libc_malloc", "calloc", "__libc_calloc", "realloc", "__libc_realloc",
              "aligned_alloc", "memalign", "__libc_memalign", "posix_memalign", "valloc"}
COLUMNS = ["row", "instructions", "allocations"]
LENGTHS = {"5min": "5 min", "1h": "1 h", "2h": "2 h", "24h": "24 h", "24h-ms": "24 h in whole ms",
           "24h-ectopic": "24 h with ectopic beats"}
GROUPS = (
    ("time domain", "time", ("5min", "1h", "24h")),
    ("Poincaré", "poincare", ("24h",)),
    ("spline and Welch", "frequency", ("5min", "1h", "24h")),
    ("SampEn", "sampen", ("5min", "1h", "24h", "24h-ms")),
    ("ApEn", "apen", ("1h", "24h")),
    ("multiscale entropy", "mse_area", ("1h", "24h")),
    ("DFA", "dfa_alpha1,dfa_alpha2", ("5min", "1h", "24h")),
    ("multifractal family", ",".join(
        f"mfdfa_alpha{scales}_{measure}" for scales in (1, 2) for measure in (
            "width", "peak", "mean", "max", "delta", "asymmetry", "fluctuation", "increment")),
     ("1h", "24h")),
    ("Lempel–Ziv", "lzc", ("1h", "24h")),
    ("fuzzy entropy", "fuzzyen", ("5min", "1h")),
    ("correlation dimension", "corr_dim", ("5min", "1h")),
    ("recurrence", "recurrence", ("5min", "1h")),
    ("time, frequency, Poincaré, DFA and SampEn",
     "time,frequency,poincare,dfa_alpha1,dfa_alpha2,sampen", ("24h",)),
    ("all metrics", "all", ("5min", "1h", "24h")))
WINDOWS = ("--window", "5m", "--step", "1m", "--format", "csv")

# Processes to add up and to subtract. Where windows are counted, the result is divided by how many
# more lines the first of them writes than the second.
Row = collections.namedtuple("Row", "added subtracted per_line", defaults=((), False))
Counts = collections.namedtuple("Counts", "instructions allocations lines")


def analysis(length, metrics="mean_nn", *options, correct="none"):
    """The arguments of a process."""
    return ("analyze", f"{length}.txt", "--metrics", metrics, "--correct", correct, *options,
            "--no-intervals", "--workers", "1", "--quiet")


def rows():
    """What is counted, by name."""
    start = analysis("5min")
    out = {"start-up: --version": Row([("--version",)]), "start-up: mean of 5 min": Row([start])}
    for length in ("24h", "24h-ms"):
        out[f"reading, {LENGTHS[length]}"] = Row([analysis(length)], [start])
    out["correction, 24 h with ectopic beats"] = Row(
        [analysis("24h-ectopic", correct="auto")], [analysis("24h-ectopic")])
    for name, metrics, lengths in GROUPS:
        for length in lengths:
            out[f"{name}, {LENGTHS[length]}"] = Row([analysis(length, metrics)], [analysis(length)])
    for name, estimator in (("Lomb–Scargle", "lomb-scargle"), ("Burg", "burg")):
        out[f"{name}, 24 h"] = Row(
            [analysis("24h", "frequency", "--spectrum", estimator)], [analysis("24h")])
    out["one window of 5 min, all metrics, with its line of text"] = Row(
        [analysis("2h", "all", *WINDOWS), analysis("1h", "all", "--format", "csv")],
        [analysis("1h", "all", *WINDOWS), analysis("2h", "all", "--format", "csv")], True)
    return out


def counts(program, arguments, folder):
    """Runs one process under callgrind."""
    with tempfile.NamedTemporaryFile("r") as profile:
        # Swift seeds its hash tables anew in every process unless told not to.
        done = subprocess.run(
            ["valgrind", "--tool=callgrind", "--quiet", f"--callgrind-out-file={profile.name}",
             program, *arguments],
            cwd=folder, env={"PATH": os.environ["PATH"], "SWIFT_DETERMINISTIC_HASHING": "1"},
            stdin=subprocess.DEVNULL, capture_output=True, text=True)
        if done.returncode != 0:
            sys.exit(f"instructions: '{' '.join(arguments)}' ended with {done.returncode}: "
                     f"{done.stderr.strip()}")
        return parsed(profile) + (done.stdout.count("\n"),)


def parsed(profile):
    """Instructions and calls of the allocators in a file of callgrind."""
    names, called, instructions, allocations = {}, None, 0, 0
    for line in profile:
        if line.startswith(("cfn=", "fn=")):
            number, _, name = line.partition("(")[2].partition(")")
            if name.strip():
                names[number] = name.strip().split("'")[0]
            if line[0] == "c":
                called = number
        elif line.startswith("calls="):
            if names[called] in ALLOCATORS:
                allocations += int(re.match(r"calls=(\d+)", line)[1])
        elif line.startswith(("summary:", "totals:")):
            instructions = int(line.split()[1])
    return instructions, allocations


def measured(program):
    """The counts of every row."""
    table = rows()
    # The longest first, so that no processor waits at the end.
    cost = lambda process: ("all" in process, "24h.txt" in process, len(process), process)
    processes = sorted({p for row in table.values() for p in (*row.added, *row.subtracted)},
                       key=cost, reverse=True)
    with tempfile.TemporaryDirectory() as folder:
        for length in LENGTHS:
            if length in recordings.BEATS:
                recordings.write(pathlib.Path(folder), length)
        with concurrent.futures.ThreadPoolExecutor(processors()) as pool:
            found = dict(zip(processes, pool.map(
                lambda arguments: Counts(*counts(program, arguments, folder)), processes)))
    out = {}
    for name, row in table.items():
        total = lambda field: (sum(getattr(found[p], field) for p in row.added)
                               - sum(getattr(found[p], field) for p in row.subtracted))
        parts = found[row.added[0]].lines - found[row.subtracted[0]].lines if row.per_line else 1
        out[name] = {field: total(field) / parts for field in SMALLEST} | {"parts": parts}
    return out


def processors():
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def first_number(*command):
    """The first version in what a command prints."""
    done = subprocess.run(command, capture_output=True, text=True)
    found = re.search(r"\d+(\.\d+)+", done.stdout + done.stderr)
    return found[0] if found else "unknown"


def versions(program):
    """What the counts depend on besides the sources."""
    processor = pathlib.Path("/proc/cpuinfo").read_text().split()
    vectors = [name for name in ("avx2", "fma") if name in processor]
    return (f"valgrind {first_number('valgrind', '--version')}, "
            f"swift {first_number('swift', '--version')}, "
            f"fftw {first_number('pkg-config', '--modversion', 'fftw3')}, "
            f"{' '.join(platform.libc_ver())}, vectors {' '.join(vectors) or 'sse2'}, "
            f"linked {'dynamically' if needs_loader(program) else 'statically'}")


def needs_loader(program):
    """Whether an ELF file names a loader, which stands near its beginning."""
    with open(program, "rb") as file:
        return b"/ld-linux" in file.read(4096)


def shown(value):
    """A count with as many digits as can be compared."""
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}"


def record(program):
    """Counts and writes the file."""
    table = measured(program)
    with RECORD.open("w", newline="") as file:
        file.write("# Written by `make instructions`; see Benchmarks/README.md.\n")
        file.write(f"# {versions(program)}\n")
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(COLUMNS)
        for name, row in table.items():
            writer.writerow([name, shown(row["instructions"]), shown(row["allocations"])])
    print(f"instructions: {len(table)} rows recorded in Benchmarks/{RECORD.name}")


def recorded():
    """The versions and the rows of the file."""
    lines = RECORD.read_text().splitlines()
    noted = [line.removeprefix("# ") for line in lines if line.startswith("# valgrind ")]
    table = csv.DictReader(line for line in lines if not line.startswith("#"))
    return noted[0] if noted else "", {row["row"]: row for row in table}


def check(program):
    """Counts and compares; leaves with 1 where something needs more than was recorded."""
    if not RECORD.exists():
        sys.exit("instructions: nothing is recorded yet; run 'make instructions'")
    noted, before = recorded()
    if noted != versions(program):
        print("instructions: SKIPPED, counts of other tools cannot be compared\n"
              f"  recorded with {noted}\n  here are     {versions(program)}")
        return
    now = measured(program)
    print(f"{'':<58}{'instructions':>14}{'change':>8}{'allocations':>13}{'change':>8}")
    more, less = [], []
    for name, row in now.items():
        if name not in before:
            sys.exit(f"instructions: '{name}' is not recorded; run 'make instructions'")
        cells = ""
        for field, width in (("instructions", 14), ("allocations", 13)):
            old, new = float(before[name][field]), row[field]
            change = new / old - 1 if old else float(new > 0)
            cells += f"{shown(new):>{width}}{change:>+8.1%}"
            if abs(new - old) > max(LARGEST_CHANGE * old, SMALLEST[field] / row["parts"]):
                (more if new > old else less).append(
                    f"{name}: {shown(new)} {field}, {shown(old)} recorded ({change:+.1%})")
        print(f"{name:<58}{cells}")
    for gone in before.keys() - now.keys():
        more.append(f"{gone}: recorded, but no longer counted; run 'make instructions'")
    if less:
        print("instructions: less than recorded; 'make instructions' records it:\n  "
              + "\n  ".join(less))
    if more:
        sys.exit(f"instructions: over {LARGEST_CHANGE:.0%} more than recorded; look why, and only "
                 "then record it with 'make instructions':\n  " + "\n  ".join(more))
    print("instructions: nothing needs more than recorded")


def main():
    if len(sys.argv) != 3 or sys.argv[1] not in ("record", "check"):
        sys.exit("instructions: say what to do: instructions.py record|check PROGRAM")
    {"record": record, "check": check}[sys.argv[1]](sys.argv[2])


if __name__ == "__main__":
    main()
