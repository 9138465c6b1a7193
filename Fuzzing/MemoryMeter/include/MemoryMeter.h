#ifndef MEMORY_METER_H
#define MEMORY_METER_H

// Counts what the heap holds, by the hooks of the sanitizer's allocator.

/// Starts to count, once for the program.
void memory_meter_install(void);

/// Forgets what is held; from here on counts what comes on top of it.
void memory_meter_start(void);

/// The most bytes that were held at one time since the start.
long memory_meter_peak(void);

#endif
