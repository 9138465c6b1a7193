"""Measures the peers and us on the same recordings, in alternation, and writes what it found.

    python3 versus.py [--pairs N] [--lengths 5min,1h] [--work time,sampen] [--output FILE]
                      [--results FILE] [--from FILE]

Without options: everything, written to Documentation/PERFORMANCE.md. A shortened run says that it
is one and writes to standard output unless told where to. --results keeps the measurements, and
--from writes the document of kept ones without measuring anything.

One process for each environment of peers loads the recording and does a task when told, so that
neither import nor compilation at the first call counts; ours does the same. A pair is the peer's
run and then ours. Work of less than 20 ms is repeated for so long and divided.
"""
import argparse
import datetime
import json
import math
import pathlib
import statistics
import sys
import tempfile

import document
import rows
import workers
from workers import ROOT, TookTooLong, require

sys.path.insert(0, str(ROOT / "Benchmarks"))
import recordings  # noqa: E402

PAIRS = 5
# What is repeated for at least so long, in seconds.
SHORTEST = 0.02
# A run of a peer longer than this is neither warmed up at its length nor repeated: what a cold
# cache adds is below its noise.
LONG = 8.0
# No run of a peer may take longer, in seconds; the whole has to end within 25 minutes.
CAP = 60.0
OURS_CAP = 120.0
# What is one function of its own, or of which the reports are a part.
WHOLE = ("report", "lomb", "correction", "parse", "windows", "all")


def alone(task):
    """The task without the reports an analysis makes besides its metrics."""
    return task if task in WHOLE else task + ".metrics"


class Run:
    """One run of `make versus`: the workers, the recordings and what was found."""

    def __init__(self, options, folder):
        self.options, self.folder = options, folder
        self.ours = workers.Worker([options.worker])
        self.peers = {name: workers.peer_worker(name, module)
                      for name, module in rows.ENVIRONMENTS.items()}
        self.found = {"pairs": [], "growth": [], "limits": [], "processes": [], "profile": []}

    def path(self, recording):
        length = recording.partition("-")[0]
        recordings.write(self.folder, length)
        return self.folder / f"{recording}.txt"

    def once(self, worker, task, recording, cap):
        """One measurement, or None and why there is none."""
        try:
            return worker.ask(f"{task} {self.path(recording)} {SHORTEST}", cap)
        except TookTooLong:
            return {"over": cap}

    def our(self, task, recording):
        answer = self.once(self.ours, task, recording, OURS_CAP)
        require("seconds" in answer, f"our own '{task}' on {recording} gave {answer}")
        return answer

    def say(self, text):
        print(f"versus: {text}", file=sys.stderr, flush=True)

    def wanted(self, task):
        return not self.options.work or task in self.options.work

    # Peers in one process

    def compare(self):
        for row in rows.ROWS:
            if not self.wanted(row.ours):
                continue
            for peer in row.peers:
                before = []
                for length in row.lengths:
                    if length in self.options.lengths:
                        self.pair(row, peer, length, before)

    def pair(self, row, peer, length, before):
        """Measures one peer against us at one length; `before` holds its shorter lengths."""
        recording = length + row.kind
        # Only an hour is worth more than the rest: for a day it could not be enough.
        cap = peer.cap if peer.cap and length == "1h" else CAP
        entry = {"work": row.work, "task": row.ours, "length": length, "peer": peer.name,
                 "peer_task": peer.task, "differs": peer.differs}
        self.found["pairs"].append(entry)
        expected = self.expected(before, length)
        if expected and expected > cap and not peer.quadratic_memory:
            entry |= {"estimate": expected, "cap": cap}
        elif before and before[-1][1] is None and not peer.quadratic_memory:
            entry |= {"skipped": True, "cap": cap}
        else:
            self.alternate(entry, self.peers[peer.environment], peer.task, row.ours, recording, cap)
        if "ours" not in entry:
            self.warm_up(row.ours, recording)
            entry |= {"ours": [], "alone": []}
            self.add_ours(entry, row.ours, recording)
        seconds = document.peer_seconds(entry)
        before.append((recordings.BEATS[length], seconds))
        self.say(f"{row.work}, {length}, {peer.name}: {document.peer_text(entry)}, "
                 f"ours {document.time_text(document.median(entry['ours']))}")

    def alternate(self, entry, worker, task, ours, recording, cap):
        first = self.once(worker, task, recording, cap)
        if "seconds" not in first:
            entry |= {key: first[key] for key in ("memory", "failed", "over") if key in first}
            return
        self.warm_up(ours, recording)
        once = first["seconds"] > LONG
        entry |= {"theirs": [first] if once else [], "ours": [], "alone": [], "once": once}
        if once:
            self.add_ours(entry, ours, recording)
            return
        for _ in range(max(1, min(self.options.pairs, int(2 * LONG / first["seconds"])))):
            run = self.once(worker, task, recording, cap)
            # On a shared machine a later run can take too long; the first one stands in for it.
            entry["theirs"].append(run if "seconds" in run else first)
            self.add_ours(entry, ours, recording)
            if sum(run["seconds"] for run in entry["ours"]) > LONG:
                break

    def warm_up(self, task, recording):
        for name in {task, alone(task)}:
            self.our(name, recording)

    def add_ours(self, entry, task, recording):
        entry["ours"].append(self.our(task, recording))
        if alone(task) != task:
            entry["alone"].append(self.our(alone(task), recording))

    @staticmethod
    def expected(before, length):
        """What the growth between the two lengths before leads to expect, in seconds."""
        known = [(beats, seconds) for beats, seconds in before if seconds]
        if len(known) < 2:
            return None
        (few, short), (many, long) = known[-2:]
        exponent = max(1.0, math.log(long / short) / math.log(many / few))
        return long * (recordings.BEATS[length] / many) ** exponent

    # Ours alone

    def grow(self):
        """How our own costs grow from five minutes to seven days."""
        tasks = [(row.work, row.ours, row.kind) for row in rows.ROWS]
        tasks += [(work, task, "") for work, task in rows.ALONE]
        for work, task, kind in tasks:
            if not self.wanted(task):
                continue
            for length in (*self.options.lengths, *self.options.week):
                recording = length + kind
                self.warm_up(task, recording)
                entry = {"work": work, "task": task, "length": length, "recording": recording,
                         "ours": [], "alone": [], "bytes": self.path(recording).stat().st_size}
                spent = 0.0
                while len(entry["ours"]) < self.options.pairs and spent < LONG:
                    self.add_ours(entry, task, recording)
                    spent += entry["ours"][-1]["seconds"]
                self.found["growth"].append(entry)
            self.say(f"growth of {work}")

    def limit(self):
        """Ours and the limit beside it, in alternation."""
        for limit in rows.LIMITS:
            length = limit.recording.partition("-")[0]
            if (not self.wanted(limit.ours)
                    or length not in (*self.options.lengths, *self.options.week)):
                continue
            self.our(limit.limit, limit.recording)
            self.our(alone(limit.ours), limit.recording)
            both = {"ours": [], "theirs": []}
            for _ in range(self.options.pairs):
                both["theirs"].append(self.our(limit.limit, limit.recording))
                both["ours"].append(self.our(alone(limit.ours), limit.recording))
            self.found["limits"].append(limit._asdict() | both)
        self.say("limits")

    # Whole processes

    def processes(self):
        if self.options.work and "process" not in self.options.work:
            return
        for row in rows.PROCESSES:
            for length in row.lengths:
                if length in self.options.lengths:
                    self.whole(row, length)

    def whole(self, row, length):
        path = str(self.path(length))
        ours = [self.options.program, *row.ours]
        if row.ours != ("--version",):
            ours[1:1] = ["analyze", path, "--no-intervals", "--workers", "1", "--quiet"]
        memory = workers.peak_of(ours)

        def our():
            run = workers.run_process(ours, OURS_CAP)
            require("seconds" in run, f"'{' '.join(ours)}' failed")
            return run | {"peak_bytes": memory}

        our()
        for environment, code, name, differs in row.peers:
            entry = {"work": row.work, "length": length, "peer": name, "differs": differs}
            self.found["processes"].append(entry)
            code = code.replace("PEERS", repr(str(workers.HERE / "peers"))).replace(
                "MODULE", rows.ENVIRONMENTS[environment])
            theirs = [workers.python(environment), "-c", code, path]
            try:
                self.alternate_processes(entry, theirs, our, self.in_process(row.work, entry))
            except TookTooLong:
                entry |= {"over": CAP, "ours": [our()]}
            self.say(f"process {row.work}, {length}, {name}: {document.peer_text(entry)}")

    def alternate_processes(self, entry, theirs, our, hopeless):
        first = {} if hopeless else workers.run_process(theirs, CAP)
        if "seconds" not in first:
            entry |= first or {"skipped": True}
            entry["ours"] = [our() for _ in range(self.options.pairs)]
            return
        runs, ours = [], []
        for _ in range(max(1, min(self.options.pairs, int(LONG / first["seconds"])))):
            runs.append(workers.run_process(theirs, CAP))
            ours.append(our())
        entry |= {"theirs": runs, "ours": ours}

    def in_process(self, work, entry):
        """Whether a process need not be tried: the same in one process took long or failed."""
        task = {"all metrics": "all", "SampEn": "sampen"}.get(work)
        for known in self.found["pairs"]:
            if ((known["task"], known["length"], known["peer"])
                    == (task, entry["length"], entry["peer"])):
                seconds = document.peer_seconds(known)
                return seconds is None or seconds > CAP / 2
        return False

    # Where the time goes

    def profile(self):
        """What each part of a whole analysis of 24 h adds to a process, in alternation with one
        that lacks it."""
        if (self.options.work and "profile" not in self.options.work
                or rows.PROFILED not in self.options.lengths):
            return
        path = str(self.path(rows.PROFILED))

        def seconds(arguments):
            words = [word.replace("FILE", path) for word in arguments]
            run = workers.run_process([self.options.program, *words], OURS_CAP)
            require("seconds" in run, f"'{' '.join(words)}' failed")
            return run["seconds"]

        for part in rows.PROFILE:
            seconds(part.arguments)
            differences = []
            for _ in range(self.options.pairs):
                without = seconds(part.without) if part.without else 0.0
                differences.append(seconds(part.arguments) - without)
            self.found["profile"].append(
                {"part": part.name, "why": part.why, "seconds": statistics.median(differences)})
        self.say("profile")

    def facts(self):
        """What the document says besides the measurements."""
        versions = {name: worker.versions for name, worker in self.peers.items()}
        definitions = {key: self.ours.ask(f"definition {key}", 60)["definition"]
                       for key in ("fuzzyen", "corr_dim", "rqa_rec", "mse_area")}
        count = self.ours.ask("count", 60)["count"]
        return {"versions": versions, "definitions": definitions, "metrics": count,
                "machine": document.machine(), "program": document.program(self.options.program),
                "date": datetime.date.today().isoformat(), "pairs": self.options.pairs,
                "shortened": self.options.shortened, "cap": CAP, "long": LONG,
                "shortest": SHORTEST, "memory_limit": workers.MEMORY_LIMIT}


def options():
    parser = argparse.ArgumentParser(prog="versus.py")
    parser.add_argument("--pairs", type=int, default=PAIRS)
    parser.add_argument("--lengths", default=",".join((*rows.LENGTHS, "7d")))
    parser.add_argument("--work", default="", help="our tasks, 'process' and 'profile'")
    parser.add_argument("--output", type=pathlib.Path)
    parser.add_argument("--results", type=pathlib.Path)
    parser.add_argument("--from", dest="source", type=pathlib.Path)
    parser.add_argument("--worker", default=str(
        ROOT / "Benchmarks" / ".build" / "release" / "versus-worker"))
    parser.add_argument("--program", default=str(ROOT / "bin" / "hrv-tool"))
    chosen = parser.parse_args()
    lengths = chosen.lengths.split(",")
    for length in lengths:
        require(length in rows.LENGTH_NAMES, f"no length '{length}'; there are "
                + ", ".join(rows.LENGTH_NAMES))
    chosen.shortened = (chosen.pairs < PAIRS or bool(chosen.work)
                        or set(lengths) != set(rows.LENGTH_NAMES))
    chosen.lengths = [length for length in rows.LENGTHS if length in lengths]
    chosen.week = [length for length in ("7d",) if length in lengths]
    chosen.work = [task for task in chosen.work.split(",") if task]
    return chosen


def main():
    chosen = options()
    if chosen.source:
        found = json.loads(chosen.source.read_text())
        chosen.shortened = found["facts"]["shortened"]
    else:
        for name in rows.ENVIRONMENTS:
            require(pathlib.Path(workers.python(name)).exists(),
                    f"the peers of '{name}' are not installed; run Validation/peers/install.sh")
        workers.stay_on_one_processor()
        with tempfile.TemporaryDirectory() as folder:
            run = Run(chosen, pathlib.Path(folder))
            run.compare()
            run.grow()
            run.limit()
            run.processes()
            run.profile()
            found = run.found | {"facts": run.facts()}
        if chosen.results:
            chosen.results.write_text(json.dumps(found, indent=1) + "\n")
    text = document.text(found)
    output = chosen.output
    if output is None and not chosen.shortened:
        output = ROOT / "Documentation" / "PERFORMANCE.md"
    if output is None:
        print(text, end="")
    else:
        output.write_text(text)
        print("versus: wrote " + output.name)


if __name__ == "__main__":
    main()
