"""Seeded RR series for the fixtures: resting intervals in ms, rounded to 0.001 ms."""
import numpy as np


def resting(beats: int, seed: int) -> np.ndarray:
    """Slow drift, 0.1 Hz and respiratory modulation and beat noise around 850 ms."""
    rng = np.random.default_rng(seed)
    drift, seconds, out = 0.0, 0.0, []
    for noise, step in zip(rng.normal(size=beats), rng.normal(size=beats)):
        drift = 0.99 * drift + 3 * step
        rr = (850 + drift + 25 * np.sin(2 * np.pi * 0.095 * seconds)
              + 30 * np.sin(2 * np.pi * 0.24 * seconds) + 10 * noise)
        rr = round(rr, 3)
        out.append(rr)
        seconds += rr / 1000
    return np.array(out)


def ectopic(beats: int, seed: int):
    """A resting series with a ventricular premature beat every 45 beats and the rhythm's answer."""
    rr, labels = resting(beats, seed), ["N"] * beats
    for number, beat in enumerate(range(40, beats - 30, 45)):
        rr[beat - 5:beat + 20] = 850 + 0.4 * (rr[beat - 5:beat + 20] - 850)
        rr[beat], rr[beat + 1] = 560 + 3 * number, 1140 - 3 * number
        answer = 30 * np.sin(2 * np.pi * (np.arange(15) - 4) / 16) * np.exp(-np.arange(15) / 20)
        rr[beat + 2:beat + 17] += np.round(answer, 3)
        labels[beat] = "V"
    labels[136] = "S"  # spoils the surroundings of one premature beat
    return np.round(rr, 3), "".join(labels)


SERIES = {"resting-355": (355, 1), "resting-2100": (2100, 2)}
