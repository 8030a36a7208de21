// See words.hpp.
// SPDX-License-Identifier: Apache-2.0
#include "version/words.hpp"

#include <algorithm>
#include <iterator>

namespace jobstamp::version {
namespace {

constexpr ByteSet word_ends(" \t\r\n\"'`=,;&|()");
constexpr ByteSet class_path_ends(" \t\r\n\"'`=,;&|():");
constexpr ByteSet colon(":");
constexpr std::string_view class_path_options[] = {"-cp", "-classpath", "--class-path"};

}  // namespace

bool ends_word(char c) { return word_ends(c); }

bool is_class_path_option(std::string_view word) {
  return word.starts_with('-') && std::ranges::find(class_path_options, word) != std::end(class_path_options);
}

std::vector<Span> split(std::string_view shape, Span span, const ByteSet& ends) {
  std::vector<Span> found;
  auto begin = span.begin;
  for (auto at = span.begin; at <= span.end; ++at) {
    if (at < span.end && !ends(shape[at])) continue;
    if (at != begin) found.push_back({begin, at});
    begin = at + 1;
  }
  return found;
}

std::vector<Span> words_of(std::string_view shape, Words words) {
  auto all = span_of(0, shape.size());
  if (words == Words::class_path) return split(shape, all, class_path_ends);
  std::vector<Span> found;
  bool class_path = false;
  for (auto word : split(shape, all, word_ends)) {
    if (class_path) {
      auto parts = split(shape, word, colon);
      found.insert(found.end(), parts.begin(), parts.end());
    } else {
      found.push_back(word);
    }
    class_path = is_class_path_option(slice(shape, word));
  }
  return found;
}

}  // namespace jobstamp::version
