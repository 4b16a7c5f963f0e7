#ifndef RUNAROUND_CSYSTEM_HASHING_H
#define RUNAROUND_CSYSTEM_HASHING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Adds `count` blocks of 64 bytes to the eight words of a SHA-256 with its 64 `constants`, where the processor has instructions for it.
///
/// Says whether it has; without them nothing happens.
bool rr_sha256_add(
    uint32_t *_Nonnull state, const void *_Nonnull blocks, size_t count, const uint32_t *_Nonnull constants);

#endif
