#include "Hashing.h"

#if defined(__x86_64__)

#include <immintrin.h>

// The instructions keep the eight words a to h as (f, e, b, a) and (h, g, d, c), the lowest first.
__attribute__((target("sha,sse4.1"))) static void add(
    uint32_t *state, const __m128i *blocks, size_t count, const __m128i *constants) {
  const __m128i big_endian = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
  __m128i badc = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)state), 0xb1);
  __m128i hgfe = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)state + 1), 0x1b);
  __m128i feba = _mm_alignr_epi8(badc, hgfe, 8);
  __m128i hgdc = _mm_blend_epi16(hgfe, badc, 0xf0);
  for (; count > 0; count--, blocks += 4) {
    const __m128i feba_before = feba, hgdc_before = hgdc;
    __m128i words[4];
    for (int i = 0; i < 4; i++) words[i] = _mm_shuffle_epi8(_mm_loadu_si128(blocks + i), big_endian);
    for (int i = 0; i < 16; i++) {
      __m128i these = words[i % 4], last = words[(i + 3) % 4];
      __m128i sum = _mm_add_epi32(these, _mm_loadu_si128(constants + i));
      hgdc = _mm_sha256rnds2_epu32(hgdc, feba, sum);
      feba = _mm_sha256rnds2_epu32(feba, hgdc, _mm_shuffle_epi32(sum, 0x0e));
      if (i >= 12) continue;
      __m128i next = _mm_sha256msg1_epu32(these, words[(i + 1) % 4]);
      next = _mm_add_epi32(next, _mm_alignr_epi8(last, words[(i + 2) % 4], 4));
      words[i % 4] = _mm_sha256msg2_epu32(next, last);
    }
    feba = _mm_add_epi32(feba, feba_before);
    hgdc = _mm_add_epi32(hgdc, hgdc_before);
  }
  __m128i abef = _mm_shuffle_epi32(feba, 0x1b);
  __m128i ghcd = _mm_shuffle_epi32(hgdc, 0xb1);
  _mm_storeu_si128((__m128i *)state, _mm_blend_epi16(abef, ghcd, 0xf0));
  _mm_storeu_si128((__m128i *)state + 1, _mm_alignr_epi8(ghcd, abef, 8));
}

bool rr_sha256_add(uint32_t *state, const void *blocks, size_t count, const uint32_t *constants) {
  if (!__builtin_cpu_supports("sha") || !__builtin_cpu_supports("sse4.1")) return false;
  add(state, blocks, count, (const __m128i *)constants);
  return true;
}

#else

bool rr_sha256_add(uint32_t *state, const void *blocks, size_t count, const uint32_t *constants) {
  (void)state, (void)blocks, (void)count, (void)constants;
  return false;
}

#endif
