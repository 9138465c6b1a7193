"""Runs a command several times and prints its median times and its peak memory.

Usage: time-process.py RUNS LABEL COMMAND [ARGUMENT ...]
       time-process.py --header
Wall time is what a user waits; processor time (user and system) is steadier on a shared machine.
Peak memory is what GNU time says where it is installed: a process starts as a copy of the one that
starts it, so the figure taken here could not fall below this interpreter's own 15 MB or so.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time

ROW = "{:<42} {:>10} {:>10} {:>10} {:>9}"
GNU_TIME = "/usr/bin/time"


def run(command):
    """Returns wall seconds, processor seconds and peak bytes of one run; output is thrown away."""
    quiet = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
    start = time.perf_counter()
    child = os.posix_spawn(command[0], command, os.environ, file_actions=quiet)
    _, status, usage = os.wait4(child, 0)
    wall = time.perf_counter() - start
    if status != 0:
        sys.exit(f"measure: exit status {os.waitstatus_to_exitcode(status)}: {' '.join(command)}")
    unit = 1 if sys.platform == "darwin" else 1024
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * unit


def peak_by_gnu_time(command):
    """Returns the peak bytes of one run, or None where GNU time is not installed."""
    if not (sys.platform.startswith("linux") and os.access(GNU_TIME, os.X_OK)):
        return None
    with tempfile.NamedTemporaryFile("r") as report:
        subprocess.run([GNU_TIME, "-f", "%M", "-o", report.name, *command],
                       stdout=subprocess.DEVNULL, check=True)
        return 1024 * int(report.read())


def main():
    if sys.argv[1:] == ["--header"]:
        print(ROW.format("whole process", "median ms", "least ms", "cpu ms", "peak MB"))
        return
    runs, label, command = int(sys.argv[1]), sys.argv[2], sys.argv[3:]
    run(command)  # fills the page cache
    wall, processor, peaks = zip(*(run(command) for _ in range(runs)))
    peak = peak_by_gnu_time(command) or max(peaks)
    milliseconds = [statistics.median(wall), min(wall), statistics.median(processor)]
    print(ROW.format(
        label, *(f"{1000 * value:.1f}" for value in milliseconds), f"{peak / 1e6:.1f}"),
        flush=True)


main()
