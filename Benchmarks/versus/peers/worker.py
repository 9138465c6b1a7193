"""The peers' side of `make versus`: one piece of work a line, the seconds it took as the answer.

    python worker.py MODULE BYTES

MODULE holds the tasks, BYTES is how much memory the process may ask for. A line `WORK FILE SECONDS`
does the work on the recording over and over for at least so many seconds, once at the least; the
answer is a line of JSON. Recordings are read once, outside of what is measured.
"""
import importlib
import json
import resource
import sys
import time
import warnings


def forget_peak():
    """Starts counting the peak of memory anew from what is resident now (Linux)."""
    with open("/proc/self/clear_refs", "w") as file:
        file.write("5")


def peak_bytes():
    """The most memory that was resident since."""
    with open("/proc/self/status") as file:
        return next(1024 * int(line.split()[1]) for line in file if line.startswith("VmHWM:"))


def measured(work, recording, least):
    forget_peak()
    start = time.perf_counter()
    repeats, elapsed, parts = 0, 0.0, None
    while repeats == 0 or elapsed < least:
        parts = work(recording)
        repeats += 1
        elapsed = time.perf_counter() - start
    # Work on some windows of a recording says on how many.
    return {"seconds": elapsed / repeats, "repeats": repeats, "peak_bytes": peak_bytes(),
            "parts": parts if isinstance(parts, int) else None}


def main():
    module, limit = sys.argv[1], int(sys.argv[2])
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    warnings.simplefilter("ignore")
    out, sys.stdout = sys.stdout, sys.stderr  # what peers print is not an answer
    tasks = importlib.import_module(module)
    recording = None
    print(json.dumps({"versions": tasks.VERSIONS}), file=out, flush=True)
    for line in sys.stdin:
        work, path, least = line.split()
        try:
            if recording is None or recording.path != path:
                recording = tasks.load(path)
            answer = measured(tasks.TASKS[work], recording, float(least))
        except MemoryError as error:
            answer = {"memory": str(error)}
        except Exception as error:  # a peer may fail in any way; the table says how
            answer = {"failed": f"{type(error).__name__}: {error}".splitlines()[0]}
        print(json.dumps(answer), file=out, flush=True)


if __name__ == "__main__":
    main()
