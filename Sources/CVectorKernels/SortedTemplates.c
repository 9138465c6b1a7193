#include "CVectorKernels.h"

#include "Vectors.h"

// Vectors of 32 bytes, because comparisons of longer ones are combined badly by AVX2.
typedef uint16_t ranks __attribute__((ext_vector_type(16)));
typedef int16_t rank_masks __attribute__((ext_vector_type(16)));
typedef uint16_t unaligned_ranks __attribute__((ext_vector_type(16), aligned(2)));

enum { RANK_LANES = 16, MOST_ADDITIONS = INT16_MAX };

// first <= rank <= first + span is rank - first <= span without signs; 2^15 added to both sides makes it
// a comparison with signs, which every vector unit has.
INLINE rank_masks within(const uint16_t *ranked, uint16_t first, uint16_t span) {
  ranks distance = *(const unaligned_ranks *)ranked - (ranks)(uint16_t)(first + 0x8000u);
  return (rank_masks)distance <= (rank_masks)(int16_t)(uint16_t)(span + 0x8000u);
}

INLINE uint64_t sum_of_hits(rank_masks hits) {
  uint64_t sum = 0;
  for (size_t lane = 0; lane < RANK_LANES; lane++) sum += (uint64_t)hits[lane];
  return sum;
}

VERSIONED void sorted_template_pairs(
    const uint16_t *second, const uint16_t *third, const uint16_t *limits, const uint32_t *ends,
    size_t count, uint64_t *near, uint64_t *far) {
  const rank_masks numbers = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
  rank_masks near_hits = {0};
  rank_masks far_hits = {0};
  size_t additions = 0;
  *near = 0;
  *far = 0;
  for (size_t own = 0; own < count; own++) {
    uint16_t second_first = limits[4 * own];
    uint16_t second_span = limits[4 * own + 1];
    uint16_t third_first = limits[4 * own + 2];
    uint16_t third_span = limits[4 * own + 3];
    size_t end = ends[own];
    // No lane is added to more often than it can count.
    additions += (end - own) / RANK_LANES + 1;
    if (additions > MOST_ADDITIONS) {
      *near += sum_of_hits(near_hits);
      *far += sum_of_hits(far_hits);
      near_hits = (rank_masks){0};
      far_hits = (rank_masks){0};
      additions = (end - own) / RANK_LANES + 1;
    }
    size_t other = own + 1;
    for (; other + RANK_LANES <= end; other += RANK_LANES) {
      rank_masks both = within(second + other, second_first, second_span);
      near_hits -= both;
      far_hits -= both & within(third + other, third_first, third_span);
    }
    if (other < end) {
      rank_masks inside = numbers < (rank_masks)(int16_t)(end - other);
      rank_masks both = within(second + other, second_first, second_span) & inside;
      near_hits -= both;
      far_hits -= both & within(third + other, third_first, third_span);
    }
  }
  *near += sum_of_hits(near_hits);
  *far += sum_of_hits(far_hits);
}
