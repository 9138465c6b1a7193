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

// What is done with the squared distances of four states in a row to eight states each.
//
// place: of the byte that stands for the first of the four rows; the next is BANDS further.
typedef void (*visit)(const doubles sums[ROWS_AT_ONCE], double limit, size_t place, void *found);

INLINE void visit_states(
    const double *values, size_t offset, size_t rows, size_t length, double limit, double *work,
    visit visit, void *found) {
  doubles *differences = aligned(work);
  for (size_t band = 0; band < BANDS; band++) {
    square_differences(values, offset + band * BAND, rows + length - 1, differences);
    for (size_t row = 0; row < rows; row += ROWS_AT_ONCE) {
      doubles sums[ROWS_AT_ONCE];
      sum_differences(differences + row, length, sums);
      visit(sums, limit, row * BANDS + band, found);
    }
  }
}

INLINE void mark(const doubles sums[ROWS_AT_ONCE], double limit, size_t place, void *found) {
  uint8_t *bytes = found;
  for (size_t next = 0; next < ROWS_AT_ONCE; next++) {
    bytes[place + next * BANDS] = bits((longs)(sums[next] <= limit));
  }
}

VERSIONED void state_recurrences(
    const double *values, size_t offset, size_t rows, size_t length, double limit, double *work,
    uint64_t *words) {
  visit_states(values, offset, rows, length, limit, work, mark, words);
}

struct gathered {
  const uint8_t *among;
  double *squares;
  size_t count;
};

INLINE void gather(const doubles sums[ROWS_AT_ONCE], double limit, size_t place, void *found) {
  struct gathered *gathered = found;
  for (size_t next = 0; next < ROWS_AT_ONCE; next++) {
    uint8_t below =
        bits((longs)(sums[next] < limit)) & gathered->among[place + next * BANDS];
    if (below) {
      // Each number is written where the next belongs, and stays if it is one of them.
      for (size_t lane = 0; lane < LANES; lane++) {
        gathered->squares[gathered->count] = sums[next][lane];
        gathered->count += (below >> lane) & 1;
      }
    }
  }
}

VERSIONED size_t state_squares(
    const double *values, size_t offset, size_t rows, size_t length, double limit,
    const uint64_t *among, double *work, double *squares) {
  struct gathered gathered = {(const uint8_t *)among, squares, 0};
  visit_states(values, offset, rows, length, limit, work, gather, &gathered);
  return gathered.count;
}
