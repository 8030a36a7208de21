// A value that someone meant to fill in. A placeholder where a version stands is no finding: `jobstamp set` fills it
// in.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <iterator>

#include "lint/rule.hpp"

namespace jobstamp::lint {

// A word of `text` that is one of those people leave for later, in capitals as they write it.
static std::string_view word_in(std::string_view text) {
  static constexpr std::array<std::string_view, 8> words = {"CHANGEME",   "CHANGE_ME",  "CHANGE-ME", "REPLACEME",
                                                            "REPLACE_ME", "REPLACE-ME", "FIXME",     "FILL_ME_IN"};
  for (std::string_view word : words) {
    std::size_t at = text.find(word);
    if (at == text.npos) continue;
    bool begins = at == 0 || !is_alphanumeric(text[at - 1]);
    bool ends = at + word.size() == text.size() || !is_alphanumeric(text[at + word.size()]);
    if (begins && ends) return word;
  }
  return "";
}

// `<your-token>`: all of a text, in small letters. Some such words are names that programs have: of an element of HTML,
// of a standard stream, of nothing.
static bool is_in_angles(std::string_view text) {
  if (text.size() < 4 || text.front() != '<' || text.back() != '>') return false;
  static constexpr std::string_view names[] = {
      "any",    "auto",     "body",      "br",      "default", "div",     "empty",    "head",   "html",
      "nil",    "no value", "none",      "null",    "root",    "script",  "span",     "stderr", "stdin",
      "stdout", "style",    "undefined", "unknown", "unset",   "unnamed", "anonymous"};
  std::string_view inside = text.substr(1, text.size() - 2);
  if (std::ranges::find(names, inside) != std::end(names)) return false;
  return std::ranges::all_of(inside, [](char c) { return is_lower(c) || c == '-' || c == '_' || c == ' '; });
}

// Every word ends in `EME`, `XME`, `_ME` or `-ME`, but for one that goes on with `_IN`. The letter before may be
// written as an escape, such as `\u005F`, and so may what stands behind it.
static bool may_hold_word(std::string_view written) {
  constexpr std::string_view before = "EX_-58FfDd";
  for (auto at = written.find('M'); at != written.npos; at = written.find('M', at + 1)) {
    if (at == 0 || at + 1 == written.size() || written[at + 1] != 'E') continue;
    bool ends = at + 2 == written.size() || !is_alphanumeric(written[at + 2]);
    if (ends && before.find(written[at - 1]) != before.npos) return true;
  }
  return false;
}

// Few files have a text that begins with an angle.
static bool may_be_left(std::string_view written) {
  if (may_hold_word(written)) return true;
  for (auto at = written.find('<'); at != written.npos; at = written.find('<', at + 1)) {
    if (at > 0 && written[at - 1] == '"') return true;
  }
  return false;
}

static bool is_a_site(const Subject& subject, const Item& item) {
  return std::ranges::any_of(subject.sites().all, [&](const Site& site) { return site.at == item.id(); });
}

static void check_item(const Subject& subject, const Item& item, Report& report) {
  const auto& expression = item.place().value;
  if (!expression || expression->kind() != Kind::quoted_template) return;
  if (!may_be_left(expression->text())) return;
  auto text = literal_string(*expression);
  if (!text) return;
  std::string_view word = word_in(*text);
  if (word.empty() && !is_in_angles(*text)) return;
  if (is_a_site(subject, item)) return;
  report.add(expression->span(), "this was left to be filled in: " + quoted(word.empty() ? *text : word),
             "give it its value, or a variable");
}

static void check(const Subject& subject, Report& report) {
  if (!may_be_left(subject.tree().source().bytes())) return;
  auto count = static_cast<std::uint32_t>(subject.outline().places.size());
  for (std::uint32_t place = 0; place < count; ++place) check_item(subject, subject.item(place), report);
}

extern const Rule leftover_placeholder = {
    .code = "leftover-placeholder",
    .severity = Severity::error,
    .group = Group::variables,
    .what = "a value that was left to be filled in",
    .why =
        "Nomad takes it for what it says, and the program gets `CHANGEME` for a password. Placeholders "
        "of versions are another thing: `jobstamp set` fills them in.",
    .instead = "env {\n  TOKEN = var.token\n}\n",
    .source = "jobstamp itself: what people leave in files",
    .check = once(check),
};

}  // namespace jobstamp::lint
