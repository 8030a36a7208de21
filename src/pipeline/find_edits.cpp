// One source, or its two halves at once.
// SPDX-License-Identifier: Apache-2.0
#include "pipeline/find_edits.hpp"

#include <future>
#include <string_view>

#include "pipeline/chunks.hpp"

namespace jobstamp {
namespace {

// What is smaller is done before another thread has begun.
constexpr std::uint32_t least_for_two = 1 << 20;

FoundEdits find_in_one(const Source& source) {
  Chunks chunks(source, {0, source.size()});
  if (chunks.run()) return {.accepted = true, .edits = chunks.take_edits(), .fault = {}};
  return {.accepted = chunks.fault().has_value(), .edits = {}, .fault = chunks.fault()};
}

// Behind the first block after `middle` that seems to end there: a line that is `}`, and then a name. It may be the
// text of a heredoc, but then neither part is accepted by itself.
std::optional<std::uint32_t> cut_behind(std::string_view text, std::size_t middle) {
  constexpr std::string_view end = "\n}\n";
  for (std::size_t at = text.find(end, middle); at != text.npos; at = text.find(end, at + 1)) {
    const std::size_t next = text.find_first_not_of('\n', at + end.size());
    if (next == text.npos) break;
    if (text[next] >= 'a' && text[next] <= 'z') return static_cast<std::uint32_t>(next);
  }
  return std::nullopt;
}

// Nothing if there is no place to cut, or if the parts are not what they seem: then the whole will tell.
std::optional<FoundEdits> find_in_two(const Source& source) {
  const auto cut = cut_behind(source.bytes(), source.size() / 2);
  if (!cut) return std::nullopt;
  Chunks first(source, {0, *cut});
  Chunks second(source, {*cut, source.size()});
  auto second_done = std::async(std::launch::async, [&second] { return second.run(); });
  const bool first_done = first.run() && first.ends_alone();
  if (!second_done.get() || !first_done) return std::nullopt;
  FoundEdits found = {.accepted = true, .edits = first.take_edits(), .fault = {}};
  const BlankEdits more = second.take_edits();
  found.edits.reserve(found.edits.size() + more.size());
  for (const BlankEdit& edit : more) found.edits.push_back({edit.begin + *cut, edit.drop, edit.blanks});
  return found;
}

}  // namespace

FoundEdits find_edits(const Source& source, unsigned threads) {
  if (threads > 1 && source.size() >= least_for_two) {
    if (auto found = find_in_two(source)) return *std::move(found);
  }
  return find_in_one(source);
}

}  // namespace jobstamp
