#include "limits.h"

#include <math.h>

#if defined(__x86_64__) && defined(__linux__)
#define FOR_EVERY_PROCESSOR __attribute__((target_clones("arch=x86-64-v4", "avx2", "default")))
#else
#define FOR_EVERY_PROCESSOR
#endif

double limit_sum_in_order(const double *values, size_t count) {
  double sum = 0;
  for (size_t i = 0; i < count; i++) sum += values[i];
  return sum;
}

FOR_EVERY_PROCESSOR
double limit_sum_in_lanes(const double *values, size_t count) {
  enum { lanes = 32 };
  double sums[lanes] = {0};
  size_t i = 0;
  for (; i + lanes <= count; i += lanes)
    for (size_t lane = 0; lane < lanes; lane++) sums[lane] += values[i + lane];
  double sum = 0;
  for (; i < count; i++) sum += values[i];
  for (size_t lane = 0; lane < lanes; lane++) sum += sums[lane];
  return sum;
}

FOR_EVERY_PROCESSOR
int64_t limit_compare_pairs(const double *values, size_t count, double tolerance) {
  // Tiles that stay in the first cache, so that comparing is what is measured.
  enum { tile = 1024 };
  int64_t pairs = 0;
  for (size_t start = 0; start < count; start += tile) {
    size_t end = start + tile < count ? start + tile : count;
    for (size_t i = 0; i < end; i++) {
      int64_t found = 0;
      for (size_t j = i + 1 > start ? i + 1 : start; j < end; j++)
        found += fabs(values[j] - values[i]) <= tolerance;
      pairs += found;
    }
  }
  return pairs;
}

FOR_EVERY_PROCESSOR
size_t limit_count_lines(const uint8_t *bytes, size_t count) {
  size_t lines = 0;
  for (size_t i = 0; i < count; i++) lines += bytes[i] == '\n';
  return lines;
}

void limit_keep(const void *value) { (void)value; }
