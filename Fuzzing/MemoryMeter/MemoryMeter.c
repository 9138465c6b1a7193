#include "MemoryMeter.h"

#include <sanitizer/allocator_interface.h>
#include <stdatomic.h>
#include <stddef.h>

// Atomic, because the analysis has workers.
static atomic_long held;
static atomic_long peak;

static void allocated(const volatile void *pointer, size_t count) {
  (void)pointer;
  long now = atomic_fetch_add_explicit(&held, (long)count, memory_order_relaxed) + (long)count;
  long most = atomic_load_explicit(&peak, memory_order_relaxed);
  while (now > most && !atomic_compare_exchange_weak_explicit(
                           &peak, &most, now, memory_order_relaxed, memory_order_relaxed)) {
  }
}

static void released(const volatile void *pointer) {
  if (pointer == NULL) return;
  // What was allocated before the start and is released after it lowers the count, as it should.
  long count = (long)__sanitizer_get_allocated_size((const void *)pointer);
  atomic_fetch_sub_explicit(&held, count, memory_order_relaxed);
}

void memory_meter_install(void) {
  __sanitizer_install_malloc_and_free_hooks(allocated, released);
}

void memory_meter_start(void) {
  atomic_store_explicit(&held, 0, memory_order_relaxed);
  atomic_store_explicit(&peak, 0, memory_order_relaxed);
}

long memory_meter_peak(void) { return atomic_load_explicit(&peak, memory_order_relaxed); }
