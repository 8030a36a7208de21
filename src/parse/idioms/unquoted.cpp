// Texts without quotes: durations, sizes, images, paths. HCL takes their beginning for a number, a variable or an
// operator.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "parse/idioms.hpp"

namespace jobstamp::parsing {
namespace {

/// Where such a text ends.
constexpr std::string_view ends = " \t,\"'()[]{}";

/// A text that begins where the trouble is, with what begins no value: a path, a word of cron.
std::string_view text_ahead(const Scene& scene) {
  const std::string_view rest = scene.rest_of_line();
  const auto begins = [&](std::string_view sign) { return rest.starts_with(sign); };
  if (!scene.wants(Wanted::value) || begins("//") || begins("/*")) return {};
  if (begins("*/"))
    return rest.substr(0, rest.find_last_of("*0123456789", rest.find_first_not_of("*/0123456789,- ")) + 1);
  const std::string_view word = rest.substr(0, rest.find_first_of(ends));
  const bool path = begins("/") || begins("./") || begins("../") || begins("~/") || begins("@");
  return path && std::any_of(word.begin(), word.end(), is_alphanumeric) ? word : std::string_view();
}

/// A text in whose middle the trouble is: no blank stands before it.
std::string_view text_around(const Scene& scene) {
  const bool behind_value =
      scene.wants(Wanted::end_of_line) || scene.wants(Wanted::separator) || scene.wants(Wanted::one_line_end);
  const std::string_view behind = scene.behind();
  const std::string_view rest = scene.rest_of_line();
  if (!behind_value || behind.empty() || rest.empty() || !stands_in_word(behind.back())) return {};
  const bool equals = rest[0] == '=' && scene.wants(Wanted::separator);
  if (!stands_in_word(rest[0]) && rest[0] != ':' && rest[0] != '@' && rest[0] != '\\' && !equals) return {};
  const std::size_t before = behind.find_last_of(" \t=:,\"'()[]{}");
  const std::size_t length = behind.size() - (before == behind.npos ? 0 : before + 1);
  return scene.text.substr(scene.trouble.offset - length, length + std::min(rest.find_first_of(ends), rest.size()));
}

}  // namespace

std::optional<Diagnostic> unquoted_text(const Scene& scene) {
  const std::string_view ahead = text_ahead(scene);
  const std::string_view text = ahead.empty() ? text_around(scene) : ahead;
  if (text.empty()) return std::nullopt;
  const std::string_view kind = is_digit(text[0]) ? " is no number" : " is no value";
  return at(span_of(scene, text), quoted(text) + std::string(kind),
            "text stands in quotes: write " + quoted("\"" + escape(text, Quoting::quoted) + "\""));
}

}  // namespace jobstamp::parsing
