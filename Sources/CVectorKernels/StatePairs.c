#include "CVectorKernels.h"

#include "Vectors.h"

enum { BAND = LANES, BANDS = 64 / BAND, ROWS_AT_ONCE = 4 };

// Eight neighbouring diagonals, row by row: the squared difference of one value and of one after.
// Each serves all states that hold the two, which is why they are kept.
INLINE void square_differences(
    const double *values, size_t offset, size_t count, doubles *differences) {
  for (size_t row = 0; row < count; row++) {
    doubles difference = loaded(values + row + offset) - values[row];
    differences[row] = difference * difference;
  }
}

// The squared distances of four states in a row to eight states each.
INLINE void sum_differences(
    const doubles *differences, size_t length, doubles sums[ROWS_AT_ONCE]) {
  doubles first = differences[0];
  doubles second = differences[1];
  doubles third = differences[2];
  doubles fourth = differences[3];
  for (size_t coordinate = 1; coordinate < length; coordinate++) {
    first += differences[coordinate];
    second += differences[coordinate + 1];
    third += differences[coordinate + 2];
    fourth += differences[coordinate + 3];
  }
  sums[0] = first;
  sums[1] = second;
  sums[2] = third;
  sums[3] = fourth;
}

INLINE doubles *aligned(double *work) {
  return (doubles *)(((uintptr_t)work + sizeof(doubles) - 1) & ~(sizeof(doubles) - 1));
}

VERSIONED void state_recurrences(
    const double *values, size_t offset, size_t rows, size_t length, double limit, double *work,
    uint64_t *words) {
  doubles *differences = aligned(work);
  uint8_t *bytes = (uint8_t *)words;
  for (size_t band = 0; band < BANDS; band++) {
    square_differences(values, offset + band * BAND, rows + length - 1, differences);
    for (size_t row = 0; row < rows; row += ROWS_AT_ONCE) {
      doubles sums[ROWS_AT_ONCE];
      sum_differences(differences + row, length, sums);
      for (size_t next = 0; next < ROWS_AT_ONCE; next++) {
        bytes[(row + next) * BANDS + band] = bits((longs)(sums[next] <= limit));
      }
    }
  }
}

VERSIONED size_t state_squares(
    const double *values, size_t offset, size_t rows, size_t length, double limit,
    const uint64_t *among, double *work, double *squares) {
  doubles *differences = aligned(work);
  const uint8_t *bytes = (const uint8_t *)among;
  size_t count = 0;
  for (size_t band = 0; band < BANDS; band++) {
    square_differences(values, offset + band * BAND, rows + length - 1, differences);
    for (size_t row = 0; row < rows; row += ROWS_AT_ONCE) {
      doubles sums[ROWS_AT_ONCE];
      sum_differences(differences + row, length, sums);
      for (size_t next = 0; next < ROWS_AT_ONCE; next++) {
        uint8_t below = bits((longs)(sums[next] < limit)) & bytes[(row + next) * BANDS + band];
        if (below) {
          // Each number is written where the next belongs, and stays if it is one of them.
          for (size_t lane = 0; lane < LANES; lane++) {
            squares[count] = sums[next][lane];
            count += (below >> lane) & 1;
          }
        }
      }
    }
  }
  return count;
}
