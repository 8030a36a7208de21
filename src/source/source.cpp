// The bytes of a source, and the table of its lines, which is made when the first line is asked for:
// most runs never name a position. What a column counts is columns.cpp's. No file is opened here.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/source.hpp"

#include <atomic>
#include <mutex>

namespace jobstamp {

struct Source::Held {
  Held(std::string held_name, std::string held_bytes) : name(std::move(held_name)), bytes(std::move(held_bytes)) {}

  std::string name;
  std::string bytes;
  mutable std::mutex counting;
  mutable std::atomic<bool> is_counted = false;
  mutable std::vector<std::uint32_t> line_starts;
};

Source::Source(std::string name, std::string bytes)
    : held_(std::make_shared<const Held>(std::move(name), std::move(bytes))), bytes_(held_->bytes) {}

const std::string& Source::name() const {
  static const std::string none;
  return held_ ? held_->name : none;
}

Span Source::line(std::uint32_t line) const {
  const auto& starts = line_starts();
  if (line == 0 || line > starts.size()) return {size(), size()};
  if (line == starts.size()) return {starts[line - 1], size()};
  Span span{starts[line - 1], starts[line] - 1};
  if (!span.empty() && bytes_[span.end - 1] == '\r') --span.end;
  return span;
}

std::uint32_t Source::line_count() const { return static_cast<std::uint32_t>(line_starts().size()); }

/// Most lines are longer, so that their table is mostly made in one piece.
static constexpr std::size_t few_bytes = 16;

static std::vector<std::uint32_t> count_lines(std::string_view bytes) {
  std::vector<std::uint32_t> starts;
  starts.reserve(bytes.size() / few_bytes + 1);
  starts.push_back(0);
  for (std::size_t at = bytes.find('\n'); at != bytes.npos; at = bytes.find('\n', at + 1)) {
    starts.push_back(static_cast<std::uint32_t>(at + 1));
  }
  return starts;
}

// `std::call_once` wakes those who may wait, by a call of the kernel for each source.
const std::vector<std::uint32_t>& Source::line_starts() const {
  static const std::vector<std::uint32_t> of_nothing = {0};
  if (!held_) return of_nothing;
  if (held_->is_counted) return held_->line_starts;
  std::lock_guard lock(held_->counting);
  if (!held_->is_counted) held_->line_starts = count_lines(bytes_);
  held_->is_counted = true;
  return held_->line_starts;
}

}  // namespace jobstamp
