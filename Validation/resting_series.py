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


SERIES = {"resting-355": (355, 1), "resting-2100": (2100, 2)}
