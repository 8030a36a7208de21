// One source from its beginning, and its second half meanwhile.
// SPDX-License-Identifier: Apache-2.0
#include "pipeline/find_edits.hpp"

#include <algorithm>
#include <future>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

namespace jobstamp {
namespace {

// What is smaller is done before another thread has begun.
constexpr std::uint32_t least_for_two = 1 << 20;

bool is_of_keyword(char c) { return is_lower(c) || c == '_'; }

// The word that the first line begins with that begins with one: `job`.
std::string_view first_word(std::string_view text) {
  std::size_t begin = 0;
  while (begin < text.size() && !is_of_keyword(text[begin]))
    begin = std::min(text.find('\n', begin), text.size() - 1) + 1;
  std::size_t end = begin;
  while (end < text.size() && is_of_keyword(text[end])) ++end;
  return text.substr(begin, end - begin);
}

// Where an item of the file's body may begin, somewhere behind the middle: a line like the one that begins the first.
// It is a guess, and may be the text of a heredoc: whoever reads the first half will know.
std::optional<std::uint32_t> likely_item(std::string_view text) {
  const std::string like = "\n" + std::string(first_word(text)) + " ";
  const std::size_t found = like.size() > 2 ? text.find(like, text.size() / 2) : text.npos;
  return found == text.npos ? std::nullopt : std::optional(static_cast<std::uint32_t>(found + 1));
}

FoundEdits outcome_of(Chunks& chunks, bool whole) {
  if (!whole) return {.accepted = false, .edits = {}, .fault = chunks.fault()};
  return {.accepted = true, .edits = std::move(chunks.edits()), .fault = {}};
}

FoundEdits find_in_one(const Source& source, Sought sought) {
  Chunks chunks(source, sought);
  return outcome_of(chunks, chunks.run());
}

// Runs them in another thread, if there is one to be had.
std::optional<std::future<bool>> run_beside(Chunks& chunks) {
  try {
    return std::async(std::launch::async, [&chunks] { return chunks.run(); });
  } catch (const std::system_error&) {
    return std::nullopt;
  }
}

// The first goes on to the end where the second's beginning is not one.
FoundEdits find_in_two(const Source& source, Sought sought, std::uint32_t middle) {
  Chunks first(source, sought, 0, middle);
  Chunks second(source, sought, middle);
  auto second_done = run_beside(second);
  if (!second_done) return find_in_one(source, sought);
  FoundEdits found = outcome_of(first, first.run());
  const bool second_whole = second_done->get();
  if (!first.stopped()) return found;
  FoundEdits more = outcome_of(second, second_whole);
  if (!more.accepted) return more;
  std::move(more.edits.begin(), more.edits.end(), std::back_inserter(found.edits));
  return found;
}

}  // namespace

FoundEdits find_edits(const Source& source, Sought sought, unsigned threads) {
  if (threads < 2 || source.size() < least_for_two) return find_in_one(source, sought);
  const auto middle = likely_item(source.bytes());
  return middle ? find_in_two(source, sought, *middle) : find_in_one(source, sought);
}

}  // namespace jobstamp
