#ifndef RUNAROUND_CSYSTEM_MEMORY_H
#define RUNAROUND_CSYSTEM_MEMORY_H

#include <stddef.h>

/// Prepares the heap for about `size` bytes that are soon needed; where nothing can be prepared, nothing happens.
void rr_expect_allocations(size_t size);

#endif
