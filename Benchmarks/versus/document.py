"""Writes Documentation/PERFORMANCE.md from measurements; every figure in it comes from them."""
import csv
import math
import os
import pathlib
import platform
import re
import statistics
import subprocess

import rows
from workers import ROOT

NAME = rows.LENGTH_NAMES


# Figures

def digits(value):
    """Three significant digits without an exponent."""
    if value == 0:
        return "0"
    places = max(0, 2 - math.floor(math.log10(abs(value))))
    return f"{round(value, places):,.{places}f}" if value < 100 else f"{float(f'{value:.3g}'):,.0f}"


def time_text(seconds):
    for unit, scale in (("s", 1), ("ms", 1e3), ("µs", 1e6)):
        if seconds * scale >= 0.9995:
            return f"{digits(seconds * scale)} {unit}"
    return f"{digits(seconds * 1e9)} ns"


def memory_text(peak):
    return f"{peak / 1e6:,.0f} MB" if peak else ""


def ratio_text(ratio):
    return f"{digits(ratio)}×" if ratio < 10 else f"{float(f'{ratio:.2g}'):,.0f}×"


def median(runs):
    return statistics.median(run["seconds"] for run in runs)


def peak(runs):
    return max((run.get("peak_bytes") or 0 for run in runs), default=0)


def alone(entry):
    """Our metrics alone, or the whole where there is nothing besides."""
    return entry["alone"] or entry["ours"]


def peer_seconds(entry):
    """What the peer's work takes, all windows of it; None where it was not measured."""
    if "theirs" not in entry:
        return None
    parts = entry["theirs"][0].get("parts")
    return median(entry["theirs"]) * (WINDOWS / parts if parts else 1)


# Windows of 5 min every minute in the recording of 24 h.
WINDOWS = 1436


def peer_text(entry):
    """The peer's time, or why there is none."""
    if "memory" in entry:
        asked = re.search(r"[\d.]+ [KMGT]iB", entry["memory"])
        return "out of memory" + (f": asked for {asked[0]}" if asked else "")
    if "failed" in entry:
        return "failed: " + entry["failed"].replace("|", "/").replace(str(ROOT), "…")
    if "over" in entry:
        return f"stopped after {entry['over']:.0f} s"
    if "estimate" in entry:
        return f"not run; about {time_text(entry['estimate'])}, estimated from its growth"
    if "skipped" in entry:
        return "not run; see the shorter length"
    text = time_text(peer_seconds(entry))
    parts = entry["theirs"][0].get("parts")
    if parts:
        return f"about {text}, estimated from {parts} windows"
    return text + (" (one run)" if entry.get("once") else "")


# The machine

def output(*command):
    try:
        return subprocess.run(command, capture_output=True, text=True, cwd=ROOT).stdout.strip()
    except OSError:
        return ""


def machine():
    """What was measured on, as the system describes it."""
    processor, memory, system = platform.processor() or platform.machine(), "", platform.system()
    cpu = pathlib.Path("/proc/cpuinfo")
    if cpu.exists():
        found = re.search(r"model name\s*: (.*)", cpu.read_text())
        processor = found[1] if found else processor
        total = int(re.search(r"MemTotal:\s*(\d+)", pathlib.Path("/proc/meminfo").read_text())[1])
        memory = f"{total / 2**20:.0f} GiB of memory"
        release = platform.freedesktop_os_release()
        system = release.get("PRETTY_NAME", system)
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg())
    return {"processor": processor, "processors": os.cpu_count(), "memory": memory,
            "system": system, "load": load}


def program(path):
    changed = bool(output("git", "status", "--porcelain", "--", "Sources"))
    return {"version": output(path, "--version"),
            "commit": output("git", "rev-parse", "--short=10", "HEAD"), "changed": changed,
            "swift": first_number(output("swift", "--version")),
            "fftw": output("pkg-config", "--modversion", "fftw3")}


def first_number(text):
    found = re.search(r"\d+(\.\d+)+", text)
    return found[0] if found else "unknown"


# Sections

def table(head, lines):
    """A Markdown table; figures to the right."""
    rule = ["---:" if name in RIGHT else "---" for name in head]
    return "\n".join("| " + " | ".join(cells) + " |" for cells in [head, rule, *lines]) + "\n"


RIGHT = {"time", "share", "ours, metrics alone", "with its reports", "peer's time", "ours", "ratio", "peer's memory", "our memory", "goal", "measured",
         "limit", "growth", *NAME.values()}


def header(found):
    facts = found["facts"]
    here, ours = facts["machine"], facts["program"]
    versions = {}
    for names in facts["versions"].values():
        for name, version in names.items():
            versions.setdefault(name, set()).add(version)
    peers = ", ".join(f"{name} {' and '.join(sorted(versions[name]))}" for name in (
        "neurokit2", "hrv-analysis", "pyhrv", "antropy", "EntropyHub", "nolds", "numpy", "scipy",
        "numba") if name in versions)
    shortened = "\nThis is a shortened run: rows, lengths or repetitions are missing.\n" \
        if facts["shortened"] else ""
    return f"""# Performance

Written whole by `make versus`: every figure below was measured in that run, the peers and
`hrv-tool` on the same recordings, one after the other. What the numbers mean is compared in
[VALIDATION-PEERS.md](VALIDATION-PEERS.md); how else speed is measured is in
[Benchmarks](../Benchmarks/README.md).
{shortened}
- Machine: {here['processor']}, {here['processors']} processors, {here['memory']}, {here['system']}
- Load of the machine at the end of the run (1, 5, 15 min): {here['load']}
- Date: {facts['date']}
- Command: `make versus`
- Ours: hrv-tool {first_number(ours['version'])} at {ours['commit']}{
    ' with changed sources' if ours['changed'] else ''}, Swift {ours['swift']}, FFTW {ours['fftw']},
  release build, {facts['metrics']} metrics
- Peers: {peers}

Everything runs on one processor with one thread. Recordings are made by
`Benchmarks/recordings.py` from a seed: 5 min has 355 beats, 1 h 4,248, 24 h 102,000 and 7 d 711,000,
with intervals of 0.001 ms unless said. Memory is the most that was resident in the process during
the work. A machine that is shared gives ratios rather than digits.
"""


def peers_section(found):
    facts = found["facts"]
    lines = []
    for entry in found["pairs"]:
        theirs = peer_seconds(entry)
        ours = median(entry["ours"])
        lines.append([
            entry["work"], NAME[entry["length"]], entry["peer"], peer_text(entry),
            time_text(ours), ratio_text(theirs / ours) if theirs else "",
            time_text(median(entry["alone"])) if entry["alone"] else "",
            memory_text(peak(entry.get("theirs", []))), memory_text(peak(entry["ours"])),
            entry["differs"]])
    head = ["work", "length", "peer", "peer's time", "ours", "ratio", "ours, metrics alone",
            "peer's memory", "our memory", "how the peer's work differs"]
    return f"""
## In one process

The recording is read and everything loaded and compiled before: each side does the work once
unmeasured, then {facts['pairs']} pairs follow, the peer's run and then ours, and the medians stand
here (fewer pairs where a run takes seconds). A run over {facts['long']:.0f} s is made once and not warmed up
at its length; ours beside it is. What takes less than {1000 * facts['shortest']:.0f} ms is repeated for so long. Ours is
`Analysis.run` with the metrics named, which also reports how good the data were and how far each
number holds (*metrics alone* is without), or the one function where the work is one. A peer's run may
take {facts['cap']:.0f} s (its whole analysis of an hour {max(p.cap or 0 for row in rows.ROWS for p in row.peers)} s, once) and ask for {facts['memory_limit'] / 2**30:.0f} GiB; what is *estimated from
its growth* was not run: the time at 1 h continued with the exponent between 5 min and 1 h, at least
1, which is too little where the cost grows with the square only later.

{notes(facts)}

{table(head, lines)}"""


def notes(facts):
    """How our own work on long recordings is done, in the words of the definitions."""
    names = {"fuzzyen": "fuzzy entropy", "corr_dim": "correlation dimension",
             "rqa_rec": "recurrence", "mse_area": "multiscale entropies"}
    rules = {}
    for key, definition in facts["definitions"].items():
        found = re.search(r"Over [\d,]+ intervals: .*? left out\.", definition)
        if found:
            rules.setdefault(found[0], []).append(names[key])
    if not rules:
        return "All of our metrics are of the whole recording at every length."
    return "\n".join(f"Ours of long recordings ({', '.join(works)}): {rule}"
                     for rule, works in rules.items())


def process_section(found):
    lines = []
    for entry in found["processes"]:
        theirs, ours = peer_seconds(entry), median(entry["ours"])
        text = peer_text(entry) if "skipped" not in entry else "not run; see the table above"
        lines.append([
            entry["work"], "" if entry["work"] == "start-up" else NAME[entry["length"]],
            entry["peer"], text, time_text(ours), ratio_text(theirs / ours) if theirs else "",
            memory_text(peak(entry.get("theirs", []))), memory_text(peak(entry["ours"])),
            entry["differs"]])
    head = ["work", "length", "peer", "peer's time", "ours", "ratio", "peer's memory",
            "our memory", "how the peer's work differs"]
    return f"""
## Whole processes

From the shell: `hrv-tool analyze FILE --no-intervals --quiet` (start-up: `hrv-tool --version`)
beside `python -c` with the import, `numpy.loadtxt` and the same calls, files in the page cache.

{table(head, lines)}"""


def limit_section(found):
    lines = []
    for entry in found["limits"]:
        ours, limit = median(entry["ours"]), median(entry["theirs"])
        length, _, kind = entry["recording"].partition("-")
        lines.append([entry["work"], NAME[length], time_text(ours), time_text(limit),
                      ratio_text(ours / limit), entry["what"]])
    return f"""
## Beside the limits of the machine

Ours and, in alternation with it, simple loops in C for the vectors of this processor or FFTW's
transforms alone (`Benchmarks/CLimits`, `Benchmarks/Limits`). They are floors, not rivals: none of
them does the work.

{table(['work', 'length', 'ours', 'limit', 'ratio', 'what the limit is'], lines)}"""


def goal_section(found):
    alone = {(entry["task"], entry["recording"]): entry for entry in found["growth"]}
    whole = {}
    for entry in found["processes"]:
        if entry["work"] == "all metrics":
            whole.setdefault(entry["length"], {"ours": []})["ours"] += entry["ours"]
    lines = []
    for goal in rows.GOALS:
        source = whole.get(goal.recording) if goal.source == "process" \
            else alone.get((goal.source, goal.recording))
        if source is None:
            continue
        seconds = median(source.get("alone") or source["ours"])
        if goal.least:
            rate = source["bytes"] / seconds
            cells = [f"≥ {goal.least / 1e6:.0f} MB/s", f"{rate / 1e6:.0f} MB/s", ""]
            met = rate >= goal.least
        else:
            cells = [f"≤ {time_text(goal.most)}", time_text(seconds),
                     time_text(median(source["ours"])) if source.get("alone") else ""]
            met = seconds <= goal.most
        length = NAME[goal.recording.partition("-")[0]]
        lines.append([goal.work, length, *cells, "met" if met else "not met"])
    task, recording, most = rows.LARGEST_MEMORY
    if (task, recording) in alone:
        used = peak(alone[task, recording]["ours"])
        lines.append([rows.CLASSIC + ": memory", NAME[recording], f"≤ {most / 1e6:.0f} MB",
                      memory_text(used), "", "met" if used <= most else "not met"])
    lines += window_allocations()
    return f"""
## Goals

*Measured* are the metrics of a recording that is ready for them; *with its reports* is the whole
call of `Analysis.run`, which says besides how good the data were and how far each number holds.

{table(['work', 'length', 'goal', 'measured', 'with its reports', ''], lines)}"""


def window_allocations():
    """What the record of instructions says of allocations for each window."""
    record = ROOT / "Benchmarks" / "instructions.csv"
    if not record.exists():
        return []
    kept = [line for line in record.read_text().splitlines() if not line.startswith("#")]
    for row in csv.DictReader(kept):
        if row["row"].startswith("one window"):
            return [["allocations for each window and its line of text "
                     "(`make instructions`)", "5 min", "", row["allocations"], "", ""]]
    return []


def growth_section(found):
    works = {}
    for entry in found["growth"]:
        works.setdefault(entry["work"], {})[entry["length"]] = entry
    lines, memory = [], []
    for work, lengths in works.items():
        times = [time_text(median(alone(lengths[key]))) if key in lengths else ""
                 for key in NAME]
        exponent = ""
        if "24h" in lengths and "7d" in lengths:
            long, short = (median(alone(lengths[key])) for key in ("7d", "24h"))
            exponent = f"{math.log(long / short) / math.log(711 / 102):.2f}"
        lines.append([work, *times, exponent])
        memory.append([work, *(memory_text(peak(lengths[key]["ours"])) if key in lengths else ""
                               for key in NAME)])
    return f"""
## Growth

Our times alone, of the metrics as in the table of goals. *Growth* is the exponent from 24 h to 7 d: 1 where twice the beats take twice the
time, 2 where they take four times as long.

{table(['work', *NAME.values(), 'growth'], lines)}
The most memory that was resident during it; the process holds the recording as text besides.

{table(['work', *NAME.values()], memory)}"""


def profile_section(found):
    whole = found["profile"][-1]["seconds"]
    lines = [[entry["part"], time_text(max(entry["seconds"], 0)),
              f"{100 * max(entry['seconds'], 0) / whole:.0f} %", entry["why"]]
             for entry in found["profile"]]
    return f"""
## Where the time goes

A whole analysis of 24 h, all metrics without intervals, one thread. Each part is what a process with it
takes longer than one without it, the two in alternation, median of {found['facts']['pairs']} pairs.

{table(['part', 'time', 'share', 'what is left, and why'], lines)}"""


def text(found):
    parts = [header(found)]
    for name, section in (("pairs", peers_section), ("processes", process_section),
                          ("limits", limit_section), ("growth", goal_section),
                          ("growth", growth_section), ("profile", profile_section)):
        if found.get(name):
            parts.append(section(found))
    return "".join(parts)
