// The two loops over pairs of templates for one type of number; included once per type.
//
// Expects NAMED(x), NUMBER, NUMBERS and MASK, MASKS (vectors of 64 bytes), UNALIGNED_NUMBERS,
// UNALIGNED_MASKS, prepared(own, reach), distance(prepared, other), larger(distance, distance) and
// within(distance, reach). Distances are combined rather than comparisons, whose combination is
// compiled badly where registers are shorter than the vectors.

enum { NAMED(width) = 64 / sizeof(NUMBER) };

INLINE NUMBERS NAMED(load)(const NUMBER *from) { return *(const UNALIGNED_NUMBERS *)from; }

INLINE NUMBERS NAMED(distances)(
    const NUMBER *numbers, size_t own, size_t other, NUMBER reach) {
  NUMBERS same = numbers[own];
  return NAMED(distance)(NAMED(prepared)(same, reach), NAMED(load)(numbers + other));
}

// Lanes are neighbouring lags. A template's distances are those of the one before it, less the first
// and one more, so that each number is compared once per lag.
INLINE void NAMED(pairs)(
    const NUMBER *numbers, const MASK *extendable, const size_t *runs, size_t run_count,
    NUMBER reach, uint64_t *near, uint64_t *far) {
  MASKS near_hits = {0};
  MASKS far_hits = {0};
  size_t end = runs[2 * run_count - 1];
  for (size_t lag = 1; lag < end; lag += NAMED(width)) {
    for (size_t run = 0; run < run_count; run++) {
      size_t first = runs[2 * run];
      size_t last = runs[2 * run + 1] < end - lag ? runs[2 * run + 1] : end - lag;
      if (first >= last) continue;
      NUMBERS second = NAMED(distances)(numbers, first + 1, first + 1 + lag, reach);
      NUMBERS both =
          NAMED(larger)(NAMED(distances)(numbers, first, first + lag, reach), second);
      for (size_t own = first; own < last; own++) {
        NUMBERS third = NAMED(distances)(numbers, own + 2, own + 2 + lag, reach);
        MASKS counted = *(const UNALIGNED_MASKS *)(extendable + own + lag);
        near_hits -= NAMED(within)(both, reach) & counted;
        far_hits -= NAMED(within)(NAMED(larger)(both, third), reach) & counted;
        both = NAMED(larger)(second, third);
        second = third;
      }
    }
  }
  *near = 0;
  *far = 0;
  for (size_t lane = 0; lane < NAMED(width); lane++) {
    *near += (uint64_t)near_hits[lane];
    *far += (uint64_t)far_hits[lane];
  }
}

// Lanes are neighbouring templates, each compared with all others.
INLINE void NAMED(matches)(
    const NUMBER *numbers, size_t count, const size_t *runs, size_t run_count, NUMBER reach,
    uint32_t *near, uint32_t *far, uint32_t *tails) {
  for (size_t own = 0; own < count; own += NAMED(width)) {
    NUMBERS first = NAMED(prepared)(NAMED(load)(numbers + own), reach);
    NUMBERS second = NAMED(prepared)(NAMED(load)(numbers + own + 1), reach);
    NUMBERS third = NAMED(prepared)(NAMED(load)(numbers + own + 2), reach);
    MASKS near_hits = {0};
    MASKS far_hits = {0};
    MASKS tail_hits = {0};
    for (size_t run = 0; run < run_count; run++) {
      size_t tail = runs[2 * run + 1];
      NUMBERS x = numbers[runs[2 * run]];
      NUMBERS y = numbers[runs[2 * run] + 1];
      for (size_t other = runs[2 * run]; other < tail; other++) {
        NUMBERS z = numbers[other + 2];
        NUMBERS both = NAMED(larger)(NAMED(distance)(first, x), NAMED(distance)(second, y));
        near_hits -= NAMED(within)(both, reach);
        far_hits -= NAMED(within)(NAMED(larger)(both, NAMED(distance)(third, z)), reach);
        x = y;
        y = z;
      }
      tail_hits -= NAMED(within)(
          NAMED(larger)(NAMED(distance)(first, x), NAMED(distance)(second, y)), reach);
    }
    for (size_t lane = 0; lane < NAMED(width); lane++) {
      near[own + lane] = (uint32_t)near_hits[lane];
      far[own + lane] = (uint32_t)far_hits[lane];
      tails[own + lane] = (uint32_t)tail_hits[lane];
    }
  }
}
