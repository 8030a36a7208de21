// A source and its edits, made one text: all at once, or in pieces that lie in the cache.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/pipeline.hpp"

#include <algorithm>
#include <span>

namespace jobstamp {
namespace {

class PieceWriter {
 public:
  PieceWriter(const Source& source, const std::function<void(std::string_view)>& write)
      : source_(source), write_(write) {}

  void write(std::span<const BlankEdit> edits) {
    while (!edits.empty()) {
      leave(edits.front().begin);
      const auto near = [&](const BlankEdit& edit) { return edit.begin - done_ < usual_size; };
      const auto end = std::find_if_not(edits.begin(), edits.end(), near);
      make(edits.first(static_cast<std::size_t>(end - edits.begin())));
      edits = edits.subspan(static_cast<std::size_t>(end - edits.begin()));
    }
  }
  void finish() {
    write_(piece_);
    write_(source_.text({done_, source_.size()}));
  }

 private:
  static constexpr std::uint32_t usual_size = 1 << 18;

  // Hands on what is there, and the source's bytes before `next` as they are if they are many.
  void leave(std::uint32_t next) {
    const bool far = next - done_ >= usual_size;
    if (piece_.size() < usual_size && !far) return;
    write_(piece_);
    piece_.clear();
    if (!far) return;
    write_(source_.text({done_, next}));
    done_ = next;
  }
  void make(std::span<const BlankEdit> edits) {
    const std::uint32_t end = edits.back().begin + edits.back().drop;
    apply(source_.bytes(), {done_, end}, edits, piece_);
    done_ = end;
  }

  const Source& source_;
  const std::function<void(std::string_view)>& write_;
  std::string piece_;
  std::uint32_t done_ = 0;  // of the source
};

}  // namespace

std::string new_text(const Source& source, const EditStretches& edits) {
  std::string text;
  text.reserve(source.size() + source.size() / 8);
  write_new_text(source, edits, [&](std::string_view piece) { text.append(piece); });
  return text;
}

void write_new_text(const Source& source, const EditStretches& edits,
                    const std::function<void(std::string_view)>& write) {
  PieceWriter writer(source, write);
  for (const BlankEdits& stretch : edits) writer.write(stretch);
  writer.finish();
}

}  // namespace jobstamp
