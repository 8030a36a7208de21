// Read, print, check, forget.
// SPDX-License-Identifier: Apache-2.0
#include "pipeline/chunks.hpp"

#include "pipeline/promises.hpp"

namespace jobstamp {

bool Chunks::run(std::uint32_t size) {
  const ReadingPlan plan = {.begin = begin_, .enough = size, .stop = stop_};
  const bool accepted = read_tokens(source_.bytes(), plan, [this](const TokensRead& read) { return hear(read); });
  return (accepted || stopped_) && !fault_;
}

AfterItem Chunks::hear(const TokensRead& read) {
  if (!has_found()) {
    printer_.read(read.tokens);
    if (!is_settled(read)) return AfterItem::go_on;
    if (sought_ == Sought::all_edits) check(read);
    if (fault_) return AfterItem::stop;
    keep_edits();
    begin_ = printer_.end();
    blocks_ = read.depth;
    printer_.forget();
  }
  stopped_ = read.end == stop_ && read.depth == 0 && !read.named;
  return stopped_ ? AfterItem::stop : AfterItem::forget;
}

bool Chunks::is_settled(const TokensRead& read) {
  if (read.end < source_.size()) return printer_.settled(read.depth);
  printer_.finish(read.tokens);
  return true;
}

void Chunks::check(const TokensRead& read) {
  if (printer_.edits().empty()) return;  // what is printed is the source: there is no promise left to check
  const Surroundings around = {blocks_, read.depth};
  printed_.clear();
  open_blocks(around, printed_);
  apply(source_.bytes(), {begin_, printer_.end()}, printer_.edits(), printed_);
  close_blocks(around, printed_);
  fault_ = check_format(source_, read.tokens, printed_, around);
}

void Chunks::keep_edits() {
  constexpr std::size_t long_stretch = 4096;
  const BlankEdits& edits = printer_.edits();
  if (edits.empty()) return;
  if (edits_.empty()) {
    edits_.emplace_back();
  } else if (edits_.back().size() + edits.size() > long_stretch) {
    edits_.emplace_back().reserve(long_stretch);
  }
  edits_.back().insert(edits_.back().end(), edits.begin(), edits.end());
}

}  // namespace jobstamp
