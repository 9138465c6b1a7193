// Loops for vector units wider than the baseline of the architecture.
//
// The compiler makes one version of each function per generation of the x86-64 architecture and the
// program takes the best one when it starts. All versions, and those of other architectures, compute
// the same numbers bit for bit: lanes are as many, and added in the same order, whatever a register
// holds, and no multiplication is fused with an addition.
#ifndef C_VECTOR_KERNELS_H
#define C_VECTOR_KERNELS_H

#include <stddef.h>
#include <stdint.h>

// Sums over all pairs i < j of exp(-d * factor), where d is the distance of two points, or its square.
//
// near: one coordinate per point; the first sum is over |near[i] - near[j]|.
// far: three columns of `count` coordinates; the second sum is over the largest of the three
// differences. Columns are followed by seven readable numbers. Exponents beyond 700 count as 700.
void fuzzy_similarity_sums(
    const double *near, const double *far, size_t column_stride, size_t count, double factor,
    int squared, double *near_sum, double *far_sum);

// Tiles of pairs of states: `rows` states in a row, a multiple of four up to 64, each with the 64 states
// that begin `offset` to `offset` + 63 values after it. A state is `length` values; their squared
// distance is summed from the first coordinate to the last.
//
// values: the first state of the tile; rows + length + offset + 62 numbers are readable.
// work: room for 8 * (rows + length) numbers.

// Which pairs are at most `limit` apart, squared: a word for each row, bit by bit the later states.
void state_recurrences(
    const double *values, size_t offset, size_t rows, size_t length, double limit, double *work,
    uint64_t *words);

// The squared distances below `limit` of those pairs whose bits are set in `among`, in no order that
// means anything. Returns how many; there must be room for 64 * rows.
size_t state_squares(
    const double *values, size_t offset, size_t rows, size_t length, double limit,
    const uint64_t *among, double *work, double *squares);

// Adds the squares of sums of products, lane by lane.
//
// values: `rows` rows of eight lanes. coefficients: `blocks` blocks of `rows` rows of four. Each of
// the four columns of a block gives one sum, over the rows, of coefficient times value.
// squares: eight lanes, to which the squares of all these sums are added.
void add_squares_of_sums(
    const double *values, const double *coefficients, size_t rows, size_t blocks, double *squares);

// Counts pairs of templates of two and of three numbers that match: each number lies within `reach` of
// its counterpart.
//
// numbers: fewer than 65,536, followed by 18 readable ones. Of words, `reach` is below 2^31, and the
// largest and `reach` together are below 2^32. runs: for each stretch, in rising order, its first template and the last, which alone
// has no third number. extendable: -1 for each number at which a template of three begins, 0 for the
// others and for 18 more.
//
// near: pairs of templates of two among those that have a third number. far: pairs that match in three.
void template_pairs_of_words(
    const uint32_t *numbers, const int32_t *extendable, const size_t *runs, size_t run_count,
    uint32_t reach, uint64_t *near, uint64_t *far);
void template_pairs_of_doubles(
    const double *numbers, const int64_t *extendable, const size_t *runs, size_t run_count,
    double reach, uint64_t *near, uint64_t *far);

// For each of `count` templates, how many match it, itself included: in two numbers, of those that have
// a third (near) and of those that have none (tails), and in three (far). Where no template of that
// length begins, what is written means nothing; 15 more than `count` may be written.
void template_matches_of_words(
    const uint32_t *numbers, size_t count, const size_t *runs, size_t run_count, uint32_t reach,
    uint32_t *near, uint32_t *far, uint32_t *tails);
void template_matches_of_doubles(
    const double *numbers, size_t count, const size_t *runs, size_t run_count, double reach,
    uint32_t *near, uint32_t *far, uint32_t *tails);

// Counts pairs of templates of three numbers that match in two of them (near) and in all (far), the
// templates being in rising order of their first number.
//
// second, third: the ranks of the others, each array followed by 15 readable numbers. limits: for each
// template the first rank its second number matches and how many more it matches, and the same for its
// third. ends: for each template where the first template begins whose first number is too large to
// match; later than the template itself, and at most 500,000 later.
void sorted_template_pairs(
    const uint16_t *second, const uint16_t *third, const uint16_t *limits, const uint32_t *ends,
    size_t count, uint64_t *near, uint64_t *far);

#endif
