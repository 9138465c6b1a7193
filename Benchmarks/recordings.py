"""Writes recordings that do not depend on the simulator: the same bytes on every machine.

    python3 recordings.py FOLDER [LENGTH ...]

Whole numbers only, so neither a library of mathematics nor a generator of random numbers can change
a digit: noise comes from a linear congruential generator (D. E. Knuth, The Art of Computer
Programming 2, 3rd edition, section 3.3.4, line 26), waves from Bhaskara's rational sine. The
intervals have a slow wander, the waves of blood pressure (0.1 Hz) and breathing (0.25 Hz) and noise
from beat to beat: a mean near 847 ms and a standard deviation near 50 ms, as of a healthy adult.

For each length there are LENGTH.txt (0.001 ms), LENGTH-ms.txt (the same in whole milliseconds) and
LENGTH-ectopic.txt (one beat in 500 comes early, its pause follows).
"""
import pathlib
import sys

# How many beats a recording of each length has, at 70.8 beats a minute.
BEATS = {"5min": 355, "1h": 4_248, "2h": 8_496, "24h": 102_000, "7d": 711_000}
BEATS_PER_ECTOPIC = 500
FASTEST = 300_000
AMPLITUDE = 1 << 20


class Noise:
    """Whole numbers that are nearly normal: six uniform ones added up."""

    def __init__(self, seed):
        self.state = seed

    def draw(self):
        """A number of mean 0 and standard deviation 46,341 (65,536 divided by the root of 2)."""
        total = 0
        for _ in range(2):
            self.state = (self.state * 6364136223846793005 + 1442695040888963407) & (2**64 - 1)
            state = self.state
            total += (state >> 48) + (state >> 32 & 65535) + (state >> 16 & 65535)
        return total - 6 * 32768


def sine(time, period):
    """AMPLITUDE times the sine of a time, both in microseconds (Bhaskara I, within 0.2 %)."""
    half = period // 2
    phase = time % period
    sign = 1 if phase < half else -1
    phase %= half
    product = 4 * phase * (half - phase)
    return sign * AMPLITUDE * 4 * product // (5 * half * half - product)


def recording(beats, seed=20_260_101):
    """The intervals in microseconds."""
    noise, time, wander, intervals = Noise(seed), 0, 0, []
    for _ in range(beats):
        wander = wander * 999 // 1000 + noise.draw() * 1_600 // 46_341
        interval = (847_500 + wander + 30_000 * sine(time, 10_000_000) // AMPLITUDE
                    + 25_000 * sine(time, 4_000_000) // AMPLITUDE
                    + noise.draw() * 20_000 // 46_341)
        interval = max(FASTEST, interval)
        time += interval
        intervals.append(interval)
    return intervals


def with_ectopic_beats(intervals):
    """The intervals with an early beat and its pause now and then."""
    out = list(intervals)
    for early in range(BEATS_PER_ECTOPIC // 2, len(out) - 1, BEATS_PER_ECTOPIC):
        out[early] = out[early] * 7 // 10
        out[early + 1] = out[early + 1] * 13 // 10
    return out


def write(folder, length):
    """Writes the files of one length; those that are there already stay."""
    if all((folder / f"{length}{kind}.txt").exists() for kind in ("", "-ms", "-ectopic")):
        return
    intervals = recording(BEATS[length])
    decimals = lambda values: "".join(f"{v // 1000}.{v % 1000:03}\n" for v in values)
    for kind, text in (("", decimals(intervals)),
                       ("-ms", "".join(f"{(v + 500) // 1000}\n" for v in intervals)),
                       ("-ectopic", decimals(with_ectopic_beats(intervals)))):
        (folder / f"{length}{kind}.txt").write_text(text)


def main():
    if len(sys.argv) < 2:
        sys.exit("recordings: name the folder to write to: recordings.py FOLDER [LENGTH ...]")
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for length in sys.argv[2:] or BEATS:
        if length not in BEATS:
            sys.exit(f"recordings: no length '{length}'; there are {', '.join(BEATS)}")
        write(folder, length)


if __name__ == "__main__":
    main()
