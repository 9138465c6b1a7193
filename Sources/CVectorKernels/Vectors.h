// What the kernels share: versions by architecture, vector types, the exponential.
#ifndef VECTORS_H
#define VECTORS_H

#include <stddef.h>
#include <stdint.h>

// Same numbers in all versions: nothing is fused, wherever the unit could.
#pragma STDC FP_CONTRACT OFF

#if defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define IS_WATCHED_BY_THREAD_SANITIZER
#endif
#endif

// One version per generation (v3: AVX2, v4: AVX-512), chosen by the loader: before the thread
// sanitizer has begun, whose calls would stand in the choice.
#if defined(__x86_64__) && defined(__ELF__) && !defined(IS_WATCHED_BY_THREAD_SANITIZER)
#define VERSIONED __attribute__((target_clones("default", "arch=x86-64-v3", "arch=x86-64-v4")))
#else
#define VERSIONED
#endif

// Vectors pass between functions that become part of their callers, by no convention of the platform.
#if defined(__clang__)
#pragma clang diagnostic ignored "-Wpsabi"
#endif

#define INLINE static inline __attribute__((always_inline))

typedef double doubles __attribute__((ext_vector_type(8)));
typedef int64_t longs __attribute__((ext_vector_type(8)));
typedef _Bool bools __attribute__((ext_vector_type(8)));
// The same where memory holds it at any multiple of a number.
typedef double unaligned_doubles __attribute__((ext_vector_type(8), aligned(8)));

enum { LANES = 8 };

INLINE doubles loaded(const double *from) { return *(const unaligned_doubles *)from; }

INLINE doubles magnitudes(doubles x) {
  return (doubles)((longs)x & INT64_MAX);
}

INLINE doubles larger(doubles x, doubles y) { return x > y ? x : y; }

// The lanes below `count`.
INLINE longs first_lanes(size_t count) {
  longs numbers = {0, 1, 2, 3, 4, 5, 6, 7};
  return (longs)(numbers < (int64_t)count);
}

// A bit for each lane of a comparison.
INLINE uint8_t bits(longs comparison) {
  bools lanes = __builtin_convertvector(comparison, bools);
  uint8_t byte;
  __builtin_memcpy(&byte, &lanes, 1);
  return byte;
}

INLINE double sum_of_lanes(doubles x) {
  return ((x[0] + x[4]) + (x[2] + x[6])) + ((x[1] + x[5]) + (x[3] + x[7]));
}

// exp(-t) for t of 0 to 700, larger t taken as 700; relative error below 1e-15.
//
// t = k ln 2 - r with |r| <= ln 2 / 2. exp(r) is its Chebyshev fit of degree 10 there (error 2.2e-16),
// from mpmath 1.4: chebyfit(exp, [-h, h], 11) with h = 1.0001 * log(2) / 2 and 40 digits.
INLINE doubles decay(doubles t) {
  doubles bounded = t < 700.0 ? t : (doubles)700.0;
  // Adding 1.5 * 2^52 leaves no bits for a fraction: the low bits are the nearest whole number.
  doubles shifted = bounded * -0x1.71547652b82fep+0 + 0x1.8p52;
  doubles whole = shifted - 0x1.8p52;
  // ln 2 in two parts; the first has few enough bits for an exact product.
  doubles r = (-bounded - whole * 0x1.62e42fefap-1) - whole * 0x1.cf79abc9e3b3ap-40;
  doubles power = r * 0x1.28a2ca617b969p-22 + 0x1.72fafebdaf273p-19;
  power = power * r + 0x1.a019a6611cad5p-16;
  power = power * r + 0x1.a01978b8b3d18p-13;
  power = power * r + 0x1.6c16c17f46982p-10;
  power = power * r + 0x1.1111112ddae8bp-7;
  power = power * r + 0x1.55555555520a4p-5;
  power = power * r + 0x1.555555554b736p-3;
  power = power * r + 0x1.0000000000005p-1;
  power = power * r + 0x1.000000000001ep+0;
  power = power * r + 1.0;
  longs exponent = ((longs)shifted << 52) + (longs)(doubles)1.0;
  return power * (doubles)exponent;
}

#endif
