// See tag.hpp.
// SPDX-License-Identifier: Apache-2.0
#include "version/tag.hpp"

#include <algorithm>

#include "version/characters.hpp"
#include "version/filename.hpp"
#include "version/forms.hpp"
#include "version/number.hpp"

namespace jobstamp::version {
namespace {

constexpr ByteSet word_ends("-_.+/:@");
constexpr std::string_view joints[] = {"-", "_", "/", "@", "%2F", "%2f", "%40", "%3A", "%3a"};

// Size of `NAME-` at the start of `tag` for the longest of the names; 0 if there is none.
std::size_t name_prefix(std::string_view tag, const std::vector<std::string>& names) {
  std::size_t longest = 0;
  for (const auto& name : names) {
    if (!tag.starts_with(name)) continue;
    for (auto joint : joints) {
      auto size = name.size() + joint.size();
      if (tag.substr(name.size()).starts_with(joint) && tag.size() > size) longest = std::max(longest, size);
    }
  }
  return longest;
}

// `1.2.3…`, `v1.2.3…`, `21+35`, or a placeholder that all the rest is.
bool begins_version(const Text& text, Span rest) {
  auto shape = text.shape(rest);
  if (measure(shape).shape == Shape::dotted) return true;
  if (text.is_placeholder(rest) || (shape[0] == 'v' && text.is_placeholder({rest.begin + 1, rest.end}))) return true;
  auto digits = shape.find_first_not_of("0123456789");
  if (digits == shape.npos || digits == 0) return false;
  return shape[digits] == '+' || begins_with(shape.substr(digits), "%2B");
}

std::uint32_t begin_of_version(const Text& text, Span tag) {
  for (auto at = tag.begin; at < tag.end; ++at) {
    char before = at == tag.begin ? '-' : text.shape()[at - 1];
    bool free = !in_word(before) || text.placeholder_at(at) != 0;
    bool attached = is_letter(before) && is_digit(text.shape()[at]);
    if ((free || attached) && begins_version(text, {at, tag.end})) return at;
  }
  return tag.begin;
}

// `1.x`, `0.28.X-alpine`: the newest of them, whichever that is.
bool has_wildcard(std::string_view version) {
  for (std::size_t dot = version.find('.'); dot != version.npos; dot = version.find('.', dot + 1)) {
    auto rest = version.substr(dot + 1);
    bool is_part = (rest.starts_with('x') || rest.starts_with('X')) && ends_at(rest, 1);
    if (is_part && dot > 0 && is_digit(version[dot - 1])) return true;
  }
  return false;
}

bool is_numeral(std::string_view word) {
  return std::ranges::all_of(word, is_digit) || measure(word).shape == Shape::hex;
}

}  // namespace

Tag tag_at(const Text& text, Span span, const std::vector<std::string>& names) {
  auto begin = span.begin;
  span.begin += static_cast<std::uint32_t>(name_prefix(text.raw(span), names));
  span.begin = begin_of_version(text, span);
  return {place_at(text, span, Ground::path), std::string(text.raw({begin, span.begin}))};
}

Status status_of(std::string_view version, const Hints& hints) {
  if (version.empty()) return Status::unversioned;
  if (!placeholders(version, hints).empty()) return Status::placeholder;
  if (is_moving(version) || has_wildcard(version)) return Status::floating;  // `1.2-SNAPSHOT` too
  for (std::size_t at = 0; at < version.size();) {
    auto end = at;
    while (end < version.size() && !word_ends(version[end])) ++end;
    auto word = without_v(version.substr(at, end - at));
    if (!word.empty() && is_numeral(word)) return Status::pinned;
    at = end + 1;
  }
  return measure(version) ? Status::pinned : Status::floating;
}

}  // namespace jobstamp::version
