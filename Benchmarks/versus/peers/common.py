"""What the tasks of all peers share."""
import collections
from importlib.metadata import version

import numpy as np

Recording = collections.namedtuple("Recording", "path rr tolerance")


def load(path):
    """The intervals of a file in milliseconds, and 0.2 of their standard deviation."""
    rr = np.loadtxt(path)
    return Recording(path, rr, 0.2 * np.std(rr, ddof=1))


def versions(*names):
    """Name and version of packages."""
    return {name: version(name) for name in names}


def windows(recording, count):
    """The first so many windows of 5 min, a minute apart."""
    times = np.cumsum(recording.rr) / 1000
    for number in range(count):
        start, end = np.searchsorted(times, (60 * number, 60 * number + 300))
        rr = recording.rr[start:end]
        yield Recording(recording.path, rr, 0.2 * np.std(rr, ddof=1))
