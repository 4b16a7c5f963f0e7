#define _GNU_SOURCE
#include "Memory.h"

#include <stdlib.h>

#ifdef __GLIBC__

#include <malloc.h>
#include <stdint.h>
#include <sys/mman.h>
#include <unistd.h>

void rr_expect_allocations(size_t size) {
  // The kernel hands out memory page by page, each with a fault: 13,000 for a long journey, a fifth of its time.
  // A heap that lies in one piece can have pages of 2 MiB instead.
  mallopt(M_MMAP_THRESHOLD, 32 << 20);
  mallopt(M_TRIM_THRESHOLD, 1 << 30);
  mallopt(M_TOP_PAD, (int)size);
  char *start = sbrk(0);
  void *volatile room = malloc(1 << 20);  // volatile, or the compiler leaves both calls out
  free(room);
  mallopt(M_TOP_PAD, 1 << 20);
  char *end = sbrk(0);
  size_t page = (size_t)sysconf(_SC_PAGESIZE);
  char *first = (char *)(((uintptr_t)start + page - 1) / page * page);
  if (end > first) (void)madvise(first, (size_t)(end - first), MADV_HUGEPAGE);
}

#else

void rr_expect_allocations(size_t size) { (void)size; }

#endif
