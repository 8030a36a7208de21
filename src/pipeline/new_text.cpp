// A source and its edits, made one text: all at once, or in pieces that lie in the cache.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/pipeline.hpp"

namespace jobstamp {

std::string new_text(const Source& source, const EditStretches& edits) {
  std::string text;
  text.reserve(source.size() + source.size() / 8);
  write_new_text(source, edits, [&](std::string_view piece) { text.append(piece); });
  return text;
}

void write_new_text(const Source& source, const EditStretches& edits,
                    const std::function<void(std::string_view)>& write) {
  constexpr std::size_t usual_piece = 1 << 18;
  std::string piece;
  std::uint32_t done = 0;
  for (const BlankEdits& stretch : edits) {
    const Span unchanged = {done, stretch.front().begin};
    if (piece.size() >= usual_piece || unchanged.size() >= usual_piece) {
      write(piece);
      piece.clear();
    }
    if (unchanged.size() >= usual_piece) {
      write(source.text(unchanged));
      done = unchanged.end;
    }
    const std::uint32_t end = stretch.back().begin + stretch.back().drop;
    apply(source.bytes(), {done, end}, stretch, piece);
    done = end;
  }
  write(piece);
  write(source.text({done, source.size()}));
}

}  // namespace jobstamp
