#include "CVectorKernels.h"

#include "Vectors.h"

typedef uint32_t words __attribute__((ext_vector_type(16)));
typedef int32_t word_masks __attribute__((ext_vector_type(16)));
typedef uint32_t unaligned_words __attribute__((ext_vector_type(16), aligned(4)));
typedef int32_t unaligned_word_masks __attribute__((ext_vector_type(16), aligned(4)));
typedef int64_t unaligned_longs __attribute__((ext_vector_type(8), aligned(8)));

// |own - other| <= reach is own + reach - other <= 2 * reach without signs; 2^31 added to both sides
// makes it a comparison with signs, which every vector unit has.
enum { WORD_SIGN = INT32_MIN };

INLINE words word_prepared(words own, uint32_t reach) {
  return own + (reach + (uint32_t)WORD_SIGN);
}

INLINE words word_distance(words prepared, words other) { return prepared - other; }

INLINE words word_larger(words x, words y) {
  return (words)((word_masks)x > (word_masks)y ? (word_masks)x : (word_masks)y);
}

INLINE word_masks word_within(words distance, uint32_t reach) {
  word_masks limit = (int32_t)(2 * reach + (uint32_t)WORD_SIGN);
  return (word_masks)distance <= limit;
}

INLINE doubles double_prepared(doubles own, double reach) {
  (void)reach;
  return own;
}

INLINE doubles double_distance(doubles own, doubles other) { return magnitudes(own - other); }

INLINE doubles double_larger(doubles x, doubles y) { return larger(x, y); }

INLINE longs double_within(doubles distance, double reach) {
  doubles limit = reach;
  return (longs)(distance <= limit);
}

#define NAMED(name) word_##name
#define NUMBER uint32_t
#define NUMBERS words
#define UNALIGNED_NUMBERS unaligned_words
#define MASK int32_t
#define MASKS word_masks
#define UNALIGNED_MASKS unaligned_word_masks
#include "TemplateLoops.h"
#undef NAMED
#undef NUMBER
#undef NUMBERS
#undef UNALIGNED_NUMBERS
#undef MASK
#undef MASKS
#undef UNALIGNED_MASKS

#define NAMED(name) double_##name
#define NUMBER double
#define NUMBERS doubles
#define UNALIGNED_NUMBERS unaligned_doubles
#define MASK int64_t
#define MASKS longs
#define UNALIGNED_MASKS unaligned_longs
#include "TemplateLoops.h"

VERSIONED void template_pairs_of_words(
    const uint32_t *numbers, const int32_t *extendable, const size_t *runs, size_t run_count,
    uint32_t reach, uint64_t *near, uint64_t *far) {
  word_pairs(numbers, extendable, runs, run_count, reach, near, far);
}

VERSIONED void template_pairs_of_doubles(
    const double *numbers, const int64_t *extendable, const size_t *runs, size_t run_count,
    double reach, uint64_t *near, uint64_t *far) {
  double_pairs(numbers, extendable, runs, run_count, reach, near, far);
}

VERSIONED void template_matches_of_words(
    const uint32_t *numbers, size_t count, const size_t *runs, size_t run_count, uint32_t reach,
    uint32_t *near, uint32_t *far, uint32_t *tails) {
  word_matches(numbers, count, runs, run_count, reach, near, far, tails);
}

VERSIONED void template_matches_of_doubles(
    const double *numbers, size_t count, const size_t *runs, size_t run_count, double reach,
    uint32_t *near, uint32_t *far, uint32_t *tails) {
  double_matches(numbers, count, runs, run_count, reach, near, far, tails);
}
