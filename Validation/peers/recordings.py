"""Public recordings that lie beside the project, read with the simplest means.

They belong to others and are not part of it; what needs them is left out, visibly, without them.
"""
import pathlib

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOLDER = (ROOT / ".." / "shared" / "data" / "rr").resolve()


def wfdb_beat_ticks(path):
    """The times of the annotations of a WFDB file (MIT format), in ticks.

    Little-endian words: a code in the upper six bits, the ticks since the last annotation below.
    """
    data = path.read_bytes()
    word = lambda at: data[at] | data[at + 1] << 8
    ticks, now, at = [], 0, 0
    while at + 1 < len(data):
        code, low = word(at) >> 10, word(at) & 1023
        at += 2
        if code == 0 and low == 0:
            break
        if code == 59:  # a skip: four more bytes, upper half first
            skip = word(at) << 16 | word(at + 2)
            now += skip - (1 << 32) if skip >= 1 << 31 else skip
            at += 4
        elif code == 63:  # a remark of so many bytes, padded to a word
            at += low + low % 2
        elif code < 60:
            now += low
            ticks.append(now)
    return ticks


def published_intervals(entry):
    """The intervals in ms that published values belong to; None where the recording is absent."""
    path = FOLDER / entry["recording"]
    if not path.exists():
        return None
    if path.suffix == ".txt":
        lines = path.read_text().splitlines()[1:]
        return [float(line.split(",")[1]) for line in lines if line]
    ticks, rate = wfdb_beat_ticks(path), entry["ticks_per_second"]
    first, last = entry["from_s"] * rate, entry["to_s"] * rate
    return [1000 * (end - start) / rate for start, end in zip(ticks, ticks[1:])
            if first <= end - ticks[0] < last]
