#ifndef AUTONOMICSIM_LIMITS_H
#define AUTONOMICSIM_LIMITS_H

// What the machine can do at its best with simple loops: the floor under every kernel. In C, since
// clones for the vectors of newer processors show the machine, not the language.

#include <stddef.h>
#include <stdint.h>

/// Adds numbers one after the other, each sum waiting for the last.
double limit_sum_in_order(const double *values, size_t count);

/// Adds numbers in 32 lanes, so that memory limits it, not the additions.
double limit_sum_in_lanes(const double *values, size_t count);

/// Compares every pair of numbers once and counts those no further apart than a tolerance.
int64_t limit_compare_pairs(const double *values, size_t count, double tolerance);

/// Counts the lines of a text.
size_t limit_count_lines(const uint8_t *bytes, size_t count);

/// Does nothing that an optimiser could know of, so that what is pointed to must be there.
void limit_keep(const void *value);

#endif
