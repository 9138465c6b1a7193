#include "CVectorKernels.h"

#include "Vectors.h"

VERSIONED void add_squares_of_sums(
    const double *values, const double *coefficients, size_t rows, size_t blocks, double *squares) {
  doubles total = loaded(squares);
  for (size_t block = 0; block < blocks; block++) {
    const double *row_coefficients = coefficients + 4 * rows * block;
    doubles first = {0};
    doubles second = {0};
    doubles third = {0};
    doubles fourth = {0};
    for (size_t row = 0; row < rows; row++) {
      doubles row_values = loaded(values + LANES * row);
      first += row_values * row_coefficients[0];
      second += row_values * row_coefficients[1];
      third += row_values * row_coefficients[2];
      fourth += row_values * row_coefficients[3];
      row_coefficients += 4;
    }
    total += (first * first + second * second) + (third * third + fourth * fourth);
  }
  *(unaligned_doubles *)squares = total;
}
