"""Processes that do one piece of work when told, and processes timed as a whole."""
import json
import os
import pathlib
import queue
import signal
import subprocess
import sys
import tempfile
import threading
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
GNU_TIME = "/usr/bin/time"
# One thread everywhere: these make the libraries of the peers agree.
ONE_THREAD = {name: "1" for name in (
    "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMBA_NUM_THREADS",
    "NUMEXPR_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")}
# What a peer may ask for; with pages it never touches it is still far above what it uses.
MEMORY_LIMIT = 8 << 30


def stay_on_one_processor():
    """Binds this process and all it starts to one processor, so that a second thread gains nothing."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})


def environment():
    return os.environ | ONE_THREAD | {"MPLBACKEND": "Agg", "PYTHONDONTWRITEBYTECODE": "1"}


def python(name):
    """The interpreter of an environment of Validation/peers."""
    return str(ROOT / "Validation" / ".venvs" / name / "bin" / "python")


class TookTooLong(Exception):
    """A worker did not answer in time and was ended."""


class Worker:
    """A process that reads a line and answers with one."""

    def __init__(self, command, greets=False):
        self.command, self.greets, self.process = command, greets, None
        self.versions = {}

    def start(self):
        self.process = subprocess.Popen(
            self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, text=True, env=environment(), cwd=HERE / "peers")
        self.answers = queue.Queue()
        threading.Thread(target=self.listen, args=(self.process, self.answers),
                         daemon=True).start()
        if self.greets:
            greeting = self.answer(300)
            require("versions" in greeting, f"'{self.command[0]}' does not start: {greeting}")
            self.versions = greeting["versions"]

    @staticmethod
    def listen(process, answers):
        for line in process.stdout:
            answers.put(line)
        answers.put(None)

    def answer(self, seconds):
        try:
            line = self.answers.get(timeout=seconds)
        except queue.Empty:
            self.stop()
            raise TookTooLong from None
        if line is None:
            status = self.process.wait()
            self.process = None
            # A process that is ended from outside has used up the memory of the machine.
            return {"failed": f"the process ended with status {status}"}
        return json.loads(line)

    def ask(self, line, seconds):
        """The answer to a line; raises TookTooLong after so many seconds."""
        if self.process is None:
            self.start()
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        return self.answer(seconds)

    def stop(self):
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None


def peer_worker(name, module):
    return Worker([python(name), str(HERE / "peers" / "worker.py"), module, str(MEMORY_LIMIT)],
                  greets=True)


def run_process(command, cap):
    """Seconds and peak bytes of one process, its output thrown away."""
    quiet = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0),
             (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0)]
    late = threading.Event()
    start = time.perf_counter()
    child = os.posix_spawn(command[0], command, environment(), file_actions=quiet)

    def end():
        late.set()
        os.kill(child, signal.SIGKILL)

    timer = threading.Timer(cap, end)
    timer.start()
    _, status, usage = os.wait4(child, 0)
    seconds = time.perf_counter() - start
    timer.cancel()
    if late.is_set():
        raise TookTooLong
    if status != 0:
        return {"failed": f"ended with status {os.waitstatus_to_exitcode(status)}"}
    return {"seconds": seconds, "peak_bytes": 1024 * usage.ru_maxrss}


def peak_of(command):
    """Peak bytes of a small process.

    A process starts as a copy of the one that starts it, and this interpreter is larger than our
    program; GNU time is not.
    """
    if not os.access(GNU_TIME, os.X_OK):
        return None
    with tempfile.NamedTemporaryFile("r") as report:
        subprocess.run([GNU_TIME, "-f", "%M", "-o", report.name, *command],
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return 1024 * int(report.read().split()[-1])


def require(condition, sentence):
    if not condition:
        sys.exit("versus: " + sentence)
