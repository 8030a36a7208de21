// Where the lines of a source are, for those who go through it once: counting line ends costs a third of keeping them,
// and a table of each file's lines would stay until all of them are told.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/source.hpp"

#include <algorithm>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace jobstamp {

static std::uint32_t count_line_ends(std::string_view text) {
  std::uint32_t count = 0;
#ifdef __SSE2__
  // Each sixteen bytes become ones and zeros, which one instruction sums. SSE2 is part of every x86-64.
  const __m128i one = _mm_set1_epi8(1);
  __m128i sums = _mm_setzero_si128();
  for (; text.size() >= sizeof sums; text.remove_prefix(sizeof sums)) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text.data()));
    const __m128i ends = _mm_and_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('\n')), one);
    sums = _mm_add_epi64(sums, _mm_sad_epu8(ends, _mm_setzero_si128()));
  }
  sums = _mm_add_epi64(sums, _mm_unpackhi_epi64(sums, sums));
  count = static_cast<std::uint32_t>(_mm_cvtsi128_si32(sums));
#endif
  return count + static_cast<std::uint32_t>(std::count(text.begin(), text.end(), '\n'));
}

Line LineWalk::line_of(std::uint32_t offset) {
  if (offset < line_.span.begin) {
    const std::uint32_t number = source_.position(offset).line;
    return {number, source_.line(number)};
  }
  if (offset > end_) go_to(offset);
  return line_;
}

Position LineWalk::position(std::uint32_t offset) {
  const Line line = line_of(offset);
  const std::uint32_t begin = line.number == 1 ? std::min(source_.mark_size(), offset) : line.span.begin;
  return {line.number, offset - begin + 1};
}

void LineWalk::go_to(std::uint32_t offset) {
  const std::string_view bytes = source_.bytes();
  line_.number += count_line_ends(source_.text({end_, offset}));
  Span& span = line_.span;
  if (std::size_t end = bytes.substr(0, offset).rfind('\n'); end != bytes.npos)
    span.begin = static_cast<std::uint32_t>(end + 1);
  span.end = end_ = static_cast<std::uint32_t>(std::min(bytes.find('\n', offset), bytes.size()));
  if (end_ < bytes.size() && !span.empty() && bytes[end_ - 1] == '\r') --span.end;
}

}  // namespace jobstamp
