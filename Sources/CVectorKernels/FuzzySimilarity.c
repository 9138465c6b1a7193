#include "CVectorKernels.h"

#include "Vectors.h"

INLINE doubles power_of(doubles distance, int squared) {
  return squared ? distance * distance : distance;
}

INLINE void sums(
    const double *near, const double *far, size_t stride, size_t count, double factor, int squared,
    double *near_sum, double *far_sum) {
  const double *first = far;
  const double *second = far + stride;
  const double *third = far + 2 * stride;
  double near_total = 0;
  double far_total = 0;
  for (size_t own = 0; own + 1 < count; own++) {
    doubles near_row = {0};
    doubles far_row = {0};
    for (size_t other = own + 1; other < count; other += LANES) {
      doubles shorter = magnitudes(loaded(near + other) - near[own]);
      doubles longer = larger(
          magnitudes(loaded(first + other) - first[own]),
          larger(
              magnitudes(loaded(second + other) - second[own]),
              magnitudes(loaded(third + other) - third[own])));
      doubles shorter_decay = decay(power_of(shorter, squared) * factor);
      doubles longer_decay = decay(power_of(longer, squared) * factor);
      longs inside = first_lanes(count - other);
      near_row += (doubles)((longs)shorter_decay & inside);
      far_row += (doubles)((longs)longer_decay & inside);
    }
    near_total += sum_of_lanes(near_row);
    far_total += sum_of_lanes(far_row);
  }
  *near_sum = near_total;
  *far_sum = far_total;
}

VERSIONED void fuzzy_similarity_sums(
    const double *near, const double *far, size_t column_stride, size_t count, double factor,
    int squared, double *near_sum, double *far_sum) {
  // Two calls, so that each loop is compiled for its power.
  if (squared) {
    sums(near, far, column_stride, count, factor, 1, near_sum, far_sum);
  } else {
    sums(near, far, column_stride, count, factor, 0, near_sum, far_sum);
  }
}
